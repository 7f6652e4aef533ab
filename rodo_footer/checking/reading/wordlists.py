"""The words by which people name their information notice, and those that only sound like it, as patterns over folded
text (lower case, no diacritics). Data only; `vocabulary.py` says how they are used.

A table maps a piece of a word to the patterns that need it: looking for a piece is ten times as fast as a pattern, and
a pattern that no text needs is never compiled.

Sources of the wording: GDPR art. 12-14 in Polish, English and German; WP260 rev.01 para 11 (usual terms of a privacy
notice); the texts of links in some hundred public e-mail templates, signatures and footers of pages (read 2026-11).
"""

from __future__ import annotations

_DAN = r"dan(?:e|ych|ymi)\b(?: osobow\w+)?"
# From one entry of a menu to the next: "Einstellungen → Datenschutz", "Settings > Privacy".
_STEP = r"(?:[>/\u2192\u203a\u00bb\u25b8]|->)"
# What a person does with an account.
_DONE = (
    "edyt",
    "edycj",
    "podglad",
    "zmian",
    "zmien",
    "aktualiz",
    "usun",
    "usuwani",
    "skasuj",
    "pobierz",
    "pobierani",
    "eksport",
    "wprowadz",
    "wyswietl",
    "import",
    "zarzadza",
    "ustawieni",
    "preferencj",
    "opcj",
    "narzedzi",
)
_DATA_OF = ("kontaktow", "firm", "rejestrow", "adresow", "techniczn", "teleadresow", "finansow")
_DONE_WITH_DATA = rf"(?:{'|'.join(_DONE)})\w*"

# Roles and authorities, laws, settings, what a person does with an account, consents and contracts, wares and courses:
# cut out before anything is looked for.
NOT_IT = {
    "ochron": r"(?:inspektor\w*|urz(?:ad|ed)\w*)(?: do spraw)? ochrony dan\w+(?: osobow\w+)?"
    r"|ustaw\w* (?:\w+ ){0,3}?o ochronie dan\w+(?: osobow\w+)?"
    r"|(?:szkoleni\w+|kurs\w*|audyt\w*|wdrozeni\w+|doradztw\w+|poradnik\w*|webinar\w*|e-?book\w*|dokumentacj\w+)"
    r" (?:\w+ ){0,2}?ochron\w+ dan\w+(?: osobow\w+)?",
    "iod": r"\biod\b",
    "abi": r"\babi\b",
    "administrat": rf"(?:wspol)?administrator\w* (?:\w+ ){{0,2}}?{_DAN}",
    **{stem: rf"{stem}\w* (?:\w+ ){{0,3}}?{_DAN}" for stem in _DONE},
    **{stem: rf"{stem}\w* (?:\w+ )?(?:na|do|dot\w*) (?:\w+ ){{0,3}}?{_DAN}" for stem in ("zgod", "zezwol")},
    "umow": r"umow\w* (?:o )?(?:\w+ ){0,2}?(?:powierzeni\w+|przetwarzani\w+) (?:\w+ ){0,2}?dan\w+(?: osobow\w+)?",
    **{stem: rf"{stem}\w* (?:\w+ ){{0,3}}?dan\w+ osobow\w+" for stem in ("wnios", "wzor", "formularz")},
    **{stem: rf"{stem}\w+ przetwarzani\w+ dan\w+" for stem in ("wsadow", "strumieniow", "elektroniczn")},
    "statystyczn": r"statystyczn\w+ przetwarzani\w+ dan\w+|dan(?:e|ych) statystyczn\w*",
    **{stem: rf"dan(?:e|ych) {stem}\w*" for stem in _DATA_OF},
    **{stem: rf"dan(?:e|ych) do {stem}\w*" for stem in ("przelew", "faktur")},
    "logowani": r"dan(?:e|ych) (?:do )?logowani\w*",
    "prywatnosc": rf"(?:ustawieni\w+|preferencj\w+|opcj\w+) ?{_STEP} ?(?:\w+ ?{_STEP} ?)?prywatnosc\w*"
    rf"|{_DONE_WITH_DATA} (?:\w+ ){{0,3}}?prywatnosc\w*",
    "officer": r"data protection officer\w*",
    "dpo": r"\bdpo\b",
    "controller": r"controller\w* of (?:the |your )?(?:personal )?data|data controller\w*",
    "verantwortlich": r"verantwortlich\w* fur (?:die |den |das )?(?:verarbeitung|schutz)(?: \w+){0,3}? daten",
    "regulation": r"general data protection regulation",
    "protection": r"(?:center|centre|commission\w*|authority|agency|office|board|ministry) (?:for|of|on) (?:the )?"
    r"(?:personal )?(?:data|information) protection"
    r"|data protection (?:agreement|addendum|officer|authorit\w+|commission\w*|agency|board|laws?|acts?"
    r"|regulations?|day"
    r"|training|impact|services?|solutions?|software|engineer\w*)"
    r"|(?:configuration|backup|hardware|disk|device|endpoint|disaster\w*) data protection",
    "processing": r"data processing "
    r"(?:agreement|addendum|terms|services?|software|engineer\w*|unit\w*|cent(?:er|re)\w*)",
    "datenschutz": rf"einstellung\w* ?{_STEP} ?(?:\w+ ?{_STEP} ?)?datenschutz\w*"
    r"|(?:konzern|landes|bundes)?datenschutz-?(?:beauftragt|gesetz|recht|grundverordnung|behorde|aufsicht"
    r"|konferenz|schulung|berat|audit|generator|software|manage|verletz|vorfall|panne|einstellung|praferenz|center)\w*"
    r"|datenschutz[ -](?:grundverordnung|einstellung\w*|behorde|schulung\w*|beratung\w*|generator\w*|audit\w*)"
    r"|(?:beauftragt\w+|behorde|zentrum) fur (?:den )?datenschutz\w*(?: und \w+)?"
    r"|einstellung\w* (?:zum|fur|der) (?:\w+ )?datenschutz\w*",
    "privatspha": r"privatspharen?[ -]?einstellung\w*|einstellung\w* (?:zur|fur|der) (?:\w+ )?privatsphare",
    "privacy": rf"(?:settings?|preferences|options|menu) ?{_STEP} ?(?:\w+ ?{_STEP} ?)?privacy"
    r"|privacy[ -](?:cases?|incidents?|tickets?|settings?|preferences?|options|choices|controls?|tools?"
    r"|screens?|filters?|glass|films?|shield|acts?|laws?|mode|browser\w*|extensions?|first|by|requests?|engineer\w*|tech\w*|fence\w*|curtain\w*|checkup"
    r"|training\w*|day|dashboard)\b|(?:manage|change|update|save|browser) (?:your |my |our )?privacy\b",
    "data": r"(?:edit|change|update|delete|erase|export|download|import|save|manage|view|share|sharing|sell|back up|ask"
    r"|store|recover) (?:or share )?(?:your |my |our |the )?(?:personal )?(?:data|information|details)\b"
    r"|(?:customer|product|sample|test|big|open|meta|market) data\b",
    "daten": r"(?:personliche|meine) daten (?:andern|bearbeiten|loschen)|auftrags(?:daten)?verarbeit\w*",
    "rodo": r"\brodo-footer\b|(?:szkoleni\w+|kurs\w*|audyt\w*|wdrozeni\w+|doradztw\w+|poradnik\w*|webinar\w*"
    r"|e-?book\w*|generator\w*"
    r"|artykul\w* o|pakiet\w*|dokumentacj\w+|zgod[aey]) (?:\w+ ){0,2}?rodo\b"
    r"|\brodo[ -](?:w praktyce|szkoleni\w+|krok po kroku|audyt\w*|kar[ay]|news|dla (?:\w+ )?(?:firm|biznes"
    r"|ksiegow|szkol"
    r"|ngo)\w*)",
    "gdpr": r"(?:uk |eu )?gdpr[ "
    r"-](?:training\w*|audit\w*|generator\w*|course\w*|webinar\w*|ready|checklist\w*|fines?|news"
    r"|consult\w*|software|expert\w*)|(?:training|course|webinar|guide)\w* (?:\w+ )?gdpr\b",
    "dsgvo": r"(?:ds-?gvo)[ -](?:schulung\w*|beratung\w*|audit\w*|generator\w*|konform\w*|checkliste\w*|software)",
    "basis": r"legal basis\w*(?: \W?(?:uk |eu )?gdpr\W?)?",
    "podstaw": r"podstawa prawna\w*(?: \W?rodo\W?)?",
    "rechtsgrundlage": r"rechtsgrundlage\w*(?: \W?(?:ds-?gvo)\W?)?",
    "cookie": r"polityk\w* (?:plikow )?cookies?\w*|cookies? polic(?:y|ies)"
    r"|(?:cookies?|ciasteczk\w*) (?:\w+ ){0,2}?(?:and|und|i) (?:data protection|datenschutz)(?= settings)",
    "deactivat": r"deactivat\w+ (?:\w+ ){1,3}?(?:data protection|privacy)",
}

# Says it for certain, however long the text is.
STRONG = {
    "polity": r"polityk\w* (?:\w+ ){0,2}?(?:prywatnosci|ochrony dan\w+|przetwarzania|dan(?:ych|e)\b|rodo)",
    "prywatnosc": r"\bprywatnosc\w*",
    "klauzul": r"klauzul\w* (?:\w+ )?(?:informacyjn\w+|rodo|(?:o )?ochron\w+ dan\w+|dot\w* (?:\w+ ){0,2}dan\w+"
    r"|(?:o )?przetwarz\w+)",
    "informacyjn": r"obowiaz\w+ informacyjn\w+|nota informacyjn\w+",
    "rodo": r"\brodo\b",
    "zetw": r"(?:przetwarza\w*) (?:\w+[ /]){0,3}?dan(?:e|ych|ymi)\b|\bprzet\w{0,3}rz\w+ dan(?:ych|e)\b",
    "wykorzyst": r"wykorzyst\w+ (?:\w+[ /]){0,3}?dan(?:e|ych|ymi)\b",
    "chron": r"(?:chron\w+|ochron\w+) (?:(?:\w+[ /]){0,3}?dan(?:e|ych|ymi) osobow\w+|(?:twoich |panstwa "
    r")?dan(?:e|ych)\b)",
    "info": r"\binfo\w* (?:o|nt\.?|na temat|dot\.?|dotyczac\w+) (?:\w+[ /]){0,2}?dan(?:ych|e)\b"
    r"|\binformation\w* (?:\w+ ){0,2}?(?:zum|zur|uber) (?:\w+ ){0,2}?(?:daten\w*|verarbeitung)|information notice"
    r"|informativa (?:\w+ )?privacy|informationspflicht\w*",
    "privacy": r"privacy "
    "(?:notice|policy|policies|statement|information|info|cent(?:er|re)|rights|terms|guidelines?|hub"
    r"|declaration|charter|disclosures?)|^(?:your |our |the |my |online )?privacy\W*$|privacy(?:beleid|verklaring"
    r"|erklarung|policy)"
    r"|privacy ?(?:and|und|i|&|/|\||,|\+|·|-) ?(?:cookie\w*|terms|security|safety|legal|conditions|gdpr|rodo|data"
    r"|dsgvo)"
    r"|(?:cookie\w*|terms|security|safety|legal|conditions|imprint|disclaimer|impressum)(?: of (?:use|service)"
    r"| policy)?"
    r" ?(?:and|und|i|&|/|\||,|\+|·|-) ?privacy\b|privacy at \w+",
    "gdpr": r"\bgdpr\b",
    "data": r"data (?:protection|privacy) (?:notice|policy|statement|information|declaration|terms|guidelines?)"
    r"|data polic(?:y|ies)|(?:data )?processing notice|processing of (?:your |my )?personal data"
    r"|how (?:do )?we (?:\w+ ){0,3}?(?:process\w*|use|handl\w+|protect\w*|collect\w*|treat) (?:\w+ ){0,3}?data\b",
    "processing": r"(?:fair )?processing notice",
    "information": r"how (?:do )?we (?:\w+ ){0,3}?(?:process\w*|use|handl\w+|protect\w*|collect\w*|treat) (?:\w+ "
    "){0,3}?"
    r"information\b",
    "datenschutz": r"datenschutz\w*",
    "datenverarbeit": r"datenverarbeitung\w*",
    "privatspha": r"privatsphare\w*",
    "gvo": r"\bds-?gvo\b",
    "daten": r"(?:verarbeit\w+|umgang mit|schutz|nutzung) (?:\w+ ){0,3}?daten\b",
    "confidential": r"(?:politique|regles) de confidentialite|politica de confidentialitate",
    "vie priv": r"vie privee",
    "donnees": r"protection des donnees|donnees personnelles",
    "privac": r"(?:politica|aviso) de privaci?dade?|\bprivaci?dade?\b",
    "datos": r"proteccion de datos|datos personales",
    "osobn": r"(?:ochran\w|zpracovani\w*|zasady) (?:\w+ )?osobn\w+ (?:udaj|dat)\w*",
    "adat": r"adatvedel\w+|adatkezel\w+",
    "integritet": r"integritetspolicy",
    "personvern": r"personvern\w*",
    "tietosuoja": r"tietosuoja\w*",
    "конф": r"конф[иі]денц\w*",
    "персональн": r"персональн\w+ дан\w+",
}

# Nothing of their own: "Szczegoly dostepne sa tutaj", "read more here", "mehr dazu hier".
VAGUE = frozenset(
    (
        "tu",
        "tutaj",
        "kliknij",
        "info",
        "przejdz",
        "otworz",
        "pobierz",
        "pdf",
        "do",
        "dokument",
        "dokumentu",
        "zapoznaj",
        "sprawdz",
        "dowiedz",
        "przeczytac",
        "mozna",
        "znalezc",
        "dostepna",
        "dostepne",
        "dostepny",
        "znajduje",
        "znajduja",
        "zobacz",
        "przeczytasz",
        "przeczytaj",
        "pod",
        "tym",
        "adresem",
        "sie",
        "jest",
        "sa",
        "na",
        "w",
        "z",
        "o",
        "tej",
        "link",
        "linkiem",
        "linku",
        "stronie",
        "strona",
        "strone",
        "www",
        "wiecej",
        "szczegoly",
        "informacja",
        "informacji",
        "informacje",
        "pelna",
        "pelne",
        "tresc",
        "ten",
        "to",
        "oraz",
        "click",
        "here",
        "see",
        "read",
        "more",
        "details",
        "this",
        "at",
        "the",
        "our",
        "your",
        "on",
        "in",
        "is",
        "available",
        "learn",
        "information",
        "website",
        "page",
        "hier",
        "klicken",
        "mehr",
        "dazu",
        "erfahren",
        "informationen",
        "finden",
        "unter",
        "diesem",
        "dieser",
        "seite",
        "webseite",
        "weitere",
        "zu",
        "den",
    )
)
# Names a document, not a subject that one may also write to somebody about.
DOCUMENT = {
    "klauzul": r"klauzul\w* (?:informacyjn\w+|rodo)",
    "polity": r"polityk\w* (?:\w+ )?prywatnosci",
    "informacj": r"informacj\w* o (?:\w+ )?przetwarzaniu",
    "privacy": r"privacy (?:notice|policy|statement)",
    "datenschutz": r"datenschutz(?:erklarung|hinweis|information|bestimmung)\w*",
}

# Says it where the text is little more than this.
WEAK = {
    "dan": r"dan(?:e|ych|ymi) osobow\w+|(?:twoje|twoich|twoimi|panstwa|pana|pani) dan(?:e|ych|ymi)\b",
    "data": r"personal data\b|data (?:protection|privacy|processing)\b|^(?:about )?your data$|process\w* of "
    r"(?:\w+ )?data"
    r"|(?:process\w*|use|uses|using|handl\w+|protect\w*) (?:\w+ ){0,3}?(?:personal )?data\b",
    "personal inf": r"personal information\b",
    "daten": r"personenbezogen\w* daten|^(?:ihre|deine|eure) daten$",
    "art": r"\bart(?:ykul\w*|icle|ikel)?\.? ?1[34]\b(?! (?:ust|kc|kp|ksh|konst))",
    "dse": r"^(?:\w+\W+)?dse\b(?:\W+\w+)?$",
}
WEAK_WORDS = 6

# In the sentence before a bare address these say it as well: "your rights, including the right to object: https://...".
RIGHTS = {
    "praw": r"\bpraw\w* (?:do )?sprzeciwu|przyslugujac\w+ (?:\S+ )?\bpraw\w+|jakie masz prawa|(?:twoi|panstwa) praw\w+"
    r"|\bpraw\w+ (?:dostepu|do sprostowania|do usuniecia)",
    "nadzorcz": r"organu nadzorczego",
    "right": r"right to object|your (?:data )?rights",
    "recht": r"widerspruchsrecht\w*|ihren? rechten?",
}
# The sentence before a vague link is about something else.
ELSEWHERE = (
    r"wypis\w+|rezygn\w+|unsubscrib\w*|abmeld\w*|abbestell\w*|opt[ -]?out|ankiet\w*|survey|umfrage\w*"
    r"|zarejestr\w*|zaloguj\w*"
    r"|log ?in|sign (?:in|up)|register|download\w*|regulamin\w*|terms|\bagb\b|reklamacj\w*"
)
# The text of a link that says something else, whatever its address holds.
OTHER_THING = (
    r"cookie|ciasteczk|regulamin|\bterms\b|\bagb\b|impressum|imprint|kontakt|contact|unsubscrib|wypis|rezygn|abmeld|abbestell"
    r"|settings|prefer|ustawieni|einstellung|facebook|linkedin|instagram|youtube|szkoleni|kurs|oferta|\bfaq\b|zgod[aey]\b"
    r"|consent|zmian|edyt|usun|delete|inspektor|beauftragt|officer|formular|wnios|\blogin\b|\bblog|webinar|\S@\S+\.\S"
    # To unsubscribe; `baixa` in front of an article is to download something, which may be the notice.
    r"|\bbaixa\b(?! (?:la|el|els|les|l|a|o|as|os)\b)|\bde baja\b|^baja$|desinscri|desabonn|disiscri"
    r"|cancella\w* iscrizione|afmeld|uitschrij|avregistrer|avprenumer|odhlas|leiratkoz|dezabon"
)
SLUG = (
    r"(?<![a-z])(?:rodo|gdpr|ds-?gvo)(?![a-z])|(?<![a-z])(?:privacy|datenschutz|prywatnosc|klauzul|privacidad|tietosuoja"
    r"|personvern|databeskyttelse|integritetspolicy|adatvedel|adatkezel|privatlivs|privatumas|konfidentsialnos"
    r"|konfidencijaln|confidential(?:ite|itate)(?![a-z]))"
    r"|(?<![a-z])(?:informacj\w*[-_ ]?(?:o[-_ ])?przetwarzan|ochron\w*[-_ ]?dan|przetwarzan\w*[-_ ]?dan"
    r"|dane[-_ ]osobowe"
    r"|data[-_ ]?(?:protection|privacy|policy)|obowiazek[-_ ]?informacyjny|personal[-_ ]data|vie[-_ ]privee"
    r"|protection[-_ ](?:des[-_ ])?donnees|proteccion[-_ ](?:de[-_ ])?datos|osobnich[-_ ](?:udaj|dat))"
)
SLUG_STEMS = (
    "rodo",
    "gdpr",
    "gvo",
    "priv",
    "datenschutz",
    "prywat",
    "klauzul",
    "tietosuoja",
    "personvern",
    "databesk",
    "integritets",
    "adatv",
    "adatk",
    "konfiden",
    "confiden",
    "inform",
    "dan",
    "data",
    "donnees",
    "datos",
    "osobn",
)
# Slugs that hold such a word and are something else: settings, wares, roles, articles, courses.
NOT_SLUG = (
    r"privacy[-_ ]?(?:cases|incidents|tickets|settings?|preferences?|options|choices|controls?|tools?|screen|filter"
    r"|glass|film|shield|fence|day|first|browser|checkup|dashboard|training)"
    r"|datenschutz[-_ ]?(?:einstellung|beauftragt|recht"
    r"|schulung|beratung|generator|gesetz|behorde|audit|grundverordnung)"
    r"|klauzul\w*[-_ ]?(?:poufn|abuzyw|niedozwol|wykonaln)"
    r"|(?<![a-z])(?:settings?|preferences|ustawienia|preferencje|einstellungen|shop|sklep|produkt\w*|product\w*"
    r"|blog|news|aktualnosci|artykul\w*|article\w*|szkoleni\w*|kurs\w*|courses?|training|oferta|uslugi|audyt"
    r"|webinar\w*|ebook|poradnik\w*|seminar\w*|ratgeber|magazin\w*|podcast\w*)[-_/]\S*(?:rodo|gdpr|dsgvo|privacy|datenschutz|prywatnosc|dan|data)"
    r"|(?:szkoleni|kurs|audyt|wdrozeni|training|schulung|beratung|generator)\w*[-_ ](?:\w+[-_ ])?(?:rodo|gdpr|dsgvo"
    r"|datenschutz)|(?:rodo|gdpr|dsgvo)[-_ ](?:szkoleni|kurs|audyt|wdrozeni|w-praktyce|training|schulung|beratung"
    r"|generator)"
    r"|(?:rodo|gdpr|dsgvo|datenschutz)[-_](?:grundlagen|seminar|tipps|basics|guide)"
    r"|(?:rodo|gdpr)[-_/ ](?:rejestr|procedur|upowazni|umow|wzor|wnios|zgod)|(?<![a-z])iod(?![a-z])|inspektor"
    r"|zmian\w*dan|edyt\w*dan|(?:configuration|backup)[-_]data"
)
PLACEHOLDER_NAME = r"notice|rodo|gdpr|privacy|privat|prywatnosc|polityka|klauzul|datenschutz|dsgvo"
# Beside "Rodo" written as a name: what makes it the regulation after all.
RODO_WORDS = (
    r"klauzul|polity|inform|obowiaz|zasad|nota|dokument|regulamin|prawo|prywatn|zgod|oraz|tutaj|nasz|tresc|peln|link|art"
    r"|o$|i$|z$|w$|dla|wiecej|szczegol|ochron|dane|cookie|plik|sprawdz|zobacz|przeczytaj|dot"
)
