"""Renders SVG and tells where its ink is."""

from __future__ import annotations

import io
import json
import shutil
import subprocess
from pathlib import Path

from PIL import Image, ImageChops

from conftest import REPOSITORY, THEME

HERE = Path(__file__).resolve().parent


def node() -> str:
    """Node, or the one that comes with Playwright's package."""
    found = shutil.which("node")
    if found:
        return found
    import playwright

    return str(Path(playwright.__file__).parent / "driver" / "node")


def render(svg: bytes, width: int) -> Image.Image:
    """The picture, so many pixels wide."""
    done = subprocess.run(["rsvg-convert", "--width", str(width), "--keep-aspect-ratio"], input=svg, capture_output=True, check=True)
    return Image.open(io.BytesIO(done.stdout)).convert("RGB")


def ink(picture: Image.Image) -> tuple[int, int, int, int]:
    """The box of everything that is not the ground, whose colour is that near the corner.

    A picture scaled to whole pixels has a mixed colour in its last row or column: the outermost are left out.
    """
    ground = Image.new("RGB", picture.size, picture.getpixel((2, 2)))
    picture = picture.copy()
    inner = picture.crop((1, 1, picture.width - 1, picture.height - 1))
    picture.paste(ground)
    picture.paste(inner, (1, 1))
    difference = ImageChops.difference(picture, ground).convert("L").point(lambda value: 255 if value > 24 else 0)
    box = difference.getbbox()
    assert box, "nothing is drawn"
    return box


def by_script(jobs: list[dict]) -> list[dict]:
    """Layouts and SVG as the browser's script makes them."""
    done = subprocess.run([node(), str(HERE / "svg.js"), str(THEME)], input=json.dumps(jobs), capture_output=True, text=True, check=True)
    return json.loads(done.stdout)


DESIGN = json.loads((THEME / "banner.json").read_text("utf-8"))
__all__ = ["DESIGN", "REPOSITORY", "THEME", "by_script", "ink", "node", "render"]
