"""The benchmark's own tests, with real small runs.

    python3 -m unittest discover -s Tests/Benchmark

need cc and libcmark-gfm-dev; the runs of Loa and Hugo also LOA=… and HUGO=… (or what `Tests/Benchmark/run` made), and are
left out, by name, without them.
"""
import contextlib
import io
import json
import os
import random
import re
import subprocess
import sys
import tempfile
import time
import unittest
from pathlib import Path
from unittest import mock

import bench
import campaign
import report

HERE = Path(__file__).resolve().parent
MADE = bench.REPOSITORY / ".build"


def program(variable, *usual):
    """A program named by the environment, or the one that lies at a usual place."""
    named = [os.environ[variable]] if variable in os.environ else [str(path) for path in usual]
    return next((path for path in named if os.access(path, os.X_OK)), None)


LOA = program("LOA", MADE / "release/loa")
HUGO = program("HUGO", *MADE.glob("bench/venv/lib/*/site-packages/hugo/binaries/hugo"))


def soon(condition):
    """Whether something becomes true within ten seconds."""
    end = time.monotonic() + 10
    while not (held := condition()) and time.monotonic() < end:
        time.sleep(0.02)
    return held


class Built(unittest.TestCase):
    """Tests with the two C programs, in a folder of their own."""

    @classmethod
    def setUpClass(cls):
        cls.tools = Path(cls.enterClassContext(tempfile.TemporaryDirectory()))
        for name, libraries in {"measure": [], "floor": ["-lcmark-gfm-extensions", "-lcmark-gfm"]}.items():
            source = HERE / f"{name}.c"
            subprocess.run(["cc", "-O2", "-Wall", "-Wextra", "-Werror", "-o", cls.tools / name, source, *libraries], check=True)

    def setUp(self):
        self.folder = Path(self.enterContext(tempfile.TemporaryDirectory()))


class CampaignTests(unittest.TestCase):
    def written(self, **options):
        with tempfile.TemporaryDirectory() as folder:
            campaign.write_campaign(folder, **options)
            return {str(file.relative_to(folder)): file.read_bytes() for file in Path(folder).rglob("*") if file.is_file()}

    def test_the_same_seed_gives_the_same_files_however_many_processes_write(self):
        # Not assertEqual: it would look for the differences for hours.
        self.assertTrue(self.written(pages=2500, processes=1) == self.written(pages=2500, processes=2))

    def test_another_seed_gives_other_pages(self):
        self.assertTrue(self.written(pages=10) != self.written(pages=10, seed=1))

    def test_a_page_is_the_same_whatever_was_made_before_it(self):
        one, other = campaign.Campaign(), campaign.Campaign()
        one.newest_news(500)
        one.page(3)
        random.random()
        self.assertTrue(one.page(7) == other.page(7))

    def test_no_two_titles_are_the_same(self):
        made = campaign.Campaign()
        titles = {re.search(r"^title: (.*)$", made.page(number)[1], re.M)[1] for number in range(5000)}
        self.assertEqual(len(titles), 5000)

    def test_half_of_the_pages_are_news_spread_over_five_years(self):
        files = self.written(pages=1000)
        pages = {name: text.decode() for name, text in files.items() if re.fullmatch(r"\d{4}/\w+/[a-z].*\.md", name)}
        folders = [name.rsplit("/", 1)[0] for name in pages]
        self.assertEqual({folder: folders.count(folder) for folder in folders},
                         {f"{year}/{section}": 100 for year in campaign.YEARS for section in campaign.SECTIONS})
        self.assertAlmostEqual(sum(len(text.encode()) for text in pages.values()) / 1000, 4700, delta=200)

    def test_the_newest_news_item_has_the_latest_date_of_all_news(self):
        made = campaign.Campaign()
        news = [number for number in range(200) if made.identity(number).section == "news"]
        self.assertEqual(made.newest_news(200), max(news, key=lambda number: made.identity(number).date))


class MeasureTests(Built):
    def measured(self, *command):
        subprocess.run([self.tools / "measure", self.folder / "told", *command], check=True, stderr=subprocess.DEVNULL)
        wall, user, system, memory, status = (self.folder / "told").read_text().split()
        return float(wall), float(user) + float(system), int(memory), int(status)

    def test_wall_time_is_not_cpu_time(self):
        wall, cpu, _, status = self.measured("sleep", "0.2")
        self.assertEqual(status, 0)
        self.assertTrue(0.2 <= wall and cpu < 0.1, (wall, cpu))

    def test_memory_is_the_command_s_and_not_that_of_the_process_which_measures(self):
        ballast = bytearray(b"x") * (200 << 20)
        small = self.measured("true")[2]
        large = self.measured(sys.executable, "-c", f"bytearray(b'x') * {len(ballast) // 2}")[2]
        self.assertTrue(small < 20 << 10 and 100 << 10 < large < 140 << 10, (small, large))

    def test_an_exit_or_a_signal_is_told(self):
        self.assertEqual(self.measured("sh", "-c", "exit 3")[3], 3)
        self.assertEqual(self.measured("sh", "-c", "kill -9 $$")[3], 137)
        self.assertEqual(self.measured("/no/such/program")[3], 127)

    def test_the_command_ends_with_the_process_that_measures_it(self):
        pid_file = self.folder / "pid"
        measure = subprocess.Popen([self.tools / "measure", self.folder / "told", "sh", "-c", f"echo $$ >{pid_file}.new; mv {pid_file}.new {pid_file}; exec sleep 60"])
        self.assertTrue(soon(pid_file.exists))
        measure.kill()
        measure.wait()
        self.assertTrue(soon(lambda: not Path(f"/proc/{pid_file.read_text().strip()}/fd/0").exists()))


class FloorTests(Built):
    def test_each_page_holds_the_text_that_cmark_makes_of_it(self):
        content, output = self.folder / "Content", self.folder / "Output"
        campaign.write_campaign(str(content), 60)
        output.mkdir()
        told = subprocess.run([self.tools / "floor", content, output, "2", "1000"], check=True, capture_output=True, text=True).stdout
        self.assertEqual(told.split()[:2], ["60", "pages,"])
        pages = list(bench.leaf_pages(output))
        self.assertEqual(len(pages), 60)
        self.assertEqual(int(told.split()[-3]), sum(os.stat(page).st_size for page in pages))
        for page in pages:
            source = content / Path(page).parent.relative_to(output).with_suffix(".md")
            body = source.read_text().split("\n---\n", 1)[1]
            html = subprocess.run(["cmark-gfm", *"-e table -e strikethrough -e autolink -e tasklist -e footnotes".split()],
                                  input=body, capture_output=True, text=True, check=True).stdout
            self.assertTrue(html in Path(page).read_text(), page)


class RunnerTests(Built):
    def programs(self, loa="/bin/false", hugo="/bin/false"):
        return bench.Programs(Path(loa), Path(hugo), self.tools / "floor", self.tools / "measure")

    def workshop(self, **programs):
        workshop = bench.Workshop(self.folder, 50, self.programs(**programs), 2)
        workshop.prepare()
        return workshop

    def test_a_program_that_fails_ends_the_benchmark(self):
        with self.assertRaisesRegex(bench.Failed, "hugo: exit 1"):
            self.workshop().hugo_full()

    def test_a_program_that_makes_no_pages_ends_the_benchmark(self):
        workshop = self.workshop(hugo="/bin/true")
        for year in campaign.YEARS:
            (workshop.outputs["hugo"] / str(year)).mkdir(parents=True)
        with mock.patch.object(workshop, "remove"), self.assertRaisesRegex(bench.Failed, "hugo: 0 pages in .*, not 50"):
            workshop.hugo_full()

    def test_a_summary_that_is_not_understood_ends_the_benchmark(self):
        with self.assertRaisesRegex(bench.Failed, "its last line is not understood: All well"):
            bench.loa_counts("All well\n")

    def test_the_numbers_of_a_summary_are_read(self):
        self.assertEqual(
            bench.loa_counts("warning: …\nDone: 1039 pages, 2 files written, 1052 unchanged, 3 removed, 4 held back, 5 warnings, 0.45 seconds.\n"),
            {"pages": 1039, "written": 2, "unchanged": 1052, "removed": 3, "held back": 4, "warnings": 5})

    def test_differences_are_the_files_that_came_went_or_were_written(self):
        for name in ("same", "gone", "touched"):
            (self.folder / name).write_text("text")
        before = bench.snapshot(self.folder)
        (self.folder / "gone").unlink()
        (self.folder / "new").write_text("text")
        os.utime(self.folder / "touched", (1, 1))
        self.assertEqual(bench.differences(before, bench.snapshot(self.folder)), [f"{self.folder}/{name}" for name in ("gone", "new", "touched")])

    def test_too_little_space_is_told(self):
        self.assertIsNone(bench.lack_of_space(self.folder, 10))
        self.assertRegex(bench.lack_of_space(self.folder, 10**12), r"GiB are needed and .* GiB are free")

    @unittest.skipUnless(LOA, "LOA is not built")
    def test_a_page_written_beside_the_edited_one_ends_the_benchmark(self):
        workshop = self.workshop(loa=LOA)

        def edit_two(original=workshop.loa_one_file):
            other = min(file for file in (self.folder / "Content/2020/activities").glob("[a-z]*.md"))
            other.write_text(other.read_text() + "\nThêm một câu.\n")
            return original()

        with mock.patch.object(workshop, "loa_one_file", edit_two), self.assertRaisesRegex(bench.Failed, "one file changed"):
            workshop.rehearse(with_hugo=False)

    @unittest.skipUnless(LOA, "LOA is not built")
    def test_a_file_written_by_a_build_without_changes_ends_the_benchmark(self):
        workshop = self.workshop(loa=LOA)

        def touch_one(original=workshop.loa_no_change):
            run = original()
            os.utime(list(bench.leaf_pages(workshop.outputs["loa"]))[0], (1, 1))
            return run

        with mock.patch.object(workshop, "loa_no_change", touch_one), self.assertRaisesRegex(bench.Failed, "nothing changed: 1 files"):
            workshop.rehearse(with_hugo=False)

    @unittest.skipUnless(LOA and HUGO, "LOA is not built or HUGO is not installed")
    def test_the_whole_benchmark_runs_on_fifty_pages_and_leaves_nothing_behind(self):
        place, json_file = self.folder / "place", self.folder / "samples.json"
        printed = io.StringIO()
        with contextlib.redirect_stdout(printed), contextlib.redirect_stderr(io.StringIO()):
            status = bench.main([
                *(word for name, path in self.programs(LOA, HUGO)._asdict().items() for word in (f"--{name}", str(path))),
                "--pages", "50", "--runs", "2", "--places", str(place), "--json", str(json_file)])
        self.assertEqual(status, 0)
        self.assertEqual(list(place.iterdir()), [])
        samples = json.loads(json_file.read_text())["samples"]
        self.assertEqual([(one["round"], one["kind"]) for one in samples],
                         [(number, kind) for number in range(2) for kind in
                          ("floor full", "hugo full", "loa full", "loa no change", "loa one file", "loa one title", "loa one template", "loa check",
                           "loa full, 1 thread", "loa full, stages")])
        self.assertTrue(all(one["wall"] > 0 and one["memory_kib"] > 0 for one in samples))
        self.assertEqual([one["written"] for one in samples if one["kind"] == "loa no change"], [0, 0])
        # Half of the pages are news; a title stands on fewer, but on more than its own page.
        self.assertEqual([one["written"] for one in samples if one["kind"] == "loa one template"], [25, 25])
        self.assertTrue(all(2 < one["written"] < 25 for one in samples if one["kind"] == "loa one title"))
        self.assertIn("reading the content", samples[-1]["stages"])
        self.assertIn("| 50 | Loa, full build | ", printed.getvalue())

    @unittest.skipUnless(LOA and HUGO, "LOA is not built or HUGO is not installed")
    def test_loa_and_hugo_show_the_same_text_of_each_page(self):
        workshop = self.workshop(loa=LOA, hugo=HUGO)
        workshop.loa_full()
        workshop.hugo_full()

        def texts(name):
            found = {}
            for page in bench.leaf_pages(workshop.outputs[name]):
                html = Path(page).read_text()
                body = html[html.index('<div class="prose"'):html.index('<section class="cite"')]
                words = re.sub(r"<[^>]*>|[☐☑]", " ", body).replace("&quot;", '"').split()
                found[Path(page).parent.name] = words
            return found

        loa, hugo = texts("loa"), texts("hugo")
        self.assertEqual([name for name in loa.keys() | hugo.keys() if loa.get(name) != hugo.get(name)], [])


class ReportTests(unittest.TestCase):
    def samples(self, pages, **walls):
        """Rounds in which each kind of run took the given seconds, and as many MiB."""
        return [
            {"place": "tmpfs", "pages": pages, "round": number, "kind": kind.replace("_", " "), "wall": wall, "cpu": wall, "memory_kib": wall * 1024}
            for kind, values in walls.items() for number, wall in enumerate(values)
        ]

    def test_a_ratio_is_the_median_of_the_ratios_of_each_round(self):
        figures = report.Figures(self.samples(10, loa_full=[1, 2, 9], hugo_full=[10, 4, 10]))
        self.assertEqual(figures.median("tmpfs", 10, "loa full", "wall"), 2)
        self.assertEqual(figures.ratio("tmpfs", 10, "loa full", "hugo full", "wall"), 0.5)

    def test_a_target_is_met_at_its_limit_and_missed_above(self):
        for loa, found in {2: "| 0.20 | 0.200 | yes |", 3: "| 0.20 | 0.300 | **no** |"}.items():
            rows = report.targets(report.Figures(self.samples(10_000, loa_full=[loa], hugo_full=[10])))
            self.assertEqual(rows[2].replace("| 0.2 |", "| 0.20 |"), f"| full build, wall, of Hugo | tmpfs | 10,000 {found}")

    def test_growth_is_told_between_two_sizes(self):
        samples = self.samples(10_000, loa_full=[40]) + self.samples(100_000, loa_full=[480])
        self.assertEqual(report.targets(report.Figures(samples))[2:], [
            "| memory for one more page | tmpfs | 10,000 → 100,000 | 3 KiB | 5.01 KiB | **no** |",
            "| time for a page, larger of smaller | tmpfs | 10,000 → 100,000 | 1.2 | 1.20 | yes |",
        ])

    def test_the_serial_part_is_what_two_threads_cannot_share(self):
        # 1 s alone and 4 s shared by two: 3 s of the clock, 5 s of CPU.
        sample = {"place": "tmpfs", "pages": 10, "round": 0, "kind": "loa full", "wall": 3, "cpu": 5, "memory_kib": 1, "jobs": 2}
        self.assertEqual(report.Figures([sample]).serial("tmpfs", 10, "loa full"), 1)
        self.assertIsNone(report.Figures([{**sample, "jobs": 1}]).serial("tmpfs", 10, "loa full"))

    def test_stages_are_told_for_one_page(self):
        self.assertEqual(
            bench.loa_stages("reading …\nStages:\n   12.5 ms  reading the content\n    1.0 ms  making pages  (50)\nSlowest pages:\n  3.0 ms  a\n"),
            {"reading the content": 12.5, "making pages": 1.0})
        sample = {"place": "tmpfs", "pages": 50, "round": 0, "kind": "loa full, stages", "stages": {"reading": 12.5}}
        self.assertEqual(report.stages(report.Figures([sample]))[2:], ["| tmpfs | 50 | 250.0 |", ""])

    def test_what_was_not_measured_has_no_row(self):
        rows = report.runs(report.Figures(self.samples(10_000, loa_full=[1])))
        self.assertEqual(rows[2:], ["| tmpfs | 10,000 | Loa, full build | 1.00 | 1.00 |  | 1 |  |  |"])


if __name__ == "__main__":
    unittest.main()
