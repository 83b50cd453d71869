// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/fulldisk.h"
#include "support/windowfixture.h"
#include "ui/backupdialog.h"
#include "ui/safekeeping.h"

#include <QDir>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace hotpapers;

/** Backups, and the person's data as a file, from the window. */
class TestSafeKeeping : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        w = std::make_unique<WindowFixture>();
        w->openFilled();
        star();
        QTRY_VERIFY(w->isStarred(0));
        QTRY_VERIFY(w->library.open().paper(delta())->mark.starred);
    }
    void cleanup() { w.reset(); }

    void aBackupIsRestored()
    {
        w->action("actionBackups")->trigger();
        auto *tree = w->child<QTreeWidget>("backupTree");
        QTRY_VERIFY(w->child<QAbstractButton>("backUpButton")->isEnabled());
        QVERIFY(!w->child<QAbstractButton>("restoreButton")->isEnabled());
        w->click("backUpButton");
        QTRY_COMPARE(tree->topLevelItemCount(), 1);
        QCOMPARE(tree->topLevelItem(0)->text(1), u"1"_s);
        QVERIFY(w->child<QLabel>("contentLabel")->text().contains(u"Delta"_s));
        star();
        QTRY_VERIFY(!w->isStarred(0));
        QVERIFY(w->action("actionUndo")->isEnabled());
        QTRY_VERIFY(w->child<QAbstractButton>("restoreButton")->isEnabled());
        w->child<QAbstractButton>("restoreButton")->click();
        QVERIFY(w->confirmed.contains(u"Papers stay"_s));
        w->accept();
        QTRY_VERIFY(w->isStarred(0));
        QTRY_COMPARE(tree->topLevelItemCount(), 2); // what was there before
        QVERIFY(!w->action("actionUndo")->isEnabled()); // its steps were of the library as it was
    }

    // Closed before the answer is there.
    void aDialogThatIsClosedRestoresAsWell()
    {
        w->action("actionBackups")->trigger();
        QTRY_VERIFY(w->child<QAbstractButton>("backUpButton")->isEnabled());
        w->click("backUpButton");
        QTRY_VERIFY(w->child<QAbstractButton>("restoreButton")->isEnabled());
        star();
        QTRY_VERIFY(!w->isStarred(0));
        w->child<QAbstractButton>("restoreButton")->click();
        w->accept();
        w->window->findChild<ui::BackupDialog *>()->reject();
        QTRY_VERIFY(w->isStarred(0));
        QVERIFY(!w->window->findChild<ui::BackupDialog *>());
        QVERIFY(!w->action("actionUndo")->isEnabled());
    }

    void samplesTakeNothingIn()
    {
        w->window->setSamples(true); // what they held would not come along
        QVERIFY(!w->action("actionMergeUserData")->isEnabled());
        QVERIFY(!w->action("actionBackups")->isEnabled());
        w->window->setSamples(false);
        QVERIFY(w->action("actionBackups")->isEnabled());
    }

    void dataGoesOutAndComesBack()
    {
        writeOthersData();
        QVERIFY(w->suggested.endsWith(u".json"_s));
        w->action("actionMergeUserData")->trigger();
        QTRY_VERIFY(w->isStarred(1));
        QVERIFY(w->isStarred(0));
        w->action("actionUndo")->trigger();
        QTRY_VERIFY(!w->isStarred(1));
        QVERIFY(w->isStarred(0));
    }

    void mergingIsToldWhenItIsDone()
    {
        writeOthersData();
        bool isThereWhenTold = false;
        connect(safe(), &ui::SafeKeeping::told, this, [this, &isThereWhenTold](const QString &text) {
            isThereWhenTold = text.contains(u"mine.json"_s) && w->library.open().paper(alpha())->mark.starred;
        });
        w->action("actionMergeUserData")->trigger();
        QTRY_VERIFY(w->isStarred(1));
        QTRY_VERIFY(isThereWhenTold);
    }

    void failedMergingIsTold()
    {
        writeOthersData();
        QSignalSpy told(safe(), &ui::SafeKeeping::told);
        QSignalSpy failed(safe(), &ui::SafeKeeping::failed);
        {
            const fixture::FullDisk full(1);
            w->action("actionMergeUserData")->trigger();
            QTRY_COMPARE(failed.size(), 1);
        }
        QVERIFY(told.isEmpty());
        QVERIFY(!w->library.open().paper(alpha())->mark.starred);
    }

    void aBackupElsewhereIsRestored()
    {
        const QString file = w->folder.filePath(u"elsewhere.copy"_s); // any name will do
        QVERIFY(w->library.open().backUpTo(file));
        star();
        QTRY_VERIFY(!w->isStarred(0));
        w->action("actionBackups")->trigger();
        auto *tree = w->child<QTreeWidget>("backupTree");
        QTRY_VERIFY(w->child<QAbstractButton>("chooseButton")->isEnabled());
        QCOMPARE(tree->topLevelItemCount(), 0);
        w->answer = {file};
        w->click("chooseButton");
        QTRY_COMPARE(tree->topLevelItemCount(), 1);
        QCOMPARE(tree->topLevelItem(0)->text(1), u"1"_s); // star
        const QString content = w->child<QLabel>("contentLabel")->text();
        QVERIFY2(content.contains(u"elsewhere.copy"_s) && content.contains(u"Delta"_s), qPrintable(content));
        QTRY_VERIFY(w->child<QAbstractButton>("restoreButton")->isEnabled());
        QVERIFY(!w->isStarred(0)); // nothing is restored before the person says so
        w->child<QAbstractButton>("restoreButton")->click();
        w->accept();
        QTRY_VERIFY(w->isStarred(0));
    }

    void whatIsNoBackupIsToldInPlace_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("no library") << u"notes.txt"_s;
        QTest::newRow("nothing") << u"there/is/none"_s;
        QTest::newRow("the library itself") << QString();
    }

    void whatIsNoBackupIsToldInPlace()
    {
        QFETCH(QString, file);
        QFile text(w->folder.filePath(u"notes.txt"_s));
        QVERIFY(text.open(QIODevice::WriteOnly) && text.write("no library, but some text") > 0);
        text.close();
        w->action("actionBackups")->trigger();
        QTRY_VERIFY(w->child<QAbstractButton>("chooseButton")->isEnabled());
        w->answer = {file.isEmpty() ? w->library.file() : w->folder.filePath(file)};
        w->click("chooseButton");
        QTRY_VERIFY(!w->child<QLabel>("stateLabel")->text().isEmpty());
        const QString name = QFileInfo(w->answer.first()).fileName();
        QVERIFY2(w->child<QLabel>("stateLabel")->text().contains(name),
                 qPrintable(w->child<QLabel>("stateLabel")->text()));
        QCOMPARE(w->child<QTreeWidget>("backupTree")->topLevelItemCount(), 0);
        QVERIFY(!w->child<QAbstractButton>("restoreButton")->isEnabled());
        QVERIFY(w->child<QAbstractButton>("chooseButton")->isEnabled());
    }

    void refusedDataIsTold()
    {
        w->answer = {w->folder.filePath(u"bad.json"_s)};
        QFile file(w->answer.first());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{}");
        file.close();
        QSignalSpy failed(w->window->findChild<ui::SafeKeeping *>(), &ui::SafeKeeping::failed);
        w->action("actionMergeUserData")->trigger();
        QTRY_COMPARE(failed.size(), 1);
    }

    void aFailingDailyBackupIsToldOnce()
    {
        auto *safe = w->window->findChild<ui::SafeKeeping *>();
        QFile blocking(QFileInfo(w->library.file()).absolutePath() + u"/backups"_s); // where the folder should be
        QVERIFY(blocking.open(QIODevice::WriteOnly));
        QSignalSpy failed(safe, &ui::SafeKeeping::failed);
        safe->backUpDaily();
        QTRY_COMPARE(failed.size(), 1);
        safe->backUpDaily();
        bool answered = false;
        w->service->backups(this, [&](const auto &) { answered = true; });
        QTRY_VERIFY(answered);
        QCOMPARE(failed.size(), 1);
        QVERIFY(blocking.remove());
        safe->backUpDaily();
        QTRY_COMPARE(QDir(blocking.fileName()).entryList(QDir::Files).size(), 1);
    }

private:
    static ArxivId delta() { return *ArxivId::parse(u"2107.00004"_s); }
    static ArxivId alpha() { return *ArxivId::parse(u"2107.00001"_s); }
    [[nodiscard]] ui::SafeKeeping *safe() const { return w->window->findChild<ui::SafeKeeping *>(); }
    /** Exports the person's data, as if somebody had starred another paper. */
    void writeOthersData() const
    {
        w->answer = {w->folder.filePath(u"mine.json"_s)};
        QSignalSpy told(safe(), &ui::SafeKeeping::told);
        w->action("actionExportUserData")->trigger();
        QTRY_COMPARE(told.size(), 1);
        QFile file(w->answer.first());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray json = file.readAll();
        QVERIFY(json.contains("\"2107.00004\""));
        file.close();
        json.replace("2107.00004", "2107.00001");
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(json);
    }
    void star() const { w->action("actionToggleStar")->trigger(); }

    std::unique_ptr<WindowFixture> w;
};

QTEST_MAIN(TestSafeKeeping)
#include "test_safekeeping.moc"
