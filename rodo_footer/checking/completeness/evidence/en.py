"""What speaks for each element in English."""

from __future__ import annotations

from rodo_footer.checking.completeness.signs import Evidence

EVIDENCE: dict[str, Evidence] = {
    "controller_identity": Evidence(
        strong=(
            ("controller ", r"\b(data )?controller\b ~6~(is|:|means|of your|for)"),
            ("controller", r"\bis the (joint )?(data )?controller"),
            ("controller", r"\bcontrollers? (is|are|of|for|for the purposes?)"),
            ("joint controllers", r"joint controllers"),
            ("controller of", r"\bcontroller of\b"),
            ("call", r"\b(calling|call) (from|on behalf of)"),
            ("this is ", r"this is [^.]{2,40} from\b"),
            (
                "responsible for ",
                (r"\bresponsible for (the )?(processing|handling|collecti|your (personal )?(data|information))"),
            ),
            ("who we are", r"\bwho we are\b"),
            (
                "corp|gmbh|inc|limited|llc|ltd|plc|s.a.|sp. z o.o",
                r"\b(ltd|limited|inc|llc|gmbh|plc|corp(oration)?|co\., ltd|s\.a\.|sp\. z o\.o)\b\.?",
            ),
            (
                "built|created|developed|operated|owned|provided|published",
                r"\b(built|developed|provided|operated|owned|published|created) by\b",
            ),
            ("company|our|us|we", r"""('|\")(we|us|our|company)('|\")"""),
            ("entity responsible", r"\bentity responsible"),
        ),
    ),
    "controller_contact": Evidence(
        strong=(
            ("contact ", r"contact (us|the (data )?controller|information|details|person)"),
            ("call|mail|reach|write to", r"(reach|write to|e-?mail|call) us"),
            ("(dot)|.", r"[\w.+-]+ ?(@|\(at\)|\[at\]) ?[\w-]+ ?(\.|\(dot\)) ?[a-z]{2,}"),
            ("get in touch", r"get in touch"),
            (
                "contact|mail|reach|write",
                r"(questions|concerns|inquiries|queries|comments) ~14~(contact|e-?mail|write|reach)",
            ),
            (" address", r"(postal|registered|mailing|e-?mail) address"),
            ("do not hesitate to", r"do not hesitate to"),
            ("mail|phone|post", r"by (e-?mail|post|mail|phone) (at|to)"),
            ("tel", r"\btel(ephone)?\.? ?:"),
        ),
        masked_by=("dpo", "complaint"),
    ),
    "dpo": Evidence(
        strong=(
            ("data protection officer", r"data protection officer"),
            ("dpo", r"\bdpo\b"),
            ("dpo@", r"dpo@"),
            ("data protection ", r"data protection (lead|manager|contact|representative)"),
            ("privacy officer", r"privacy officer"),
            ("officer ", r"officer (responsible for|in charge of) (data protection|privacy)"),
            ("data privacy officer", r"data privacy officer"),
        ),
    ),
    "purposes": Evidence(
        strong=(
            ("purpose", r"\b(purposes?)\b"),
            ("in order to", r"\bin order to\b"),
            ("so that we can", r"\bso that we can\b"),
            ("collect|need|process|use", r"\bwe (may )?(use|process|collect|need) ~10~(to|for)\b"),
            ("collected|processed|used", r"\b(used|processed|collected) (only |solely |exclusively )?(to|for)\b"),
            (
                "analy|answer|communicate|contact|deliver|handle|improve|maintain|manage|operate|personali|process your|provide|respond|send",
                (
                    r"\bto (provide|improve|respond|answer|contact|deliver|operate|maintain|send|handle|"
                    r"manage|personali[sz]e|analy[sz]e|communicate|process your)"
                ),
            ),
            ("how we use", r"how we use"),
            ("why we ", r"why we (process|collect|use)"),
            ("use of ", r"use of (your )?(personal )?(data|information)"),
            ("enable", r"enables? us to"),
            ("calling|writing", r"(calling|writing) (about|because|regarding|to)\b"),
            ("help", r"helps? us (to )?"),
        ),
    ),
    "legal_basis": Evidence(
        strong=(
            ("legal ", r"legal (basis|bases|ground)"),
            ("lawful ", r"lawful (basis|bases|ground)"),
            ("basis for ", r"basis for (the |our )?processing"),
            ("art", r"art(icle|\.)? ?6"),
            ("(1)", r"6 ?\(1\)"),
            ("legitimate interest", r"legitimate interest"),
            (
                "con",
                (
                    r"(based on|rely on|on the basis of|with) (your |the |our )?(prior |explicit |"
                    r"express )?(consent|contract)"
                ),
            ),
            (" contract", r"(performance|execution) of (a|the|our|this) contract"),
            (" with ", r"(comply|compliance) with (a |our |any |applicable |the )?(legal|law|statutory)"),
            ("legal obligation", r"legal obligation"),
            ("consent ", r"consent (is|as) the (legal|lawful)"),
            (
                "consent",
                (r"(you have|given|give|obtain(ed)?) (us )?(your |their )?(prior |explicit |express )?consent"),
            ),
            ("vital interest", r"vital interest"),
            ("public interest", r"public interest"),
        ),
        masked_by=("right_object", "right_withdraw_consent"),
    ),
    "legitimate_interests": Evidence(
        strong=(
            ("legitimate ", r"legitimate (business )?interests?"),
            ("our legitimate", r"our legitimate"),
            ("balanc", r"balanc(e|ing) (test|of interests)"),
            ("interest", r"interests? (pursued|of (the controller|our business))"),
            ("overrid", r"overrid(e|den|ing)[a-z]* ~6~(interests|rights)"),
        ),
        masked_by=("right_object",),
    ),
    "recipients": Evidence(
        strong=(
            ("recipient", r"recipients?"),
            ("third", r"third[- ]part(y|ies)"),
            (
                "disclose|pass|provide|rent|sell|share|transfer|transmit",
                (
                    r"(share|disclose|transfer|provide|pass|sell|rent|transmit)[a-z]* ~8~(with|to) (our |"
                    r"other |third|any|service|partners?|advertis|the)"
                ),
            ),
            ("service provider", r"service providers?"),
            ("processor", r"(data )?processors?"),
            ("processor", r"sub-?processors?"),
            (
                "compan|partner|provider|service",
                r"(analytics|hosting|advertising|payment|cloud) (provider|partner|service|compan)",
            ),
            ("affiliate|subsidiaries", r"affiliates?|subsidiaries"),
            (
                "admob|amazon|aws|crashlytics|facebook|firebase|google",
                r"(google|facebook|firebase|admob|crashlytics|aws|amazon)\b",
            ),
        ),
    ),
    "transfers": Evidence(
        strong=(
            (" countr", r"(third|non-eu|non-eea|other) countr(y|ies)"),
            (
                "outside ",
                (r"outside (of )?(the )?(eea|eu\b|european|uk\b|your (country|state|jurisdiction)|united kingdom)"),
            ),
            ("international", r"international(ly)? (data )?(transfer|organi[sz]ation)"),
            (
                "maintain|process|stor|transfer",
                (
                    r"(transfer|stor|process|maintain)[a-z]* ~14~(united states|u\.?s\.?a?\b|other countr|"
                    r"outside|abroad|overseas|across borders|cross-border|located in)"
                ),
            ),
            ("model clauses|scc|standard contractual clauses", r"standard contractual clauses|\bsccs?\b|model clauses"),
            ("adequa", r"adequacy decision|adequate level of protection"),
            ("data privacy framework|privacy shield", r"privacy shield|data privacy framework"),
            ("eea|european economic area", r"european economic area|\beea\b"),
            ("binding corporate rules", r"binding corporate rules"),
            ("cross-border", r"cross-border"),
        ),
    ),
    "retention": Evidence(
        strong=(
            ("retention", r"retention|retention period"),
            (
                "held|hold|keep|kept|retain|stor",
                (
                    r"(kept|keep|stor(e|ed)|hold|held|retain(ed|s)?) ~10~(for|until|as long|no longer|"
                    r"period|up to|after)\b"
                ),
            ),
            (" long as ", r"(as|so) long as ~10~(necess|need|requir|account|purpose|use)"),
            (
                "data storage duration|period of storage|storage period",
                r"storage period|period of storage|data storage duration",
            ),
            ("how long", r"how long"),
            (
                "anonymi|delet|destroy|eras",
                (r"(delet|eras|destroy|anonymi[sz])[a-z]* ~10~(after|within|once|when|if|no longer|upon)\b"),
            ),
            ("for ", r"for (a|the) (period|duration)"),
            ("for ", r"for \w+ (\(\d+\) )?(days|months|years)"),
            ("after|within", r"(after|within) \d+ (days|months|years)"),
        ),
        masked_by=("right_access", "right_withdraw_consent"),
    ),
    "right_access": Evidence(
        strong=(
            ("access", r"right,? (to|of) ~6~access"),
            (
                "access",
                (
                    r"\b(right|request|ask|entitled|able|may|can|wish|would like|how to|obtain|opportunity|"
                    r"seek|want)\b,? ~8~(?<!have )(?<!disable )access\b,? ~6~(your|data|information)"
                ),
            ),
            ("art", r"art(icle|\.)? ?15\b"),
            ("cop", r"(request|obtain|receive|get|have) (a )?cop(y|ies)"),
            ("request", r"request(ing)? access"),
            (
                "access|view",
                (r"(access|review|view)[a-z]*(,| and| or|/) ~3~(correct|updat|delet|modif|chang|rectif|edit)"),
            ),
            ("right of access", r"right of access"),
            ("access right", r"access rights?"),
            ("confirmation ", r"confirmation (as to )?whether"),
        ),
    ),
    "right_rectification": Evidence(
        strong=(
            ("rectif", r"rectif(y|ication|ied)"),
            ("correct", r"correct(ion|ed|ing)?\b,? ~9~(data|information|inaccura|error)"),
            ("art", r"art(icle|\.)? ?16\b"),
            (
                "any |your ",
                (
                    r"(updat|amend|modif|edit)(e|ing|y|ed|es)?,? ~7~(your |any )(personal )?(data|"
                    r"information|details)"
                ),
            ),
            ("accurate|correct ", r"inaccurate|incorrect (data|information)"),
        ),
    ),
    "right_erasure": Evidence(
        strong=(
            ("eras", r"eras(e|ure|ed)"),
            ("right to be forgotten", r"right to be forgotten"),
            ("art", r"art(icle|\.)? ?17\b"),
            (
                "delet",
                (r"\bdelet(e|ion|ed|ing)\b ~8~(your |the |such |any |all )?(personal )?(data|information|account)"),
            ),
            ("delet|remov", r"(data|information|account) ~4~(be )?(delet|remov)"),
            ("remov", r"remov(e|al) ~5~(data|information)"),
            ("your account", r"(delet|remov)(e|ion|ing) (of )?your account"),
        ),
    ),
    "right_restriction": Evidence(
        strong=(
            ("restrict", r"restrict(ion|ing|ed)?\b ~6~(process|use|of|our|your|data)"),
            ("right to restrict", r"right to restrict"),
            ("art", r"art(icle|\.)? ?18\b"),
            ("limit", r"limit(ation)? (of |the |our )?(processing|use)"),
            ("restriction", r"restriction"),
        ),
    ),
    "right_object": Evidence(
        strong=(
            ("object", r"\bobject(ion|ing)?\b ~3~(to|against|at)"),
            ("right to object", r"right to object"),
            ("art", r"art(icle|\.)? ?21\b"),
            ("out ", r"opt[- ]?out\b ~8~(of|from|by)"),
            ("raise an objection", r"raise an objection"),
            (" object", r"(may|can|could) object\b"),
            ("processing", r"objections? ~4~processing"),
            ("unsubscribe", r"unsubscribe"),
        ),
    ),
    "right_portability": Evidence(
        strong=(
            ("portab", r"portab(le|ility)"),
            ("art", r"art(icle|\.)? ?20\b"),
            ("readable", r"machine[- ]readable"),
            (
                "data|information",
                (
                    r"(transfer|transmit|move) (your |the )?(personal )?(data|information) to (another|"
                    r"a different|other)"
                ),
            ),
            ("structured", r"structured,? commonly"),
        ),
    ),
    "right_withdraw_consent": Evidence(
        strong=(
            ("withdraw", r"withdraw(al|ing|n)?\b ~8~consent"),
            ("consent ", r"consent ~10~(withdraw|revok|cancel)"),
            ("consent", r"revok(e|ing|ation) ~6~consent"),
            ("art", r"art(icle|\.)? ?7 ?\(3\)"),
            ("withdraw ", r"withdraw (it|your permission|at any time)"),
            ("change your mind", r"change your mind"),
            ("at any time", r"consent ~12~at any time"),
        ),
    ),
    "complaint": Evidence(
        strong=(
            ("complain", r"complain(t|ts|ing)?\b ~8~(to|with|authorit|regulator|commission|ico)"),
            ("supervisory authorit", r"supervisory authorit"),
            ("data protection authorit", r"data protection authorit"),
            ("information commissioner", r"information commissioner"),
            ("lodge a complaint", r"lodge a complaint"),
            ("art", r"art(icle|\.)? ?77\b"),
            ("cnil|edpb|ico|uodo", r"\buodo\b|\bcnil\b|\bico\b|\bedpb\b"),
        ),
    ),
    "provision": Evidence(
        strong=(
            (
                "providing|provision|supply",
                (
                    r"(provision|providing|supplying|supply) ~10~(voluntary|mandatory|required|necessary|"
                    r"optional|statutory|contractual)"
                ),
            ),
            ("voluntary", r"(data|information) ~4~is (entirely |purely )?voluntary"),
            (
                "you ",
                (
                    r"you (are|will be) (not )?(under no obligation|obliged|obligated|"
                    r"required) to (provide|give|submit|disclose|share)"
                ),
            ),
            ("you to ", r"(may|might|will) (also )?(require|need) (that )?you to (provide|give|submit)"),
            ("no obligation to", r"no obligation to"),
            (
                "if you ",
                (
                    r"if you (do not|don't|choose not to|decide not to|fail to|refuse to|"
                    r"decline to)\b~8~(provide|give|share|disclose|submit)"
                ),
            ),
            (" to provide", r"(failure|refusal) to provide"),
            (" requirement", r"(statutory|contractual) requirement"),
            ("mandatory|optional|required", r"(mandatory|required|optional) (fields?|data|information)"),
            (
                "unless|without",
                (r"(without|unless) ~6~(information|data|you provide)~8~(cannot|unable|may not|won't|not be able)"),
            ),
            (
                "impossible|not be able|unable",
                r"(unable|not be able|impossible) to (provide|offer|respond|process|answer|deliver)",
            ),
            ("mandatory|required", r"(mandatory|required) to (use|register|receive)"),
        ),
    ),
    "automated_decisions": Evidence(
        strong=(
            ("automated ", r"automated (individual )?(decision|processing)"),
            ("automated", r"automated[- ]decision"),
            ("profiling", r"profiling"),
            ("art", r"art(icle|\.)? ?22\b"),
            ("automated", r"solely (on )?automated"),
            ("automatic", r"automatic(ally)? ~3~decision"),
        ),
    ),
    "source": Evidence(
        strong=(
            ("source of ", r"source of (the |your )?(personal )?(data|information)"),
            (
                "from|through|via",
                (
                    r"(obtain|receiv|collect|gather)[a-z]* ~10~(from|through|via) (third|public|other|your|"
                    r"our|a |the |social|partners|you|google)"
                ),
            ),
            ("publicly ", r"publicly (available|accessible)"),
            ("public ", r"public (register|source|registr)"),
            ("party ", r"third[- ]party (sources|login|sign)"),
            ("where we ", r"where we (got|get|obtained)"),
        ),
        masked_by=("controller_identity",),
    ),
    "categories": Evidence(
        strong=(
            ("categor", r"categor(y|ies) of (personal )?(data|information)"),
            ("kind|type", r"(types?|kinds?) of (personal )?(data|information)"),
            ("data|information", r"(information|data) (that )?(we|you|is|are|may be) (collect|provide|gather)"),
            (
                "device |ip address|location|mail address|phone number|your name",
                r"(e-?mail address|ip address|phone number|your name|device (id|information)|location)",
            ),
            ("personal ", r"personal (data|information)"),
            ("what ", r"what (information|data)"),
        ),
    ),
}
