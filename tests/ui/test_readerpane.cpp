// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/searchquery.h"
#include "support/keyboard.h"
#include "support/readerfixture.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QTextBlock>
#include <QTextLayout>

using namespace Qt::StringLiterals;
using namespace hotpapers;

class TestReaderPane : public ReaderFixture
{
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { close(); }
    void showsThePaper();
    void showsTheEntryThatWasAskedFor();
    void showsTheLastOfManyRequests();
    void linksFilter_data();
    void linksFilter();
    void linksOpenOutside();
    void refusesOtherLinks_data();
    void refusesOtherLinks();
    void buttonsOpen();
    void saysThatTheBrowserFailed();
    void menuHasAllTweets();
    void saysWhatWentWrong();
    void showsTheSource();
    void boundsTheSource();
    void showsNothing();
    void followsThePalette();
    void keepsThePlace();
    void marksWhatIsSearchedFor();
    void loadsNothing();
    void restoresItsLayout();
    void isReachedByKeyboard_data();
    void isReachedByKeyboard();
    void hasNames();
};

void TestReaderPane::showsThePaper()
{
    show(one);
    QCOMPARE(m_pane->paper(), one);
    for (const QString &part : {u"On Unicorns"_s, u"Ada Example"_s, u"Jörn Muster"_s, u"cs.LG"_s, u"1234"_s, u"567"_s,
                                QLocale().toString(QDate(2021, 3, 3), QLocale::ShortFormat),
                                u"made-up papers suffice"_s, u"A tweet & its link"_s, u"@zoesample"_s}) {
        QVERIFY2(pageText().remove(u',').contains(QString(part).remove(u',')), qPrintable(part));
    }
}

void TestReaderPane::showsTheEntryThatWasAskedFor()
{
    show(one, QDate(2021, 3, 2));
    QVERIFY(!pageText().contains(u"Revised"_s));
    QVERIFY(pageText().contains(u"99"_s)); // the other day is listed
    m_pane->showPaper(one, entryOf(one, QDate(2021, 3, 9)));
    QTRY_VERIFY(pageText().contains(u"Revised"_s));
    m_pane->showPaper(one, EntryId{987654});
    QTRY_VERIFY(pageText().contains(u"Revised"_s)); // gone: the latest
}

void TestReaderPane::showsTheLastOfManyRequests()
{
    QSignalSpy changed(m_page, &QTextBrowser::textChanged);
    for (int i = 0; i < 20; ++i) {
        m_pane->showPaper(i % 2 ? two : one, {});
    }
    QCOMPARE(m_pane->paper(), two);
    QTRY_VERIFY(pageText().contains(u"Dragons"_s));
    QVERIFY(changed.count() < 20);
}

void TestReaderPane::linksFilter_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("search");
    QTest::newRow("author") << u"Jörn Muster"_s << u"author:\"Jörn Muster\""_s;
    QTest::newRow("category") << u"stat.ML"_s << u"cat:\"stat.ML\""_s;
}

void TestReaderPane::linksFilter()
{
    QFETCH(const QString, text);
    QFETCH(const QString, search);
    show(two);
    QSignalSpy filter(m_pane, &ui::ReaderPane::filterRequested);
    clickOn(text);
    QCOMPARE(filter.count(), 1);
    QCOMPARE(filter[0][0].toString(), search);
    QVERIFY(m_opened.isEmpty());
    QVERIFY(pageText().contains(u"Dragons"_s)); // the page stays
}

void TestReaderPane::linksOpenOutside()
{
    show(one);
    clickOn(u"its link"_s);
    QCOMPARE(m_opened, QList{QUrl(u"https://t.co/one"_s)});
    QVERIFY(pageText().contains(u"Unicorns"_s));
}

void TestReaderPane::refusesOtherLinks_data()
{
    QTest::addColumn<QUrl>("link");
    QTest::newRow("file") << QUrl::fromLocalFile(u"/etc/passwd"_s);
    QTest::newRow("javascript") << QUrl(u"javascript:alert(1)"_s);
    QTest::newRow("relative") << QUrl(u"other.html"_s);
    QTest::newRow("user") << QUrl(u"https://arxiv.org@example.org/"_s);
}

void TestReaderPane::refusesOtherLinks()
{
    QFETCH(const QUrl, link);
    show(one);
    emit m_page->anchorClicked(link);
    QVERIFY(m_opened.isEmpty());
    QVERIFY(child<QLabel>("message")->isVisible());
}

void TestReaderPane::buttonsOpen()
{
    show(one);
    click("absButton");
    click("pdfButton");
    click("tweetsButton");
    const QList expected = {QUrl(u"https://arxiv.org/abs/2103.00001"_s), QUrl(u"https://arxiv.org/pdf/2103.00001"_s),
                            QUrl(u"https://twitter.com/zoesample/status/1001?ref_src=twsrc%5Etfw"_s)};
    QCOMPARE(m_opened, expected);
    show(two);
    QVERIFY(!child<QToolButton>("tweetsButton")->isEnabled());
    m_pane->openTweets();
    m_pane->openAbs();
    QCOMPARE(m_opened.size(), 4);
    QCOMPARE(m_opened.last(), QUrl(u"https://arxiv.org/abs/2103.00002"_s));
}

void TestReaderPane::saysThatTheBrowserFailed()
{
    show(one);
    m_hasBrowser = false;
    click("absButton");
    QVERIFY(child<QLabel>("message")->isVisible());
    QVERIFY(child<QLabel>("message")->text().contains(u"arxiv.org"_s));
    show(two);
    QTRY_VERIFY(!child<QLabel>("message")->isVisible());
}

void TestReaderPane::menuHasAllTweets()
{
    show(one);
    const QList<QAction *> tweets = child<QToolButton>("tweetsButton")->menu()->actions();
    QCOMPARE(tweets.size(), 2);
    QVERIFY2(tweets[0]->text().contains(u"A tweet && its link"_s), qPrintable(tweets[0]->text()));
    tweets[1]->trigger();
    QCOMPARE(m_opened, QList{QUrl(u"https://twitter.com/zoesample/status/1002?ref_src=twsrc%5Etfw"_s)});
}

void TestReaderPane::saysWhatWentWrong()
{
    m_pane->showPaper(*ArxivId::parse(u"2112.99999"), {});
    QTRY_VERIFY(pageText().contains(u"2112.99999"_s));
    QVERIFY(!child<QToolButton>("starButton")->isEnabled());
}

void TestReaderPane::showsTheSource()
{
    show(one);
    auto *source = child<QPlainTextEdit>("source");
    auto *tabs = child<QTabWidget>("tabs");
    QVERIFY(source->toPlainText().isEmpty()); // only when it is looked at
    tabs->setCurrentIndex(1);
    QTRY_VERIFY(source->toPlainText().startsWith(u"# 1. On Unicorns\n"_s));
    QVERIFY(source->toPlainText().contains(u"<blockquote class=\"twitter-tweet\">"_s));
    QVERIFY(source->isReadOnly());
    QTRY_VERIFY(!source->document()->firstBlock().layout()->formats().isEmpty());
    m_pane->showPaper(two, entryOf(two, QDate(2021, 3, 2)));
    QTRY_VERIFY(source->toPlainText().startsWith(u"# 2. On Dragons\n"_s));
}

void TestReaderPane::boundsTheSource()
{
    const ArxivId three = *ArxivId::parse(u"2104.00003");
    m_library->import(u"2021-04-01"_s,
                      {{.id = three.text(), .title = u"Endless"_s, .abstract = QString(300'000, u'x')}});
    show(three);
    child<QTabWidget>("tabs")->setCurrentIndex(1);
    auto *source = child<QPlainTextEdit>("source");
    QTRY_VERIFY(source->toPlainText().startsWith(u"# 1. Endless"_s));
    QVERIFY(source->toPlainText().size() < 50'000);
    QVERIFY(source->toPlainText().endsWith(u"only the beginning is shown."_s));
}

void TestReaderPane::showsNothing()
{
    show(one);
    m_pane->clear();
    QVERIFY(m_pane->paper().isNull());
    QVERIFY(pageText().isEmpty());
    for (const char *name : {"absButton", "pdfButton", "tweetsButton", "starButton"}) {
        QVERIFY2(!child<QToolButton>(name)->isEnabled(), name);
    }
    QVERIFY(!child<QComboBox>("stateBox")->isEnabled());
    QVERIFY(!child<QPlainTextEdit>("noteText")->isEnabled());
    m_pane->openAbs();
    QVERIFY(m_opened.isEmpty());
    m_pane->showPaper(two, {});
    m_pane->clear();
    m_service->setStarred({two}, true, this, {});
    QSignalSpy marked(m_service.get(), &services::LibraryService::marksChanged);
    QVERIFY(marked.wait());
    QVERIFY(pageText().isEmpty());
}

void TestReaderPane::followsThePalette()
{
    show(one);
    const auto linkColor = [this] {
        QTextCursor found = m_page->document()->find(u"its link"_s);
        return found.charFormat().foreground().color();
    };
    QPalette palette = m_pane->palette();
    palette.setColor(QPalette::Link, QColor(1, 2, 3));
    m_pane->setPalette(palette);
    QCOMPARE(linkColor(), QColor(1, 2, 3));
    QVERIFY(pageText().contains(u"Unicorns"_s));
}

void TestReaderPane::keepsThePlace()
{
    m_window->resize(460, 320);
    show(one);
    QScrollBar *bar = m_page->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 20);
    bar->setValue(20);
    QSignalSpy marked(m_service.get(), &services::LibraryService::marksChanged);
    click("starButton");
    QVERIFY(marked.wait());
    QTRY_VERIFY(child<QToolButton>("starButton")->isChecked());
    QCOMPARE(bar->value(), 20);
    m_pane->showPaper(two, {});
    QTRY_VERIFY(pageText().contains(u"Dragons"_s));
    QCOMPARE(bar->value(), 0);
}

void TestReaderPane::marksWhatIsSearchedFor()
{
    const auto marked = [](const auto *text) {
        QStringList parts;
        for (const QTextEdit::ExtraSelection &selection : text->extraSelections()) {
            parts += selection.cursor.selectedText();
        }
        return parts;
    };
    m_service->setNote(one, u"Unicorns: to be *reproduced*"_s, this, {});
    QSignalSpy stored(m_service.get(), &services::LibraryService::marksChanged);
    QVERIFY(stored.wait());
    m_pane->setSearch(wantedTexts(parseSearch(u"unicorns note:reproduced tweet:link"_s).value()));
    show(one);
    QCOMPARE(marked(m_page), (QStringList{u"Unicorns"_s, u"link"_s}));
    QCOMPARE(marked(child<QPlainTextEdit>("noteText")), (QStringList{u"Unicorns"_s, u"reproduced"_s}));
    m_pane->setSearch({});
    QVERIFY(marked(m_page).isEmpty() && marked(child<QPlainTextEdit>("noteText")).isEmpty());
}

void TestReaderPane::loadsNothing()
{
    QTemporaryDir folder;
    const QString image = folder.filePath(u"image.png"_s);
    QVERIFY(QImage(2, 2, QImage::Format_RGB32).save(image));
    QVERIFY(!m_page->document()->resource(QTextDocument::ImageResource, QUrl::fromLocalFile(image)).isValid());
    QVERIFY(!m_page->openLinks() && !m_page->openExternalLinks());
}

void TestReaderPane::restoresItsLayout()
{
    const QByteArray before = m_pane->saveLayout();
    auto *splitter = child<QSplitter>("readerSplitter");
    splitter->setSizes({100, 500});
    QVERIFY(m_pane->saveLayout() != before);
    QVERIFY(m_pane->restoreLayout(before));
    QCOMPARE(m_pane->saveLayout(), before);
}

void TestReaderPane::isReachedByKeyboard_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("forward") << Qt::Key_Tab;
    QTest::newRow("back") << Qt::Key_Backtab;
}

void TestReaderPane::isReachedByKeyboard()
{
    QFETCH(const Qt::Key, key);
    auto *before = new QLineEdit;
    m_window->layout()->addWidget(before);
    QWidget::setTabOrder(before, m_pane);
    show(one);
    QSet<QWidget *> reached = reachedByKey(key, m_window.get(), before);
    for (const char *name : {"absButton", "pdfButton", "tweetsButton", "starButton", "stateBox", "ratingStars",
                             "priorityBox", "page", "noteText"}) {
        QVERIFY2(reached.contains(child<QWidget>(name)), name);
    }
    QVERIFY(reached.contains(child<QTabWidget>("tabs")->tabBar()));
    child<QTabWidget>("tabs")->setCurrentIndex(1);
    reached = reachedByKey(key, m_window.get(), before);
    QVERIFY(reached.contains(child<QWidget>("source")));
}

void TestReaderPane::hasNames()
{
    for (const char *name : {"absButton", "pdfButton", "tweetsButton", "starButton", "stateBox", "ratingStars",
                             "priorityBox", "page", "source", "noteText"}) {
        QVERIFY2(!child<QWidget>(name)->accessibleName().isEmpty(), name);
    }
}

QTEST_MAIN(TestReaderPane)
#include "test_readerpane.moc"
