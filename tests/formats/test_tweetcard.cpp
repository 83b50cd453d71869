// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/tweetcard.h"

#include "formats/digestreader.h"
#include "support/sharedfiles.h"

using namespace Qt::StringLiterals;
using namespace hotpapers;
using namespace hotpapers::formats;

namespace {

Entry snails()
{
    Entry entry;
    entry.arxivId = *ArxivId::parse(u"3105.01234");
    entry.title = uR"(Slow-Descent: Snails at $O(n^2)$  and \emph{Über}-Shells)"_s;
    entry.authors = {u"Mira Okafor"_s, u"Zoë Ó-Briain"_s};
    entry.categories = {u"cs.LG"_s};
    return entry;
}

Tweet tweetOf(const QString &text, const QString &handle = u"somebody"_s)
{
    Tweet tweet;
    tweet.text = text;
    tweet.handle = handle;
    for (qsizetype at = text.indexOf(u"https://"); at >= 0; at = text.indexOf(u"https://", at + 1)) {
        const qsizetype space = text.indexOf(u' ', at);
        const qsizetype end = space < 0 ? text.size() : space;
        tweet.links.push_back({at, end - at, text.sliced(at, end - at)});
    }
    return tweet;
}

} // namespace

/** What a tweet is to its paper: by an author, by somebody else, or nothing but the title again. */
class TestTweetCard : public QObject
{
    Q_OBJECT

private slots:
    void tellsAnnouncements_data();
    void tellsAnnouncements();
    void everyTweetOfATitlelessEntrySaysSomething();
    void hasAuthorsFirstAndAnnouncementsLast();
    void keepsResources();
    void isBounded();
    void foldsRealAnnouncements();
};

void TestTweetCard::tellsAnnouncements_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("announcement");
    const QString title = u"Slow-Descent: Snails at O(n^2) and Über-Shells"_s;
    const auto row = [](const char *name, const QString &text, bool announcement) {
        QTest::newRow(name) << text << announcement;
    };
    row("title", title, true);
    row("TeX title", uR"(Slow-Descent: Snails at $O(n^2)$ and \emph{Über}-Shells)"_s, true);
    row("case, accents, spaces, signs", u"🐌 “slow descent”\nSNAILS  at (O(n^2)) and UBER - SHELLS!"_s, true);
    row("addresses", title + u"\npdf: https://t.co/Aa1\nabs: https://t.co/Bb2 "_s, true);
    row("addresses that are no links", title + u" http://t.co/x pic.twitter.com/y"_s, true);
    row("arXiv id, category", u"arXiv:3105.01234v2 [cs.LG] "_s + title, true);
    row("authors", u"Mira Okafor, Zoe O-Briain: "_s + title, true);
    row("et al.", title + u" by Okafor et al."_s, true);
    row("retweet", u"RT @somebody_else: "_s + title, true);
    row("hash tags", title + u" #MachineLearning #snails"_s, true);
    row("a word", title + u" wow"_s, false);
    row("a mention", title + u" @nahorn"_s, false);
    row("a number", title + u" 42"_s, false);
    row("another id", title + u" 3105.01235"_s, false);
    row("code", title + u"\ngithub: https://t.co/Aa1 "_s, true);
    row("code without an address", title + u"\ncode"_s, false);
    row("code in a sentence", title + u"\ncode soon https://t.co/Aa1 "_s, false);
    row("Japanese", title + u" 遅い勾配"_s, false);
    row("part of the title", u"Slow-Descent: Snails"_s, false);
    row("labels alone", u"new paper: https://t.co/Aa1 "_s, false);
    row("nothing", {}, false);
}

void TestTweetCard::tellsAnnouncements()
{
    QFETCH(const QString, text);
    Entry entry = snails();
    entry.tweets = {tweetOf(text)};
    QTEST(tweetCards(entry).front().announces, "announcement");
}

void TestTweetCard::everyTweetOfATitlelessEntrySaysSomething()
{
    Entry entry = snails();
    entry.title = u"…"_s;
    entry.tweets = {tweetOf(u"paper"_s)};
    QVERIFY(!tweetCards(entry).front().announces);
}

void TestTweetCard::hasAuthorsFirstAndAnnouncementsLast()
{
    Entry entry = snails();
    entry.tweets = {tweetOf(entry.title, u"bot"_s), tweetOf(u"So slow"_s, u"fan"_s),
                    tweetOf(entry.title, u"mira_okafor"_s), tweetOf(u"We did it"_s, u"MiraOkafor"_s),
                    tweetOf(u"Look"_s, u"other"_s)};
    QStringList order;
    for (const TweetCard &card : tweetCards(entry)) {
        order += card.tweet.handle + (card.byAuthor ? u" author"_s : QString())
            + (card.announces ? u" announces"_s : QString());
    }
    QCOMPARE(order,
             (QStringList{u"MiraOkafor author"_s, u"fan"_s, u"other"_s, u"mira_okafor author announces"_s,
                          u"bot announces"_s}));
}

void TestTweetCard::keepsResources()
{
    Entry entry = snails();
    entry.tweets = {tweetOf(entry.title
                            + u"\npdf: https://t.co/a abs: https://t.co/b \nProject page: https://t.co/c "
                              "github: https://t.co/d https://t.co/e "_s),
                    tweetOf(u"Look! code: https://t.co/f "_s)};
    const std::vector<TweetCard> cards = tweetCards(entry);
    const std::vector<TweetResource> expected{{u"Project page"_s, u"https://t.co/c"_s},
                                              {u"github"_s, u"https://t.co/d"_s}};
    QVERIFY(cards[1].announces);
    QCOMPARE(cards[1].resources, expected);
    QVERIFY(!cards[0].announces && cards[0].resources.empty());
}

void TestTweetCard::isBounded()
{
    Entry entry = snails();
    entry.tweets = std::vector<Tweet>(10'000, tweetOf(entry.title));
    QCOMPARE(tweetCards(entry).size(), maximumTweets);
    QVERIFY(tweetCards(entry).back().announces);
    entry.tweets = {tweetOf(entry.title + QString(1'000'000, u' '))};
    QVERIFY(!tweetCards(entry).front().announces);
    entry.title = QString(5'000'000, u'x');
    entry.tweets = {tweetOf(entry.title)};
    QVERIFY(!tweetCards(entry).front().announces);
}

void TestTweetCard::foldsRealAnnouncements()
{
    HOTPAPERS_NEED_SHARED(u"corpus"_s);
    int tweets = 0;
    int folded = 0;
    int byAuthors = 0;
    for (const QFileInfo &file : sharedFiles(u"corpus"_s)) {
        const auto reading = readDigest(fileBytes(file.filePath()));
        QVERIFY(reading);
        for (const Entry &entry : reading->digest.entries) {
            for (const TweetCard &card : tweetCards(entry)) {
                ++tweets;
                folded += card.announces ? 1 : 0;
                byAuthors += card.byAuthor ? 1 : 0;
            }
        }
    }
    QVERIFY2(folded > tweets / 10 && folded < tweets / 2, qPrintable(u"%1 of %2"_s.arg(folded).arg(tweets)));
    QVERIFY2(byAuthors > tweets / 10 && byAuthors < tweets / 2, qPrintable(u"%1 of %2"_s.arg(byAuthors).arg(tweets)));
}

QTEST_GUILESS_MAIN(TestTweetCard)
#include "test_tweetcard.moc"
