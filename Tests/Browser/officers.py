"""A second, simple reading of the officers' files, to hold the site against."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import yaml


def front_matter(path: Path) -> dict:
    """The front matter of a Markdown file."""
    return yaml.safe_load(path.read_text("utf-8").split("---\n")[1])


def activities(content: Path, year: int) -> list[dict]:
    return _all(content / str(year) / "activities")


def news(content: Path, year: int) -> list[dict]:
    return _all(content / str(year) / "news")


def _all(folder: Path) -> list[dict]:
    return [front_matter(path) for path in sorted(folder.glob("*.md"))]


@dataclass(frozen=True)
class Slogan:
    words: str
    author: str | None
    group: int


def slogans(content: Path, year: int) -> list[Slogan]:
    """The items of the lists in `slogans/*.md`; the group is the file's `order`."""
    found = []
    for path in sorted((content / str(year) / "slogans").glob("*.md")):
        order = front_matter(path)["order"]
        body = path.read_text("utf-8").split("---\n", 2)[2]
        # An item: its marker, its first line, and the lines indented below it up to a blank one.
        for item in re.findall(r"^(?:\d+\.|-) (.+(?:\n {2,}\S.*)*)", body, re.MULTILINE):
            words, _, author = " ".join(item.replace("\\\n", "\n").split()).partition(" — ")
            found.append(Slogan(words, author or None, order))
    return found
