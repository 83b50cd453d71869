// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/windowfixture.h"
#include "ui/importreportdialog.h"

#include <QClipboard>
#include <QDialog>
#include <QGuiApplication>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QSignalSpy>
#include <QStatusBar>

using namespace hotpapers;

/** Taking in digests: by dialog, by drop, by argument; progress, Cancel and report; the samples' bar. */
class TestImporting : public QObject
{
    Q_OBJECT

private slots:
    void init() { w = std::make_unique<WindowFixture>(); }
    void cleanup() { w.reset(); }

    void importsFilesByDialog();
    void importsAFolderByDialog();
    void dialogCanBeCancelled();
    void importsWhatIsDropped();
    void otherDropsAreRefused();
    void againIsUnchanged();
    void importKeepsTheSelection();
    void canBeCancelled();
    void reportTellsOfEachFile();
    void reportIsNoHtml();
    void missingPathIsTold();
    void marksThatCameAreTold();
    void samplesAreLeftAlone();

private:
    using Model = models::PaperTableModel;

    QString writeDigest(int day)
    {
        return w->library.write(u"2021-07-%1"_s.arg(day, 2, 10, QChar(u'0')),
                                {{.id = u"2107.%1"_s.arg(day, 5, 10, QChar(u'0')), .title = u"Paper %1"_s.arg(day)}});
    }
    [[nodiscard]] QString message() const { return w->child<QStatusBar>("statusBar")->currentMessage(); }
    [[nodiscard]] QDialog *report() const { return w->child<QDialog>("ImportReportDialog"); }
    bool drop(const QMimeData &data) const
    {
        QDragEnterEvent enter({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(w->window.get(), &enter);
        if (enter.isAccepted()) {
            QDropEvent dropped({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, {});
            QApplication::sendEvent(w->window.get(), &dropped);
        }
        return enter.isAccepted();
    }

    std::unique_ptr<WindowFixture> w;
};

void TestImporting::importsFilesByDialog()
{
    w->open();
    w->answer = {writeDigest(1), writeDigest(2)};
    w->action("actionImportFiles")->trigger();
    QTRY_COMPARE(w->titles(), QStringList{u"Paper 2"_s}); // the latest day
    QTRY_COMPARE(message(), u"2 files: 2 imported. New: 2 papers, 0 tweets."_s);
    QVERIFY(!report());
    QTRY_VERIFY(!w->isShown("importStatus"));
}

void TestImporting::importsAFolderByDialog()
{
    w->open();
    writeDigest(1);
    w->answer = {QFileInfo(writeDigest(2)).path()};
    QTest::keyClick(w->window.get(), Qt::Key_I, Qt::ControlModifier);
    QTRY_COMPARE(w->titles(), QStringList{u"Paper 2"_s});
    QCOMPARE(w->settings.value(u"last/importFolder"_s).toString(), w->answer.first());
}

void TestImporting::dialogCanBeCancelled()
{
    w->open();
    w->action("actionImportFolder")->trigger();
    w->action("actionImportFiles")->trigger();
    QVERIFY(!w->service->isImporting());
}

void TestImporting::importsWhatIsDropped()
{
    w->open();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(writeDigest(3)), QUrl(u"https://example.org/digest.md"_s)});
    QVERIFY(drop(data));
    QTRY_COMPARE(w->titles(), QStringList{u"Paper 3"_s});
    QTRY_COMPARE(message(), u"1 file: 1 imported. New: 1 paper, 0 tweets."_s);
}

void TestImporting::otherDropsAreRefused()
{
    w->open();
    QMimeData text;
    text.setText(u"some text"_s);
    QVERIFY(!drop(text));
    QMimeData web;
    web.setUrls({QUrl(u"https://example.org/digest.md"_s)});
    QVERIFY(!drop(web));
    QVERIFY(!w->service->isImporting());
}

void TestImporting::againIsUnchanged()
{
    w->open();
    const QString file = writeDigest(1);
    w->window->importPaths({file});
    QTRY_COMPARE(w->titles(), QStringList{u"Paper 1"_s});
    QTRY_VERIFY(!message().isEmpty());
    w->window->importPaths({file});
    QTRY_COMPARE(message(), u"1 file: 1 in the library already."_s);
}

void TestImporting::importKeepsTheSelection()
{
    w->openFilled();
    w->goToList(0);
    QTRY_COMPARE(w->titles(), (QStringList{u"Delta"_s, u"Alpha"_s, u"Epsilon"_s, u"Gamma"_s, u"Beta"_s}));
    w->clickCell(3, Model::Title);
    QTRY_COMPARE(w->reader()->paper().text(), u"2107.00003"_s);
    w->window->importPaths({writeDigest(30)});
    QTRY_COMPARE(w->titles().value(0), u"Paper 30"_s);
    QCOMPARE(w->table()->currentRow(), 4);
    QCOMPARE(w->table()->selectedEntries().size(), 1);
    QCOMPARE(w->reader()->paper().text(), u"2107.00003"_s);
}

void TestImporting::canBeCancelled()
{
    w->open();
    QStringList files;
    for (int i = 0; i < 300; ++i) {
        const QString day = QDate(2020, 1, 1).addDays(i).toString(Qt::ISODate);
        files.append(w->library.write(day, {{.id = u"2001.%1"_s.arg(i, 5, 10, QChar(u'0')), .title = day}}));
    }
    w->window->importPaths(files);
    QVERIFY(w->isShown("importStatus"));
    QVERIFY(w->isShown("importProgress"));
    w->click("cancelImportButton");
    QTRY_VERIFY(!w->isShown("importStatus"));
    QTRY_VERIFY(message().startsWith(u"The import was stopped."_s));
    QVERIFY(!w->service->isImporting());
    const LibraryInfo info = w->library.open().info().value();
    QCOMPARE(info.digests, info.papers); // each whole
    QVERIFY(info.digests < 300);
}

void TestImporting::reportTellsOfEachFile()
{
    w->open();
    const QString good = writeDigest(1);
    const QString bad = w->folder.filePath(u"bad.md"_s);
    QFile file(bad);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("\0\1\2\3 binary \0", 14));
    file.close();
    w->window->importPaths({good, bad});
    QTRY_VERIFY(report() && report()->isVisible());
    QVERIFY(!report()->isModal());
    QCOMPARE(w->child<QLabel>("reportSentence")->text(), u"2 files: 1 imported, 1 rejected. New: 1 paper, 0 tweets."_s);
    const QString lines = w->child<QPlainTextEdit>("reportLines")->toPlainText();
    QVERIFY2(lines.contains(bad), qPrintable(lines));
    QVERIFY2(!lines.contains(good), qPrintable(lines));
    w->click("copyReportButton");
    QVERIFY(QGuiApplication::clipboard()->text().contains(bad));
    w->click("closeReportButton");
    QVERIFY(!report()->isVisible());
}

void TestImporting::reportIsNoHtml()
{
    w->open();
    const QString bad = w->folder.filePath(u"<img src=x>.md"_s);
    QFile file(bad);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    w->window->importPaths({bad});
    QTRY_VERIFY(report() && report()->isVisible());
    QVERIFY(w->child<QPlainTextEdit>("reportLines")->toPlainText().contains(u"<img src=x>.md"_s));
}

void TestImporting::missingPathIsTold()
{
    w->open();
    w->window->importPaths({w->folder.filePath(u"missing.md"_s)});
    QTRY_VERIFY(report() && report()->isVisible());
    QVERIFY(w->child<QPlainTextEdit>("reportLines")->toPlainText().contains(u"missing.md"_s));
}

void TestImporting::marksThatCameAreTold()
{
    services::ImportReport report;
    report.files = report.unchanged = 1;
    QVERIFY(!ui::sentence(report).contains(u"made of"_s));
    report.marked = 1;
    const QString told = ui::sentence(report);
    QVERIFY2(told.contains(u" What was made of 1 paper"_s) && told.endsWith(u"the files."_s), qPrintable(told));
}

void TestImporting::samplesAreLeftAlone()
{
    w->openFilled();
    w->window->setSamples(true);
    QVERIFY(w->isShown("sampleBar"));
    const QSignalSpy requested(w->window.get(), &ui::MainWindow::importIntoOwnLibraryRequested);
    w->answer = {w->folder.path()};
    QTest::mouseClick(w->child<QWidget>("sampleBar")->findChild<QAbstractButton *>(u"messageButton"_s), Qt::LeftButton);
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested[0][0].toStringList(), w->answer);
    w->window->importPaths({writeDigest(30)});
    QCOMPARE(requested.size(), 2);
    QVERIFY(!w->service->isImporting());
    w->window->setSamples(false);
    QVERIFY(!w->isShown("sampleBar"));
}

QTEST_MAIN(TestImporting)
#include "test_importing.moc"
