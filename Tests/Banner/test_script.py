"""Theme/banner.js against the build."""

import re
import subprocess

from pictures import DESIGN, REPOSITORY, THEME, by_script, node

HERE = REPOSITORY / "Tests/Banner"


def test_every_layout_has_the_numbers_of_the_build():
    done = subprocess.run([node(), HERE / "layouts.js", THEME, HERE / "layouts.jsonl"], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr
    assert int(done.stdout.split()[0]) > 300


def test_every_banner_is_the_same_file_as_the_build_writes(built):
    jobs, files = [], []
    for folder in built.slogans():
        for file in sorted(folder.glob("bang-*.svg")):
            svg = file.read_text("utf-8")
            width, height = map(float, re.search(r'viewBox="0 0 (\S+) (\S+)"', svg).groups())
            title = (folder / "khau-hieu.txt").read_text("utf-8").removesuffix("\n")
            words, _, author = title.partition(" — ")
            lines = preferred(folder, words)
            jobs.append({"text": {"lines": lines, "author": author}, "title": title,
                         "size": {"width": width, "height": height, "unit": "mm"}})
            files.append((file, svg))
    made = by_script(jobs)
    assert [str(file) for (file, svg), script in zip(files, made) if script["svg"] != svg] == []
    assert len(files) > 90


def preferred(folder, words):
    """The slogan's lines as its page has them."""
    page = (folder / "index.html").read_text("utf-8")
    heading = re.search(r"<h1>(.*?)</h1>", page, re.S).group(1)
    lines = re.findall(r"<span>(.*?)</span>", heading)
    assert " ".join(lines) == words
    return lines


def test_the_size_of_a_card_and_of_a_typed_banner():
    card = DESIGN["cards"][1]
    made = by_script([{"text": {"lines": ["Học"]}, "title": "Học", "size": {"width": card["width"], "height": card["height"], "unit": "px"}}])
    assert 'width="1200" height="630"' in made[0]["svg"]
    assert made[0]["layout"]["centimetres"] is None
