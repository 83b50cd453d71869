# SPDX-FileCopyrightText: 2026 The Hot Papers authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is measured, what it may cost, and the table of both."""

import dataclasses
import json
import statistics


@dataclasses.dataclass
class Figure:
    """A line of the table."""

    what: str
    title: str
    unit: str = "ms"
    limit: object = None  # a number, or what it is by the number of papers
    which: str = ""  # of the samples: p95, p99, max …; empty: the median of the runs

    def limit_at(self, size):
        return self.limit(size) if callable(self.limit) else self.limit


def at_a_glance(size):
    """What a keystroke may take until the first rows stand there."""
    return 16 if size <= 30_000 else 50


FIGURES = [
    Figure("import", "whole import"),
    Figure("floor", "floor: the same rows, SQLite alone"),
    Figure("floor, no prefixes", "floor without beginnings of words"),
    Figure("import / floor", "import / floor", "×", 1.25),
    Figure("import / floor, no prefixes", "import / floor without beginnings", "×", 2.0),
    Figure("import, a paper", "import, each paper", "µs"),
    Figure("import memory", "import, peak memory", "MB", 400),
    Figure("again", "second import of the unchanged folder", "ms", 2_000),
    Figure("one day", "one day's digest more", "ms", 100),
    Figure("cancel", "cancelling an import", "ms", 100, "max"),
    Figure("open", "opening the library"),
    Figure("prepare", "preparing searches, in the background"),
    Figure("prepare, piece", "the longest piece of it", which="max"),
    Figure("find", "first 100 rows and count, each letter, each order", "ms", at_a_glance, "p95"),
    Figure("find, words", "… words", "ms", at_a_glance, "p95"),
    Figure("find, phrase", "… phrases", "ms", at_a_glance, "p95"),
    Figure("find, field", "… fields", "ms", at_a_glance, "p95"),
    Figure("find, number or day", "… numbers and days", "ms", at_a_glance, "p95"),
    Figure("find, state", "… states", "ms", at_a_glance, "p95"),
    Figure("find, operators", "… AND, OR, NOT, parentheses", "ms", at_a_glance, "p95"),
    *(Figure(f"find, by {order}", f"… by {order}", "ms", at_a_glance, "p95")
      for order in ["day", "rank", "title", "authors", "category", "retweets", "favorites", "heat", "state", "starred", "relevance"]),
    Figure("find, whole", "the whole order", "ms", 100, "p95"),
    Figure("facets", "facets", "ms", 150, "p95"),
    Figure("complete", "completion of a name", which="p95"),
    Figure("catch up", "choosing what to catch up with", "ms", 100, "p95"),
    Figure("statistics", "counting for the plots", "ms", 250, "p95"),
    Figure("authors", "… and the authors, beside what a screen waits for"),
    Figure("learn", "learning what is liked, and saying it of all papers, in the background", "ms", lambda size: max(2_000, size // 50)),
    Figure("learn, piece", "the longest piece of it", which="max"),
    Figure("related", "related papers", "ms", lambda size: 100 if size <= 100_000 else 500, "p95"),
    Figure("searching memory", "searching, peak memory", "MB"),
    Figure("start", "from the start of the program to painted rows"),
    Figure("start, smallest", "the same with 3,000 papers, in turn"),
    Figure("start / smallest", "start / start with 3,000 papers", "×", 1.2),
    Figure("settled", "from there until the background is quiet"),
    *(line for what, title in [("scroll bar", "scroll bar, end to end"), ("wheel", "wheel"), ("Page Down", "Page Down")]
      for line in [Figure(f"{what}, frames", f"{title}: frames", "ms", 16, "p99"),
                   Figure(f"{what}, blank", f"{title}: longest blank row", "ms", 50)]),
    Figure("typing", "a keystroke to painted rows, what is searched on the disk", "ms", at_a_glance, "p95"),
    Figure("typing again", "the same letters again, when it is in the memory", "ms", at_a_glance, "p95"),
    Figure("sorting", "sorting by a column, to painted rows", "ms", 150, "max"),
    Figure("select all", "selecting all", "ms", 50),
    Figure("mark all read", "marking all read", "ms", 2_000),
    Figure("undo", "undoing that", "ms", 2_000),
    Figure("hostile entry", "an entry that means harm, to its painted page", "ms", 100, "max"),
    Figure("hostile entry, import", "its import", which="max"),
    Figure("frames while importing", "frames while importing", "ms", 50, "max"),
    Figure("idle turns", "idle: turns of the event loop", "/s", 0),
    Figure("idle wake-ups", "idle: wake-ups of all threads", "/s", 0),
    Figure("growth", "growth by use, again and again", "MB"),
    Figure("window memory", "memory of the whole program, peak", "MB", 250),
]


def derived(results, size):
    """The figures of a size with those that follow from them."""
    results = dict(results)

    def ratio(what, one, other):
        if one in results and other in results:
            results[what] = [{"value": median(results[one]) / median(results[other])}]

    ratio("import / floor", "import", "floor")
    ratio("import / floor, no prefixes", "import", "floor, no prefixes")
    ratio("start / smallest", "start", "start, smallest")
    if "import" in results:
        results["import, a paper"] = [{"value": run["value"] * 1000 / size} for run in results["import"]]
        results["import memory"] = [{"value": run["memory"]} for run in results["import"]]
    return results


def median(runs):
    return statistics.median(run["value"] for run in runs)


def number(value):
    return f"{value:,.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"


def row(figure, runs, size, judging):
    """what, median, spread, measure against limit, peak memory, verdict"""
    values = [run["value"] for run in runs]
    value = statistics.median(values)
    middle = statistics.median(run["median"] for run in runs) if figure.which and "median" in runs[0] else value
    spread = f"{number(min(values))}–{number(max(values))}" if len(values) > 1 else ""
    if figure.which:
        spread = f"{figure.which} {number(value)}"
        if figure.which != "max":
            spread += f", max {number(max(run['max'] for run in runs))}"
    memory = max((run.get("memory", 0) for run in runs), default=0)
    limit = figure.limit_at(size)
    verdict = "" if limit is None or not judging else "ok" if value <= limit else "over"
    of_limit = "" if limit is None else f"{number(value / limit) if limit else number(value)} of {limit:,g} {figure.unit}"
    return [figure.title, f"{number(middle)} {figure.unit}", spread, of_limit, f"{number(memory)} MB" if memory else "", verdict]


def across(sizes):
    """The figure that compares two sizes."""
    small, large = (sizes.get(str(size), {}).get("import, a paper") for size in [30_000, 1_000_000])
    if not small or not large:
        return []
    ratio = Figure("", "import of a paper: of 1,000,000 / of 30,000", "×", 1.5)
    return [row(ratio, [{"value": median(large) / median(small)}], 0, True)]


HEAD = ["what", "median", "spread", "of the limit", "peak memory", ""]


def markdown(rows):
    """A table whose columns line up."""
    widths = [max(len(line[i]) for line in [HEAD, *rows]) for i in range(len(HEAD))]
    lines = ["| " + " | ".join(cell.ljust(width) for cell, width in zip(line, widths)) + " |" for line in [HEAD, *rows]]
    lines.insert(1, "|" + "|".join("-" * (width + 2) for width in widths) + "|")
    return "\n".join(lines)


def table(run, judging=True):
    """All sizes, each with its heading, as Markdown."""
    parts = []
    sizes = {size: derived(result["figures"], int(size)) for size, result in run["sizes"].items()}
    for size, results in sizes.items():
        when = run["sizes"][size]
        rows = [row(figure, results[figure.what], int(size), judging) for figure in FIGURES if results.get(figure.what)]
        parts.append(f"## {int(size):,} papers\n\nCommit {when['commit']}, {when['date']}.\n\n{markdown(rows)}\n")
    if judging and (rows := across(sizes)):
        parts.append(f"## From size to size\n\n{markdown(rows)}\n")
    return "\n".join(parts)


def summary(run):
    """What has a limit, one column a size, as Markdown: what is over its limit is bold."""
    sizes = {int(size): derived(result["figures"], int(size)) for size, result in run["sizes"].items()}
    lines = ["| | at most | " + " | ".join(f"{size:,}" for size in sizes) + " |", "|---|---|" + "--:|" * len(sizes)]
    for figure in FIGURES:
        if figure.limit is None or figure.title.startswith("…"):
            continue
        limits = sorted({figure.limit_at(size) for size in sizes})
        cells = []
        for size, results in sizes.items():
            runs = results.get(figure.what)
            cell = f"{number(median(runs))} {figure.unit}" if runs else ""
            cells.append(f"**{cell}**" if runs and median(runs) > figure.limit_at(size) else cell)
        which = f" ({figure.which})" if figure.which else ""
        lines.append(f"| {figure.title}{which} | {'–'.join(f'{limit:,g}' for limit in limits)} {figure.unit} | {' | '.join(cells)} |")
    for title, middle, _, of_limit, _, verdict in across({str(size): results for size, results in sizes.items()}):
        lines.append(f"| {title} | {of_limit.split(' of ')[1]} |" + " |" * (len(sizes) - 1) + (f" **{middle}** |" if verdict == "over" else f" {middle} |"))
    return "\n".join(lines)


def quote(text, file):
    """Puts a text between the marks in a file."""
    content = file.read_text(encoding="utf-8")
    before, rest = content.split(MARKS[0], 1)
    _, after = rest.split(MARKS[1], 1)
    file.write_text(f"{before}{MARKS[0]}\n{text}\n{MARKS[1]}{after}", encoding="utf-8")


def record(run, folder, readme):
    """Adds the run to what is on record of this machine, in place of earlier runs of the same sizes; writes it as Markdown too."""
    folder.mkdir(exist_ok=True)
    kept = folder / "results.json"
    before = json.loads(kept.read_text(encoding="utf-8")) if kept.exists() else {}
    if before.get("machine") == run["machine"]:
        for size, result in run["sizes"].items():  # it may be of the window alone
            known = before["sizes"].get(size, {"commit": result["commit"], "figures": {}})
            if set(known["figures"]) - set(result["figures"]):
                result["commit"] = f"{known['commit']}, of the window {result['commit']}"
                result["figures"] = known["figures"] | result["figures"]
        run["sizes"] = dict(sorted((before["sizes"] | run["sizes"]).items(), key=lambda item: int(item[0])))
    kept.write_text(json.dumps(run, indent=1) + "\n", encoding="utf-8")
    machine = "".join(f"- {what}: {value}\n" for what, value in run["machine"].items())
    (folder / "results.md").write_text(f"{LICENCE}# As measured\n\nBy `./dev bench --record`.\n\n{machine}\n{table(run)}", encoding="utf-8")
    quote(f"On {run['machine']['Processor']}, {run['machine']['Memory']}:\n\n{summary(run)}", readme)


MARKS = ["<!-- written by ./dev bench --record -->", "<!-- end of that -->"]
LICENCE = "<!--\nSPDX-FileCopyrightText: 2026 The Hot Papers authors\nSPDX-License-Identifier: GPL-3.0-or-later\n-->\n\n"
