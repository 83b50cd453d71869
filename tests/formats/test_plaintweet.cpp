// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/plaintweet.h"
#include "formats/tweethtml.h"
#include "formats/tweetparser.h"
#include "formats/tweetparts.h"
#include "formats/utf8.h"
#include "support/digesttext.h"

#include <QLocale>
#include <QRandomGenerator>

using namespace hotpapers;
using namespace hotpapers::formats;
using namespace hotpapers::tests;

namespace {

const QByteArray start = R"(<blockquote class="twitter-tweet"><p lang="en" dir="ltr">)";
const QByteArray end =
    R"(</p>&mdash; A &amp; B (@ab) <a href="https://twitter.com/ab/status/12?x&amp;y">May 5, 2021</a>)"
    "</blockquote>";

/** The tweets in a text. */
QByteArrayList tweetsIn(const QByteArray &text)
{
    const QByteArray closing = "</blockquote>";
    QByteArrayList tweets;
    for (qsizetype at = text.indexOf("<blockquote"); at >= 0; at = text.indexOf("<blockquote", at + 1)) {
        const qsizetype behind = text.indexOf(closing, at);
        if (behind >= 0) {
            tweets += text.sliced(at, behind + closing.size() - at);
        }
    }
    return tweets;
}

/** Does the short way give what the parser gives, where it gives anything? */
bool isSame(const QByteArray &html)
{
    const auto plain = readPlainTweet(html);
    return !plain || plain == parseTweet(html);
}

} // namespace

/** The short way to read a tweet, which must give nothing but what the long one does. */
class PlainTweetTest : public QObject
{
    Q_OBJECT

private slots:
    void shapes_data();
    void shapes();
    void everyCharacterIsTheSame();
    void mutationsAreTheSame();
    void corpusIsTheSame();
    void datesAreThoseOfTheLocale();
};

void PlainTweetTest::shapes_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<bool>("isPlain");
    const auto row = [](const char *name, const QByteArray &html, bool isPlain) {
        QTest::newRow(name) << html << isPlain;
    };
    row("text", start + "One  &lt;two&gt; &quot;three&quot; \"four\" it&#39;s > 5 — 🌱 \u00A0." + end, true);
    row("no text", start + end, true);
    row("line breaks", start + "<br>One<br> <br>Two<br>" + end, true);
    row("links", start + "<a href=\"https://a/?b&amp;c\">one</a><a href=\"/d\">t&amp;wo</a> x" + end, true);
    row("empty links", start + "<a href=\"\">one</a> <a href=\"/d\"></a><a href=\"/d\">two</a>" + end, true);
    row("right to left", QByteArray(start).replace("ltr", "rtl") + "ورقة" + end, true);
    row("another direction", QByteArray(start).replace("ltr", "RTL") + "One" + end, true);
    row("no signature", start + "One</p><a href=\"/status/1\">x</a></blockquote>", true);
    row("no id", start + "One" + QByteArray(end).replace("status", "user"), true);
    row("another date", start + "One" + QByteArray(end).replace("May 5", "may 05"), true);
    row("no date", start + "One" + QByteArray(end).replace("May 5", "Maytime"), true);
    row("another entity", start + "&hearts;" + end, false);
    row("an entity without its end", start + "&amp One" + end, false);
    row("a bare ampersand", start + "A & B" + end, false);
    row("a line end", start + "One\ntwo" + end, false);
    row("a control character", start + "One\x01" + end, false);
    row("a C1 control", start + "One\u0085" + end, false);
    row("a noncharacter", start + "One\uFFFE" + end, false);
    row("a noncharacter beyond the BMP", start + "One\U0001FFFF" + end, false);
    row("a byte order mark", start + "One\uFEFF" + end, false);
    row("invalid UTF-8", start + "One\xFF" + end, false);
    row("a bold word", start + "<b>One</b>" + end, false);
    row("a closed break", start + "One<br/>" + end, false);
    row("a nested link", start + "<a href=\"/d\">one<a href=\"/e\">two</a></a>" + end, false);
    row("a break in a link", start + "<a href=\"/d\">one<br>two</a>" + end, false);
    row("two paragraphs", start + "One</p><p>Two" + end, false);
    row("another attribute", QByteArray(start).replace(" dir", " id=\"x\" dir") + "One" + end, false);
    row("text behind the date", start + "One" + QByteArray(end).replace("2021</a>", "2021</a> x"), false);
    row("no end", start + "One" + QByteArray(end).chopped(1), false);
    row("no paragraph's end", start + "One", false);
    row("nothing", {}, false);
}

void PlainTweetTest::shapes()
{
    QFETCH(QByteArray, html);
    QFETCH(bool, isPlain);
    QCOMPARE(readPlainTweet(html).has_value(), isPlain);
    QVERIFY(isSame(html));
}

void PlainTweetTest::everyCharacterIsTheSame()
{
    for (char32_t c = 1; c <= 0x10FFFF; c += c < 0x3000 || (c & 0xFFFF) >= 0xFDC0 ? 1 : 0x5B) {
        if (QChar::isSurrogate(c)) {
            continue;
        }
        QByteArray character;
        appendUtf8(character, c);
        QVERIFY2(isSame(start + character + 'x' + end), qPrintable(QString::number(c, 16)));
    }
}

void PlainTweetTest::mutationsAreTheSame()
{
    const QByteArrayList pieces{"<br>", "<",    ">",    "&",    "&amp;",      "&#39",    "&mdash;", "\"",
                                "\n",   "</a>", "<p>",  "</p>", "<a href=\"", "\">",     "(@",      ")",
                                " ",    "é",    "\xC2", "—",    "/status/",   "May 5, ", "rtl",     "\xEF\xBB\xBF"};
    QByteArrayList tweets{start + "One &lt;two&gt;<br><br>three <a href=\"/d\">four</a> <a href=\"/e\">five</a>" + end};
    tweets += tweetsIn(fixture(u"plain.md"_s));
    QVERIFY(tweets.size() > 2);
    QRandomGenerator random(20'210'727);
    int plain = 0;
    for (int i = 0; i < 40'000; ++i) {
        QByteArray html = tweets[i % tweets.size()];
        for (int changes = random.bounded(1, 4); changes > 0; --changes) {
            const qsizetype at = random.bounded(html.size());
            const qsizetype length = random.bounded(int(std::min<qsizetype>(html.size() - at, 4)));
            html.replace(at, length, pieces[random.bounded(pieces.size())]);
        }
        plain += readPlainTweet(html) ? 1 : 0;
        QVERIFY2(isSame(html), html.constData());
    }
    QVERIFY2(plain > 1'000, qPrintable(QString::number(plain)));
}

void PlainTweetTest::corpusIsTheSame()
{
    HOTPAPERS_NEED_SHARED(u"corpus"_s);
    qsizetype tweets = 0;
    qsizetype plain = 0;
    for (const QFileInfo &file : sharedFiles(u"corpus"_s)) {
        for (const QByteArray &html : tweetsIn(fileBytes(file.filePath()))) {
            ++tweets;
            plain += readPlainTweet(html) ? 1 : 0;
            QVERIFY2(isSame(html), html.constData());
        }
    }
    qInfo() << plain << "of" << tweets << "tweets are plain";
    QVERIFY(plain * 100 > tweets * 98);
}

void PlainTweetTest::datesAreThoseOfTheLocale()
{
    for (QDate date(2020, 2, 20); date < QDate(2021, 3, 10); date = date.addDays(1)) {
        const QString text = QLocale::c().toString(date, u"MMMM d, yyyy"_s);
        QCOMPARE(readTweetDate(text), date);
        QCOMPARE(QString::fromUtf8(writeTweetDate(date)), text);
    }
    for (const QString &text :
         {u"May 5, 0999"_s, u"May 05, 2021"_s, u"may 5, 2021"_s, u"May 32, 2021"_s, u"May 5, 21"_s, u"May , 2021"_s,
          u"May 5, 2021 "_s, u"Mayor 5, 2021"_s, u"5 May, 2021"_s, u""_s}) {
        QCOMPARE(readTweetDate(text), QLocale::c().toDate(text, u"MMMM d, yyyy"_s));
    }
    QCOMPARE(writeTweetDate({}), QByteArray());
    QCOMPARE(writeTweetDate(QDate(999, 5, 5)), "May 5, 0999"_ba);
}

QTEST_GUILESS_MAIN(PlainTweetTest)
#include "test_plaintweet.moc"
