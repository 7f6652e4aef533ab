"""Bulk generate: against a bare Jinja render, against render-then-premailer per person, and its memory."""

from __future__ import annotations

import random
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from jinja2 import Environment, FileSystemLoader

from bench.table import Row, alternating, ratio
from rodo_footer.model.person import Person
from rodo_footer.model.project import Project
from rodo_footer.rendering.environment import our_templates
from rodo_footer.rendering.filters import FILTERS
from rodo_footer.rendering.inline import same_dom
from rodo_footer.rendering.render import SignatureRenderer
from rodo_footer.rendering.values import PersonView

CONFIG = Path(__file__).parent.parent / "examples" / "rodo-footer.toml"

# Generates from a people file into nothing, as `generate --out` does but for the disk, and prints the peak in MiB.
CHILD = """
import sys
from pathlib import Path
from rodo_footer import config
from rodo_footer.jobs import generating as jobs
from rodo_footer.delivery.directory import people
project = config.load(Path(sys.argv[1]))
from bench.table import peak_memory
for made in jobs.generate(project, people(sys.argv[2]), [jobs.Format.HTML, jobs.Format.TEXT], None):
    pass
print(peak_memory())
"""


def run(reduced: bool) -> list[Row]:
    """Ratios of one run; `reduced` has fewer people and rounds."""
    project = _project()
    number, rounds = (200, 5) if reduced else (2_000, 9)
    return [
        *_speed(project, some_people(number), rounds),
        *_equality(project),
        *_memory(20_000 if reduced else 1_000_000),
    ]


def some_people(number: int, seed: int = 1) -> list[Person]:
    """People with gaps, as a directory has them."""
    chance = random.Random(seed)
    return [
        Person(
            {
                name: value
                for name, value in {
                    "user_principal_name": f"p{index}@example.com",
                    "display_name": f"Łucja Żółć-Nowak {index}",
                    "job_title": chance.choice(["Specjalistka", "Księgowa & Kadrowa", ""]),
                    "department": chance.choice(["Sprzedaż", "Zarząd", ""]),
                    "phone": chance.choice([f"+48 22 000 {index % 100:02} 00", ""]),
                    "mobile_phone": chance.choice(["+48 600 000 000", ""]),
                    "mail": f"p{index}@example.com",
                }.items()
                if value
            }
        )
        for index in range(number)
    ]


def _project() -> Project:
    from rodo_footer.config import load

    return load(CONFIG)


def _speed(project: Project, people: list[Person], rounds: int) -> list[Row]:
    renderer = SignatureRenderer(project)
    bare_html, bare_text = _bare("html", renderer), _bare("text", renderer)
    html_variables, text_variables = renderer._html_variables, renderer._text_variables
    few = people[:20]
    for one in people:
        renderer.render(one)

    def bare(template, variables):
        return lambda: [template.render({**variables, "person": PersonView(one)}) for one in people]

    ours, html, text, shaped, exact = alternating(
        rounds,
        lambda: [renderer.render(one) for one in people],
        bare(bare_html, html_variables),
        bare(bare_text, text_variables),
        lambda: [renderer._html.render({**html_variables, "person": PersonView(one)}) for one in people],
        lambda: [renderer._html._exact({**html_variables, "person": PersonView(one)}) for one in few],
    )
    both = [a + b for a, b in zip(html, text, strict=True)]
    per_person = len(people) / len(few)
    return [
        Row("HTML of one person, warm, against a bare Jinja render of the template", ratio(shaped, html), 2.0, "x"),
        Row("HTML and text of one person against bare renders of both templates", ratio(ours, both), 2.0, "x"),
        Row("the same, microseconds a person", statistics.median(ours) / len(people) * 1e6, None, "us"),
        Row(
            "times as fast as render-then-premailer per person (HTML)",
            ratio([one * per_person for one in exact], shaped),
            30.0,
            "x",
            at_least=True,
        ),
    ]


def _bare(medium: str, renderer: SignatureRenderer):
    """The same template in a plain Jinja environment: no sandbox, no hook, no strictness."""
    environment = Environment(
        loader=FileSystemLoader(our_templates()),
        autoescape=medium == "html",
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    environment.filters.update(FILTERS)
    environment.globals["medium"] = medium
    template = renderer._html.template if medium == "html" else renderer._text
    return environment.get_template(template.name)


def _equality(project: Project) -> list[Row]:
    renderer = SignatureRenderer(project)
    people = some_people(200, seed=7)
    equal = sum(
        same_dom(
            renderer.render(one).signature.html,
            renderer._html._exact({**renderer._html_variables, "person": PersonView(one)}),
        )
        for one in people
    )
    return [Row("of 200 random data sets DOM-equal to render-then-inline", equal, 200, "", at_least=True)]


def _memory(most: int) -> list[Row]:
    with tempfile.TemporaryDirectory() as folder:
        peaks = []
        for number in (1_000, most):
            path = Path(folder) / f"{number}.csv"
            _write_people(path, number)
            made = subprocess.run(
                [sys.executable, "-c", CHILD, str(CONFIG), str(path)],
                cwd=CONFIG.parent.parent,
                capture_output=True,
                check=True,
                text=True,
            )
            peaks.append(float(made.stdout))
    return [
        Row("peak memory of bulk generate, 1,000 people", peaks[0], None, "MiB"),
        Row(f"peak memory at {most:,} people against that", peaks[1] / peaks[0], 1.1, "x"),
    ]


def _write_people(path: Path, number: int) -> None:
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.write("userPrincipalName,displayName,jobTitle,department,telephoneNumber,mail\n")
        for index in range(number):
            phone = f"+48 22 {index % 1000:03} 00 00" if index % 3 else ""
            file.write(f"p{index}@example.com,Łucja Nowak {index},Specjalistka,Sprzedaż,{phone},p{index}@example.com\n")
