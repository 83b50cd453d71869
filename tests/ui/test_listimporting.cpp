// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/fulldisk.h"
#include "support/windowfixture.h"
#include "ui/listimporter.h"

#include <QClipboard>
#include <QDialog>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QSignalSpy>
#include <QUrl>

using namespace hotpapers;

/** Other programs' lists, chosen, pasted and dropped on the window. */
class TestListImporting : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        w = std::make_unique<WindowFixture>();
        w->openFilled();
    }
    void cleanup() { w.reset(); }

    void chosenFilesBecomeLists();
    void pastedTextBecomesAList();
    void nothingIsPasted();
    void keyPastesTextWhereTextIsTyped();
    void failureIsToldInsteadOfTheList();
    void whatIsLeftOutIsTold();
    void dropped_data();
    void dropped();
    void droppedWhileAnImportWaits_data() { dropped_data(); }
    void droppedWhileAnImportWaits();
    void samplesAreLeftAlone();

private:
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(w->folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
    void drop(const QStringList &files)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &file : files) {
            urls += QUrl::fromLocalFile(file);
        }
        data.setUrls(urls);
        QDragEnterEvent enter({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(w->window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(w->window.get(), &drop);
    }
    /** By name, with a number of papers each. */
    QStringList lists()
    {
        QStringList names;
        bool answered = false;
        w->service->shelf({}, this, [&](const Result<Shelf> &shelf) {
            for (const ReadingList &list : shelf->lists) {
                names += u"%1: %2+%3"_s.arg(list.name).arg(list.papers).arg(list.waiting);
            }
            answered = true;
        });
        [&] { QTRY_VERIFY(answered); }();
        return names;
    }

    std::unique_ptr<WindowFixture> w;
};

void TestListImporting::chosenFilesBecomeLists()
{
    w->answer = {write(u"gardens.bib"_s, "@misc{a, eprint={2107.00001}}\n@misc{b, eprint={2107.00099}, title={T}}")};
    w->action("actionImportList")->trigger();
    QTRY_COMPARE(lists(), QStringList{u"gardens: 1+1"_s});
    w->action("actionUndo")->trigger();
    QTRY_COMPARE(lists(), QStringList());
    w->action("actionRedo")->trigger();
    QTRY_COMPARE(lists(), QStringList{u"gardens: 1+1"_s});
}

void TestListImporting::pastedTextBecomesAList()
{
    QGuiApplication::clipboard()->setText(u"arXiv:2107.00001, https://arxiv.org/pdf/2107.00002v2"_s);
    w->action("actionPasteList")->trigger();
    QTRY_COMPARE(lists(), QStringList{u"Pasted list: 2+0"_s});
}

void TestListImporting::nothingIsPasted()
{
    QGuiApplication::clipboard()->clear();
    w->action("actionPasteList")->trigger();
    QVERIFY(lists().isEmpty());
}

void TestListImporting::keyPastesTextWhereTextIsTyped()
{
    QGuiApplication::clipboard()->setText(u"2107.00001"_s);
    const auto press = [this](QWidget *widget) {
        widget->setFocus();
        QTest::keyClick(widget, Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    };
    auto *note = w->child<QPlainTextEdit>("noteText");
    press(note);
    QCOMPARE(note->toPlainText(), u"2107.00001"_s);
    press(w->search());
    QCOMPARE(w->search()->text(), u"2107.00001"_s);
    QVERIFY(lists().isEmpty());
    note->setFocus();
    w->action("actionPasteList")->trigger(); // in the menu it says what it does
    QTRY_COMPARE(lists(), QStringList{u"Pasted list: 1+0"_s});
    w->action("actionUndo")->trigger();
    QTRY_VERIFY(lists().isEmpty());
    press(w->table());
    QTRY_COMPARE(lists(), QStringList{u"Pasted list: 1+0"_s});
}

void TestListImporting::failureIsToldInsteadOfTheList()
{
    const QString file = write(u"gardens.bib"_s, "@misc{a, eprint={2107.00001}}");
    QSignalSpy told(w->window->findChild<ui::ListImporter *>(), &ui::ListImporter::told);
    {
        const fixture::FullDisk full(1);
        w->window->importLists({file});
        QTRY_COMPARE(told.size(), 1);
    }
    const QString sentence = told.front().front().toString();
    QVERIFY2(!sentence.contains(u"new reading list"_s), qPrintable(sentence));
    QVERIFY(!sentence.isEmpty());
    QVERIFY(lists().isEmpty());
    QVERIFY(!w->action("actionUndo")->isEnabled()); // nothing was made
}

void TestListImporting::whatIsLeftOutIsTold()
{
    w->window->importLists(
        {write(u"a.bib"_s,
               "@misc{a, eprint={2107.00001}}\n@book{b, title={Of Elsewhere}}\n@misc{c, eprint={2107.00002}}"),
         write(u"b.ris"_s, "nothing")});
    QTRY_VERIFY(w->window->findChild<QDialog *>(u"ImportReportDialog"_s));
    const auto *report = w->window->findChild<QDialog *>(u"ImportReportDialog"_s);
    const QString sentence = report->findChild<QLabel *>(u"reportSentence"_s)->text();
    QVERIFY2(sentence.contains(u"“a” is a new reading list of 2 papers."_s), qPrintable(sentence));
    QVERIFY2(sentence.contains(u"b.ris holds no list of papers."_s), qPrintable(sentence));
    QVERIFY(report->findChild<QPlainTextEdit *>(u"reportLines"_s)->toPlainText().contains(u"a.bib:2: not taken"_s));
    QCOMPARE(lists(), QStringList{u"a: 2+0"_s});
}

void TestListImporting::dropped_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("BibTeX") << u"list.bib"_s << "@misc{a, eprint={2107.00001}}"_ba;
    QTest::newRow("JSON") << u"list.json"_s << R"([{"title": "T", "number": "arXiv:2107.00001"}])"_ba;
    QTest::newRow("a text that is no digest") << u"list.txt"_s << "to read: 2107.00001\n"_ba;
}

void TestListImporting::dropped()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    drop({write(name, bytes)});
    QTRY_COMPARE(lists(), QStringList{u"list: 1+0"_s});
}

// The import that is under way ends first, and knows nothing of what was dropped.
void TestListImporting::droppedWhileAnImportWaits()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    const QString digest =
        w->library.write(u"2021-07-28"_s, {{.id = u"2107.00009"_s, .title = u"Zeta"_s, .authors = u"Bo Berg"_s}});
    const QString other =
        w->library.write(u"2021-07-29"_s, {{.id = u"2107.00010"_s, .title = u"Eta"_s, .authors = u"Bo Berg"_s}});
    w->window->importPaths({digest});
    drop({other});
    drop({write(name, bytes)});
    QVERIFY(w->service->isImporting());
    QTRY_COMPARE(lists(), QStringList{u"list: 1+0"_s});
    QTRY_VERIFY(!w->service->isImporting());
    QVERIFY(w->library.open().paper(*ArxivId::parse(u"2107.00010")));
    QCOMPARE(lists(), QStringList{u"list: 1+0"_s}); // once
}

void TestListImporting::samplesAreLeftAlone()
{
    w->window->setSamples(true);
    w->window->importLists({write(u"a.bib"_s, "@misc{a, eprint={2107.00001}}")});
    QGuiApplication::clipboard()->setText(u"2107.00001"_s);
    w->action("actionPasteList")->trigger();
    w->window->setSamples(false);
    w->window->importLists({write(u"b.bib"_s, "@misc{a, eprint={2107.00002}}")});
    QTRY_COMPARE(lists(), QStringList{u"b: 1+0"_s});
}

QTEST_MAIN(TestListImporting)
#include "test_listimporting.moc"
