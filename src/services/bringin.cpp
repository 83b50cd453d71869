// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/bringin.h"

#include "formats/noticelist.h"
#include "formats/referencereader.h"
#include "storage/finder.h"
#include "storage/paperstore.h"
#include "storage/referencestore.h"

#include <QFile>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hotpapers::services {

static_assert(maximumListBytes == formats::maximumReferenceBytes);

namespace {

constexpr int maximumTitleSearches = 5'000; // a millisecond each

/** Finds the papers of references without an id, by their titles. */
class TitleFinder
{
public:
    TitleFinder(storage::Database &database, storage::Finder &finder) : m_database(database), m_finder(finder) { }

    /** A null id where no paper, or more than one, has the title. */
    [[nodiscard]] Result<ArxivId> find(const QString &title);

private:
    storage::Database &m_database;
    storage::Finder &m_finder;
    int m_searches = 0;
};

Result<ArxivId> TitleFinder::find(const QString &title)
{
    constexpr int candidates = 20; // papers whose titles have these words among others
    const QString words = formats::titleWords(title);
    if (words.isEmpty() || ++m_searches > maximumTitleSearches) {
        return ArxivId();
    }
    const SearchNode node{SearchNode::Kind::Condition, TextCondition{SearchField::Title, words}, {}};
    return m_finder.find({.search = {node}, .limit = candidates})
        .and_then([&](const FoundPapers &found) { return storage::PaperStore(m_database).rows(found.entries); })
        .transform([&](const std::vector<PaperRow> &rows) {
            const auto isIt = [&](const PaperRow &row) {
                return formats::titleKey(row.title) == formats::titleKey(title);
            };
            const auto first = std::ranges::find_if(rows, isIt);
            return std::ranges::count_if(rows, isIt) == 1 ? first->arxivId : ArxivId();
        });
}

// Gives references without an id that of their paper, and takes out those that have none, or that of one before.
Result<void> resolve(std::vector<Reference> &references, TitleFinder finder, formats::NoticeList &notices)
{
    QSet<ArxivId> taken;
    for (const Reference &reference : references) {
        taken.insert(reference.arxivId);
    }
    Result<void> done;
    std::erase_if(references, [&](Reference &reference) {
        if (!reference.arxivId.isNull() || !done) {
            return false;
        }
        const Result<ArxivId> found = finder.find(reference.title);
        done = found.transform([](const ArxivId &) { });
        reference.arxivId = found.value_or(ArxivId());
        if (reference.arxivId.isNull()) {
            notices.add(NoticeCode::MissingIdentifier, reference.line, reference.title.left(120));
            return true;
        }
        const bool isRepeat = taken.contains(reference.arxivId);
        taken.insert(reference.arxivId);
        return isRepeat;
    });
    return done;
}

} // namespace

Result<ListReading> readList(storage::Database &database, storage::Finder &finder, const QByteArray &bytes,
                             const QString &file, const QString &name)
{
    Result<ReferenceList> list = formats::readReferences(bytes, file);
    if (!list) {
        return std::unexpected(list.error());
    }
    ListReading reading{.change = {}, .file = file, .notices = {}};
    formats::NoticeList notices;
    const storage::ReferenceStore store(database);
    return resolve(list->references, TitleFinder(database, finder), notices)
        .and_then([&] { return store.freeName(shelfName(name).isEmpty() ? list->name : name); })
        .and_then([&](const QString &freeName) {
            reading.change = {freeName, std::move(list->references)};
            return store.known(reading.change.references);
        })
        .transform([&](const QSet<ArxivId> &known) {
            reading.known = int(known.size());
            reading.waiting = int(reading.change.references.size()) - reading.known;
            reading.notices = std::move(list->notices);
            std::ranges::copy(notices.take(), std::back_inserter(reading.notices));
            std::ranges::stable_sort(reading.notices, {}, &Notice::line);
            return std::move(reading);
        });
}

Result<QByteArray> listBytes(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly)) {
        return std::unexpected(Error{ErrorCode::CannotRead, file, source.errorString()});
    }
    // One byte more than a list may have tells that there are too many.
    QByteArray bytes = source.read(maximumListBytes + 1);
    if (source.error() != QFileDevice::NoError) {
        return std::unexpected(Error{ErrorCode::CannotRead, file, source.errorString()});
    }
    return bytes;
}

} // namespace hotpapers::services
