# SPDX-FileCopyrightText: 2026 The Hot Papers authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a page as HTML5 has it (https://html.spec.whatwg.org/multipage/parsing.html): prints its papers as JSON.

Usage: readhtml.py FILE. Fails at the first parse error."""

import json
import sys

import html5lib

NAMESPACE = "{http://www.w3.org/1999/xhtml}"


def text(element):
    return "".join(element.itertext()) if element is not None else ""


def paper(article):
    heading = article.find(f"{NAMESPACE}h2")
    return {
        "id": heading.find(f"{NAMESPACE}a").get("href"),
        "title": text(heading),
        "authors": text(article.find(f"{NAMESPACE}p[@class='authors']")),
        "abstract": text(article.find(f"{NAMESPACE}p[@class='abstract']")),
    }


with open(sys.argv[1], "rb") as page:
    tree = html5lib.HTMLParser(strict=True).parse(page)
scripts = tree.findall(f".//{NAMESPACE}script") + tree.findall(f".//{NAMESPACE}img")
if scripts:
    sys.exit("something to run or to load is in the page")
json.dump([paper(article) for article in tree.iter(f"{NAMESPACE}article")], sys.stdout)
