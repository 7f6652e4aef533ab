"""What speaks for each element in German."""

from __future__ import annotations

from rodo_footer.checking.completeness.signs import Evidence

EVIDENCE: dict[str, Evidence] = {
    "controller_identity": Evidence(
        strong=(
            ("verantwortliche", r"\bverantwortliche[rn]?( stelle)?\b"),
            ("verantwortlich ", r"\bverantwortlich (im sinne|fur die (daten)?verarbeitung|ist)"),
            ("gemeinsam verantwortlich", r"gemeinsam verantwortlich"),
            ("verantwortlich", r"fur die (daten)?verarbeitung (ist|sind) ~6~verantwortlich"),
            ("name und ", r"name und (anschrift|kontaktdaten) de[sr]"),
            ("datenverarbeitende stelle", r"datenverarbeitende stelle"),
            ("wer ist ", r"wer ist (fur|verantwortlich)"),
            ("verantwortlich", r"verantwortlich(e[rnm]?)? fur (die )?(daten|verarbeitung|aufzeichnung|diese)"),
            ("dem verantwortlichen", r"dem verantwortlichen"),
            ("verantwortlich ", r"verantwortlich ~6~ist\b"),
            ("sie sind verbunden mit", r"\bsie sind verbunden mit"),
            ("rufe", r"(rufe|rufen) (sie )?an (im namen|von|fur)"),
            ("d. art.", r"i\. ?s\. ?d\. art\. ?4 nr\. ?7"),
            ("im sinne der ", r"im sinne der (dsgvo|ds-gvo|datenschutz-?grundverordnung)"),
        ),
    ),
    "controller_contact": Evidence(
        strong=(
            ("kontaktdaten", r"kontaktdaten"),
            (" sie ", r"(kontaktieren|erreichen) sie (uns|den)"),
            ("wenden sie sich", r"wenden sie sich"),
            ("mail", r"e-?mail(-adresse)? ?:"),
            ("@", r"[\w.+-]+@[\w-]+\.[a-z]{2,}"),
            ("tel", r"tel(efon)?\.? ?:"),
            ("anschrift", r"anschrift"),
            ("posta", r"postanschrift|postalisch"),
            (" |d", r"\bd-?\d{5}\b|\b\d{5} [a-z]{3,}"),
            (" sie uns", r"(schreiben|mailen) sie uns"),
            ("kontakt", r"kontakt(aufnahme)? (unter|uber|per)"),
        ),
        masked_by=("dpo", "complaint"),
    ),
    "dpo": Evidence(
        strong=(
            ("datenschutz", r"datenschutz(- und informationssicherheits)?beauftragte[rnsm]?"),
            ("beauftragte", r"beauftragte[rn]? fur (den )?datenschutz"),
            ("dsb", r"\bdsb\b"),
            ("datenschutzbeauftragt", r"datenschutzbeauftragt"),
            (" datenschutz", r"betrieblich(e|en|er) datenschutz"),
            ("dpo", r"dpo\b"),
            ("dsb@", r"dsb@"),
        ),
    ),
    "purposes": Evidence(
        strong=(
            ("zweck", r"\bzweck(e|en|s)?\b"),
            ("zum zweck", r"\bzum zweck[e]?"),
            ("verarbeitungszweck", r"\bverarbeitungszweck"),
            (
                "beantworten|bearbeiten|erbringen|erfullen|konnen|kontaktieren",
                r"\bum ~10~zu (beantworten|bearbeiten|konnen|erfullen|erbringen|kontaktieren)",
            ),
            (
                "zur ",
                (
                    r"zur (bearbeitung|beantwortung|kontaktaufnahme|durchfuhrung|erfullung|abwicklung|"
                    r"kommunikation|verbesserung|bereitstellung|sicherstellung|wahrung|direktwerbung)"
                ),
            ),
            (" zweck", r"fur (folgende|die folgenden|diesen|diese) zweck"),
            ("wofur ", r"wofur (verarbeiten|nutzen)"),
            ("es geht um", r"\bes geht um\b"),
            ("rufe", r"(rufe|rufen) ~4~an,? (um|wegen)"),
            ("die|eine|mit|unsere", r"um (die|eine|unsere|mit) ~6~zu\b"),
            ("zweckbestimmung", r"zweckbestimmung"),
            ("dient der ", r"\bdient der (bearbeitung|beantwortung|kommunikation)"),
        ),
    ),
    "legal_basis": Evidence(
        strong=(
            ("rechtsgrundlage", r"rechtsgrundlage"),
            ("art.", r"art\. ?6"),
            ("artikel 6", r"artikel 6"),
            ("6 abs.", r"6 abs\. ?1"),
            ("grundlage ", r"auf (der )?grundlage (ihrer|von|des|der|unsere[sr]|einer|art)"),
            ("berechtigte", r"berechtigte[nsr]? interesse"),
            ("vertrag", r"(erfullung|durchfuhrung) (eines|des|vor)?[a-z]*vertrag"),
            ("ertragserfullung|orvertragliche", r"vertragserfullung|vorvertragliche"),
            ("rechtliche", r"rechtliche[nr]? (verpflichtung|pflicht)"),
            ("einwilligung", r"(aufgrund|auf basis) (ihrer )?einwilligung"),
            (" einwilligung", r"ihre[r]? einwilligung"),
            ("gesetzliche", r"gesetzliche[nr]? (grundlage|pflicht|verpflichtung)"),
            ("stutzen ", r"stutzen (wir )?(uns )?auf"),
        ),
        masked_by=("right_object", "right_withdraw_consent"),
    ),
    "legitimate_interests": Evidence(
        strong=(
            ("berechtigte", r"berechtigte[nsrm]? (geschaftliche[ns]? )?interesse[ns]?"),
            ("interessenabwagung", r"interessenabwagung"),
            ("unser interesse ", r"unser interesse (liegt|besteht|ist)"),
            ("uberwiegende", r"uberwiegende[nsr]? interesse"),
        ),
        masked_by=("right_object",),
    ),
    "recipients": Evidence(
        strong=(
            ("empfanger", r"empfanger"),
            (
                "offengelegt|ubermittelt|ubermittlung|weitergabe|weitergegeben|weitergeleitet",
                r"(weitergabe|ubermittlung|weitergegeben|ubermittelt|offengelegt|weitergeleitet)",
            ),
            ("auftragsverarbeit", r"auftragsverarbeit"),
            ("dienstleister", r"dienstleister"),
            ("dritte", r"dritte[n]?\b"),
            ("kategorien von empfangern", r"kategorien von empfangern"),
            ("hosting", r"hosting-?(anbieter|provider|dienstleister)"),
            ("it-dienstleister", r"it-dienstleister"),
            ("rechtsanwalt|steuerberat", r"steuerberat|rechtsanwalt"),
            ("zugriff ", r"zugriff ~5~(haben|erhalten)"),
            ("externe", r"externe[nr]? (dienst|stelle|anbieter)"),
        ),
    ),
    "transfers": Evidence(
        strong=(
            ("drittl", r"drittl(a|ae)nd"),
            ("drittstaat", r"drittstaat"),
            ("ausserhalb|innerhalb", r"(ausserhalb|innerhalb) (der|des) (eu\b|ewr|europaischen)"),
            (" wirtschaftsraum|ewr", r"\bewr\b|europaische[nr]? wirtschaftsraum"),
            ("internationale organisation", r"internationale organisation"),
            ("standard", r"standard(daten(schutz)?|vertrags)?-?(schutz)?klauseln"),
            ("angemessenheitsbeschluss", r"angemessenheitsbeschluss"),
            ("data privacy framework|dpf", r"data privacy framework|\bdpf\b"),
            ("usa|vereinigten staaten", r"(usa|vereinigten staaten)"),
            (
                "binding corporate rules|verbindliche interne datenschutzvorschriften",
                r"binding corporate rules|verbindliche interne datenschutzvorschriften",
            ),
        ),
    ),
    "retention": Evidence(
        strong=(
            ("speicherdauer", r"speicherdauer"),
            ("aufbewahrung|speicherung", r"(dauer der )?(speicherung|aufbewahrung)"),
            ("aufbewahrt|gespeichert|scht", r"(gespeichert|aufbewahrt|gel(o|oe)scht)\b"),
            ("aufbewahr|sch|speicher", r"(l(o|oe)sch|speicher|aufbewahr)(en|t|ung|frist)"),
            ("aufbewahrungsfrist|schfrist", r"aufbewahrungsfrist|l(o|oe)schfrist"),
            (
                "bis zu|nach ablauf|nicht langer|so lange|solange",
                r"(solange|so lange|bis zu[rm]?|nach ablauf|nicht langer)",
            ),
            ("jahre|monate|tage", r"\d+ (jahre|monate|tage)"),
            ("verjahrung", r"verjahrung"),
            ("wie lange", r"wie lange"),
            ("sobald ", r"sobald ~8~(nicht mehr|erreicht|entfall)"),
        ),
        masked_by=("right_access", "right_withdraw_consent"),
    ),
    "right_access": Evidence(
        strong=(
            ("auskunft", r"auskunft"),
            ("art.", r"art\. ?15\b"),
            ("recht auf ", r"recht auf (auskunft|zugang)"),
            ("kopie ", r"kopie (ihrer|der) (personenbezogenen )?daten"),
            ("auskunftsrecht", r"auskunftsrecht"),
        ),
    ),
    "right_rectification": Evidence(
        strong=(
            ("berichtig", r"berichtig"),
            ("art.", r"art\. ?16\b"),
            ("korrektur", r"korrektur"),
            ("vervollst", r"vervollst(a|ae)ndigung"),
            ("unrichtige", r"unrichtige[rn]? daten"),
            ("berichtigungsrecht", r"berichtigungsrecht"),
        ),
    ),
    "right_erasure": Evidence(
        strong=(
            ("schung", r"l(o|oe)schung"),
            ("recht auf l", r"recht auf l(o|oe)schung"),
            ("vergessen", r"vergessenwerden|vergessen werden"),
            ("art.", r"art\. ?17\b"),
            ("schen", r"(l(o|oe)schen) (lassen|zu lassen)"),
            ("schung ihrer", r"l(o|oe)schung ihrer"),
        ),
    ),
    "right_restriction": Evidence(
        strong=(
            ("einschr", r"einschr(a|ae)nkung"),
            ("art.", r"art\. ?18\b"),
            ("verarbeitung ", r"verarbeitung ~3~einzuschr(a|ae)nken"),
            ("sperrung", r"sperrung"),
        ),
    ),
    "right_object": Evidence(
        strong=(
            ("widerspr", r"widerspr(u|ue)ch"),
            ("widersprechen", r"widersprechen"),
            ("art.", r"art\. ?21\b"),
            ("widerspruchsrecht", r"widerspruchsrecht"),
        ),
    ),
    "right_portability": Evidence(
        strong=(
            ("bertragbarkeit", r"(daten)?(u|ue)bertragbarkeit"),
            ("datenportabilit", r"datenportabilit(a|ae)t"),
            ("art.", r"art\. ?20\b"),
            ("maschinenlesbar", r"maschinenlesbar"),
        ),
    ),
    "right_withdraw_consent": Evidence(
        strong=(
            ("widerruf", r"widerruf"),
            ("einwilligung ", r"einwilligung ~8~(widerrufen|zur(u|ue)ckziehen)"),
            ("7 abs.", r"art\. ?7 abs\. ?3"),
            ("ssigkeit der ", r"rechtm(a|ae)ssigkeit der ~8~(bis zum widerruf|erfolgten)"),
        ),
    ),
    "complaint": Evidence(
        strong=(
            ("beschwerde", r"beschwerde"),
            ("aufsichtsbeh", r"aufsichtsbeh(o|oe)rde"),
            ("datenschutzbeh", r"datenschutzbeh(o|oe)rde"),
            ("baylda|bfdi|dsb.gv|landesbeauftragte", r"landesbeauftragte|\bbfdi\b|\bbaylda\b|\bdsb\.gv"),
            ("art.", r"art\. ?77\b"),
            ("beschwerderecht", r"beschwerderecht"),
        ),
    ),
    "provision": Evidence(
        strong=(
            ("bereitstellung ", r"bereitstellung ~8~(freiwillig|vorgeschrieben|erforderlich|verpflicht)"),
            ("freiwillig", r"(angabe|bereitstellung|daten)[a-z]* ~6~freiwillig"),
            ("freiwillig", r"freiwillig(e|en)? (angabe|bereitstellung)"),
            ("bereitzustellen", r"(nicht )?verpflichtet,? ~8~bereitzustellen"),
            ("gesetzlich oder vertraglich", r"gesetzlich oder vertraglich"),
            ("nicht", r"nichtbereitstellung|nicht bereitstell"),
            ("fehlen|ohne ", r"(ohne (diese|die|ihre)|fehlen) ~3~(daten|angaben)"),
            ("pflicht zur bereitstellung", r"pflicht zur bereitstellung"),
            ("pflicht", r"pflichtangabe|pflichtfeld"),
            ("erforderlich", r"erforderlich,? um ihre"),
        ),
    ),
    "automated_decisions": Evidence(
        strong=(
            ("automatisierte", r"automatisierte[nr]? (entscheidung|einzelfall|verarbeitung)"),
            ("profiling", r"profiling"),
            ("art.", r"art\. ?22\b"),
            ("automatisierte entscheidungsfindung", r"automatisierte entscheidungsfindung"),
        ),
    ),
    "source": Evidence(
        strong=(
            ("herkunft ", r"herkunft (der|ihrer) daten"),
            ("quelle ", r"quelle (der|ihrer)? ?(personenbezogenen )?daten"),
            ("ffentlich", r"(offentlich|oeffentlich) (zuganglich|verfugbar|einsehbar)"),
            ("bezogen|erhalten|erhoben", r"(erhalten|bezogen|erhoben) ~6~(von|aus|bei)\b"),
            ("aus welchen quellen", r"aus welchen quellen"),
            ("handelsregister|offentliche", r"handelsregister|offentliche[rn]? register"),
        ),
        masked_by=("controller_identity",),
    ),
    "categories": Evidence(
        strong=(
            ("kategorien ", r"kategorien (der )?(personenbezogener|personenbezogenen|verarbeiteten)? ?daten"),
            (" der ", r"(arten|art) der (verarbeiteten )?daten"),
            ("welche daten", r"welche daten"),
            ("adresse|name|telefonnummer", r"(name|vorname|e-?mail-?adresse|telefonnummer|ip-adresse)"),
            ("daten", r"(stamm|bestands|kontakt|kommunikations)daten"),
        ),
    ),
}
