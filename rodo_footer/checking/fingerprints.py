"""How a finding is known again in a later run, by baselines and by the servers that reports go to."""

from __future__ import annotations


def fingerprint(rule: str, path: str, part: str, context: str) -> str:
    """What stays the same when lines move: 16 hex digits over rule, path (with `/`), part and the link without white
    space."""
    from hashlib import blake2b

    text = "\0".join((rule, path.replace("\\", "/"), part, " ".join(context.split())))
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()
