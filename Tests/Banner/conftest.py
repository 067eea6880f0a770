"""The example site, built by the real binary with downloads; tools that look at pictures."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parents[2]
THEME = REPOSITORY / "Theme"


def binary() -> Path:
    path = Path(os.environ.get("LOA", REPOSITORY / ".build/release/loa")).resolve()
    assert path.is_file(), f"{path} is missing: run Tests/run, or name a binary with LOA=…"
    return path


def pytest_collection_modifyitems(items):
    """Says which tests stay together when several processes share the work: those that look at one built site."""
    for item in items:
        if "built" in item.fixturenames:
            item.add_marker(pytest.mark.xdist_group("built"))


class Workplace:
    """A copy of the example with an output, a ledger and a cache of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        shutil.copytree(REPOSITORY / "Content", folder / "Content")
        os.symlink(THEME, folder / "Theme")

    @property
    def output(self) -> Path:
        return self.folder / "Output"

    def build(self, *arguments: str, path: str = os.environ["PATH"], cache: str = "cache") -> subprocess.CompletedProcess:
        return subprocess.run(
            [str(binary()), "build", "--today", "2026-11-20T08:00", "--language", "en", *arguments], cwd=self.folder,
            env={"PATH": path, "HOME": str(self.folder), "XDG_CACHE_HOME": str(self.folder / cache), "LANG": "C.UTF-8"},
            stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=900)

    def slogans(self) -> list[Path]:
        """The folders of the slogans' own pages."""
        return sorted(p.parent for p in self.output.glob("20*/khau-hieu/*/khau-hieu.txt"))


@pytest.fixture()
def workplace(tmp_path) -> Workplace:
    return Workplace(tmp_path)


@pytest.fixture(scope="session")
def built(tmp_path_factory) -> Workplace:
    place = Workplace(tmp_path_factory.mktemp("built"))
    done = place.build("--strict")
    assert done.returncode == 0, done.stderr
    return place
