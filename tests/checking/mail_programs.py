"""What the mail programs write around an answer and around what they pass on, as a harness for generated mails.

Written from looking at what the programs send; no text of anybody is in here.
"""

from __future__ import annotations

ATTRIBUTIONS = {
    "thunderbird pl": "W dniu 12.11.2026 o&nbsp;10:11, Jan Żak pisze:",
    "gmail pl": 'czw., 12 lis 2026 o 10:11 Jan Żak &lt;<a href="mailto:j@example.org">j@example.org</a>&gt; '
    "napisał(a):",
    "apple pl": "Wiadomość napisana przez Jan Żak &lt;j@example.org&gt; w dniu 12 lis 2026, o godz. 10:11:",
    "webmail pl": "Dnia 12 listopada 2026 10:11 Jan Żak &lt;j@example.org&gt; napisał(a):",
    "gmail en": "On Thu, Nov 12, 2026 at 10:11\u202fAM John <b>Doe</b> &lt;j@example.org&gt; wrote:",
    "apple en": "\u200eOn 12 Nov 2026, at 10:11, John Doe wrote:",
    "thunderbird de": "Am 12.11.26 um 10:11 schrieb Jörg Weiß:",
    "gmail de": "Am Do., 12. Nov. 2026 um 10:11 Uhr schrieb Jörg Weiß &lt;j@example.org&gt;:",
    "open-xchange de": "Jörg Weiß &lt;j@example.org&gt; hat am 12.11.2026 10:11 CET geschrieben:",
    "horde en": "Quoting Jan Żak &lt;j@example.org&gt;:",
    "horde de": "Zitat von Jan Żak &lt;j@example.org&gt;:",
    "horde pl": "Cytowanie Jan Żak &lt;j@example.org&gt;:",
    "day last pl": "Jan Żak &lt;j@example.org&gt; napisał(a) w dniu 12.11.2026 o 10:11:",
    "day last en": "John Doe wrote on 12 Nov 2026 at 10:11:",
    "tuta": "12 lis 2026, 10:11 od j@example.org:",
    "gmail fr": "Le jeu. 12 nov. 2026 à 10:11, Jean &lt;j@example.org&gt; a écrit&nbsp;:",
    "gmail es": "El jue, 12 nov 2026 a las 10:11, Juan (&lt;j@example.org&gt;) escribió:",
    "gmail it": "Il giorno gio 12 nov 2026 alle ore 10:11 Gianni &lt;j@example.org&gt; ha scritto:",
    "gmail cs": "čt 12. 11. 2026 v 10:11 odesílatel Jan &lt;j@example.org&gt; napsal:",
    "gmail el": "Στις Πέμ 12 Νοε 2026 στις 10:11 ο χρήστης Jan &lt;j@example.org&gt; έγραψε:",
    "gmail bg": "На чт, 12.11.2026 г. в 10:11 Jan &lt;j@example.org&gt; написа:",
    "gmail hr": "čet, 12. stu 2026. u 10:11 Jan &lt;j@example.org&gt; napisao je:",
    "thunderbird hr": "Dana 12.11.2026. u 10:11, Jan je napisao/la:",
    "gmail lv": "ceturtd., 2026. g. 12. nov., plkst. 10:11 — lietotājs Jan &lt;j@example.org&gt; rakstīja:",
    "gmail et": "Kuupäev N, 12. november 2026 kell 10:11 kirjutas Jan &lt;j@example.org&gt;:",
    "gmail tr": "Jan &lt;j@example.org&gt;, 12 Kas 2026 Per, 10:11 tarihinde şunu yazdı:",
    "gmail hu": "Jan &lt;j@example.org&gt; ezt írta (időpont: 2026. nov. 12., Cs, 10:11):",
    "gmail zh": "Jan &lt;j@example.org&gt; 于2026年11月12日周四 10:11写道：",
    "gmail uk": "чт, 12 лист. 2026 р. о 10:11 Іван &lt;j@example.org&gt; пише:",
}
"""Lines that introduce a quotation, as HTML."""

HEADERS = {
    "pl": ("Od:", "Wysłano:", "Do:", "Temat:"),
    "pl, webmail": ("Nadawca:", "Data:", "Adresat:", "Temat:"),
    "en": ("From:", "Sent:", "To:", "Subject:"),
    "de": ("Von:", "Gesendet:", "An:", "Betreff:"),
    "fr": ("De :", "Envoyé :", "À :", "Objet :"),
    "es": ("De:", "Enviado el:", "Para:", "Asunto:"),
    "it": ("Da:", "Inviato:", "A:", "Oggetto:"),
    "cs": ("Od:", "Odesláno:", "Komu:", "Předmět:"),
    "hu": ("Feladó:", "Elküldve:", "Címzett:", "Tárgy:"),
    "ro": ("De la:", "Trimis:", "Către:", "Subiect:"),
    "lt": ("Nuo:", "Išsiųsta:", "Kam:", "Tema:"),
    "lv": ("No:", "Nosūtīts:", "Kam:", "Tēma:"),
    "et": ("Saatja:", "Saadetud:", "Adressaat:", "Teema:"),
    "fi": ("Lähettäjä:", "Lähetetty:", "Vastaanottaja:", "Aihe:"),
    "sl": ("Od:", "Poslano:", "Za:", "Zadeva:"),
    "sr": ("Od:", "Poslato:", "Za:", "Naslov:"),
    "bg": ("От:", "Изпратено:", "До:", "Относно:"),
    "da": ("Fra:", "Dato:", "Til:", "Emne:"),
    "el": ("Από:", "Στάλθηκε:", "Προς:", "Θέμα:"),
    "tr": ("Kimden:", "Gönderildi:", "Kime:", "Konu:"),
    "pt": ("De:", "Enviada em:", "Para:", "Assunto:"),
    "zh": ("发件人：", "发送时间：", "收件人：", "主题："),
    "zh, traditional": ("寄件者:", "寄件日期:", "收件者:", "主旨:"),
    "ja": ("差出人:", "送信日時:", "宛先:", "件名:"),
    "uk": ("Від:", "Надіслано:", "Кому:", "Тема:"),
}
_VALUES = ("Jan Żak &lt;j@example.org&gt;", "czwartek, 12 listopada 2026 10:11", "Anna Nowak", "RE: Oferta")

SEPARATORS = (
    "-----Original Message-----",
    "---------- Forwarded message ---------",
    "-------- Treść przekazanej wiadomości --------",
    "-----Wiadomość oryginalna-----",
    "-------- Oryginalna wiadomość --------",
    "-----Ursprüngliche Nachricht-----",
    "-------- Weitergeleitete Nachricht --------",
    "-------- Message d'origine --------",
    "Begin forwarded message:",
    "Początek przekazywanej wiadomości:",
)


def header(language: str, *, bold: bool = True, end: str = "<br>") -> str:
    """The header of a quoted mail as a block of lines."""
    names = HEADERS[language]
    lines = [f"<b>{one}</b> {value}" if bold else f"{one} {value}" for one, value in zip(names, _VALUES, strict=True)]
    return end.join(lines)


def _outlook(quote: str, language: str) -> str:
    block = header(language)
    return (
        "<div><div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'>"
        f"<p class=MsoNormal>{block}<o:p></o:p></p></div></div><p class=MsoNormal><o:p>&nbsp;</o:p></p>{quote}"
    )


def _gmail(attribution: str, quote: str) -> str:
    return (
        f'<br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">{attribution}<br></div>'
        f'<blockquote class="gmail_quote" style="margin:0 0 0 .8ex">{quote}</blockquote></div>'
    )


def ends(quote: str, attribution: str) -> dict[str, str]:
    """Quotations whose end can be told, by program; what follows is the author's own."""
    return {
        "gmail": _gmail(attribution, quote),
        "thunderbird": f'<div class="moz-cite-prefix">{attribution}<br></div><blockquote type="cite" cite="mid:1@x">'
        f"{quote}</blockquote>",
        "apple mail": f'<div><br><blockquote type="cite"><div>{attribution}</div><br>{quote}</blockquote></div>',
        "ios": f'<div dir="ltr"><br><blockquote type="cite">{attribution}<br><br></blockquote></div>'
        f'<blockquote type="cite"><div dir="ltr">{quote}</div></blockquote>',
        "yahoo": f'<div id="ydp1a2byahoo_quoted_12" class="ydp1a2byahoo_quoted"><div>{attribution}</div>{quote}</div>',
        "proton": f'<div class="protonmail_quote">{attribution}<br><blockquote class="protonmail_quote" type="cite">'
        f"{quote}</blockquote><br></div>",
        "tuta": f'<div>{attribution}<br></div><blockquote class="tutanota_quote">{quote}</blockquote>',
        "zoho": f'<div class="zmail_extra"><div>{attribution}</div><div>{quote}</div></div>',
        "roundcube": f'<p id="reply-intro">{attribution}</p><blockquote type="cite">{quote}</blockquote>',
        "gmx": f'<div name="quote" style="margin:10px 5px"><div>{header("de")}</div><div>{quote}</div></div>',
        "spark": f'<div name="messageReplySection">{attribution}<br><blockquote '
        f'class="spark_quote">{quote}</blockquote></div>',
        "outlook mobile": f'<div id="mail-editor-reference-message-container"><div class="ms-outlook-mobile-reference'
        f'-message">{header("pl")}</div><div>{quote}</div></div>',
        "outlook mac": f'<span id="OLK_SRC_BODY_SECTION"><div>{header("en")}</div>{quote}</span>',
        "outlook, indented": "<div style='border:none;border-left:solid blue 1.5pt;padding:0cm 0cm 0cm 4.0pt'>"
        f"{_outlook(quote, 'pl')}</div>",
        "a bare blockquote": f"<p>{attribution}</p><blockquote style='border-left:2px solid "
        f"orange'>{quote}</blockquote>",
        "a webmail": f'<div class="nh_extra"><p>{attribution}</p><blockquote>{quote}</blockquote></div>',
        "thunderbird, passed on": '<div class="moz-forward-container"><br>-------- Treść przekazanej wiadomości '
        "--------"
        f'<table class="moz-email-headers-table"><tr><th>Temat: </th><td>X</td></tr></table>{quote}</div>',
        "apple mail, passed on": f'<div>Początek przekazywanej wiadomości:</div><br><blockquote type="cite">'
        f"<div>{header('pl')}</div>{quote}</blockquote>",
    }


def open_ended(quote: str, attribution: str) -> dict[str, str]:
    """Quotations that take all that follows, by program."""
    return {
        **{f"outlook {language}": _outlook(quote, language) for language in HEADERS},
        **{f"header in lines, {one}": f"<div>{header(one, bold=False)}<br><br>{quote}</div>" for one in HEADERS},
        **{f"separator {one}": f"<div>{one}<br>Od: X<br></div><div>{quote}</div>" for one in SEPARATORS},
        "outlook on the web": '<div id="appendonsend"></div><hr style="width:98%"><div id="divRplyFwdMsg" dir="ltr">'
        f"<font>{header('en')}</font></div><div>{quote}</div>",
        "outlook mobile, alone": f'<div class="ms-outlook-mobile-reference-message">{header("pl")}</div><div>'
        f"{quote}</div>",
        "an attribution alone": f"<div>{attribution}</div><div>{quote}</div>",
        "an attribution in lines": "<div>"
        + attribution.replace(" o ", " o<br>").replace(" at ", " at<br>")
        + f"</div>{quote}",
        "samsung": f"<div>-------- Oryginalna wiadomość --------</div><div>"
        f"{header('pl, webmail')}</div><div>{quote}</div>",
    }
