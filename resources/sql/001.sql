-- SPDX-FileCopyrightText: 2026 The Hot Papers authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Days are Julian day numbers (SQLite's date(day) shows them), moments milliseconds since 1970 in UTC unless said
-- otherwise, lists JSON. What could not be read is NULL.

-- ---- what was imported ----

CREATE TABLE digest (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    first_day INTEGER NOT NULL,
    last_day INTEGER NOT NULL CHECK (last_day >= first_day),
    title TEXT NOT NULL,
    generated_at INTEGER,
    template TEXT NOT NULL,
    draft INTEGER NOT NULL,
    slug TEXT NOT NULL,
    category TEXT NOT NULL,
    tags TEXT NOT NULL,
    description TEXT NOT NULL,
    social_image TEXT NOT NULL,
    preamble BLOB NOT NULL,
    encoding INTEGER NOT NULL,
    complete INTEGER NOT NULL,
    content_hash BLOB NOT NULL,
    file TEXT NOT NULL,
    imported_at INTEGER NOT NULL, -- seconds since 1970
    UNIQUE (first_day, last_day)
) STRICT;
CREATE INDEX digest_by_last_day ON digest (last_day, first_day);

-- A paper that stands in a digest. latest_entry_id is its entry in the latest one.
CREATE TABLE paper (
    id INTEGER PRIMARY KEY,
    arxiv_id TEXT NOT NULL UNIQUE,
    latest_entry_id INTEGER UNIQUE REFERENCES entry (id) ON DELETE SET NULL
) STRICT;

-- What entries are found and ordered by. Ids are never used again: one that is gone cannot come to mean another entry.
-- paper_id is NULL where the entry has no arXiv id, or where its paper stood earlier in the same digest: such an entry
-- is kept in its place, and no list has it.
CREATE TABLE entry (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    digest_id INTEGER NOT NULL REFERENCES digest (id) ON DELETE CASCADE,
    position INTEGER NOT NULL, -- in the digest, from 0
    paper_id INTEGER REFERENCES paper (id),
    arxiv_id TEXT NOT NULL,
    rank INTEGER NOT NULL,
    retweets INTEGER NOT NULL,
    favorites INTEGER NOT NULL,
    measured_at INTEGER,
    heat INTEGER NOT NULL DEFAULT 0,
    title_key TEXT NOT NULL, -- as it sorts
    authors_key TEXT NOT NULL,
    category_key TEXT NOT NULL,
    UNIQUE (digest_id, position)
) STRICT;
CREATE INDEX entry_by_paper ON entry (paper_id);

-- What of an entry is shown. Apart, so that lists are made from small rows.
CREATE TABLE entry_text (
    entry_id INTEGER PRIMARY KEY REFERENCES entry (id) ON DELETE CASCADE,
    title TEXT NOT NULL,
    authors TEXT NOT NULL,
    categories TEXT NOT NULL,
    abstract TEXT NOT NULL,
    abs_url TEXT NOT NULL,
    pdf_url TEXT NOT NULL,
    verbatim BLOB -- NULL where the writer gives the entry's own bytes
) STRICT;

CREATE TABLE tweet (
    id INTEGER PRIMARY KEY,
    entry_id INTEGER NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
    position INTEGER NOT NULL, -- in the entry, from 0
    status_id TEXT NOT NULL,
    author TEXT NOT NULL,
    handle TEXT NOT NULL,
    day INTEGER,
    language TEXT NOT NULL,
    direction INTEGER NOT NULL,
    text TEXT NOT NULL,
    links TEXT NOT NULL, -- [[start, length, href], …]
    url TEXT NOT NULL,
    UNIQUE (entry_id, position)
) STRICT;

-- Files that were taken in, whatever came of it.
CREATE TABLE file_stamp (
    path TEXT PRIMARY KEY,
    bytes INTEGER NOT NULL,
    modified INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- ---- what the person made ----

CREATE TABLE user_paper (
    arxiv_id TEXT PRIMARY KEY,
    starred INTEGER NOT NULL DEFAULT 0,
    state INTEGER NOT NULL DEFAULT 0,
    changed_at INTEGER NOT NULL -- seconds since 1970
) STRICT, WITHOUT ROWID;

CREATE TABLE user_note (
    arxiv_id TEXT PRIMARY KEY,
    markdown TEXT NOT NULL,
    changed_at INTEGER NOT NULL -- seconds since 1970
) STRICT, WITHOUT ROWID;

-- ---- what is searched ----

-- One row a paper, with the paper's id: the text of its latest entry, the tweets of all, its note. The note stands with
-- the rest so that words of one search may be found some here and some there. The text itself is not stored again.
CREATE VIRTUAL TABLE paper_search USING fts5 (
    title, authors, categories, abstract, tweets, note,
    content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
);
