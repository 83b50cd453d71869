// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads whatever it is given as a list of another program, and aborts where that breaks a promise of the reader. Built and
// run as fuzz_digestreader.cpp says. tests/formats/test_referencefuzz.cpp runs the same on every build.

#include "core/tag.h"
#include "formats/referencereader.h"

#include <QSet>
#include <QtLogging>

#include <algorithm>

namespace {

using namespace hotpapers;
using namespace hotpapers::formats;

void require(bool holds, const char *what)
{
    if (!holds) {
        qFatal("%s", what);
    }
}

void checkReference(const Reference &reference, qsizetype lines)
{
    require(reference.line >= 0 && reference.line <= lines, "a reference stands in a line of the file");
    require(!reference.title.contains(u'\n') && reference.title.size() <= 2'000, "a title is a line, and not long");
    require(reference.year == 0 || (reference.year >= 1500 && reference.year < 2200), "a year is one");
    require(reference.authors.size() <= 10'000 && !reference.authors.contains(QString()), "authors have names");
    for (const QString &tag : reference.tags) {
        require(!tag.isEmpty() && tag == tagName(tag), "tags are as they are kept");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto list = readReferences(bytes, QStringLiteral("list.bib"));
    if (!list) {
        require(list.error().code == ErrorCode::NotAReadingList, "what is no list is told to be none");
        return 0;
    }
    require(!list->references.empty(), "a list has something in it");
    const qsizetype lines = 1 + bytes.count('\n') + bytes.count('\r');
    QSet<ArxivId> ids;
    for (const Reference &reference : list->references) {
        checkReference(reference, lines);
        require(reference.arxivId.isNull() || !ids.contains(reference.arxivId), "each paper is there once");
        ids.insert(reference.arxivId);
    }
    require(std::ranges::is_sorted(list->notices, {}, &Notice::line), "notices are in order");
    require(list->notices.empty() || list->notices.back().line <= lines, "notices are about lines of the file");
    return 0;
}
