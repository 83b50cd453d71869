// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/windowfixture.h"
#include "ui/calendarpane.h"
#include "ui/importreportdialog.h"
#include "ui/paperpane.h"

#include <QSignalSpy>

using namespace hotpapers;

/** Where there is nothing: why, and a button for what to do next. */
class TestEmptyStates : public QObject
{
    Q_OBJECT

private slots:
    void init() { w = std::make_unique<WindowFixture>(); }
    void cleanup() { w.reset(); }

    void emptyLibraryBeginsByAnImport();
    void failedImportLeadsToItsReport();
    void emptyDayLeadsToTheLatestDigest();
    void emptyListLeadsToAllPapers();
    void emptySearchIsCleared();
    void brokenLibraryIsTriedAgain();
    void keyboardTakesTheFirstStep();
    void textIsNoWiderThanItReads();

private:
    [[nodiscard]] QString title() const { return w->child<QLabel>("emptyTitle")->text(); }
    [[nodiscard]] QString text() const { return w->child<QLabel>("emptyText")->text(); }
    [[nodiscard]] bool hasIcon() const { return w->isShown("emptyIcon"); }
    QString writeNonsense()
    {
        const QString path = w->folder.filePath(u"nonsense.md"_s);
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write("no digest\n") > 0 ? path : QString();
    }

    std::unique_ptr<WindowFixture> w;
};

void TestEmptyStates::emptyLibraryBeginsByAnImport()
{
    w->open();
    QTRY_VERIFY(w->child<QAbstractButton>("importFolderButton"));
    QVERIFY(w->isShown("importFolderButton"));
    QVERIFY(title().contains(u"folder of digests"_s));
    QVERIFY(hasIcon());
    QVERIFY(!w->child<QAbstractButton>("showReportButton"));
    w->answer = {w->library.write(u"2021-07-27"_s, {{u"2107.00004"_s, u"Delta"_s}})};
    w->click("importFolderButton");
    QTRY_COMPARE(w->titles(), QStringList{u"Delta"_s});
}

void TestEmptyStates::failedImportLeadsToItsReport()
{
    w->open();
    QTRY_VERIFY(w->child<QAbstractButton>("importFolderButton"));
    w->window->importPaths({writeNonsense()});
    QTRY_VERIFY(w->child<QAbstractButton>("showReportButton"));
    auto *report = w->child<ui::ImportReportDialog>("ImportReportDialog");
    QVERIFY(report->findChild<QLabel *>(u"reportAdvice"_s)->isVisible());
    QVERIFY(report->findChild<QPlainTextEdit *>(u"reportLines"_s)->toPlainText().contains(u"nonsense.md"_s));
    report->close();
    w->click("showReportButton");
    QVERIFY(report->isVisible());
    QVERIFY(w->child<QAbstractButton>("importFolderButton"));
}

void TestEmptyStates::emptyDayLeadsToTheLatestDigest()
{
    w->openFilled();
    emit w->child<ui::CalendarPane>("calendarPane")->daysSelected(DayRange::of(QDate(2021, 3, 3)));
    QTRY_VERIFY(w->isShown("emptyPage"));
    QVERIFY(title().contains(u"03/03/2021"_s));
    QVERIFY(text().contains(u"calendar"_s));
    w->click("latestDigestButton");
    QTRY_COMPARE(w->titles().value(0), u"Delta"_s);
    QVERIFY(w->table()->isVisible());
}

void TestEmptyStates::emptyListLeadsToAllPapers()
{
    w->openFilled();
    w->goToList(2);
    QTRY_VERIFY(w->isShown("emptyPage"));
    QVERIFY(title().contains(u"starred"_s));
    w->click("allPapersButton");
    QTRY_COMPARE(w->titles().size(), 5);
}

void TestEmptyStates::emptySearchIsCleared()
{
    w->openFilled();
    w->search()->setText(u"qwertz"_s);
    QTRY_VERIFY(w->child<QAbstractButton>("clearSearchButton"));
    QVERIFY(title().contains(u"qwertz"_s));
    w->click("clearSearchButton");
    QTRY_COMPARE(w->titles().size(), 3);
    QVERIFY(w->search()->text().isEmpty());
}

void TestEmptyStates::brokenLibraryIsTriedAgain()
{
    w->openFilled();
    emit w->service->failed(Error{ErrorCode::LibraryBusy, u"/a/library.sqlite"_s, {}});
    QTRY_VERIFY(w->isShown("emptyPage"));
    QVERIFY(text().contains(u"/a/library.sqlite"_s));
    const QSignalSpy asked(w->window.get(), &ui::MainWindow::reopenRequested);
    w->click("retryButton");
    QCOMPARE(asked.size(), 1);
    w->click("quitButton");
    QTRY_VERIFY(!w->window->isVisible());
}

void TestEmptyStates::keyboardTakesTheFirstStep()
{
    w->openFilled();
    w->table()->setFocus();
    w->search()->setText(u"qwertz"_s); // the table had the focus: it goes to the step
    QTRY_VERIFY(w->child<QAbstractButton>("clearSearchButton"));
    QTRY_VERIFY(w->child<QAbstractButton>("clearSearchButton")->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(w->titles().size(), 3);
    QTRY_VERIFY(w->table()->hasFocus());
}

void TestEmptyStates::textIsNoWiderThanItReads()
{
    ui::EmptyState empty;
    empty.resize(2000, 600);
    int taken = 0;
    empty.setContent(
        {u"go-next"_s, u"Nothing here"_s, u"word "_s.repeated(100), {{u"a"_s, {}, u"A"_s, [&] { ++taken; }}}});
    empty.show();
    const auto *text = empty.findChild<QLabel *>(u"emptyText"_s);
    QVERIFY(text->width() < 80 * text->fontMetrics().averageCharWidth());
    QVERIFY(text->width() > 50 * text->fontMetrics().averageCharWidth());
    QVERIFY(qAbs(text->mapTo(&empty, text->rect().center()).x() - 1000) < 5);
    empty.findChild<QAbstractButton *>(u"a"_s)->click();
    QCOMPARE(taken, 1);
}

QTEST_MAIN(TestEmptyStates)
#include "test_emptystates.moc"
