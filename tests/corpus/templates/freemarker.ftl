<#-- <a href="https://example.com/rodo">Informacja o przetwarzaniu danych</a> -->
<#if (order.items?size > 1)><p>${order.items?size} Positionen</p></#if>
<p <#if urgent>style="color:#900"</#if>>Vielen Dank, ${(customer.name)!"Kunde"}.</p>
<p><a href="https://example.com/rodo">Datenschutzhinweise</a></p>
