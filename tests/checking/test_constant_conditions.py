"""Conditions that are always false, in every template language: what stands under them is never shown, and what stands
in the other branch is."""

from __future__ import annotations

import time

import pytest

from rodo_footer.checking.reading.templates import masked
from rodo_footer.checking.reading.templates.constants import constant
from tests.checking.judging import findings, link_rules

LINK = '<a href="https://example.com/rodo">RODO</a>'
# § is the notice link.
NEVER = [
    ("a.j2", "{% if false %}§{% endif %}"),
    ("a.j2", "{% if False %}§{% endif %}"),
    ("a.j2", "{%- if 0 -%}§{%- endif -%}"),
    ("a.twig", "{% if null %}§{% endif %}"),
    ("a.html", "<p>{% if none %}§{% endif %}"),
    ("a.liquid", "{% if nil %}§{% else %}x{% endif %}"),
    ("a.liquid", "{% unless true %}§{% endunless %}"),
    ("a.j2", "{% if true %}x{% else %}§{% endif %}"),
    ("a.j2", "{% if x %}y{% elif false %}§{% endif %}"),
    ("a.j2", "{% if false and x %}{% if y %}1{% else %}2{% endif %}§{% endif %}"),
    ("a.j2", "{% if not true %}§{% endif %}"),
    ("a.j2", "{% if 1 == 2 %}§{% endif %}"),
    ("a.html", "{% if false %}{% for a in b %}{% else %}{% endfor %}§{% end %}"),
    ("a.hbs", "{{#if false}}§{{/if}}"),
    ("a.hbs", "{{#if false}}x{{else}}y{{/if}}{{#unless true}}§{{/unless}}"),
    ("a.hbs", "{{~#if null~}}{{#each x}}{{else}}{{/each}}§{{/if}}"),
    ("a.gohtml", "{{if false}}§{{end}}"),
    ("a.gohtml", "{{- if false -}}{{range .x}}{{end}}§{{- end -}}"),
    ("a.php", "<?php if (false): ?>§<?php endif; ?>"),
    ("a.php", "<?php if (false) { ?>§<?php } ?>"),
    ("a.php", "<?php if(0){ ?>§<?php } else { ?>x<?php } ?>"),
    ("a.php", "<?php if (true): ?>x<?php else: ?>§<?php endif ?>"),
    ("a.php", "<?php if ($a): ?>x<?php elseif (false): ?>§<?php endif ?>"),
    ("a.php", "<?php if (false && $x) : foreach ($y as $z) : ?>§<?php endforeach; endif; ?>"),
    ("a.php", "<? if (false): ?><p><? if ($a): ?>b<? endif ?>§</p><? endif ?>"),
    ("a.erb", "<% if false %>§<% end %>"),
    ("a.erb", "<% unless true %>§<% end %>"),
    ("a.erb", "<% if nil %><% xs.each do |x| %>s<% end %>§<% else %>d<% end %>"),
    ("a.eex", "<%= if false do %>§<% end %>"),
    ("a.ejs", "<% if (false) { %>§<% } %>"),
    ("a.ejs", "<% if (x) { %>a<% } else if (false) { %>§<% } %>"),
    ("a.jsp", "<% if (false) { %>§<% } %>"),
    ("a.asp", "<% If False Then %>§<% End If %>"),
    ("a.aspx", "<% if (false) { %>§<% } %>"),
    ("a.ftl", "<#if false>§</#if>"),
    ("a.ftl", "<#if x>y<#elseif false>§<#else>z</#if>"),
    ("a.tpl", "{if false}§{/if}"),
    ("a.latte", "{if false}{foreach $a as $b}x{/foreach}§{/if}"),
    ("a.svelte", "{#if false}§{/if}"),
    ("a.svelte", "{#if x}y{:else if false}§{/if}"),
    ("a.blade.php", "@if(false)\n§\n@endif"),
    ("a.blade.php", "@if (false)\n§\n@else\nx@endif"),
    ("a.blade.php", "@unless(true)\n§\n@endunless"),
    ("a.blade.php", "@if (true) x\n@else\n§\n@endif"),
    ("a.blade.php", "@if($x)\ny\n@elseif(false)\n§\n@endif"),
    ("a.vm", "#if(false)§#end"),
    ("a.vm", "#if($x)y#elseif(false)#foreach($a in $b)x#{end}§#end"),
    ("a.cshtml", "@if (false) {\n<p>§</p>\n}"),
    ("a.cshtml", "@if (true) {\n<p>{x}</p>\n} else {\n§\n}"),
    ("a.html", "@if (false) {§}"),
    ("a.html", "<p>{{ x }}</p>@if (false) {§}"),
    ("a.tt2", "[% IF 0 %]§[% END %]"),
    ("a.html", "%%[ IF false THEN ]%%§%%[ ENDIF ]%%"),
    ("a.vue", '<template><p v-if="false">§</p></template>'),
    ("a.vue", '<template><p v-show="0">§</p></template>'),
    ("a.html", '<p v-if="false">§</p>'),
    ("a.html", '<p *ngIf="false">§</p>'),
    ("a.html", '<p [hidden]="true">§</p>'),
    ("a.html", "<p ng-if='false'>§</p>"),
    ("a.html", "<p ng-hide='true'>§</p>"),
    ("a.html", '<p th:if="${false}">§</p>'),
    ("a.html", '<p th:if="false">§</p>'),
    ("a.html", '<p th:unless="true">§</p>'),
    ("a.xml", '<html><p t-if="False">§</p>'),
    ("a.html", '<p x-show="false">§</p>'),
    ("a.latte", '<p n:if="false">§</p>'),
    ("a.jsp", '<c:if test="false">§</c:if>'),
    ("a.jsp", '<c:if test="${false}">§</c:if>'),
    ("a.jsx", "export default () => <div>{false && §}</div>"),
    ("a.jsx", "export default () => <div>{0 && (<p>§</p>)}</div>"),
    ("a.jsx", "export default () => <div>{show && false && <p>§</p>}</div>"),
    ("a.tsx", "export default () => <div>{false ? <p>§</p> : null}</div>"),
    ("a.tsx", "export default () => <div>{true ? (<b>x: y</b>) : <p>§</p>}</div>"),
    ("a.tsx", "export default () => <div>{!true && <p>§</p>}</div>"),
    ("a.jsx", "export default () => <p hidden={true}>§</p>"),
]
SHOWN = [
    ("a.j2", "{% if false %}x{% else %}§{% endif %}"),
    ("a.j2", "{% if x %}§{% endif %}"),
    ("a.j2", "{% if true %}§{% else %}x{% endif %}"),
    ("a.j2", "{% if false %}{% if a %}b{% else %}c{% endif %}{% else %}§{% endif %}"),
    ("a.j2", "{% if false %}x{% endif %}§"),
    ("a.j2", "{% if true %}{% for a in b %}x{% else %}§{% endfor %}{% endif %}"),
    ("a.j2", "{% if x or true %}§{% endif %}"),
    ("a.j2", "{% if false|default(x) %}§{% endif %}"),
    ("a.hbs", "{{#if false}}x{{else}}§{{/if}}"),
    ("a.hbs", "{{#if x}}§{{/if}}"),
    ("a.gohtml", "{{if false}}x{{else}}§{{end}}"),
    ("a.gohtml", "{{with .x}}{{if false}}x{{end}}§{{end}}"),
    ("a.php", "<?php if (false): ?>x<?php else: ?>§<?php endif; ?>"),
    ("a.php", "<?php if (false) { ?>x<?php } else { ?>§<?php } ?>"),
    ("a.php", "<?php if (false) { echo '}'; } ?>§"),
    ("a.php", "<?php if (false) return; ?>§"),
    ("a.php", "<?php if (false) { ?>x<?php } ?>§"),
    ("a.erb", "<% if false %>x<% else %>§<% end %>"),
    ("a.erb", "<% if false %><% x.each do |y| %>z<% end %><% end %>§"),
    ("a.ejs", "<% if (false) { %>x<% } else { %>§<% } %>"),
    ("a.ftl", "<#if false>x<#else>§</#if>"),
    ("a.tpl", "{if false}x{else}§{/if}"),
    ("a.blade.php", "@if(false)\nx\n@else\n§\n@endif"),
    ("a.blade.php", "@if($x)\n§\n@endif"),
    ("a.vm", "#if(false)x#{else}§#end"),
    ("a.vm", "#if(false)x#end §"),
    ("a.cshtml", "@if (false) {\n<p>x</p>\n} else {\n§\n}"),
    ("a.vue", '<template><p v-if="show">§</p></template>'),
    ("a.html", '<p [hidden]="false">§</p>'),
    ("a.html", '<p v-if="false">x</p>§'),
    ("a.jsx", "export default () => <div>{false ? <p>x</p> : §}</div>"),
    ("a.jsx", "export default () => <div>{true ? § : <p/>}</div>"),
    ("a.jsx", "export default () => <div>{show && §}</div>"),
    ("a.jsx", "export default () => <p hidden={false}>§</p>"),
    ("a.jsx", "export default () => <p hidden={x}>§</p>"),
    ("a.jsx", "export default () => <div>{false && <b>x</b>}§</div>"),
]


@pytest.mark.parametrize(("name", "text"), NEVER)
def test_what_no_program_ever_writes_is_hidden(name: str, text: str) -> None:
    """With the place of the link, and the condition in words."""
    source = text.replace("§", LINK)
    [found] = [one for one in findings(source, name) if one.rule.startswith("notice-link")]
    assert found.rule == "notice-link-hidden"
    assert found.outcome == "violation"
    before = source[: source.index(LINK)]
    assert (found.line, found.column) == (before.count("\n") + 1, len(before) - before.rfind("\n"))
    assert "branch that is never taken" in found.message or "never shows it" in found.message or "hidden=" in text


@pytest.mark.parametrize(("name", "text"), SHOWN)
def test_another_branch_is_shown(name: str, text: str) -> None:
    """Also where only the program knows whether it is taken."""
    assert link_rules(text.replace("§", LINK), name) == []


@pytest.mark.parametrize(
    ("condition", "value"),
    [
        ("false", False),
        ("not false", True),
        ("!1", False),
        ("(false)", False),
        ("false and x", False),
        ("x && false", False),
        ("x || true", True),
        ("false or false", False),
        ("not (true or x)", False),
        ("1 == 2", False),
        ("'a' == 'a'", True),
        ("2 > 1", True),
        ("''", False),
        ("false or x", None),
        ("x", None),
        ("x.false", None),
        ("false|default(x)", None),
        ("falsehood", None),
        ("is_false()", None),
        ("$false", None),
        ("", None),
        ("((", None),
        ("true ? x : y", None),
    ],
)
def test_only_what_is_certain_is_constant(condition: str, value: bool | None) -> None:
    """Whatever the program knows."""
    assert constant(condition) is value


def test_a_link_beside_one_that_is_never_shown_counts() -> None:
    """What is switched off is no fault by itself."""
    assert link_rules(f"{{% if false %}}{LINK}{{% endif %}}<p>{LINK}</p>", "a.j2") == []


def test_each_link_that_is_never_shown_has_its_own_place() -> None:
    """Two stretches, a link before the notice's."""
    text = f'<p>x</p>\n{{% if 0 %}}\n<a href="/x">x</a>\n{{% endif %}}\n{{% if 0 %}}<b>y</b>\n {LINK}{{% endif %}}'
    [found] = [one for one in findings(text, "a.j2") if one.rule == "notice-link-hidden"]
    assert (found.line, found.column) == (6, 2)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.aspx", '<asp:HyperLink Visible="false" NavigateUrl="https://example.com/rodo" Text="RODO" />'),
        ("a.vue", '<template><UButton v-if="false" to="https://example.com/rodo" label="RODO"/></template>'),
        ("a.vue", '<template><UButton style="display:none" to="https://example.com/rodo" label="RODO"/></template>'),
    ],
)
def test_a_component_that_says_all_in_its_attributes_is_hidden_by_them(name: str, text: str) -> None:
    """Its condition is one of them."""
    assert link_rules(text, name) == ["notice-link-hidden"]


TEXTS = [
    ("a.txt.j2", "Anna\n{% if false %}\nRODO: §\n{% endif %}\n"),
    ("a.txt.j2", "Anna\n{# RODO: § #}\n"),
    ("a.txt.hbs", "Anna\n{{#if false}}RODO: §{{/if}}\n"),
    ("a.txt.hbs", "Anna\n{{!-- RODO: § --}}\n"),
    ("a.txt.erb", "Anna\n<% if false %>\nRODO: §\n<% end %>\n"),
    ("a.txt.erb", "Anna\n<%# RODO: § %>\n"),
    ("a.txt.liquid", "Anna\n{% comment %}RODO: §{% endcomment %}\n"),
    ("a.txt.blade.php", "Anna\n@if (false)\nRODO: §\n@endif\n"),
]


@pytest.mark.parametrize(("name", "text"), TEXTS)
def test_texts_have_comments_and_conditions_too(name: str, text: str) -> None:
    """What nobody is sent is hidden, and what stands beside it is not."""
    source = text.replace("§", "https://example.com/rodo")
    [found] = findings(source, name)
    line = next(index for index, one in enumerate(text.splitlines()) if "§" in one)
    assert (found.rule, found.line, found.column) == (
        "notice-link-hidden",
        line + 1,
        text.splitlines()[line].index("§") + 1,
    )
    assert findings(f"{source}\nRODO: https://example.com/rodo\n", name) == []


@pytest.mark.parametrize("code", ["{% endif %}", "{{/if}}", "{# x #}", "{{!-- x --}}"])
def test_code_right_behind_an_address_is_none_of_it(code: str) -> None:
    """In a text and in HTML."""
    assert findings(f"Anna\nRODO: https://example.com/rodo{code}\n", "a.txt.j2") == []
    assert link_rules(f"<p>Anna</p>\n<p>RODO: https://example.com/rodo{code}</p>\n", "a.j2") == []


BAIT = ["{% if false %}", "{% if true %}{% else %}", "@if(false)\n", "@if (false) {", "{#if 0}", "<?php if (0) { ?>"]


@pytest.mark.parametrize("bait", BAIT)
def test_many_of_them_take_no_time(bait: str) -> None:
    """None is ever closed."""
    start = time.process_time()
    source = bait * (200_000 // len(bait))
    assert len(masked(source, "svelte" if bait.startswith("{#") else "template").text) == len(source)
    assert time.process_time() - start < 3
