<#-- rodo-footer: ignore notice-link-not-https reason="stary serwer" until=2099-01-31 -->
<p>${user.name}</p>
<p><a href="http://example.com/rodo">Klauzula informacyjna</a></p>
