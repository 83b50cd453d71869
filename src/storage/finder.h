// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catchup.h"
#include "core/error.h"
#include "core/facets.h"
#include "core/fit.h"
#include "core/paperquery.h"
#include "core/statistics.h"

#include <memory>

namespace hotpapers::storage {

class Database;

/**
 * Finds papers. It keeps what lists are made from in memory (some 60 bytes a paper: the Catalogue), filled at its first
 * use and brought up to date by revision before each answer, and the sets of papers that conditions gave lately. A
 * query is algebra over such sets; its order comes from arrays.
 *
 * Of the connection's thread. Every call may be interrupted (Database::Interruption): Cancelled, and nothing is kept
 * half done. An answer is that of one moment of the library.
 */
class Finder
{
public:
    explicit Finder(Database &database);
    ~Finder();

    /**
     * The entries that answer, in order. A query of days alone looks at no more than these days and needs no catalogue.
     * LibraryDamaged where the file's ids make no sense.
     */
    [[nodiscard]] Result<FoundPapers> find(const PaperQuery &query);
    /** How the papers of the query divide. Days and order do not matter to it: `query.days` are passed over. */
    [[nodiscard]] Result<Facets> facets(const PaperQuery &query);
    /** Numbers about the papers that the query's search finds. */
    [[nodiscard]] Result<Statistics> statistics(const StatisticsQuery &query);
    /**
     * Names of this field (Author, FirstAuthor, Category, Primary, Tweeter, Tag, List) that begin so, or a word of which does, the
     * most frequent first. Authors are taken from the papers that lately stood in digests.
     */
    [[nodiscard]] Result<QStringList> complete(SearchField field, const QString &beginning, int limit);
    /** Papers to catch up with. The catalogue's arrays are all that it looks at: a million papers take some 50 ms. */
    [[nodiscard]] Result<CatchUpChoice> catchUp(const CatchUpRequest &request);
    /** The last day of the latest digest that has a paper which is not unread; invalid where all are. */
    [[nodiscard]] Result<QDate> readUpTo();

    /** Is it learned what the person likes? At first it is not; what was learned is let go where it is switched off. */
    void setLearning(bool on);
    /** What is learned now; prepare() learns, or find() by SortKey::Fit where nothing was learned before. */
    [[nodiscard]] TasteInfo taste() const;
    [[nodiscard]] int tasteVersion() const; ///< another with each change of what is learned
    /** How well a paper fits, by what is learned now: 0, and no words, where it is nothing. NotFound. */
    [[nodiscard]] Result<PaperFit> fit(const ArxivId &paper);
    /** Papers about the same, whatever is learned, the nearest first: some 100 ms for a million. NotFound. */
    [[nodiscard]] Result<std::vector<RelatedPaper>> related(const ArxivId &paper, int limit);

    /**
     * Does one piece of what makes later answers quick (the catalogue; orders by title and authors; a
     * sample of papers; what the person likes), interruptible.
     * @return is there more to do?
     */
    [[nodiscard]] Result<bool> prepare();

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace hotpapers::storage
