"""Where people use the tool: the pre-commit hook, the GitHub action and the GitLab template, run as far as that goes
offline. What they would install is this environment; nothing else of them is left out."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from rodo_footer.config.load import parse

ROOT = Path(__file__).parent.parent
BIN = Path(sys.executable).parent
GUIDE = (ROOT / "docs" / "integrations.md").read_text("utf-8")
SNIPPETS = [yaml.safe_load(block) for block in re.findall(r"```yaml\n(.*?)```", GUIDE, re.DOTALL)]
HOOKS = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
ACTION = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
GITLAB = yaml.safe_load((ROOT / ".gitlab" / "rodo-footer.yml").read_text("utf-8"))

GOOD = '<p>Anna</p><a href="https://example.com/rodo">RODO</a>\n'
BAD = "<p>Anna</p>\n"


def ran(
    command: list[str], cwd: Path, *, environment: dict[str, str] | None = None, code: int | None = 0
) -> subprocess.CompletedProcess[str]:
    """A process, with what it said where it did not end as it should."""
    path = f"{BIN}{os.pathsep}{os.environ['PATH']}"
    made = subprocess.run(
        command,
        cwd=cwd,
        env={**os.environ, "PATH": path, "NO_COLOR": "1", **(environment or {})},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert code is None or made.returncode == code, (made.returncode, made.stdout, made.stderr)
    return made


def repository(folder: Path, files: dict[str, str]) -> Path:
    """A git repository with these files committed."""
    folder.mkdir()
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    for command in (
        ["init", "--quiet", "--initial-branch=main"],
        ["add", "--all"],
        ["-c", "user.name=t", "-c", "user.email=t@example.com", "commit", "--quiet", "--message=x"],
    ):
        ran(["git", *command], folder)
    return folder


def pre_commit(folder: Path, config: dict[str, Any], cwd: Path, *arguments: str, code: int) -> str:
    """`pre-commit run` with the hook from a repository of its own, in which only `language` says that it is here."""
    hook = repository(
        folder / "hook",
        {
            ".pre-commit-hooks.yaml": (ROOT / ".pre-commit-hooks.yaml")
            .read_text("utf-8")
            .replace("language: python", "language: system")
        },
    )
    config["repos"][0] |= {"repo": str(hook), "rev": ran(["git", "rev-parse", "HEAD"], hook).stdout.strip()}
    (cwd / ".pre-commit-config.yaml").write_text(yaml.safe_dump(config), encoding="utf-8")
    ran(["git", "add", "--all"], cwd)
    environment = {"PRE_COMMIT_HOME": str(folder / "home"), "PRE_COMMIT_COLOR": "never"}
    return ran(["pre-commit", "run", *arguments], cwd, environment=environment, code=code).stdout


def test_pre_commit_runs_the_hook_as_the_guide_says(tmp_path: Path) -> None:
    """The snippet of the guide on a local repository: the bad template is found, the good one and others are not."""
    files = {"templates/good.html": GOOD, "templates/bad.html": BAD, "site/page.html": BAD, "requirements.txt": "x\n"}
    work = repository(tmp_path / "work", files)
    said = pre_commit(tmp_path, SNIPPETS[0], work, "--all-files", code=1)
    assert "templates/bad.html:1:1: error notice-link-missing" in said
    assert "in 2 files" in said
    assert "page.html" not in said


def test_pre_commit_without_files_takes_what_goes_out(tmp_path: Path) -> None:
    """HTML, mails and templates whatever their case, no plain text and no program; only what is staged."""
    files = {
        "a.html": GOOD,
        "b.HTM": GOOD,
        "c.html.j2": GOOD,
        "requirements.txt": "x\n",
        "index.php": BAD,
        "x.tsx": BAD,
    }
    work = repository(tmp_path / "work", files)
    config = {"repos": [{"hooks": [{"id": "rodo-footer-check"}]}]}
    said = pre_commit(tmp_path, config, work, "--all-files", "--verbose", code=0)
    assert "in 3 files" in said
    (work / "a.html").write_text(BAD, encoding="utf-8")
    ran(["git", "add", "a.html"], work)
    environment = {"PRE_COMMIT_HOME": str(tmp_path / "home"), "PRE_COMMIT_COLOR": "never"}
    said = ran(["pre-commit", "run"], work, environment=environment, code=1).stdout
    assert "1 violation" in said
    assert "in 1 file" in said


def test_the_hook_is_valid(tmp_path: Path) -> None:
    """By pre-commit's own schema, under the name that the guide uses."""
    ran(["pre-commit", "validate-manifest", str(ROOT / ".pre-commit-hooks.yaml")], tmp_path)
    assert HOOKS[0]["id"] == SNIPPETS[0]["repos"][0]["hooks"][0]["id"]
    assert HOOKS[0]["language"] == "python"


def step(name: str) -> dict[str, Any]:
    """A step of the action."""
    return next(one for one in ACTION["runs"]["steps"] if one["name"] == name)


def act(work: Path, folder: Path, *, code: int | None, **inputs: str) -> tuple[str, dict[str, str]]:
    """The step that checks, as a runner runs it: bash with these options, inputs as environment, outputs in a file."""
    outputs = folder / "outputs"
    outputs.write_text("")
    given = {name.replace("_", "-"): value for name, value in inputs.items()}
    environment = {
        name: re.sub(
            r"\$\{\{ (.*?) \}\}",
            lambda found: {
                "runner.temp": str(folder),
                "steps.install.outputs.bin": str(BIN),
                **{f"inputs.{one}": given.get(one, said["default"]) for one, said in ACTION["inputs"].items()},
            }[found[1]],
            value,
        )
        for name, value in step("Check")["env"].items()
    }
    script = folder / "step.sh"
    script.write_text(step("Check")["run"], encoding="utf-8", newline="\n")
    command = ["bash", "--noprofile", "--norc", "-e", "-o", "pipefail", str(script)]
    made = ran(command, work, environment={**environment, "GITHUB_OUTPUT": str(outputs)}, code=code)
    return made.stdout, dict(line.split("=", 1) for line in outputs.read_text("utf-8").splitlines())


def test_the_action_checks_and_leaves_sarif(tmp_path: Path) -> None:
    """Paths with spaces and globs, options, exit code, outputs; the annotations stand on stdout."""
    work = repository(tmp_path / "work", {"my templates/bad.html": BAD, "mails/a.html": GOOD, "other/b.html": BAD})
    url = "--notice-url https://example.com/rodo"
    said, outputs = act(work, tmp_path, code=1, paths="my templates\nmails/*.html\n", args=url)
    assert "::error" in said
    assert outputs["exit-code"] == "1"
    run = json.loads(Path(outputs["sarif"]).read_text("utf-8"))["runs"][0]
    assert [one["ruleId"] for one in run["results"]] == ["notice-link-missing"]
    said, outputs = act(work, tmp_path, code=0, paths="mails", args=url)
    assert json.loads(Path(outputs["sarif"]).read_text("utf-8"))["runs"][0]["results"] == []
    assert act(work, tmp_path, code=1)[1]["exit-code"] == "1"


def test_a_usage_error_leaves_no_old_sarif(tmp_path: Path) -> None:
    """Nothing of an earlier run is uploaded, and the step fails."""
    work = repository(tmp_path / "work", {"a.html": GOOD})
    assert act(work, tmp_path, code=0)[1]["sarif"]
    outputs = act(work, tmp_path, code=2, args="--no-such-option")[1]
    assert outputs == {"exit-code": "2"}


@pytest.mark.parametrize(
    "hostile",
    [
        "$(touch pwned)",
        "`touch pwned`",
        "a; touch pwned",
        "a && touch pwned",
        "'; touch pwned; '",
        '"; touch pwned; "',
        "*",
    ],
)
def test_nothing_that_is_given_is_run(tmp_path: Path, hostile: str) -> None:
    """Neither in paths nor in options."""
    work = repository(tmp_path / "work", {"a.html": GOOD})
    act(work, tmp_path, code=None, paths=hostile)
    act(work, tmp_path, code=None, args=hostile)
    lint(work, tmp_path, None, RODO_FOOTER_PATHS=hostile)
    lint(work, tmp_path, None, RODO_FOOTER_ARGS=hostile)
    assert not list(tmp_path.rglob("pwned"))


def test_the_action_is_safe_by_its_text() -> None:
    """Actions by commit, no expression inside a script, no registry named, and what the guide uses is there."""
    for one in ACTION["runs"]["steps"]:
        assert "uses" not in one or re.fullmatch(r"[\w./-]+@[0-9a-f]{40}", one["uses"])
        assert "${{" not in one.get("run", "")
        assert "run" not in one or one["shell"] == "bash"
    used = SNIPPETS[1]["jobs"]["check"]["steps"][1]["with"]
    assert set(used) <= set(ACTION["inputs"])
    assert all(said["description"] for said in (*ACTION["inputs"].values(), *ACTION["outputs"].values()))
    for one in ("Install rodo-footer", "Check"):
        subprocess.run(["bash", "-n"], input=step(one)["run"], encoding="utf-8", check=True)
    assert "always()" in step("Upload to code scanning")["if"]


def lint(work: Path, folder: Path, code: int | None, **variables: str) -> str:
    """The script of the GitLab job, in plain sh as the image has it."""
    script = "\n".join(GITLAB["rodo-footer"]["script"])
    environment = {**GITLAB["variables"], "RODO_FOOTER_BIN": str(BIN), **variables}
    return ran(["sh", "-e", "-c", script], work, environment=environment, code=code).stdout


def test_gitlab_checks_and_leaves_a_report(tmp_path: Path) -> None:
    """The variables of the guide, a path with a space, the report that the job names as its artefact."""
    work = repository(tmp_path / "work", {"templates/a.html": GOOD, "my mails/b.html": BAD, "c.html": BAD})
    name = GITLAB["rodo-footer"]["artifacts"]["reports"]["codequality"]
    guide = SNIPPETS[2]["variables"]
    assert set(guide) <= set(GITLAB["variables"])
    assert "in 1 file" in lint(work, tmp_path, 0, **guide)
    assert json.loads((work / name).read_text("utf-8")) == []
    lint(work, tmp_path, 1, **{**guide, "RODO_FOOTER_PATHS": "templates\nmy mails"})
    (found,) = json.loads((work / name).read_text("utf-8"))
    assert found["location"]["path"] == "my mails/b.html"
    assert GITLAB["rodo-footer"]["artifacts"]["when"] == "always"


def test_the_config_of_the_guide_is_one() -> None:
    """The part on --online, in a whole config."""
    (snippet,) = re.findall(r"```toml\n(.*?)```", GUIDE, re.DOTALL)
    head = '[controller]\nname = "Firma"\ncountry = "pl"\n[notice]\nurl = "https://example.com/rodo"\n'
    online = parse(head + snippet, "guide", numbers=False).check.online
    assert online.allow_hosts
    assert online.ca_bundle
    assert online.proxy
