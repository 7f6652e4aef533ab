"""What speaks for each element in Polish."""

from __future__ import annotations

from rodo_footer.checking.completeness.signs import Evidence

EVIDENCE: dict[str, Evidence] = {
    "controller_identity": Evidence(
        strong=(
            (
                "administrator",
                (
                    r"\badministrator(em|a|owi|zy|ami|ka|ka)?\b ~4~(danych|pana|pani|panstwa|twoich|"
                    r"twojich|panskich)"
                ),
            ),
            ("administrator", r"\badministrator(em|ka|zy|ami)? (jest|sa|bedzie)\b"),
            ("administrator", r"\b(wspol)?administrator(ami|zy|em) (danych|panstwa|pani|twoich)"),
            ("administratorem ", r"\badministratorem (sa|jest)"),
            ("ado ", r"\bado (jest|-)"),
            ("administruje", r"dane(?: osobowe)? ~6~administruje"),
            ("za przetwarzanie ", r"za przetwarzanie ~4~odpowiada"),
            (" odpowiedzialny", r"podmiot(em)? odpowiedzialny(m)? za (ich )?przetwarzanie"),
            ("jestesmy administratorem", r"jestesmy administratorem"),
            ("administrator danych", r"administrator danych( osobowych)? *[:(-]"),
            (" w rozumieniu ", r"administrator(em)? w rozumieniu (rodo|art)"),
            (" administratora", r"pelni(my)? (role|funkcje) administratora"),
            ("administratork", r"administratorki?(a)? danych"),
            ("administratorem ", r"administratorem (nagrania|tej|korespondencji|strony)"),
            ("administratorem", r"administratorem[^.]{0,60}\bjest\b"),
            ("dzwonie|dzwonimy|telefonuje", r"(dzwonie|dzwonimy|telefonuje) (z|w imieniu|od)\b"),
            ("polaczenie z", r"polaczenie z\b"),
            ("administrator danych", r"administrator danych"),
        ),
    ),
    "controller_contact": Evidence(
        strong=(
            (
                "kontakt",
                (
                    r"(kontakt|skontaktowac|kontaktowac)[a-z]* ~8~(administrator|e-?mail|mailow|adres|"
                    r"telefon|pod|z nami)"
                ),
            ),
            ("adres", (r"adres(em)? (e-?mail|poczty elektronicznej|siedziby|do korespondencji|korespondencyjny)")),
            ("kontakt|pisz", r"(pisz|napisz|prosimy o kontakt|kontakt(uj|ujac)? sie)"),
            ("dane kontaktowe", r"dane kontaktowe"),
            ("ul. ", r"\bul\. [a-z]"),
            ("-", r"\b\d{2}-\d{3} [a-z]"),
            ("tel", r"tel(efon)?(icznie|u)?[.: ]+\+?\d"),
            ("@", r"[\w.+-]+@[\w-]+\.[a-z]{2,}"),
            ("w sprawach ", r"w sprawach ~6~(danych|rodo|ochrony)"),
            ("listownie", r"listownie"),
            ("droga ", r"droga (elektroniczna|mailowa)"),
        ),
        masked_by=("dpo", "complaint"),
    ),
    "dpo": Evidence(
        strong=(
            ("ochrony danych", r"inspektor(em|a|owi|ka|ke|ki)? (ds\. )?(do spraw )?ochrony danych"),
            ("iod", r"\biod(o|a|em|owi)?\b"),
            ("dpo", r"\bdpo\b"),
            (" inspektora", r"wyznaczy(l|la|lismy|l(i|y)smy) inspektora"),
            (" inspektora", r"powola(l|la|lismy) inspektora"),
            ("inspektorem jest", r"inspektorem jest"),
            ("dpo@|iod@|odo@", r"iod@|odo@|dpo@"),
            (" za ochrone danych", r"osob[aey] odpowiedzialn[aey] za ochrone danych"),
            (" inspektora", r"nie (wyznaczyl|powolal)[a-z]* inspektora"),
        ),
    ),
    "purposes": Evidence(
        strong=(
            ("w celu", r"\bw celu\b"),
            ("w celach", r"\bw celach\b"),
            ("przetwarzania", r"\bcel(e|em|ami|ow|u|om)? (i podstawa )?przetwarzania"),
            ("celem ", r"\bcelem (przetwarzania|jest)"),
            (
                "przetwarza",
                (
                    r"przetwarza(ne|my|c|ny|na|nie|nia)?[a-z]* ~8~(w zwiazku z|na potrzeby|aby|zeby|po to|"
                    r"dla potrzeb|dla celow|by )"
                ),
            ),
            (
                "obsluzyc|odpowiadac|odpowiedziec|prowadzic|skontaktowac|udzielic|wykonac|zrealizowac",
                (
                    r"(aby|zeby|by) (moc )?(odpowiedziec|obsluzyc|udzielic|odpowiadac|prowadzic|"
                    r"zrealizowac|wykonac|skontaktowac)"
                ),
            ),
            ("na potrzeby ", r"na potrzeby (obslugi|kontaktu|korespondencji|realizacji|rekrutacji|marketing)"),
            ("do celow", r"do celow"),
            ("dla celow", r"dla celow"),
            ("po co ", r"po co (przetwarzamy|nam)"),
            (
                "sprawie|zwiazku",
                r"(dzwonie|dzwonimy|pisze|piszemy|kontaktuje sie|kontaktujemy sie) w (sprawie|zwiazku)",
            ),
            ("sluza|uzyjemy|wykorzystamy", r"(posluza|sluza|wykorzystamy|uzyjemy)[a-z]* ~4~(do|w celu)"),
            ("nagrywamy ", r"nagrywamy ~4~(w celu|aby|zeby)"),
            ("wykorzystujemy ", r"wykorzystujemy ~5~(do|w celu|aby|zeby)"),
            ("sluz", r"sluz(y|a) (nam )?do (obslugi|kontaktu)"),
        ),
    ),
    "legal_basis": Evidence(
        strong=(
            ("podstaw", r"podstaw(a|e|y|ie|ami|ach|o)? (prawn|przetwarzania|ta jest|jest art)"),
            (
                "na podstawie ",
                (r"na podstawie (art|zgody|umowy|prawnie|naszego|uzasadnionego|twojej|panstwa|pani|przepis)"),
            ),
            ("art.", r"art\. ?6 (ust|par)"),
            ("art.", r"art\. ?6\b"),
            ("9 ust", r"art\. ?9 ust"),
            ("6 ust", r"6 ust\.? ?1 lit"),
            ("prawnie uzasadniony", r"(co stanowi|stanowi) (nasz )?prawnie uzasadniony"),
            ("przeslank", r"przeslank(a|i) (przetwarzania|legali)"),
            ("obowiaz", r"obowiaz(ek|ku|kow) prawn"),
            (" umowy", r"(wykonani|zawarci|realizacj)[a-z]+ umowy"),
            (" zgod", r"(wyrazon[aey]|udzielon[aey]|twoj[ae]|panstwa|pani|pana) zgod(a|e|y)"),
            ("na podstawie ", r"na podstawie (prawnej|przepisow)"),
            ("w oparciu o ", r"w oparciu o (zgode|umowe|art|prawnie)"),
            ("prawnie uzasadnion", r"prawnie uzasadnion(y|ego|ych|ym)[a-z]* interes"),
        ),
        masked_by=("right_object", "right_withdraw_consent"),
    ),
    "legitimate_interests": Evidence(
        strong=(
            ("uzasadnion", r"(prawnie )?uzasadnion(y|ego|ych|ym|ymi|e)[a-z]* interes"),
            ("interes", r"interes(ie|em|y|ow|u)? (administratora|prawn|realizowan)"),
            (" interes", r"nasz(ym|ego|ymi)? (prawnie )?(uzasadnion|usprawiedliwion)[a-z]+ interes"),
            ("usprawiedliwion", r"usprawiedliwion[a-z]+ (interes|cel)"),
            ("interes polega", r"interes polega"),
            ("ktory", r"ktory(m)? (jest|polega)[a-z]* ~6~(obslug|odpowied|prowadz|ochron|dochodz)"),
        ),
        masked_by=("right_object",),
    ),
    "recipients": Evidence(
        strong=(
            ("odbiorc", r"odbiorc(a|y|ami|ow|om|ach)"),
            (
                "powierz|przekaz|udostepn|ujawn",
                (
                    r"(przekaz|udostepn|powierz|ujawn)[a-z]* ~8~(podmiot|firm|dostawc|osob|organ|partner|"
                    r"odbior|uslugodaw)"
                ),
            ),
            (
                "podmiot",
                (
                    r"podmiot(y|om|ow|ami|ach)? (zewnetrzn|przetwarza|wspolprac|trzeci|wspierajac|"
                    r"swiadczac|zaangazowan)"
                ),
            ),
            ("dostawc", r"dostawc(a|y|om|ow|ami|ach) (uslug|hostingu|systemu|narzedzi|poczty|oprogramow|it)"),
            ("hostingodawc", r"hostingodawc"),
            (" odbiorcow", r"kategori(e|ami|a|i) odbiorcow"),
            ("procesor", r"procesor(zy|om|ami)"),
            ("biur", r"biur(o|u|a|om) (ksiegow|rachunkow)"),
            ("kancelari", r"kancelari(a|e|i|om) (prawn|podatk)"),
            ("nie ", r"(nie (przekaz|udostepn|sprzeda)[a-z]+ ~6~(osobom|podmiotom) (trzecim|zewnetrznym))"),
            ("dostep do danych ", r"dostep do danych (maja|moga|beda)"),
            ("operator", r"operator(zy|om|ami|owi)? (poczt|platnosc|pocztow)"),
        ),
    ),
    "transfers": Evidence(
        strong=(
            (" trzeci", r"panstw(a|o|ach|om|ie)? trzeci"),
            ("poza ", r"poza (obszar |teren )?(eog|europejski|uni[iea]|ue)\b"),
            ("e", r"(eog|europejski(ego|m)? obszar(u|ze)? gospodarcz)"),
            (" miedzynarodow", r"organizacj(i|a|e|om)? miedzynarodow"),
            ("standardow", r"standardow(e|ych|ymi) klauzul"),
            ("decyzj", r"decyzj(a|i|e) ~6~(odpowiedni|stwierdzajac)"),
            ("odpowiedni ", r"odpowiedni (stopien|poziom) ochrony"),
            ("do usa|stanach zjednoczonych|stany zjednoczone", r"stany zjednoczone|do usa\b|stanach zjednoczonych"),
            ("data privacy framework|dpf", r"data privacy framework|\bdpf\b"),
            ("transfer", r"transfer(u|owane|owac|ujemy)? (danych )?(poza|do)"),
            ("wiazac", r"wiazac(e|ych) regul(y|y korporacyjne)"),
        ),
    ),
    "retention": Evidence(
        strong=(
            (
                "okres",
                (
                    r"okres(u|ie|em|y)? (przechowyw|przez|retencji|przedawnienia|niezbedn|wymagan|"
                    r"przetwarzania|trwania)"
                ),
            ),
            ("przez okres", r"przez okres\b"),
            ("przechowyw", r"przechowyw(ane|ac|any|ania|anie|amy|ana|ywane)"),
            (
                "do chwili|do czasu|do momentu|najdluzej|nie dluzej|przez czas|tak dlugo",
                r"(do czasu|do momentu|do chwili|nie dluzej|najdluzej|przez czas|tak dlugo)",
            ),
            ("przez ", r"przez ~3~(\d+|rok|lat|miesi|dni)"),
            ("skasuj|usun|zanonimizuj", r"(usun|zanonimizuj|skasuj)[a-z]* ~8~(po|do|najpozniej|niezwlocznie)"),
            ("tym okresie|uplywie|zakonczeniu", r"po (uplywie|zakonczeniu|tym okresie)"),
            ("archiwiz", r"archiwiz"),
            ("retencj", r"retencj"),
            ("jak dlugo", r"jak dlugo"),
            ("dni|lat|miesiecy", r"\d+ (lat|miesiecy|dni)\b"),
            ("przedawnieni", r"przedawnieni"),
        ),
        masked_by=("right_access", "right_withdraw_consent"),
    ),
    "right_access": Evidence(
        strong=(
            ("dostep", r"dostep(u|em)? do (tresci )?(swoich|twoich|danych|panstwa|pani|nich|swych)"),
            ("dostepu", r"prawo (do )?dostepu"),
            ("art.", r"art\. ?15\b"),
            ("dostepu|informacji|kopii", r"(zadac|zadania|uzyskac|uzyskania) (dostepu|informacji|kopii)"),
            ("danych", r"kopi(i|e) (swoich |twoich )?danych"),
            ("wgladu ", r"wgladu (do|w)"),
            ("dostepu do danych", r"dostepu do danych"),
            ("dostepu do ", r"\bdostepu do (swoich|tych)"),
            ("potwierdzenia", r"potwierdzenia,? czy"),
        ),
    ),
    "right_rectification": Evidence(
        strong=(
            ("sprostowa", r"sprostowa(nia|nie|c|n|niu)"),
            ("popraw", r"popraw(iania|ienia|ic|iac|y|iania)"),
            ("art.", r"art\. ?16\b"),
            ("uzupelni", r"uzupelni(enia|ania)"),
            ("danych", r"(zmian[ya]|aktualizacj[iae]|korekt[ya]) (swoich )?danych"),
            ("skorygowa", r"skorygowa"),
        ),
    ),
    "right_erasure": Evidence(
        strong=(
            ("usuni", r"usuni(ecia|ecie|eciu|ete|ete)"),
            ("usuwani", r"usuwani"),
            ("art.", r"art\. ?17\b"),
            ("byc", r"byc zapomnian|bycia zapomnian"),
            ("zadac usun", r"zadac usun"),
            ("skasowa", r"skasowa(nia|nie)"),
            ("prawo ", r"prawo (do )?usun"),
        ),
    ),
    "right_restriction": Evidence(
        strong=(
            (
                "ogranicz",
                (r"ogranicz(enia|enie|yc|ania|anie|eniu)[a-z]* (zakresu )?(ich |jego )?(przetwarz|danych)?"),
            ),
            ("art.", r"art\. ?18\b"),
            ("ograniczenia przetwarzania", r"ograniczenia przetwarzania"),
            ("wstrzymania przetwarzania", r"wstrzymania przetwarzania"),
        ),
    ),
    "right_object": Evidence(
        strong=(
            ("sprzeciw", r"sprzeciw(u|em|ie|iac|ic|iania)?\b"),
            ("art.", r"art\. ?21\b"),
            (" sprzeciw", r"wni(esc|esienia|oslych|oszenia) sprzeciw"),
            ("sprzeciwu", r"prawo (do )?sprzeciwu"),
            ("sprzeciwi", r"sprzeciwi[cae]"),
            ("sprzeciw", r"sprzeciw\b"),
        ),
    ),
    "right_portability": Evidence(
        strong=(
            ("przen", r"przen(oszenia|osic|iesienia|oszeniu|oszenie|oszalnosc)"),
            ("art.", r"art\. ?20\b"),
            ("przenoszalnosc", r"przenoszalnosc"),
            ("ustrukturyzowan", r"ustrukturyzowan"),
            ("przeslania danych innemu", r"przeslania danych innemu"),
        ),
    ),
    "right_withdraw_consent": Evidence(
        strong=(
            ("cofn|odwol|wycof", r"(cofn|wycof|odwol)[a-z]* ~4~(zgod|wyrazon|udzielon)"),
            ("zgod", r"zgod[eay] ~8~(cofn|wycof|odwol)"),
            ("7 ust", r"art\. ?7 ust\.? ?3"),
            ("cofniecie zgody", r"cofniecie zgody"),
            ("wycofanie zgody", r"wycofanie zgody"),
            ("bez wplywu na ", r"bez wplywu na (zgodnosc|legalnosc)"),
            (
                "cofn|odwol|wycof",
                (
                    r"(mozna|mozesz|moga|moze|prawo) ~3~(ja |jej )?(w kazdej chwili |"
                    r"w dowolnym momencie )?(ja |jej )?(cofn|wycof|odwol)"
                ),
            ),
            (" to na zgodnosc", r"nie wplyn?[a-z]* to na zgodnosc"),
        ),
    ),
    "complaint": Evidence(
        strong=(
            ("skarg", r"skarg(i|a|e|ami)?\b"),
            ("prezes", r"prezes(a|owi|em)? (urzedu ochrony danych|uodo)"),
            (" nadzorcz", r"organ(u|em|owi|ie)? nadzorcz"),
            ("uodo", r"\buodo\b"),
            (" ochrony danych", r"urz(ad|edu|edowi) ochrony danych"),
            ("stawki 2", r"stawki 2"),
            ("art.", r"art\. ?77\b"),
            ("giodo", r"giodo"),
        ),
    ),
    "provision": Evidence(
        strong=(
            (
                "podani",
                (
                    r"podani(e|a) ~4~(danych )?~3~(jest|sa|ma|bedzie)? ?(calkowicie |w pelni )?(dobrowoln|"
                    r"obowiazkow|niezbedn|konieczn|wymag|wymog)"
                ),
            ),
            ("dobrowoln", r"dobrowoln[a-z]* ~5~(podani|danych|przekaz)"),
            ("dobrowoln", r"(podani|danych)[a-z]* ~7~dobrowoln"),
            ("dobrowolnosc", r"dobrowolnosc"),
            ("wymog", r"wymog(iem|u)? (ustawow|umown|prawn)"),
            ("niepodani", r"niepodani(e|a)"),
            ("podania", r"brak (ich )?podania"),
            ("danych ", r"(bez|braku) ~4~danych ~6~(nie |niemozliw|uniemozliw)"),
            ("konsekwencj", r"konsekwencj(a|e|i|ami) (nie|braku)"),
            (" obowiazku ", r"(nie masz|nie ma pan|nie maja panstwo|nie ma) obowiazku (ich )?podani"),
            (" podania", r"obowiaz(ek|ku) podania"),
        ),
    ),
    "automated_decisions": Evidence(
        strong=(
            ("zautomatyzowan", r"zautomatyzowan"),
            ("profilowan", r"profilowan(ia|ie|iu|iem|e|ych)"),
            ("art.", r"art\. ?22\b"),
            ("automatyczn", r"automatyczn(ego|e|ie) podejmowan"),
            ("sposob automatyczny", r"sposob automatyczny"),
        ),
    ),
    "source": Evidence(
        strong=(
            ("zrodl", r"(zrodl(o|a|em|ach|ami)) ~3~(danych|pochodz|pozyskania|publiczn|powszechnie)"),
            (
                "otrzymal|pobral|pozyskal|uzyskal|znalazl",
                r"(pozyskal|otrzymal|uzyskal|pobral|znalazl)[a-z]* ~8~(z|od|ze)\b",
            ),
            (" publiczn|ceidg|krs|regon", r"(ceidg|\bkrs\b|\bregon\b|rejestr(u|ow|ach)? publiczn)"),
            ("publicznie dostepn", r"publicznie dostepn"),
            ("ogolnodostepn", r"ogolnodostepn"),
            ("skad mamy", r"skad mamy"),
            ("kontrahent|pracodawc", r"(twoj|pana|pani|panstwa) (pracodawc|kontrahent)"),
            ("ze strony ", r"ze strony (internetowej )?(www)?"),
            ("dane pochodza", r"dane pochodza"),
        ),
        masked_by=("controller_identity",),
    ),
    "categories": Evidence(
        strong=(
            ("kategori", r"kategori(e|i|a|ami|ach) (przetwarzanych )?(danych|osobow)"),
            ("imie", r"(imie|imienia) (i nazwisk|,)"),
            ("zakres", r"zakres(ie)? (przetwarzanych )?danych"),
            (" danych", r"rodzaj(e|u)? danych"),
            ("jakie dane", r"jakie dane"),
            (" telefonu|adres", r"(adres(u)? (e-?mail|ip)|numer(u)? telefonu)"),
            ("dane ", r"dane (identyfikacyjne|kontaktowe|adresowe|teleadresowe)"),
        ),
    ),
}
