-- SPDX-FileCopyrightText: 2026 The Hot Papers authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What the person makes of papers, in full. Changes of the tables that begin with user_ are recorded, to be undone: each
-- has a primary key that stays what it is (storage/recording.h).

ALTER TABLE user_paper ADD COLUMN priority INTEGER NOT NULL DEFAULT 0 CHECK (priority BETWEEN 0 AND 3); -- 0: none
ALTER TABLE user_paper ADD COLUMN rating_at INTEGER; -- seconds since 1970, as state_at
ALTER TABLE user_paper ADD COLUMN priority_at INTEGER;

-- Tags that differ in case alone are one. The primary key tells them apart, for recordings do, too.
CREATE TABLE new_user_tag (
    tag TEXT NOT NULL,
    arxiv_id TEXT NOT NULL,
    PRIMARY KEY (tag, arxiv_id)
) STRICT, WITHOUT ROWID;
INSERT INTO new_user_tag (tag, arxiv_id) SELECT tag, arxiv_id FROM user_tag;
DROP TABLE user_tag;
ALTER TABLE new_user_tag RENAME TO user_tag;
CREATE UNIQUE INDEX user_tag_by_name ON user_tag (tag COLLATE NOCASE, arxiv_id);
CREATE INDEX user_tag_by_paper ON user_tag (arxiv_id, tag COLLATE NOCASE);

-- Of tags that have a colour or a place; the papers are in user_tag.
CREATE TABLE user_tag_look (
    tag TEXT PRIMARY KEY,
    color INTEGER, -- 0xRRGGBB; NULL: none
    position INTEGER -- in the person's order; NULL: after those that have one, by name
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX user_tag_look_by_name ON user_tag_look (tag COLLATE NOCASE);

-- Numbers of lists, searches and highlights are never given twice: steps of undo name them.
CREATE TABLE new_user_list (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE COLLATE NOCASE,
    position INTEGER NOT NULL DEFAULT 0, -- in the person's order
    created_at INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO new_user_list (id, name, position) SELECT id, name, id FROM user_list;
DROP TABLE user_list;
ALTER TABLE new_user_list RENAME TO user_list;
CREATE INDEX user_list_paper_in_order ON user_list_paper (list_id, position);
CREATE INDEX user_list_paper_by_paper ON user_list_paper (arxiv_id);

-- What is known of papers that lists have and no digest had yet.
CREATE TABLE user_reference (
    arxiv_id TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    authors TEXT NOT NULL, -- JSON
    added_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE user_search (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE COLLATE NOCASE,
    query TEXT NOT NULL, -- as it is typed
    position INTEGER NOT NULL,
    notify INTEGER NOT NULL DEFAULT 0, -- after an import that brings papers that match
    created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE user_state_name (
    state INTEGER PRIMARY KEY CHECK (state BETWEEN 0 AND 3),
    name TEXT NOT NULL
) STRICT;

-- What notes were before.
CREATE TABLE user_note_version (
    arxiv_id TEXT NOT NULL,
    saved_at INTEGER NOT NULL, -- seconds since 1970: when it was written
    markdown TEXT NOT NULL,
    PRIMARY KEY (arxiv_id, saved_at)
) STRICT, WITHOUT ROWID;

CREATE TABLE user_highlight (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    arxiv_id TEXT NOT NULL,
    color INTEGER NOT NULL CHECK (color BETWEEN 1 AND 4),
    start INTEGER NOT NULL, -- UTF-16 units in the abstract as it is shown
    text TEXT NOT NULL, -- what is highlighted
    before TEXT NOT NULL, -- some words before and after it, to find it again in a corrected abstract
    after TEXT NOT NULL,
    changed_at INTEGER NOT NULL
) STRICT;
CREATE INDEX user_highlight_by_paper ON user_highlight (arxiv_id, start);

-- Papers that are one: all of a group name the same leader, which is one of them.
CREATE TABLE user_same (
    arxiv_id TEXT PRIMARY KEY,
    leader TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX user_same_by_leader ON user_same (leader);
