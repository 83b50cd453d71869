// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/tweetcard.h"

#include "core/authornames.h"
#include "core/searchwords.h"
#include "tex/textext.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>
#include <optional>
#include <span>

using namespace Qt::StringLiterals;

namespace hotpapers::formats {

namespace {

// In UTF-16 units. What is longer has more to say: a tweet has some 300, a title some 200.
constexpr qsizetype maximumAnnouncement = 1'000;
constexpr qsizetype maximumNames = 10'000;

// What stands beside a title without saying more.
constexpr auto labels = std::to_array<QStringView>(
    {u"abs",   u"abstract", u"arxiv", u"preprint", u"pdf", u"html", u"paper", u"papers", u"link",   u"links",  u"url",
     u"title", u"new",      u"via",   u"rt",       u"by",  u"and",  u"et",    u"al",     u"author", u"authors"});

// What an address beside a title may be of, besides the paper.
constexpr auto resourceWords = std::to_array<QStringView>(
    {u"code", u"colab", u"data", u"dataset", u"demo", u"github", u"homepage", u"model", u"models", u"page", u"project",
     u"samples", u"site", u"slides", u"video", u"web", u"website"});

QStringList foldedWords(QStringView text)
{
    QStringList words;
    for (SearchWord &word : searchWords(text)) {
        words += std::move(word.folded);
    }
    return words;
}

bool isMention(QStringView text)
{
    return text.trimmed().startsWith(u'@');
}

bool isWithin(const TextLink &link, qsizetype size)
{
    return link.start >= 0 && link.length > 0 && link.length <= size && link.start <= size - link.length;
}

bool isResourceWord(QStringView word)
{
    return std::ranges::contains(resourceWords, word);
}

/** The text without addresses and hash tags, whether they are links or not. */
QString ownWords(const Tweet &tweet)
{
    static const QRegularExpression notOwn(u"https?://\\S*|pic\\.twitter\\.com/\\S*|#\\w+|\\bRT @\\w+:?"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    QString text = tweet.text;
    for (const TextLink &link : tweet.links) {
        if (isWithin(link, text.size()) && !isMention(QStringView(text).sliced(link.start, link.length))) {
            std::fill_n(text.begin() + link.start, link.length, u' ');
        }
    }
    return text.replace(notOwn, u" "_s);
}

/** @return was it there? */
bool removeTitle(QStringList &words, const QStringList &title)
{
    const auto found = std::ranges::search(words, title);
    if (title.isEmpty() || found.empty()) {
        return false;
    }
    words.erase(found.begin(), found.end());
    return true;
}

// A title without the TeX around its formulas, which stay as they are written: so tweets spell most.
QString withMathAsWritten(const QString &title)
{
    QString text;
    for (const tex::TexRun &run : tex::readTexText(title)) {
        text += run.text;
    }
    return text;
}

QSet<QString> namesOf(const Entry &entry)
{
    QSet<QString> names;
    qsizetype length = 0;
    for (const QString &name : QStringList(entry.categories + entry.authors + QStringList(entry.arxivId.text()))) {
        length += name.size();
        if (length > maximumNames) {
            break;
        }
        for (const QString &word : foldedWords(name)) {
            names += word;
        }
    }
    return names;
}

// Of `01234v2` what is before the version, of `v2` nothing.
QStringView withoutVersion(QStringView word)
{
    const qsizetype at = word.lastIndexOf(u'v');
    const bool isVersion = at >= 0 && at + 1 < word.size()
        && std::ranges::all_of(word.sliced(at + 1), [](QChar c) { return c.isDigit(); });
    return isVersion ? word.first(at) : word;
}

/** The links with what names them, between the line's beginning or the link before, and themselves. */
std::vector<TweetResource> resourcesOf(const Tweet &tweet)
{
    std::vector<TweetResource> resources;
    qsizetype behind = 0;
    for (const TextLink &link : tweet.links) {
        if (!isWithin(link, tweet.text.size()) || link.start < behind) {
            continue;
        }
        const QStringView before = QStringView(tweet.text).sliced(behind, link.start - behind);
        const QStringView label = before.sliced(before.lastIndexOf(u'\n') + 1).trimmed();
        const QStringList words = foldedWords(label);
        if (!words.isEmpty() && std::ranges::all_of(words, isResourceWord)) {
            resources.push_back({(label.endsWith(u':') ? label.chopped(1) : label).toString(), link.href});
        }
        behind = link.start + link.length;
    }
    return resources;
}

/** What the tweets of one entry are compared with. */
class AnnouncementReader
{
public:
    explicit AnnouncementReader(const Entry &entry)
    {
        if (entry.title.size() <= maximumAnnouncement) {
            m_titles = {foldedWords(tex::texPlainText(entry.title)), foldedWords(withMathAsWritten(entry.title)),
                        foldedWords(entry.title)};
            m_names = namesOf(entry);
        }
    }

    [[nodiscard]] TweetCard card(const Tweet &tweet) const
    {
        TweetCard card;
        card.tweet = tweet;
        const std::optional<QStringList> words = besidesTheTitle(tweet);
        if (!words || !std::ranges::all_of(*words, [this](const QString &word) { return saysNothing(word); })) {
            return card;
        }
        card.resources = resourcesOf(tweet);
        card.announces = !card.resources.empty() || !std::ranges::any_of(*words, isResourceWord);
        return card;
    }

private:
    /** Nothing where the title is not there. */
    [[nodiscard]] std::optional<QStringList> besidesTheTitle(const Tweet &tweet) const
    {
        QStringList words = tweet.text.size() > maximumAnnouncement ? QStringList() : foldedWords(ownWords(tweet));
        const auto isRemoved = [&](const QStringList &title) { return removeTitle(words, title); };
        return std::ranges::any_of(m_titles, isRemoved) ? std::optional(words) : std::nullopt;
    }

    [[nodiscard]] bool saysNothing(const QString &word) const
    {
        const QString bare = withoutVersion(word).toString();
        return bare.isEmpty() || std::ranges::contains(labels, QStringView(word)) || isResourceWord(word)
            || m_names.contains(word) || m_names.contains(bare);
    }

    std::array<QStringList, 3> m_titles; ///< as it is read, with math as it is written, all as it is written
    QSet<QString> m_names;
};

} // namespace

std::vector<TweetCard> tweetCards(const Entry &entry)
{
    if (entry.tweets.empty()) {
        return {}; // and nothing is compared
    }
    const AnnouncementReader reader(entry);
    const AuthorNames authors(entry.authors);
    std::vector<TweetCard> cards;
    for (const Tweet &tweet : std::span(entry.tweets).first(std::min(entry.tweets.size(), maximumTweets))) {
        cards.push_back(reader.card(tweet));
        cards.back().byAuthor = authors.include(tweet.author, tweet.handle);
    }
    std::ranges::stable_sort(cards, {},
                             [](const TweetCard &card) { return std::pair(card.announces, !card.byAuthor); });
    return cards;
}

} // namespace hotpapers::formats
