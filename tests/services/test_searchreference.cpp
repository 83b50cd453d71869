// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "referencelibrary.h"

#include <map>

using namespace hotpapers;
using namespace reference;

/** Finder against what searches and facets mean by a plain loop over values, for thousands of queries. */
class TestSearchReference : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { qputenv("TZ", "America/Los_Angeles"); }
    void finds_data() { libraries(); }
    void finds();
    void staysRightAsMarksChange_data() { libraries(); }
    void staysRightAsMarksChange();
    void divides_data() { libraries(); }
    void divides();

private:
    void compareSets(ReferenceLibrary &library, quint32 seed, int count);
};

void TestSearchReference::compareSets(ReferenceLibrary &library, quint32 seed, int count)
{
    SearchGenerator random = library.generator(seed);
    int some = 0;
    for (int i = 0; i < count; ++i) {
        const SearchQuery search = random.query(i % 5);
        std::vector<EntryId> expected;
        int unread = 0;
        for (const KnownPaper *known : library.answers(search)) {
            expected.push_back(known->paper().appearances.front().entryId);
            unread += known->paper().mark.state == ReadState::Unread ? 1 : 0;
        }
        FoundPapers found = library.find({.search = search, .today = today});
        std::ranges::sort(expected);
        std::ranges::sort(found.entries);
        QVERIFY2(found.entries == expected,
                 qPrintable(u"%1: %2 instead of %3"_s.arg(toText(search)).arg(found.papers).arg(expected.size())));
        QCOMPARE(found.papers, int(expected.size()));
        QCOMPARE(found.unread, unread);
        some += !expected.empty() && expected.size() < library.papers().size() ? 1 : 0;
    }
    QVERIFY2(some > count / 2, qPrintable(QString::number(some))); // else little was told apart
}

void TestSearchReference::finds()
{
    QFETCH(const bool, isReal);
    HOTPAPERS_NEED_LIBRARY(isReal);
    ReferenceLibrary library(isReal);
    compareSets(library, 1, 3'000);
}

void TestSearchReference::staysRightAsMarksChange()
{
    QFETCH(const bool, isReal);
    HOTPAPERS_NEED_LIBRARY(isReal);
    ReferenceLibrary library(isReal);
    for (const int share : {2, 5}) {
        compareSets(library, quint32(share), 200);
        library.change(share);
        compareSets(library, quint32(share), 200);
    }
}

/** Tags of any papers by which this one is found: its own, and those above these. */
static QStringList tagsThatFind(const ReferenceLibrary &library, const KnownPaper &paper)
{
    QStringList all;
    for (const KnownPaper &known : library.papers()) {
        all += known.tags();
    }
    all.removeDuplicates();
    all.removeIf([&](const QString &tag) {
        return std::ranges::none_of(paper.tags(), [&](const QString &own) {
            return own == tag || own.startsWith(tag + u'/', Qt::CaseInsensitive);
        });
    });
    return all;
}

void TestSearchReference::divides()
{
    QFETCH(const bool, isReal);
    HOTPAPERS_NEED_LIBRARY(isReal);
    ReferenceLibrary library(isReal);
    SearchGenerator random = library.generator(8);
    for (int i = 0; i < 100; ++i) {
        const SearchQuery search = i == 0 ? SearchQuery{} : random.query(2);
        std::map<QString, int> categories;
        std::map<QString, int> tags;
        std::map<QString, int> tweeters;
        std::map<QString, int> years;
        for (const KnownPaper *known : library.answers(search)) {
            const Entry &latest = known->paper().latest();
            const auto count = [](std::map<QString, int> &counts, const QStringList &names) {
                for (const QString &name : QSet<QString>(names.begin(), names.end())) {
                    counts[name] += 1;
                }
            };
            count(categories, latest.categories);
            count(tags, tagsThatFind(library, *known));
            count(tweeters, known->accounts().values());
            const DayRange days = known->paper().appearances.front().days;
            for (int year = days.first.year(); year <= days.last.year(); ++year) {
                count(years, {QString::number(year)});
            }
        }
        const Facets facets = library.facets({.search = search, .today = today});
        const std::pair<const std::vector<FacetCount> &, const std::map<QString, int> &> pairs[] = {
            {facets.categories, categories}, {facets.tags, tags}, {facets.tweeters, tweeters}, {facets.years, years}};
        for (const auto &[given, counted] : pairs) {
            QCOMPARE(given.size(), std::min(counted.size(), Facets::maximumNames));
            for (const FacetCount &facet : given) {
                const QString name = &given == &facets.tweeters ? facet.name.toLower() : facet.name;
                QVERIFY2(counted.contains(name) && counted.at(name) == facet.papers,
                         qPrintable(toText(search) + u": "_s + name));
            }
            QVERIFY(&given == &facets.years
                    || std::ranges::is_sorted(given, std::ranges::greater{}, &FacetCount::papers));
        }
    }
}

QTEST_GUILESS_MAIN(TestSearchReference)
#include "test_searchreference.moc"
