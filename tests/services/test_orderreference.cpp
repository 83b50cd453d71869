// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/searchwords.h"
#include "referencelibrary.h"
#include "storage/columns.h"

using namespace hotpapers;
using namespace reference;

/** Finder's orders against those of a plain sort of values. */
class TestOrderReference : public QObject
{
    Q_OBJECT
private slots:
    void orders_data() { libraries(); }
    void orders();
    void findsWithinDays_data() { libraries(); }
    void findsWithinDays();
};

namespace {

/** A paper as a list has it. */
struct Listed
{
    const KnownPaper *known = nullptr;
    const Appearance *place = nullptr;
    Heat heat;
};

int compared(const auto &one, const auto &other)
{
    return one < other ? -1 : other < one ? 1 : 0;
}

int compared(const Listed &one, const Listed &other, SortKey key)
{
    const Entry &a = one.place->entry;
    const Entry &b = other.place->entry;
    const auto text = [](const QString &value) { return storage::sortKey(value).toUtf8(); };
    const auto authors = [&](const Entry &entry) { return text(entry.authors.mid(0, 10).join(u' ')); };
    switch (key) {
    case SortKey::Rank:
        return compared(a.rank, b.rank);
    case SortKey::Title:
        return compared(text(a.title), text(b.title));
    case SortKey::Authors:
        return compared(authors(a), authors(b));
    case SortKey::Category:
        return compared(text(a.categories.value(0)), text(b.categories.value(0)));
    case SortKey::Retweets:
        return compared(a.counts.retweets, b.counts.retweets);
    case SortKey::Favorites:
        return compared(a.counts.favorites, b.counts.favorites);
    case SortKey::Heat:
        return compared(one.heat, other.heat);
    case SortKey::Day:
        return compared(std::pair(one.place->days.last, one.place->days.first),
                        std::pair(other.place->days.last, other.place->days.first));
    case SortKey::State:
        return compared(one.known->paper().mark.state, other.known->paper().mark.state);
    case SortKey::Starred:
        return compared(one.known->paper().mark.starred, other.known->paper().mark.starred);
    case SortKey::Rating:
        return compared(one.known->paper().mark.rating, other.known->paper().mark.rating);
    case SortKey::Priority:
        return compared(one.known->paper().mark.priority, other.known->paper().mark.priority);
    case SortKey::Relevance:
    case SortKey::ListPosition: // of no list
    case SortKey::Fit: // nothing is learned
        return 0;
    }
    Q_UNREACHABLE_RETURN(0);
}

std::vector<EntryId> sorted(std::vector<Listed> papers, std::vector<SortStep> order)
{
    order.push_back({SortKey::Day, true});
    order.push_back({SortKey::Rank, false});
    std::ranges::sort(papers, [&](const Listed &one, const Listed &other) {
        for (const SortStep &step : order) {
            if (const int result = compared(one, other, step.key); result != 0) {
                return (result < 0) != step.descending;
            }
        }
        return one.place->entryId < other.place->entryId;
    });
    std::vector<EntryId> entries;
    std::ranges::transform(papers, std::back_inserter(entries),
                           [](const Listed &paper) { return paper.place->entryId; });
    return entries;
}

std::vector<Listed> listed(const ReferenceLibrary &library, const SearchQuery &search,
                           std::optional<DayRange> days = {})
{
    std::vector<Listed> result;
    for (const KnownPaper *known : library.answers(search)) {
        const auto &places = known->paper().appearances; // the latest first
        const auto place = std::ranges::find_if(places, [&](const Appearance &appearance) {
            return !days || (appearance.days.first <= days->last && days->first <= appearance.days.last);
        });
        if (place != places.end()) {
            result.push_back({known, &*place, library.heatOf(place->entryId)});
        }
    }
    return result;
}

// All words, each by itself, in title or authors; all in these, categories or abstract; the rest.
int kindOf(const KnownPaper &known, const TextCondition &wanted)
{
    using enum SearchField;
    const std::vector<SearchWord> words = searchWords(wanted.text);
    const auto allIn = [&](std::initializer_list<SearchField> fields) {
        return std::ranges::all_of(words, [&](const SearchWord &word) {
            const bool isLast = &word == &words.back();
            return known.hasWords({wanted.field, word.folded, wanted.prefix && isLast}, fields);
        });
    };
    return allIn({Title, Author}) ? 2 : allIn({Title, Author, Category, Abstract}) ? 1 : 0;
}

} // namespace

void TestOrderReference::orders()
{
    QFETCH(const bool, isReal);
    HOTPAPERS_NEED_LIBRARY(isReal);
    ReferenceLibrary library(isReal);
    SearchGenerator random = library.generator(4);
    for (int i = 0; i < 300; ++i) {
        const SearchQuery search = i % 4 == 0 ? SearchQuery{} : random.query(2);
        const SortStep first{SortKey(i % int(SortKey::Relevance)), i % 3 == 0};
        const SortStep second{SortKey(random.random().bounded(int(SortKey::Relevance))), i % 2 == 0};
        std::vector<EntryId> expected = sorted(listed(library, search), {first, second});
        QCOMPARE(library.find({.search = search, .order = {first, second}, .today = today}).entries, expected);
        expected.resize(std::min<size_t>(expected.size(), 7));
        const FoundPapers limited =
            library.find({.search = search, .order = {first, second}, .limit = 7, .today = today});
        QCOMPARE(limited.entries, expected);
    }
    QHash<EntryId, const KnownPaper *> byEntry;
    for (const KnownPaper &known : library.papers()) {
        byEntry[known.paper().appearances.front().entryId] = &known;
    }
    for (int i = 0; i < 100; ++i) { // relevance
        const SearchQuery search =
            searchFor(TextCondition{SearchField::Any, library.text(random.random(), SearchField::Any), i % 2 == 0});
        int last = 2;
        for (const EntryId entry :
             library.find({.search = search, .order = {{SortKey::Relevance, true}}, .today = today}).entries) {
            const int kind = kindOf(*byEntry.value(entry), wantedTexts(search).front());
            QVERIFY2(kind <= last, qPrintable(toText(search)));
            last = kind;
        }
    }
}

void TestOrderReference::findsWithinDays()
{
    QFETCH(const bool, isReal);
    HOTPAPERS_NEED_LIBRARY(isReal);
    ReferenceLibrary library(isReal);
    SearchGenerator random = library.generator(6);
    for (int i = 0; i < 300; ++i) {
        const DayRange around =
            library.papers()[random.random().bounded(quint32(library.papers().size()))].paper().appearances.back().days;
        const DayRange days{around.first, around.first.addDays(random.random().bounded(30))};
        const SearchQuery search = i % 3 == 0 ? SearchQuery{} : random.query(2);
        const SortStep step{SortKey(i % int(SortKey::Relevance)), i % 2 == 0};
        const auto expected = listed(library, search, days);
        const FoundPapers found = library.find({.search = search, .days = days, .order = {step}, .today = today});
        QVERIFY2(found.entries == sorted(expected, {step}), qPrintable(toText(search) + u' ' + days.isoText()));
        QCOMPARE(found.papers, int(expected.size()));
    }
}

QTEST_GUILESS_MAIN(TestOrderReference)
#include "test_orderreference.moc"
