"""Where the references of a page lead."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import unquote, urljoin, urlsplit

from loa import Site
from markup import Document

# Attributes that hold one address. `srcset` and `meta refresh` are read apart.
HOLDERS = {
    "a": ["href"], "area": ["href"], "link": ["href"], "script": ["src"], "img": ["src"], "source": ["src"],
    "video": ["src", "poster"], "audio": ["src"], "track": ["src"], "iframe": ["src"], "embed": ["src"],
    "object": ["data"], "form": ["action"], "button": ["formaction"], "use": ["href", "xlink:href"],
    "image": ["href", "xlink:href"], "blockquote": ["cite"], "q": ["cite"], "input": ["src"],
}


@dataclass(frozen=True)
class Reference:
    """One address in a page: the tag that holds it, as written, and where it leads when it stays on the site."""

    tag: str
    written: str
    rel: str
    internal: str | None
    fragment: str

    def __str__(self) -> str:
        return f"<{self.tag}> {self.written}"


def references(site: Site, address: str, page: Document) -> list[Reference]:
    """Every address that a page holds."""
    found = []
    for node in page.root.walk():
        written = [node.attrs[name] for name in HOLDERS.get(node.tag, []) if name in node.attrs]
        if "srcset" in node.attrs:
            written += [part.split()[0] for part in node.attrs["srcset"].split(",") if part.split()]
        if node.tag == "meta" and node.attrs.get("http-equiv") == "refresh":
            written.append(node.attrs["content"].split("url=", 1)[1])
        if node.tag == "meta" and node.attrs.get("property") in ("og:url", "og:image"):
            written.append(node.attrs["content"])
        found += [resolve(site, address, value, node.tag, node.attrs.get("rel", "")) for value in written]
    return found


def resolve(site: Site, address: str, written: str, tag: str = "", rel: str = "") -> Reference:
    """Follows one address from the page that holds it. `internal` is from the site's root and decoded."""
    target = urlsplit(urljoin(site.absolute(address), written))
    home = urlsplit(site.url)
    if (target.scheme, target.netloc) != (home.scheme, home.netloc):
        return Reference(tag, written, rel, None, "")
    path = unquote(target.path)
    # An address beside the base path is kept with its leading slash: no file has such a name.
    internal = path[len(home.path):] if path.startswith(home.path) else path
    return Reference(tag, written, rel, internal, unquote(target.fragment))
