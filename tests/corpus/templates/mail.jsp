<%@ page contentType="text/html;charset=UTF-8" %>
<%-- <a href="https://example.com/rodo">Informacja o przetwarzaniu danych</a> --%>
<c:if test="${order.total > 100}"><p>Dziękujemy, ${fn:escapeXml(order.name)}</p></c:if>
<p><a href="${fn:escapeXml(config["notice"])}">Informacja RODO</a></p>
