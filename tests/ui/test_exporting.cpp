// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/windowfixture.h"
#include "ui/exportchoice.h"

#include <QComboBox>
#include <QDialog>
#include <QStatusBar>

#include <array>

using namespace hotpapers;

/** The export dialog: what, in which format, where to, and what went wrong. */
class TestExporting : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { w.reset(); }

    void exports_data();
    void exports();
    void suggestsAName();
    void remembersTheFormat();
    void failureIsShownAndKeepsTheFile();
    void nothingIsWrittenOnCancel();

private:
    using Model = models::PaperTableModel;

    [[nodiscard]] QDialog *dialog() const { return w->child<QDialog>("ExportDialog"); }
    void openDialog() const
    {
        w->action("actionExport")->trigger();
        QVERIFY(dialog() && dialog()->isVisible());
    }
    void chooseFormat(const QString &name) const
    {
        auto *box = w->child<QComboBox>("formatBox");
        box->setCurrentIndex(box->findData(name));
    }
    void choose(ui::ExportWhat what) const
    {
        auto *box = w->child<QComboBox>("whatBox");
        box->setCurrentIndex(box->findData(int(what)));
    }
    [[nodiscard]] static QString read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    std::unique_ptr<WindowFixture> w;
};

void TestExporting::init()
{
    w = std::make_unique<WindowFixture>();
    w->fill();
    const bool starred = w->library.open().setStarred(std::array{*ArxivId::parse(u"2107.00003")}, true).has_value();
    QVERIFY(starred);
    w->open();
    QTRY_COMPARE(w->titles().size(), 3);
}

void TestExporting::exports_data()
{
    QTest::addColumn<ui::ExportWhat>("what");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QStringList>("ids");
    const QStringList day = {u"2107.00004"_s, u"2107.00001"_s, u"2107.00005"_s};
    QTest::newRow("selection, markdown") << ui::ExportWhat::Selection << u"markdown"_s << QStringList{day[0], day[1]};
    QTest::newRow("selection, bibtex") << ui::ExportWhat::Selection << u"bibtex"_s << QStringList{day[0], day[1]};
    QTest::newRow("selection, jsonl") << ui::ExportWhat::Selection << u"jsonl"_s << QStringList{day[0], day[1]};
    QTest::newRow("shown") << ui::ExportWhat::Shown << u"markdown"_s << day;
    QTest::newRow("day") << ui::ExportWhat::Day << u"bibtex"_s << day;
    QTest::newRow("starred") << ui::ExportWhat::Starred << u"bibtex"_s << QStringList{u"2107.00003"_s};
}

void TestExporting::exports()
{
    QFETCH(ui::ExportWhat, what);
    QFETCH(QString, format);
    QFETCH(QStringList, ids);
    w->clickCell(1, Model::Title, Qt::ControlModifier); // the first is selected already
    openDialog();
    choose(what);
    chooseFormat(format);
    w->answer = {w->folder.filePath(u"papers.txt"_s)};
    w->click("exportButton");
    QTRY_VERIFY(!dialog() || !dialog()->isVisible());
    const QString text = read(w->answer.first());
    for (int i = 1; i <= 5; ++i) {
        const QString id = u"2107.0000%1"_s.arg(i);
        QCOMPARE(text.contains(id), ids.contains(id));
    }
    QCOMPARE(text.contains(u"@misc"_s), format == u"bibtex"_s);
    QVERIFY(w->child<QStatusBar>("statusBar")->currentMessage().contains(u"papers.txt"_s));
}

void TestExporting::suggestsAName()
{
    openDialog();
    choose(ui::ExportWhat::Day);
    chooseFormat(u"bibtex"_s);
    w->click("exportButton");
    QVERIFY2(w->suggested.endsWith(u"/hot-papers-2021-07-27.bib"_s), qPrintable(w->suggested));
}

void TestExporting::remembersTheFormat()
{
    openDialog();
    chooseFormat(u"bibtex"_s);
    w->answer = {w->folder.filePath(u"papers.bib"_s)};
    w->click("exportButton");
    QTRY_VERIFY(!dialog());
    openDialog();
    QCOMPARE(w->child<QComboBox>("formatBox")->currentData().toString(), u"bibtex"_s);
    w->click("exportButton");
    QCOMPARE(QFileInfo(w->suggested).path(), w->folder.path());
}

void TestExporting::failureIsShownAndKeepsTheFile()
{
    openDialog();
    w->answer = {w->folder.filePath(u"missing/papers.md"_s)};
    w->click("exportButton");
    QTRY_VERIFY(w->isShown("exportMessage"));
    QVERIFY(w->child<QLabel>("exportMessage")->text().contains(u"papers.md"_s));
    QVERIFY(dialog()->isVisible());
    QVERIFY(w->child<QAbstractButton>("exportButton")->isEnabled());
    QVERIFY(!QFile::exists(w->answer.first()));
    w->click("cancelExportButton");
    QTRY_VERIFY(!dialog());
}

void TestExporting::nothingIsWrittenOnCancel()
{
    openDialog();
    w->click("exportButton"); // no file is chosen
    QVERIFY(dialog()->isVisible());
    QVERIFY(!w->isShown("exportProgress"));
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
}

QTEST_MAIN(TestExporting)
#include "test_exporting.moc"
