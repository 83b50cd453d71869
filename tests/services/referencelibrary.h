// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/heat.h"
#include "storage/database.h"
#include "storage/finder.h"
#include "storage/paperstore.h"
#include "support/madeuplibrary.h"
#include "support/searchgenerator.h"
#include "support/searchreference.h"
#include "support/sharedfiles.h"

#include <array>

// A library with marks of all kinds, and the same as plain values, to hold one to the other.

namespace reference {

inline const QDate today(2021, 6, 1);

template <typename T> T need(Result<T> result)
{
    if (!result) {
        qFatal("%s %s", qPrintable(result.error().subject), qPrintable(result.error().detail));
    }
    if constexpr (!std::is_void_v<T>) {
        return *std::move(result);
    }
}

inline QStringList someWords(QRandomGenerator &random, int count)
{
    static const QStringList words = {
        u"snow"_s,    u"Snowy"_s, u"Größe"_s,  u"𝗺𝗮𝘁𝗵"_s,  u"étude"_s,          u"of"_s,
        u"the"_s,     u"graph"_s, u"graphs"_s, u"$x^2$"_s, u"粘菌"_s,           u"state-of-the-art"_s,
        u"eﬃcient"_s, u"GPT-3"_s, u"أمل"_s,    u"🤔"_s,    u"github.com/x/y"_s, u"1e-5"_s};
    QStringList text;
    while (text.size() < count) {
        text += words[random.bounded(words.size())];
    }
    return text;
}

inline MadeUpEntry someEntry(QRandomGenerator &random, int number)
{
    static const QStringList names = {u"Ada Example"_s, u"Jörn Muster"_s, u"Ada Muster"_s, u"Zoë O'Neil"_s, u"Li 粘"_s};
    static const QStringList categories = {u"cs.LG"_s, u"cs.CL"_s, u"math.AG"_s, u"math-ph"_s, u"stat.ML"_s};
    MadeUpEntry entry{u"2104.%1"_s.arg(10000 + number), someWords(random, 1 + int(random.bounded(5))).join(u' ')};
    entry.authors = names[random.bounded(names.size())] + u", "_s + names[random.bounded(names.size())];
    entry.categories = {categories[random.bounded(categories.size())], categories[random.bounded(categories.size())]};
    entry.abstract = someWords(random, int(random.bounded(8))).join(u' ');
    for (int tweets = int(random.bounded(3)); tweets > 0; --tweets) {
        entry.tweets += someWords(random, 3).join(u' ');
    }
    entry.retweets = int(random.bounded(100));
    entry.favorites = int(random.bounded(3)) * 50;
    return entry;
}

// Papers come back in later digests, with other authors, categories, tweets; but not all of those at the turn of a year.
inline void importMadeUp(MadeUpLibrary &library)
{
    QStringList paths;
    QRandomGenerator random(3);
    for (int day = 0; day < 40; ++day) {
        QList<MadeUpEntry> entries;
        QSet<int> numbers;
        while (numbers.size() < 6) {
            numbers += int(random.bounded(120));
        }
        for (const int number : std::as_const(numbers)) {
            entries += someEntry(random, number);
        }
        const QDate date = QDate(2021, 4, 1).addDays(2 * day);
        const QString name = date.toString(Qt::ISODate);
        paths += library.write(day % 7 == 3 ? name + u" - "_s + date.addDays(1).toString(Qt::ISODate) : name, entries);
    }
    paths += library.write(u"2020-12-31 - 2021-01-02"_s, {someEntry(random, 0), someEntry(random, 200)});
    need(library.open().import(paths));
}

inline void importReal(const MadeUpLibrary &library)
{
    QStringList paths;
    for (const QFileInfo &file : sharedFiles(u"corpus"_s).mid(40, 50)) {
        paths += file.filePath();
    }
    need(library.open().import(paths));
}

/** A library, in a file of its own, with marks. */
class ReferenceLibrary
{
public:
    /** @param isReal of real digests; else of made-up ones */
    explicit ReferenceLibrary(bool isReal);

    [[nodiscard]] const std::vector<KnownPaper> &papers() const { return m_papers; }
    /** Changes what the person made of every so many a paper, and reads all anew. */
    void change(int share)
    {
        mark(share);
        readPapers();
    }

    /** Something to look for in this field that stands somewhere, or nearly. */
    [[nodiscard]] QString text(QRandomGenerator &random, SearchField field) const;
    [[nodiscard]] SearchGenerator generator(quint32 seed) const;

    /** The papers that answer, by a plain loop. */
    [[nodiscard]] std::vector<const KnownPaper *> answers(const SearchQuery &query) const;
    /** The same as the program finds them. */
    [[nodiscard]] FoundPapers find(const PaperQuery &query) { return need(m_finder->find(query)); }
    [[nodiscard]] Facets facets(const PaperQuery &query) { return need(m_finder->facets(query)); }

    /** Computed from all counts at once, as heat.h says. */
    [[nodiscard]] Heat heatOf(EntryId entry) const { return m_heats.value(entry); }

private:
    void mark(int share);
    void rateAndTag(const std::vector<ArxivId> &ids);
    void readPapers();
    void computeHeats();

    MadeUpLibrary m_library;
    std::unique_ptr<storage::Database> m_database;
    std::unique_ptr<storage::Finder> m_finder;
    std::vector<KnownPaper> m_papers;
    QHash<EntryId, Heat> m_heats;
    std::vector<std::pair<SearchField, QString>> m_texts; ///< to draw words, phrases and names from
};

inline ReferenceLibrary::ReferenceLibrary(bool isReal)
{
    if (isReal) {
        importReal(m_library);
    } else {
        importMadeUp(m_library);
    }
    m_database = need(storage::Database::open(m_library.file()));
    need(m_database->execute(u"UPDATE paper SET added_at = 1609459200 + id * 7919 % 12960000"_s)); // 150 days of 2021
    mark(3);
    m_finder = std::make_unique<storage::Finder>(*m_database);
    readPapers();
}

// What the person makes of every so many a paper.
inline void ReferenceLibrary::mark(int share)
{
    std::vector<ArxivId> ids;
    need(m_database->select(u"SELECT arxiv_id FROM paper WHERE id % ? = 0"_s, {share},
                            [&](const QSqlQuery &row) { ids.push_back(*ArxivId::parse(row.value(0).toString())); }));
    auto library = m_library.open();
    need(library.setStarred(ids, share % 2 == 1));
    std::array<std::vector<ArxivId>, 4> byState;
    for (size_t i = 0; i < ids.size(); ++i) {
        byState[i % 4].push_back(ids[i]);
        if (i % 5 == 0) {
            need(library.setNote(ids[i], i % 2 == 0 ? u"Größe *matters*: see the graphs"_s : QString()));
        }
    }
    for (size_t state = 0; state < byState.size(); ++state) {
        need(library.setState(byState[state], ReadState(state)));
    }
    storage::Transaction transaction = need(storage::Transaction::begin(*m_database));
    rateAndTag(ids);
    need(transaction.commit());
}

// As no store writes them yet.
inline void ReferenceLibrary::rateAndTag(const std::vector<ArxivId> &ids)
{
    const auto write = [this](const QString &sql, const QVariantList &values) {
        need(m_database->execute(sql, values));
    };
    write(u"UPDATE revision SET marks = marks + 1, tags = tags + 1"_s, {});
    for (int i = 0; i < int(ids.size()); ++i) {
        const QString id = ids[size_t(i)].text();
        write(u"UPDATE user_paper SET rating = ?, priority = ?, revision = (SELECT marks FROM revision)"
              " WHERE arxiv_id = ?"_s,
              {i % 6, i / 2 % 4, id});
        write(u"UPDATE user_paper SET state_at = nullif(1609459200 + ? * 86000, 1609459200),"
              " starred_at = 1609459200 + ? * 43000 WHERE arxiv_id = ?"_s,
              {i % 150, i % 300, id});
        write(u"INSERT OR IGNORE INTO user_tag (tag, arxiv_id) VALUES (?, ?)"_s,
              {QStringList{u"to read"_s, u"tolle Größe"_s, u"To Read/soon"_s, u"to reading"_s}[i % 4], id});
        write(u"INSERT OR IGNORE INTO user_list (id, name) VALUES (?, ?)"_s, {i % 3 + 1, u"list %1"_s.arg(i % 3)});
        write(u"INSERT OR IGNORE INTO user_list_paper (list_id, arxiv_id, position) VALUES (?, ?, 0)"_s,
              {i % 3 + 1, id});
    }
}

inline void ReferenceLibrary::readPapers()
{
    m_papers.clear();
    m_texts.clear();
    QHash<QString, QStringList> tags;
    QHash<QString, QStringList> lists;
    need(m_database->select(u"SELECT arxiv_id, tag FROM user_tag"_s, {},
                            [&](const QSqlQuery &row) { tags[row.value(0).toString()] += row.value(1).toString(); }));
    need(m_database->select(u"SELECT p.arxiv_id, l.name FROM user_list_paper p JOIN user_list l ON l.id = p.list_id"_s,
                            {},
                            [&](const QSqlQuery &row) { lists[row.value(0).toString()] += row.value(1).toString(); }));
    need(m_database->select(u"SELECT p.arxiv_id, p.added_at, u.rating, u.state_at, u.starred_at FROM paper p"
                            " LEFT JOIN user_paper u ON u.arxiv_id = p.arxiv_id"_s,
                            {}, [&](const QSqlQuery &row) {
                                const QString id = row.value(0).toString();
                                const auto day = [&row](int column) {
                                    const QVariant moment = row.value(column);
                                    return moment.isNull() ? QDate()
                                                           : QDateTime::fromSecsSinceEpoch(moment.toLongLong()).date();
                                };
                                m_papers.emplace_back(need(storage::PaperStore(*m_database).paper(*ArxivId::parse(id))),
                                                      KnownPaper::Days{day(1), day(3), day(4)}, row.value(2).toInt(),
                                                      tags[id], lists[id]);
                            }));
    computeHeats();
    for (const KnownPaper &known : m_papers) {
        const Entry &entry = known.paper().latest();
        m_texts.emplace_back(SearchField::Title, entry.title);
        m_texts.emplace_back(SearchField::Abstract, entry.abstract);
        m_texts.emplace_back(SearchField::Author, entry.authors.join(u' '));
        m_texts.emplace_back(SearchField::FirstAuthor, entry.authors.value(0));
        m_texts.emplace_back(SearchField::Category, entry.categories.value(0));
        m_texts.emplace_back(SearchField::Primary, entry.categories.value(0));
        m_texts.emplace_back(SearchField::Note, known.paper().mark.note);
        m_texts.emplace_back(SearchField::Tag, known.tags().value(0));
        m_texts.emplace_back(SearchField::List, known.lists().value(0));
        for (const Tweet &tweet : entry.tweets) {
            m_texts.emplace_back(SearchField::Tweet, tweet.author + u' ' + tweet.handle + u' ' + tweet.text);
            m_texts.emplace_back(SearchField::Tweeter, tweet.handle);
        }
    }
}

inline void ReferenceLibrary::computeHeats()
{
    std::vector<std::pair<HeatSample, EntryId>> entries;
    for (const KnownPaper &known : m_papers) {
        for (const Appearance &appearance : known.paper().appearances) {
            entries.push_back({{appearance.days.last, appearance.entry.counts.sum()}, appearance.entryId});
        }
    }
    std::ranges::sort(entries, {}, [](const auto &entry) { return entry.first.day; });
    std::vector<HeatSample> samples;
    std::ranges::transform(entries, std::back_inserter(samples), [](const auto &entry) { return entry.first; });
    const std::vector<Heat> heats = hotpapers::heats(samples);
    for (size_t i = 0; i < entries.size(); ++i) {
        m_heats[entries[i].second] = heats[i];
    }
}

// A word, or a few that stand side by side somewhere, whole or cut off, or a name; seldom of another field.
inline QString ReferenceLibrary::text(QRandomGenerator &random, SearchField field) const
{
    if (field == SearchField::Id) {
        return m_papers[random.bounded(quint32(m_papers.size()))].paper().arxivId.text();
    }
    const bool isName = field != SearchField::Any && searchField(field).value == SearchValue::Name;
    for (int tries = 0; tries < 1000; ++tries) {
        const auto &[of, all] = m_texts[random.bounded(quint32(m_texts.size()))];
        const bool fits = field == SearchField::Any || of == field || random.bounded(100) == 0;
        const std::vector<SearchWord> words = fits ? searchWords(all) : std::vector<SearchWord>();
        if (words.empty()) {
            continue;
        }
        if (isName) {
            return random.bounded(3) == 0 ? all.first(1 + random.bounded(all.size())) : all;
        }
        const size_t first = random.bounded(quint32(words.size()));
        const size_t last = std::min(words.size() - 1, first + (random.bounded(3) == 0 ? random.bounded(4) : 0));
        const qsizetype start = words[first].span.start;
        const QString part = all.sliced(start, words[last].span.start + words[last].span.length - start);
        const QString cut = part.first(1 + random.bounded(part.size()));
        return random.bounded(4) == 0 && !searchWords(cut).empty() ? cut : part;
    }
    return u"nothing"_s;
}

inline SearchGenerator ReferenceLibrary::generator(quint32 seed) const
{
    return {seed, [this](QRandomGenerator &random, SearchField field) { return text(random, field); }};
}

inline std::vector<const KnownPaper *> ReferenceLibrary::answers(const SearchQuery &query) const
{
    std::vector<const KnownPaper *> result;
    for (const KnownPaper &known : m_papers) {
        if (known.answers(query, today)) {
            result.push_back(&known);
        }
    }
    return result;
}

/** The rows of a test: both libraries. */
inline void libraries()
{
    QTest::addColumn<bool>("isReal");
    QTest::newRow("made up") << false;
    QTest::newRow("real") << true;
}

/** Skips a test of real digests where there are none. */
#define HOTPAPERS_NEED_LIBRARY(isReal)                                                                                 \
    do {                                                                                                               \
        if (isReal) {                                                                                                  \
            HOTPAPERS_NEED_SHARED(QStringLiteral("corpus"));                                                           \
        }                                                                                                              \
    } while (false)

} // namespace reference
