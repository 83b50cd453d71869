// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/readerfixture.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTextDocument>

using namespace Qt::StringLiterals;
using namespace hotpapers;

/** Papers under other ids, on a paper's page. */
class TestSamePapers : public ReaderFixture
{
    Q_OBJECT
private slots:
    void init()
    {
        open();
        m_library->import(u"2021-03-03"_s,
                          {{.id = again.text(), .title = u"On <unicorns> revised & \u202Ev2"_s},
                           {.id = other.text(), .title = u"On Unicorns, Revised"_s}});
    }
    void cleanup() { close(); }

    void isQuietWhereThereIsNone();
    void showsAndLinksByKeys();
    void showsAndSeparates();
    void leadsToThePaper();
    void titlesAreEscaped();

private:
    [[nodiscard]] QLabel *line() const { return child<QLabel>("samePapers"); }
    [[nodiscard]] QString text() const
    {
        QTextDocument page;
        page.setHtml(line()->text());
        return line()->isVisible() ? page.toPlainText() : QString();
    }
    void link(const std::vector<ArxivId> &papers) { QVERIFY(m_library->open().turn(UserChange(LinkSame{{papers}}))); }
    [[nodiscard]] std::vector<PaperTitle> linked(const ArxivId &paper)
    {
        return m_library->open().sameAs(paper)->linked;
    }

    const ArxivId again = *ArxivId::parse(u"2103.00003");
    const ArxivId other = *ArxivId::parse(u"2103.00004");
};

void TestSamePapers::isQuietWhereThereIsNone()
{
    show(other, QDate(2021, 3, 3));
    QTRY_VERIFY(text().contains(one.text()));
    show(two);
    QCOMPARE(text(), QString());
    bool isAnswered = false; // what was asked for two is, too, as they are asked in order
    m_service->sameAs(two, {}, this, [&](const Result<SamePapers> &same) { isAnswered = same.has_value(); });
    QTRY_VERIFY(isAnswered);
    QCOMPARE(text(), QString());
}

void TestSamePapers::showsAndLinksByKeys()
{
    QSignalSpy told(m_pane, &ui::ReaderPane::told);
    show(one, QDate(2021, 3, 9));
    QTRY_VERIFY(text().contains(u"The same paper? 2103.00004: "));
    QVERIFY(line()->focusPolicy() & Qt::TabFocus);
    line()->setFocus(Qt::TabFocusReason);
    while (!line()->selectedText().startsWith(u"Link")) { // from link to link; the one that has the focus is selected
        QVERIFY(line()->hasFocus());
        QTest::keyClick(line(), Qt::Key_Tab);
    }
    QTest::keyClick(line(), Qt::Key_Return);
    QTRY_VERIFY(text().contains(u"Also as 2103.0000"));
    QCOMPARE(linked(one).size(), size_t(1));
    QCOMPARE(told.size(), 1);
    m_marks->star({entryOf(one, QDate(2021, 3, 9))}, true);
    QTRY_VERIFY(storedMark(linked(one).front().paper).starred);
    m_marks->steps().undo();
    m_marks->steps().undo();
    QTRY_VERIFY(!text().contains(u"Also as"));
    QVERIFY(linked(one).empty());
}

void TestSamePapers::showsAndSeparates()
{
    link({one, two, other});
    show(two);
    QTRY_VERIFY(text().startsWith(u"Also as 2103.00001") && text().contains(other.text())
                && text().contains(u"Separate"));
    emit line() -> linkActivated(u"same:separate"_s);
    QTRY_VERIFY(!text().contains(u"Also as"));
    QVERIFY(linked(two).empty());
    QCOMPARE(linked(one).size(), size_t(1));
}

void TestSamePapers::leadsToThePaper()
{
    link({one, two});
    show(two);
    QTRY_VERIFY(text().contains(one.text()));
    QSignalSpy requested(m_pane, &ui::ReaderPane::paperRequested);
    line()->setFocus(Qt::TabFocusReason);
    if (line()->selectedText().isEmpty()) {
        QTest::keyClick(line(), Qt::Key_Tab);
    }
    QTest::keyClick(line(), Qt::Key_Return);
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested[0][0].value<ArxivId>(), one);
}

void TestSamePapers::titlesAreEscaped()
{
    show(one, QDate(2021, 3, 9));
    QTRY_VERIFY(text().contains(again.text()));
    QVERIFY2(text().contains(u"<unicorns> revised & ⟨U+202E⟩"), qPrintable(text()));
}

QTEST_MAIN(TestSamePapers)
#include "test_samepapers.moc"
