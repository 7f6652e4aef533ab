"""What speaks for each element in German.

Patterns see folded text: no capitals, no umlauts (ä is a, ß is ss). Compounds and verbs that part are met by stems.
"""

from __future__ import annotations

from rodo_footer.checking.completeness.signs import Evidence

# What is said of cookies is no evidence for the rest.
_COOKIES = ("cookie", r"cookie")
# Where somebody has a right or may do something.
_MAY = (
    r"(recht\w* (auf|zu)|rechte?\b|konn\w+|kannst|durfen|darfst|darf|verlang\w+|forder\w+|anspr\w+|beantrag\w+|"
    r"steht|stehen|berechtigt|wunsch|bitte|betroffenenrechte?)"
)
# Where a right is claimed: elsewhere erasure is only the end of storage.
_CLAIM = (
    r"(recht\w* (auf|zu)|rechte?\b,?|(sie|du|betroffene|personen) (konnen|kannst)|(konnen|kannst) (sie|du|"
    r"betroffene)|verlang\w+|forder\w+|anspr\w+|beantrag\w+|(steht|stehen) (ihnen|dir)|berechtigt|"
    r"betroffenenrechte?|was kannst)"
)
# Where a list item, or a part of a list in a sentence, begins.
_ITEM = (
    r"(?:^|[,;:] |\b(?:und|oder|sowie|bzw\.) )(?:\W*(?:\w{1,3}[.)] )?)(?:das |ein |ihr |recht |auf |der |"
    r"die |unverzugliche |jederzeitige[nr]? |vorubergehende |unentgeltliche )*"
)

ON_REQUEST = "information_on_request"
"""Not an element: what art. 15 lets a person ask for. It names others without saying anything of them."""

DEFINED = "definition"
"""Not an element: a term explained with the words of art. 4."""

EVIDENCE: dict[str, Evidence] = {
    DEFINED: Evidence(
        strong=(
            ("person", r"\b(ist|sind|bezeichnet|meint) (die|eine|jede) ~2~naturliche ~1~(oder|und) juristische person"),
            ("markierung", r"markierung gespeicherter"),
            ("jede art", r"(ist|bezeichnet|meint) jede art "),
            ("willens", r"willens(bekundung|ausserung)"),
            ("sind alle informationen", r"sind alle informationen,? die"),
        ),
    ),
    ON_REQUEST: Evidence(
        strong=(
            (
                "auskunft",
                (
                    r"auskunft\b[^.]{0,160}\buber\b[^.]{0,200}(zwecke|empfanger|speicherdauer|herkunft|"
                    r"kategorie)"
                ),
            ),
            ("bestehen", r"\bdas bestehen (eines|einer|des|der) "),
            ("auskunft", r"auskunft\w*\b[^.]{0,100}\b(ob|uber)\b[^.]{0,240}(drittl|organisation|garantien)"),
            ("garantien", r"(verlangen|recht)[^.]{0,60}garantien[^.]{0,140}unterrichtet"),
        ),
        headings=(
            ("informationen", r"(auskunft|bestatigung|recht|verlangen)[^.]{0,200}informationen[^.:]{0,60}:$"),
            ("auskunft", r"auskunft[^.]{0,120}:$"),
            ("informationen", r"informationen[^.:]{0,60}(auskunft|verlangen|erhalten)[^.:]{0,30}:$"),
        ),
    ),
    "controller_identity": Evidence(
        strong=(
            ("verantwortlich", r"\bverantwortlich(e[rn]?)? (ist|sind|im sinne)\b"),
            ("verantwortlich", r"\bverantwortliche[rn]?( stelle)?\b.{0,240}? (ist|sind|heisst|heissen|lautet)\b"),
            ("verantwortlich", r"\bverantwortlich(e[rn]?)?( stelle)?( \S+){0,9}? ?:"),
            (
                "verantwortlich",
                (
                    r"(fur|uber) ~8~(verarbeitung|datenverarbeitung|daten|datenerhebung|website|webseite|"
                    r"aufzeichnung)\b.{0,120} (ist|sind|zeichnet)\b.{0,120}verantwortlich"
                ),
            ),
            (
                "verantwortlich",
                (
                    r"\b(ist|sind|als|wir,?)\b.{1,120}\bverantwortliche?[rn]?( stelle)?\b ?(im sinne|i\. "
                    r"?s\. ?d|nach|gemass|fur|$|\(|\.|,)"
                ),
            ),
            ("verantwortung", r"(datenschutzrechtlich\w* )?verantwortung ~6~(tragt|liegt bei)"),
            ("verantwortliche", r"\((nachfolgend|im folgenden|der|die)? ?\"?verantwortliche[rn]?( stelle)?\"?\)"),
            ("verantwortlich", r"verantwortlich (fur|im sinne) .{0,100}\b(ist|sind)\b"),
            ("verbunden mit", r"\bsie sind verbunden mit"),
            ("rufe", r"(rufe|rufen) (sie )?an (im namen|von|fur)"),
            ("datenverarbeitende", r"datenverarbeitende stelle"),
            ("betreiber", r"betreiber(in)? ~3~(website|webseite|seite|internetseite)\w* ~2~(ist|:)"),
        ),
        headings=(
            (
                "verantwortlich",
                (
                    r"^\W*(\w{1,4}[.)] )?(name\w* (und \w+ )?(und \w+ )?(des |der )|wer ist |angaben zum |"
                    r"hinweis\w* zu[rm] |der |die |datenschutzrechtlich )?(fur "
                    r".{1,40})?verantwortlich(e[rn]?|keit)?\b"
                ),
            ),
            ("wer ", r"wer (verarbeitet|ist) ~3~(daten|verantwortlich)"),
        ),
        never=(
            (
                "verantwortlich",
                (
                    r"(inhalt\w*|links?|journalistisch|redaktionell\w*|§ 18|rstv|mstv|konzept|"
                    r"gestaltung)\b[^.]{0,120}verantwortlich|verantwortlich (fur den inhalt|i\.? ?s\.? "
                    r"?d\.? (§|p|mstv|rstv|tmg))"
                ),
            ),
            ("anderen verantwortlichen", r"anderen verantwortlichen"),
            (
                "vertreter|kontakt",
                (
                    r"vertreter\w* des verantwortlichen|(?<!und )kontakt\w* (zum|mit dem|des) "
                    r"verantwortlichen"
                ),
            ),
        ),
        masked_by=(DEFINED,),
    ),
    "controller_contact": Evidence(
        strong=(
            (
                "stra|str.|gasse|weg|platz|allee|ring|ufer|damm",
                (
                    r"\b[a-z-]{2,}(strasse|str\.|gasse|weg|platz|allee|ring|ufer|damm) ?\d{1,4}\b|"
                    r"\bstr(\.|asse) ?\d{1,4}\b"
                ),
            ),
            ("@|(at)|[at]", r"[\w.+-]+ ?(@|\(at\)|\[at\]) ?[\w-]+ ?(\.|\(dot\)|\[dot\]|\(punkt\)) ?[a-z]{2,}"),
            ("tel|fon", r"\b(tel|telefon\w*|fon)\b[^\d]{0,40}\+?\(?\d[\d ()/.-]{5,}"),
            ("+4", r"\+4[139][ \d()/-]{7,}"),
            ("0|1|2|3|4|5|6|7|8|9", r"\b(d-|a-|ch-)?\d{5},? [a-z]{3,}(?<!euro)(?<! eur)\b"),
        ),
        weak=(
            ("[|{|$|<", r"\b(e-?mail|telefon\w*|tel|adres\w*)\b[^\w\[{<$]{0,6}[\[{<$]"),
            ("kontakt", r"kontaktdaten (des|der verantw)|kontaktier\w+ sie uns|kontakt aufnehmen"),
            ("anschrift|adresse", r"(post)?anschrift (lautet|ist|:)|unter (der|folgender) (e-mail-)?adresse"),
            ("wenden", r"wenden sie sich ~3~an uns|an uns wenden"),
            ("impressum", r"impressum"),
        ),
        never=(
            ("@", r"\b(dsb|dpo|datenschutzbeauftragte\w*|poststelle)[\w.+-]*@"),
            (
                "aufsicht|beauftragte|datenschutzbehorde",
                (
                    r"aufsichtsbehorde|datenschutzaufsicht|landesbeauftragte|bundesbeauftragte|"
                    r"datenschutzbehorde|offentlichkeitsbeauftragte"
                ),
            ),
            (
                "promenade|graurheindorfer|lautenschlager|barichgasse|feldeggweg|wagmuller",
                (r"promenade 18|graurheindorfer|lautenschlager|barichgasse|feldeggweg|wagmuller"),
            ),
            (
                "google|facebook|meta |microsoft",
                r"\b(google|facebook|meta|microsoft)\b.{0,60}(ireland|irland|inc|llc|usa|dublin)",
            ),
        ),
        masked_by=("dpo", "complaint", "representative"),
        headings=(
            (
                "kontakt|e-mail|email|anschrift|telefon",
                (
                    r"^\W*(\w{1,4}[.)] )?((unsere )?kontakt(daten|moglichkeit\w*)?( des "
                    r"verantwortlichen)?|e-?mail(-adresse)?|(post)?anschrift|telefon)\W*$"
                ),
            ),
        ),
    ),
    "representative": Evidence(
        strong=(
            ("vertreter", r"(?<!gesetzlicher )\bvertreter(in)?\b ~4~(in|fur) (der|die) (union|eu\b|europaischen?)"),
            ("vertreter", r"\b(eu|unions)-?vertreter"),
            ("27", r"\bart(\.|ikel) 27\b"),
        ),
        headings=(("vertreter", r"\b(eu-?|unions)?vertreter(in)?\b( in der| des verant|$)"),),
    ),
    "dpo": Evidence(
        strong=(
            (
                "datenschutzbeauftragt",
                r"(?<!landes)(?<!bundes)(?<!landes-)\b\w*datenschutz(- und informationssicherheits)?beauftragt\w*",
            ),
            ("beauftragte", r"(?<!landes)(?<!bundes)\bbeauftragte[rn]? fur (den )?datenschutz\b"),
            ("dsb", r"\bdsb\b(?!\.gv)"),
            ("dpo", r"\bdpo\b"),
            ("data protection officer", r"data protection officer"),
        ),
        never=(
            (
                "landes|bundes|aufsicht|informationsfreiheit|beauftragte",
                (
                    r"(landes|bundes)(-)?(datenschutz)?beauftragte\w*|aufsichtsbehorde|"
                    r"informationsfreiheit|(hessische|bayerische|sachsische|berliner|hamburgische|"
                    r"brandenburg|thuringer)\w* ~2~(datenschutz)?beauftragte"
                ),
            ),
        ),
        headings=(("datenschutzbeauftragt|dsb", r"datenschutzbeauftragt|\bdsb\b"),),
    ),
    "purposes": Evidence(
        strong=(
            ("- |* |• ", r"^[-*•] (um ~14~zu \w+|zu[rm] \w{5,})"),
            ("es geht um", r"\bes geht um: ?\w"),
            (
                "zur |zum ",
                (
                    r"\b(verarbeiten|verwenden|nutzen|erheben|benotigen|brauchen|speichern|verarbeitet|"
                    r"verwendet|genutzt|erhoben|erfolgt|dienen) ~9~(zur|zum) (?!verfugung|(erfullung|"
                    r"einhaltung) (einer|gesetzlich|rechtlich)|bereitstellung (der|ihrer) daten|teil\b|"
                    r"beispiel)\w{4,}"
                ),
            ),
            (
                "zweck",
                r"\bzu (den |diesen |folgenden |diesem |dem |welchen |welchem )?zwecke?n?\b|\bzum zwecke?\b|\bzwecks\b",
            ),
            (
                "zweck",
                (
                    r"\bzwecke?n?\b( und \w+)?( der| ihrer| dieser)? ~2~(verarbeitung|datenverarbeitung|"
                    r"datenerhebung|erhebung|nutzung|speicherung)"
                ),
            ),
            ("zweck", r"(verarbeitungs|verwendungs|nutzungs)zweck\w*"),
            (
                "zweck",
                (
                    r"\bfur (folgende|die folgenden|diese|diesen|den|die|unsere|andere|eigene|"
                    r"statistische|werbliche) ~2~zwecke?\b"
                ),
            ),
            ("zweck", r"\bzweck\w* (ist|sind|:)"),
            (
                " um ",
                (
                    r"(verarbeit|verwend|nutz|brauch|benotig|erheb|erhob|erfass|speicher)\w* ~14~um "
                    r"~14~(zu \w+|\w+zu\w+)\b"
                ),
            ),
            ("dafur|dazu", r"(nutzen|verwenden|verarbeiten|brauchen|benotigen) ~6~(dafur|dazu)\b"),
            (
                "erfolgt|verarbeit|verwend|genutzt|erhob|erheb|gespeichert|nutzen",
                (
                    r"(erfolg\w+|verarbeit\w+|verwend\w+|genutzt|nutzen|erhoben|erheben|gespeichert|"
                    r"speichern)\b ~8~zur \w*(ung|ion|haltung|gabe|aufnahme|kontakt|werbung|verwaltung)\b"
                ),
            ),
            (
                "zur ",
                (
                    r"\bzur ~3~\w*(bearbeitung|beantwortung|kontaktaufnahme|durchfuhrung|abwicklung|"
                    r"kommunikation|verbesserung|direktwerbung|buchhaltung|auslieferung|versendung) "
                    r"~8~(verarbeit|verwend|genutzt|nutzen|erhob|erheb|gespeichert|erforderlich)"
                ),
            ),
            ("dafur", r"(erhoben|erheben|verarbeite\w+|genutzt|nutzen) ~5~dafur"),
            ("dien", r"(verarbeitung|daten|erhebung|angaben) ~4~dien\w+ (der|dem|dazu|zur|unserer|ausschliesslich)"),
            ("wofur|warum|wozu", r"\b(wofur|warum|wozu) (verarbeiten|nutzen|brauchen|verwenden|erheben)"),
        ),
        headings=(
            ("zweck", r"zwecke?n?\b"),
            ("wofur|warum|wozu", r"^\W*(\w{1,4}[.)] )?(wofur|warum|wozu)\b"),
        ),
        never=(
            (
                "zweck",
                (
                    r"\bzweck\w* ~5~(entfall\w*|wegfall\w*|fortfall\w*|erreicht|nicht mehr|weggefallen)|"
                    r"erreichung (des|der|dieser) zwecke?\b"
                ),
            ),
            _COOKIES,
            ("auskunft", r"auskunft[^.]{0,120}zweck"),
            ("mittel", r"zwecke und (die )?mittel"),
            ("bereitstellung", r"zur bereitstellung (der|ihrer) (personenbezogenen )?daten"),
        ),
        masked_by=(DEFINED, ON_REQUEST, "right_object", "right_withdraw_consent", "provision"),
    ),
    "legal_basis": Evidence(
        strong=(
            ("rechtsgrundlage", r"rechtsgrundlage\w*"),
            ("art", r"\bart(\.|ikel)? ?6\b"),
            ("6 abs", r"\b6 abs"),
            ("9", r"\bart(\.|ikel)? ?9 abs"),
            (
                "grundlage|basis|aufgrund",
                r"\b(auf (der )?(grundlage|basis)|aufgrund) ~4~(einwilligung|vertrag\w*|gesetz\w*|berechtigt\w*|art\.)",
            ),
            ("einwilligung", r"\b(mit|beruht auf|aufgrund) (ihrer|deiner|einer|der) ~2~einwilligung"),
            ("berechtigt", r"\bberechtigte[nsrm]? interesse\w*"),
            (
                "vertrag",
                (
                    r"(zur|fur die) (erfullung|durchfuhrung) (eines|des|ihres|unseres) \w*vertrag\w*|"
                    r"vertragserfullung|vorvertraglich\w+"
                ),
            ),
            ("pflicht", r"(rechtliche[nr]?|gesetzliche[nr]?) (verpflichtung|pflicht)|gesetzlich ~2~verpflichtet"),
            ("interesse", r"aufgabe\w* ~4~im offentlichen interesse|offentlicher gewalt"),
            ("§", r"§ ?26 bdsg|§ 3 bdsg|§ 25 ~3~t(t|d)dsg"),
        ),
        headings=(("grundlage", r"grundlage"),),
        never=(("widerruf", r"widerrufsbelehrung"), ("aufbewahr", r"gesetzliche\w* aufbewahrung\w*")),
        masked_by=("provision", DEFINED, "right_object", "right_withdraw_consent", "right_portability"),
    ),
    "legitimate_interests": Evidence(
        strong=(
            (
                "berechtigt",
                r"berechtigte[nsrm]? (wirtschaftliche[nsrm]? |geschaftliche[nsrm]? |eigene[nsrm]? )?interesse\w*",
            ),
            (
                "interesse",
                (
                    r"\b(unser|unsere[msn]?|das|eigene[sn]?) (uberwiegende[sn]? |eigene[sn]? "
                    r")?interesse\w* (ist|liegt|besteht|gilt|an|daran|:)"
                ),
            ),
            ("interesse", r"interessenabwagung|uberwiegende[nsr]? (berechtigte[nsr]? )?interesse"),
            ("interesse", r"liegt ~4~(unser|das) interesse"),
        ),
        headings=(("interesse", r"interesse(?!nprofil)"),),
        never=(
            (
                "uberwieg",
                r"(sofern|soweit|wenn|es sei denn|falls) ~6~(interesse\w* oder grundrechte|keine uberwiegenden)",
            ),
        ),
        masked_by=("right_object",),
    ),
    "recipients": Evidence(
        strong=(
            ("weiter", r"\b(geben|gibt)\b.{0,40}\bdaten\b.{0,60}\b(nicht|keine)\b.{0,60}\bweiter\b"),
            (
                " an ",
                (
                    r"\ban [^.;]{3,110}\b(weitergegeben|weitergeleitet|ubermittelt|ubertragen|"
                    r"weitergereicht|offengelegt)\b"
                ),
            ),
            ("empfanger", r"(?<!richtige )\bempfanger[ns]?\b ~5~(daten|sind|ist|konnen|:)"),
            ("empfanger", r"kategorien von empfangern|empfangerkategorien|(daten)?empfanger(kreis|n)?:"),
            (
                "weiter|ubermitt|uberm|offen",
                (
                    r"\b(geben|gibt|leiten|ubermitteln|weitergegeben|weitergeleitet|ubermittelt|"
                    r"offengelegt|offenlegen|bereitgestellt|weitergabe|ubermittlung|offenlegung)\b ~9~(an|"
                    r"gegenuber) (?!dritte)(?!(ein |einem |das |die |unsichere )?(drittl|drittst|lander|"
                    r"staaten|eine internationale|internationale))\w+"
                ),
            ),
            ("geben", r"\bgeben\b.{0,60}\ban\b(?! dritte).{0,80}\bweiter\b"),
            (
                " an ",
                (
                    r"\ban ~6~(dritte|dienstleister|partner\w*|unternehmen|auftragsverarbeiter|behorden|"
                    r"banken|\w*dienste\w*|\w*anbieter|\w*firmen) ~8~(weiter\w+|ubermitt\w+|ubertragen|"
                    r"uberm\w+)"
                ),
            ),
            ("auftragsverarbeit", r"auftragsverarbeit\w+"),
            ("dienstleister", r"\w*dienstleister\w*"),
            ("zugriff|zugang", r"\b(zugriff|zugang) ~6~(hat|haben|erhalten|bekommen)\b"),
            (
                "erhalt|bekomm",
                (
                    r"(erhalt|erhalten|bekommt|bekommen) (?!wir )~4~(sie|daten|die daten|ihre daten)\b|"
                    r"\bdaten (erhalt|erhalten|bekommt|bekommen) (?!sie |du |wir )"
                ),
            ),
            ("host", r"\b\w*host(er|ing-?anbieter|ing-?provider)\b"),
            ("dritte", r"(nicht|keine) ~6~an (unbefugte )?dritte|an dritte ~6~nicht"),
            ("steuer", r"steuerberat\w*|steuerkanzlei"),
        ),
        weak=(("dritte", r"\ban dritte\b"),),
        headings=(
            (
                "ubermittlung|weiterleitung",
                (r"^\W*(\w{1,4}[.)] )?(daten)?(ubermittlung|weiterleitung)\b(?!.{0,40}(drittl|drittst))"),
            ),
            ("weiter", r"geben wir ~5~weiter"),
            ("empfanger", r"empfanger"),
            ("weiter", r"(daten)?weitergabe|weitergegeben|daten weiter\b"),
            ("wer ", r"wer (bekommt|erhalt|hat zugriff)"),
        ),
        never=(
            _COOKIES,
            (
                "empfanger",
                (
                    r"(richtige|vorgesehene|beabsichtigte|falsche)\w* (empfanger|adressat)|empfanger "
                    r"dieser (e-?mail|nachricht)"
                ),
            ),
            ("auskunft", r"(auskunft|informationen) ~4~uber ~12~empfanger"),
            ("gutschein", r"empfanger (eines|des|der) (gutschein|paket|sendung|geschenk|newsletter)\w*"),
            (
                "internet",
                r"datenubertragung im internet|vollstandig\w* schutz ~4~zugriff durch dritte|schutz ~4~zugriff",
            ),
            ("verantwortlichen", r"anderen verantwortlichen"),
        ),
        masked_by=(
            DEFINED,
            ON_REQUEST,
            "right_portability",
        ),
    ),
    "transfers": Evidence(
        strong=(
            ("drittl|drittst|dritten l", r"\b\w*drittl(a|ae)nd\w*|drittstaat\w*"),
            ("halb", r"(ausserhalb|innerhalb) (der |des |von )?(eu\b|ewr\b|europaischen|europas)"),
            ("ewr", r"\bewr\b"),
            ("wirtschaftsraum", r"europaische[nr]? wirtschaftsraum"),
            ("international", r"internationale[nr]? organisation\w*"),
            ("klauseln", r"standard(daten)?(schutz|vertrags)\w*klauseln|eu-standardvertrag"),
            ("angemessen", r"angemessenheitsbeschl\w+|angemessene\w* datenschutzniveau"),
            ("framework|dpf|shield", r"privacy framework|\bdpf\b|privacy shield"),
            ("usa|vereinigten staaten", r"\b(in|nach|aus) (die|den|der)? ?(usa\b|vereinigte[n]? staaten)"),
            ("interne", r"verbindliche\w* interne\w* datenschutz"),
        ),
        headings=(("drittl|drittst|ausserhalb|usa", r"drittl|drittst|ausserhalb der|in die usa"),),
        masked_by=(ON_REQUEST,),
    ),
    "retention": Evidence(
        strong=(
            (
                "dauer",
                (
                    r"((speicher|aufbewahrungs)dauer|dauer (der|ihrer)? ?(daten)?(speicherung|"
                    r"aufbewahrung)) ~5~(betragt|ist|sind|richtet|ergibt|bestimmt|hangt)\b"
                ),
            ),
            (
                "frist",
                (
                    r"(gesetzliche\w*|handels\w*|steuer\w*) ~2~aufbewahrungs(frist|pflicht)\w*|"
                    r"(aufbewahrungs|loschungs?|speicher|loschungs-)frist\w* ~4~(betragt|von|sind|endet|"
                    r"ist|gilt|gelten|ablauf)"
                ),
            ),
            (
                "gespeichert|aufbewahrt|speichern|bewahr|verbleiben|bleiben",
                (
                    r"\b(gespeichert|speichern|aufbewahrt|aufbewahren|bewahren|verbleiben|verbleibt|"
                    r"bleiben|bleibt|gespeichert bleiben)\b ~9~((?<!wie es )(?<!wie dies )(?<!sie )fur(?! "
                    r"(die|den|diese|diesen|unsere) ~2~(zweck|bearbeitung|erreichung|erfullung|"
                    r"durchfuhrung|beantwortung))|bis|solange|so lange|maximal|hochstens|langstens|nicht "
                    r"langer|\d+|sechs|zehn|drei|zwei|uber einen zeitraum|nur so lange)\b(?! (es |dies "
                    r")?(fur |zur )?\w* ?(notwendig|erforderlich))(?! den zeitraum,? der)(?! die dauer,? "
                    r"die)(?!,? (wie|als) (es |dies )?~6~(notwendig|erforderlich|notig))"
                ),
            ),
            (
                "gespeichert|aufbewahrt",
                (
                    r"\b(fur|bis|solange|maximal|hochstens|nach|\d+|jahre|monate|tage)\b ~8~(gespeichert|"
                    r"aufbewahrt|vorgehalten)\b"
                ),
            ),
            (
                "gelosch|losch|vernicht|anonymisiert",
                (
                    r"\b(geloscht|loschen wir|vernichtet|anonymisiert|wir loschen|loschen)\b ~6~(sobald|"
                    r"nach|spatestens|wenn|nachdem|innerhalb|mit ablauf|automatisch)\b"
                ),
            ),
            (
                "gelosch|losch|vernicht|anonymisiert",
                (
                    r"\b(nach|spatestens|sobald|innerhalb|mit ablauf|wenn|"
                    r"automatisch)\b[^.;]{0,90}\b(geloscht|loschen wir|gesperrt und geloscht|vernichtet|"
                    r"anonymisiert)\b"
                ),
            ),
            ("losch", r"\bloschung ~6~(erfolgt|geschieht|findet) ~6~(nach|spatestens|sobald|mit|wenn)"),
            ("losch", r"\bloschung (nach|spatestens) "),
            ("aufbewahr|bewahr", r"\b(aufbewahrungspflicht\w*|bewahren wir ~8~(jahre|monate)|aufzubewahren)"),
            ("verjahr", r"\b(bis|ablauf|ende)\b ~6~verjahr\w+"),
            ("verbleiben|verbleib", r"daten ~3~verbleiben bei uns,? bis"),
        ),
        weak=(
            (
                "solange|lange|zeitraum",
                (r"\b(solange|so lange|zeitraum)\b.{0,70}(erforderlich|notwendig|notig|benotig)"),
            ),
        ),
        headings=(
            (
                "speicherung|aufbewahrung|loschung",
                (r"^\W*(\w{1,4}[.)] )?(daten)?(speicherung|aufbewahrung|loschung)\b ?(:|$)"),
            ),
            ("wie lange", r"wie lange"),
            ("dauer|frist|aufbewahr", r"speicherdauer|dauer der|(losch|aufbewahrungs|speicher)frist|aufbewahrung"),
            ("wann", r"wann (loschen|werden) "),
            (
                "losch",
                (
                    r"^\W*(\w{1,4}[.)] )?(routinemassige )?(loschung|speicherung) (und (loschung|"
                    r"speicherung|aufbewahrung|sperrung)|von daten)"
                ),
            ),
        ),
        never=(
            _COOKIES,
            ("aufbewahrungspflicht", r"(sofern|soweit|wenn) ~6~aufbewahrungspflicht\w* ~3~entgegen"),
        ),
        masked_by=(
            ON_REQUEST,
            "right_erasure",
        ),
    ),
    "right_access": Evidence(
        strong=(
            ("erfahren|wissen", rf"{_MAY} ~4~(erfahren|wissen) ~9~(gespeichert|daten)"),
            (
                "auskunft",
                (
                    r"(?<!bonitats)(?<!zur )\bauskunft\b(?! erteil)(?! geben)(?! zu (erteilen|geben))(?! "
                    r"an )|auskunfts(recht|erteilung|anspruch|verlangen)\w*"
                ),
            ),
            ("15", r"\bart(\.|ikel)? ?15\b(?! ff)"),
            ("kopie", r"\bkopie ~5~daten|recht auf (zugang|zugriff|datenkopie)|kopie heraus"),
            ("bestatigung", r"bestatigung ~3~,? ob"),
        ),
        headings=(("auskunft", r"auskunft"),),
        never=(("auskunft", r"telefonische auskunft|auskunft (zu|uber) (preis|produkt|offnung|liefer)\w*"),),
    ),
    "right_rectification": Evidence(
        strong=(
            ("berichtig", r"\bberichtig(ung|en|t|ungsrecht\w*|ungsanspruch)\b"),
            ("16", r"\bart(\.|ikel)? ?16\b"),
            ("korr", rf"{_MAY} ~12~(korrektur|korrigier\w+)|{_ITEM}korrektur (un|fal|der|ihr)\w*"),
            ("vervollstandig", r"vervollstandig(ung|en)"),
            ("richtig", r"richtigstell(ung|en)|unrichtige[rn]? (personenbezogene[rn]? )?daten"),
            ("erganz", r"erganz(ung|en) (unvollstandig|ihrer|der|von)\w*"),
        ),
        never=(("berichtigung", r"berichtigung von (druck|schreib|satz|preis)\w*"),),
    ),
    "right_erasure": Evidence(
        strong=(
            ("losch", rf"{_CLAIM}[^.]{{0,240}}\b(loschung|loschen|geloscht werden|loschungsrecht)\b"),
            ("losch", rf"{_ITEM}loschung\b(?! von daten$)(?! (erfolgt|nach|spatestens|der daten erfolgt))"),
            (
                "losch",
                (
                    r"(berichtigung|auskunft|korrektur|vervollstandigung)[^.]{0,90}\bloschung|"
                    r"\bloschung[^.]{0,70}\beinschrankung"
                ),
            ),
            ("17", r"\bart(\.|ikel)? ?17\b"),
            ("vergessen", r"vergessen ?werden"),
            ("loschung", r"loschung ~5~verlangen|loschungsrecht"),
        ),
        headings=(("losch", r"recht auf loschung"),),
        never=(
            (
                "losch",
                r"\bloschung( \S+){0,4} (erfolgt|geschieht|findet)\b|\bloschung (nach|spatestens)\b",
            ),
        ),
    ),
    "right_restriction": Evidence(
        strong=(
            ("einschrank", r"\beinschrankung ~4~(verarbeitung|datenverarbeitung|nutzung|daten)\w*"),
            ("einschrank", rf"{_MAY}[^.]{{0,200}}\b(einschrank(en|ung)|einzuschranken|eingeschrankt)\b"),
            ("einschrank", rf"{_ITEM}einschrankung\b(?! (empf|der (haftung|gewahr)))"),
            ("18", r"\bart(\.|ikel)? ?18\b"),
            ("sperr", rf"{_MAY} ~12~sperrung|{_ITEM}sperrung\b"),
        ),
        headings=(("einschrank", r"einschrankung"),),
        never=(("einschrankung", r"ohne einschrankung"),),
        masked_by=(DEFINED,),
    ),
    "right_object": Evidence(
        strong=(
            (
                "widersp",
                (
                    r"\b(widerspruch|widerspruche|widerspruchs(recht|moglichkeit)\w*|widersprechen|"
                    r"widersprichst|widersprochen)\b"
                ),
            ),
            ("21", r"\bart(\.|ikel)? ?21\b"),
        ),
        headings=(("widerspr", r"^\W*(\w{1,4}[.)] )?(ihr |dein )?(recht auf )?widerspr"),),
        never=(
            (
                "widerspr",
                (
                    r"(bis|solange|sofern|wenn) ~6~(widerspruch|widersprechen|widersprochen)\w* "
                    r"~3~(geloscht|gespeichert)|bis zum widerspruch"
                ),
            ),
            _COOKIES,
            ("widerspruch", r"widerspruch (gegen (den|einen) (bescheid|verwaltungsakt))"),
            ("widersprochen", r"(impressum[^.]{0,160}|wird hiermit ~2~)widersprochen"),
        ),
    ),
    "right_portability": Evidence(
        strong=(
            ("format", r"format mitnehmen|(ublichen|lesbaren) ~2~format"),
            ("ubertragbarkeit", r"\b(daten)?ubertragbarkeit"),
            ("portabilitat", r"portabilitat"),
            ("20", r"\bart(\.|ikel)? ?20\b"),
            ("maschinenlesbar", r"maschinenlesbar"),
            ("strukturiert", r"strukturierten ~3~format"),
            ("gangig", r"gangigen ~3~format"),
            ("anderen verantwortlichen", r"anderen verantwortlichen"),
        ),
        headings=(("ubertragbarkeit", r"ubertragbarkeit"),),
    ),
    "right_withdraw_consent": Evidence(
        strong=(
            (
                "einwilligung|zustimmung",
                (
                    r"\b(einwilligung\w*|zustimmung) ~14~(widerruf\w*|widerrief\w*|zuruck(zu)?zieh\w*|"
                    r"zuruck(zu)?nehm\w*|widerrufbar|widerruflich)\b"
                ),
            ),
            ("widerruf|zuruck", r"\b(widerruf\w*|zuruckziehen|zurucknehmen) ~10~(einwilligung|zustimmung)\w*"),
            ("widerruf", r"(diese|sie) (ist|kann|konnen|lasst) ~4~jederzeit ~6~widerruf\w*"),
            ("7 abs", r"\bart(\.|ikel)? ?7 abs\.? ?3"),
            ("bis zum widerruf", r"bis zum widerruf"),
        ),
        headings=(("widerruf|zuruck", r"widerruf ~4~einwilligung|einwilligung ~5~(widerruf|zuruck)"),),
        never=(
            ("loschung", r"\bloschung\b[^.]{0,160}(wenn|sobald)[^.]{0,160}widerruf"),
            (
                "bis",
                (
                    r"(verbleiben|verbleibt|bleiben|bleibt|gespeichert|"
                    r"speichern)\b[^.]{0,80}\bbis\b[^.]{0,140}(widerruf|zuruck)\w*"
                ),
            ),
            _COOKIES,
            ("widerruf", r"widerrufs(belehrung|frist)|vertrag ~3~widerruf"),
            (
                "gespeichert|geloscht|verbleiben|bleiben",
                (
                    r"(gespeichert|geloscht|speichern|verbleiben|bleiben) ~8~(bis|sobald|wenn|solange) "
                    r"~8~(widerruf|zuruck)\w*|(bis|sobald|solange|wenn) ~8~(widerruf|zuruck)\w* "
                    r"~4~(gespeichert|geloscht)"
                ),
            ),
        ),
    ),
    "complaint": Evidence(
        strong=(
            ("edob|offentlichkeitsbeauftragt|barichgasse", r"\bedob\b|offentlichkeitsbeauftragt|barichgasse"),
            ("beschwer", r"\bbeschwer(de|den)\b ~10~(bei|behorde|aufsicht|landes|einzureichen|einzulegen|einlegen)"),
            (
                "beschwer",
                r"\bbei ~9~(behorde|datenschutz\w*|\w*aufsicht\w*|landesbeauftragt\w*|\w*beauftragt\w*) ~8~beschwer\w*",
            ),
            ("beschwer", r"\bbeschwer(derecht\w*|destelle)"),
            ("beschwer", r"zu beschweren|beschwer(den?|t) ~10~(aufsicht|behorde|landesamt|datenschutz)"),
            (
                "aufsicht",
                (
                    r"(datenschutz-?)?aufsichtsbehorde\w* ~8~(ist|:|wenden|beschwer|fur)|(zustandige|"
                    r"zustandigen) ~3~aufsichtsbehorde"
                ),
            ),
            ("datenschutzaufsicht", r"landesamt fur datenschutzaufsicht"),
            ("beauftragte", r"(landes|bundes)(datenschutz)?beauftragte"),
            ("datenschutzbehorde", r"datenschutzbehorde"),
            ("77", r"\bart(\.|ikel)? ?77\b"),
        ),
        headings=(
            (
                "beschwer|aufsicht",
                (
                    r"beschwerd(?!em)|beschwer(en|st)\b|^\W*(\w{1,4}[.)] )?(zustandige[nr]? |"
                    r"datenschutz-?)*aufsichtsbehorde"
                ),
            ),
        ),
        never=(("meld|beschwerdemanagement", r"\b(melde\w*|meldung) ~8~aufsichtsbehorde|beschwerdemanagement"),),
    ),
    "provision": Evidence(
        strong=(
            ("dass ", r"erforderlich\w*( sein)?,? dass (sie|du) uns ~4~daten"),
            (
                "ohne ",
                (
                    r"\bohne (?!(ihre |deine |eine |die )?(einwilligung|zustimmung|rechtsgrund|"
                    r"weiteres))~6~(konnen|kann|ist|sind|lasst|kommt) ~9~(nicht|kein\w*|unmoglich)\b"
                ),
            ),
            (
                "bereitstell",
                (
                    r"\b(nicht)?bereitstellung ~9~(freiwillig|vorgeschrieben|erforderlich|verpflicht|"
                    r"notwendig|folge|vertrag|gesetz)\w*"
                ),
            ),
            (
                "bereitstell|bereitzustellen|anzugeben|angeben|mitzuteilen",
                (
                    r"(verpflicht\w+|pflicht|verpflichtung|zwingend)\b,? ~8~(bereitzustellen|"
                    r"bereitstell\w*|anzugeben|angeben|mitzuteilen|zur verfugung)"
                ),
            ),
            ("bereitstell", r"nicht-?bereitstell\w*|nicht bereitstell\w*"),
            ("angabe", r"\bangaben? ~9~(freiwillig|erforderlich|pflicht|notwendig|zwingend|vorgeschrieben)\w*"),
            (
                "freiwillig",
                (
                    r"freiwillig\w* ~6~(angab|angeb|bereit|mitteil|mitgeteilt|daten|zur verfugung)\w*|"
                    r"(daten|angaben|felder) ~6~freiwillig"
                ),
            ),
            (
                "ohne ",
                r"\bohne (diese|die|ihre|sie|deine|solche|angabe|angaben)\b ~8~(nicht|kein|unmoglich|lasst|kommt)\w*",
            ),
            ("pflicht", r"pflicht(angabe|feld)\w*|pflicht zur (bereitstellung|angabe)"),
            ("vorgeschrieben", r"gesetzlich(,)? (oder|und|bzw\.) vertraglich|vertraglich vorgeschrieben"),
            ("keine angaben", r"keine angaben ~8~(bekommt|erhalt|konnen|kein)"),
            (
                "mussen|musst",
                (
                    r"\b(mussen|musst) ~4~(nur )?(die|diejenigen|solche|alle)? ?(personenbezogenen "
                    r")?(daten|angaben) ~4~(angeben|bereitstellen|mitteilen|die)"
                ),
            ),
            ("bereitgestellt", r"(wenn|werden|falls) ~4~daten nicht (bereitgestellt|angegeben|mitgeteilt)"),
        ),
        headings=(
            ("mussen|musst|muss", r"\b(mussen|musst|muss) ~8~(angegeben|angeben|bereitstell|bereitgestellt)"),
            ("pflicht", r"pflicht ~3~(bereitstellung|angabe|daten)"),
            ("bereitstellung", r"bereitstellung"),
        ),
        never=(
            _COOKIES,
            ("freiwillig", r"einwilligung ~3~(ist|erfolgt|erteil)\w* ~2~freiwillig(?!.{0,80}(daten|angab))"),
        ),
        masked_by=(DEFINED,),
    ),
    "automated_decisions": Evidence(
        strong=(
            ("automatisiert", r"automatisierte\w* ~4~(entscheidung|einzelfall)\w*"),
            (
                "automat",
                r"entscheid\w+ ~8~(\w*automatisiert|automatisch)\w*|(automatisch|automatisiert)\w* ~5~entscheid\w*",
            ),
            ("profiling", r"profiling"),
            ("22", r"\bart(\.|ikel)? ?22\b"),
            ("scor", r"\bscor(e|ing)\w*"),
        ),
        headings=(("automatisiert|profiling|scoring", r"automatisiert|profiling|scoring"),),
        never=(_COOKIES,),
        masked_by=(DEFINED, ON_REQUEST, "right_object", "right_portability"),
    ),
    "categories": Evidence(
        strong=(
            (
                "e-mail|name|anschrift|nummer|adresse",
                (
                    r"\b(verarbeit|speicher|erheb|erfass)\w+ ~3~(e-mail-adresse|vornamen|nachnamen|namen|"
                    r"anschrift|telefonnummer|ip-adresse)\b"
                ),
            ),
            ("daten", r"\bdaten \((z\. ?b\.|zum beispiel|insbesondere|wie|etwa|d\. ?h\.)"),
            ("referrer|browsertyp", r"\b(referrer|browsertyp)\b"),
            ("name, ", r"\bname, (\w+, )?(e-?mail|firma|telefon)"),
            ("daten", r"daten (erfasst|erhoben|gespeichert|verarbeitet|ubermittelt) ?:"),
            ("ip-adresse", r"\bip-adresse\w*,|ubertragt ~4~ip-adresse"),
            (
                "kategorien|arten",
                (
                    r"\b(kategorien|arten) (der |von |verarbeiteter |verarbeiteten |ihrer |"
                    r"personenbezogener |personenbezogenen |erhobenen )*daten\b"
                ),
            ),
            ("daten", r"daten(kategorien|arten)"),
            (
                "daten|angaben",
                (
                    r"(folgende|diese|insbesondere) (personenbezogene[n]? |kategorien )?(daten|"
                    r"angaben)\b.{0,40}(:|verarbeit|erheb|erhob|gespeich)"
                ),
            ),
            (
                "name",
                (
                    r"\b(vor- und nachname\w*|name\w*|vorname\w*),? (und |sowie )?(vor\w+, |nachname\w*, "
                    r")?(anschrift|adresse|e-?mail|telefon|nachname|position|kontakt|geburts|"
                    r"firmenname)\w*"
                ),
            ),
            ("adresse", r"e-?mail-?adresse\w*(,| und| oder| sowie) ~2~(telefon|name|anschrift|ip-)\w*"),
            (
                "daten",
                r"\b(stamm|bestands|kontakt|kommunikations|nutzungs|vertrags|inhalts|meta)daten\b(,| und| sowie|/| \()",
            ),
            (
                "name|anschrift|daten",
                (
                    r"(verarbeitet|erhoben|gespeichert|erheben|verarbeiten|gehoren|erfassen) ~8~(namen?|"
                    r"anschrift|firmenname|\w*kontaktdaten|stammdaten)\b"
                ),
            ),
            ("firmenname", r"firmenname, "),
            ("kategorie", r"daten der kategorie"),
        ),
        headings=(
            ("daten", r"(erfasste|erhobene|verarbeitete|betroffene|gespeicherte) (personenbezogene )?daten\b"),
            ("daten", r"welche ~3~daten|daten(kategorien|arten)|(kategorien|arten|umfang) ~3~daten"),
        ),
        never=(("besonder", r"besondere[rn]? kategorien"), ("kontaktdaten", r"kontaktdaten des")),
        masked_by=(DEFINED, ON_REQUEST, "right_access", "right_portability", "provision"),
    ),
    "source": Evidence(
        strong=(
            ("uns", r"\b(konnen|kann|haben|werden) uns ~3~(auch )?(andere|dritte|weitere)\b"),
            ("erhalten", r"\bwir ~3~erhalten ~4~daten ~6~(von|aus) (?!ihnen|dir|uns)"),
            ("herkunft", r"herkunft (der|ihrer|deiner|von) ~2~daten"),
            (
                "quelle",
                (
                    r"datenquellen?\b|\bquellen? (der|ihrer|deiner|dieser|von|unserer) ~2~daten|"
                    r"\bquellen?,? aus denen"
                ),
            ),
            ("zuganglich", r"(offentlich|allgemein) (zuganglich|verfugbar|einsehbar)\w*"),
            ("stammen", r"\bdaten ~4~stammen (aus|von)"),
            (
                "erhalten|bezogen|entnommen|entnehmen",
                r"\bdaten\b ~9~(von|aus|bei)\b (?!(uns|ihnen|dir)\b)~7~(erhalten|bezogen|entnommen|entnehmen)\b",
            ),
            ("nicht ", r"nicht (direkt |unmittelbar )?bei (ihnen|dir|der betroffenen person) ~3~erh(o|e)ben"),
            (
                "mitgeteilt|zur verfugung gestellt|ubermittelt",
                r"\b(wurden|haben) uns ~6~(von|vom|durch)\b ~6~(mitgeteilt|ubermittelt|zur verfugung gestellt|genannt)",
            ),
            ("handelsregister", r"\b(dem|aus dem|im) handelsregister (entnommen|bezogen|erhalten|entnehmen)"),
            ("von dort", r"von dort haben wir"),
            ("von ", r"von (ihrem|deinem) (arbeitgeber|vertragspartner)"),
        ),
        headings=(
            (
                "woher|quelle|herkunft",
                (r"\bwoher\b|datenquellen?\b|^\W*(\w{1,4}[.)] )?quellen? (der|ihrer|von|und)\b|herkunft"),
            ),
        ),
        never=(_COOKIES, ("auskunft", r"auskunft ~4~uber ~12~herkunft")),
        masked_by=(ON_REQUEST, "right_portability", "right_access"),
    ),
}
