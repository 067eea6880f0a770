"""`loa check --format sarif` keeps the standard's own schema, and says the same as JSON.

The schema is that of OASIS, errata 01, as published: sarif-schema-2.1.0.json beside this file.
"""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from urllib.parse import unquote

import jsonschema
import pytest

import loa
from loa import REPOSITORY

BROKEN = REPOSITORY / "Tests/Sites/broken"
SCHEMA = json.loads((Path(__file__).parent / "sarif-schema-2.1.0.json").read_text("utf-8"))
# One of each form that a result can have: with notes and repairs, a file without text, no file at all, a name that a
# URI has to escape, two files, a column behind signs of several code points.
NAMES = [
    "key-misspelt-in-news", "slip-no-break-space", "end-before-start", "encoding-utf-16-of-notepad", "no-edition", "theme-file-missing",
    "name-that-folds-to-nothing", "same-address-twice", "caret-behind-wide-signs", "symbolic-link-to-a-file", "media-unused",
    "template-unknown-name", "weekday-that-does-not-match", "map-swapped", "slogan-too-long",
]


@pytest.fixture(scope="module")
def validator() -> jsonschema.Draft4Validator:
    jsonschema.Draft4Validator.check_schema(SCHEMA)
    return jsonschema.Draft4Validator(SCHEMA)


def lay(name: str, folder: Path) -> None:
    """A broken site as Tests/EndToEndTests/BrokenSite.swift lays it."""
    shutil.copytree(BROKEN / "_base/Content", folder / "Content")
    shutil.copytree(REPOSITORY / "Theme", folder / "Theme")
    for part in [BROKEN / "_base/Theme", BROKEN / name / "Content", BROKEN / name / "Theme"]:
        if part.is_dir():
            shutil.copytree(part, folder / part.name, symlinks=True, dirs_exist_ok=True)
    without = BROKEN / name / "without.txt"
    for path in without.read_text("utf-8").splitlines() if without.exists() else []:
        (folder / path).unlink()


def check(folder: Path, form: str, language: str = "vi") -> dict:
    done = loa.run("check", "--format", form, "--language", language, "--today", "2026-11-20", cwd=folder)
    assert done.returncode in (0, 1), done.stderr
    return json.loads(done.stdout)


def from_json(report: dict) -> list[tuple]:
    return [
        (one["code"], one["severity"], one.get("file"), one.get("start", {}).get("line"), one["message"]["vi"])
        for one in report["diagnostics"]
    ]


def from_sarif(log: dict) -> list[tuple]:
    found = []
    for one in log["runs"][0]["results"]:
        place = one["locations"][0]["physicalLocation"] if one.get("locations") else {}
        file = place.get("artifactLocation", {}).get("uri")
        text = one["message"]["text"].split("\n")[0]
        line = place.get("region", {}).get("startLine")
        found.append((one["ruleId"], one["level"], unquote(file) if file else None, line, text))
    return found


@pytest.mark.parametrize("name", NAMES)
def test_broken_sites_keep_the_schema(name, tmp_path, validator):
    lay(name, tmp_path)
    for language in ("vi", "en"):
        log = check(tmp_path, "sarif", language)
        assert [error.message for error in validator.iter_errors(log)] == []
        assert log["version"] == "2.1.0"
    assert log["runs"][0]["results"], "nothing is told"


@pytest.mark.parametrize("name", NAMES)
def test_sarif_and_json_tell_the_same(name, tmp_path):
    lay(name, tmp_path)
    assert from_sarif(check(tmp_path, "sarif")) == from_json(check(tmp_path, "json"))


def test_the_example_keeps_the_schema(validator):
    log = check(REPOSITORY, "sarif")
    assert [error.message for error in validator.iter_errors(log)] == []
    assert log["runs"][0]["results"] == []


def test_the_schema_refuses_what_is_wrong(validator):
    """So that a schema that cannot be read does not pass everything."""
    assert list(validator.iter_errors({"version": "2.1.0", "runs": [{"results": []}]}))
    assert list(validator.iter_errors({"version": "2.0.0", "runs": []}))
