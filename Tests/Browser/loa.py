"""Runs the real binary and holds what it built."""

from __future__ import annotations

import os
import subprocess
from functools import cached_property
from pathlib import Path
from urllib.parse import urlsplit

from markup import Document

REPOSITORY = Path(__file__).resolve().parents[2]
# The day the example is built for: after its last edition, so that nothing of it is held back.
TODAY = "2026-11-20T08:00"


def binary() -> Path:
    """The release binary that Tests/run made, or the one named by LOA."""
    named = os.environ.get("LOA")
    path = Path(named).resolve() if named else REPOSITORY / ".build/release/loa"
    assert path.is_file(), f"{path} is missing: run Tests/run, or name a binary with LOA=…"
    return path


def run(*arguments: object, cwd: Path = REPOSITORY, **environment: str) -> subprocess.CompletedProcess:
    """Runs `loa` with a bare environment, so that nothing of the caller's leaks into the result."""
    bare = {"PATH": os.environ["PATH"], "HOME": os.environ.get("HOME", "/"), "LANG": "C.UTF-8", "NO_COLOR": "1"}
    return subprocess.run(
        [str(binary()), *map(str, arguments)],
        cwd=cwd, env=bare | environment, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=600,
    )


class Site:
    """A built site: its folder, the address it is made for, and its parsed pages."""

    def __init__(self, name: str, root: Path, url: str, source: Path) -> None:
        self.name, self.root, self.url, self.source = name, root, url, source

    def __repr__(self) -> str:
        return self.name

    @property
    def base(self) -> str:
        """The path below which the site lives, `/` or `/htsd/`."""
        return urlsplit(self.url).path

    @cached_property
    def files(self) -> dict[str, Path]:
        """Every public file by its address from the site's root: `2023/` for a folder's index."""
        found = {}
        for path in sorted(self.root.rglob("*")):
            name = path.relative_to(self.root).as_posix()
            if path.is_file() and not name.startswith("."):
                found[name.removesuffix("index.html")] = path
        return found

    @cached_property
    def pages(self) -> dict[str, Document]:
        """Every HTML page by its address from the site's root, the 404 page included."""
        return {
            address: Document(path.read_text("utf-8"))
            for address, path in self.files.items()
            if path.suffix == ".html"
        }

    def page(self, address: str) -> Document:
        return self.pages[address]

    def is_redirect(self, address: str) -> bool:
        """Whether the page only leads elsewhere (an alias)."""
        return bool(self.page(address).meta("refresh"))

    @cached_property
    def content_pages(self) -> dict[str, Document]:
        """The pages that readers and search engines are meant to find: neither 404, redirects nor expired."""
        return {
            address: page
            for address, page in self.pages.items()
            if not page.is_noindex and address not in self.expired
        }

    @cached_property
    def expired(self) -> set[str]:
        """The pages that keep their address but have left every list, by the notice on them."""
        return {
            address for address, page in self.pages.items()
            if any("đã hết hiệu lực" in note.text or "hết hạn" in note.text for note in page.root.with_class("notice"))
        }

    def absolute(self, address: str) -> str:
        return self.url + address


def build(name: str, output: Path, source: Path, *arguments: object, url: str) -> Site:
    """Builds `source` into `output`, expects success without a warning, and opens the result."""
    done = run("build", "--content", source, "--theme", REPOSITORY / "Theme", "-o", output,
               "--no-ledger", "--strict", "--today", TODAY, "--language", "en", *arguments)
    assert done.returncode == 0, f"exit {done.returncode}\n{done.stderr}"
    return Site(name, output, url, source)
