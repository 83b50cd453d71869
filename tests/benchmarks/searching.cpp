// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

// searching LIBRARY: every beginning of many searches, letter by letter, in every order; facets and completion.

#include "figures.h"
#include "queries.h"
#include "services/library.h"

#include <QCoreApplication>

#include <cstdlib>
#include <map>
#include <optional>
#include <string>

using namespace hotpapers;
using namespace hotpapers::bench;
using namespace hotpapers::services;
using namespace Qt::StringLiterals;

namespace {

constexpr int firstRows = 100;
constexpr int completions = 12;
constexpr int marked = 1000; // papers that are liked, and as many that are not
constexpr int wholeEvery = 5; // of the beginnings, for the whole order

struct Order
{
    const char *name;
    std::vector<SortStep> steps;
};

const std::vector<Order> &orders()
{
    static const std::vector<Order> all = {
        {"day", {{SortKey::Day, true}, {SortKey::Rank, false}}},
        {"rank", {{SortKey::Rank, false}}},
        {"title", {{SortKey::Title, false}}},
        {"authors", {{SortKey::Authors, false}}},
        {"category", {{SortKey::Category, false}}},
        {"retweets", {{SortKey::Retweets, true}}},
        {"favorites", {{SortKey::Favorites, true}}},
        {"heat", {{SortKey::Heat, true}}},
        {"state", {{SortKey::State, false}, {SortKey::Title, true}}},
        {"starred", {{SortKey::Starred, true}}},
        {"relevance", {{SortKey::Relevance, true}}},
    };
    return all;
}

template <typename T> T orFail(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "searching: error %d: %s\n", int(result.error().code), qPrintable(result.error().detail));
        std::exit(1);
    }
    return *std::move(result);
}

/** Letter by letter: what was typed so far is a search of its own, where it is one. */
template <typename Visit> void forEachBeginning(const QString &text, Visit visit)
{
    for (qsizetype letters = 1; letters <= text.size(); ++letters) {
        if (const auto query = parseSearch(text.first(letters), SearchTyping::Going)) {
            visit(*query);
        }
    }
}

/** Opens a library, and does what the program does in the background. */
Library openPrepared(const QString &file)
{
    Stopwatch stopwatch;
    Library library = orFail(Library::open(file));
    printFigure("open", stopwatch.milliseconds());
    stopwatch = {};
    Samples pieces;
    for (bool more = true; more;) {
        const Stopwatch piece;
        more = orFail(library.prepare());
        pieces.add(piece.milliseconds());
    }
    printFigure("prepare", stopwatch.milliseconds());
    pieces.print("prepare, piece", 1);
    return library;
}

class SearchBench
{
public:
    explicit SearchBench(QString file) : m_file(std::move(file)), m_library(openPrepared(m_file))
    {
        const FoundPapers newest = orFail(m_library->find({.limit = 200}));
        m_searches = madeUpSearches(Vocabulary(), orFail(m_library->rows(newest.entries)));
    }

    void run()
    {
        measureFacets();
        measureCompletion();
        measureCatchUp();
        measureStatistics();
        measureFind();
        measureFit();
        printFigure("searching memory", peakMemory());
    }

private:
    double timeOfFind(const SearchQuery &search, const Order &order, int limit)
    {
        const Stopwatch stopwatch;
        orFail(m_library->find({.search = search, .order = order.steps, .limit = limit}));
        return stopwatch.milliseconds();
    }

    // The library is opened anew for each order: what is kept of one search must not be the answer to the next.
    void measureFind()
    {
        Samples all;
        Samples whole;
        std::map<std::string, Samples> byShape;
        std::map<std::string, Samples> byOrder;
        int typed = 0;
        for (const Order &order : orders()) {
            m_library.reset();
            m_library = openPrepared(m_file);
            for (const SearchText &search : m_searches) {
                forEachBeginning(search.text, [&](const SearchQuery &query) {
                    if (++typed % wholeEvery == 0) { // in place of the first rows: after them it would be easier
                        whole.add(timeOfFind(query, order, -1));
                        return;
                    }
                    const double time = timeOfFind(query, order, firstRows);
                    all.add(time);
                    byShape[search.shape].add(time);
                    byOrder[order.name].add(time);
                });
            }
            whole.add(timeOfFind({}, order, -1));
        }
        all.print("find", 0.95);
        for (const auto &[shape, samples] : byShape) {
            samples.print("find, " + shape, 0.95);
        }
        for (const auto &[order, samples] : byOrder) {
            samples.print("find, by " + order, 0.95);
        }
        whole.print("find, whole", 0.95);
    }

    void measureFacets()
    {
        Samples samples;
        for (const SearchText &search : m_searches) {
            if (const auto query = parseSearch(search.text, SearchTyping::Going)) {
                const Stopwatch stopwatch;
                orFail(m_library->facets({.search = *query}));
                samples.add(stopwatch.milliseconds());
            }
        }
        samples.print("facets", 0.95);
    }

    void measureCompletion()
    {
        Samples samples;
        for (const SearchField field :
             {SearchField::Author, SearchField::Category, SearchField::Tweeter, SearchField::Tag}) {
            for (const QString &name : {u"cs.LG"_s, u"maren"_s, u"schwe"_s, u"ö"_s}) {
                for (qsizetype letters = 1; letters <= name.size(); ++letters) {
                    const Stopwatch stopwatch;
                    orFail(m_library->complete(field, name.first(letters), completions));
                    samples.add(stopwatch.milliseconds());
                }
            }
        }
        samples.print("complete", 0.95);
    }

    /** From the first digest on: of all papers that there are. */
    void measureCatchUp()
    {
        Samples samples;
        for (const int share : {5, 50, 100}) {
            for (const int papers : {1, 30, 100}) {
                const Stopwatch stopwatch;
                orFail(m_library->catchUp({.since = QDate(1, 1, 1), .papers = papers, .share = share}));
                samples.add(stopwatch.milliseconds());
            }
        }
        samples.print("catch up", 0.95);
    }

    /** Of all papers, and of the last year's; authors of all. */
    void measureStatistics()
    {
        Samples samples;
        for (const int days : {0, 365, 30, 0, 365, 30}) {
            const Stopwatch stopwatch;
            orFail(m_library->statistics({.days = days}));
            samples.add(stopwatch.milliseconds());
        }
        samples.print("statistics", 0.95);
        const std::vector<EntryId> all = orFail(m_library->find({})).entries;
        const Stopwatch stopwatch;
        orFail(m_library->authors(all));
        printFigure("authors", stopwatch.milliseconds());
    }

    /** A person with a thousand stars who has passed over a thousand papers; both are taken back. */
    void measureFit()
    {
        const std::vector<EntryId> all =
            orFail(m_library->find({.order = {{SortKey::Title, false}}, .limit = 2 * marked})).entries;
        const auto middle = all.begin() + qptrdiff(all.size() / 2);
        const MarkChanges marks = {{.entries = {all.begin(), middle}, .starred = true, .state = {}},
                                   {.entries = {middle, all.end()}, .starred = {}, .state = ReadState::Skipped}};
        const MarkChanges undoing = orFail(m_library->mark(marks));
        m_library->setLearning(true);
        const Stopwatch stopwatch;
        Samples pieces;
        for (bool more = true; more;) {
            const Stopwatch piece;
            more = orFail(m_library->prepare());
            pieces.add(piece.milliseconds());
        }
        printFigure("learn", stopwatch.milliseconds());
        pieces.print("learn, piece", 1);
        measureRelated();
        m_library->setLearning(false);
        orFail(m_library->mark(undoing));
    }

    void measureRelated()
    {
        const auto rows = orFail(m_library->rows(orFail(m_library->find({.limit = 100})).entries));
        Samples samples;
        for (const PaperRow &row : rows) {
            const Stopwatch stopwatch;
            orFail(m_library->related(row.arxivId, 20));
            samples.add(stopwatch.milliseconds());
        }
        samples.print("related", 0.95);
    }

    QString m_file;
    std::optional<Library> m_library;
    std::vector<SearchText> m_searches;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc != 2) {
        std::fputs("usage: searching LIBRARY\n", stderr);
        return 2;
    }
    SearchBench(QCoreApplication::arguments().at(1)).run();
    return 0;
}
