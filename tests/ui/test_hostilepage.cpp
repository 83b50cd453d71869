// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/hostileentries.h"
#include "support/readerfixture.h"
#include "ui/place.h"
#include "words/paperhtmlwords.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTcpServer>
#include <QTextBlock>

using namespace Qt::StringLiterals;
using namespace hotpapers;

namespace {

bool hasColour(const QImage &image, const QColor &colour)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == colour) {
                return true;
            }
        }
    }
    return false;
}

} // namespace

/**
 * Whatever a digest says, showing it loads nothing, from no network and no file, and runs nothing. A server of the test's
 * own waits for somebody to ask it; a picture of its own, for being shown.
 */
class TestHostilePage : public ReaderFixture
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { open(); }
    void cleanup() { close(); }
    void digestsLoadNothing_data();
    void digestsLoadNothing();
    void pagesLoadNothing_data() { markups(); }
    void pagesLoadNothing();
    void notesLoadNothing();
    void dropsAreRefused();
    void linksThatAreNoneStayText();
    void titlesOfPlacesHideNothing();
    void showsNoMoreThanItCan_data();
    void showsNoMoreThanItCan();

private:
    static void markups();
    [[nodiscard]] QString filled(QString markup) const;
    void verifyNothingLoaded();

    QTemporaryDir m_folder;
    QTcpServer m_server;
};

void TestHostilePage::initTestCase()
{
    QVERIFY(m_server.listen(QHostAddress::LocalHost));
    QImage image(3, 3, QImage::Format_RGB32);
    image.fill(Qt::red);
    QVERIFY(image.save(m_folder.filePath(u"image.png"_s)));
}

// %1 is an address that is asked for, in turn: of the server, the picture, a resource, data.
void TestHostilePage::markups()
{
    QTest::addColumn<QString>("markup");
    QTest::newRow("image") << u"<img src=\"%1\">"_s;
    QTest::newRow("image of a link") << u"<a href=\"%1\"><img src=\"%1\"></a>"_s;
    QTest::newRow("style sheet") << u"<link rel=\"stylesheet\" type=\"text/css\" href=\"%1\">x"_s;
    QTest::newRow("style") << u"<style>@import url(%1); p { background-image: url(%1) }</style><p>x</p>"_s;
    QTest::newRow("background") << u"<body background=\"%1\"><table background=\"%1\"><tr><td>x</td></tr></table>"_s;
    QTest::newRow("style of an element") << u"<p style=\"background-image:url(%1); list-style-image:url(%1)\">x</p>"_s;
    QTest::newRow("frame") << u"<iframe src=\"%1\"></iframe><frame src=\"%1\">x"_s;
    QTest::newRow("object") << u"<object data=\"%1\"></object><embed src=\"%1\">x"_s;
    QTest::newRow("drawing") << u"<svg><image xlink:href=\"%1\"/><use href=\"%1\"/></svg>x"_s;
    QTest::newRow("script") << u"<script src=\"%1\"></script><script>document.location='%1'</script>x"_s;
    QTest::newRow("refresh") << u"<meta http-equiv=\"refresh\" content=\"0;url=%1\"><base href=\"%1\">x"_s;
    QTest::newRow("media") << u"<video src=\"%1\" poster=\"%1\"></video><audio src=\"%1\"></audio>x"_s;
    QTest::newRow("Markdown") << u"![x](%1)"_s;
}

QString TestHostilePage::filled(QString markup) const
{
    QString text;
    for (const QString &address : {u"http://127.0.0.1:%1/x"_s.arg(m_server.serverPort()),
                                   QUrl::fromLocalFile(m_folder.filePath(u"image.png"_s)).toString(),
                                   m_folder.filePath(u"image.png"_s), u":/fonts/math.otf"_s, u"qrc:/fonts/math.otf"_s,
                                   u"data:image/gif;base64,R0lGODlhAQABAAAAACw="_s, u"javascript:alert(1)"_s}) {
        text += QString(markup).replace(u"%1"_s, address);
    }
    return text;
}

void TestHostilePage::verifyNothingLoaded()
{
    // What is needed for painting is loaded by now.
    QVERIFY(!hasColour(m_page->grab().toImage(), Qt::red));
    QVERIFY(!m_server.waitForNewConnection(0) && !m_server.hasPendingConnections());
    QVERIFY(m_opened.isEmpty());
    const QString address = m_folder.filePath(u"image.png"_s);
    for (const QUrl &name : {QUrl::fromLocalFile(address), QUrl(address), QUrl(u"qrc:/fonts/math.otf"_s)}) {
        for (const auto type : {QTextDocument::ImageResource, QTextDocument::StyleSheetResource,
                                QTextDocument::HtmlResource, QTextDocument::MarkdownResource}) {
            QVERIFY(!m_page->document()->resource(type, name).isValid());
            QVERIFY(!m_page->loadResource(type, name).isValid());
        }
    }
}

void TestHostilePage::digestsLoadNothing_data()
{
    QTest::addColumn<int>("part");
    int part = 0;
    for (const char *name : {"title", "authors", "category", "abstract", "tweet", "link"}) {
        QTest::newRow(name) << part++;
    }
}

void TestHostilePage::digestsLoadNothing()
{
    QFETCH(const int, part);
    const QString markup = filled(u"<img src=\"%1\"><script src=\"%1\"></script><iframe src=\"%1\">"_s);
    const ArxivId three = *ArxivId::parse(u"2104.00003");
    MadeUpEntry entry{.id = three.text(), .title = u"Snails"_s};
    const std::array<QString *, 4> places{&entry.title, &entry.authors, &entry.categories[0], &entry.abstract};
    if (part < int(places.size())) {
        *places[size_t(part)] = markup;
    } else {
        entry.tweets = {part == 4 ? markup
                                  : u"<a href=\"javascript:alert(1)\">x</a><a href=\"file:///etc/passwd\">y</a>"_s};
    }
    m_library->import(u"2021-04-01"_s, {entry});
    show(three, QDate(2021, 4, 1));
    verifyNothingLoaded();
    for (QTextBlock block = m_page->document()->begin(); block.isValid(); block = block.next()) {
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            QVERIFY(!at.fragment().charFormat().isImageFormat());
            const QString scheme = QUrl(at.fragment().charFormat().anchorHref()).scheme();
            QVERIFY2((QStringList{QString(), u"http"_s, u"https"_s, u"filter"_s, u"page"_s}).contains(scheme),
                     qPrintable(scheme));
        }
    }
}

// Even where a page should be written wrongly one day.
void TestHostilePage::pagesLoadNothing()
{
    QFETCH(const QString, markup);
    m_page->setHtml(filled(markup));
    verifyNothingLoaded();
    m_page->setMarkdown(filled(markup));
    verifyNothingLoaded();
}

void TestHostilePage::notesLoadNothing()
{
    m_service->setNote(one, filled(u"![x](%1) <img src=\"%1\">"_s), this, {});
    show(one);
    auto *note = child<QPlainTextEdit>("noteText");
    QTRY_VERIFY(note->toPlainText().contains(u"127.0.0.1"_s));
    verifyNothingLoaded();
}

void TestHostilePage::dropsAreRefused()
{
    show(one);
    const QString before = m_page->toHtml();
    QMimeData data;
    data.setHtml(filled(u"<img src=\"%1\">"_s));
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_page->viewport(), &enter);
    QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_page->viewport(), &drop);
    QCOMPARE(m_page->toHtml(), before);
    auto *note = child<QPlainTextEdit>("noteText");
    auto *copied = new QMimeData;
    copied->setHtml(filled(u"<img src=\"%1\">"_s));
    copied->setText(u"plain"_s);
    QGuiApplication::clipboard()->setMimeData(copied);
    note->setFocus();
    note->paste();
    QCOMPARE(note->toPlainText(), u"plain"_s); // text alone goes in
    verifyNothingLoaded();
}

void TestHostilePage::linksThatAreNoneStayText()
{
    const ArxivId three = *ArxivId::parse(u"2104.00003");
    m_library->import(u"2021-04-01"_s,
                      {{.id = three.text(),
                        .title = u"Snails"_s,
                        .abstract = u"\\href{javascript:alert(1)}{one} \\url{file:///etc/passwd} "
                                    "\\href{https://user@example.org}{two}"_s,
                        .tweets = {u"<a href=\"data:text/html,x\">three</a> <a href=\"qrc:/x\">four</a>"_s}}});
    show(three, QDate(2021, 4, 1));
    for (const QString &word : {u"one"_s, u"file:///etc/passwd"_s, u"two"_s, u"three"_s, u"four"_s}) {
        const QTextCursor found = m_page->document()->find(word);
        QVERIFY2(!found.isNull() && !found.charFormat().isAnchor(), qPrintable(word));
        clickOn(word);
    }
    QVERIFY(m_opened.isEmpty());
}

void TestHostilePage::titlesOfPlacesHideNothing()
{
    ui::Place place;
    place.search = u"gpj\u202eexe "_s + QString(100'000, u'x');
    const QString name = ui::name(place); // it is the window's title
    QVERIFY2(name.startsWith(u"“gpj⟨U+202E⟩exe x"_s) && name.size() < 300, qPrintable(name));
}

void TestHostilePage::showsNoMoreThanItCan_data()
{
    QTest::addColumn<MadeUpEntry>("entry");
    for (const HostileEntry &hostile : hostileEntries()) {
        QTest::newRow(hostile.name) << hostile.entry;
    }
}

// Times are for tests/benchmarks/hostility.cpp to tell: here it is what they depend on.
void TestHostilePage::showsNoMoreThanItCan()
{
    QFETCH(const MadeUpEntry, entry);
    m_library->import(u"2021-04-01"_s, {entry});
    m_pane->showPaper(*ArxivId::parse(entry.id), {});
    QTRY_VERIFY(pageText().contains(entry.id));
    const QTextDocument &document = *m_page->document();
    QVERIFY2(document.characterCount() < 45'000, qPrintable(QString::number(document.characterCount())));
    QVERIFY2(document.blockCount() < 1'000, qPrintable(QString::number(document.blockCount())));
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const bool isShort = name == u"nested tables"_s || name == u"links"_s;
    QVERIFY(pageText().contains(words::paperHtmlWords().shortened) != isShort);
    child<QTabWidget>("tabs")->setCurrentIndex(1);
    auto *source = child<QPlainTextEdit>("source");
    QTRY_VERIFY(source->toPlainText().startsWith(u"# 1. "_s));
    QVERIFY(source->toPlainText().size() < 50'000);
    for (const QString &line : source->toPlainText().split(u'\n')) {
        QVERIFY(line.size() < 10'000);
    }
}

QTEST_MAIN(TestHostilePage)
#include "test_hostilepage.moc"
