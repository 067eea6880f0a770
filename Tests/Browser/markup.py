"""HTML read into a small tree, with nothing but the standard library.

The checks must not share a parser with what they check, nor with the browser.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Iterator

VOID = set("area base br col embed hr img input link meta source track wbr".split())
UNSEEN = {"script", "style", "template"}


@dataclass
class Node:
    """An element: its children are elements and strings, in order."""

    tag: str
    attrs: dict[str, str] = field(default_factory=dict)
    parent: "Node | None" = None
    children: list = field(default_factory=list)
    line: int = 0

    def walk(self) -> Iterator["Node"]:
        """This element and every element below it, in document order."""
        yield self
        for child in self.children:
            if isinstance(child, Node):
                yield from child.walk()

    def all(self, *tags: str) -> list["Node"]:
        """The elements below with one of these names."""
        return [node for node in self.walk() if node is not self and node.tag in tags]

    def with_class(self, name: str) -> list["Node"]:
        """The elements below that carry this class."""
        return [node for node in self.walk() if name in node.attrs.get("class", "").split()]

    @property
    def text(self) -> str:
        """The words inside, with every run of white space as one space."""
        return " ".join(self._raw().split())

    def _raw(self) -> str:
        if self.tag in UNSEEN:
            return ""
        return "".join(child if isinstance(child, str) else child._raw() for child in self.children)

    def inside(self, *tags: str) -> bool:
        """Whether an ancestor has one of these names."""
        node = self.parent
        while node:
            if node.tag in tags:
                return True
            node = node.parent
        return False

    def __str__(self) -> str:
        attrs = "".join(f' {name}="{value}"' for name, value in self.attrs.items())
        return f"<{self.tag}{attrs}> (line {self.line})"


class _Builder(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = self.open = Node("#document")

    def handle_starttag(self, tag, attrs):
        node = Node(tag, {name: value or "" for name, value in attrs}, self.open, line=self.getpos()[0])
        self.open.children.append(node)
        if tag not in VOID:
            self.open = node

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag):
        node = self.open
        while node.parent and node.tag != tag:
            node = node.parent
        if node.parent:
            self.open = node.parent

    def handle_data(self, data):
        self.open.children.append(data)


class Document:
    """One page: its tree and the few things that many checks ask of it."""

    def __init__(self, source: str) -> None:
        builder = _Builder()
        builder.feed(source)
        builder.close()
        self.source = source
        self.root = builder.root
        self.ids = [node.attrs["id"] for node in self.root.walk() if "id" in node.attrs]

    def all(self, *tags: str) -> list[Node]:
        return self.root.all(*tags)

    def first(self, tag: str) -> Node | None:
        return next(iter(self.all(tag)), None)

    def meta(self, name: str) -> list[str]:
        """The content of the `meta` elements of this name, property or http-equiv."""
        return [
            node.attrs.get("content", "")
            for node in self.all("meta")
            if name in (node.attrs.get("name"), node.attrs.get("property"), node.attrs.get("http-equiv"))
        ]

    def links(self, rel: str) -> list[Node]:
        """The `link` elements of this relation."""
        return [node for node in self.all("link") if rel in node.attrs.get("rel", "").split()]

    @property
    def is_noindex(self) -> bool:
        return any("noindex" in value for value in self.meta("robots"))

    @property
    def structured_data(self) -> list:
        """Every JSON-LD block, parsed; a broken one raises."""
        return [
            json.loads("".join(node.children))
            for node in self.all("script")
            if node.attrs.get("type") == "application/ld+json"
        ]
