"""The Markdown tables of a benchmark: what each run took, and how far its targets are met.

    report.py FILE      prints them again from what `bench.py --json FILE` wrote
"""
import json
import statistics
import sys
from pathlib import Path

KINDS = {
    "loa full": "Loa, full build",
    "hugo full": "Hugo, full build",
    "floor full": "C floor, full build",
    "loa no change": "Loa, nothing changed",
    "loa one file": "Loa, one body changed",
    "loa one title": "Loa, one title changed",
    "loa one template": "Loa, one template changed",
    "loa check": "Loa, check only",
    "loa full, 1 thread": "Loa, full build, 1 thread",
}
# The floor's wall time on the machine for which the target of the serial part was set, seconds.
FLOOR_THEN = 0.31
MEASURES = ("wall", "cpu", "memory_kib")


class Figures:
    """The samples of a benchmark, by place, size and kind of run."""

    def __init__(self, samples):
        self._found = {}
        for one in samples:
            self._found.setdefault((one["place"], one["pages"], one["kind"]), {})[one["round"]] = one
        self.places = list(dict.fromkeys(one["place"] for one in samples))

    def sizes(self, place):
        return sorted({pages for where, pages, _ in self._found if where == place})

    def median(self, place, pages, kind, measure):
        """None when it was not measured."""
        rounds = self._found.get((place, pages, kind), {})
        values = [one[measure] for one in rounds.values() if measure in one]
        return statistics.median(values) if values else None

    def serial(self, place, pages, kind):
        """The seconds in which one thread works alone, by the median: n threads take (S + P, S + P / n) of CPU and wall."""
        rounds = self._found.get((place, pages, kind), {}).values()
        values = [(one["jobs"] * one["wall"] - one["cpu"]) / (one["jobs"] - 1) for one in rounds if one.get("jobs", 1) > 1]
        return statistics.median(values) if values else None

    def stages(self, place, pages):
        """The median milliseconds of each stage of a full build, in their order."""
        rounds = [one["stages"] for one in self._found.get((place, pages, "loa full, stages"), {}).values() if "stages" in one]
        names = list(dict.fromkeys(name for one in rounds for name in one))
        return {name: statistics.median(one[name] for one in rounds if name in one) for name in names}

    def ratio(self, place, pages, kind, other, measure):
        """The median of the ratios of the two runs of each round; None when one was not measured."""
        ours, theirs = (self._found.get((place, pages, name), {}) for name in (kind, other))
        values = [ours[number][measure] / theirs[number][measure] for number in ours.keys() & theirs.keys() if theirs[number][measure]]
        return statistics.median(values) if values else None


def markdown(result):
    figures = Figures(result["samples"])
    machine = result["machine"]
    lines = [
        f"Measured on {result['date']}: Loa {result['loa']}, Hugo {result['hugo']}, {machine['processor']}, {machine['cores']} cores, "
        f"{machine['memory_gib']} GiB, {machine['system']}; {result['jobs']} threads each, medians of {result['runs']} paired "
        f"{'run' if result['runs'] == 1 else 'runs'}. Ratios are medians of the ratios within each pair; "
        "memory is the peak of one process.",
        "",
        *runs(figures),
        "",
        *stages(figures),
        *targets(figures),
    ]
    lines += [f"\nNot measured: {reason}." for reason in result["skipped"]]
    return "\n".join(lines)


def runs(figures):
    lines = [
        "| Where | Pages | Run | Wall, s | CPU, s | one thread alone, s | Peak, MiB | of Hugo: wall / CPU / peak | of the floor: wall / CPU |",
        "|---|--:|---|--:|--:|--:|--:|---|---|",
    ]
    for place in figures.places:
        for pages in figures.sizes(place):
            for kind, name in KINDS.items():
                wall, cpu, memory = (figures.median(place, pages, kind, measure) for measure in MEASURES)
                if wall is None:
                    continue
                written = figures.median(place, pages, kind, "written")
                if written is not None and not kind.startswith("loa full"):
                    name += f" ({written:,.0f} written)"
                hugo = [figures.ratio(place, pages, kind, "hugo full", measure) for measure in MEASURES]
                floor = [figures.ratio(place, pages, kind, "floor full", measure) for measure in MEASURES[:2]]
                alone = figures.serial(place, pages, kind) if kind == "loa full" else None
                lines.append(
                    f"| {place} | {pages:,} | {name} | {seconds(wall)} | {seconds(cpu)} | {'' if alone is None else seconds(alone)} | "
                    f"{memory / 1024:,.0f} | "
                    f"{compared(hugo) if kind == 'loa full' else ''} | {compared(floor) if kind == 'loa full' else ''} |")
    return lines


def stages(figures):
    """The clock's time of each stage of a full build for one page, in microseconds; nothing where it was not measured."""
    found = [(place, pages, figures.stages(place, pages)) for place in figures.places for pages in figures.sizes(place)]
    names = list(dict.fromkeys(name for _, _, times in found for name in times))
    if not names:
        return []
    lines = [f"| Where | Pages | {' | '.join(f'{name}, µs a page' for name in names)} |", f"|---|--:|{'--:|' * len(names)}"]
    for place, pages, times in found:
        if times:
            cells = (f"{times[name] * 1000 / pages:,.1f}" if name in times else "" for name in names)
            lines.append(f"| {place} | {pages:,} | {' | '.join(cells)} |")
    return [*lines, ""]


def targets(figures):
    """Each target with what was found, at every size and place that it speaks of."""
    lines = ["| Target | Where | Pages | At most | Found | Met |", "|---|---|--:|--:|--:|---|"]

    def row(name, place, pages, limit, found, unit=""):
        if found is not None:
            met = "yes" if found <= limit else "**no**"
            lines.append(f"| {name} | {place} | {pages} | {limit:g}{unit} | {precise(found)}{unit} | {met} |")

    for place in figures.places:
        sizes = figures.sizes(place)
        if 1_000 in sizes:
            row("full build, wall, of Hugo", place, "1,000", 0.25, figures.ratio(place, 1_000, "loa full", "hugo full", "wall"))
        if 10_000 in sizes:
            at = (place, 10_000)
            row("full build, wall, of Hugo", place, "10,000", 0.20, figures.ratio(*at, "loa full", "hugo full", "wall"))
            row("full build, peak memory, of Hugo", place, "10,000", 0.06, figures.ratio(*at, "loa full", "hugo full", "memory_kib"))
            if place == "tmpfs":
                row("full build, CPU, of the floor", place, "10,000", 2.5, figures.ratio(*at, "loa full", "floor full", "cpu"))
                floor = figures.median(*at, "floor full", "wall")
                if floor is not None:
                    row("one thread alone", place, "10,000", round(0.25 * floor / FLOOR_THEN, 3), figures.serial(*at, "loa full"), " s")
            for kind, limit in {"loa no change": 0.03, "loa one file": 0.06, "loa one title": 0.6, "loa check": 0.6}.items():
                row(f"{KINDS[kind].removeprefix('Loa, ')}, wall, of the full build", place, "10,000", limit, figures.ratio(*at, kind, "loa full", "wall"))
        for pages in sizes:
            row("nothing changed, files written", place, f"{pages:,}", 0, figures.median(place, pages, "loa no change", "written"))
        large = [pages for pages in sizes if pages >= 10_000]
        for fewer, more in zip(large, large[1:]):
            memory = [figures.median(place, pages, "loa full", "memory_kib") for pages in (fewer, more)]
            wall = [figures.median(place, pages, "loa full", "wall") / pages for pages in (fewer, more)]
            span = f"{fewer:,} → {more:,}"
            row("memory for one more page", place, span, 3, (memory[1] - memory[0]) / (more - fewer), " KiB")
            row("time for a page, larger of smaller", place, span, 1.2, wall[1] / wall[0])
    return lines


def seconds(value):
    return f"{value:,.1f}" if value >= 100 else f"{value:.2f}" if value >= 1 else f"{value:.3f}"


def precise(value):
    return "0" if value == 0 else f"{value:.2f}" if value >= 1 else f"{value:.3f}"


def compared(ratios):
    return "" if None in ratios else " / ".join(f"{ratio:.2f}" for ratio in ratios)


if __name__ == "__main__":
    print(markdown(json.loads(Path(sys.argv[1]).read_text())))
