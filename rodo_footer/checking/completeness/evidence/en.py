"""What speaks for each element in English. Patterns see folded text: no capitals, no diacritics."""

from __future__ import annotations

from rodo_footer.checking.completeness.signs import Evidence

_CHILD = ("child|minor|under |guardian|parent", r"\bchild|\bminors?\b|under (?:the age|\d|1\d|\w+teen)|guardian|parent")
"""What is said of children's data is no right of everybody."""
_COOKIE = ("cookie", r"\bcookies?\b")
_HEAD = r"^\W*(?:\w{1,4}[.)] )?(?:(?:the|our|your|which|what|name of|details? of|information on|about) )*"
"""How a heading or label begins."""
_ITEM = (
    r"^\W*(?:\w{1,3}[.)] )?(?:(?:and|or|the|a|an|to|right|rights|of|request|demand|obtain|have|also|as well as|article|"
    r"\(?\d+\)?) )*"
)
"""How an item of a list of rights begins."""
_MAILING = r"(?:communication|marketing|e-?mails?|newsletters?|promotion\w*|messages|mailing)"
_RIGHT = r"\b(?:rights?|entitled|exercise|gives? you|demand|request|ask|can|may)\b ~40~"

EVIDENCE: dict[str, Evidence] = {
    "controller_identity": Evidence(
        strong=(
            ("controller", r"\b(?:data|joint|sole) controllers?\b|(?<!by the )\bcontrollers? (?:is|are|for)\b"),
            (
                "responsible",
                r"responsible for (?:the )?(?:processing|handling|collecti|your (?:personal )?(?:data|inform))",
            ),
            ("responsible", r"(?:entity|person|company|organi[sz]ation|party) responsible for ~3~(?:data|processing)"),
            ("we\"|we'|we,|us\"|us'|us,|our\"|our'|our,", r"""[\"'](?:we|us|our),?[\"']"""),
            (
                "ltd|inc|llc|gmbh|plc|corp|s.a|sp. z|pte|pty|s.r.l|s.p.a|b.v|a/s|oy",
                (
                    r"(?<!google )(?<!google, )(?<!facebook, )(?<!facebook )(?<!apple )(?<!unity )(?<!amazon )\b"
                    r"(?:ltd|inc|llc|gmbh|plc|corp|corporation|s\.a|sp\. z o\.o|pte|pty|s\.r\.l|s\.p\.a|b\.v|a/s|"
                    r"oyj?)\b"
                ),
            ),
            (
                "limited",
                (
                    r"[a-z] (?<!not )(?<!be )(?<!is )(?<!are )limited(?=[,:;\"()]|\.$| (?:is|are|and its|provides|"
                    r"operates|respects|built)\b|$)"
                ),
            ),
            (
                " by ",
                (
                    r"(?:built|developed|provided|operated|owned|published|run|maintained|created|offered) by "
                    r"(?!law|you\b|users?\b|third|google|others|the user|applicable|an?y? |our |its |their |means)"
                ),
            ),
            (" built ", r" built (?:the|this|an?) ~5~(?:app|application|service|game|website)\b"),
            ("calling|call |this is", r"\b(?:calling|call) (?:from|on behalf of)\b|this is [^.]{2,40} from\b"),
            (
                "controller",
                (
                    r"(?:is|are|as|am) ~4~(?<!another )controllers?\b|\bcontroller (?:of (?:your |this |these |the"
                    r" |all |such )*(?:personal |processing|data|information)|within)"
                ),
            ),
            ("controller", r"\bcontroller[:,]? ~2~(?:within|in the meaning|under|\()"),
            ("responsible", r"\bresponsible for ~8~(?:described|website|site|page|app)\b"),
        ),
        headings=(
            ("who we are|who is|who are", r"\bwho (?:we are|are we|is responsible|is the controller)\b"),
            ("controller", rf"{_HEAD}(?:data |joint |owner and data )*controllers?\b(?!'s)(?! ~3~contact)"),
            ("about us|imprint|legal notice", r"^(?:about us|imprint|legal notice)$"),
        ),
        never=(("controller", r"(?:game|financial|air traffic|remote|cost) controller"),),
        masked_by=("representative", "source"),
    ),
    "controller_contact": Evidence(
        strong=(
            ("@|(at)|[at]", r"[\w.+-]+ ?(?:@|\(at\)|\[at\]) ?[\w-]+ ?(?:\.|\(dot\)|\[dot\]) ?[a-z]{2,}"),
            (
                "tel|phone|call us|mobile|fax|whatsapp",
                r"\b(?:tel(?:ephone)?|phone|call us|mobile|fax|whatsapp)\b\W{0,3}~4~\+?\(?\d[\d ()/.-]{5,}",
            ),
            (
                "contact|reach|write|mail",
                (
                    r"(?:contact(?:ed)?|reach|write|e-?mail) ~8~(?:https?://|www\.|[\w-]+\.(?:com|org|net|io|app|"
                    r"eu|co)\b)"
                ),
            ),
            ("visiting", r"visiting this page on (?:our|the) website"),
            ("address", r"(?:postal|registered|mailing|our|e-?mail) address(?: is|:)"),
            ("post|mail", r"\bby (?:post|mail)(?: at\b| to\b|:)"),
            ("street|road|avenue|suite|box ", r"\b\d[\w/-]* ~3~(?:street|road|avenue)\b|\bp\.?o\.? box \d|\bsuite \d"),
            (
                "lane|square|way|drive|court|place|house|park|close|terrace|boulevard|avenue",
                (
                    r"\b\d{1,4}[a-z]? (?:\w+ ){1,3}(?:lane|square|way|drive|court|place|house|park|close|terrace|"
                    r"boulevard|avenue)\b"
                ),
            ),
            (
                "+|call|phone|tel|number|hotline",
                r"\+\d{1,3}[ \d()/-]{7,}|\b(?:call|phone|tel|telephone|hotline|number)\b ~5~\+?\d[\d ()/-]{6,}",
            ),
            ("0|1|2|3|4|5|6|7|8|9", r"\b[a-z]{1,2}\d[a-z\d]? \d[a-z]{2}\b"),
        ),
        weak=(
            (
                "contact|reach out|get in touch|hesitate",
                r"contact (?:us|me|details)|reach out|get in touch|hesitate to",
            ),
            (
                "questions|concerns|inquiries|queries",
                r"(?:questions|concerns|inquiries|queries) ~14~(?:contact|e-?mail|write|reach)",
            ),
        ),
        headings=(
            (
                "contact|how to reach",
                (
                    rf"{_HEAD}(?:contact details|how to contact|how to reach|contact data)(?! ~6~(?:officer|dpo|"
                    r"authorit|representative))"
                ),
            ),
        ),
        masked_by=("dpo", "representative"),
    ),
    "representative": Evidence(
        strong=(
            ("representative", r"\brepresentative (?:in|within|for) the (?:eu\b|european|eea|union|uk\b|united)"),
            ("representative", r"\b(?:eu|eea|uk|european|art(?:icle|\.)? ?27)[ -]~2~representative"),
            ("article 27|art. 27|art.27|art 27", r"\bart(?:icle |\. ?| )27\b"),
        ),
        headings=(
            (
                "representative",
                (
                    rf"{_HEAD}(?:eu |eea |uk |european )?representative (?:in|within|of|under|pursuant)|eu "
                    r"representative"
                ),
            ),
        ),
    ),
    "dpo": Evidence(
        strong=(
            ("data p|dpo", r"data (?:protection|privacy) (?:officer|lead|manager|contact)|\bdpo\b|dpo@"),
            ("officer", r"privacy officer|officer ~4~(?:data protection|privacy)"),
            (
                "in charge of|protection",
                (
                    r"person in charge of ~3~(?:data|personal information)|personal (?:data|information) "
                    r"protection (?:department|team|officer)"
                ),
            ),
        ),
        headings=(
            (
                "data protection officer|dpo",
                rf"{_HEAD}(?:contact ~4~)?(?:data protection officer|dpo)\b|have a data protection officer",
            ),
        ),
    ),
    "purposes": Evidence(
        strong=(
            ("purpose", r"\bpurposes?\b"),
            ("in order to|so that", r"\bin order to\b|\bso that we (?:can|may)\b"),
            (
                "how |why ",
                (
                    r"\bhow (?:and why )?(?:do )?(?:we|i) (?:may )?(?:use|process)|\bwhy (?:do )?(?:we|i) (?:need|"
                    r"process|collect|use)"
                ),
            ),
            (
                "use|process|collect|need|gather|request",
                (
                    r"\b(?:we|i|company|provider) (?:may |will |also |only |might )*(?:use|process|collect|need|"
                    r"gather|request)\b ~12~(?:to|for)\b"
                ),
            ),
            (
                "used|processed|collected|needed|utili",
                (
                    r"\b(?:used|processed|collected|needed|utili[sz]ed) (?:only |solely |exclusively |primarily "
                    r")?(?:to|for|in)\b"
                ),
            ),
            ("helps us|help us|enable|allow", r"\b(?:helps?|enables?|allows?) us (?:to )?\w+"),
            ("calling|writing", r"(?:calling|writing) (?:about|because|regarding|to)\b"),
            (
                "to ",
                (
                    r"^\W*to (?:provide|improve|respond|contact|deliver|operate|maintain|send|manage|personali[sz]"
                    r"e|analy[sz]e|communicate|process)\b"
                ),
            ),
        ),
        headings=(
            ("purpose", rf"{_HEAD}purposes?\b"),
            (
                "use|process|need|collect",
                r"(?:why|for what|what) ~4~(?:use|process|need|collect)\b ~6~(?:data|information)?",
            ),
            ("use of", rf"{_HEAD}use of (?:your |the |personal )*(?:data|information)"),
        ),
        never=(
            (
                "not |n't|never",
                (
                    r"^(?:\S+ ){0,8}?(?:does not|do not|don't|never|doesn't) (?:\w+ )?(?:collect|require|use|"
                    r"store)"
                ),
            ),
        ),
    ),
    "legal_basis": Evidence(
        strong=(
            (
                "basis|bases|ground",
                (
                    r"(?:legal|lawful) (?:basis|bases|grounds?)|bas(?:is|es) (?:for|of) (?:the |our |this |data "
                    r")?processing"
                ),
            ),
            ("article 6|art. 6|art.6|art 6|6(1)|6 (1)", r"art(?:icle |\. ?| )6\b|6 ?\(1\)"),
            ("legitimate", r"legitimate (?:business )?interests?"),
            (
                "consent|contract|agreement|permission",
                (
                    r"(?:based on|rely(?:ing)? on|on the basis of|with) ~2~(?:consent|contract|agreement|"
                    r"permission)\b"
                ),
            ),
            (
                "contract|agreement",
                (
                    r"(?:performance|execution|fulfil\w*|perform\w*) (?:of )?(?:a|the|our|this|any|an) "
                    r"~2~(?:contract|agreement)"
                ),
            ),
            ("compl", r"compl(?:y|iance|ying) with ~4~(?:legal|laws?|statutory|regulat|subpoena|court|obligation)"),
            ("obligation", r"(?:legal|statutory) obligations?"),
            (
                "required|permitted|obliged",
                (
                    r"(?:required|permitted|obliged) (?:to do so )?(?:by|under) (?:applicable |the |any )*law\b(?!"
                    r" enforce)"
                ),
            ),
            (
                "consent",
                (
                    r"(?:given?|obtain(?:ed)?|provided?|have|without) (?:us |me )?(?:your |their |the user's |user"
                    r" |any |prior |explicit |express )*consent"
                ),
            ),
            ("vital interest", r"vital interests?"),
            ("public interest", r"task ~6~public interest"),
            ("article 9|art. 9|art.9|art 9", r"art(?:icle |\. ?| )9\(2\)"),
            ("because you", r"because you (?:have )?(?:agreed|consented|given|allowed)"),
        ),
        weak=(
            (
                "consent",
                (
                    r"you (?:hereby |expressly |also |are |therefore )*consent(?:ing)? to ~8~(?:collect|process|"
                    r"use|us|handling|disclos|privacy|policy)"
                ),
            ),
            ("consent", r"(?:indicat|signif|constitut)\w* ~6~consent|^(?:your )?consent$|gdpr consent"),
        ),
        headings=(
            ("basis|bases|ground", rf"{_HEAD}(?:legal|lawful) (?:basis|bases|grounds?)|is the legal (?:basis|ground)"),
        ),
        never=(_CHILD,),
        masked_by=("right_withdraw_consent", "right_object"),
    ),
    "legitimate_interests": Evidence(
        strong=(
            ("legitimate|justified", r"(?:legitimate|justified) (?:\w+ )?(?:interests?|purposes?|reasons?)\b"),
            ("interest|balanc", r"balanc(?:e|ing) (?:test|of interests)|interests? (?:pursued|of the controller)"),
        ),
        headings=(("legitimate", rf"{_HEAD}legitimate interests?\b"),),
        masked_by=("right_object", "right_restriction"),
    ),
    "recipients": Evidence(
        strong=(
            ("recipient", r"\brecipients?\b"),
            (
                "provider|processor|vendor",
                (
                    r"service providers?|\b(?:data |sub-?)?processors?\b|\bvendors?\b|(?:payment|hosting|cloud|"
                    r"analytics|it) providers?"
                ),
            ),
            (
                "third",
                (
                    r"third[- ]part(?:y|ies) ~6~(?:services?|compan|vendors?|collect|sdk|librar|servers|provider|"
                    r"who|that)"
                ),
            ),
            ("affiliate|subsidiar", r"\baffiliates?\b|subsidiaries"),
            (
                "partner|network|compan",
                r"(?:advertising|analytics|payment|shipping|delivery) (?:partners?|networks?|compan)",
            ),
            (
                "admob|google|firebase|crashlytics|stripe|paypal",
                r"admob|google analytics|firebase|crashlytics|stripe|paypal",
            ),
            ("authorit|law enforcement|court", r"law enforcement|(?:public|government(?:al)?) authorit|\bto courts?\b"),
            (
                "shar|disclos|transfer|pass|sell|sold|rent|transmit|trade|distribut",
                (
                    r"(?:not|never|nor) ~3~(?:share|disclose|transfer|pass|sell|sold|rent|transmit|trade|"
                    r"distribute)d?\b,? ~10~(?:with|to)\b"
                ),
            ),
            (
                "accountant|lawyer|auditor|courier|adviser|advisor|employees|contractors|host",
                (
                    r"(?:with|to|by|of) ~6~(?:accountants?|lawyers?|auditors?|couriers?|advis[eo]rs|employees|"
                    r"contractors|hosting compan)"
                ),
            ),
            (
                "shar|disclos|transfer|pass|sell|sent|send|forward|transmit|distribut|provide|go to",
                (
                    r"\b(?:shar(?:e|ed|ing)|disclos(?:e|ed|ing)|transfer(?:red)?|pass(?:ed)?|forward(?:ed)?|"
                    r"transmit(?:ted)?)\b ~6~(?:with|on to|to) (?:only )?(?:our|the|a|an|your|another|it)? ?(?:\w+"
                    r" (?:and|or) )?(?:\w+ ){0,2}(?:provider|compan|courier|account|bank|insur|office|authorit|"
                    r"partner (?!compan)|hosting|processor|administ|develop|agenc|service|firm|platform|operator|"
                    r"carrier|court|school)"
                ),
            ),
            ("access", r"(?:have|has|given|gets?|with) access to (?:the |your |this )?(?:personal )?data\b"),
        ),
        weak=(
            (
                "shar|disclos|transfer|pass|sell|sold|rent|transmit|trade|distribut",
                (
                    r"\b(?:shar(?:e|ed|ing)|disclos(?:e|ed|ing|ure)|transfer(?:red)?|pass(?:ed)?|sell|sold|rent|"
                    r"trade|distribut(?:e|ed)|transmit(?:ted)?)\b,? ~10~(?:with|to)\b"
                ),
            ),
            ("third|partner", r"(?:with|to|by) (?:any )?third[- ]part|business partners|trusted partners"),
        ),
        headings=(
            ("recipient", rf"{_HEAD}(?:categories of )?recipients?\b"),
            (
                "who |whom",
                (
                    r"\bwho (?:receives|gets|has access|sees)\b|with whom|whom do we (?:share|pass|give)|who we "
                    r"share"
                ),
            ),
        ),
        never=(
            ("recipient", r"intended recipient|recipients? of (?:this|the) (?:e-?mail|message)"),
            ("another controller|third countr", r"another controller|to (?:a |any )?third countr"),
        ),
        masked_by=("transfers",),
    ),
    "transfers": Evidence(
        strong=(
            (
                "contractual clauses|protection clauses|sccs|model clauses",
                r"standard (?:contractual|data protection) clauses|\bsccs\b|model clauses",
            ),
            ("adequa", r"adequacy decision|adequate (?:level of )?(?:protection|controls|safeguards)"),
            ("safeguard", r"appropriate safeguards"),
            ("article 49", r"\barticle 49\b"),
            (
                "shield|privacy framework|corporate rules",
                r"privacy shield|data privacy framework|binding corporate rules",
            ),
            (
                "third countr|other countr|economic area|eea|european union| eu|international organi",
                (
                    r"(?:\bnot|never|\bno|n't)\b ~4~(?:transfer|sen[dt]|shar|export|process|stor|leave)\w*\b "
                    r"~10~(?:third countr|(?:european economic area|\beea\b|european union|\beu\b)|other countr|"
                    r"international organi)"
                ),
            ),
            (
                "within|inside|only in|exclusively in",
                (
                    r"(?:transfer|stor|process|stay|remain|leav|host|kept)\w* ~8~(?:within|inside|only in|"
                    r"exclusively in)\b ~3~(?:european economic area|\beea\b|european union|\beu\b)"
                ),
            ),
            (
                "no transfer|not leave",
                r"no transfers? ~8~(?:outside|third|other)|not leave the (?:eea|eu\b|european|union)",
            ),
            ("leave", r"(?:nothing|no data|none of it|never) ~3~leaves? ~4~(?:uk|eea|eu|europe|european)\b"),
            (
                "uk|united kingdom",
                (
                    r"(?:\bnot|never|\bno|n't)\b ~4~(?:transfer|sen[dt]|shar|export|process|stor|leave)\w*\b "
                    r"~10~outside ~2~(?:uk\b|united kingdom)"
                ),
            ),
        ),
        weak=(
            (
                "countr",
                (
                    r"(?:third|non-eu|non-eea|other|another|different) countr(?:y|ies)\b|countr(?:y|ies) (?:other "
                    r"than|outside)"
                ),
            ),
            (
                "outside",
                (
                    r"outside (?:of )?(?:the |your )(?:eea|eu\b|european|uk\b|country|state,|home|province|united|"
                    r"economic)"
                ),
            ),
            (
                "international",
                r"international(?:ly)? (?:data )?(?:transfer|organi[sz]ation)|transfer\w* ~6~international",
            ),
            (
                "united states|u.s|usa|abroad|overseas|borders|the us",
                (
                    r"(?:transfer\w*|stor(?:e|ed|age)|process(?:ed|ing)?|maintain(?:ed)?|host(?:ed)?|located)\b "
                    r"~14~(?:united states|\bu\.s\b|\busa\b|(?:in|to) the us\b|abroad|overseas|across borders)"
                ),
            ),
            ("border", r"cross-?border ~2~(?:transfer|flow)|transfer\w* ~6~border"),
            (
                "european economic area|eea",
                r"(?:transfer|stor|process|within|outside)\w* ~10~(?:european economic area|\beea\b)",
            ),
            (
                "jurisdiction|servers|home country",
                r"transfer\w* ~14~jurisdiction|servers ~8~located (?:in|outside)|outside ~3~home country",
            ),
        ),
        headings=(
            (
                "transfer|third countr|outside",
                (
                    rf"{_HEAD}(?:international |cross-border |third[- ]country )?(?:data )?transfers?\b "
                    r"~8~(?:outside|third|abroad|internationally|countr)|international (?:data )?transfers|"
                    r"transferred outside"
                ),
            ),
            ("third countr", rf"{_HEAD}third countr"),
        ),
    ),
    "retention": Evidence(
        strong=(
            (
                "retention|storage",
                (
                    r"(?:retention|storage) (?:period|time)s? ~4~(?:is|are|ends?|depends?|determined|calculated|"
                    r"based|starts?|results?|follows?|criteria)\b"
                ),
            ),
            (
                "kept|keep|stor|hold|held|retain",
                (
                    r"(?:kept|keep|stor(?:e|ed)|hold|held|retain(?:ed|s)?)\b ~10~(?:until|for (?:a |the (?:dura|"
                    r"time|peri|life|term|whole|entire)|at |up |\d|one |two |three |five |six |seven |ten |\w+teen"
                    r" )|up to \d|indefinitely|during)"
                ),
            ),
            (
                "delet|eras|destroy|destruct|anonymi",
                (
                    r"(?:delet|eras|destroy|destruct|anonymi[sz])(?:e|ed|ing)? ~10~(?:after|within|once|upon "
                    r"(?:expir|termin|clos)|at the end)\b"
                ),
            ),
            (
                "day|month|year|week",
                (
                    r"(?:\bkept|\bkeep|stor(?:e|ed|age|ing)|retain|retention|delet|eras|expir|last\b|archiv|"
                    r"destroy)\w* ~14~(?:days?|months?|years?|weeks?)\b"
                ),
            ),
            (
                "day|month|year|week",
                (
                    r"\b(?:days?|months?|years?|weeks?)\b ~14~(?:\bkept|\bkeep|stored|storage|retain|retention|"
                    r"delet|eras|destroy)"
                ),
            ),
            (
                "retain|keep|store|kept",
                (
                    r"\b(?:retain|keep|store|kept)\w* ~14~(?:legal obligation|limitation|statut|tax|accounting|as "
                    r"long as (?:you|your account|the contract))"
                ),
            ),
            (
                "delet|eras|destroy|remov|anonymi",
                (
                    r"(?:delet|eras|destroy|remov|anonymi[sz])(?:e|ed|ing)? ~10~(?:as soon as|immediately after|"
                    r"when (?:the|your|a|it))|(?:once|after|when|as soon as)\b ~12~(?:delete|deleted|erased|"
                    r"destroyed|anonymi[sz]ed)\b"
                ),
            ),
            (
                "long as",
                (
                    r"(?:kept|keep|stor\w+|hold|held|retain\w*|stays?|remains?|process\w*)\b ~8~as long as "
                    r"~8~(?:contract|account|subscription|law|statut|procedure|case|relationship|claims?|you|"
                    r"lasts?|runs?|continues?|employ|member|active|valid)"
                ),
            ),
            (
                "kept|keep|stor|hold|held|retain|stay|remain|archiv",
                (
                    r"\b(?:kept|keep|stor(?:e|ed)|hold|held|retain(?:ed|s)?|stays?|remains?|archived?)\b ~8~(?:for"
                    r"|over|up to) ~3~(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|\d"
                    r"+|the (?:term|whole|entire|full|statutory))\b"
                ),
            ),
            (
                "process|need|use",
                (
                    r"\b(?:processed|process|need|use)\b ~6~(?:until|for (?:the (?:term|duration)|\d|one |two |"
                    r"three |four |five |six |ten ))"
                ),
            ),
            (
                "throw|shred|wipe|dispose|get rid|purge",
                (
                    r"(?:throw\w*|shred\w*|wipe\w*|dispose\w*|get rid|purge\w*)\b ~10~(?:days?|months?|years?|"
                    r"weeks?|after|once|when)\b"
                ),
            ),
            ("until", r"\b(?:remains?|stays?|archived|filed|saved)\b ~10~until\b"),
        ),
        weak=(
            ("long as", r"(?:as|so) long as ~10~(?:necess|need|requir|account|purpose|use (?:the|our|this))"),
            (
                "longer",
                (
                    r"(?:kept|keep|stor(?:e|ed)|hold|held|retain(?:ed|s)?|delet\w*|eras\w*|destroy\w*|anonymi\w*)"
                    r"\b ~10~(?:no|not) longer"
                ),
            ),
            (
                "longer than|period|time",
                r"no longer than|(?:minimum|necessary|reasonable) (?:period|time)\b|period ~2~necessary",
            ),
            ("retained", r"(?:data|information) ~6~(?:will|shall|may) be retained"),
            (
                "retention",
                (
                    r"retention (?:period|time|polic|schedule|of)|(?:data|information|storage) retention|period of"
                    r" retention"
                ),
            ),
            (
                "storage|how long",
                (
                    r"storage period|period of storage|data storage duration|how long (?:do |will )?(?:we|i|your|"
                    r"the)"
                ),
            ),
        ),
        headings=(
            (
                "retention|retain|how long|storage",
                r"\bretention\b|\bretain\b|how long|storage (?:period|duration)|data storage",
            ),
            (
                "storage|retention|processing",
                (
                    rf"{_HEAD}(?:duration|length|period|term|time) of (?:the |data )*(?:storage|retention|"
                    r"processing)"
                ),
            ),
            (
                "storage|deletion|retention|archiving|erasure",
                rf"{_HEAD}(?:storage|deletion|retention|archiving)\b(?: of ~2~(?:data|records))?\W*(?:$|:)",
            ),
            (
                "period|time limit|long",
                (
                    rf"{_HEAD}(?:period for which|time limits? for|how long)|(?:data|it|they) ~3~(?:kept|stored|"
                    r"retained) (?:for )?how long"
                ),
            ),
            (
                "kept for|stored for|held for|when ",
                r"^\W*(?:kept|stored|held) for\b|when (?:do|will) we (?:delete|erase|destroy)",
            ),
        ),
        never=(
            ("refund|confidential|liable|responsible", r"refund|kept confidential|held (?:responsible|liable)"),
            _CHILD,
        ),
        masked_by=("right_access",),
    ),
    "right_access": Evidence(
        strong=(
            ("access", r"right,? (?:to|of) ~6~access|\baccess rights?\b"),
            (
                "access",
                (
                    r"\b(?:right|request|ask|entitled|able|may|can|wish|would like|how to|obtain|opportunity|seek|"
                    r"want)\b,? ~8~(?<!have )(?<!disable )(?<!enable )access\b,? ~6~(?:your|data|information|pii)"
                ),
            ),
            ("article 15|art. 15|art.15|art 15", r"art(?:icle |\. ?| )15\b"),
            ("cop", r"(?:request|obtain|receive|get|have|provide you with) (?:a )?cop(?:y|ies)\b"),
            (
                "access|review|view",
                (
                    r"\b(?:access|review|view)\b(?:,| and| or|/) ~3~(?:correct|updat|delet|modif|chang|rectif|"
                    r"edit)"
                ),
            ),
            (
                "whether|to know",
                (
                    r"confirmation (?:as to )?whether|whether (?:we|or not) ~4~(?:hold|process|data)|right,? ~4~to"
                    r" know\b|know whether"
                ),
            ),
            (
                "exported file|know what",
                r"exported file of the personal data|know what (?:personal )?(?:data|information)",
            ),
            ("access", rf"{_ITEM}access\b(?: right)?(?: (?:to )?~4~(?:data|information|it|them))?\W*(?:$|\(|,|;|:)"),
            ("access", r"\b(?:rights?|entitled|exercise)\b ~40~(?P<it>access)\b"),
            ("copy", r"\b(?:receive|obtain|get|request|demand) ~4~copy\b"),
            (
                "which data|what data|which personal|what personal",
                r"\b(?:ask|know|learn|find out|request)\b ~6~(?:which|what) (?:personal )?data",
            ),
            (
                "cop",
                (
                    r"\b(?:ask|asking|request|requests|requesting|want|send you|get)\b ~4~cop(?:y|ies) of "
                    r"~6~(?:data|information|details|we)\b"
                ),
            ),
            ("information", r"\brights? to (?:\w+ ){0,4}information (?:about|on|regarding|concerning) ~12~data\b"),
        ),
        never=(
            (
                "unauthori|liable|personnel|employees|contractors",
                r"unauthori[sz]ed|not be liable|personnel|employees|contractors",
            ),
        ),
    ),
    "right_rectification": Evidence(
        strong=(
            ("correct", r"\b(?:rights?|entitled)\b ~40~(?P<it>correct(?:ion|ed)?)\b"),
            ("correction", r"^\W*(?:the )?(?:right (?:of|to) )?correction\b"),
            ("rectif", r"rectif(?:y|ication|ied|ying)"),
            ("correct", r"\bcorrect(?:ion|ed|ing)?\b,? ~9~(?:data|information|inaccura|error|pii)"),
            ("correct", r"(?:data|information)\b ~10~(?:have|be|to be) ~6~corrected"),
            ("article 16|art. 16|art.16|art 16", r"art(?:icle |\. ?| )16\b"),
            (
                "updat|amend|modif|edit|chang",
                (
                    r"\b(?:you|users?|right|request|how|ability)\b ~10~(?:updat|amend|modif|edit|chang)(?:e|ing|y|"
                    r"ed)?,? ~7~(?:your |any |certain |the |their )?(?:personal |account )?(?:data|information|"
                    r"details|pii)"
                ),
            ),
            (
                "inaccura|incorrect",
                (
                    r"(?:correct|rectif|updat|amend)\w* ~5~(?:inaccura|incorrect)|(?:inaccura|incorrect)\w* "
                    r"~6~(?:correct|rectif|updat|amend)"
                ),
            ),
            ("correct", r"(?:access|review|view)\w*,? ~3~correct"),
            ("correct", r"\b(?:have|request|demand|ask)\b ~8~correct(?:ed|ion)?\b"),
            ("correct", rf"{_ITEM}correction\b"),
            (
                " right|fix|mistake|error",
                (
                    r"(?:put|set) ~3~right\b(?! to)|\bfix ~4~(?:mistakes?|errors?|wrong)|(?:mistakes?|errors?) "
                    r"~6~(?:fixed|put right|corrected)"
                ),
            ),
            (
                "wrong|out of date|incomplete",
                r"(?:wrong|out of date|incomplete)\b,? ~8~(?:change|correct|update|fix|put right)",
            ),
        ),
        never=(
            _CHILD,
            ("policy|terms|privacy", r"(?:update|amend|modify|change) (?:this|the|our) (?:privacy|policy|terms)"),
        ),
    ),
    "right_erasure": Evidence(
        strong=(
            ("eras|delet", r"\b(?:rights?|entitled)\b ~40~(?P<it>(?:eras(?:e|ed|ure|ing)|delet(?:e|ed|ion)))\b"),
            ("erasure|deletion", rf"{_ITEM}(?:erasure|deletion)\b"),
            (
                "erasure|erase|erasing|forgotten",
                r"\berasure\b|right to be forgotten|(?:right|request|ask|may|can) ~8~eras(?:e|ed|ing)\b",
            ),
            ("article 17|art. 17|art.17|art 17", r"art(?:icle |\. ?| )17\b"),
            (
                "delet|remov",
                (
                    r"\b(?:you|users?|request\w*|ask|how|ability|like|wish|want|may|can|right (?!to refuse))\b,? "
                    r"(?:(?!we\b)[^.;!?\s]+ ){0,12}?(?:delet(?:e|ion|ed|ing)|remov(?:e|al|ed))\b,? ~8~(?:data|"
                    r"information|account|pii|them|it|profile)\b"
                ),
            ),
            (
                "delet|remov",
                (
                    r"(?:delet(?:e|ion|ing)|remov(?:al|ing)) (?:of )?(?:your|an|user|their) ~3~(?:account|profile)"
                    r"|(?<!we )(?<!company )(?<!provider )delete (?:your|user|their) ~3~(?:data|information)(?! "
                    r"after| when)"
                ),
            ),
            ("delet|remov", r"(?:data|information|account) ~4~(?:be )?(?:delet|remov)ed ~6~(?:request|contact)"),
            ("delet", r"(?:access|correct|updat|modif|review)\w*,? ~3~delet|profile deletion|right ~3~deletion"),
            (
                "eras|delet",
                (
                    rf"{_ITEM}(?:the |your |their |personal |my |data |it |them )*(?:eras(?:e|ed|ing)|delet(?:e|ed|"
                    r"ing))\b"
                ),
            ),
            (
                "removed|deleted|erased",
                (
                    r"\b(?:have|get|demand|request|ask|want)\b ~10~(?:data|information|account|details|pii)\b "
                    r"~4~(?:removed|deleted|erased)\b"
                ),
            ),
            ("eradicat", r"\b(?:rights?|request|demand|ask)\b ~20~eradicat|^\W*eradicat"),
        ),
        never=(
            _CHILD,
            _COOKIE,
        ),
    ),
    "right_restriction": Evidence(
        strong=(
            ("restrict", r"\b(?:rights?|entitled)\b ~40~(?P<it>restrict(?:ion|ed)?)\b"),
            ("restrict", rf"{_ITEM}restrict(?:ion|ed)?\b"),
            (
                "limitation|limit ",
                (
                    rf"{_ITEM}limit(?:ation)? (?:of |the )*(?:processing|use)|{_RIGHT}(?P<it>limit(?:ation)?) (?:of"
                    r" |the )*(?:processing|use)"
                ),
            ),
            ("restrict", r"\b(?:demand|ask|request|require|want)\b ~8~restrict"),
            ("restrict", r"restrict(?:ion|ing)?s? (?:of |on |the |our |to |your |us |any )*~3~(?:process|personal)"),
            ("restrict", r"\b(?:right|request|ask|object)\b ~8~restrict(?:ion)?\b"),
            ("article 18|art. 18|art.18|art 18", r"art(?:icle |\. ?| )18\b"),
            (
                "limit",
                (
                    r"(?:right|request|ask) ~6~limit(?:ation)? (?:of |the |our |on )*(?:process|use)|limitation "
                    r"right"
                ),
            ),
            (
                "process|use",
                (
                    r"\b(?:processing|use)\b ~8~(?:restricted|(?<!not )limited|blocked|suspended|halted|frozen|put"
                    r" on hold)\b|\b(?:rights?|entitled|can|may|demand|request|ask)\b ~12~(?:limit|suspend|block|"
                    r"pause|freeze)(?:ed|ing)? ~3~(?:processing|how we use)"
                ),
            ),
            ("stop", r"stop (?:us )?(?:from )?(?:using|processing) ~6~(?:for a (?:while|time)|temporar|for now)"),
        ),
        never=(("access restricted|personnel", r"access restricted|personnel"),),
    ),
    "right_object": Evidence(
        strong=(
            ("object", r"\b(?:rights?|entitled)\b ~40~(?P<it>object(?:ion)?)\b"),
            ("object", rf"{_ITEM}(?:objection|object)\b(?! (?:of|is|code|storage|model))"),
            (
                "object",
                (
                    r"\bobject(?:ion|ing|s)?\b ~3~(?:to|against) (?!any of the changes)|right to object|(?:may|can"
                    r"|could) object\b|objections? ~4~process"
                ),
            ),
            ("article 21|art. 21|art.21|art 21", r"art(?:icle |\. ?| )21\b"),
            ("opt out|opt-out|unsubscribe|optout", rf"(?:opt[- ]?out\b|unsubscribe) ~8~{_MAILING}"),
            ("opt out|opt-out|unsubscribe|optout", rf"{_MAILING}\b,? ~16~(?:opt[- ]?out\b|unsubscribe)"),
            (
                "stop",
                (
                    r"\b(?:ask|tell|want|request)\b ~4~(?:to )?stop (?:us )?(?:from )?(?:using|processing)\b(?! "
                    r"~6~(?:for a|temporar|for now))"
                ),
            ),
        ),
        weak=(
            ("opt", r"\bopt[- ]?out\b ~4~(?:of|from|by)\b|right to opt[- ]?out"),
            ("receiv", rf"(?:stop|choose not to) ~3~receiv\w* ~6~{_MAILING}"),
        ),
        headings=(("right to object|objection", rf"{_HEAD}(?:right to object|right of objection|objection)\b"),),
    ),
    "right_portability": Evidence(
        strong=(
            ("portab", r"portab(?:le|ility)"),
            ("article 20|art. 20|art.20|art 20", r"art(?:icle |\. ?| )20\b"),
            ("machine", r"machine[- ]readable"),
            (
                "transfer|transmit|move",
                (
                    r"(?:transfer|transmit|move) (?:your |the )?(?:personal )?(?:data|information) to (?:another|a"
                    r" different|other) (?:controller|provider|compan|organi)"
                ),
            ),
            ("structured", r"structured,? commonly"),
            (
                "another controller",
                r"\b(?:transmitted|transferred|sent|moved|passed|transmit|transfer)\b ~4~another controller",
            ),
            (
                "another |new |different ",
                (
                    r"\b(?:ask|asking|you can|right)\b ~8~(?:take|move|pass|send|give|transfer|transmit)\w*\b "
                    r"~8~to (?:another|a new|a different) (?:organi[sz]ation|company|provider|service|supplier|"
                    r"firm)"
                ),
            ),
            ("with you", r"take ~3~(?:data|information|details) with you"),
            (
                "transfer",
                r"\b(?:request|right|ask)\b ~6~transfer (?:of )?~5~to (?:you|yourself|a third party|another)",
            ),
        ),
    ),
    "right_withdraw_consent": Evidence(
        strong=(
            ("withdraw", r"withdraw(?:al|ing|n|s)?\b ~8~consent|withdraw (?:it|your permission|at any time)"),
            ("consent", r"consent\b ~10~(?:withdr[ae]w|revok|cancel)"),
            ("revok|revoc", r"revo(?:k|c)\w* ~6~consent"),
            ("article 7|art. 7|art.7|art 7", r"art(?:icle |\. ?| )7 ?\(3\)"),
            ("change your mind", r"change your mind"),
            ("consent", r"consent\b,? ~12~(?:at any time|opt[- ]?out|disable|turn ~3~off)"),
            ("consent", r"chang\w* ~6~(?:your )?consent|consent (?:settings|preferences|dialog)|confirm ~2~consent"),
            ("revoke", r"consent\b,? ~8~revoke|\brevoke (?:it|them|consent)\b ~6~(?:any time|whenever)"),
        ),
        weak=(("unsubscrib|opt", r"unsubscrib|opt[- ]out rights"),),
        headings=(
            (
                "consent",
                (
                    rf"{_HEAD}(?:withdraw(?:al|ing)|revocation|revoking) (?:of )?(?:your )?consent|can consent be "
                    r"(?:withdrawn|revoked)"
                ),
            ),
        ),
    ),
    "complaint": Evidence(
        strong=(
            ("complain", r"complain(?:t|ts|ing)?\b ~10~(?:authorit|regulator|commission|\bico\b|supervis)"),
            (
                "supervisory|protection",
                (
                    r"supervisory (?:authorit|agenc|bod)|data protection (?:authorit|regulator|commission|agency|"
                    r"board)"
                ),
            ),
            ("commissioner", r"(?:information|privacy|data protection) commissioner"),
            ("complain", r"(?:lodge|file|make|submit|raise|register|right to) (?:a )?(?:formal )?complain"),
            ("article 77|art. 77|art.77|art 77", r"art(?:icle |\. ?| )77\b"),
            ("uodo|cnil|ico", r"\buodo\b|\bcnil\b|\bico\b"),
        ),
        headings=(
            (
                "complain|authority",
                (
                    rf"{_HEAD}(?:right to )?(?:lodge )?(?:a )?complaints?\b|where can one complain|{_HEAD}"
                    r"(?:competent )?supervisory authority"
                ),
            ),
        ),
        never=(("cooperate|copyright|infring", r"cooperate with|copyright|infring"),),
    ),
    "provision": Evidence(
        strong=(
            (
                "provi|suppl|giving|submission",
                (
                    r"\b(?:provision|providing|supplying|supply|giving|submission) ~8~(?:voluntary|mandatory|"
                    r"necessary|optional|statutory|contractual|requirement)"
                ),
            ),
            ("voluntary", r"(?:data|information) ~4~(?:is|are) ~2~voluntary|on a voluntary basis"),
            (
                "oblig|required",
                (
                    r"\b(?:you|subjects?|users?|customers?|persons?|people|applicants?) (?:are|is|will be) (?:not "
                    r")?(?:under (?:no|an) obligation|obliged|obligated|required) to (?:provide|give|submit|"
                    r"disclose|share)|no obligation to (?:provide|give|share|disclose)"
                ),
            ),
            (
                "not |n't|fail|refus|declin",
                (
                    r"\b(?:you|users?|visitors?|customers?|if)\b ~6~(?:do not|don't|choose not to|not to|fail to|"
                    r"refuse to|refuse|declin(?:e|ing)(?: to)?|not wish to) (?:provide|give|disclose|submit|supply"
                    r"|share any)\b ~8~(?:data|information|pii|it|them|details)\b"
                ),
            ),
            (
                "without|not provid",
                (
                    r"(?:not provid(?:e|ing|ed)|without) (?:this|your|such|these|the|certain|any) "
                    r"~4~(?:information|data)\b,? ~8~(?:cannot|unable|may not|won't|not be able|impossible)"
                ),
            ),
            ("failure|refusal|declining", r"(?:failure|refusal|declining) to (?:provide|give|supply|grant)"),
            ("requirement", r"(?:statutory|contractual) (?:or contractual )?requirement"),
            (
                "mandatory|optional",
                (
                    r"(?:mandatory|optional) (?:fields?|data|information|to provide)|(?:data|information)\b "
                    r"~5~(?:mandatory|optional)"
                ),
            ),
            (
                "without",
                (
                    r"\bwithout (?:it|them|the data|this|these)\b,? ~4~(?:we|nobody|the)? ?(?:cannot|can not|will "
                    r"not|are unable)"
                ),
            ),
            (
                "necessary|required|mandatory|needed",
                (
                    r"\bdata ~4~(?:is|are) (?:necessary|required|mandatory|needed) (?:to|for|by) ~3~(?:contract|"
                    r"enter|law|conclude)"
                ),
            ),
            (
                "provide|give|share|disclose",
                (
                    r"(?:not have to|need not|free to|up to you|your choice|decide|whether)\b ~6~(?:provide|give|"
                    r"share|disclose)\b(?! ~6~(?:third|partners))"
                ),
            ),
            (
                "data|information|details",
                (
                    r"\b(?:if|where|unless|should)\b ~8~(?:data|information|details)\b ~4~(?:not|n't) "
                    r"~3~(?:provided|given|supplied|disclosed)"
                ),
            ),
            (
                "giving|disclosing|supplying|submitting|providing|sharing|provision",
                (
                    r"\b(?:giving|disclosing|supplying|submitting|providing|sharing|provision)\b ~8~(?:is|are) "
                    r"~3~(?:voluntary|optional|required|necessary|mandatory|obligatory|a condition|a requirement|"
                    r"needed)"
                ),
            ),
            (
                "provided|given|supplied|required|needed|mandatory|voluntary|obligatory",
                (
                    r"\b(?:data|information|details)\b ~3~(?:must|has to|have to|needs? to) be (?:provided|given|"
                    r"supplied)|\b(?:data|information|details) (?:is|are) ~2~(?:required|needed|mandatory|"
                    r"voluntary|obligatory)\b ~3~(?:by law|by contract|contract|statut)"
                ),
            ),
            ("fail|refus", r"(?:failing|refusing|fails?|refuses?) to (?:provide|give|supply|disclose|submit)"),
            (
                "condition",
                (
                    r"condition (?:of|for) (?:entering|concluding|the conclusion|signing|making) ~4~(?:contract|"
                    r"agreement)"
                ),
            ),
            ("have to|need to|must", r"n't (?:have|need) to ~3~(?:give|tell|provide|share|send)\b ~3~us\b"),
        ),
        weak=(("voluntarily", r"only ~8~voluntarily ~2~(?:provide|submit|give|disclose|share)"),),
        headings=(
            (
                "provi|mandatory|voluntar|required?",
                (
                    r"(?:obligation|duty|requirement) to provide|provision of (?:the |your |personal )*data|"
                    r"(?:have to|must|required to|need to) ~4~(?:be provided|provide)|(?:mandatory|voluntary) to "
                    r"provide|(?:is|are) ~6~(?:mandatory|voluntary|required)\?"
                ),
            ),
        ),
        never=(
            _COOKIE,
            _CHILD,
        ),
    ),
    "automated_decisions": Evidence(
        strong=(
            (
                "automated",
                (
                    r"automated (?:individual )?(?:decision|processing)|automated[- ]decision|solely (?:on "
                    r")?automated"
                ),
            ),
            ("profiling", r"\bprofiling\b"),
            ("article 22|art. 22|art.22|art 22", r"art(?:icle |\. ?| )22\b"),
            ("automat", r"automatic(?:ally)? ~3~decision|automated ~6~(?:detection|decision)"),
            ("decision", r"decisions? ~6~(?:automated|automatic|algorithm)"),
            ("decid", r"decid\w* ~12~(?:automated|automatic|algorithm)"),
            (
                "computer|software|machine|algorithm",
                (
                    r"(?:computers?|software|machines?|algorithms?) ~4~deci[ds]|decisions? ~6~(?:by|to) (?:a "
                    r")?(?:computer|software|machine|algorithm)"
                ),
            ),
        ),
        headings=(("automated|profiling", rf"{_HEAD}(?:automated|profiling)|use automated|automated decision"),),
    ),
    "source": Evidence(
        strong=(
            (
                "source",
                (
                    r"sources? (?:of|and types of) (?:the |your |this |personal )*(?:data|information)|(?:other|"
                    r"external|outside|third[- ]party) sources"
                ),
            ),
            (
                "from|through|via",
                (
                    r"(?:obtain|receiv|collect|gather|access)\w* ~10~(?:from|through|via) ~3~(?:third[- ]part|"
                    r"public|social|partners|other (?:users|compan)|database|facebook|google account|platform|"
                    r"network)"
                ),
            ),
            (
                "regist|record",
                (
                    r"public (?:register|registr|record)|(?:companies|trade|land|commercial|electoral|business) "
                    r"regist|publicly (?:available|accessible) (?:register|registr|record)"
                ),
            ),
            ("third|log in|login", r"third[- ]party (?:social|login|sign)|log ?in ~6~(?:facebook|google|social)"),
            ("where ", r"where (?:do )?we (?:got|get|obtain(?:ed)?|collect)"),
            ("directly|provided by", r"(?:directly from|provided (?:directly )?by) (?:you|users|the user)\b"),
            ("social", r"social (?:media|network\w*) ~6~(?:account|profile|login|credentials|information)"),
            (
                "from",
                (
                    r"\b(?:data|information|number|address|details|it)\b ~5~(?:comes?|came|originates?|stems?|"
                    r"derived?)\b ~2~from\b"
                ),
            ),
            (
                "obtained|received|taken|collected|got|have it|found",
                (
                    r"\b(?:data|number|address|details|it)\b ~4~(?:obtained|received|taken|collected|got|have it|"
                    r"found)\b ~2~(?:from|on|in) (?!you\b|your browser|(?:our |the )?(?:users?|visitors?|"
                    r"customers?)\b)"
                ),
            ),
            ("to us by|where we found", r"(?:given|provided|passed|disclosed) to us by (?!you\b)|where we found"),
            (
                "from| on | in ",
                (
                    r"\b(?:we|us)\b ~3~(?:received|obtained|got|collected|took|have|found|acquired|gathered|drew)"
                    r"\b ~6~(?:data|number|address|details)\b ~3~(?:from|on|in) (?!you\b|your (?:device|browser|"
                    r"use)|users?\b|order\b|accordance)"
                ),
            ),
            (
                " us",
                (
                    r"(?:gave|passed|disclosed|provided|sent|transferred|handed|supplied|forwarded)\b (?:us "
                    r"~3~(?:data|number|details|address)|~4~(?:data|number|details|address) (?:on )?to us)\b|"
                    r"(?:data|details|number)\b ~6~(?:to|with) us by (?!you\b)"
                ),
            ),
        ),
        weak=(
            ("publicly|public ", r"publicly (?:available|accessible)|public (?:source|database|domain)"),
            (
                "third",
                (
                    r"third[- ]party services (?:that |which )?(?:\w+ )?(?:may )?collect|through third[- ]party "
                    r"products|by itself or through third"
                ),
            ),
        ),
        headings=(
            ("source|origin", rf"{_HEAD}sources?\b ~4~(?:data|information)|{_HEAD}(?:origin of)"),
            (
                "where",
                (
                    r"\bwhere ~4~(?:data|information) ~3~(?:comes? from|come from|obtained)|where did we (?:get|"
                    r"obtain)"
                ),
            ),
        ),
        never=(
            (
                "not |you ",
                (
                    r"not apply to|not collect ~4~directly|\byou (?:have |may |voluntarily )?(?:gave|provided|sent"
                    r"|supplied|passed)"
                ),
            ),
            _CHILD,
        ),
    ),
    "categories": Evidence(
        strong=(
            (
                "categor|type|kind",
                (
                    r"(?:categor(?:y|ies)|types?|kinds?) of (?:personal |personally identifiable |your |the |data|"
                    r"information)"
                ),
            ),
            ("what|which", r"(?:what|which) (?:personal )?(?:information|data)\b"),
            (
                "data |information ",
                (
                    r"(?:information|data)\b (?:that )?(?:we|i|you|the app) (?:may |might )?(?:collect|provide|"
                    r"gather|receive)"
                ),
            ),
            ("collect", r"collect\w*\b ~8~(?:information|data)\b"),
            (
                "address|number|name|device|location|mail|log data|usage data|advertising id|date of birth",
                (
                    r"\be-?mail address\b(?! indicated)|\bip address|phone number|\b(?:first|last|your|full) name|"
                    r"device (?:id|information|type|model)|\blocation\b|log data|usage data|advertising id|date of"
                    r" birth"
                ),
            ),
            ("personal data:|personal information:", r"personal (?:data|information):"),
            ("data", r"\bdata\b ~4~(?:comprises?|includes?|consists?)\b|\bdata (?:that )?we (?:hold|process|store)\b"),
            (
                "data",
                (
                    r"\b(?:identification|identity|billing|address|payment|communication|contact|usage) data\b|"
                    r"following (?:personal )?data\b|data such as|data,? namely"
                ),
            ),
            (
                "surname|job title|tax number|postal address",
                r"\bsurname\b|job title|tax number|postal address\b(?! is|:)",
            ),
        ),
        headings=(
            (
                "categor|data",
                (
                    rf"{_HEAD}(?:categories|kinds|types) of ~2~data|{_HEAD}(?:personal )?data (?:do )?we (?:process"
                    r"|collect|hold)"
                ),
            ),
        ),
        never=(("which data|what data", r"\b(?:ask|right|know|learn)\b ~8~(?:which|what) data"),),
        masked_by=("source",),
    ),
}
