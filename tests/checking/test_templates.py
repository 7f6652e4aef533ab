"""Template languages as HTML: what they write in values and between tags is read whole, their comments hide, and each
finding has its place in the user's own file."""

from __future__ import annotations

import contextlib
import time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from rodo_footer.checking.reading.faults import Unreadable
from rodo_footer.checking.reading.outline import Outline
from rodo_footer.checking.reading.templates import masked
from tests.checking.judging import findings, report_on, rules

NOTICE = "https://example.com/rodo"
LINK = f'<a href="{NOTICE}">RODO</a>'
REVIEW = ["notice-link-placeholder?"]
MISSING = ["notice-link-missing"]
HIDDEN = ["notice-link-hidden"]

VALUES = [
    ("a.blade.php", '<a href="{{ env("APP_URL") }}/polityka-prywatnosci">Polityka prywatności</a>'),
    ("a.blade.php", '<a href="{!! route("rodo", ["a" => 1]) !!}">RODO</a>'),
    ("a.blade.php", '<a @if($a > 1) class="x" @endif href="@yield("rodo_url")">RODO</a>'),
    ("a.php", '<a href="<?php echo get_permalink("rodo"); ?>">Polityka prywatności</a>'),
    ("a.php", "<a href='<?= $this->url('rodo') ?>' class=\"<?= $a => 1 ?>\">RODO</a>"),
    ("a.php", "<?php echo \"<a href='$url'>RODO</a>\"; ?>"),
    ("a.php", '<?php echo "<a href=\\"{$this->url}/rodo\\">RODO</a>";'),
    ("a.php", "<?php\n$m = '<p><a href=\"' . esc_url($url) . '\">' . __('Polityka prywatności') . '</a></p>';\n"),
    ("a.html", "<a href='{{ url_for('privacy') }}'>Polityka prywatności</a>"),
    ("a.html", '<a href="{% url "privacy" %}">Polityka prywatności</a>'),
    ("a.j2", '<a href="{{ base }}{% if x > 1 %}/pl{% endif %}/rodo">RODO</a>'),
    ("a.j2", "<a href={{ notice_url }}>RODO</a>"),
    ("a.twig", '<a href="{{ path("privacy", {"a": "b"}) }}">Polityka prywatności</a>'),
    ("a.liquid", '<a href="{{ "privacy" | url_for: "x" }}">Polityka prywatności</a>'),
    ("a.hbs", '<a href="{{url "rodo" lang="pl"}}">RODO</a>'),
    ("a.hbs", '<a {{#if a}}class="x"{{/if}} href="{{{urls.rodo}}}">RODO</a>'),
    ("a.tpl", '<a href="{$link->getCMSLink("3")|escape:"html"}">{l s="Polityka prywatności"}</a>'),
    ("a.erb", '<a href="<%= rodo_url(a > "b") %>">RODO</a>'),
    ("a.ejs", '<a href="<%- url("rodo") %>">RODO</a>'),
    ("a.jsp", '<a href="<c:url value="/rodo"/>" title="${a > b}">RODO</a><a href="${fn("x")}">RODO</a>'),
    ("a.aspx", '<a href="<%# Eval("Url") %>">RODO</a>'),
    ("a.ftl", '<a href="${url("x")}">RODO</a>'),
    ("a.vm", '<a href="$esc.html($link.get("x"))">RODO</a>'),
    ("a.cshtml", '<a href="@Url.Action("Privacy", "Home")">RODO</a>'),
    ("a.tt2", '<a href="[% url("rodo") %]">RODO</a>'),
    ("a.html", '<a href="%%=RedirectTo("x")=%%">RODO</a>'),
    ("a.html", '<a href="%%NoticeUrl%%">RODO</a>'),
    ("a.html", '<a href="*|RODO_URL|*">RODO</a>'),
    ("a.html", '<a href="{!URLFOR("x")}">RODO</a>'),
    ("a.html", '<a href="#" th:href="${noticeUrl}">RODO</a>'),
    ("a.html", '<a t-att-href="object.rodo_url">RODO</a>'),
    ("a.html", '<a :href="url">RODO</a>'),
    ("a.vue", '<template><p><RouterLink :to="rodo">RODO</RouterLink></p></template>'),
    ("a.svelte", "<a href={url}>RODO</a>"),
    ("a.svelte", '<a href="{getUrl("x")}">RODO</a>'),
    ("a.aspx", '<asp:HyperLink runat="server" NavigateUrl=\'<%# Eval("Url") %>\'>RODO</asp:HyperLink>'),
    ("a.aspx", '<asp:HyperLink ID="p" runat="server" NavigateUrl="~/rodo.aspx" Text="Polityka prywatności" />'),
    ("a.cshtml", '<a href="~/rodo">RODO</a>'),
    ("a.php", "<?php the_privacy_policy_link(); ?>"),
    ("a.php", "<?php echo get_the_privacy_policy_link(); ?>"),
    ("a.php", "<?php the_privacy_policy_link( '<span class=\"x\">', '</span>' ); ?>"),
    ("a.heex", '<.link navigate={~p"/rodo"} class="x">RODO</.link>'),
    ("a.heex", '<.link class="x" href={Routes.page_path(@conn, :rodo)}>RODO</.link>'),
    ("a.html", '<a [routerLink]="rodoPath">RODO</a>'),
    ("a.html", "<button [routerLink]=\"['/legal', 'rodo']\">RODO</button>"),
    ("a.txt.j2", "Anna\nRODO: {{ notice_url }}"),
    ("a.html.erb", '<%= link_to "Polityka prywatności", privacy_path, class: "x" %>'),
    ("a.html.erb", '<%= link_to t(".privacy_policy"), page_path(:privacy) %>'),
    ("a.html.erb", "<%= link_to privacy_path, class: 'x' do %><% if a %><b>RODO</b><% end %><% end %><p>x</p>"),
    ("a.cshtml", '@Html.ActionLink("Privacy policy", "Privacy", "Home")'),
    ("a.blade.php", "{!! link_to_route('privacy', 'Privacy policy') !!}"),
    ("a.blade.php", "<x-nav-link :href=\"route('rodo')\">RODO</x-nav-link>"),
    ("a.php", "<?= $this->Html->link('Privacy policy', ['controller' => 'pages']) ?>"),
    ("a.html", '<a href="{{ url }}">{% translate "Privacy" %}</a>'),
    ("a.html", '<a href="{{ url }}">{% trans %}Privacy{% endtrans %}</a>'),
    ("a.twig", "<a href=\"{{ path('p') }}\">{{ 'Prywatność'|trans }}</a>"),
    ("a.blade.php", "<a href=\"{{ url('p') }}\">@lang('Datenschutz')</a>"),
    ("a.tsx", 'export const F = () => <p><a href={u}>{t("footer.privacy")}</a></p>'),
    ("a.blade.php", "<x-f>Terms: {{ route('terms') }}\nPrivacy policy: {{ route('legal.privacy') }}</x-f>"),
    ("a.hbs", "{{company}}\n\nPrivacy policy: {{privacy_url}}\nUnsubscribe: {{unsubscribe_url}}\n"),
]
CLEAN = [
    ("a.aspx", f'<asp:HyperLink ID="p" runat="server" NavigateUrl="{NOTICE}">RODO</asp:HyperLink>'),
    ("a.aspx", f'<asp:hyperlink runat="server" navigateurl="{NOTICE}" Text="RODO" />'),
    ("a.aspx", f'<asp:HyperLink runat="server" NavigateUrl="{NOTICE}" Text="RODO"></asp:HyperLink>'),
    (
        "a.aspx",
        f'<asp:HyperLink NavigateUrl="/x" Text="x" /><asp:HyperLink NavigateUrl="{NOTICE}">RODO</asp:HyperLink>',
    ),
    ("a.heex", f'<.header>x</.header><.link href="{NOTICE}">RODO</.link>'),
    ("a.heex", f'<.link href={{"{NOTICE}"}}>RODO</.link>'),
    ("a.component.html", f'<li routerLink="{NOTICE}">RODO</li>'),
    ("a.j2", f'<p {{% if x > 1 %}}class="a"{{% endif %}}>{LINK}</p>'),
    ("a.j2", f'<a {{% if a > 1 %}}href="{NOTICE}"{{% else %}}href="{NOTICE}?a"{{% endif %}}>RODO</a>'),
    ("a.j2", f"{{% if a %}}<p>{LINK}</p>{{% else %}}<p>b</p>{{% endif %}}"),
    ("a.j2", f"<table>{{% for a in b %}}<tr><td>{{{{ a }}}}</td></tr>{{% endfor %}}</table>{LINK}"),
    ("a.j2", f"<!-- {{% if x %}} --><p>{LINK}</p><!-- {{% endif %}} -->"),
    ("a.j2", f"<{{{{ tag }}}} class='{{{{ \"x\" }}}}'>{LINK}</{{{{ tag }}}}>"),
    ("a.php", f"<p><?php if ($a > 1): ?>{LINK}<?php endif; ?></p>"),
    ("a.php", f'<?php foreach ($a as $b => $c) {{ ?><p class="<?= $x["y"] ?>">{LINK}</p><?php }} ?>'),
    ("a.php", f"<?php echo '{LINK}'; ?>"),
    ("a.php", '<?php echo "<a href=\\"https://example.com/rodo\\">RODO</a>"; ?>'),
    ("a.php", f"<?php\necho <<<HTML\n<p>{{$name}}</p>{LINK}\nHTML;\n"),
    ("a.php", '<a href="https://example.com/rodo"><?php _e("Privacy policy", "x"); ?></a>'),
    ("a.ejs", f"<p><% if (a > b) {{ %>{LINK}<% }} %></p>"),
    ("a.erb", f'<p <%= "x" if a > b %>>{LINK}</p>'),
    ("a.tpl", f'<p {{if $a > 1}}class="x"{{/if}}>{LINK}</p>{{literal}}<style>.a{{color:red}}</style>{{/literal}}'),
    ("a.vm", f"#if($a > 1)<p>{LINK}</p>#end"),
    ("a.ftl", f'<a <#if (x > 1)>href="{NOTICE}"</#if>>RODO</a>'),
    ("a.html", f'<a href="#" th:href="@{{{NOTICE}}}">RODO</a>'),
    ("a.vue", f'<template><p :class="a > b">{LINK}</p></template><script>const x = "<a>"</script>'),
    ("a.svelte", f"{{#if a > 1}}<p>{LINK}</p>{{/if}}"),
    ("a.astro", f'---\nconst a = "x";\n---\n<p class={{a}}>{LINK}</p>'),
    ("a.mjml", f'<mjml><mj-body><mj-button href="{NOTICE}">RODO</mj-button></mj-body></mjml>'),
    ("a.mjml", f"<mjml><mj-body><mj-spacer/><mj-divider/><mj-raw>{LINK}</mj-raw></mj-body></mjml>"),
    ("a.html", f"<style>@media screen{{#a{{color:red}}}}</style><p>{LINK}</p><style>#b{{x:y}}</style>"),
    ("a.html", f"<p>rabat [%] i [%] {LINK}, {{{{ a, $ {{b, @ {{c, <?xml version='1.0'?></p>"),
    ("a.html", f'<?xml version="1.0"?><p style="color:{{{{ c }}}}">{LINK}</p>'),
    ("a.txt.j2", f"Anna {{{{ name }}}}\nRODO: {NOTICE}\n"),
    ("a.html.erb", f'<p><%= link_to "RODO", "{NOTICE}" %> <%= link_to "Regulamin", "/regulamin" %></p>'),
    ("a.html.erb", f'<p><%= link_to "{NOTICE}" do |a| %><b>RODO</b><% end %></p><% if a %>x<% end %>'),
    ("a.liquid", f"<p>{{{{ 'Privacy policy' | link_to: '{NOTICE}' }}}}</p>"),
    ("a.php", f"<p><?php echo anchor('{NOTICE}', 'Privacy policy'); ?></p>"),
    ("a.vue", f'<template><p><ULink to="{NOTICE}" class="x">RODO</ULink></p></template>'),
    ("a.vue", f'<template><p><UButton to="{NOTICE}" label="RODO" /> <UIcon name="x" /></p></template>'),
    ("a.vue", f"<template><UCard><UButton>a</UButton><UButton :to=\"'{NOTICE}'\">RODO</UButton></UCard></template>"),
    ("a.svelte", f'<p><Button href="{NOTICE}">RODO</Button></p>'),
    ("a.tsx", f'export const F = () => <p><FooterLink href="{NOTICE}" label="RODO" /> <Icon name="x" /></p>'),
    ("a.html", f'<container><row><columns><button href="{NOTICE}">RODO</button></columns></row></container>'),
    ("a.html", f'<row><columns><menu><item href="{NOTICE}">RODO</item></menu></columns></row>'),
    ("a.html", f"<p><a [routerLink]=\"['{NOTICE}']\">RODO</a></p>"),
    ("a.jsx", f'export const F = () => <p><Link href="{NOTICE}"><a>Polityka prywatności</a></Link></p>'),
    ("a.html", f'<p>{{% if a %}}{{% trans "your link" %}}{{% endif %}} {LINK}</p>'),
]
COMMENTS = [
    ("a.j2", "{{# {} #}}"),
    ("a.html", "{{# {} #}}"),
    ("a.hbs", "{{{{!-- {} --}}}}"),
    ("a.hbs", "{{{{! {} }}}}"),
    ("a.blade.php", "{{{{-- {} --}}}}"),
    ("a.erb", "<%# {} %>"),
    ("a.jsp", "<%-- {} --%>"),
    ("a.liquid", "{{% comment %}}{}{{% endcomment %}}"),
    ("a.liquid", "{{%- comment -%}}{}{{%- endcomment -%}}"),
    ("a.liquid", "{{% doc %}}{}{{% enddoc %}}"),
    ("a.tt", "[%# {} %]"),
    ("a.blade.php", "@php /* {} */ $a = 1; @endphp"),
    ("a.blade.php", "@php\n$a = '{}';\n@endphp"),
    ("a.ftl", "<#-- {} -->"),
    ("a.tpl", "{{* {} *}}"),
    ("a.vm", "#* {} *#"),
    ("a.vm", "## {}\n"),
    ("a.cshtml", "@* {} *@"),
    ("a.gohtml", "{{{{/* {} */}}}}"),
    ("a.gohtml", "{{{{- /* {} */ -}}}}"),
    ("a.php", "<?php // {}\n ?>"),
    ("a.php", "<?php /* {} */ ?>"),
    ("a.php", "<?php # {}\n ?>"),
    ("a.vue", "<template><!-- {} --></template><template>x</template><html>"),
    ("a.mjml", "<mjml><mj-head><mj-preview>{}</mj-preview><mj-title>{}</mj-title></mj-head></mjml><html>"),
]
INCLUDES = [
    ("a.php", "<?php\n/* x */\nrequire __DIR__ . '/footer.php';\n?><p>x</p>"),
    (
        "a.php",
        "<p>x</p><?php\nif ( function_exists( 'the_privacy_policy_link' ) ) {\n the_privacy_policy_link();\n} ?>",
    ),
    ("a.tsx", "export default () => <Html><Body>{links.map((l) => <a href={l.href}>{l.label}</a>)}</Body></Html>;"),
    ("a.tsx", "export default () => <Html><Body>{p.links?.map((l) => <X to={l.url}>{l.label}</X>)}</Body></Html>;"),
    ("a.j2", '<p>x</p>{% include "footer.html" %}'),
    ("a.j2", '{% extends "base.html" %}{% block content %}<p>x</p>{% endblock %}'),
    ("a.j2", "<p>Witaj {{ name }}</p>{{ footer | safe }}"),
    ("a.hbs", "<p>x</p>{{> footer}}"),
    ("a.blade.php", "<p>x</p>@include('footer')"),
    ("a.php", "<p>x</p><?php get_footer(); ?>"),
    ("a.php", "<p>x</p><?php require __DIR__ . '/footer.php'; ?>"),
    ("a.php", "<?php\nclass A { function b() { return 1 < 2; } }\n"),
    ("a.erb", "<p>x</p><%= render 'footer' %>"),
    ("a.ejs", "<p>x</p><%- include('footer') %>"),
    ("a.ftl", '<p>x</p><#include "footer.ftl">'),
    ("a.vm", '<p>x</p>#parse("footer.vm")'),
    ("a.tpl", '<p>x</p>{include file="footer.tpl"}'),
    ("a.html", '<p>x</p><div th:replace="~{footer}"></div>'),
    ("a.mjml", '<mjml><mj-body><mj-text>x</mj-text><mj-include path="./footer.mjml"/></mj-body></mjml>'),
    ("a.vue", "<template><p>x</p></template>"),
    ("a.tsx", "export const A = () => <p>x</p>"),
    ("a.tsx", "export const A = () => <Html><p>x</p><Footer /></Html>"),
    (
        "a.tsx",
        "export function B<T extends string>(a: Array<string>) { const [x] = useState<Foo<Bar>>(1); return a < 3 }",
    ),
]
MODULE = (
    'import { Html, Link } from "@react-email/components";\n\nconst NOTICE = "https://example.com/rodo";\n'
    'const gone = { display: "none" as const };\nconst styles = { small: { fontSize: 0 }, red: { color: "#900" } };'
    "\n\n"
    "export const Mail = ({ name, a }: Props) => (\n  <Html>\n    <p>Witaj {name}, don't {a} can't</p>\n    @@\n"
    "  </Html>\n);\n"
)
JSX = [
    (f'<Link href="{NOTICE}">RODO</Link>', []),
    (f"<a href={{`{NOTICE}`}}>RODO</a>", []),
    ("<Button style={styles.red} href={NOTICE}>RODO</Button>", []),
    (f"{{a && <p>it's {LINK}</p>}}", []),
    (f"{{list.map((x) => (<p key={{x}}>{{x}} {LINK}</p>))}}", []),
    (f'<><br/><Hr /><div style={{styles.red}} />{{/* x */}}<a href="{NOTICE}">{{t("privacy")}}</a></>', []),
    (f'<p>{{a > 1 ? <b>x</b> : <i>y</i>}}<a href="{NOTICE}">{{"RODO"}}</a></p>', []),
    (f"{{/* {LINK} */}}", MISSING),
    (f"{{'{LINK}'.length > 3}}", MISSING),
    (f"{{false && {LINK}}}", HIDDEN),
    ("<Text>x</Text>", MISSING),
    ("<Link href={url}>Polityka prywatności</Link>", REVIEW),
    ('<Link href={getUrl("rodo", { a: 1 })}>RODO</Link>', REVIEW),
    ("<a href={`https://example.com/${a}/rodo`}>RODO</a>", REVIEW),
    ('<Link href="https://example.com/">{"Polityka prywatności"}</Link>', ["notice-link-wrong-target"]),
    (f'<div style={{{{ display: "none" }}}}>{LINK}</div>', HIDDEN),
    (f"<div style={{gone}}>{LINK}</div>", HIDDEN),
    (f"<div style={{styles.small}}>{LINK}</div>", HIDDEN),
    (f"<div style={{{{ ...gone, margin: 0 }}}}>{LINK}</div>", HIDDEN),
    (f'<p className="text-sm hidden">{LINK}</p>', HIDDEN),
    (f'<p className="hidden sm:block">{LINK}</p>', []),
    (f"<Preview>{LINK}</Preview>", MISSING),
]
MJML_HIDDEN = [
    "<mjml><mj-head><mj-style>.h{display:none}</mj-style></mj-head><mj-body><mj-text css-class='h'>" + LINK,
    f"<mjml><mj-body><mj-button color='#fff' background-color='#ffffff' href='{NOTICE}'>RODO</mj-button>",
    f"<mjml><mj-body><mj-text font-size='1px'>{LINK}</mj-text>",
]


@pytest.mark.parametrize(("name", "text"), VALUES)
def test_a_value_with_code_in_it_is_read_whole(name: str, text: str) -> None:
    """Quotes, brackets and angles of the language do not end it; what it will be is for a human to look at."""
    assert rules(f"<p>Anna</p>\n{text}\n", name) == REVIEW


@pytest.mark.parametrize(("name", "text"), CLEAN)
def test_code_around_a_link_does_not_matter(name: str, text: str) -> None:
    """Conditions, loops and values of other attributes; a link in one branch counts."""
    assert rules(text, name) == []


@pytest.mark.parametrize(("name", "form"), COMMENTS)
def test_a_comment_of_the_language_hides_what_is_in_it(name: str, form: str) -> None:
    """Nobody will ever see that link."""
    assert rules(f"<p>Anna</p>\n{form.format(LINK, LINK)}\n<p>x</p>", name) == MISSING


@pytest.mark.parametrize(("name", "text"), INCLUDES)
def test_what_is_included_may_have_the_link(name: str, text: str) -> None:
    """Then a human has to look; it is never clean."""
    found = findings(text, name)
    assert {one.outcome for one in found if one.rule.startswith("notice")} == {"needs-review"}
    assert "takes in" in found[0].message or found[0].rule == "notice-announced-without-link"


@pytest.mark.parametrize(("text", "expected"), JSX)
def test_components_are_read_as_what_they_render(text: str, expected: list[str]) -> None:
    """Links by any name, constants and styles of the same module; strings and comments of the code are not links."""
    assert rules(MODULE.replace("@@", text), "a.tsx") == expected


@pytest.mark.parametrize("text", MJML_HIDDEN)
def test_mjml_hides_in_its_own_way(text: str) -> None:
    """By a class, by colours and sizes in attributes."""
    assert rules(f"{text}</mj-body></mjml>", "a.mjml") == HIDDEN


def test_a_program_of_its_own_shows_nothing() -> None:
    """Links in strings of JavaScript are not links of the mail."""
    code = f"const x = '{LINK}';\n// {LINK}\nconst y = `{LINK}`;\n"
    assert rules(code + MODULE.replace("@@", "<p>x</p>"), "a.tsx") == MISSING


@pytest.mark.parametrize(
    ("name", "text"), [*VALUES, ("a.tsx", MODULE.replace("@@", "<Link\n  href={url}>RODO</Link>"))]
)
def test_a_finding_stands_where_the_link_does(name: str, text: str) -> None:
    """In the user's own file, whatever stands in front."""
    source = f'<p {{% if a > \'"\' %}}>{{{{ "x>" }}}}\n</p> {text}\n' if name.endswith((".j2", ".html")) else text
    source = f"Anna\n{text}" if name.endswith(".txt.j2") else source
    (found,) = [one for one in findings(source, name) if one.rule == "notice-link-placeholder"]
    there = source.split("\n")[found.line - 1][found.column - 1 :]
    starts = (
        "<a",
        "<Link",
        "<RouterLink",
        "<x-nav-link",
        "{{ notice_url",
        "{{privacy_url",
        "{{ route",
        "<%=",
        "<?=",
        "{!!",
        "@Html",
        "<asp:",
        "<.link",
        "<button",
        "<?php",
    )
    assert there.startswith(starts)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.blade.php", "<li>Privacy policy: {{ $user->privacy_policy_agreed_at }}</li>"),
        ("a.j2", "<p>Privacy policy of {{ company }}, accepted on {{ privacy_url_accepted_at }}</p>"),
        ("a.j2", "<fieldset>{{ form_rows(form, skip=('tos_url', 'privacy_policy_url')) }}</fieldset>"),
        ("a.txt.j2", 'Anna\n{% if privacy_url %}{% trans "your privacy link" %}{% endif %}\n'),
        ("a.html.erb", '<%= link_to "Regulamin", terms_path %> <%= link_to "Cookies", cookies_path %>'),
    ],
)
def test_what_a_program_writes_beside_the_words_is_no_address(name: str, text: str) -> None:
    """Dates, conditions and other links do not stand for the notice."""
    found = rules(text, name)
    assert found
    assert not any(one.startswith("notice-link-placeholder") for one in found)


def test_a_hidden_link_beside_one_that_a_program_fills_in_is_no_certain_fault() -> None:
    """The visible one decides, and a human looks at it."""
    hidden = f'<p style="display:none">{LINK}</p>'
    assert rules(f'{hidden}<p><a href="{{{{ rodo_url }}}}">RODO</a></p>', "a.j2") == REVIEW
    assert rules(hidden, "a.j2") == HIDDEN


def test_many_written_addresses_take_no_time() -> None:
    """Each is judged by the words right before it."""
    start = time.perf_counter()
    assert rules("Privacy: {{ url }} " * 4_000, "a.j2") == REVIEW
    assert time.perf_counter() - start < 4


def test_what_was_sent_is_no_template() -> None:
    """In a mail the marks are text: a comment hides nothing from its reader."""
    mail = f"From: a@example.com\nContent-Type: text/html\n\n<p>{{# {LINK} #}}</p>"
    assert rules(mail, "a.eml") == []


PIECES = st.sampled_from(
    [
        *(
            "{{",
            "}}",
            "{%",
            "%}",
            "{#",
            "#}",
            "<?php",
            "<?=",
            "?>",
            "<%",
            "%>",
            "<%#",
            "{{!--",
            "--}}",
            "{!!",
            "!!}",
            "${",
        ),
        *("{", "}", "{*", "*}", "@if(", "@x", "(", ")", "#if(", "##", "#*", "*#", "<#if ", "<#--", "-->", "[%", "%]"),
        *("%%=", "=%%", "`", "'", '"', ">", "<", "/>", "=>", "\\", "\n", " ", "/*", "*/", "//", "return ", "<>", "</>"),
        *("<p>", "</p>", "<a href=", LINK, "<Link href={", "</Link>", "<style>", "</style>", "<script>", "</script>"),
        *(
            "<!--",
            "<mj-button href='x'>",
            "</mj-button>",
            "<mj-image/>",
            "const a = {",
            "{% comment %}",
            "<<<X\n",
            "\nX",
        ),
        *("style={{", ":href='x'", 'th:href="@{', "css-class='a'", "{a && ", "<T,>", "ż", "\U000f0000", "\U00100001"),
    ]
)
NAMES = ("a.html", "a.j2", "a.php", "a.tpl", "a.vm", "a.cshtml", "a.vue", "a.svelte", "a.tsx", "a.mjml")


@settings(max_examples=300, deadline=2000)
@given(st.lists(PIECES | st.text(max_size=4), max_size=40).map("".join), st.sampled_from(NAMES))
def test_any_template_gives_a_report(text: str, name: str) -> None:
    """A report with a place for each finding, whatever is in it."""
    lines = text.count("\n") + text.count("\r") + 1
    for one in report_on(text, name).findings:
        assert 1 <= one.line <= lines
        assert one.column >= 1


DIALECTS = st.sampled_from(["template", "jsx", "smarty", "velocity", "razor", "vue", "svelte"])


@example("<?=\n", "template")  # the line end was part of the code
@example("<style></p>", "jsx")  # its end would have become longer
@settings(max_examples=300, deadline=2000)
@given(st.lists(PIECES | st.text(max_size=4), max_size=40).map("".join), DIALECTS)
def test_a_mask_keeps_every_place(text: str, dialect: str) -> None:
    """Same length, same line ends, and nothing of the marks is left in what is read."""
    mask = masked(text, dialect)
    assert len(mask.text) == len(text)
    assert [at for at, one in enumerate(mask.text) if one in "\r\n"] == [
        at for at, one in enumerate(text) if one in "\r\n"
    ]
    if "\U000f0000" not in text and "\U00100001" not in text:
        outline = mask.restore(Outline(mask.text.replace("\0", " ")))
        assert not any("\U00100001" in piece.text for piece in outline.texts)


@settings(max_examples=100, deadline=2000)
@given(st.text(alphabet="abc <>/='\"\n&;-", max_size=80))
def test_html_without_marks_is_left_alone(text: str) -> None:
    """The mask of a document without code is the document."""
    assert masked(text, "template").text == text


BAIT = {
    "open braces": "{{ " * 200_000,
    "open statements": "{% a " * 120_000,
    "open programs": "<% " * 200_000,
    "open php": "<?php '" * 90_000,
    "escaped quotes": "<?php '" + "\\'" * 300_000,
    "open dollars": "${" * 300_000,
    "nested braces": "{" * 600_000,
    "comments that never end": "{# {{!-- {{-- <%-- <#-- " * 25_000,
    "calls": "<a href='" + "@x(" * 200_000,
    "angles": "<#if (" * 100_000,
    "components": "return <A>{" * 50_000,
    "closed components": "return <A>{x}</A>;" * 33_000,
    "deep components": "return " + "<A>" * 80 + "{<B>{" * 60_000,
    "constants": "const a = {" * 55_000,
    "templates": "`${" * 200_000,
    "regular expressions": "(/[" * 200_000,
    "attributes": "return <A " + "a={b} " * 90_000 + "/>",
    "mjml": "<mj-image/>" * 50_000,
    "heredocs": "<?php " + "<<<A\n<b>" * 60_000,
    "tags": "{{a}}<p " * 75_000,
}


@pytest.mark.parametrize("dialect", ["template", "smarty", "velocity", "jsx"])
@pytest.mark.parametrize("bait", BAIT)
def test_bait_takes_no_time(bait: str, dialect: str) -> None:
    """What never ends is masked in a moment, or refused."""
    start = time.process_time()
    with contextlib.suppress(Unreadable):
        masked(BAIT[bait][:200_000], dialect)
    assert time.process_time() - start < 2


@pytest.mark.parametrize("name", ["a.html", "a.tsx"])
@pytest.mark.parametrize("bait", ["open braces", "components", "tags", "mjml"])
def test_bait_never_passes(bait: str, name: str) -> None:
    """Through all rules."""
    assert report_on(BAIT[bait], name).documents[0].status != "clean"
