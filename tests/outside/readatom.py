# SPDX-FileCopyrightText: 2026 The Hot Papers authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a feed as a feed reader does: prints its papers as JSON.

Usage: readatom.py FILE. Fails where the feed is not well-formed or lacks what Atom asks for."""

import json
import sys

import feedparser

feed = feedparser.parse(sys.argv[1])
if feed.bozo or feed.version != "atom10":
    sys.exit(f"{feed.version}: {feed.get('bozo_exception')}")
if not feed.feed.updated_parsed or not feed.feed.id:
    sys.exit("the feed has no moment or no id")
json.dump(
    [
        {
            "id": entry.link,
            "title": entry.title,
            "authors": [author.get("name", "") for author in entry.get("authors", [])],
            "dated": entry.updated_parsed is not None and entry.published_parsed is not None,
        }
        for entry in feed.entries
    ],
    sys.stdout,
)
