"""Documents as they really go out, for the benchmarks: a signature of 4 kB and a newsletter of 60 kB, both clean.

Each has addresses of its own by `serial`, so that what is remembered of one does not make the next one cheaper.
"""

from __future__ import annotations

NOTICE = "https://firma.pl/rodo"

_ICON = (
    '<td style="padding:0 8px 0 0;line-height:0"><a href="https://{host}/{page}" target="_blank" '
    'style="text-decoration:none"><img src="https://cdn.firma.pl/SERIAL/{name}@2x.png" width="22" height="22" '
    'alt="{label}" border="0" style="display:block;border:0;width:22px;height:22px"></a></td>'
)
_ICONS = (
    ("www.linkedin.com", "company/firma-narzedziowa", "linkedin", "LinkedIn"),
    ("www.facebook.com", "firmanarzedziowa", "facebook", "Facebook"),
    ("www.instagram.com", "firmanarzedziowa", "instagram", "Instagram"),
    ("www.youtube.com", "@firmanarzedziowa", "youtube", "YouTube"),
)

_SIGNATURE = (
    """<!DOCTYPE html>
<html lang="pl">
<head>
<meta charset="utf-8">
<title>Anna Nowak, Firma Narzędziowa sp. z o.o.</title>
</head>
<body style="margin:0;padding:0;background-color:#ffffff">
<p style="margin:0 0 12px 0;font-family:Calibri,Arial,sans-serif;font-size:15px;color:#1f2933">Z poważaniem,</p>
<!--[if mso]><table role="presentation" width="560" cellpadding="0" cellspacing="0"><tr><td><![endif]-->
<table role="presentation" cellpadding="0" cellspacing="0" border="0"
  style="border-collapse:collapse;max-width:560px;font-family:Calibri,Arial,sans-serif">
  <tr>
    <td valign="top" style="padding:0 18px 0 0;border-right:2px solid #c0392b">
      <a href="https://firma.pl/" style="text-decoration:none"><img src="https://cdn.firma.pl/SERIAL/logo.png"
        width="96" height="96" alt="Firma Narzędziowa" style="display:block;border:0;width:96px;height:96px"></a>
    </td>
    <td valign="top" style="padding:0 0 0 18px">
      <table role="presentation" cellpadding="0" cellspacing="0" border="0" style="border-collapse:collapse">
        <tr><td style="font-size:17px;line-height:22px;font-weight:bold;color:#1f2933">Anna Nowak</td></tr>
        <tr><td style="font-size:13px;line-height:18px;color:#52606d">Specjalistka ds. obsługi klienta</td></tr>
        <tr><td style="font-size:13px;line-height:18px;color:#52606d;padding:0 0 8px 0">Dział Sprzedaży</td></tr>
        <tr><td style="font-size:13px;line-height:20px;color:#1f2933"><span style="color:#c0392b">tel.</span>
          <a href="tel:+48600000000" style="color:#1f2933;text-decoration:none">+48 600 000 000</a></td></tr>
        <tr><td style="font-size:13px;line-height:20px;color:#1f2933"><span style="color:#c0392b">e-mail</span>
          <a href="mailto:anna.SERIAL@firma.pl" style="color:#1f2933;text-decoration:none">anna.SERIAL@firma.pl</a></td>
        </tr>
        <tr><td style="font-size:13px;line-height:20px;color:#1f2933"><span style="color:#c0392b">www</span>
          <a href="https://firma.pl/" style="color:#1f2933;text-decoration:none">firma.pl</a></td></tr>
        <tr><td style="padding:8px 0 0 0">
          <table role="presentation" cellpadding="0" cellspacing="0" border="0"><tr>"""
    + "".join(_ICON.format(host=host, page=page, name=name, label=label) for host, page, name, label in _ICONS)
    + """</tr></table>
        </td></tr>
      </table>
    </td>
  </tr>
  <tr>
    <td colspan="2" style="padding:12px 0 0 0;font-size:11px;line-height:15px;color:#52606d">
      <b>Firma Narzędziowa sp. z o.o.</b>, ul. Wzorcowa 1, 00-001 Warszawa<br>
      Sąd Rejonowy dla m.st. Warszawy w Warszawie, XIII Wydział Gospodarczy KRS, KRS&nbsp;0000123456,
      NIP&nbsp;123-456-32-18, kapitał zakładowy 5&nbsp;000,00&nbsp;zł<br>
      <a href="https://firma.pl/rodo" style="color:#1a5276;text-decoration:underline">Informacja o przetwarzaniu danych
      osobowych</a>
    </td>
  </tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</body>
</html>
"""
)

_HEAD = """<!DOCTYPE html>
<html lang="pl" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Nowości tygodnia</title>
<!--[if mso]><xml><o:OfficeDocumentSettings><o:PixelsPerInch>96</o:PixelsPerInch></o:OfficeDocumentSettings></xml>
<![endif]-->
<style>
  body { margin: 0; padding: 0; width: 100% !important; -webkit-text-size-adjust: 100%; background-color: #eef1f5 }
  table, td { border-collapse: collapse; mso-table-lspace: 0pt; mso-table-rspace: 0pt }
  img { border: 0; height: auto; line-height: 100%; outline: none; text-decoration: none }
  p { margin: 0 0 12px 0 }
  a { color: #1a5276 }
  .wrapper { width: 100%; background-color: #eef1f5 }
  .card { background-color: #ffffff }
  .title { font-family: Georgia, serif; font-size: 20px; line-height: 26px; color: #1f2933 }
  .lead { font-family: Arial, sans-serif; font-size: 14px; line-height: 21px; color: #3e4c59 }
  .price { font-size: 18px; font-weight: bold; color: #c0392b }
  .button a { color: #ffffff; text-decoration: none; font-weight: bold }
  .legal, .legal a { font-size: 11px; line-height: 16px; color: #616e7c }
  .preheader { display: none; max-height: 0; overflow: hidden; opacity: 0; color: transparent }
  @media only screen and (max-width: 600px) {
    .container { width: 100% !important }
    .stack { display: block !important; width: 100% !important }
    .hide { display: none !important }
    .title { font-size: 18px !important }
  }
  @media (prefers-color-scheme: dark) {
    .card { background-color: #1f2933 !important }
    .title, .lead { color: #f5f7fa !important }
  }
</style>
</head>
<body>
<div class="preheader">Dwadzieścia nowych narzędzi i bezpłatna dostawa do niedzieli.</div>
<table role="presentation" class="wrapper" cellpadding="0" cellspacing="0" width="100%"><tr><td align="center">
<!--[if mso]><table role="presentation" width="600" cellpadding="0" cellspacing="0"><tr><td><![endif]-->
<table role="presentation" class="container" cellpadding="0" cellspacing="0" width="600" style="width:600px">
"""
_ITEM = """<tr><td class="card" style="padding:24px 24px 8px 24px;border-bottom:1px solid #e4e7eb">
<table role="presentation" cellpadding="0" cellspacing="0" width="100%"><tr>
<td class="stack" width="180" valign="top" style="padding:0 16px 16px 0"><a
  href="https://firma.pl/SERIAL/{number}-wkretarka?utm_source=newsletter&amp;utm_campaign=2026-11"
  style="text-decoration:none"><img src="https://cdn.firma.pl/SERIAL/{number}.jpg" width="180" height="135"
  alt="Wkrętarka akumulatorowa {number}" style="display:block;width:180px;height:auto;border-radius:4px"></a></td>
<td class="stack" valign="top">
<h2 class="title" style="margin:0 0 8px 0">Wkrętarka akumulatorowa model {number}</h2>
<p class="lead">Silnik bezszczotkowy, dwa biegi i&nbsp;moment obrotowy 60&nbsp;Nm. W&nbsp;zestawie dwa akumulatory
<b>4&nbsp;Ah</b>, ładowarka oraz walizka. Gwarancja na trzy lata, <a
href="https://firma.pl/serwis/SERIAL/{number}">serwis na miejscu</a>.</p>
<p class="lead"><span class="price">{number},00&nbsp;zł</span> <span style="color:#9aa5b1;text-decoration:line-through">
1&nbsp;{number},00&nbsp;zł</span></p>
<table role="presentation" cellpadding="0" cellspacing="0"><tr>
<td class="button" bgcolor="#1a5276" style="border-radius:4px;padding:10px 20px;font-family:Arial,sans-serif;
font-size:14px;background-color:#1a5276"><a
  href="https://firma.pl/koszyk/SERIAL/{number}" style="color:#ffffff;text-decoration:none">Do koszyka</a></td>
<td class="hide" style="padding:0 0 0 12px;font-size:12px;color:#616e7c">Zostało 12 sztuk</td>
</tr></table>
</td></tr></table>
</td></tr>
"""
_FOOT = """<tr><td class="legal" style="padding:24px;font-family:Arial,sans-serif">
Firma Narzędziowa sp. z o.o., ul. Wzorcowa 1, 00-001 Warszawa, KRS 0000123456, NIP 123-456-32-18<br>
<a href="https://firma.pl/newsletter/wypisz">Wypisz się</a> | <a href="https://firma.pl/kontakt">Kontakt</a> |
<a href="https://firma.pl/rodo">Informacja o przetwarzaniu danych osobowych</a>
</td></tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>
"""

_NEWSLETTER = _HEAD + "".join(_ITEM.format(number=number) for number in range(301, 337)) + _FOOT


def signature(serial: int) -> str:
    """A signature of 4 kB."""
    return _SIGNATURE.replace("SERIAL", f"{serial:05}")


def newsletter(serial: int) -> str:
    """A newsletter of 60 kB."""
    return _NEWSLETTER.replace("SERIAL", f"{serial:05}")
