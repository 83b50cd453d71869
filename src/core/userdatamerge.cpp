// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/samegroups.h"
#include "core/tag.h"
#include "core/userdata.h"

#include <QDateTime>
#include <QHash>
#include <QTimeZone>

#include <algorithm>
#include <map>
#include <ranges>
#include <set>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace hotpapers {

namespace {

constexpr qsizetype maximumSource = 100; // UTF-16 units

template <typename T> void takeLater(Timed<T> &ours, const Timed<T> &theirs)
{
    ours = std::tie(theirs.at, theirs.value) > std::tie(ours.at, ours.value) ? theirs : ours;
}

template <typename T> T height(T value)
{
    return value;
}

/** What was skipped was decided about, unlike what is unread. */
int height(ReadState state)
{
    switch (state) {
    case ReadState::Unread:
        return 0;
    case ReadState::Skipped:
        return 1;
    case ReadState::Reading:
        return 2;
    case ReadState::Read:
        return 3;
    }
    Q_UNREACHABLE_RETURN(0);
}

template <typename T> void takeHigher(Timed<T> &ours, const Timed<T> &theirs)
{
    ours = std::pair(height(theirs.value), theirs.at) > std::pair(height(ours.value), ours.at) ? theirs : ours;
}

/** Do the lines of the one stand in the other, one after the other? */
bool holdsLines(const QString &note, const QString &lines)
{
    const QString wanted = lines.trimmed();
    return wanted.isEmpty() || (u'\n' + note.trimmed() + u'\n').contains(u'\n' + wanted + u'\n');
}

// Without words, for a note knows no language: `### mine.json, 2021-07-27 12:00 UTC`.
QString heading(const QString &source, qint64 at)
{
    const QString name = cleanName(source, maximumSource);
    const QString moment =
        at > 0 ? QDateTime::fromSecsSinceEpoch(at, QTimeZone::UTC).toString(u"yyyy-MM-dd hh:mm 'UTC'"_s) : QString();
    return u"### "_s + name + (name.isEmpty() || moment.isEmpty() ? u""_s : u", "_s) + moment;
}

void mergeNote(Timed<QString> &ours, const Timed<QString> &theirs, const QString &source)
{
    const qint64 at = std::max(ours.at, theirs.at);
    if (ours.value == theirs.value) {
        ours.at = at;
    } else if (!holdsLines(ours.value, theirs.value)) {
        const bool isWithin = holdsLines(theirs.value, ours.value);
        ours.value = isWithin
            ? theirs.value
            : ours.value.trimmed() + u"\n\n"_s + heading(source, theirs.at) + u"\n\n"_s + theirs.value.trimmed();
        ours.at = at;
    }
}

// Versions are known by the second that they were saved in: of two that share one, one comes a little later.
void mergeVersions(std::vector<NoteVersion> &ours, const std::vector<NoteVersion> &theirs)
{
    std::map<qint64, QString> versions;
    for (NoteVersion &version : ours) {
        versions.emplace(version.savedAt, std::move(version.markdown));
    }
    for (const NoteVersion &version : theirs) {
        qint64 savedAt = version.savedAt;
        auto known = versions.lower_bound(savedAt);
        while (known != versions.end() && known->first == savedAt && known->second != version.markdown) {
            ++known;
            ++savedAt;
        }
        versions.emplace_hint(known, savedAt, version.markdown);
    }
    ours.clear();
    for (auto &[savedAt, markdown] : versions) {
        ours.push_back({savedAt, std::move(markdown)});
    }
}

void mergeHighlights(std::vector<Highlight> &ours, const std::vector<Highlight> &theirs)
{
    const auto rank = [](const Highlight &highlight) {
        return std::tie(highlight.changedAt, highlight.color, highlight.before, highlight.after);
    };
    std::map<std::pair<qsizetype, QString>, size_t> places;
    for (size_t i = 0; i < ours.size(); ++i) {
        places.emplace(std::pair(ours[i].start, ours[i].text), i);
    }
    for (const Highlight &highlight : theirs) {
        const auto [known, isNew] = places.emplace(std::pair(highlight.start, highlight.text), ours.size());
        if (isNew) {
            ours.push_back(highlight);
        } else if (rank(highlight) > rank(ours[known->second])) {
            ours[known->second] = highlight;
        }
    }
    std::ranges::sort(ours, {}, [](const Highlight &highlight) { return std::tie(highlight.start, highlight.text); });
}

void mergeTags(QStringList &ours, const QStringList &theirs)
{
    QSet<QString> known;
    for (const QString &tag : std::as_const(ours)) {
        known.insert(nameKey(tag));
    }
    for (const QString &tag : theirs) {
        if (!known.contains(nameKey(tag))) {
            known.insert(nameKey(tag));
            ours += tag;
        }
    }
    std::ranges::sort(ours, {}, nameKey);
}

void mergePaper(UserPaper &ours, const UserPaper &theirs, const QString &source)
{
    takeLater(ours.starred, theirs.starred);
    takeLater(ours.state, theirs.state);
    takeLater(ours.rating, theirs.rating);
    takeLater(ours.priority, theirs.priority);
    mergeTags(ours.tags, theirs.tags);
    mergeNote(ours.note, theirs.note, source);
    mergeVersions(ours.versions, theirs.versions);
    mergeHighlights(ours.highlights, theirs.highlights);
    ours.reference = ours.reference ? ours.reference : theirs.reference;
}

void share(UserPaper &all, const UserPaper &paper, Sharing how)
{
    const auto take = [how](auto &ours, const auto &theirs) {
        how == Sharing::Furthest ? takeHigher(ours, theirs) : takeLater(ours, theirs);
    };
    take(all.starred, paper.starred);
    take(all.state, paper.state);
    take(all.rating, paper.rating);
    take(all.priority, paper.priority);
    mergeTags(all.tags, paper.tags);
    mergeNote(all.note, paper.note, paper.arxivId.text());
}

void mergePapers(std::vector<UserPaper> &ours, const std::vector<UserPaper> &theirs, const QString &source)
{
    std::map<ArxivId, UserPaper> papers;
    for (UserPaper &paper : ours) {
        const ArxivId id = paper.arxivId;
        papers.emplace(id, std::move(paper));
    }
    for (const UserPaper &paper : theirs) {
        UserPaper &known = papers[paper.arxivId];
        known.arxivId = paper.arxivId;
        mergePaper(known, paper, source);
    }
    ours.clear();
    for (auto &[id, paper] : papers) {
        ours.push_back(std::move(paper));
    }
}

/** Where each of the names is. */
template <typename Named> QHash<QString, size_t> placesOf(const std::vector<Named> &things, QString Named::*name)
{
    QHash<QString, size_t> places;
    for (size_t i = 0; i < things.size(); ++i) {
        places.insert(nameKey(things[i].*name), i);
    }
    return places;
}

void mergeLists(std::vector<UserList> &ours, const std::vector<UserList> &theirs)
{
    const auto places = placesOf(ours, &UserList::name);
    for (const UserList &list : theirs) {
        const auto known = places.constFind(nameKey(list.name));
        if (known == places.cend()) {
            ours.push_back(list);
            continue;
        }
        UserList &own = ours[*known];
        const QSet<ArxivId> has(own.papers.begin(), own.papers.end());
        std::ranges::copy_if(list.papers, std::back_inserter(own.papers),
                             [&](const ArxivId &id) { return !has.contains(id); });
    }
}

void mergeTagLooks(std::vector<UserTag> &ours, const std::vector<UserTag> &theirs)
{
    const auto places = placesOf(ours, &UserTag::tag);
    for (const UserTag &tag : theirs) {
        const auto known = places.constFind(nameKey(tag.tag));
        if (known == places.cend()) {
            ours.push_back(tag);
        } else if (!ours[*known].color) {
            ours[*known].color = tag.color;
        }
    }
}

/** Of two of one name, theirs is called `Name (2)`, and so on: the first that is free, or that is this very search. */
void mergeSearches(std::vector<UserSearch> &ours, const std::vector<UserSearch> &theirs)
{
    auto places = placesOf(ours, &UserSearch::name);
    for (UserSearch search : theirs) {
        const QString name = search.name;
        const auto known = [&] { return places.constFind(nameKey(search.name)); };
        for (int number = 2; known() != places.cend() && ours[*known()].query != search.query; ++number) {
            search.name = u"%1 (%2)"_s.arg(name).arg(number);
        }
        if (const auto same = known(); same != places.cend()) {
            ours[*same].notify = ours[*same].notify || search.notify;
        } else {
            places.insert(nameKey(search.name), ours.size());
            ours.push_back(std::move(search));
        }
    }
}

/** Groups that share a paper are one; ours lead. One that would be too many by then is left out. */
void mergeSame(std::vector<std::vector<ArxivId>> &ours, const std::vector<std::vector<ArxivId>> &theirs)
{
    std::vector<std::vector<ArxivId>> groups;
    QHash<ArxivId, size_t> places; // in which of them each paper is
    const auto put = [&](const ArxivId &id, size_t place) {
        places.insert(id, place);
        groups[place].push_back(id);
    };
    for (const auto *side : {&std::as_const(ours), &theirs}) {
        for (const std::vector<ArxivId> &group : *side) {
            const size_t fresh = groups.size();
            std::set<size_t> shared = {fresh};
            std::vector<ArxivId> others;
            for (const ArxivId &id : group) {
                places.contains(id) ? void(shared.insert(places.value(id))) : others.push_back(id);
            }
            groups.push_back({});
            size_t count = others.size();
            for (const size_t place : shared) {
                count += groups[place].size();
            }
            if (count > maximumSame) {
                continue;
            }
            for (const ArxivId &id : others) {
                put(id, fresh);
            }
            for (const size_t other : shared | std::views::drop(1)) {
                for (const ArxivId &id : std::exchange(groups[other], {})) {
                    put(id, *shared.begin());
                }
            }
        }
    }
    std::erase_if(groups, [](const auto &group) { return group.empty(); });
    for (std::vector<ArxivId> &group : groups) {
        std::ranges::sort(group | std::views::drop(1));
    }
    std::ranges::sort(groups);
    ours = std::move(groups);
}

} // namespace

UserData merged(UserData ours, const UserData &theirs, const QString &source)
{
    mergePapers(ours.papers, theirs.papers, source);
    mergeLists(ours.lists, theirs.lists);
    mergeTagLooks(ours.tags, theirs.tags);
    mergeSearches(ours.searches, theirs.searches);
    ours.stateNames.insert(theirs.stateNames.begin(), theirs.stateNames.end());
    mergeSame(ours.same, theirs.same);
    return sharedWithin(ours, ours.same, Sharing::Latest);
}

std::vector<UserPaper> shared(std::vector<UserPaper> papers, Sharing how)
{
    UserPaper all = papers.front();
    for (const UserPaper &paper : papers | std::views::drop(1)) {
        share(all, paper, how);
    }
    for (UserPaper &paper : papers) {
        paper.starred = all.starred;
        paper.state = all.state;
        paper.rating = all.rating;
        paper.priority = all.priority;
        paper.tags = all.tags;
        paper.note = all.note;
    }
    return papers;
}

UserData sharedWithin(UserData data, const std::vector<std::vector<ArxivId>> &groups, Sharing how)
{
    if (groups.empty()) {
        return data;
    }
    std::map<ArxivId, UserPaper> papers;
    for (UserPaper &paper : data.papers) {
        const ArxivId id = paper.arxivId;
        papers.emplace(id, std::move(paper));
    }
    for (const std::vector<ArxivId> &group : groups) {
        std::vector<UserPaper> members;
        for (const ArxivId &id : group) {
            members.push_back(papers[id]);
            members.back().arxivId = id;
        }
        members = shared(std::move(members), how);
        for (UserPaper &member : members) {
            const ArxivId id = member.arxivId;
            papers[id] = std::move(member);
        }
    }
    data.papers.clear();
    for (auto &[id, paper] : papers) {
        if (paper != UserPaper{.arxivId = id}) {
            data.papers.push_back(std::move(paper));
        }
    }
    return data;
}

} // namespace hotpapers
