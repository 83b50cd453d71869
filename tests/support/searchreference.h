// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/oddcounts.h"
#include "core/paper.h"
#include "core/paperfeatures.h"
#include "core/searchquery.h"
#include "core/searchwords.h"

#include <QHash>
#include <QSet>

#include <algorithm>

/** What a search means, told by a plain loop over values: what the program's own way, by sets and arrays, is held to. */
namespace reference {

using namespace hotpapers;
using namespace Qt::StringLiterals;

/** A text whose words may stand in one phrase. */
struct Passage
{
    QStringList words;
    QSet<QString> wordSet;

    explicit Passage(const QString &text)
    {
        for (const SearchWord &word : searchWords(text)) {
            words += word.folded;
        }
        wordSet = QSet<QString>(words.begin(), words.end());
    }

    [[nodiscard]] bool has(const QStringList &phrase, bool prefix) const
    {
        if (phrase.size() > 1 && !wordSet.contains(phrase.front())) {
            return false;
        }
        if (phrase.size() == 1 && !prefix) {
            return wordSet.contains(phrase.front());
        }
        for (qsizetype i = 0; i + phrase.size() <= words.size(); ++i) {
            qsizetype matched = 0;
            while (matched < phrase.size()
                   && (prefix && matched + 1 == phrase.size() ? words[i + matched].startsWith(phrase[matched])
                                                              : words[i + matched] == phrase[matched])) {
                ++matched;
            }
            if (matched == phrase.size()) {
                return true;
            }
        }
        return false;
    }
};

/** A paper with all that the person made of it, and its passages by field. */
class KnownPaper
{
public:
    /** The local days on which it came, got its state and got or lost its star; invalid: never. */
    struct Days
    {
        QDate added;
        QDate marked;
        QDate starred;
    };

    KnownPaper(Paper paper, Days days, int rating, QStringList tags, QStringList lists)
        : m_paper(std::move(paper)), m_days(days), m_rating(rating), m_tags(std::move(tags)), m_lists(std::move(lists))
    {
        const Entry &latest = m_paper.latest();
        add(SearchField::Title, {latest.title});
        add(SearchField::Abstract, {latest.abstract});
        add(SearchField::Author, latest.authors);
        add(SearchField::FirstAuthor, latest.authors.mid(0, 1));
        add(SearchField::Category, latest.categories);
        add(SearchField::Note, {m_paper.mark.note});
        for (const Appearance &appearance : m_paper.appearances) {
            for (const Tweet &tweet : appearance.entry.tweets) {
                add(SearchField::Tweet, {tweet.author + u' ' + tweet.handle, tweet.text});
            }
        }
    }

    [[nodiscard]] const Paper &paper() const { return m_paper; }
    [[nodiscard]] const QStringList &tags() const { return m_tags; }
    [[nodiscard]] const QStringList &lists() const { return m_lists; }

    /** Who tweeted about it in any digest; in lower case, for case does not tell accounts apart. */
    [[nodiscard]] QSet<QString> accounts() const
    {
        QSet<QString> handles;
        for (const Appearance &appearance : m_paper.appearances) {
            for (const Tweet &tweet : appearance.entry.tweets) {
                handles.insert(tweet.handle.toLower());
            }
        }
        handles.remove(QString());
        return handles;
    }

    /** @param today what ages are counted from */
    [[nodiscard]] bool answers(const SearchQuery &query, QDate today) const
    {
        return !query.root || answers(*query.root, today);
    }

    [[nodiscard]] bool hasWords(const TextCondition &text, std::initializer_list<SearchField> fields) const
    {
        QStringList phrase;
        for (const SearchWord &word : searchWords(text.text)) {
            phrase += word.folded;
        }
        return std::ranges::any_of(fields, [&](SearchField field) {
            const auto passages = m_passages.constFind(field);
            return passages != m_passages.cend()
                && std::ranges::any_of(*passages, [&](const Passage &p) { return p.has(phrase, text.prefix); });
        });
    }

private:
    void add(SearchField field, const QStringList &texts)
    {
        for (const QString &text : texts) {
            m_passages[field].append(Passage(text));
        }
    }

    [[nodiscard]] bool answers(const SearchNode &node, QDate today) const
    {
        const auto asked = [&](const SearchNode &child) { return answers(child, today); };
        switch (node.kind) {
        case SearchNode::Kind::Condition:
            return std::visit([&](const auto &condition) { return is(condition, today); }, node.condition);
        case SearchNode::Kind::And:
            return std::ranges::all_of(node.children, asked);
        case SearchNode::Kind::Or:
            return std::ranges::any_of(node.children, asked);
        case SearchNode::Kind::Not:
            return !asked(node.children.front());
        }
        Q_UNREACHABLE_RETURN(false);
    }

    [[nodiscard]] bool is(const TextCondition &condition, QDate) const
    {
        const Entry &latest = m_paper.latest();
        switch (condition.field) {
        case SearchField::Category:
            return isNamed(latest.categories, condition);
        case SearchField::Primary:
            return isNamed(latest.categories.mid(0, 1), condition);
        case SearchField::Tag:
            return isNamed(m_tags, condition)
                || isNamed(m_tags, {condition.field, condition.text + u'/', true}); // those below it
        case SearchField::List:
            return isNamed(m_lists, condition);
        case SearchField::Tweeter:
            return isNamed(accounts().values(), condition);
        case SearchField::Any:
            return hasWords(condition,
                            {SearchField::Title, SearchField::Abstract, SearchField::Author, SearchField::Category,
                             SearchField::Tweet, SearchField::Note});
        default:
            return hasWords(condition, {condition.field});
        }
    }

    [[nodiscard]] bool is(const IdCondition &condition, QDate) const { return m_paper.arxivId == condition.id; }

    [[nodiscard]] bool is(const NumberCondition &condition, QDate) const
    {
        const Appearance &latest = m_paper.appearances.front();
        const int value = condition.field == SearchField::Retweets ? latest.entry.counts.retweets
            : condition.field == SearchField::Favorites            ? latest.entry.counts.favorites
            : condition.field == SearchField::Heat                 ? latest.heat
            : condition.field == SearchField::Rank                 ? latest.entry.rank
            : condition.field == SearchField::Accounts             ? int(accounts().size())
            : condition.field == SearchField::Priority             ? int(m_paper.mark.priority)
                                                                   : m_rating;
        return (!condition.least || *condition.least <= value) && (!condition.most || value <= *condition.most);
    }

    [[nodiscard]] bool is(const DayCondition &condition, QDate) const
    {
        const DayRange days = daysOf(condition.field);
        return days.isValid() && (!condition.first.isValid() || condition.first <= days.last)
            && (!condition.last.isValid() || days.first <= condition.last);
    }

    [[nodiscard]] DayRange daysOf(SearchField field) const
    {
        switch (field) {
        case SearchField::Added:
            return DayRange::of(m_days.added);
        case SearchField::Marked:
            return DayRange::of(m_paper.mark.state == ReadState::Unread ? QDate() : m_days.marked);
        case SearchField::StarredOn:
            return DayRange::of(m_paper.mark.starred ? m_days.starred : QDate());
        default:
            return m_paper.appearances.front().days;
        }
    }

    [[nodiscard]] bool is(const AgeCondition &condition, QDate today) const
    {
        return is(DayCondition{condition.field, today.addDays(1 - condition.days), today}, today);
    }

    [[nodiscard]] bool is(const FlagCondition &condition, QDate) const
    {
        const Mark &mark = m_paper.mark;
        const PaperFeatures features = featuresOf(m_paper.latest());
        switch (condition.flag) {
        case SearchFlag::Unread:
            return mark.state == ReadState::Unread;
        case SearchFlag::Reading:
            return mark.state == ReadState::Reading;
        case SearchFlag::Read:
            return mark.state == ReadState::Read;
        case SearchFlag::Skipped:
            return mark.state == ReadState::Skipped;
        case SearchFlag::Starred:
            return mark.starred;
        case SearchFlag::Odd:
            return hasOddCounts(m_paper.latest().counts.retweets, m_paper.latest().counts.favorites,
                                m_paper.appearances.front().days.last);
        case SearchFlag::HasNote:
            return !mark.note.isEmpty();
        case SearchFlag::HasPdf:
            return features.testFlag(PaperFeature::Pdf);
        case SearchFlag::HasCode:
            return features.testFlag(PaperFeature::Code);
        case SearchFlag::HasTweet:
            return features.testFlag(PaperFeature::Tweet);
        }
        Q_UNREACHABLE_RETURN(false);
    }

    [[nodiscard]] static bool isNamed(const QStringList &names, const TextCondition &condition)
    {
        return std::ranges::any_of(names, [&](const QString &name) {
            return condition.prefix ? name.startsWith(condition.text, Qt::CaseInsensitive)
                                    : name.compare(condition.text, Qt::CaseInsensitive) == 0;
        });
    }

    Paper m_paper;
    Days m_days;
    int m_rating;
    QStringList m_tags;
    QStringList m_lists;
    QHash<SearchField, QList<Passage>> m_passages;
};

} // namespace reference
