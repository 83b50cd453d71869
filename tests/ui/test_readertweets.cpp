// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/readerfixture.h"

#include <QMenu>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace hotpapers;

/** The tweets on a paper's page: cards, and a line that unfolds. */
class TestReaderTweets : public ReaderFixture
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { close(); }
    void unfoldsByClick();
    void unfoldsByKey();
    void everyPaperBeginsFolded();
    void aMarkKeepsThemUnfolded();
    void handlesFilter();
    void buttonAndMenuFollowThePage();
    void marksAnnouncers();

private:
    const ArxivId three = *ArxivId::parse(u"2104.00003");
};

void TestReaderTweets::init()
{
    open();
    m_library->import(
        u"2021-04-01"_s,
        {{.id = three.text(),
          .title = u"Slow Snails"_s,
          .authors = u"Harold Quill, Zoe Sample"_s,
          .tweets = {u"Slow snails! pdf: <a href=\"https://t.co/a\">https://t.co/a</a>"_s, u"We found out why"_s}}});
    show(three, QDate(2021, 4, 1));
}

void TestReaderTweets::unfoldsByClick()
{
    QVERIFY(pageText().contains(u"▸ Announced by @zoesample"_s));
    QVERIFY(!pageText().contains(u"pdf: "_s));
    clickOn(u"Announced by"_s);
    QVERIFY2(pageText().contains(u"▾ Announced by @zoesample"_s), qPrintable(pageText()));
    QVERIFY(pageText().contains(u"Slow snails! pdf: https://t.co/a"_s));
    clickOn(u"Announced by"_s);
    QVERIFY(!pageText().contains(u"pdf: "_s));
    QVERIFY(m_opened.isEmpty());
}

void TestReaderTweets::unfoldsByKey()
{
    m_page->setFocus();
    QString link;
    for (int i = 0; i < 40 && link != u"page:announcements"_s; ++i) {
        QTest::keyClick(m_page, Qt::Key_Tab);
        link = m_page->textCursor().charFormat().anchorHref();
    }
    QCOMPARE(link, u"page:announcements"_s);
    QTest::keyClick(m_page, Qt::Key_Return);
    QVERIFY(pageText().contains(u"▾ Announced by"_s));
    QTest::keyClick(m_page, Qt::Key_Return);
    QVERIFY(pageText().contains(u"▸ Announced by"_s));
    QVERIFY(m_opened.isEmpty());
}

void TestReaderTweets::everyPaperBeginsFolded()
{
    clickOn(u"Announced by"_s);
    show(two);
    show(three, QDate(2021, 4, 1));
    QVERIFY(pageText().contains(u"▸ Announced by"_s));
}

void TestReaderTweets::aMarkKeepsThemUnfolded()
{
    clickOn(u"Announced by"_s);
    QSignalSpy marked(m_service.get(), &services::LibraryService::marksChanged);
    click("starButton");
    QVERIFY(marked.wait());
    QTRY_VERIFY(child<QToolButton>("starButton")->isChecked());
    QVERIFY(pageText().contains(u"▾ Announced by"_s));
}

void TestReaderTweets::handlesFilter()
{
    QSignalSpy asked(m_pane, &ui::ReaderPane::filterRequested);
    clickOn(u"@zoesample ·"_s);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.front().front().toString(), u"tweeter:\"zoesample\""_s);
}

void TestReaderTweets::buttonAndMenuFollowThePage()
{
    const QList<QAction *> tweets = child<QToolButton>("tweetsButton")->menu()->actions();
    QCOMPARE(tweets.size(), 2);
    QVERIFY2(tweets[0]->text().contains(u"We found out why"_s), qPrintable(tweets[0]->text()));
    m_pane->openTweets();
    QCOMPARE(m_opened, QList{QUrl(u"https://twitter.com/zoesample/status/1002?ref_src=twsrc%5Etfw"_s)});
}

void TestReaderTweets::marksAnnouncers()
{
    m_pane->setSearch(wantedTexts(parseSearch(u"tweeter:zoesample"_s).value()));
    QCOMPARE(m_page->extraSelections().size(), 2); // on the card, and in the line
    for (const QTextEdit::ExtraSelection &selection : m_page->extraSelections()) {
        QCOMPARE(selection.cursor.selectedText(), u"zoesample"_s);
    }
}

QTEST_MAIN(TestReaderTweets)
#include "test_readertweets.moc"
