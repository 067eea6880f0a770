"""Same content, same day, same bytes: whatever the machine."""

import random
import shutil
from pathlib import Path

import pytest

import loa


def build(content: Path, output: Path, *arguments: object, **environment: str) -> dict[str, bytes]:
    """All files that a build wrote, its own list of them included."""
    done = loa.run("build", "--content", content, "--theme", loa.REPOSITORY / "Theme", "-o", output,
                   "--no-ledger", "--today", loa.TODAY, *arguments, **environment)
    assert done.returncode == 0, done.stderr
    return {path.relative_to(output).as_posix(): path.read_bytes() for path in output.rglob("*") if path.is_file()}


def differences(one: dict[str, bytes], other: dict[str, bytes]) -> list[str]:
    return sorted(name for name in one.keys() | other.keys() if one.get(name) != other.get(name))


@pytest.fixture(scope="module")
def first(content, tmp_path_factory) -> dict[str, bytes]:
    files = build(content, tmp_path_factory.mktemp("first") / "site")
    assert len(files) > 100
    return files


@pytest.mark.parametrize("environment", [
    {},
    {"TZ": "America/New_York"},
    {"TZ": "Pacific/Kiritimati"},
    {"LANG": "C"},
    {"LC_ALL": "en_US.UTF-8"},
    {"LC_ALL": "tr_TR.UTF-8", "LANGUAGE": "en"},
], ids=lambda environment: " ".join(f"{key}={value}" for key, value in environment.items()) or "again")
def test_another_folder_zone_or_language_gives_the_same_bytes(first, content, tmp_path, environment):
    assert differences(first, build(content, tmp_path / "site", **environment)) == []


@pytest.mark.parametrize("jobs", [1, 2])
def test_number_of_jobs_changes_nothing(first, content, tmp_path, jobs):
    assert differences(first, build(content, tmp_path / "site", "-j", jobs)) == []


@pytest.mark.parametrize("seed", [1, 2])
def test_order_in_which_files_were_made_changes_nothing(first, content, tmp_path, seed):
    files = [path for path in sorted(content.rglob("*")) if path.is_file()]
    random.Random(seed).shuffle(files)
    copy = tmp_path / "Content"
    for path in files:
        target = copy / path.relative_to(content)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, target)
    assert differences(first, build(copy, tmp_path / "site")) == []


def test_building_again_over_the_first_writes_nothing(content, tmp_path):
    one = build(content, tmp_path / "site")
    stamps = {path: path.stat().st_mtime_ns for path in (tmp_path / "site").rglob("*.html")}
    assert differences(one, build(content, tmp_path / "site")) == []
    assert {path: path.stat().st_mtime_ns for path in stamps} == stamps


def test_another_day_changes_no_address_and_no_id_of_a_feed(first, content, tmp_path):
    later = loa.run("build", "--content", content, "--theme", loa.REPOSITORY / "Theme", "-o", tmp_path / "site",
                    "--no-ledger", "--today", "2031-03-03")
    assert later.returncode == 0, later.stderr
    feeds = [name for name in first if name.endswith(("feed.xml", "feed.json"))]
    assert len(feeds) == 7
    assert [name for name in feeds if (tmp_path / "site" / name).read_bytes() != first[name]] == []
    assert {p.relative_to(tmp_path / "site").as_posix() for p in (tmp_path / "site").rglob("*") if p.is_file()} == set(first)
