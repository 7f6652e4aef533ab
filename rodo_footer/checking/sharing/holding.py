"""Whether a verdict holds for every mail with a skeleton: nothing in it hangs on what the skeleton leaves out.

Where that is not certain the answer is no, and each mail is judged by itself. Judges nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Sequence
from html import unescape

from rodo_footer.checking.duty import graded
from rodo_footer.checking.engine import Judged
from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading import particulars, quote_hints
from rodo_footer.checking.reading.address import parse
from rodo_footer.checking.reading.contrast_hints import may_be_hard_to_read
from rodo_footer.checking.reading.facts import Document, Part
from rodo_footer.checking.reading.media.mail import Body
from rodo_footer.checking.reading.vocabulary import fold, is_fragment, is_vague, is_written, says_something
from rodo_footer.checking.sharing.kept import states_particulars_anyway
from rodo_footer.checking.sharing.skeletons import MANY, Skeleton
from rodo_footer.checking.sharing.slots import A_SLOT, PROSE, Slots
from rodo_footer.checking.suppress import has_comments
from rodo_footer.model.finding import Finding

# A style sheet that counts elements, or asks what stands beside them.
_COUNTS = re.compile(r"[+~]|:(?:nth|first|last|only|empty|has|not|is|where)|counter")
# One that looks at addresses, or may.
_ASKS_ADDRESS = re.compile(r"\[[^\]]*(?:href|\\)", re.IGNORECASE)
# Verbatim text that tells something with whatever stands around it: a slot with prose in it, the end of what introduces
# a quotation, a number that may be a person's (placeholders.py, quote_words.py, personal_number.py).
_OPEN = ("{{", "{%", "[%", "[[", "%%", "<%", "<?", "*|")
_SENDER = re.compile(r"@[^\s:@]{1,120}[:：]")
_NUMBER = re.compile(
    r"(?<![\w+])(?:\d[ \xa0-]?){10}\d(?!\w)|(?<!\w)[A-Z]{2,3}[ -]?\d{6,7}(?!\w)"
    r"|(?<!\w)(?=\w*\d)[CFGHJ-NPRTV-Z][0-9CFGHJ-NPRTV-Z]{8,9}(?:D|<<)?(?!\w)"
)
_LONG_SHEET = 6_000  # characters: of longer ones the work is counted (cascade.py, stylesheets.py)
_FEW_TEXTS = 35  # with those of few paragraphs they are fifty, which low_contrast.py measures
# In these a paragraph is none.
_UNLIKE = frozenset(
    ("textarea", "xmp", "plaintext", "noembed", "noframes", "iframe", "select", "svg", "math", "option")
)
_TAG = re.compile(r"<[^<>]*>")
_SENTENCE = "Zzz zzz."  # what prose begins like


def holds_for_all(judged: Judged, checked: Document, policy: Policy, skeleton: Skeleton, texts: Sequence[Body]) -> bool:
    """Whether a verdict is the same, to the letter, for every mail with a skeleton.

    Args:
        judged: the verdict on one of them.
        checked: what was judged.
        policy: what it was judged by.
        skeleton: its skeleton.
        texts: its bodies, in the order of the document's parts.
    """
    return (
        not has_comments(checked)
        and not judged.suppressed
        and all(map(_is_plain, checked.parts, skeleton.left))
        and not (skeleton.slots.have_prose and any(map(_counts, checked.parts, skeleton.left)))
        and not any(_asks(_ASKS_ADDRESS, part) for part in checked.parts)
        and (len(checked.parts) < 2 or _agree_anyway(checked.parts, skeleton))
        and all(_is_settled(one, skeleton, checked, texts) for one in judged.findings)
        and _read_by_themselves(checked, policy)
        and not (
            skeleton.slots.have_prose and not all(map(_announced_in_their_paragraph, checked.parts, skeleton.left))
        )
        and states_particulars_anyway(checked, policy, skeleton)
        and not any(
            value in one.href or value in one.target or value in one.text
            for one in judged.report.notice_links
            for value in skeleton.slots.shown
        )
    )


def _is_plain(part: Part, left: str) -> bool:
    """Whether a part is the author's own from top to bottom, whatever prose and names stand in it, and no template."""
    if part.quotes is not None or part.quoted_text or part.quoted or part.dialect or part.placeholders:
        return False
    if part.outline is not None and not _UNLIKE.isdisjoint(part.outline.by_tag):
        return False
    left = A_SLOT.sub(" ", left)
    if any(map(left.__contains__, _OPEN)) or _NUMBER.search(left) is not None or _SENDER.search(part.text) is not None:
        return False
    return part.outline is not None or not quote_hints.in_words(left.lower())


def _read_by_themselves(checked: Document, policy: Policy) -> bool:
    """Whether what each link in HTML means is said by its text or its address, not by what stands around it. Addresses
    that are written out in plain text are announced by their own line."""
    known = {id(link) for _, link, _ in graded(checked, policy)}
    for part in checked.parts:
        for link in part.links:
            if link.written and part.outline is None:
                continue
            words = link.text or link.alt
            if is_fragment(words):
                return False
            if id(link) in known:
                if link.reads != ("target" if is_written(link.text) else "text") or (
                    link.reads == "text" and is_vague(words)
                ):
                    return False
            elif link.filling or (is_vague(words) and not parse(link.target).is_home):
                return False
    return True


def _announced_in_their_paragraph(part: Part, left: str) -> bool:
    """Whether what stands in front of each address that is written out in plain text, in its own paragraph, says what
    it is for or that it is for something else: else the prose before it counts, and how long that is."""
    asking = (
        {link.href for link in part.links if link.reads not in ("text", "target") and not parse(link.target).is_home}
        if part.outline is None
        else ()
    )
    for paragraph in left.split("\n\n") if asking else ():
        for href in asking:
            at = paragraph.find(href)
            while at >= 0:
                if not says_something(A_SLOT.sub(" ", paragraph[:at])):
                    return False
                at = paragraph.find(href, at + 1)
    return True


def _counts(part: Part, left: str) -> bool:
    """Whether how many paragraphs there are may count: for a style sheet, or for who measures a few texts."""
    outline = part.outline
    if outline is None:
        return False
    if _asks(_COUNTS, part) or sum(len(outline.text_of(one)) for one in outline.named("style")) > _LONG_SHEET:
        return True
    texts = sum(1 for one in outline.texts if not one.text.isspace())
    return (left.endswith(MANY) or texts > _FEW_TEXTS) and may_be_hard_to_read(outline, part.lower)


def _asks(pattern: re.Pattern[str], part: Part) -> bool:
    """Whether a style sheet holds a pattern."""
    outline = part.outline
    return outline is not None and any(pattern.search(outline.text_of(one)) for one in outline.named("style"))


def _agree_anyway(parts: Sequence[Part], skeleton: Skeleton) -> bool:
    """Whether the text version says nothing of the sender that the HTML does not, and what they say is either always in
    a slot or never, so that they agree in every mail with the skeleton."""
    plain = [part for part in parts if part.outline is None]
    rich = [part for part in parts if part.outline is not None]
    for said in (particulars.phones, particulars.mails, particulars.registrations):
        if not all(said(one.text).keys() <= said(other.text).keys() for one in plain for other in rich):
            return False
    registered = [bool(particulars.registrations(part.text)) for part in parts]
    if any(registered) and not all(registered):
        return False  # then the number of words decides
    if any(map(_signs_in_prose, skeleton.left)):
        return False
    for sort, said_of in _SAID.items():
        slots = [skeleton.slots.meant(sort, number) for number in range(len(parts))]
        if not any(slots):
            continue
        for part, left, here in zip(parts, skeleton.left, slots, strict=True):
            if not here.issuperset(said_of(part.text, skeleton.slots)) or _stand_beside(
                sort, frozenset().union(*slots), left
            ):
                return False
    return True


def _signs_in_prose(left: str) -> bool:
    """Whether closing words and one name stand in front of prose, so that its first word may be the other name."""
    text = unescape(_TAG.sub(" ", A_SLOT.sub("Aaa", left).replace(PROSE, f" {_SENTENCE} ")))
    return "Zzz" in particulars.signer(text)


def _stand_beside(sort: str, values: frozenset[str], left: str) -> bool:
    """Whether any value of a slot also stands where there is none."""
    text = fold(unescape(A_SLOT.sub(" ", left)))
    if sort == "word":
        return not values.isdisjoint(re.findall(r"\w+", text))
    if sort == "phone":
        text = "".join([char for char in text if char.isdigit()])
    return any(one in text for one in values)


def _phones(text: str, _slots: Slots) -> Collection[str]:
    return particulars.phones(text).keys()


def _signer(text: str, _slots: Slots) -> Collection[str]:
    return fold(particulars.signer(text)).split()


def _locals(text: str, slots: Slots) -> Collection[str]:
    return [local for one in particulars.mails(text) if slots.take(local := one.partition("@")[0])]


_SAID: dict[str, Callable[[str, Slots], Collection[str]]] = {"phone": _phones, "word": _signer, "local": _locals}


def _is_settled(finding: Finding, skeleton: Skeleton, checked: Document, texts: Sequence[Body]) -> bool:
    """Whether a finding says nothing of what was left out, and stands before it."""
    if finding.evidence or finding.fix is not None or any(value in finding.message for value in skeleton.slots.shown):
        return False
    same = [at for at, part in enumerate(checked.parts) if part.media == finding.part]
    if len(same) != 1 or texts[same[0]].breaks:
        return False
    before = texts[same[0]].text.replace("\r\n", "\n")[: skeleton.heads[same[0]]].split("\n")
    return finding.line < len(before) or (finding.line == len(before) and finding.column <= len(before[-1]))
