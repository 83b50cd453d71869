// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/paperhtml.h"

#include "formats/weblink.h"
#include "support/exportpapers.h"
#include "support/golden.h"
#include "support/pagewords.h"

#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

using namespace Qt::StringLiterals;
using namespace hotpapers;
using namespace hotpapers::formats;
using namespace hotpapers::tests;

namespace {

// All addresses that a page leads to, as the document that shows it has them.
QStringList linksOf(const QString &html)
{
    QTextDocument document;
    document.setHtml(html);
    QStringList links;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextCharFormat format = it.fragment().charFormat();
            links += format.isAnchor() ? QStringList(format.anchorHref()) : QStringList();
            links += format.isImageFormat() ? QStringList(u"image"_s) : QStringList();
        }
    }
    return links;
}

QString plainTextOf(const QString &html)
{
    QTextDocument document;
    document.setHtml(html);
    return document.toPlainText();
}

} // namespace

class TestPaperHtml : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_US"_s)); }

    void writesGoldenPages_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<Paper>("paper");
        QTest::newRow("tex") << u"tex"_s << texPaper();
        QTest::newRow("hostile") << u"hostile"_s << hostilePaper();
        QTest::newRow("bare") << u"bare"_s << barePaper();
    }

    void writesGoldenPages()
    {
        QFETCH(const QString, name);
        QFETCH(const Paper, paper);
        compareGolden(standaloneHtml(paper, 0, someWords()).toUtf8(), u"export/%1.html"_s.arg(name));
        compareGolden(paperText(paper, someWords()).toUtf8(), u"export/%1.txt"_s.arg(name));
    }

    void refersToFormulasByTheirNumber()
    {
        Entry entry;
        entry.title = u"Snails at $n^2$"_s;
        entry.abstract = uR"(\emph{For $x<1$}, ${R&D}$ and $\frac{a}{b}$)"_s;
        const PaperPage page = paperHtml(paperOf(u"3105.00001"_s, entry), 0, someWords());
        QVERIFY(page.html.contains(u"Snails at <img src=\"math:0\" alt=\"n²\"/></h2>"_s));
        QVERIFY(
            page.html.contains(u"<em>For </em><em><img src=\"math:1\" alt=\"x &lt; 1\"/></em>, "
                               "<span class=\"math\">${R&amp;D}$</span> and <img src=\"math:2\" alt=\"a/b\"/></p>"_s));
        QCOMPARE(page.formulas.size(), size_t(3));
        QCOMPARE(page.formulas[2].source, uR"($\frac{a}{b}$)"_s);
        QVERIFY(!standaloneHtml(paperOf(u"3105.00001"_s, entry), 0, someWords()).contains(u"<img"_s));
    }

    void endsWithTheNotesThatMentionIt()
    {
        PaperHtmlWords words = someWords();
        words.mentionedIn = u"Mentioned"_s;
        const Paper paper = paperOf(u"3105.00001"_s, Entry());
        const std::vector<PaperTitle> mentions = {{*ArxivId::parse(u"3105.00002"), u"On <b>$x^2$</b>"_s},
                                                  {*ArxivId::parse(u"3105.00003")}};
        const QString html = paperHtml(paper, 0, words, Announcements::Folded, mentions).html;
        const qsizetype start = html.indexOf(u">Mentioned</h3>"_s);
        QVERIFY(start > 0);
        QVERIFY2(html.indexOf(u"<a href=\"paper:3105.00002\">On &lt;b&gt;x²&lt;/b&gt;</a>"_s) > start,
                 qPrintable(html));
        QVERIFY(html.contains(u"<a href=\"paper:3105.00003\">arXiv:3105.00003</a>"_s));
        QVERIFY(!paperHtml(paper, 0, words).html.contains(u"Mentioned"_s));
    }

    void endsWithWhatIsRelated()
    {
        PaperHtmlWords words = someWords();
        words.relatedPapers = u"Related"_s;
        words.related = [](const RelatedPaper &paper) { return paper.words.join(u' '); };
        const Paper paper = paperOf(u"3105.00001"_s, Entry());
        RelatedPaper related;
        related.paper = *ArxivId::parse(u"3105.00002");
        related.title = u"On <b>$x^2$</b>"_s;
        related.words = {u"<i>snails</i>"_s};
        const QString html = paperHtml(paper, 0, words, Announcements::Folded, {}, {&related, 1}).html;
        const qsizetype start = html.indexOf(u">Related</h3>"_s);
        QVERIFY(start > 0);
        QVERIFY2(html.indexOf(u"<a href=\"paper:3105.00002\">On &lt;b&gt;x²&lt;/b&gt;</a>"_s) > start,
                 qPrintable(html));
        QVERIFY(html.indexOf(u"&lt;i&gt;snails&lt;/i&gt;"_s) > start);
        QVERIFY(!paperHtml(paper, 0, words).html.contains(u"Related"_s));
    }

    void readsTitlesAndNames()
    {
        QCOMPARE(plainTitle(uR"(\emph{Snails}  at $\frac{1}{n}$ and \"Uber)"), u"Snails at 1/n and Über"_s);
        Entry entry;
        entry.title = u"Snails"_s;
        entry.authors = {uR"(J\"org Finch)"_s};
        const QString html = paperHtml(paperOf(u"3105.00001"_s, entry), 0, someWords()).html;
        QVERIFY(html.contains(u"<a href=\"filter:author/J%5C%22org%20Finch\">Jörg Finch</a>"_s));
    }

    void showsTheEntryThatIsAskedFor()
    {
        const QString text = plainTextOf(paperHtml(texPaper(), 1, someWords()).html);
        QVERIFY2(text.contains(u"#11 on 2031-05-10 – 2031-05-12 · 7 retweets, 3 favorites · arXiv"_s),
                 qPrintable(text));
        QVERIFY(!text.contains(u"nahorn"_s));
        QVERIFY(text.indexOf(u"#3 on"_s) > text.indexOf(u"On other days"_s));
    }

    void leadsNowhereButToTheWebAndToFilters()
    {
        const QStringList links = linksOf(paperHtml(hostilePaper(), 0, someWords()).html);
        QVERIFY(!links.isEmpty());
        for (const QString &link : links) {
            QVERIFY2(link.startsWith(u"filter:author/"_s) || link.startsWith(u"filter:cat/"_s)
                         || link.startsWith(u"filter:tweeter/"_s) || link.startsWith(u"http"_s),
                     qPrintable(link));
            QVERIFY2(!link.contains(u'@') && !link.contains(u'<') && !link.contains(u'"'), qPrintable(link));
        }
    }

    void showsHostileTextAsText()
    {
        const Paper paper = hostilePaper();
        const QString html = paperHtml(paper, 0, someWords()).html;
        const QString text = plainTextOf(html);
        QVERIFY(text.contains(u"</h2><script>alert(1)</script>"_s));
        QVERIFY(text.contains(u"<img src=x onerror=alert(1)>"_s));
        QVERIFY(text.contains(u"⟨U+202E⟩gpj.exe⟨U+202C⟩"_s));
        QVERIFY(text.contains(u"https://arxiv.org/abs/1 (evil.example)"_s));
        for (const QString &forbidden :
             {u"<script"_s, u"<img"_s, u"<style"_s, u"<iframe"_s, u"javascript:alert(1)\""_s, u"\x1b"_s}) {
            QVERIFY2(!html.contains(forbidden), qPrintable(forbidden));
        }
    }

    void drawsTweetsAsCards()
    {
        QTextDocument document;
        document.setHtml(paperHtml(texPaper(), 0, someWords()).html);
        QList<QTextTable *> cards;
        for (QTextFrame *frame : document.rootFrame()->childFrames()) {
            cards +=
                qobject_cast<QTextTable *>(frame) ? QList{qobject_cast<QTextTable *>(frame)} : QList<QTextTable *>();
        }
        QCOMPARE(cards.size(), 2);
        QVERIFY(cards[0]->format().border() > 0 && cards[0]->format().cellPadding() > 0);
        QVERIFY(!cards[0]->format().hasProperty(QTextFormat::BackgroundBrush));
        const QTextBlock rightToLeft = document.findBlock(document.find(u"ورقة"_s).position());
        QCOMPARE(rightToLeft.textDirection(), Qt::RightToLeft);
        QCOMPARE(document.findBlock(document.find(u"Snails, at last"_s).position()).textDirection(), Qt::LeftToRight);
    }

    void usesNoColours() { QVERIFY(!paperHtml(texPaper(), 0, someWords()).html.contains(u"color"_s)); }

    void filtersByWholeNames()
    {
        Entry entry;
        entry.authors = {u"Zoë O'Neil/100%"_s};
        const QStringList links = linksOf(paperHtml(paperOf(u"3105.00001"_s, entry), 0, someWords()).html);
        QVERIFY2(links.contains(u"filter:author/Zo%C3%AB%20O%27Neil%2F100%25"_s), qPrintable(links.join(u' ')));
    }

    void isBounded_data()
    {
        QTest::addColumn<Entry>("entry");
        const auto row = [](const char *name, const auto &fill) {
            Entry entry;
            entry.title = u"Snails"_s;
            fill(entry);
            QTest::newRow(name) << entry;
        };
        row("title", [](Entry &entry) { entry.title = u"<"_s.repeated(5'000'000); });
        row("one word", [](Entry &entry) { entry.abstract = u"x"_s.repeated(1'000'000); });
        row("paragraph", [](Entry &entry) { entry.abstract = u"snail "_s.repeated(400'000); });
        row("hidden", [](Entry &entry) { entry.abstract = u"\u202e"_s.repeated(3'000'000); });
        row("marks", [](Entry &entry) { entry.abstract = u"\u0301"_s.repeated(3'000'000); });
        row("families", [](Entry &entry) { entry.abstract = u"👨\u200d👩\u200d👧"_s.repeated(100'000); });
        row("groups", [](Entry &entry) { entry.abstract = u"{\\emph{"_s.repeated(300'000); });
        row("lines", [](Entry &entry) { entry.abstract = u"\\\\ \n"_s.repeated(300'000); });
        row("tables", [](Entry &entry) { entry.abstract = u"<table><tr><td>"_s.repeated(50); });
        row("authors", [](Entry &entry) { entry.authors = QStringList(100'000, u"Ann Otter"_s); });
        row("categories", [](Entry &entry) { entry.categories = QStringList(100'000, u"cs.LG"_s); });
        row("a long name", [](Entry &entry) { entry.authors = {u"x"_s.repeated(1'000'000)}; });
        row("tweets", [](Entry &entry) { entry.tweets = std::vector<Tweet>(10'000, someTweets().front()); });
        row("a tweet", [](Entry &entry) {
            entry.tweets = someTweets();
            entry.tweets.front().text = u"&\n"_s.repeated(1'000'000);
        });
        row("links", [](Entry &entry) {
            Tweet tweet;
            tweet.text = u"x "_s.repeated(10'000);
            for (qsizetype i = 0; i < 10'000; ++i) {
                tweet.links.push_back({2 * i, 1, u"https://example.org"_s});
            }
            entry.tweets = {tweet};
        });
    }

    // What is laid out takes no longer than so many plain characters do, some 50 ms.
    void isBounded()
    {
        QFETCH(const Entry, entry);
        QTextDocument document;
        const QString html = paperHtml(paperOf(u"3105.00001"_s, entry), 0, someWords()).html;
        document.setHtml(html);
        QVERIFY2(html.size() < 120'000, qPrintable(QString::number(html.size())));
        QVERIFY2(document.characterCount() < 45'000, qPrintable(QString::number(document.characterCount())));
        QVERIFY2(document.blockCount() < 1'000, qPrintable(QString::number(document.blockCount())));
        QVERIFY2(linksOf(html).size() < 500, qPrintable(QString::number(linksOf(html).size())));
        const bool fits = QLatin1StringView(QTest::currentDataTag()) == "tables"_L1;
        QVERIFY2(html.contains(u"It goes on."_s) != fits, qPrintable(html.left(2'000)));
    }

    void doesNotCutCharacters()
    {
        Entry entry;
        entry.abstract = u"x"_s + u"🐌"_s.repeated(20'000);
        const QString html = paperHtml(paperOf(u"3105.00001"_s, entry), 0, someWords()).html;
        QVERIFY(html.contains(u"🐌</p>"_s));
        QVERIFY(!html.contains(u"⟨U+D83D⟩"_s));
    }

    void tellsWebLinks_data()
    {
        QTest::addColumn<QString>("href");
        QTest::addColumn<QString>("address");
        QTest::newRow("https") << u"https://Example.org/a b?q=ä"_s << u"https://example.org/a%20b?q=%C3%A4"_s;
        QTest::newRow("http, spaces") << u" http://example.org "_s << u"http://example.org"_s;
        QTest::newRow("international") << u"https://bücher.example/"_s << u"https://xn--bcher-kva.example/"_s;
        for (const QString &bad :
             {u"javascript:alert(1)"_s, u"JaVaScRiPt:x"_s, u"file:///etc/passwd"_s, u"data:text/html,x"_s,
              u"//example.org"_s, u"example.org"_s, u"https:"_s, u"https:///x"_s, u"ftp://example.org"_s,
              u"https://twitter.com@example.org"_s, u"mailto:a@example.org"_s, u""_s}) {
            QTest::newRow(qPrintable(u"not "_s + bad)) << bad << QString();
        }
        QTest::newRow("too long") << u"https://example.org/"_s + u"x"_s.repeated(5'000) << QString();
    }

    void tellsWebLinks()
    {
        QFETCH(const QString, href);
        QTEST(webLink(href).value_or(WebLink()).address, "address");
    }

    void showsTheHostThatATextHides_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("href");
        QTest::addColumn<QString>("host");
        QTest::newRow("same") << u"https://t.co/x"_s << u"https://t.co/x"_s << QString();
        QTest::newRow("cut off") << u"www.example.org/long…"_s << u"https://example.org/longer"_s << QString();
        QTest::newRow("other") << u"arxiv.org/abs/1"_s << u"https://t.co/x"_s << u"t.co"_s;
        QTest::newRow("look-alike") << u"ехample.org"_s << u"https://ехample.org"_s << u"xn--ample-ywe6i.org"_s;
        QTest::newRow("words") << u"our page"_s << u"https://example.org"_s << u"example.org"_s;
        QTest::newRow("mention") << u"@mira"_s << u"https://twitter.com/mira"_s << QString();
        QTest::newRow("false mention") << u"@mira"_s << u"https://example.org/mira"_s << u"example.org"_s;
        QTest::newRow("picture") << u"pic.twitter.com/x"_s << u"https://t.co/x"_s << u"t.co"_s;
        QTest::newRow("two addresses") << u"https://t.co/x arxiv.org/abs/1"_s << u"https://t.co/x"_s << u"t.co"_s;
        QTest::newRow("user name") << u"https://arxiv.org@example.org"_s << u"https://example.org"_s
                                   << u"example.org"_s;
        QTest::newRow("hidden") << u"example​.org"_s << u"https://example.org"_s << u"example.org"_s;
    }

    void showsTheHostThatATextHides()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, href);
        QTEST(hostBeside(text, *webLink(href)), "host");
    }
};

QTEST_MAIN(TestPaperHtml)
#include "test_paperhtml.moc"
