"""What speaks for each element in Polish.

Patterns see folded text: no capitals, no diacritics. Inflection is met by stems; what the stems would also meet is
masked.
"""

from __future__ import annotations

from rodo_footer.checking.completeness.signs import Evidence

# What is said of cookies is no evidence for the rest.
_COOKIES = ("cookie|ciastecz", r"cookie|ciastecz")
# Where a right is claimed: elsewhere erasure is only the end of storage.
_CLAIM = (
    r"(praw[oa]\b|prawach|zada[cn]\w*|zazada\w+|mozna|mozesz|mozecie|moga panstwo|moze (pan|osoba|"
    r"uzytkownik|klient)\w*|uprawni\w+|przyslug\w+|poprosi\w*|domaga\w+|wolno)"
)
# Where somebody has a right or may do something.
_MAY = (
    r"(prawo|praw[ao]? do|zada[cn]\w*|zazada\w+|mozna|mozesz|moga|moze|uprawni\w+|przyslug\w+|poprosi\w*|"
    r"domaga\w+|zwroci\w+)"
)
# Whose data: what stands between a right and "danych".
_YOUR = (
    r"(swoich |swych |swoje |twoich |twoje |panstwa |panstwu |pani/pana |pani |pana |ich |tych |tresci |"
    r"osobowych |dotyczacych )*"
)
# Where a list item, or a part of a list in a sentence, begins.
_ITEM = (
    r"(?:^|[,;:] |\b(?:i|oraz|lub|albo|badz|czy|a takze) )(?:\W*(?:\w{1,3}[.)] )?)(?:prawo |do |zadania |"
    r"ich |jego |swoich )*"
)
# The same without "do", which would tell when storage ends.
_LISTED = r"(?:^|[,;:] |\b(?:i|oraz|lub|a takze) )(?:\W*(?:\w{1,3}[.)] )?)(?:prawo (?:do )?)?"
_BACK = r"(cofn|wycof|odwol)"

ON_REQUEST = "information_on_request"
"""Not an element: what art. 15 lets a person ask for. It names others without saying anything of them."""

DEFINED = "definition"
"""Not an element: a term explained with the words of art. 4."""

EVIDENCE: dict[str, Evidence] = {
    DEFINED: Evidence(
        strong=(
            ("osob", r"(oznacza|to|jest) (kazda )?osob\w+ fizyczn\w+ (lub|albo|i) prawn\w+, (organ|jednostk)"),
            ("oznacz", r"oznaczeni\w+ przechowywanych danych"),
            ("dowoln", r"dowoln\w+ form\w+ zautomatyzowan"),
            ("okazanie", r"okazani\w+ woli"),
            ("zidentyfikowanej", r"(oznacza\w*|to|rozumie sie) ~3~informacj\w+ o ~2~zidentyfikowanej"),
        ),
    ),
    ON_REQUEST: Evidence(
        strong=(
            (
                "informacj",
                (
                    r"(uzyska\w+|otrzyma\w+|zada\w+|prawo do)[^.]{0,80}informacj\w+[^.]{0,60}\b(o|na "
                    r"temat|dotycz\w+)\b[^.]{0,160}(celach|odbiorc|kategori|zrodl|okres)"
                ),
            ),
        ),
        headings=(("informacj", r"(uzyska\w+|otrzyma\w+|zada\w+|prawo)[^.]{0,200}informacj\w+[^.:]{0,60}:$"),),
    ),
    "controller_identity": Evidence(
        strong=(
            (
                "administrator",
                (
                    r"(?<!\bz )administrator(em|ami|ka|k[ai])\b(?! systemu)(?! serw).{0,400}? (jest|sa|"
                    r"bedzie|beda|pozostaje)\b"
                ),
            ),
            (
                "administratorem",
                r"\b(jest|sa|jestesmy|jestem|bedzie|pelni\w*)( \w+){0,3} (wspol)?administrator(em|ami|ka)\b",
            ),
            ("administrator", r"(?<!\bz )\b(wspol)?administrator(zy|ka|em)?( [\w/]+){0,5} ?(:|- |to |oznacza )"),
            ("administrator", r"(zwan\w+|dalej)[ :,]*(dalej|jako|takze)?[ :]*\"?(wspol)?administrator(em|zy|ami)?\b"),
            ("administrator", r"administrator\w* (danych )?(osobowych )?w rozumieniu"),
            ("administrator", r"jako (wspol)?administrator\b"),
            ("administratora", r"(funkcj|rol)[ea] administratora"),
            ("ado", r"\bado\b ?(jest|-|:|to\b)"),
            ("odpowiada", r"za (przetwarzanie|ochrone|bezpieczenstwo) ~5~danych ~2~odpowiada (?!inspektor)"),
            ("odpowiedzialn", r"odpowiedzialn\w+ za (ich |twoje |panstwa |pani/pana |osobowe )*(przetwarzanie|dane)"),
            ("administr", r"dan\w+( osobow\w+)? ~6~administr(uje|ujemy|owane)\b"),
            ("dzwoni|telefonuje", r"(dzwonie|dzwonimy|telefonuje) (z|w imieniu|od)\b"),
            ("polaczenie z", r"polaczenie z\b"),
        ),
        headings=(
            (
                "administrator",
                r"^\W*(\w{1,4}[.)] )?(kto |kim )?(jest )?(wspol)?administrator(em|a|zy)?\b(?! (systemu|serwera|sieci))",
            ),
            ("odpowiada", r"kto odpowiada za"),
            ("tozsamosc", r"tozsamosc administratora"),
        ),
        never=(
            (
                "administrator",
                (
                    r"administrator(em|a)? (systemu|sieci|serwera|domeny|strony|budynku|nieruchomosci|"
                    r"osiedla|konta|bazy|it)\b(?! (i|oraz) ~4~danych)"
                ),
            ),
        ),
        masked_by=(DEFINED,),
    ),
    "controller_contact": Evidence(
        strong=(
            ("ul. |al. |pl. |os. ", r"\b(ul|al|os|pl)\. ?\w+.{0,30}\d"),
            ("@|(at)|[at]", r"[\w.+-]+ ?(@|\(at\)|\[at\]) ?[\w-]+ ?(\.|\(dot\)|\[dot\]) ?[a-z]{2,}"),
            ("-", r"\b\d{2}-\d{3}\b(?![-\d])"),
            ("tel|fon", r"\b(tel|telefon\w*|infolini\w+)\b[^\d]{0,40}\+?\(?\d[\d ()/-]{5,}"),
            ("+48", r"\+48[ \d()-]{8,}"),
        ),
        weak=(
            ("[|{|$|<", r"\b(e-?mail|telefon\w*|tel|adres\w*)\b[^\w\[{<$]{0,6}[\[{<$]"),
            ("kontakt", r"kontakt\w* ~5~(z nami|z administratorem)|skontaktowac sie|dane kontaktowe"),
            (
                "adres",
                r"(pod|na) adres\w* (e-?mail|poczty|siedziby)|adres\w* (do korespondencji|korespondencyjn\w+|siedziby)",
            ),
            ("listownie|pisemnie|mailow|telefoniczn", r"\b(listownie|pisemnie|mailowo|telefonicznie)\b"),
        ),
        never=(
            ("administratorem", r"administratorem (systemu|sieci|serwera|budynku|strony|serwisu|domeny|osiedla|it)\b"),
            ("stawki|moniuszki|uodo|00-193|00-014", r"stawki 2|moniuszki 1|uodo\b|00-193|00-014"),
            ("@", r"\b(iod|iodo|dpo|abi|inspektor)[\w.+-]*@"),
            ("22 531|606-950|606 950", r"22 531 0|606.950.000"),
        ),
        masked_by=("dpo", "complaint", "representative"),
        headings=(
            (
                "kontakt|e-mail|email|telefon|adres",
                (
                    r"^\W*(\w{1,4}[.)] )?((jak )?(sie )?(z nami )?(s?kontakt\w*)( (z|do) (administratorem|"
                    r"nami|nas))?|dane kontaktowe( administratora)?|e-?mail|adres e-?mail|telefon)\W*$"
                ),
            ),
        ),
    ),
    "representative": Evidence(
        strong=(
            ("przedstawiciel", r"przedstawiciel\w* ~4~(w|na) ~2~(unii|ue|terytorium|eog)\b"),
            ("27", r"\bart\. 27\b"),
        ),
        headings=(("przedstawiciel", r"przedstawiciel\w* (administratora|w (unii|ue))"),),
    ),
    "dpo": Evidence(
        strong=(
            ("inspektor", r"inspektor\w* (ds\. |do spraw )?((bezpieczenstwa i )?ochron\w+ danych|danych osobowych)"),
            ("iod", r"\biod(o|a|em|owi|ie)?\b"),
            ("dpo", r"\bdpo\b"),
            ("inspektor", r"(wyznacz|powola|kontakt z)\w* ~3~inspektor"),
        ),
        weak=(
            (
                "ochron",
                r"(osob[aey] odpowiedzialn\w+ za|pelnomocnik\w* ds\.|koordynator\w* (ds\.|do spraw)) ochron\w+ danych",
            ),
        ),
        headings=(("inspektor|iod", r"^\W*(\w{1,4}[.)] )?(kontakt (do|z) |dane kontaktowe )?(iod|inspektor\w*)\b"),),
    ),
    "purposes": Evidence(
        strong=(
            ("celem ", r"(przetwarza|wykorzyst|zbiera|zbieran)\w* ~5~celem \w+"),
            ("cel", r"\bw( \w+){0,2} cel(u|ach)\b"),
            ("cel", r"\bcel(e|em|ami|ow|u|om)?( i podstaw\w+)?( prawn\w+)?( ich)? przetwarzania"),
            (
                "cel",
                (
                    r"(?<!niezbedny )(?<!konieczny )(?<!potrzebny )(?<!niezbedne )\b(do|dla) "
                    r"~2~celow\b(?! (wynikajacych|okreslonych))"
                ),
            ),
            ("celem", r"\bcelem ~4~(przetwarzania|zbierania|pozyskania|monitoringu|nagrywania|gromadzenia)"),
            (
                "aby|zeby|by ",
                (
                    r"(potrzebujemy|przetwarza\w+|zbiera\w+|wykorzyst\w+|uzywa\w+|prosimy|nagrywa\w+|"
                    r"dane) ~9~(aby|zeby|po to|by)\b"
                ),
            ),
            ("potrzeb", r"(na|dla) potrzeb\w? "),
            (
                "w zwiazku z",
                (
                    r"(przetwarza\w+|zbieran\w+|wykorzyst\w+) ~6~w zwiazku z ~3~\w+(cia|nia|sciami?|sci|"
                    r"uga|ugi|acja|acji|niem|ciem|cja|cji|em)\b"
                ),
            ),
            (
                "do ",
                (
                    r"((posluz\w+|sluz\w+|wykorzyst\w+|uzyw\w+|uzyj\w+) ~5~|potrzebn\w+ (nam |sa )*)do "
                    r"(?!przetwarzania)\w+"
                ),
            ),
            ("po co", r"\bpo co (nam |przetwarzamy |zbieramy )"),
            ("dzwoni|pisz|kontaktuj", r"(dzwoni\w+|pisze|piszemy|kontaktuj\w+ sie) w (sprawie|zwiazku)"),
        ),
        headings=(
            ("cel", r"^\W*(\w{1,4}[.)] )?(jaki\w* )?cel(e|u|em|ow)?\b"),
            ("celu", r"w jakim celu|w jakich celach"),
            ("po co|dlaczego", r"(po co|dlaczego) ~3~(dane|danych|przetwarza|zbiera)"),
        ),
        never=(
            _COOKIES,
            ("cele i sposoby", r"cele i sposoby"),
            (
                "celu",
                (
                    r"w celu (skorzystania|zgloszenia|wycofania|cofniecia|skontaktowania|realizacji "
                    r"(swoich |tych |powyzszych |w/w )*praw|wykonania (swoich |tych |powyzszych )*praw)"
                ),
            ),
        ),
        masked_by=(DEFINED, ON_REQUEST, "right_object", "right_withdraw_consent", "provision"),
    ),
    "legal_basis": Evidence(
        strong=(
            ("zgod", r"(udzielon|wyrazon)\w+ (przez \w+ )?zgod[aey]\b(?! ~6~(cofn|wycof|odwol))|^\W*zgoda\W*$"),
            ("6 ", r"\bart(\.|ykul\w*) ?6\b"),
            ("6 ust", r"\b6 ust\.? ?1"),
            ("9", r"\bart(\.|ykul\w*) ?9 ust"),
            ("podstaw", r"podstaw\w* prawn\w+"),
            ("podstaw", r"podstaw\w* (przetwarzania|ta|tej|do) ~3~(jest|stanowi|sa|to)"),
            (
                "podstawie|oparciu|mocy|drodze",
                (
                    r"(na podstawie|w oparciu o|na mocy|w drodze) ~4~(zgod[aey]|umow[aey]|uzasadnion\w+|"
                    r"obowiazk\w+ prawn\w+)\b(?! (o )?powierzeni)(?! licencyj)"
                ),
            ),
            ("podstaw", r"podstaw\w+ ~6~(zgod[aey]|umow[aey])\b"),
            ("uzasadnion", r"(prawnie )?uzasadnion\w+ interes\w*"),
            ("przeslank", r"przeslank\w+ (legaliz|przetwarzania|dopuszczalnosci)"),
            ("obowiaz", r"obowiaz\w+ prawn\w+ (ciaz|administratora|spoczywaj|wynikaj)"),
            ("wypelnieni", r"wypelnieni\w+ ~3~obowiazk\w+ (prawn|ustawow)\w+"),
            ("umow", r"(niezbedn|konieczn)\w+ ~3~(wykonani|zawarci|realizacji)\w* ~2~umow"),
            ("interes", r"zadani\w+ realizowan\w+ w interesie publicznym|wladzy publicznej"),
            ("ustaw|kodeks", r"(na podstawie|na mocy|wynik\w+ z) ~2~(ustaw\w+|kodeksu)"),
        ),
        headings=(("podstaw", r"^\W*(\w{1,4}[.)] )?(na jakiej )?podstaw[aeyi]\w*"),),
        never=(("uchyleni", r"\buchyleni\w+ dyrektywy 95.46.we\b(?!.{0,200}\bart\. 6 )"),),
        masked_by=("provision", DEFINED, "right_object", "right_withdraw_consent", "right_portability"),
    ),
    "legitimate_interests": Evidence(
        strong=(
            ("uzasadnion|usprawiedliwion", r"(uzasadnion|usprawiedliwion)\w+ (interes|cel)\w*"),
            ("interes", r"interes\w* (prawn\w+|realizowan\w+|administratora)"),
            ("interes", r"interes\w* (polega\w*|to |- )"),
        ),
        headings=(("interes", r"interes(?!ie publ|u publ|om publ)"),),
        never=(
            (
                "uzasadnion",
                (
                    r"((istnieni|trwani|ustani|wygas)\w* ~4~|(okres|czas)\w* ~6~(realizacj|wypelnieni)\w* "
                    r"~4~)uzasadnion\w+ (interes|cel)"
                ),
            ),
            ("uzasadnion", r"(nadrzedn|wazn)\w+ ~3~uzasadnion\w+"),
        ),
        masked_by=("right_object",),
    ),
    "recipients": Evidence(
        strong=(
            (
                "udostepn|przekaz|ujawni",
                (
                    r"\b(beda|moga|zostana|sa) ~3~(udostepni|przekaz|ujawni)\w+n[ea] (?!w celu|do panstw|"
                    r"poza|na podstawie|w zwiazku|przez|do (organizacji|kraj)|od kraj|w sposob)\w+"
                ),
            ),
            (
                "powierz|przekaz|udostepni",
                (
                    r"\b((ktorej|ktorym|ktoremu|im) ~2~(przekaz|udostepni)|(ktor\w+|im) ~2~powierz(amy|"
                    r"ylismy|yl|yla|ono))\w*"
                ),
            ),
            ("dla ", r"dla (nas|mnie) (firma|spolka|dostawca)"),
            ("odbiorc", r"\bodbiorc(ami|a|y|ow|om)\b ~5~(danych|sa|jest|beda|moga|bedzie|osobowych|:)"),
            ("odbiorc", r"(kategori\w+|lista|wykaz|grup\w+) odbiorcow"),
            ("odbiorcom", r"(przekaz|udostepni|ujawni)\w* ~8~odbiorcom"),
            (
                "przekaz|udostepni|powierz|ujawni|przesyla",
                (
                    r"(przekaz|udostepni|powierz|ujawni|przesyla)\w* ~9~(?<!zaufanym )(?<!zaufanych "
                    r")(podmiotom?|firm(om|y|ie)|dostawc(om?|y|ow)|uslugodawc\w+|operator\w+|bank(om|owi|"
                    r"ow)|ubezpieczy\w+|kurier\w+|kancelari\w+|biur(u|om)|organ(om|y)|urzed(om|owi)|"
                    r"partner(om|ow|zy)|spolk\w+|pracownikom|zleceniobiorcom|wspolpracownikom|poczcie|"
                    r"osobom)\b(?! trzeci)"
                ),
            ),
            (
                "nie ",
                (
                    r"\bnie ~4~(przekaz|udostepni|sprzeda|ujawni|powierz)\w* ~6~(podmiotom|osobom|nikomu|"
                    r"innym|zadnym|odbiorc)"
                ),
            ),
            ("dostep", r"\bdostep do ~4~danych ~3~(maja|ma|beda|bedzie|moga|moze|uzyska\w*|posiada\w*|otrzym)"),
            (
                "podmiot",
                (
                    r"podmiot\w+ (przetwarzajac|wspierajac|swiadczac|zewnetrzn|wspolpracuj|ktor\w+ "
                    r"(swiadcza|wspiera|powierz|uczestnicz))\w*"
                ),
            ),
            ("podmiot", r"(beda|sa|moga byc|byc) ~4~przetwarza\w+ ~2~przez ~3~(podmiot|dostawc|firm|hosting)\w*"),
            ("dostawc", r"dostawc\w+ ~2~(hosting|poczt|it\b|oprogramowani|informatyczn|system)\w*"),
            ("powierz", r"umow\w+ powierzenia|powierzeni\w+ przetwarzania"),
            ("podwykonawc|procesor|hostingodawc", r"podwykonawc\w+|procesor\w*|hostingodawc\w+"),
            ("biur|kancelari", r"(biur\w+ (rachunkow|ksiegow)|kancelari\w+ (prawn|podatk))\w+"),
        ),
        weak=(
            ("partner", r"zaufan\w+ partner\w+"),
            ("trzeci", r"(podmiot|osob)\w+ trzeci\w+"),
        ),
        headings=(
            ("odbiorc", r"^\W*(\w{1,4}[.)] )?(kategori\w+ |informacj\w+ o )?odbiorc\w+"),
            ("komu", r"komu ~4~(przekaz|udostepni|powierz|ujawni|dane)"),
            (
                "kto",
                (
                    r"^\W*(\w{1,4}[.)] )?kto (jeszcze |moze |bedzie |ma )*(zobaczy|otrzym|ma dostep|miec "
                    r"dostep|miala? dostep|dostaje|dostanie)"
                ),
            ),
            (
                "udostepni|przekazywani|powierz",
                (
                    r"^\W*(\w{1,4}[.)] )?(udostepni\w+|przekazywani\w+|powierz\w+) (twoich |panstwa |"
                    r"pani/pana )?danych(?!.{0,30}poza)"
                ),
            ),
        ),
        never=(
            _COOKIES,
            (
                "odbiorc",
                r"(zamierzon\w+|wlasciw\w+|prawidlow\w+) (odbiorc|adresat)|odbiorc\w+ (tej |niniejszej )?wiadomosci",
            ),
            ("odbiorc", r"informacj\w+ o ~8~odbiorc"),
            ("innemu administratorowi", r"innemu administratorowi"),
        ),
        masked_by=(
            DEFINED,
            ON_REQUEST,
        ),
    ),
    "transfers": Evidence(
        strong=(
            ("trzeci", r"(panstw|kraj)\w* trzeci\w*"),
            ("poza", r"poza ~2~(eog|ue|uni[ieaą]\w*|europejski\w*|europ\w+|terytorium eog|granice)\b"),
            ("obszar", r"europejski\w* obszar\w* gospodarcz"),
            ("eog", r"\beog\b"),
            ("miedzynarodow", r"organizacj\w* miedzynarodow"),
            ("klauzul", r"klauzul\w* (umown|ochrony|modelow)|(standardow|modelow|typow)\w+ klauzul"),
            ("decyzj", r"decyzj\w+ ~5~(stwierdzaj|adekwatno|odpowiedni\w* (stop|poziom))"),
            ("framework|dpf|tarcz|shield", r"privacy framework|\bdpf\b|tarcz\w prywatnosci|privacy shield"),
            ("usa|zjednoczon", r"\b(w|do|z|na terenie|terytorium) (usa\b|stan\w+ zjednoczon)"),
            ("transfer", r"\btransfer\w* (danych )?(poza|do)\b"),
        ),
        headings=(("poza|trzeci", r"poza (eog|ue|unie|europ)|panstw\w* trzeci"),),
        masked_by=(ON_REQUEST,),
    ),
    "retention": Evidence(
        strong=(
            (
                "przechow",
                (
                    r"przechow\w+ ~3~(w czasie|przez czas|w okresie|przez okres|zgodnie z|w terminach) "
                    r"~3~(okreslon|wskazan|wynikaj|wymagan|instrukcj|przepis|wyznacz)\w*"
                ),
            ),
            (
                "przechow|trzyma",
                (
                    r"\b(przechowuje\w*|przechowywane|trzymam\w*) ~2~do (?!(innych|celow|panstw|zadan|"
                    r"tych|tego|czego))\w+"
                ),
            ),
            ("nadpis", r"nadpis\w+ ~4~(po|co|przez)\b"),
            (
                "przechow|trzyma|przetwarza",
                (
                    r"(przechow|trzyma|przetwarza)\w* ~2~(pol roku|rok|dwa lata|trzy lata|piec lat|\d+ "
                    r"(lat|rok|miesi|dni))"
                ),
            ),
            ("po ", r"\bpo (zakonczeniu|uplywie|ustaniu|tym|rozwiazaniu) ~9~(usu|niszcz|kasu|skasu|anonim|zanonim)\w+"),
            (
                "usun|usuwa",
                (
                    r"\b(usune|usuwam|usuwa(my|ne|na|sie)?|usuniemy|usuniete) ~8~(po\b|najpozniej|w "
                    r"terminie|niezwlocznie|z chwila|w ciagu|gdy)"
                ),
            ),
            (
                "okres|czas",
                (
                    r"\b(okres\w*|czas\w*|dlugosc) (ich |danych |przez jaki )?(przechowywania|"
                    r"przetwarzania|retencji|archiwizacji|przechowania) ~6~(to|wynosi|jest|zalez\w+|"
                    r"okresl\w+|wynika|trwa|ustal\w+|wyznacza\w+|uzalezn\w+|nie|odpowiada)\b"
                ),
            ),
            (
                "przechow|przetwarza|archiwiz|trzyma",
                (
                    r"(przechow|przetwarza|archiwiz|trzyma)\w* ~9~(przez|do czasu|do momentu|do chwili|do "
                    r"dnia|do konca|do uplywu|nie dluzej|maksymalnie|najdluzej|az do|w okresie) (?!((czas|"
                    r"okres) )?(niezbedny|konieczny|potrzebny)( (do|dla) (\w+ ){0,3}cel|[.,;]|"
                    r"$))(?!podmiot)(?!administrator)(?!nas\b)(?!upowazn)"
                ),
            ),
            (
                "przechow|przetwarza",
                (
                    r"(przechowyw\w+|przetwarza\w+) ~4~do (ewentualneg\w+ )?(zakonczenia|wycofania|"
                    r"cofniecia|odwolania|rozwiazania|usuniecia|zamkniecia|przedawnienia|uplywu|"
                    r"wniesienia|zgloszenia|rezygnacji|wypisania)\b"
                ),
            ),
            (
                "niezbedn|konieczn|potrzebn",
                (
                    r"okres (niezbedny|konieczny|potrzebny)[^.]{0,160}(przedawnien|lat\b|miesi|przepis|"
                    r"ustaw|archiw|umowy|rekrutacji|zgody|roszcze)"
                ),
            ),
            (
                "usun|usuwa|kasuj|kasow|zanonimiz|znisz",
                (
                    r"\b(usun(iemy|iete|ieta|ieciu|iecie)|usuwa(my|ne)|skasuj\w+|kasuj\w+|kasowa\w+|"
                    r"zanonimiz\w+|znisz\w+) ~8~(po\b|najpozniej|w terminie|niezwlocznie|z chwila|w ciagu|"
                    r"gdy)"
                ),
            ),
            (
                "przez ",
                (
                    r"\bprzez (okres |czas )?(co najmniej |maksymalnie |kolejne |ok\. |okolo |nastepne "
                    r")?(\d+|rok|dwa|trzy|piec|szesc|dziesiec|jeden)\b ?\w* ?(lat|rok|roku|miesi|dni|"
                    r"tygodni)?"
                ),
            ),
            ("przedawnieni", r"(do|termin\w*|okres\w*|czasu|uplyw\w*|momentu) ~3~przedawnieni"),
            ("rzeczow", r"jednolit\w+ rzeczow\w+ wykaz"),
            ("archiwaln", r"kategori\w+ archiwaln|narodowym zasobie archiwalnym"),
            ("retencj", r"\bretencj\w+"),
        ),
        weak=(
            ("dlugo", r"tak dlugo,? jak"),
            ("niezbedn|konieczn|potrzebn", r"przez (okres|czas) (niezbedny|konieczny|potrzebny)"),
        ),
        headings=(
            ("dlugo", r"(jak|przez jak) dlugo"),
            (
                "okres|czas",
                (
                    r"^\W*(\w{1,4}[.)] )?(okres\w*|czas) (ich |przez |danych |twoich |panstwa )?(przechow|"
                    r"przetwarz|retencj)"
                ),
            ),
            ("kiedy", r"kiedy (usun|skasuj|usuwa)"),
            ("retencj", r"retencj"),
        ),
        never=(
            _COOKIES,
            ("log", r"\blog(i|ow|ach) (serwer|system)"),
        ),
        masked_by=(ON_REQUEST,),
    ),
    "right_access": Evidence(
        strong=(
            ("dostep", r"\bdostep do [^.]{0,40}[,;] ?(ich )?(sprostowani|poprawi|usuni)"),
            ("dostep", r"^\W*dostep do (swoich |twoich )?danych\W*$"),
            ("dostepu", rf"(?<!kontrol[eia] )(?<!kontroli )\bdostepu (do )?{_YOUR}(danych|nich|ich|informacji)"),
            ("dostepu", r"prawo ~6~dostepu"),
            ("dostep", rf"{_MAY} ~8~dostep\w* do {_YOUR}(danych|nich|informacji)"),
            ("15", r"\bart(\.|ykul\w*) ?15\b(?! (ust\. ?\d+ )?(pkt \d+ )?(ustaw|kodeks|k\.|prawa))"),
            ("kopi", rf"kopi\w+ {_YOUR}danych|{_MAY} ~9~(otrzym|uzysk|dosta)\w* ~4~kopi"),
            ("wglad", r"\bwgladu (do|w)"),
            ("potwierdzeni", r"potwierdzeni\w+,? czy"),
            ("jakie ", rf"{_MAY} ~4~(zapyta\w+|dowiedzie\w+|informacji|uzyska\w+) ~5~jakie ~3~dan"),
        ),
        never=(("dostep", r"(nieuprawnion|nieupowaznion|nieautoryzowan|osobom upowaznion|kontrol)\w* ~3~dostep"),),
    ),
    "right_rectification": Evidence(
        strong=(
            ("sprostow", r"\bsprostowa\w+"),
            ("16", r"\bart(\.|ykul\w*) ?16\b(?![(^]|1? ?§)(?! (ust\. ?\d+ )?(pkt \d+ )?(ustaw|kodeks|k\.|prawa))"),
            (
                "popraw",
                (
                    rf"\bpoprawi\w+ ~3~(dan|ich|swo|nieprawidl|bledn)|{_MAY} ~9~poprawi(enia|ania|enie|"
                    rf"anie|c|ac)\b(?! jakosc)|ich poprawi\w+"
                ),
            ),
            ("korekt|korygow", r"(korekt\w+|s?korygowa\w+) ~3~(danych|ich)"),
            ("aktualiz", r"aktualiz\w+ ~3~danych"),
            ("uzupelni", r"uzupelni\w+ ~3~(danych|niekompletn|ich|brak)"),
            ("zmian", rf"{_MAY} ~6~zmiany {_YOUR}danych"),
        ),
    ),
    "right_erasure": Evidence(
        strong=(
            ("usuni", r"^\W*(\w{1,3}[.)] )?(prawo )?(do )?(zadania )?(ich )?usuni(ecia|ecie)( danych)?\W*$"),
            ("usun", rf"{_CLAIM}\W[^.]{{0,240}}\b(usuni\w+|usunac|usuneli|usunela|usunal|usuneliscie)\b"),
            ("usun", rf"{_ITEM}usuni(ecia|ecie) (danych|swoich|twoich|panstwa|tych|ich|wszystkich|\()"),
            ("usun", r"(sprostowa|poprawi|uzupelni)\w+[^.]{0,80}\busuni\w+|\busuni\w+[^.]{0,60}\bograniczeni\w+"),
            ("17", r"\bart(\.|ykul\w*) ?17\b(?![(^]|1? ?§)(?! (ust\. ?\d+ )?(pkt \d+ )?(ustaw|kodeks|k\.|prawa))"),
            ("zapomnian", r"\bby(c|cia) zapomnian"),
            ("skasow", rf"({_MAY}|{_ITEM}) ?~6~skasowania (danych|ich|swoich)"),
        ),
        never=(("usuni", r"do (czasu|momentu|chwili) ~4~usuni"),),
    ),
    "right_restriction": Evidence(
        strong=(
            ("ogranicz", r"ogranicz\w+ (ich |zakresu |jego |ich )?(przetwarzania|przetwarzanie|danych)"),
            (
                "ogranicz",
                (
                    r"(usuni\w+|sprostowani\w+|poprawi\w+)[ ,](i|oraz|lub|albo|badz|czy|a takze)? ?(do |"
                    r"prawo |zadania |ich |jego )*ograniczeni"
                ),
            ),
            ("ogranicz", rf"{_MAY} ~12~(do |zadania )(ich )?ograniczenia\b(?! odpow)"),
            ("18", r"\bart(\.|ykul\w*) ?18\b(?![(^]|1? ?§)(?! (ust\. ?\d+ )?(pkt \d+ )?(ustaw|kodeks|k\.|prawa))"),
            ("wstrzyma", r"wstrzyma\w+ ~2~przetwarzania"),
        ),
        masked_by=(DEFINED,),
    ),
    "right_object": Evidence(
        strong=(
            ("sprzeciw", r"\bpraw(o|a|ie|em|u|ach) (do )?(wniesienia |zgloszenia )?sprzeciwu"),
            (
                "sprzeciw",
                (
                    r"(?<!czasu )(?<!momentu )(?<!chwili )\b(wnies\w+|wnos\w+|zglos\w+|zglasza\w+|"
                    r"wyraz\w+|zlozy\w+|zlozen\w+|prawo ~6~|przyslug\w+ ~4~)( skutecznego| "
                    r"uzasadnionego)? ?(do )?sprzeciwu?\b"
                ),
            ),
            ("sprzeciw", rf"{_MAY} ~14~sprzeciw(u|iac|ic|ia\w+)?\b"),
            (
                "sprzeciw",
                rf"{_ITEM}(wniesienia |zgloszenia |wyrazenia |zlozenia |prawo )?sprzeciw(u|ienia sie|iania sie)?\b",
            ),
            ("sprzeciw", r"prawo sprzeciwu|\bsprzeciw (wobec|wzgledem|na|co do|przeciw)"),
            ("21", r"\bart(\.|ykul\w*) ?21\b(?![(^]|1? ?§)(?! (ust\. ?\d+ )?(pkt \d+ )?(ustaw|kodeks|k\.|prawa))"),
        ),
        headings=(("sprzeciw", r"^\W*(\w{1,4}[.)] )?(prawo (do )?)?sprzeciwu?\b"),),
        never=(
            (
                "sprzeciw",
                (
                    r"(przechow|przetwarza|usun)\w* ~8~(do (czasu|momentu|chwili)|az do|do (wniesienia|"
                    r"zgloszenia|zlozenia)) ~5~sprzeciwu"
                ),
            ),
            ("sprzeciw", r"do (czasu|momentu|chwili) ~4~sprzeciwu"),
        ),
    ),
    "right_portability": Evidence(
        strong=(
            ("przenies", r"przeniesieni\w+ (swoich |ich )?do inn"),
            ("przeno", r"przenos(zeni|i|zaln)\w+( (swoich|ich|twoich|panstwa))? ?(danych)?"),
            ("przenies", r"przenies\w+ ~3~(danych|ich|dane)"),
            ("20", r"\bart(\.|ykul\w*) ?20\b(?![(^]|1? ?§)(?! (ust\. ?\d+ )?(pkt \d+ )?(ustaw|kodeks|k\.|prawa))"),
            ("ustrukturyzowan", r"ustrukturyzowan"),
            ("maszynow", r"maszynow\w+"),
            ("administrator", r"(innemu|innego|nowego) administrator"),
        ),
        never=(("przenos", r"przenoszeni\w+ (autorsk|praw|wlasnosc)"),),
    ),
    "right_withdraw_consent": Evidence(
        strong=(
            ("zgod", r"\bzgod\w+ ~10~(cofn|wycof|odwol)(?!ieci|ani)\w*"),
            ("cofn|wycof|odwol", r"\b(cofn|wycof|odwol)(?!ieci|ani)\w* ~6~zgod"),
            (
                "cofn|wycof|odwol",
                (
                    r"\b(cofnac|wycofac|odwolac|cofa\w*|cofniet\w*|wycofan[aey]|odwolan[aey]|wycofujesz|"
                    r"wycofasz|cofnieta|wycofana) ~6~(zgod|wyrazon|udzielon|jej\b)"
                ),
            ),
            ("zgod", r"\bzgod\w+ ~10~(cofnac|wycofac|odwolac|cofniet\w+|wycofan[aey]|odwolan[aey]|zrezygnowac)\b"),
            (
                "cofn|wycof|odwol",
                rf"(prawo|prawa|praw[ao] do|mozliwosc\w*|uprawni\w+) ~12~{_BACK}(iecia|iecie|ania|anie) ~5~(zgod|jej)",
            ),
            ("cofn|wycof|odwol", rf"{_LISTED}{_BACK}(iecia|ania) ~4~zgod"),
            ("cofn|wycof|odwol", rf"\b{_BACK}(iecie|anie) ~4~zgod"),
            ("zgod", r"(jezeli|jesli|gdy|zakresie) ~12~zgod\w+.{0,120}\b(ja|jej) ~4~(cofn|wycof|odwol)"),
            ("7 ust", r"\bart\. 7 ust\. 3"),
            ("zrezygnowac", r"zgod\w+ ~8~zrezygnowac"),
        ),
        weak=(("wypis|rezygn|subskry", r"(wypisac sie|zrezygnowac) ~3~(z )?(newsletter|subskrypc|otrzymyw)"),),
        headings=(("zgod", r"(cofn|wycof|odwol)\w* ~3~zgod|zgod\w+ ~4~(cofn|wycof|odwol)"),),
        never=(
            _COOKIES,
            (
                "cofn|wycof|odwol",
                (
                    r"(przechow|przetwarza|usun)\w* ~9~do (czasu |momentu |chwili |dnia )?(ewentualnego "
                    r")?(cofn|wycof|odwol)\w+(?!.{0,200}(prawo|mozna|mozesz|moze) )"
                ),
            ),
        ),
    ),
    "complaint": Evidence(
        strong=(
            ("skarg", r"\bskarg\w* ~9~(organ|prezes|uodo|urzed|puodo|giodo)"),
            ("skarg", r"(organ|prezes|urzed|uodo|puodo)\w* ~14~skarg"),
            ("skarg", rf"{_MAY} ~12~(wnies\w+|zlozy\w+|zlozen\w+|wnosz\w+|do) ~2~skarg"),
            ("nadzorcz", r"(wlasciw\w+ )?organ\w* nadzorcz\w+ ~6~(jest|to|:|ochron|-|prezes)"),
            ("prezes", r"\bprezes\w* (urzedu ochrony danych|uodo|puodo)"),
            ("uodo", r"\bp?uodo\b"),
            ("urz", r"urz(ad|edu|edowi|edem|edzie) ochrony danych"),
            ("poskarzyc", r"poskarzyc sie"),
            ("77", r"\bart(\.|ykul\w*) ?77\b(?![(^]|1? ?§)(?! (ust\. ?\d+ )?(pkt \d+ )?(ustaw|kodeks|k\.|prawa))"),
            ("giodo|generaln", r"giodo|generaln\w+ inspektor\w* ochrony"),
        ),
        headings=(("skarg|nadzorcz", r"\bskarg|^\W*(\w{1,4}[.)] )?organ\w* nadzorcz"),),
        never=(("narusz", r"(zglosz|zglasz)\w+ ~4~naruszeni\w* ~6~(organ|prezes|uodo)"),),
    ),
    "provision": Evidence(
        strong=(
            ("bez ", r"\bbez (tych |takich |podania )?dan(ych|ia) ~9~nie \w+"),
            ("nie pod", r"(jezeli|jesli|gdy|jak) ~2~nie pod(a|asz|aje|adza|acie|aja)\w*"),
            (
                "poda|przekazani",
                (
                    r"\b(podani\w+|podawani\w+|przekazani\w+) ~9~(dobrowoln|obowiazk|niezbedn|konieczn|"
                    r"wymag|wymog|warunk)\w*"
                ),
            ),
            (
                "dobrowoln",
                (
                    r"dobrowoln\w+ ~6~(poda|przekaz)\w+|dan\w+ ~8~(podaje\w*|podawan\w+|podasz|podajesz) "
                    r"~4~dobrowoln|dobrowolnosc"
                ),
            ),
            ("podan", r"(niepodani|odmow\w+ podani|brak\w* (ich |takich )?podani)\w*"),
            ("obowiaz", r"obowiaz\w+ ~3~podani\w*"),
            ("obowiazan", r"z?obowiazan\S* ~3~podani\w*"),
            ("bez ", r"\bbez (nich|tych danych|ich podania|podania|niego) ~5~(nie|uniemozliw|niemozliw)\w*"),
            ("nie pod", r"(jezeli|jesli|gdy) ~2~nie (poda\w+|zostana podane) ~3~dan"),
            ("wymog", r"wymog\w* (ustawow|umown)\w+"),
            ("konsekwencj", r"konsekwencj\w+ ~3~(niepodani|braku|nie)\w*"),
            ("brak", r"\bbrak ~3~danych ~5~(uniemozliw|spowoduj|skutk|niemozliw)\w*"),
        ),
        headings=(
            ("poda", r"(czy|dlaczego) ~4~(podac|podawac|podanie)|(obowiaz\w+|wymog|dobrowolnosc|koniecznosc) podani"),
            ("dobrowoln", r"dobrowolnosc"),
        ),
        never=(_COOKIES,),
        masked_by=(DEFINED,),
    ),
    "automated_decisions": Evidence(
        strong=(
            ("automatyz|automatyczn", r"(z?automatyz\w+|automatyczn\w+) ~6~(podejmowani|decyz|profilow)\w*"),
            ("decyz", r"decyz\w+ ~12~\(?(z?automatyz|automatyczn)\w*"),
            ("automatyczn", r"decyduj\w+ ~3~automatyczn\w+"),
            ("profil", r"\bprofil(owan|uj|owac)\w*"),
            ("22", r"\bart(\.|ykul\w*) ?22\b(?![(^]|1? ?§)(?! (ust\. ?\d+ )?(pkt \d+ )?(ustaw|kodeks|k\.|prawa))"),
            ("zautomatyzowan", r"(w sposob|w tym) ~2~zautomatyzowan\w*"),
        ),
        headings=(("automatyzow|profil", r"automatyzow|profil(ow|uj)"),),
        never=(_COOKIES,),
        masked_by=(DEFINED, ON_REQUEST, "right_object", "right_portability"),
    ),
    "categories": Evidence(
        strong=(
            (
                "adres|numer|imie",
                (
                    r"\b(przetwarza|zbiera|gromadzi|zapisuj|zapisa)\w* ~3~(adres\w* (e-mail|ip)|numer\w* "
                    r"telefonu|imie)\b"
                ),
            ),
            (
                "kategori",
                r"\bkategori\w+ (przetwarzanych |pani/pana |panstwa |twoich |odnosnych |pozyskanych )*dan(ych|e)\b",
            ),
            (
                "zakres",
                (
                    r"\bzakres\w* (przetwarzanych |zbieranych |pani/pana |panstwa |twoich |tych )*(danych|"
                    r"dane)\b ?~3~(osobowych )?(obejm|:|to|jest|-|stanow)"
                ),
            ),
            ("rodzaj", r"\brodzaj\w* (przetwarzanych |zbieranych )?danych"),
            ("dan", r"(nastepujac\w+|ponizsz\w+|takie) (kategori\w+ )?(dane|danych)"),
            ("imi", r"\bimi(e|enia|on\w*)(,| i| oraz)( \w+)? ?nazwisk\w*"),
            ("nazwisk", r"nazwisk\w*, ?(\w+ )?(adres|numer|nr|telefon|e-?mail|stanowisk|pesel)"),
            ("e-mail", r"adres\w* e-?mail(,| oraz| i) ~2~(numer|nr|telefon|imie|adres)"),
            (
                "dane ",
                (
                    r"(przetwarza|zbiera|pozyska|gromadzi|posiada)\w* ~4~dan\w+ (identyfikacyjn|kontaktow|"
                    r"adresow|teleadresow|osobowe:|takie|zwykle)\w*"
                ),
            ),
            ("nip", r"firm\w+, nip"),
        ),
        headings=(
            (
                "dane|danych",
                (
                    r"^\W*(\w{1,4}[.)] )?(jakie ~2~dane|(kategori\w+|zakres|rodzaj\w*) "
                    r"(?!.{0,20}odbiorc)~3~dan)"
                ),
            ),
        ),
        never=(
            ("powinn|musi", r"(zgloszeni|reklamacj|wniosek|pism)\w* ~4~(powinn|musi)\w*"),
            ("szczegoln", r"szczegoln\w+ kategori\w+"),
        ),
        masked_by=(
            DEFINED,
            ON_REQUEST,
            "right_access",
        ),
    ),
    "source": Evidence(
        strong=(
            ("zrodl", r"\bzrodl\w+ ~3~(dan|pochodz|pozysk|publiczn|powszechn|ogolnodost)\w*"),
            (
                "dan|numer|adres",
                (
                    r"\b(dan\w+|numer\w*|adres\w*) ~9~(pozyska|uzyska|otrzyma|pobra|zebra|zbiera|pobiera|"
                    r"pozyskuj|uzyskuj)\w*( \w+){0,2}? (?<!zwiazku )(od|z|ze) (?!(uwagi|zastrzezen|"
                    r"przyczyn|tytulu|powodu|tym|ktor|wykorzystaniem|nami|chwila|momentem))"
                ),
            ),
            (
                "pozyska|uzyska|otrzyma|pobra|pobiera",
                (
                    r"\b(pozyskalismy|uzyskalismy|otrzymalismy|pobralismy|pozyskujemy|uzyskujemy|"
                    r"otrzymujemy|pobieramy)( \S+){0,5}? (?<!zwiazku )(od|z|ze) (?!(uwagi|zastrzezen|"
                    r"przyczyn|tytulu|powodu|tym|ktor|wykorzystaniem|nami|chwila|momentem))"
                ),
            ),
            ("znalez", r"znalez\w+ ~4~(na|w) ~3~(stronie|internecie|serwisie|portalu|ogolnodost)"),
            ("pochodz", r"\b(dan\w+|informacj\w+|numer\w*|adres\w*|one) ~7~pochodz\w+ ~2~(z|od|ze)\b"),
            ("dostepn", r"(publicznie|powszechnie|ogolnie) dostepn|ogolnodostepn"),
            ("ceidg", r"\b(z|ze) (rejestru |bazy |ewidencji )?ceidg\b"),
            ("ewidencj", r"z centralnej ewidencji"),
            ("przekaza", r"dane ~5~przekaza(ne|l)\w* ~3~przez"),
        ),
        headings=(
            ("skad", r"\bskad\b"),
            ("zrodl", r"\bzrodl\w+ (pochodzenia |pozyskania |twoich |panstwa )?dan|pochodzenie danych"),
        ),
        never=(_COOKIES, ("ruch", r"zrodl\w+ (ruchu|odwiedzin)")),
        masked_by=(ON_REQUEST, "right_portability", "right_access", "controller_identity"),
    ),
}
