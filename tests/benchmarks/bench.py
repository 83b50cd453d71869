#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Hot Papers authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the benchmarks and prints what they measured beside what they may; ./dev bench calls it.

Each program runs in a process of its own, on files on one disk, the program and the floor in turn.
"""

import argparse
import contextlib
import datetime
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

import figures
import libraries

HERE = pathlib.Path(__file__).resolve().parent
SIZES = [3_000, 30_000, 300_000, 1_000_000]
SMALLEST = SIZES[0]
MANY_ROUNDS = 300_000  # up to so many papers


class Runner:
    """Runs the programs of a build, and keeps what they print."""

    def __init__(self, build, cache, brief):
        self.programs = build / "tests" / "benchmarks"
        self.cache = cache
        self.brief = brief
        self.results = {}  # of one size: of each figure a list of runs

    def run(self, name, *arguments):
        """Runs a program in a home of its own, and keeps its figures."""
        command = [str(self.programs / name), *map(str, arguments)]
        with tempfile.TemporaryDirectory() as home, tempfile.TemporaryFile() as output:
            homes = {f"XDG_{kind}_HOME": home for kind in ["CONFIG", "DATA", "CACHE", "STATE"]}
            environment = dict(os.environ, LC_ALL="C.UTF-8", TZ="UTC", **homes)
            subprocess.run(command, stdout=output, env=environment, check=True)
            output.seek(0)
            for text in output.read().decode().splitlines():
                line = json.loads(text)
                self.results.setdefault(line.pop("what"), []).append(line)

    def measure(self, size, rounds):
        """All figures of one size."""
        self.results = {}
        folder = self.folder(size)
        library = folder / "library.sqlite"
        self.measure_import(folder, library, rounds)
        for _ in range(rounds):
            self.run("importing", library, folder / "digests", "again")
        say("  searching")
        self.run("searching", library)
        say("  one day more, cancelling")
        self.run("importing", library, folder / "later", "each")
        cancelled = folder / "cancelled.sqlite"
        libraries.remove(cancelled)
        self.run("importing", cancelled, folder / "digests", "cancel", 200 if size < 30_000 else 2_000)
        libraries.remove(cancelled)
        self.use_window(library, size)
        return self.results

    def measure_window(self, size):
        """The figures of one size that are taken from the window."""
        folder = self.folder(size)
        library = folder / "library.sqlite"
        libraries.remove(library)
        self.run("importing", library, folder / "digests")
        self.results = {}
        self.use_window(library, size)
        return self.results

    def use_window(self, library, size):
        say("  the window")
        self.measure_start(library, size, 1 if self.brief else 5)
        say("  the window in use")
        self.run("windowing", library, self.folder(size) / "more", *["brief"] * self.brief)
        self.run("hostility")
        libraries.remove(library)  # it has seen all kinds of things now

    def folder(self, size):
        """Where the digests of this size are."""
        folder = self.cache / str(size)
        subprocess.run([self.programs / "digestgenerator", str(size), folder], check=True)
        return folder

    def measure_import(self, folder, library, rounds):
        floor, rows = folder / "floor.sqlite", folder / "rows"
        for number in range(rounds):
            say(f"  import and floor, {number + 1} of {rounds}")
            libraries.remove(library)
            self.run("importing", library, folder / "digests")
            if number == 0:
                self.run("floorrows", library, rows)
            for options in [[], ["--no-prefix"]]:
                libraries.remove(floor)
                self.run("floor", rows, floor, *options)
                if number == 0 and not options:
                    libraries.compare(library, floor)
        libraries.remove(floor)
        rows.unlink()

    def measure_start(self, library, size, rounds):
        """In turn with the smallest library, to which others are compared."""
        beside = self.folder(SMALLEST) / "small.sqlite"
        if size != SMALLEST:
            libraries.remove(beside)
            subprocess.run([self.programs / "importing", beside, beside.parent / "digests"], check=True, stdout=subprocess.DEVNULL)
        for _ in range(rounds + 1):  # the first one reads the program itself from the disk
            if size != SMALLEST:
                self.run("starting", beside, time.monotonic_ns(), "start, smallest")
            self.run("starting", library, time.monotonic_ns(), "start")
        for what in ["start", "start, smallest"]:
            del self.results.get(what, [None])[0]
        libraries.remove(beside)


@contextlib.contextmanager
def display():
    """A screen of its own for the windows, so that nobody's desktop is in the way; without Xvfb none at all."""
    if not shutil.which("Xvfb"):
        say("there is no Xvfb: the windows are painted nowhere (QT_QPA_PLATFORM=offscreen)")
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        yield
        return
    reading, writing = os.pipe()
    server = subprocess.Popen(["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
                              pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    with open(reading, encoding="ascii") as told:
        os.environ["DISPLAY"] = ":" + told.readline().strip()
    os.environ["QT_QPA_PLATFORM"] = "xcb"
    try:
        yield
    finally:
        server.terminate()
        server.wait()


def say(text):
    print(f"bench: {text}", file=sys.stderr, flush=True)


def told(*command):
    """The first line that a command prints."""
    try:
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()[0]
    except (OSError, subprocess.CalledProcessError, IndexError):
        return "unknown"


def machine(folder):
    """What the figures depend on."""

    def first(path, key):
        with open(path, encoding="utf-8") as file:
            return next((line.split(":", 1)[1].strip() for line in file if line.startswith(key)), "unknown")

    return {
        "Processor": f"{first('/proc/cpuinfo', 'model name')}, {os.cpu_count()} cores",
        "Memory": f"{int(first('/proc/meminfo', 'MemTotal').split()[0]) / 1048576:.0f} GB",
        "Disk": disk_of(folder),
        "Linux": os.uname().release,
        "Qt": told("pkg-config", "--modversion", "Qt6Core"),
        "SQLite": told("pkg-config", "--modversion", "sqlite3"),
        "Compiler": told("c++", "--version"),
    }


def disk_of(folder):
    """The file system of a folder, and whether its disk turns."""
    device = os.stat(folder).st_dev
    kind = told("stat", "-f", "-c", "%T", str(folder))
    for level in ["", "/.."]:
        flag = pathlib.Path(f"/sys/dev/block/{os.major(device)}:{os.minor(device)}{level}/queue/rotational")
        if flag.exists():
            return f"{kind}, {'turning' if flag.read_text().strip() == '1' else 'solid state'}"
    return kind


def main():
    parser = argparse.ArgumentParser(prog="./dev bench", description=__doc__.splitlines()[0])
    parser.add_argument("sizes", nargs="*", metavar="SIZE",
                        help="papers: 3000 and 30000 where none is given, any other number, or `all`: 300000 and 1000000 as well")
    parser.add_argument("--record", action="store_true", help="write the figures, with machine and versions, to tests/benchmarks/results and README.md")
    parser.add_argument("--window", action="store_true", help="only what is taken from the window; what is on record besides stays")
    parser.add_argument("--smoke", action="store_true", help="3000 papers, once, without judging: does all of it work?")
    parser.add_argument("--build", type=pathlib.Path, required=True, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if wrong := [size for size in options.sizes if size != "all" and not size.isdigit()]:
        parser.error(f"not a number of papers: {wrong[0]}")
    sizes = SIZES if "all" in options.sizes else sorted(map(int, options.sizes)) or SIZES[:2]

    with tempfile.TemporaryDirectory() as scratch, display():
        home = pathlib.Path(os.environ.get("XDG_CACHE_HOME") or pathlib.Path.home() / ".cache")
        cache = pathlib.Path(scratch) if options.smoke else home / "hotpapers-bench"
        cache.mkdir(parents=True, exist_ok=True)
        runner = Runner(options.build.resolve(), cache, options.smoke)
        run = {"machine": machine(cache), "sizes": {}}
        for size in [SMALLEST] if options.smoke else sizes:
            say(f"{size:,} papers")
            when = {"date": datetime.date.today().isoformat(), "commit": told("git", "-C", str(HERE), "rev-parse", "--short", "HEAD")}
            if options.window:
                results = runner.measure_window(size)
            else:
                results = runner.measure(size, 3 if size <= MANY_ROUNDS and not options.smoke else 1)
            run["sizes"][str(size)] = when | {"figures": results}
    print(figures.table(run, judging=not options.smoke))
    if options.record:
        figures.record(run, HERE / "results", HERE.parents[1] / "README.md")


if __name__ == "__main__":
    main()
