// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/tweetsection.h"

#include "formats/tweetpassages.h"
#include "support/pagewords.h"

#include <QTest>
#include <QTextBlock>
#include <QTextDocument>

using namespace Qt::StringLiterals;
using namespace hotpapers;
using namespace hotpapers::formats;
using namespace hotpapers::tests;

namespace {

Tweet tweetOf(const QString &text, const QString &handle = u"mira"_s)
{
    Tweet tweet;
    tweet.author = u"Mira Okafor"_s;
    tweet.handle = handle;
    tweet.date = QDate(2031, 5, 14);
    tweet.text = text;
    tweet.url = u"https://twitter.com/mira/status/1"_s;
    return tweet;
}

Entry entryWith(const std::vector<Tweet> &tweets)
{
    Entry entry;
    entry.title = u"Slow Snails"_s;
    entry.authors = {u"Harold Quill"_s};
    entry.tweets = tweets;
    return entry;
}

Tweet announcementBy(const QString &handle)
{
    return tweetOf(u"Slow Snails"_s, handle);
}

QString htmlOf(const std::vector<Tweet> &tweets, Announcements announcements = Announcements::Folded)
{
    PageRoom room;
    return tweetsHtml(entryWith(tweets), announcements, room, someWords());
}

QString pageOf(const std::vector<Tweet> &tweets, Announcements announcements = Announcements::Folded)
{
    QTextDocument document;
    document.setHtml(htmlOf(tweets, announcements));
    return document.toPlainText();
}

QString textOf(const std::vector<Tweet> &tweets)
{
    return tweetsText(entryWith(tweets), someWords()).join(u'\n');
}

/** `rtl: one|two` for each passage, links in brackets. */
QStringList spelled(const Tweet &tweet)
{
    QStringList passages;
    for (const TweetPassage &passage : tweetPassages(tweet, tweet.text)) {
        QString text = passage.rightToLeft ? u"rtl: "_s : u"ltr: "_s;
        for (const TweetPart &part : passage.parts) {
            text += part.href.isEmpty() ? part.text.toString() : u"[%1]"_s.arg(part.text);
        }
        passages += text.replace(u'\n', u'|');
    }
    return passages;
}

} // namespace

/** The part of a paper's page that shows its tweets. */
class TestTweetSection : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_US"_s)); }
    void showsWhoAndWhen();
    void datesFollowTheLocale();
    void marksAuthors();
    void saysWhereLinksLead();
    void foldsAnnouncements();
    void handlesKeepTheirSignAmidArabic();
    void announcementsKeepTheirResources();
    void namesAnnouncers_data();
    void namesAnnouncers();
    void tellsDirections_data();
    void tellsDirections();
    void directionsDoNotSpread();
    void dropsLinksThatAreNone();
    void keepsEmojiWhole();
    void isBounded();
    void writesPlainText();
};

void TestTweetSection::showsWhoAndWhen()
{
    const QString page = pageOf({tweetOf(u"So slow"_s)});
    QVERIFY2(page.contains(u"Mira Okafor @mira · Wednesday, May 14, 2031\nSo slow\nOpen tweet"_s), qPrintable(page));
    const QString html = htmlOf({tweetOf(u"So slow"_s, u"m/\"<"_s)});
    QVERIFY2(html.contains(u"<a href=\"filter:tweeter/m%2F%22%3C\">@m/&quot;&lt;</a>"_s), qPrintable(html));
}

void TestTweetSection::datesFollowTheLocale()
{
    QLocale::setDefault(QLocale(u"de_DE"_s));
    const QString page = pageOf({tweetOf(u"So slow"_s)});
    QLocale::setDefault(QLocale(u"en_US"_s));
    QVERIFY2(page.contains(u"Mittwoch, 14. Mai 2031"_s), qPrintable(page));
}

void TestTweetSection::marksAuthors()
{
    QVERIFY(!htmlOf({tweetOf(u"So slow"_s)}).contains(u"badge"_s));
    const Tweet tweet = tweetOf(u"So slow"_s, u"haroldquill"_s);
    QVERIFY(htmlOf({tweet}).contains(u"<span class=\"badge\">"_s));
    QVERIFY(textOf({tweet}).startsWith(u"\n  Mira Okafor @haroldquill · Wednesday, May 14, 2031 · author\n"_s));
}

void TestTweetSection::saysWhereLinksLead()
{
    Tweet tweet = tweetOf(u"arxiv.org/abs/1 and https://t.co/x"_s);
    tweet.links = {{0, 15, u"https://evil.example/"_s}, {20, 14, u"https://t.co/x"_s}};
    tweet.url = u"https://evil.example/status/1"_s;
    const QString page = pageOf({tweet});
    QVERIFY2(page.contains(u"arxiv.org/abs/1 (evil.example) and https://t.co/x\nOpen tweet (evil.example)"_s),
             qPrintable(page));
    QVERIFY(textOf({tweet}).contains(u"arxiv.org/abs/1 (evil.example) and"_s));
    tweet.url = u"javascript:alert(1)"_s;
    QVERIFY(!pageOf({tweet}).contains(u"Open tweet"_s));
    QVERIFY(!textOf({tweet}).contains(u"javascript"_s));
}

void TestTweetSection::foldsAnnouncements()
{
    const std::vector tweets{announcementBy(u"bot"_s), tweetOf(u"So slow"_s)};
    const QString folded = pageOf(tweets);
    QVERIFY2(folded.contains(u"▸ Announced by @bot"_s) && !folded.contains(u"Slow Snails"_s), qPrintable(folded));
    QVERIFY(folded.indexOf(u"So slow"_s) < folded.indexOf(u"Announced"_s));
    const QString unfolded = pageOf(tweets, Announcements::Unfolded);
    QVERIFY2(unfolded.contains(u"▾ Announced by @bot"_s), qPrintable(unfolded));
    QVERIFY(unfolded.indexOf(u"Slow Snails"_s) > unfolded.indexOf(u"Announced"_s));
    QVERIFY(htmlOf(tweets).contains(u"<a href=\"page:announcements\">"_s));
    QVERIFY(!pageOf({tweetOf(u"So slow"_s)}).contains(u"Announced"_s));
}

void TestTweetSection::handlesKeepTheirSignAmidArabic()
{
    PaperHtmlWords words = someWords();
    words.announcedBy = u"أعلن عنها %1"_s;
    PageRoom room;
    const QString html = tweetsHtml(entryWith({announcementBy(u"bot"_s)}), Announcements::Folded, room, words);
    QVERIFY2(html.contains(u"أعلن عنها \u2066@bot\u2069"_s), qPrintable(html));
}

void TestTweetSection::announcementsKeepTheirResources()
{
    Tweet tweet = tweetOf(u"Slow Snails\ngithub: t.co/x"_s, u"bot"_s);
    tweet.links = {{20, 6, u"https://t.co/x"_s}};
    QCOMPARE(pageOf({tweet, tweet}).trimmed(), u"▸ Announced by @bot · github (t.co)"_s);
    QCOMPARE(textOf({tweet}), u"\n  Announced by @bot\n    github: https://t.co/x"_s);
    tweet.links.front().href = u"javascript:alert(1)"_s;
    QCOMPARE(pageOf({tweet}).trimmed(), u"▸ Announced by @bot · github"_s);
    QVERIFY(!htmlOf({tweet}).contains(u"javascript"_s));
}

void TestTweetSection::namesAnnouncers_data()
{
    QTest::addColumn<QStringList>("handles");
    QTest::addColumn<QString>("line");
    QTest::newRow("one") << QStringList{u"a"_s} << u"Announced by @a"_s;
    QTest::newRow("two") << QStringList{u"a"_s, u"b"_s} << u"Announced by @a and @b"_s;
    QTest::newRow("twice") << QStringList{u"a"_s, u"b"_s, u"a"_s} << u"Announced by @a and @b"_s;
    QTest::newRow("four") << QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s} << u"Announced by @a, @b, @c, and @d"_s;
    QTest::newRow("more") << QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s}
                          << u"Announced by @a, @b, @c, and 2 more"_s;
    QTest::newRow("without a handle") << QStringList{QString()} << u"Announced by Mira Okafor"_s;
    QTest::newRow("hidden") << QStringList{u"a\u202e"_s} << u"Announced by @a⟨U+202E⟩"_s;
}

void TestTweetSection::namesAnnouncers()
{
    QFETCH(const QStringList, handles);
    QFETCH(const QString, line);
    std::vector<Tweet> tweets;
    for (const QString &handle : handles) {
        tweets.push_back(announcementBy(handle));
    }
    QCOMPARE(pageOf(tweets).trimmed(), u"▸ "_s + line);
    QCOMPARE(textOf(tweets), u"\n  "_s + line);
}

void TestTweetSection::tellsDirections_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("saidRightToLeft");
    QTest::addColumn<QStringList>("passages");
    const auto row = [](const char *name, const QString &text, bool said, const QStringList &passages) {
        QTest::newRow(name) << text << said << passages;
    };
    row("English", u"One\ntwo"_s, false, {u"ltr: One|two"_s});
    row("Arabic that is not said to be", u"ورقة"_s, false, {u"rtl: ورقة"_s});
    row("English that is said to be Arabic", u"One"_s, true, {u"ltr: One"_s});
    row("begins with a Latin word", u"GPT ورقة"_s, true, {u"rtl: GPT ورقة"_s});
    row("both", u"One\n\nورقة\n🐌 12\ntwo"_s, false, {u"ltr: One|"_s, u"rtl: ورقة|🐌 12"_s, u"ltr: two"_s});
    row("emoji first", u"🐌\nورقة"_s, false, {u"rtl: 🐌|ورقة"_s});
    row("emoji alone", u"🐌"_s, true, {u"rtl: 🐌"_s});
    row("nothing", {}, false, {u"ltr: "_s});
}

void TestTweetSection::tellsDirections()
{
    QFETCH(const QString, text);
    QFETCH(const bool, saidRightToLeft);
    Tweet tweet;
    tweet.text = text;
    tweet.direction = saidRightToLeft ? TextDirection::RightToLeft : TextDirection::LeftToRight;
    QTEST(spelled(tweet), "passages");
}

void TestTweetSection::directionsDoNotSpread()
{
    Tweet arabic = tweetOf(u"ورقة @mira"_s);
    arabic.author = u"ليلى"_s;
    arabic.links = {{5, 5, u"https://twitter.com/mira"_s}};
    QTextDocument document;
    document.setHtml(htmlOf({arabic, tweetOf(u"So slow"_s), announcementBy(u"bot"_s)}) + u"<p dir=\"ltr\">end</p>"_s);
    const auto isRightToLeft = [&](const QString &text) {
        return document.find(text).block().textDirection() == Qt::RightToLeft;
    };
    QVERIFY(isRightToLeft(u"ليلى"_s) && isRightToLeft(u"ورقة"_s));
    for (const QString &text : {u"Mira Okafor"_s, u"So slow"_s, u"Announced"_s, u"Open tweet"_s}) {
        QVERIFY2(!isRightToLeft(text), qPrintable(text));
    }
    QVERIFY(document.toPlainText().contains(u"\u2066@mira\u2069"_s)); // in the text, as in the line of names
    QCOMPARE(document.toPlainText().count(u'\u2066'), 2);
}

void TestTweetSection::dropsLinksThatAreNone()
{
    constexpr qsizetype most = std::numeric_limits<qsizetype>::max();
    Tweet tweet;
    tweet.text = u"one two\nthree"_s;
    tweet.links = {{-1, 2, u"a"_s}, {0, 0, u"a"_s}, {4, 3, u"a"_s},      {5, 1, u"a"_s},
                   {9, -4, u"a"_s}, {9, 9, u"a"_s}, {most, most, u"a"_s}};
    QCOMPARE(spelled(tweet), QStringList{u"ltr: one [two]|three"_s});
}

void TestTweetSection::keepsEmojiWhole()
{
    const QString family = u"👨\u200d👩\u200d👧"_s;
    QVERIFY(pageOf({tweetOf(u"So "_s + family)}).contains(family));
    QVERIFY(htmlOf({tweetOf(QString(maximumTweetText - 4, u'x') + family)}).contains(u"xxx</p>"_s));
}

void TestTweetSection::isBounded()
{
    Tweet tweet = tweetOf(u"a\nش\n"_s.repeated(1'000'000));
    QCOMPARE(tweetPassages(tweet, QStringView(tweet.text).first(4'000)).size(), 50U);
    const QString html = htmlOf(std::vector(10'000, tweet));
    QVERIFY2(html.size() < 100'000, qPrintable(QString::number(html.size())));
    QVERIFY(html.endsWith(u"<p class=\"clipped\" dir=\"ltr\"><em>It goes on.</em></p>\n"_s));
}

void TestTweetSection::writesPlainText()
{
    QCOMPARE(
        textOf({announcementBy(u"bot"_s), tweetOf(u"So\nslow"_s)}),
        u"\n  Mira Okafor @mira · Wednesday, May 14, 2031\n    So\n    slow\n    https://twitter.com/mira/status/1\n"
        "\n  Announced by @bot"_s);
}

QTEST_MAIN(TestTweetSection)
#include "test_tweetsection.moc"
