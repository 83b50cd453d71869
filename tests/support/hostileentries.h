// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/madeuplibrary.h"

#include <vector>

/** Entries that mean harm to who shows them: each is deep, long or many in one way. Digests of some 5 MB at most. */
struct HostileEntry
{
    const char *name;
    MadeUpEntry entry;
};

inline std::vector<HostileEntry> hostileEntries()
{
    using namespace Qt::StringLiterals;
    const QString family = u"👨\u200d👩\u200d👧 "_s;
    QStringList authors;
    QString links;
    for (int i = 0; i < 100'000; ++i) {
        authors += u"Ann Otter%1"_s.arg(i);
        links += i < 300 ? u"<a href=\"https://t.co/%1\">x</a> "_s.arg(i) : QString();
    }
    const auto named = [](const char *name, MadeUpEntry entry) {
        entry.id = u"2104.00003"_s;
        entry.title = entry.title.isEmpty() ? u"Snails"_s : entry.title;
        return HostileEntry{name, entry};
    };
    return {
        named("nested tables", {.abstract = u"<table><tr><td>"_s.repeated(50)}),
        named("list", {.abstract = u"- item\n"_s.repeated(100'000)}),
        named("paragraph", {.abstract = u"snail "_s.repeated(350'000)}),
        named("word", {.abstract = QString(1'000'000, u'x')}),
        named("title", {.title = u"snail "_s.repeated(800'000)}),
        named("title of a word", {.title = QString(4'900'000, u'x')}),
        named("authors", {.authors = authors.join(u", "_s)}),
        named("tweets", {.tweets = QStringList(10'000, u"Look at this"_s)}),
        named("links", {.tweets = {links}}),
        named("marks", {.title = u"a"_s + QString(100'000, u'\u0301'), .abstract = QString(1'000'000, u'\u0301')}),
        named("hidden characters", {.title = QString(100'000, u'\u202e'), .abstract = QString(1'000'000, u'\u202e')}),
        named("joined emoji", {.title = family.repeated(1'000), .abstract = family.repeated(100'000)}),
        named("private characters", {.abstract = QString(500'000, u'\ue123')}),
        named("nested groups", {.abstract = u"\\emph{"_s.repeated(100'000) + u"}"_s.repeated(100'000)}),
        named("nested formulas",
              {.abstract = u"$"_s + u"\\frac{1}{"_s.repeated(50'000) + u"}"_s.repeated(50'000) + u"$"_s}),
        named("scripts", {.title = u"$"_s + u"x^{"_s.repeated(50'000) + u"}"_s.repeated(50'000) + u"$"_s}),
        named("formulas", {.abstract = u"$\\frac{a}{b}$ "_s.repeated(100'000)}),
    };
}
