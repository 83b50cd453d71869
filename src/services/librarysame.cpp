// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Papers that are the same under other ids.

#include "core/sameness.h"
#include "services/library.h"
#include "storage/chosenpapers.h"
#include "storage/database.h"
#include "storage/finder.h"
#include "storage/notestore.h"
#include "storage/samestore.h"

#include <algorithm>
#include <ranges>

namespace hotpapers::services {

namespace {

constexpr int maximumCompared = 200; // papers
constexpr size_t maximumAlike = 5;

SearchNode nodeOf(SearchNode::Kind kind, std::vector<SearchNode> children)
{
    if (children.size() == 1) {
        return children.front();
    }
    SearchNode node;
    node.kind = kind;
    node.children = std::move(children);
    return node;
}

SearchNode allOf(const QStringList &words)
{
    std::vector<SearchNode> nodes;
    for (const QString &word : words) {
        SearchNode one;
        one.condition = TextCondition{SearchField::Title, word};
        nodes.push_back(std::move(one));
    }
    return nodeOf(SearchNode::Kind::And, std::move(nodes));
}

/** All of few words in the title; of more, any three. */
SearchQuery nearlyAllOf(const QStringList &words)
{
    if (words.isEmpty()) {
        return {};
    }
    if (words.size() < 4) {
        return {allOf(words)};
    }
    std::vector<SearchNode> choices;
    for (qsizetype third = 2; third < words.size(); ++third) {
        for (qsizetype second = 1; second < third; ++second) {
            for (qsizetype first = 0; first < second; ++first) {
                choices.push_back(allOf({words[first], words[second], words[third]}));
            }
        }
    }
    return {nodeOf(SearchNode::Kind::Or, std::move(choices))};
}

/** The entries of those that look the same and are not one already. */
std::vector<std::vector<EntryId>> unlinkedGroups(const std::vector<storage::FacedPaper> &papers, size_t limit,
                                                 const std::stop_token &stop)
{
    std::vector<PaperFace> faces;
    std::ranges::transform(papers, std::back_inserter(faces), &storage::FacedPaper::face);
    std::vector<std::vector<EntryId>> groups;
    for (std::vector<size_t> &group : alikeGroups(faces, stop)) {
        group.resize(std::min(group.size(), maximumSame)); // more cannot be linked
        const QByteArray &leader = papers[group.front()].leader;
        const bool areLinked = !leader.isEmpty()
            && std::ranges::all_of(group, [&](size_t index) { return papers[index].leader == leader; });
        if (groups.size() < limit && !areLinked) {
            std::vector<EntryId> &entries = groups.emplace_back();
            std::ranges::transform(group, std::back_inserter(entries),
                                   [&](size_t index) { return papers[index].entry; });
        }
    }
    return groups;
}

} // namespace

Result<SamePapers> Library::sameAs(const ArxivId &paper, std::stop_token stop)
{
    SamePapers same;
    std::vector<ArxivId> others;
    PaperRow asked;
    return storage::entriesOf(*m_database, {&paper, 1})
        .and_then([&](const std::vector<EntryId> &entries) { return rows(entries); })
        .and_then([&](std::vector<PaperRow> &&own) {
            asked = own.empty() ? PaperRow() : std::move(own.front());
            return storage::SameStore(*m_database).others(paper);
        })
        .and_then([&](std::vector<ArxivId> &&linked) {
            others = std::move(linked);
            return titles(others);
        })
        .and_then([&](std::vector<PaperTitle> &&linked) {
            for (const ArxivId &other : others) {
                const auto titled = std::ranges::find(linked, other, &PaperTitle::paper);
                same.linked.push_back(titled == linked.end() ? PaperTitle{other} : std::move(*titled));
            }
            const SearchQuery search = nearlyAllOf(tellingWords(asked.title));
            return search.isEmpty() ? Result<FoundPapers>()
                                    : find({.search = search, .limit = maximumCompared}, std::move(stop));
        })
        .and_then([&](const FoundPapers &found) { return rows(found.entries); })
        .transform([&](const std::vector<PaperRow> &candidates) {
            const PaperFace face = paperFace(asked.title, asked.authors);
            for (const PaperRow &row : candidates) {
                if (row.arxivId != paper && !std::ranges::contains(others, row.arxivId)
                    && same.alike.size() < maximumAlike && looksSame(face, paperFace(row.title, row.authors))) {
                    same.alike.push_back({row.arxivId, row.title});
                }
            }
            return std::move(same);
        });
}

Result<std::vector<ArxivId>> Library::withSame(std::vector<ArxivId> papers) const
{
    return storage::SameStore(*m_database).complete(papers).transform([&] { return std::move(papers); });
}

Result<std::vector<ArxivId>> Library::linkedOf(std::span<const EntryId> entries) const
{
    return storage::SameStore(*m_database).linkedOf(entries);
}

Result<std::vector<std::vector<PaperRow>>> Library::alikeGroups(std::span<const EntryId> entries, size_t limit,
                                                                std::stop_token stop) const
{
    using Groups = std::vector<std::vector<PaperRow>>;
    const storage::Database::Interruption interruption(*m_database, stop);
    return storage::facedPapers(*m_database, entries)
        .and_then([&](const std::vector<storage::FacedPaper> &papers) -> Result<Groups> {
            Groups groups;
            for (const std::vector<EntryId> &group : unlinkedGroups(papers, limit, stop)) {
                Result<std::vector<PaperRow>> rows = this->rows(group);
                if (!rows) {
                    return std::unexpected(rows.error());
                }
                groups.push_back(*std::move(rows));
            }
            return stop.stop_requested() ? std::unexpected(Error{ErrorCode::Cancelled, {}, {}})
                                         : Result<Groups>(std::move(groups));
        });
}

} // namespace hotpapers::services
