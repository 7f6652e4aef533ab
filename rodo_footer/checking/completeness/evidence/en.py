"""What speaks for each element in English."""

from __future__ import annotations

from rodo_footer.checking.completeness.signs import Evidence

_CHILD = ("child|minor|under |guardian|parent", r"\bchild|\bminors?\b|under (?:the age|\d|1\d|\w+teen)|guardian|parent")
"""What is said of children's data is no right of everybody."""
_COOKIE = ("cookie", r"\bcookies?\b")

EVIDENCE: dict[str, Evidence] = {
    "controller_identity": Evidence(
        strong=(
            (
                "controller",
                r"\b(?:data|joint|sole) controllers?\b|\bcontrollers? (?:is|are|of|for)\b|\bthe controller\b",
            ),
            (
                "responsible",
                r"responsible for (?:the )?(?:processing|handling|collecti|your (?:personal )?(?:data|inform))",
            ),
            ("responsible", r"(?:entity|person|company|organi[sz]ation|party) responsible for ~3~(?:data|processing)"),
            ("we\"|we'|we,|us\"|us'|us,|our\"|our'|our,", r"""[\"'](?:we|us|our),?[\"']"""),
            (
                "ltd|inc|llc|gmbh|plc|corp|s.a|sp. z|pte|pty|s.r.l|s.p.a|b.v|a/s|oy",
                (
                    r"(?<!google )(?<!google, )(?<!facebook, )(?<!facebook )(?<!apple )(?<!unity )(?<!amazon )\b(?:ltd"
                    r"|inc|llc|gmbh|plc|corp|corporation|s\.a|sp\. z o\.o|pte|pty|s\.r\.l|s\.p\.a|b\.v|a/s|oyj?)\b"
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
                    r"(?:built|developed|provided|operated|owned|published|run|maintained|created|offered) by (?!law|"
                    r"you\b|users?\b|third|google|others|the user|applicable|an?y? |our |its |their |means)"
                ),
            ),
            (" built ", r" built (?:the|this|an?) ~5~(?:app|application|service|game|website)\b"),
            ("calling|call |this is", r"\b(?:calling|call) (?:from|on behalf of)\b|this is [^.]{2,40} from\b"),
        ),
        headings=(
            ("who we are|controller", r"\bwho we are\b|\bcontroller\b"),
            ("about us|imprint|legal notice", r"^(?:about us|imprint|legal notice)$"),
        ),
        never=(("controller", r"(?:game|financial|air traffic|remote|cost) controller"),),
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
                    r"(?:contact(?:ed)?|reach|write|e-?mail) ~8~(?:https?://|www\.|[\w-]+\.(?:com|org|net|io|app|eu|"
                    r"co)\b)"
                ),
            ),
            ("visiting", r"visiting this page on (?:our|the) website"),
            ("address", r"(?:postal|registered|mailing|our|e-?mail) address(?: is|:)"),
            ("post|mail", r"\bby (?:post|mail)(?: at\b| to\b|:)"),
            ("street|road|avenue|suite|box ", r"\b\d[\w/-]* ~3~(?:street|road|avenue)\b|\bp\.?o\.? box \d|\bsuite \d"),
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
        masked_by=("dpo",),
    ),
    "representative": Evidence(
        strong=(
            ("representative", r"\brepresentative (?:in|within|for) the (?:eu\b|european|eea|union|uk\b|united)"),
            ("representative", r"\b(?:eu|eea|uk|european|art(?:icle|\.)? ?27)[ -]~2~representative"),
            ("article 27|art. 27|art.27|art 27", r"\bart(?:icle |\. ?| )27\b"),
        ),
    ),
    "dpo": Evidence(
        strong=(
            ("data p|dpo", r"data (?:protection|privacy) (?:officer|lead|manager|contact)|\bdpo\b|dpo@"),
            ("officer", r"(?:privacy|compliance|grievance) officer|officer ~4~(?:data protection|privacy)"),
            (
                "in charge of|protection",
                (
                    r"person in charge of ~3~(?:data|personal information)|personal (?:data|information) protection "
                    r"(?:department|team|officer)"
                ),
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
                    r"\b(?:we|i|company|provider) (?:may |will |also |only |might )*(?:use|process|collect|need|gather"
                    r"|request)\b ~12~(?:to|for)\b"
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
            ("use of", r"\buse of (?:your |the )?(?:personal )?(?:data|information)"),
            ("calling|writing", r"(?:calling|writing) (?:about|because|regarding|to)\b"),
            (
                "to ",
                (
                    r"^\W*to (?:provide|improve|respond|contact|deliver|operate|maintain|send|manage|personali[sz]e|"
                    r"analy[sz]e|communicate|process)\b"
                ),
            ),
        ),
        never=(
            (
                "not |n't|never",
                r"^(?:\S+ ){0,8}?(?:does not|do not|don't|never|doesn't) (?:\w+ )?(?:collect|require|use|store)",
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
                r"(?:based on|rely(?:ing)? on|on the basis of|with) ~2~(?:consent|contract|agreement|permission)\b",
            ),
            (
                "contract|agreement",
                (
                    r"(?:performance|execution|fulfil\w*|perform\w*) (?:of )?(?:a|the|our|this|any|an) ~2~(?:contract|"
                    r"agreement)"
                ),
            ),
            ("compl", r"compl(?:y|iance|ying) with ~4~(?:legal|laws?|statutory|regulat|subpoena|court|obligation)"),
            ("obligation", r"(?:legal|statutory) obligations?"),
            (
                "required|permitted|obliged",
                (
                    r"(?:required|permitted|obliged) (?:to do so )?(?:by|under) (?:applicable |the |any )*law\b(?! "
                    r"enforce)"
                ),
            ),
            (
                "consent",
                (
                    r"(?:given?|obtain(?:ed)?|provided?|have|without) (?:us |me )?(?:your |their |the user's |user |"
                    r"any |prior |explicit |express )*consent"
                ),
            ),
            ("vital interest", r"vital interests?"),
            ("public interest", r"task ~6~public interest"),
        ),
        weak=(
            (
                "consent",
                (
                    r"you (?:hereby |expressly |also |are |therefore )*consent(?:ing)? to ~8~(?:collect|process|use|us"
                    r"|handling|disclos|privacy|policy)"
                ),
            ),
            ("consent", r"(?:indicat|signif|constitut)\w* ~6~consent|^(?:your )?consent$|gdpr consent"),
        ),
        never=(_CHILD,),
        masked_by=("right_withdraw_consent",),
    ),
    "legitimate_interests": Evidence(
        strong=(
            ("legitimate|justified", r"(?:legitimate|justified) (?:\w+ )?(?:interests?|purposes?|reasons?)\b"),
            ("interest|balanc", r"balanc(?:e|ing) (?:test|of interests)|interests? (?:pursued|of the controller)"),
        ),
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
                    r"third[- ]part(?:y|ies) ~6~(?:services?|compan|vendors?|collect|sdk|librar|servers|provider|who|"
                    r"that)"
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
                    r"(?:not|never|nor) ~3~(?:share|disclose|transfer|pass|sell|sold|rent|transmit|trade|distribute)d?"
                    r"\b,? ~10~(?:with|to)\b"
                ),
            ),
            (
                "accountant|lawyer|auditor|courier|adviser|advisor|employees|contractors|host",
                (
                    r"(?:with|to|by|of) ~6~(?:accountants?|lawyers?|auditors?|couriers?|advis[eo]rs|employees|"
                    r"contractors|hosting compan)"
                ),
            ),
        ),
        weak=(
            (
                "shar|disclos|transfer|pass|sell|sold|rent|transmit|trade|distribut",
                (
                    r"\b(?:shar(?:e|ed|ing)|disclos(?:e|ed|ing|ure)|transfer(?:red)?|pass(?:ed)?|sell|sold|rent|trade|"
                    r"distribut(?:e|ed)|transmit(?:ted)?)\b,? ~10~(?:with|to)\b"
                ),
            ),
            ("third|partner", r"(?:with|to|by) (?:any )?third[- ]part|business partners|trusted partners"),
        ),
        never=(("recipient", r"intended recipient|recipients? of (?:this|the) (?:e-?mail|message)"),),
    ),
    "transfers": Evidence(
        strong=(
            (
                "contractual clauses|protection clauses|sccs|model clauses",
                r"standard (?:contractual|data protection) clauses|\bsccs\b|model clauses",
            ),
            ("adequa", r"adequacy decision|adequate (?:level of )?(?:protection|controls|safeguards)"),
            ("safeguard", r"appropriate safeguards"),
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
                    r"(?:transfer|stor|process|stay|remain|leav|host|kept)\w* ~8~(?:within|inside|only in|exclusively "
                    r"in)\b ~3~(?:european economic area|\beea\b|european union|\beu\b)"
                ),
            ),
        ),
        weak=(
            (
                "countr",
                (
                    r"(?:third|non-eu|non-eea|other|another|different) countr(?:y|ies)\b|countr(?:y|ies) (?:other than"
                    r"|outside)"
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
    ),
    "retention": Evidence(
        strong=(
            (
                "retention|storage",
                (
                    r"(?:retention|storage) (?:period|time)s? ~4~(?:is|are|ends?|depends?|determined|calculated|based|"
                    r"starts?|results?|follows?|criteria)\b"
                ),
            ),
            (
                "kept|keep|stor|hold|held|retain",
                (
                    r"(?:kept|keep|stor(?:e|ed)|hold|held|retain(?:ed|s)?)\b ~10~(?:until|for (?:a |the (?:dura|time|"
                    r"peri|life|term|whole|entire)|at |up |\d|one |two |three |five |six |seven |ten |\w+teen )|up to "
                    r"\d|indefinitely|during)"
                ),
            ),
            (
                "delet|eras|destroy|destruct|anonymi",
                (
                    r"(?:delet|eras|destroy|destruct|anonymi[sz])(?:e|ed|ing)? ~10~(?:after|within|once|upon (?:expir|"
                    r"termin|clos)|at the end)\b"
                ),
            ),
            (
                "days|months|years|weeks",
                r"(?:for|after|within|of|to|last) (?:\w+ )?(?:\(?\d+\)? )?\b(?:days|months|years|weeks)\b",
            ),
            (
                "retain|keep|store|kept",
                (
                    r"(?:retain|keep|store|kept)\w* ~14~(?:legal obligation|limitation|statut|tax|accounting|as long "
                    r"as (?:you|your account|the contract))"
                ),
            ),
        ),
        weak=(
            ("long as", r"(?:as|so) long as ~10~(?:necess|need|requir|account|purpose|use (?:the|our|this))"),
            (
                "longer",
                (
                    r"(?:kept|keep|stor(?:e|ed)|hold|held|retain(?:ed|s)?|delet\w*|eras\w*|destroy\w*|anonymi\w*)\b "
                    r"~10~(?:no|not) longer"
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
                    r"retention (?:period|time|polic|schedule|of)|(?:data|information|storage) retention|period of "
                    r"retention"
                ),
            ),
            (
                "storage|how long",
                r"storage period|period of storage|data storage duration|how long (?:do |will )?(?:we|i|your|the)",
            ),
        ),
        headings=(
            (
                "retention|retain|how long|storage",
                r"\bretention\b|\bretain\b|how long|storage (?:period|duration)|data storage",
            ),
        ),
        never=(("refund|confidential|liable|responsible", r"refund|kept confidential|held (?:responsible|liable)"),),
        masked_by=("right_access",),
    ),
    "right_access": Evidence(
        strong=(
            ("access", r"right,? (?:to|of) ~6~access|\baccess rights?\b|^\W*(?:right (?:of|to) )?access\b:?"),
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
                r"\b(?:access|review|view)\b(?:,| and| or|/) ~3~(?:correct|updat|delet|modif|chang|rectif|edit)",
            ),
            (
                "whether|to know",
                (
                    r"confirmation (?:as to )?whether|whether (?:we|or not) ~4~(?:hold|process|data)|right,? ~4~to "
                    r"know\b|know whether"
                ),
            ),
            (
                "exported file|know what",
                r"exported file of the personal data|know what (?:personal )?(?:data|information)",
            ),
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
                    r"ed)?,? ~7~(?:your |any |certain |the |their )?(?:personal |account )?(?:data|information|details"
                    r"|pii)"
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
        ),
        never=(
            _CHILD,
            ("policy|terms|privacy", r"(?:update|amend|modify|change) (?:this|the|our) (?:privacy|policy|terms)"),
        ),
    ),
    "right_erasure": Evidence(
        strong=(
            ("eras|delet", r"\b(?:rights?|entitled)\b ~40~(?P<it>(?:eras(?:e|ed|ure|ing)|delet(?:e|ed|ion)))\b"),
            ("erasure|deletion", r"^\W*(?:the )?(?:right (?:of|to) )?(?:erasure|deletion)\b"),
            (
                "erasure|erase|erasing|forgotten",
                r"\berasure\b|right to be forgotten|(?:right|request|ask|may|can) ~8~eras(?:e|ed|ing)\b",
            ),
            ("article 17|art. 17|art.17|art 17", r"art(?:icle |\. ?| )17\b"),
            (
                "delet|remov",
                (
                    r"\b(?:you|users?|request\w*|ask|how|ability|like|wish|want|may|can|right (?!to refuse))\b,? "
                    r"~12~(?:delet(?:e|ion|ed|ing)|remov(?:e|al|ed))\b,? ~8~(?:data|information|account|pii|them|it|"
                    r"profile)\b"
                ),
            ),
            (
                "delet|remov",
                (
                    r"(?:delet(?:e|ion|ing)|remov(?:al|ing)) (?:of )?(?:your|the|an|any|user|their) ~3~(?:account|"
                    r"profile|data|information)"
                ),
            ),
            ("delet|remov", r"(?:data|information|account) ~4~(?:be )?(?:delet|remov)ed ~6~(?:request|contact)"),
            ("delet", r"(?:access|correct|updat|modif|review)\w*,? ~3~delet|profile deletion|right ~3~deletion"),
        ),
        never=(
            _CHILD,
            _COOKIE,
        ),
    ),
    "right_restriction": Evidence(
        strong=(
            ("restrict", r"\b(?:rights?|entitled)\b ~40~(?P<it>restrict(?:ion|ed)?)\b"),
            ("restriction", r"^\W*(?:the )?(?:right (?:of|to) )?restriction\b"),
            ("restrict", r"restrict(?:ion|ing)?s? (?:of |on |the |our |to |your |us |any )*~3~(?:process|personal)"),
            ("restrict", r"\b(?:right|request|ask|object)\b ~8~restrict(?:ion)?\b"),
            ("article 18|art. 18|art.18|art 18", r"art(?:icle |\. ?| )18\b"),
            (
                "limit",
                r"(?:right|request|ask) ~6~limit(?:ation)? (?:of |the |our |on )*(?:process|use)|limitation right",
            ),
        ),
        never=(("access restricted|personnel", r"access restricted|personnel"),),
    ),
    "right_object": Evidence(
        strong=(
            ("object", r"\b(?:rights?|entitled)\b ~40~(?P<it>object(?:ion)?)\b"),
            ("object", r"^\W*(?:the )?(?:right )?(?:of |to )object(?:ion)?\b|^\W*objection\b|^\W*object to\b"),
            (
                "object",
                (
                    r"\bobject(?:ion|ing|s)?\b ~3~(?:to|against) (?!any of the changes)|right to object|(?:may|can|"
                    r"could) object\b|objections? ~4~process"
                ),
            ),
            ("article 21|art. 21|art.21|art 21", r"art(?:icle |\. ?| )21\b"),
            (
                "opt out|opt-out|unsubscribe|optout",
                (
                    r"(?:opt[- ]?out\b|unsubscribe) ~8~(?:communication|marketing|e-?mails?|newsletters?|promotion\w*|"
                    r"messages|mailing)"
                ),
            ),
            (
                "opt out|opt-out|unsubscribe|optout",
                (
                    r"(?:communication|marketing|e-?mails?|newsletters?|promotion\w*|messages|mailing)\b,? ~16~(?:opt"
                    r"[- ]?out\b|unsubscribe)"
                ),
            ),
        ),
        weak=(
            ("opt", r"\bopt[- ]?out\b ~4~(?:of|from|by)\b|right to opt[- ]?out"),
            (
                "receiv",
                (
                    r"(?:stop|choose not to) ~3~receiv\w* ~6~(?:communication|marketing|e-?mails?|newsletters?|"
                    r"promotion\w*|messages|mailing)"
                ),
            ),
        ),
    ),
    "right_portability": Evidence(
        strong=(
            ("portab", r"portab(?:le|ility)"),
            ("article 20|art. 20|art.20|art 20", r"art(?:icle |\. ?| )20\b"),
            ("machine", r"machine[- ]readable"),
            (
                "transfer|transmit|move",
                (
                    r"(?:transfer|transmit|move) (?:your |the )?(?:personal )?(?:data|information) to (?:another|a "
                    r"different|other) (?:controller|provider|compan|organi)"
                ),
            ),
            ("structured", r"structured,? commonly"),
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
        ),
        weak=(("unsubscrib|opt", r"unsubscrib|opt[- ]out rights"),),
    ),
    "complaint": Evidence(
        strong=(
            ("complain", r"complain(?:t|ts|ing)?\b ~10~(?:authorit|regulator|commission|\bico\b|supervis)"),
            (
                "supervisory|protection",
                r"supervisory authorit|data protection (?:authorit|regulator|commission|agency|board)",
            ),
            ("commissioner", r"(?:information|privacy|data protection) commissioner"),
            ("complain", r"(?:lodge|file|make|submit|raise|register|right to) (?:a )?(?:formal )?complain"),
            ("article 77|art. 77|art.77|art 77", r"art(?:icle |\. ?| )77\b"),
            ("uodo|cnil|ico", r"\buodo\b|\bcnil\b|\bico\b"),
        ),
        never=(("cooperate|copyright|infring", r"cooperate with|copyright|infring"),),
    ),
    "provision": Evidence(
        strong=(
            (
                "provi|suppl|giving|submission",
                (
                    r"\b(?:provision|providing|supplying|supply|giving|submission) ~8~(?:voluntary|mandatory|necessary"
                    r"|optional|statutory|contractual|requirement)"
                ),
            ),
            ("voluntary", r"(?:data|information) ~4~(?:is|are) ~2~voluntary|on a voluntary basis"),
            (
                "oblig|required",
                (
                    r"\byou (?:are|will be) (?:not )?(?:under (?:no|an) obligation|obliged|obligated|required) to "
                    r"(?:provide|give|submit|disclose|share)|no obligation to (?:provide|give|share|disclose)"
                ),
            ),
            (
                "not |n't|fail|refus|declin",
                (
                    r"\b(?:you|users?|visitors?|customers?|if)\b ~6~(?:do not|don't|choose not to|not to|fail to|"
                    r"refuse to|refuse|declin(?:e|ing)(?: to)?|not wish to) (?:provide|give|disclose|submit|supply|"
                    r"share any)\b ~8~(?:data|information|pii|it|them|details)\b"
                ),
            ),
            (
                "without|not provid",
                (
                    r"(?:not provid(?:e|ing|ed)|without) (?:this|your|such|these|the|certain|any) ~4~(?:information|"
                    r"data)\b,? ~8~(?:cannot|unable|may not|won't|not be able|impossible)"
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
        ),
        weak=(("voluntarily", r"only ~8~voluntarily ~2~(?:provide|submit|give|disclose|share)"),),
        never=(
            _COOKIE,
            _CHILD,
        ),
    ),
    "automated_decisions": Evidence(
        strong=(
            (
                "automated",
                r"automated (?:individual )?(?:decision|processing)|automated[- ]decision|solely (?:on )?automated",
            ),
            ("profiling", r"\bprofiling\b"),
            ("article 22|art. 22|art.22|art 22", r"art(?:icle |\. ?| )22\b"),
            ("automat", r"automatic(?:ally)? ~3~decision|automated ~6~(?:detection|decision)"),
            ("decision", r"decisions? ~6~(?:automated|automatic|algorithm)"),
            ("decid", r"decid\w* ~12~(?:automated|automatic|algorithm)"),
        ),
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
                    r"(?:obtain|receiv|collect|gather|access)\w* ~10~(?:from|through|via) ~3~(?:third[- ]part|public|"
                    r"social|partners|other (?:users|compan)|database|facebook|google account|platform|network)"
                ),
            ),
            (
                "publicly|public ",
                (
                    r"publicly (?:available|accessible) (?:source|information|data|regist)|public (?:register|source|"
                    r"registr|database|record)"
                ),
            ),
            ("third|log in|login", r"third[- ]party (?:social|login|sign)|log ?in ~6~(?:facebook|google|social)"),
            ("where ", r"where (?:do )?we (?:got|get|obtain(?:ed)?|collect)"),
            ("directly|provided by", r"(?:directly from|provided (?:directly )?by) (?:you|users|the user)\b"),
            ("social", r"social (?:media|network\w*) ~6~(?:account|profile|login|credentials|information)"),
        ),
        weak=(
            (
                "third",
                (
                    r"third[- ]party services (?:that |which )?(?:\w+ )?(?:may )?collect|through third[- ]party "
                    r"products|by itself or through third"
                ),
            ),
        ),
        never=(("not ", r"not apply to|not collect ~4~directly"),),
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
                    r"(?:information|data)\b (?:that )?(?:we|i|you|the app) (?:may |might )?(?:collect|provide|gather|"
                    r"receive)"
                ),
            ),
            ("collect", r"collect\w*\b ~8~(?:information|data)\b"),
            (
                "address|number|name|device|location|mail|log data|usage data|advertising id|date of birth",
                (
                    r"\be-?mail address\b(?! indicated)|\bip address|phone number|\b(?:first|last|your|full) name|"
                    r"device (?:id|information|type|model)|\blocation\b|log data|usage data|advertising id|date of "
                    r"birth"
                ),
            ),
            ("personal data:|personal information:", r"personal (?:data|information):"),
        ),
    ),
}
