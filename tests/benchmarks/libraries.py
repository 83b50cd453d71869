# SPDX-FileCopyrightText: 2026 The Hot Papers authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Library files, as the benchmarks make and compare them."""

import hashlib
import sqlite3

TABLES = ["digest", "category", "tweeter", "paper", "entry", "entry_text", "tweet", "file_stamp"]
COMPARED_ROWS = 50_000  # more are counted only


def remove(library):
    for suffix in ["", "-wal", "-shm"]:
        library.with_name(library.name + suffix).unlink(missing_ok=True)


def content(library):
    """Of each table the number of rows and, unless they are very many, a hash of them; of the index that of its words."""
    database = sqlite3.connect(f"file:{library}?mode=ro", uri=True)
    database.execute("CREATE VIRTUAL TABLE temp.words USING fts5vocab('main', 'paper_search', 'col')")
    result = {table: database.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in TABLES}
    result["paper_search"] = database.execute("SELECT count(*) FROM paper_search").fetchone()[0]
    if result["paper"] <= COMPARED_ROWS:
        for table in TABLES:
            result[table + " rows"] = hash_of(database.execute(f"SELECT * FROM {table} ORDER BY 1, 2"))
        result["words"] = hash_of(database.execute("SELECT term, col, doc, cnt FROM temp.words"))
    database.close()
    return result


def hash_of(rows):
    digest = hashlib.sha256()
    for row in rows:
        digest.update(repr(row).encode())
    return digest.hexdigest()


def compare(library, floor):
    """The floor must have done the same work."""
    one, other = content(library), content(floor)
    if different := [what for what in one if one[what] != other[what]]:
        raise RuntimeError(f"the floor's library differs from the program's in: {', '.join(different)}")
