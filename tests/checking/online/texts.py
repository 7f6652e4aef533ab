"""Pages as companies publish them, written for these tests: notices, and what people link to instead."""

from __future__ import annotations

NOTICES = {
    "pl": """<html lang="pl"><head><title>Informacja o przetwarzaniu danych</title></head><body><nav>Oferta</nav>
<h1>Jak przetwarzamy dane osób, które do nas piszą</h1>
<p>Administratorem Pani/Pana danych osobowych jest Przykład sp. z o.o. z siedzibą w Warszawie, ul. Wzorcowa 1.
Z administratorem można się skontaktować pod adresem rodo@example.com.</p>
<p>Dane przetwarzamy w celu udzielenia odpowiedzi na zapytanie oraz prowadzenia korespondencji. Podstawą prawną jest
art. 6 ust. 1 lit. f RODO, czyli nasz prawnie uzasadniony interes, którym jest odpowiadanie na wiadomości.</p>
<p>Odbiorcami danych są dostawca poczty elektronicznej i firma utrzymująca nasze systemy. Dane będą przechowywane do
czasu zakończenia sprawy, a potem przez okres przedawnienia roszczeń.</p>
<p>Przysługuje Państwu prawo dostępu do danych, ich sprostowania, usunięcia, ograniczenia przetwarzania oraz prawo
wniesienia sprzeciwu, a także skarga do Prezesa Urzędu Ochrony Danych Osobowych. Podanie danych jest dobrowolne, ale
bez nich nie odpowiemy.</p></body></html>""",
    "en": """<html lang="en"><head><title>Privacy notice</title></head><body>
<h1>How we use your data when you write to us</h1>
<p>The data controller is Example Ltd, 1 Model Street, Dublin. You can reach us at privacy@example.com.</p>
<p>We process your personal data in order to answer your enquiry and for the purposes of keeping a record of it. The
legal basis is our legitimate interest (Article 6(1)(f) GDPR) in answering the messages that we receive.</p>
<p>We share the data with our e-mail provider. It is kept for two years after the matter is closed.</p>
<p>You have the right to access your data, to have it rectified or erased, to restrict the processing and to object.
You may lodge a complaint with a supervisory authority. Providing the data is voluntary; without it we cannot
answer.</p></body></html>""",
    "de": """<html lang="de"><head><title>Datenschutzhinweise</title></head><body>
<h1>Datenschutzhinweise für die Korrespondenz</h1>
<p>Verantwortlicher im Sinne der DSGVO ist die Muster GmbH, Musterstraße 1, 10115 Berlin.</p>
<p>Wir verarbeiten Ihre Daten zum Zweck der Beantwortung Ihrer Anfrage. Rechtsgrundlage ist Art. 6 Abs. 1 lit. f DSGVO,
unser berechtigtes Interesse an der Beantwortung von Anfragen.</p>
<p>Empfänger der Daten ist unser E-Mail-Dienstleister. Die Daten werden gelöscht, sobald der Vorgang beendet ist.</p>
<p>Sie haben das Recht auf Auskunft, Berichtigung, Löschung, Einschränkung der Verarbeitung und Widerspruch sowie das
Recht auf Beschwerde bei einer Aufsichtsbehörde. Die Bereitstellung der Daten ist freiwillig.</p></body></html>""",
}
ACCORDION = (
    NOTICES["pl"].replace("<p>Odbiorcami", '<div style="display:none" class="accordion"><p>Odbiorcami') + "</div>"
)
NOT_NOTICES = {
    "home page with a cookie bar": """<html lang="pl"><head><title>Super Sklep</title></head><body><nav>Produkty
Koszyk Kontakt</nav><div class="cookies">Administratorem danych osobowych jest Super Sklep. Używamy plików cookie, aby
strona działała. Więcej w polityce prywatności.</div><h1>Rowery, które lubisz</h1><p>Nowa kolekcja jest już dostępna w
naszym sklepie. Zobacz rowery miejskie, górskie oraz dla dzieci, które przygotowaliśmy na ten sezon. Wysyłka w 24 h
od złożenia zamówienia, a zwrot jest darmowy przez 30 dni.</p></body></html>""",
    "contact page": """<html lang="de"><body><h1>Kontakt</h1><p>Schreiben Sie uns, wir melden uns bei Ihnen in
zwei Werktagen. Sie finden uns in der Musterstraße 1 in Berlin, und wir sind von Montag bis Freitag für Sie da. Mit dem
Absenden stimmen Sie zu, dass wir Sie zur Beantwortung der Anfrage kontaktieren. Der Eingang ist neben der Bäckerei, und
die Parkplätze sind hinter dem Haus. Wir freuen uns auf Ihre Nachricht und Ihren Besuch.</p></body></html>""",
    "about us": """<html lang="en"><body><h1>About us</h1><p>We are a family company that has been making furniture for
forty years. Our workshop is in the old town and you are welcome to visit it. We use only wood that comes from forests
which are managed with care, and we deliver to the whole country. Have a look at our catalogue and tell us what you
would like to have in your home.</p></body></html>""",
}
SOFT_MISSING = {
    "pl": "<html><head><title>404 - nie znaleziono strony</title></head><body><h1>Ups!</h1><p>Już jej tu nie ma. "
    "Wróć na stronę główną albo skorzystaj z wyszukiwarki, która jest na górze.</p></body></html>",
    "en": "<html><head><title>Page not found</title></head><body><p>Sorry.</p></body></html>",
    "de": "<html><head><title>Fehler</title></head><body><h1>Seite nicht gefunden</h1></body></html>",
}
SCRIPTED = (
    '<html><head><title>Privacy</title></head><body><div id="root"></div><script src="/app.js"></script></body></html>'
)
LOGIN = """<html lang="pl"><head><title>Logowanie</title></head><body><h1>Zaloguj się</h1><form method="post">
<label>Login <input name="user"></label><label>Hasło <input type="PASSWORD" name="p"></label></form>
<p>Dostęp do portalu jest możliwy tylko dla pracowników. Jeśli nie pamiętasz hasła, skontaktuj się z działem IT, który
jest dostępny od poniedziałku do piątku w godzinach pracy biura, a w pilnych sprawach telefonicznie.</p></body>"""
