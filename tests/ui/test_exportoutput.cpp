// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/exportdialogfixture.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

using namespace hotpapers;

/** Where the export dialog gives what was chosen: a file, the clipboard, another program; and what went wrong. */
class TestExportOutput : public QObject
{
    Q_OBJECT

private slots:
    void init() { f = std::make_unique<ExportDialogFixture>(); }
    void cleanup() { f.reset(); }

    void copies();
    void tooMuchIsNotCopied();
    void draggedAsTextAndFile();
    void tooMuchIsAFileAlone();
    void changedWhileItWasPrepared();
    void letGoTooEarly();
    void endedExportLeavesTheFile();
    void failureIsTold();

private:
    std::unique_ptr<ExportDialogFixture> f;
};

void TestExportOutput::copies()
{
    QGuiApplication::clipboard()->clear();
    f->open();
    f->choose("formatBox", u"bibtex"_s);
    QTest::keyClick(f->dialog, Qt::Key_C, Qt::AltModifier);
    QTRY_COMPARE(f->message(), u"5 papers copied"_s);
    QCOMPARE(QGuiApplication::clipboard()->text().count(u"@misc{"_s), 5);
    QVERIFY(f->dialog->isVisible());
}

void TestExportOutput::tooMuchIsNotCopied()
{
    QGuiApplication::clipboard()->setText(u"before"_s);
    f->open({}, services::ExportBound{.papers = 3});
    QTest::mouseClick(f->child<QAbstractButton>("copyExportButton"), Qt::LeftButton);
    QTRY_VERIFY(f->message().contains(u"too much"_s));
    QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
    QVERIFY(f->child<QAbstractButton>("copyExportButton")->isEnabled());
}

void TestExportOutput::tooMuchIsAFileAlone()
{
    f->open({}, services::ExportBound{.papers = 3});
    f->pull();
    QTRY_VERIFY(f->dragged);
    QVERIFY(!f->dragged->hasFormat(u"text/plain"_s));
    QFile file(f->dragged->urls().value(0).toLocalFile());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count("\n## "), 5); // all of them
}

void TestExportOutput::draggedAsTextAndFile()
{
    f->open();
    f->choose("formatBox", u"ris"_s);
    f->pull();
    QTRY_VERIFY(f->dragged);
    QCOMPARE(f->dragged->text().count(u"TY  - "_s), 5);
    QCOMPARE(f->dragged->urls().size(), 1);
    const QString file = f->dragged->urls().first().toLocalFile();
    QCOMPARE(QFileInfo(file).fileName(), u"hot-papers.ris"_s);
    delete f->dialog;
    QFile dragged(file); // may be read late
    QVERIFY(dragged.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(dragged.readAll()), f->dragged->text());
    f->window.reset();
    QVERIFY(!QFile::exists(file));
}

void TestExportOutput::changedWhileItWasPrepared()
{
    f->open();
    f->pull();
    f->choose("formatBox", u"bibtex"_s); // by a key
    QTRY_VERIFY(f->preview().contains(u"@misc"_s));
    QVERIFY(!f->dragged);
}

void TestExportOutput::letGoTooEarly()
{
    f->open();
    f->pull();
    QTest::mouseRelease(f->child<QWidget>("dragHandle"), Qt::LeftButton);
    QTRY_VERIFY(f->message().contains(u"once more"_s));
    QVERIFY(!f->dragged);
    f->pull();
    QVERIFY(f->dragged); // at once
}

void TestExportOutput::endedExportLeavesTheFile()
{
    f->open();
    f->w.answer = {f->w.folder.filePath(u"papers.md"_s)};
    QFile file(f->w.answer.first());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("before");
    file.close();
    QTest::mouseClick(f->child<QAbstractButton>("exportButton"), Qt::LeftButton);
    QVERIFY(f->isShown("exportProgress"));
    QVERIFY(!f->child<QWidget>("exportForm")->isEnabled());
    QVERIFY(f->child<QWidget>("cancelExportButton")->isEnabled());
    delete f->dialog; // as when it closes: before the answer about what to write, so that nothing is written
    bool answered = false;
    services::ExportRequest after; // which waits for all before it
    after.entries.emplace();
    f->w.service->exportText(after, {}, this, [&answered](const Result<QByteArray> &) { answered = true; });
    QTRY_VERIFY(answered);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "before"_ba);
}

void TestExportOutput::failureIsTold()
{
    f->open({.selection = {EntryId{999'999}}, .shown = {}, .shownCount = 1, .shownName = u"x"_s});
    f->choose(ui::ExportWhat::Selection); // of papers that are gone
    QTRY_VERIFY(!f->message().isEmpty());
    f->choose(ui::ExportWhat::All);
    f->w.answer = {f->w.folder.filePath(u"missing/papers.md"_s)};
    QTest::mouseClick(f->child<QAbstractButton>("exportButton"), Qt::LeftButton);
    QTRY_VERIFY(f->message().contains(u"papers.md"_s));
    QVERIFY(f->child<QAbstractButton>("exportButton")->isEnabled());
    QVERIFY(!f->isShown("exportProgress"));
}

QTEST_MAIN(TestExportOutput)
#include "test_exportoutput.moc"
