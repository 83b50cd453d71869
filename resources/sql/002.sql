-- SPDX-FileCopyrightText: 2026 The Hot Papers authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Layout 2: what is searched and sorted by stands in narrow rows, from which a reader fills arrays in memory; what
-- changed since it last looked is found by revision, not by looking at everything. After this script the program puts
-- every paper into the new search index and fills the columns that SQL alone cannot (migrations.cpp).

-- ---- what changed ----

-- One row. Each number is raised by one in every transaction that changes what it stands for.
CREATE TABLE revision (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    papers INTEGER NOT NULL DEFAULT 0, -- digests, entries, heats: see digest.revision
    removals INTEGER NOT NULL DEFAULT 0, -- entries that are gone
    words INTEGER NOT NULL DEFAULT 0, -- the search index: imports and notes
    marks INTEGER NOT NULL DEFAULT 0, -- stars, states, ratings: see user_paper.revision
    notes INTEGER NOT NULL DEFAULT 0,
    tags INTEGER NOT NULL DEFAULT 0 -- tags and lists
) STRICT;
INSERT INTO revision (id) VALUES (1);

-- ---- names that many papers share ----

CREATE TABLE category (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
) STRICT;
INSERT INTO category (name) SELECT DISTINCT value FROM entry_text, json_each(entry_text.categories) ORDER BY value;

CREATE TABLE tweeter (
    id INTEGER PRIMARY KEY,
    handle TEXT NOT NULL UNIQUE COLLATE NOCASE -- without the @
) STRICT;
INSERT OR IGNORE INTO tweeter (handle) SELECT handle FROM tweet WHERE handle <> '' ORDER BY id;

-- ---- what was imported ----

-- heats: a byte (0–100) for each entry, by position; where it is shorter, heat is 0.
ALTER TABLE digest ADD COLUMN heats BLOB NOT NULL DEFAULT x'';
-- revision.papers when entries or heats of the digest last changed.
ALTER TABLE digest ADD COLUMN revision INTEGER NOT NULL DEFAULT 0;
ALTER TABLE digest ADD COLUMN papers INTEGER NOT NULL DEFAULT 0; -- entries that lists have
ALTER TABLE digest ADD COLUMN tweets INTEGER NOT NULL DEFAULT 0; -- of all its entries
UPDATE digest SET
    papers = (SELECT count(paper_id) FROM entry WHERE digest_id = digest.id),
    tweets = (SELECT count(*) FROM entry e JOIN tweet t ON t.entry_id = e.id WHERE e.digest_id = digest.id),
    heats = coalesce((SELECT unhex(group_concat(printf('%02x', heat), '' ORDER BY position))
    FROM entry WHERE digest_id = digest.id), x'');
CREATE INDEX digest_by_revision ON digest (revision, papers, tweets); -- which also counts them

ALTER TABLE entry DROP COLUMN heat;
ALTER TABLE entry DROP COLUMN category_key;
ALTER TABLE entry ADD COLUMN categories TEXT NOT NULL DEFAULT '[]'; -- ids of category, in order
ALTER TABLE entry ADD COLUMN tweeters TEXT NOT NULL DEFAULT '[]'; -- ids of tweeter, in order, each once
ALTER TABLE entry ADD COLUMN features INTEGER NOT NULL DEFAULT 0; -- bits of PaperFeature (core/paperfeatures.h)
UPDATE entry SET
    categories = coalesce((SELECT json_group_array(c.id ORDER BY j.key)
        FROM entry_text x, json_each(x.categories) j JOIN category c ON c.name = j.value WHERE x.entry_id = entry.id), '[]'),
    tweeters = coalesce((SELECT json_group_array(id) FROM (SELECT r.id FROM tweet t JOIN tweeter r ON r.handle = t.handle
        WHERE t.entry_id = entry.id GROUP BY r.id ORDER BY min(t.position))), '[]');

-- added_at: when the paper first came into the library, seconds since 1970.
CREATE TABLE new_paper (
    id INTEGER PRIMARY KEY,
    arxiv_id TEXT NOT NULL UNIQUE,
    added_at INTEGER NOT NULL
) STRICT;
INSERT INTO new_paper (id, arxiv_id, added_at)
    SELECT p.id, p.arxiv_id, coalesce(min(d.imported_at), unixepoch())
    FROM paper p LEFT JOIN entry e ON e.paper_id = p.id LEFT JOIN digest d ON d.id = e.digest_id GROUP BY p.id;
DROP TABLE paper;
ALTER TABLE new_paper RENAME TO paper;

CREATE TABLE new_tweet (
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
    PRIMARY KEY (entry_id, position)
) STRICT, WITHOUT ROWID;
INSERT INTO new_tweet (entry_id, position, status_id, author, handle, day, language, direction, text, links, url)
    SELECT entry_id, position, status_id, author, handle, day, language, direction, text, links, url
    FROM tweet ORDER BY entry_id, position;
DROP TABLE tweet;
ALTER TABLE new_tweet RENAME TO tweet;

-- ---- what the person made ----

ALTER TABLE user_paper ADD COLUMN rating INTEGER NOT NULL DEFAULT 0 CHECK (rating BETWEEN 0 AND 5); -- 0: none
ALTER TABLE user_paper ADD COLUMN revision INTEGER NOT NULL DEFAULT 0; -- revision.marks when it last
    -- changed; where very many changed at once none has that number
CREATE INDEX user_paper_by_revision ON user_paper (revision);

CREATE TABLE user_tag (
    tag TEXT NOT NULL COLLATE NOCASE,
    arxiv_id TEXT NOT NULL,
    PRIMARY KEY (tag, arxiv_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE user_list (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE COLLATE NOCASE
) STRICT;

CREATE TABLE user_list_paper (
    list_id INTEGER NOT NULL REFERENCES user_list (id) ON DELETE CASCADE,
    arxiv_id TEXT NOT NULL,
    position INTEGER NOT NULL, -- in the person's order
    PRIMARY KEY (list_id, arxiv_id)
) STRICT, WITHOUT ROWID;

-- ---- what is searched ----

-- As before, but for the first author, who stands apart from the others, and for beginnings of words of one letter, which
-- are kept: all longer ones are read from the words themselves (wordlists.h).
DROP TABLE paper_search;
CREATE VIRTUAL TABLE paper_search USING fts5 (
    title, first_author, authors, categories, abstract, tweets, note,
    content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2', prefix = '1'
);
-- Merging sixteen pieces of the index at a time, not four, writes it half as often. It is done bit by bit with what is
-- written; all at once, which could take seconds, only when far more pieces have gathered.
INSERT INTO paper_search (paper_search, rank) VALUES ('automerge', 16), ('crisismerge', 64);
