"""From a path to a Project; relative paths in the file become absolute, relative to the file."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path

import msgspec

from rodo_footer.config.facts import fact_faults
from rodo_footer.config.legal_forms import form_faults
from rodo_footer.config.numbers import verify_numbers
from rodo_footer.config.validate import Fault, dotted, faults, with_texts, without
from rodo_footer.errors import ConfigError, Problem, UsageError
from rodo_footer.model.project import Project
from rodo_footer.toml_lines import Key, positions

NAME = "rodo-footer.toml"
_MAX_BYTES = 1_000_000


def find(folder: Path) -> Path | None:
    """The config file in `folder` or the nearest one above it; None where there is none."""
    folder = folder.absolute()
    return next((one / NAME for one in (folder, *folder.parents) if (one / NAME).is_file()), None)


def load(path: Path, *, numbers: bool = True) -> Project:
    """Read and check a config file; ConfigError lists all its problems. `numbers=False` leaves check digits out."""
    try:
        with path.open("rb") as file:
            raw = file.read(_MAX_BYTES + 1)
    except OSError as error:
        raise UsageError(
            f"{path}: cannot be read ({error.strerror or error})",
            "Name another file with --config, or make one with `rodo-footer init`.",
        ) from error
    if len(raw) > _MAX_BYTES:
        raise UsageError(f"{path}: larger than 1 MB, so it is no config file")
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise UsageError(f"{path}:{line}: not UTF-8", "Save the file as UTF-8 (TOML allows nothing else).") from error
    return _absolute(parse(text, str(path), numbers=numbers), path.absolute().parent)


def parse(text: str, name: str, *, numbers: bool = True) -> Project:
    """The Project in a TOML text; `name` is how messages call it."""
    text = text.replace("\r\n", "\n")
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise UsageError(
            f"{name}: not valid TOML: {error}", "Mend the syntax there; https://toml.io shows it."
        ) from error
    project = _whole(data)
    found = list(_value_faults(project, numbers=numbers)) if project else _all_faults(data, numbers=numbers)
    if project and not found:
        return project
    lines = positions(text)
    raise ConfigError(name, tuple(_problem(fault, lines) for fault in found))


def locate(error: ConfigError, path: Path) -> ConfigError:
    """The same problems with the lines of their keys in the file `path`, which must be one that `load` accepts."""
    lines = positions(path.read_text(encoding="utf-8-sig").replace("\r\n", "\n"))
    found = []
    for problem in error.problems:
        key: Key = tuple(int(one) if one.isdigit() else one for one in re.findall(r"[^.\[\]]+", problem.key))
        found.append(_problem(Fault(key, problem.message, problem.hint), lines))
    return ConfigError(str(path), tuple(found))


def check_project(project: Project, name: str) -> Project:
    """The same project if its values can be true; for projects made from flags, which `name` says."""
    found = list(_value_faults(project, numbers=True))
    if found:
        raise ConfigError(name, tuple(_problem(fault, {}) for fault in found))
    return project


def _whole(data: object) -> Project | None:
    """The project, where every table has its form: the quick way, which most files go."""
    try:
        return msgspec.convert(with_texts(data), Project)
    except msgspec.ValidationError:
        return None


def _all_faults(data: Mapping[str, object], *, numbers: bool) -> list[Fault]:
    """The faults of form, and of the values of what is left without them."""
    found = list(faults(data, Project))
    spoilt = {fault.key[1] for fault in found if _is_in_an_activity(fault.key)}
    sound, whole = _without_activities(data, spoilt)
    project = _project(sound, [fault.key for fault in found if not _is_in_an_activity(fault.key)])
    if project is not None:
        found += [_renumbered(fault, whole) for fault in _value_faults(project, numbers=numbers)]
    return found


def _value_faults(project: Project, *, numbers: bool) -> Iterator[Fault]:
    yield from fact_faults(project)
    yield from form_faults(project)
    if numbers:
        yield from verify_numbers(project)


def _is_in_an_activity(key: Key) -> bool:
    return key[0] == "activity" and len(key) > 1


def _without_activities(data: Mapping[str, object], spoilt: set[str | int]) -> tuple[Mapping[str, object], list[int]]:
    """The data with only those activities that have no fault yet, and their numbers: what is missing from an activity
    cannot be told from what was misspelt in it."""
    activities = data.get("activity")
    if not isinstance(activities, list):
        return data, []
    whole = [number for number in range(len(activities)) if number not in spoilt]
    return {**data, "activity": [activities[number] for number in whole]}, whole


def _renumbered(fault: Fault, whole: list[int]) -> Fault:
    """The fault of an activity with the number that the activity has in the file."""
    match fault.key:
        case ("activity", int(number), *rest):
            return Fault(("activity", whole[number], *rest), fault.message, fault.hint)
    return fault


def _project(data: object, faulty: list[Key]) -> Project | None:
    """What can be made of the data without the faulty keys, or without the tables that need them; None if nothing."""
    while True:
        try:
            return msgspec.convert(with_texts(without(data, faulty)), Project)
        except msgspec.ValidationError:
            longest = max(faulty, key=len, default=())
            if len(longest) <= 1:
                return None
            faulty = [key[:-1] if key == longest else key for key in faulty]


def _problem(fault: Fault, lines: dict[Key, int]) -> Problem:
    """The fault with the line of its key; a missing key gets the line of its table."""
    key = fault.key
    while key and key not in lines:
        key = key[:-1]
    return Problem(dotted(fault.key), lines.get(key, 0), fault.message, fault.hint)


def _absolute(project: Project, base: Path) -> Project:
    replace = msgspec.structs.replace
    signature, files, rollout, graph = project.signature, project.files, project.rollout, project.graph
    if is_path(signature.template):
        signature = replace(signature, template=str(base / signature.template))
    files = replace(files, folder=str(base / files.folder))
    if "://" not in rollout.ledger:
        rollout = replace(rollout, ledger=str(base / rollout.ledger))
    if graph is not None:
        certificate = str(base / graph.certificate) if graph.certificate else ""
        graph = replace(
            graph, certificate=certificate, ca_bundle=str(base / graph.ca_bundle) if graph.ca_bundle else ""
        )
    check, online = project.check, project.check.online
    if online.ca_bundle:
        check = replace(check, online=replace(online, ca_bundle=str(base / online.ca_bundle)))
    check = replace(
        check,
        baseline=str(base / project.check.baseline) if project.check.baseline else "",
        override=[replace(one, folder=str(base / one.folder)) for one in project.check.override],
    )
    activities = [
        replace(one, balancing_test=str(base / one.balancing_test)) if one.balancing_test else one
        for one in project.activity
    ]
    return replace(
        project, signature=signature, files=files, rollout=rollout, graph=graph, check=check, activity=activities
    )


def is_path(template: str) -> bool:
    """Whether `[signature] template` or `--template` names a file or folder rather than a design of ours."""
    return any(char in template for char in "/\\.")
