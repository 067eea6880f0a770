#!/usr/bin/env python3
"""Times Loa on generated campaigns, against Hugo and against the C floor, and prints a Markdown table.

    bench.py --loa LOA --hugo HUGO --floor FLOOR --measure MEASURE [options]

`Tests/Benchmark/run` makes the four programs and passes all other options on.

For each folder and each size a campaign is written, then come rounds. A round is, each in a fresh process:

    floor full, Hugo full, Loa full     into an empty folder, with caches removed: A B C A B C …
    Loa no change                       the same build again
    Loa one file                        a sentence added to the newest news item, which the feeds show as well
    Loa check                           everything of a build but writing

The first round is not measured: in it the results are looked at file by file. Every run of every round has to end with exit 0 and
the right number of pages. A ratio is the median of the ratios within each round, not the ratio of two medians.
"""
import argparse
import datetime
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

import campaign
import report

HERE = Path(__file__).resolve().parent
REPOSITORY = HERE.parent.parent
TODAY = "2026-01-01"

KIB = 1024
# What one page takes on a file system, rounded up to blocks: its source, and its page with a folder.
SOURCE_SPACE, OUTPUT_SPACE = 8 * KIB, 32 * KIB
INODES = 3
# Free space above which what is removed is only moved aside.
ROOM_FOR_REMOVED = 24 * KIB**3
# What Hugo 0.168 holds in memory for one page.
HUGO_MEMORY = 130 * KIB


class Failed(Exception):
    """A program did not do what a measurement needs; the text says which and what."""


class Run(NamedTuple):
    """What one process took: seconds, seconds, KiB; and what it printed."""

    wall: float
    cpu: float
    memory: int
    printed: str
    jobs: int = 1  # threads that the program was given


class Programs(NamedTuple):
    loa: Path
    hugo: Path
    floor: Path
    measure: Path


class Workshop:
    """A campaign of one size in one folder, and the programs at work on it."""

    def __init__(self, folder, pages, programs, jobs):
        self.folder, self.pages, self.programs, self.jobs = Path(folder), pages, programs, jobs
        self.content = self.folder / "Content"
        self.outputs = {name: self.folder / f"Output-{name}" for name in ("loa", "hugo", "floor")}
        self.shell = self.additions = 0

    def prepare(self):
        campaign.write_campaign(str(self.content), self.pages, processes=self.jobs)
        shutil.copytree(REPOSITORY / "Theme", self.folder / "Theme")
        shutil.copytree(HERE / "hugo", self.folder, dirs_exist_ok=True)
        number = campaign.Campaign().newest_news(self.pages)
        self.edited = self.content / campaign.Campaign().page(number)[0]

    def run(self, what, *command, jobs=None):
        """Runs a program by itself; an exit other than 0 is `Failed`. `jobs` are the threads that it may take."""
        told, log = self.folder / "measured", self.folder / "log"
        settings = {
            "PATH": os.environ["PATH"],
            "HOME": str(self.folder),
            "XDG_CACHE_HOME": str(self.folder / "cache"),
            "LC_ALL": "C.UTF-8",
            "GOMAXPROCS": str(self.jobs),
        }
        subprocess.run(["sync", "--file-system", self.folder], check=True)  # what an earlier run left to be written is not this one's
        with open(log, "wb") as output:
            subprocess.run(
                [self.programs.measure, told, *command], check=True, env=settings, cwd=self.folder,
                stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT)
        printed = log.read_text(errors="replace")
        wall, user, system, memory, status = told.read_text().split()
        if status != "0":
            raise Failed(f"{what}: exit {status}\n{printed[-2000:]}")
        return Run(float(wall), float(user) + float(system), int(memory), printed, jobs or self.jobs)

    def remove(self, name):
        """Takes away what a program made: its output, its caches, and Loa's ledger."""
        leftovers = [self.outputs[name], self.folder / "cache", self.folder / "resources"]
        if name == "loa":
            leftovers.append(self.content / "ledger.txt")
        for leftover in leftovers:
            if leftover.exists():
                self.discard(leftover)

    def discard(self, what):
        """Takes a file or folder out of the way. On a disk it is moved aside while there is room: ext4 gives the numbers of files that
        were deleted in the last minutes to no new file, and searches past each of them, which made every program up to eight times slower."""
        if file_system(self.folder) == "tmpfs" or shutil.disk_usage(self.folder).free < ROOM_FOR_REMOVED:
            subprocess.run(["rm", "-rf", what], check=True)
            return
        aside = self.folder / "removed"
        aside.mkdir(exist_ok=True)
        what.rename(aside / str(len(list(aside.iterdir()))))

    def floor_full(self):
        self.remove("floor")
        self.outputs["floor"].mkdir()
        run = self.run(
            "floor", self.programs.floor, self.content, self.outputs["floor"], str(self.jobs), str(self.shell))
        self.expect_pages("floor")
        return run

    def hugo_full(self):
        self.remove("hugo")
        run = self.run(
            "hugo", self.programs.hugo, "--source", self.folder, "--destination", self.outputs["hugo"], "--cacheDir",
            self.folder / "cache", "--noBuildLock", "--quiet", "--clock", f"{TODAY}T00:00:00Z")
        self.expect_pages("hugo")
        return run

    def loa(self, verb, *more, jobs=None):
        return self.run(
            f"loa {verb}", self.programs.loa, verb, "--source", self.folder, "--output", self.outputs["loa"], "--today", TODAY,
            "--language", "en", "--no-color", *more, jobs=jobs)

    def loa_build(self, expected, *more, jobs=None):
        """Builds and compares Loa's own counts with what is expected of them."""
        run = self.loa("build", "--jobs", str(jobs or self.jobs), *more, jobs=jobs)
        counts = loa_counts(run.printed)
        for name, wanted in {"removed": 0, "held back": 0, "warnings": 0, **expected}.items():
            if counts[name] != wanted:
                raise Failed(f"loa build: {counts[name]} {name}, not {wanted}:\n{run.printed[-2000:]}")
        return run

    def loa_full(self, *more, jobs=None):
        self.remove("loa")
        run = self.loa_build({"unchanged": 0}, *more, jobs=jobs)
        self.expect_pages("loa")
        return run

    def loa_no_change(self):
        return self.loa_build({"written": 0})

    def loa_one_file(self):
        with open(self.edited, "a", encoding="utf-8") as file:
            self.additions += 1
            file.write(f"\nBổ sung lần thứ {self.additions}.\n")
        return self.loa_build({})

    def loa_one_title(self):
        """The newest news item gets another title: its own page, those beside it, lists and feeds."""
        text = self.edited.read_text(encoding="utf-8")
        self.additions += 1
        self.edited.write_text(re.sub(r"^(title: .*?)( \(sửa lần \d+\))?$", rf"\1 (sửa lần {self.additions})", text, count=1, flags=re.M), "utf-8")
        return self.loa_build({})

    def loa_one_template(self):
        """The template of news gets another line, which shows on half of all pages."""
        template = self.folder / "Theme/templates/news.mustache"
        text = template.read_text(encoding="utf-8")
        if "</article>" not in text:
            raise Failed(f"{template}: no </article> to put a line before")
        self.additions += 1
        template.write_text(text.replace("</article>", f"<p hidden>{self.additions}</p></article>"), "utf-8")
        return self.loa_build({})

    def loa_check(self):
        run = self.loa("check")
        if not run.printed.startswith("No errors:"):
            raise Failed(f"loa check: {run.printed[-2000:]}")
        return run

    def expect_pages(self, name):
        """YEAR/SECTION/PAGE/index.html: as many as the campaign has pages."""
        found = sum(1 for _ in leaf_pages(self.outputs[name]))
        if found != self.pages:
            raise Failed(f"{name}: {found} pages in {self.outputs[name]}, not {self.pages}")

    def rehearse(self, with_hugo):
        """The round that is not measured; looks at the results file by file."""
        floor = self.floor_full()
        if with_hugo:
            self.hugo_full()
            self.remove("hugo")
        self.loa_full()

        # The floor writes as many bytes as Loa does for the same pages.
        page_bytes = sum(os.stat(file).st_size for file in leaf_pages(self.outputs["loa"]))
        bodies = int(re.search(r"(\d+) bytes of bodies", floor.printed)[1])
        self.shell = max(0, (page_bytes - bodies) // self.pages)
        self.remove("floor")

        before = snapshot(self.outputs["loa"])
        self.loa_no_change()
        if changed := differences(before, snapshot(self.outputs["loa"])):
            raise Failed(f"loa, nothing changed: {len(changed)} files are other files now, first {changed[0]}")
        written = loa_counts(self.loa_one_file().printed)["written"]
        changed = differences(before, snapshot(self.outputs["loa"]))
        pages = [file for file in changed if file.endswith(".html")]
        public = [file for file in changed if not Path(file).name.startswith(".")]  # Loa's own manifest is not counted
        if pages != [file for file in pages if file.endswith(f"/{self.edited.stem}/index.html")] or not pages or len(public) != written:
            raise Failed(f"loa, one file changed: {written} files said to be written, changed are {changed[:20]}")
        for kind, run in {"title": self.loa_one_title, "template": self.loa_one_template}.items():
            if (written := loa_counts(run().printed)["written"]) < 2:
                raise Failed(f"loa, one {kind} changed: {written} files written")
        self.loa_check()

    def rounds(self, count, with_hugo):
        """The samples of `count` rounds."""
        for number in range(count):
            yield sample(number, "floor full", self.floor_full())
            self.remove("floor")
            if with_hugo:
                yield sample(number, "hugo full", self.hugo_full())
                self.remove("hugo")
            yield sample(number, "loa full", self.loa_full())
            yield sample(number, "loa no change", self.loa_no_change())
            yield sample(number, "loa one file", self.loa_one_file())
            yield sample(number, "loa one title", self.loa_one_title())
            yield sample(number, "loa one template", self.loa_one_template())
            yield sample(number, "loa check", self.loa_check())
            if self.jobs > 1:
                yield sample(number, "loa full, 1 thread", self.loa_full(jobs=1))
            yield sample(number, "loa full, stages", self.loa_full("--verbose"))


def sample(number, kind, run):
    measured = {"round": number, "kind": kind, "wall": run.wall, "cpu": run.cpu, "memory_kib": run.memory, "jobs": run.jobs}
    if stages := loa_stages(run.printed):
        measured["stages"] = stages
    if "files written" in run.printed:
        measured["written"] = loa_counts(run.printed)["written"]
    return measured


def loa_counts(printed):
    """The numbers of the last line of a build: `Done: 1039 pages, 1054 files written, 0 unchanged, …`."""
    last = printed.rstrip().rsplit("\n", 1)[-1]
    found = re.fullmatch(
        r"Done: (\d+) pages, (\d+) files written, (\d+) unchanged, (\d+) removed, (\d+) held back, (\d+) warnings, [\d.]+ seconds\.", last)
    if not found:
        raise Failed(f"loa build: its last line is not understood: {last}")
    return dict(zip(("pages", "written", "unchanged", "removed", "held back", "warnings"), map(int, found.groups())))


def loa_stages(printed):
    """The stages that `--verbose` tells, in milliseconds of the clock, in their order; empty where it tells none."""
    told = re.search(r"^Stages:\n((?: .*\n)*)", printed, re.M)
    lines = re.findall(r"^ +([\d.]+) ms  (.*?)(?:  \(\d+\))?$", told[1], re.M) if told else []
    return {name: float(time) for time, name in lines}


def leaf_pages(output):
    """The pages of the campaign in a finished site; lists, their further pages and year pages are not among them."""
    for year in campaign.YEARS:
        for section in os.scandir(f"{output}/{year}"):
            if not section.is_dir():
                continue
            for page in os.scandir(section.path):
                if page.is_dir() and os.path.exists(f"{page.path}/index.html"):
                    yield f"{page.path}/index.html"


def snapshot(folder):
    """Every file below a folder with what changes when it is written: number, size and time."""
    found, todo = {}, [str(folder)]
    while todo:
        for entry in os.scandir(todo.pop()):
            if entry.is_dir(follow_symlinks=False):
                todo.append(entry.path)
            else:
                state = entry.stat(follow_symlinks=False)
                found[entry.path] = (state.st_ino, state.st_size, state.st_mtime_ns)
    return found


def differences(before, after):
    """The files that came, went or were written between two snapshots."""
    return sorted(path for path in before.keys() | after.keys() if before.get(path) != after.get(path))


def lack_of_space(place, pages):
    """Why a campaign of this size can't be measured in a folder; None when it can."""
    state = os.statvfs(place)
    free, wanted = state.f_bavail * state.f_frsize, pages * (SOURCE_SPACE + OUTPUT_SPACE)
    if free < wanted:
        return f"{gib(wanted)} GiB are needed and {gib(free)} GiB are free"
    if state.f_files and state.f_favail < pages * INODES:
        return f"{pages * INODES:,} inodes are needed and {state.f_favail:,} are free"
    return None


def lack_of_memory(place, pages):
    """Why Hugo can't build a campaign of this size; None when it can. What lies in a tmpfs is memory, too."""
    free = 1024 * int(re.search(r"MemAvailable: *(\d+) kB", Path("/proc/meminfo").read_text())[1])
    wanted = pages * (HUGO_MEMORY + (SOURCE_SPACE + OUTPUT_SPACE if file_system(place) == "tmpfs" else 0))
    return f"{gib(wanted)} GiB of memory are needed and {gib(free)} GiB are free" if free < wanted else None


def gib(number):
    return f"{number / KIB**3:.1f}"


def file_system(folder):
    """The type of the file system that a folder lies on: `tmpfs`, `ext4` …"""
    best = ("", "?")
    folder = os.path.realpath(folder)
    for line in Path("/proc/self/mountinfo").read_text().splitlines():
        mount, kind = line.split(" ")[4], line.split(" - ")[1].split(" ")[0]
        if os.path.commonpath([folder, mount]) == mount and len(mount) >= len(best[0]):
            best = (mount, kind)
    return best[1]


def named(places):
    """A short name for each place: its file system, with the folder where two have the same."""
    systems = {place: file_system(place) for place in places}
    return {place: f"{kind} {place}" if list(systems.values()).count(kind) > 1 else kind for place, kind in systems.items()}


def machine():
    """What the figures depend on."""
    processor = re.search(r"model name\s*: (.*)", Path("/proc/cpuinfo").read_text())
    system = re.search(r'PRETTY_NAME="?([^"\n]*)', Path("/etc/os-release").read_text())
    memory = int(re.search(r"MemTotal: *(\d+) kB", Path("/proc/meminfo").read_text())[1])
    return {
        "processor": processor[1] if processor else os.uname().machine,
        "cores": len(os.sched_getaffinity(0)),
        "memory_gib": round(memory / KIB**2),
        "system": f"{system[1] if system else 'Linux'}, kernel {os.uname().release}",
    }


def printed_by(*command):
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


def measured(options, programs):
    """All measurements, in the form that `--json` writes and `report` reads."""
    done = []
    try:
        return measured_into(options, programs, done)
    finally:
        # Not before: see Workshop.discard.
        subprocess.run(["rm", "-rf", *done], check=False)


def measured_into(options, programs, done):
    """As measured; `done` gets the folders that are to be removed."""
    result = {
        "date": f"{datetime.date.today():%Y-%m-%d}",
        "machine": machine(),
        "jobs": options.jobs,
        "runs": options.runs,
        "loa": options.commit or printed_by(programs.loa, "--version"),
        "hugo": printed_by(programs.hugo, "version").split()[1].split("-")[0].lstrip("v"),
        "samples": [],
        "skipped": [],
    }
    for place in options.places:
        os.makedirs(place, exist_ok=True)
    for place, where in named(options.places).items():
        for pages in options.pages:
            if lack := lack_of_space(place, pages):
                result["skipped"].append(f"{pages:,} pages on {where} ({place}): {lack}")
                tell(f"skipped: {result['skipped'][-1]}")
                continue
            lack = "left out as asked" if options.without_hugo else lack_of_memory(place, pages)
            if lack:
                result["skipped"].append(f"Hugo, {pages:,} pages on {where}: {lack}")
                tell(f"skipped: {result['skipped'][-1]}")
            folder = tempfile.mkdtemp(prefix="loa-bench-", dir=os.path.abspath(place))
            try:
                workshop = Workshop(folder, pages, programs, options.jobs)
                tell(f"{where}, {pages:,} pages: writing the campaign")
                workshop.prepare()
                tell(f"{where}, {pages:,} pages: a round that is not measured")
                workshop.rehearse(with_hugo=not lack)
                for one in workshop.rounds(options.runs, with_hugo=not lack):
                    tell(f"{where}, {pages:,} pages, round {one['round'] + 1}: {one['kind']} {one['wall']:.2f} s")
                    result["samples"].append({"place": where, "pages": pages, **one})
            finally:
                if options.keep:
                    tell(f"kept: {folder}")
                elif file_system(folder) == "tmpfs":
                    subprocess.run(["rm", "-rf", folder], check=False)
                else:
                    done.append(folder)
    return result


def tell(text):
    print(f"[{datetime.datetime.now():%H:%M:%S}] {text}", file=sys.stderr, flush=True)


def parsed(arguments):
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    for name in Programs._fields:
        parser.add_argument(f"--{name}", required=True, type=lambda path: Path(path).resolve(), help=argparse.SUPPRESS)
    parser.add_argument("--commit", default="", help=argparse.SUPPRESS)
    parser.add_argument("--pages", type=int, nargs="+", default=[1000, 10_000, 100_000], metavar="N", help="sizes (1000 10000 100000)")
    parser.add_argument("--runs", type=int, default=5, metavar="N", help="measured rounds of each size (5)")
    parser.add_argument(
        "--places", nargs="+", default=["/dev/shm", str(REPOSITORY / ".build/bench/disk")], metavar="DIR",
        help="folders to work in (/dev/shm and .build/bench/disk)")
    parser.add_argument("--jobs", type=int, default=len(os.sched_getaffinity(0)), metavar="N", help="threads of each program (all cores)")
    parser.add_argument("--without-hugo", action="store_true", help="leave Hugo out")
    parser.add_argument("--json", metavar="FILE", help="write every sample there")
    parser.add_argument("--keep", action="store_true", help="leave the campaigns and sites where they are")
    options = parser.parse_args(arguments)
    if min(options.pages) < 10 or min(options.runs, options.jobs) < 1:
        parser.error("--pages takes 10 or more, --runs and --jobs 1 or more")
    return options


def main(arguments=None):
    options = parsed(arguments)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # so that the folders are taken away as well
    try:
        result = measured(options, Programs(*(getattr(options, name) for name in Programs._fields)))
    except Failed as failure:
        print(f"bench: {failure}", file=sys.stderr)
        return 1
    if not result["samples"]:
        print("bench: nothing could be measured", file=sys.stderr)
        return 1
    if options.json:
        Path(options.json).write_text(json.dumps(result, indent=1, ensure_ascii=False) + "\n")
    print(report.markdown(result))
    return 0


if __name__ == "__main__":
    sys.exit(main())
