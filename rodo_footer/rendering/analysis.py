"""Finds templates that compute with printed text: a comparison or filter on a macro's output would see tokens.

Such a template is not wrong, it only takes the exact path of rendering/shapes.py.
"""

from __future__ import annotations

from jinja2 import nodes

# What may be done with text that holds tokens: test whether there is any, join it, choose what is not empty.
_TRANSPARENT_FILTERS = frozenset({"join", "select", "list", "safe"})
_TRANSPARENT_TESTS = frozenset({"defined", "undefined"})


def computes_with_output(tree: nodes.Template) -> bool:
    """Whether any expression looks into the text that a macro or block has printed."""
    if next(tree.find_all((nodes.FilterBlock, nodes.CallBlock)), None) is not None:
        return True
    tainted = _tainted_names(tree)
    return any(_looks_into(node, tainted) for node in tree.find_all(nodes.Expr))


def _tainted_names(tree: nodes.Template) -> frozenset[str]:
    """Names that may hold printed text: set blocks, and names set from, or looping over, an expression with a call."""
    names: set[str] = {one.name for block in tree.find_all(nodes.AssignBlock) for one in block.find_all(nodes.Name)}
    names &= {one.target.name for one in tree.find_all(nodes.AssignBlock) if isinstance(one.target, nodes.Name)}
    pairs: list[tuple[nodes.Node, nodes.Node]] = [(one.target, one.node) for one in tree.find_all(nodes.Assign)]
    pairs += [(one.target, one.iter) for one in tree.find_all(nodes.For)]
    while True:
        more = {
            name.name
            for target, value in pairs
            if _is_tainted(value, frozenset(names))
            for name in ([target] if isinstance(target, nodes.Name) else target.find_all(nodes.Name))
        }
        if more <= names:
            return frozenset(names)
        names |= more


def _is_tainted(node: nodes.Node, names: frozenset[str]) -> bool:
    if isinstance(node, nodes.Call) or (isinstance(node, nodes.Name) and node.name in names):
        return True
    return any(_is_tainted(child, names) for child in node.iter_child_nodes())


def _looks_into(node: nodes.Expr, tainted: frozenset[str]) -> bool:
    match node:
        case nodes.Filter() if node.name in _TRANSPARENT_FILTERS:
            return False
        case nodes.Test() if node.name in _TRANSPARENT_TESTS:
            return False
        case nodes.Filter() | nodes.Test() | nodes.Getitem() | nodes.Compare():
            return any(_is_tainted(child, tainted) for child in node.iter_child_nodes())
        case nodes.Call():
            arguments = [*node.args, *(one.value for one in node.kwargs)]
            return _is_method_of_text(node, tainted) or any(_is_tainted(one, tainted) for one in arguments)
        case nodes.BinExpr() if not isinstance(node, (nodes.And, nodes.Or)):
            return _is_tainted(node.left, tainted) or _is_tainted(node.right, tainted)
        case _:
            return False


def _is_method_of_text(node: nodes.Call, tainted: frozenset[str]) -> bool:
    """`line.upper()` on printed text; `blocks.role(person)` is a macro of an imported template and fine."""
    return isinstance(node.node, nodes.Getattr) and _is_tainted(node.node.node, tainted)
