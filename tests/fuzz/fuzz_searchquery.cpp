// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads whatever it is given as a search, finished and while it is typed, and aborts where that breaks a promise of the
// language. Built and run as fuzz_digestreader.cpp says. tests/core/test_searchtext.cpp does the like on every build.

#include "core/searchgrammar.h"
#include "core/searchwords.h"

#include <QtLogging>

namespace {

using namespace hotpapers;

void require(bool holds, const char *what)
{
    if (!holds) {
        qFatal("%s", what);
    }
}

void checkMatches(const QString &text, const SearchQuery &query)
{
    for (const SearchField field : {SearchField::Any, SearchField::Title, SearchField::Author, SearchField::Category}) {
        qsizetype done = 0;
        for (const TextSpan &span : matchSpans(text, field, wantedTexts(query))) {
            require(span.start >= done && span.length > 0, "matches are in order and do not overlap");
            done = span.start + span.length;
        }
        require(done <= text.size(), "matches are within the text");
    }
}

void checkSearch(const QString &text, SearchTyping typing)
{
    const auto parsed = parseSearch(text, typing);
    if (!parsed) {
        const SearchError &error = parsed.error();
        require(error.start >= 0 && error.length > 0, "a fault has a place");
        require(error.start + error.length <= text.size(), "a fault is within the text");
        return;
    }
    const QString printed = toText(*parsed);
    require(printed.size() > maximumSearchLength || parseSearch(printed) == parsed, "what is printed means the same");
    checkMatches(text, *parsed);
    if (typing == SearchTyping::Done) {
        for (qsizetype length = 0; length < text.size(); length += 1 + text.size() / 50) {
            require(parseSearch(text.first(length), SearchTyping::Going).has_value(), "beginnings are no faults");
        }
    }
}

void checkCompletion(const QString &text, qsizetype cursor)
{
    const SearchCompletion completion = searchCompletionAt(text, cursor);
    require(completion.start >= 0 && completion.start <= cursor && completion.length >= 0,
            "a completion is at the cursor");
    require(completion.start + completion.length <= text.size(), "a completion is within the text");
    static_cast<void>(searchProposals(completion));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    checkSearch(text, SearchTyping::Done);
    checkSearch(text, SearchTyping::Going);
    checkCompletion(text, size == 0 ? 0 : qsizetype(data[0]) % (text.size() + 1));
    return 0;
}
