// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/windowfixture.h"

#include <QPlainTextEdit>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace hotpapers;

/** Closing the window loses no note: it waits for what was typed, and asks where that cannot be saved. */
class TestClosing : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        w = std::make_unique<WindowFixture>();
        w->openFilled();
        w->reader()->focusNote();
    }
    void cleanup() { w.reset(); }

    void waitsForTheNote();
    void asksBeforeANoteIsLost();
    void closesWhereThePersonWantsIt();

private:
    void type(const QString &text) const { QTest::keyClicks(w->child<QPlainTextEdit>("noteText"), text); }
    void runSql(const QString &statement) const
    {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"test"_s);
            database.setDatabaseName(w->library.file());
            QVERIFY(database.open());
            QVERIFY(QSqlQuery(database).exec(statement));
        }
        QSqlDatabase::removeDatabase(u"test"_s);
    }

    void refuseNotes() const
    {
        runSql(u"CREATE TRIGGER refuse BEFORE INSERT ON user_note BEGIN SELECT RAISE(ABORT, 'refused'); END"_s);
    }

    std::unique_ptr<WindowFixture> w;
};

void TestClosing::waitsForTheNote()
{
    type(u"kept"_s);
    QVERIFY(!w->window->close());
    QTRY_VERIFY(!w->window->isVisible());
    QCOMPARE(w->library.open().paper(w->reader()->paper())->mark.note, u"kept"_s);
    QVERIFY(w->confirmed.isEmpty());
}

void TestClosing::asksBeforeANoteIsLost()
{
    refuseNotes();
    type(u"typed"_s);
    w->window->close();
    QTRY_VERIFY(!w->confirmed.isEmpty());
    QVERIFY(w->window->isVisible());

    // Not closed: the next try, which succeeds, closes without a question.
    runSql(u"DROP TRIGGER refuse"_s);
    w->confirmed.clear();
    w->window->close();
    QTRY_VERIFY(!w->window->isVisible());
    QVERIFY(w->confirmed.isEmpty());
    QCOMPARE(w->library.open().paper(w->reader()->paper())->mark.note, u"typed"_s);
}

void TestClosing::closesWhereThePersonWantsIt()
{
    refuseNotes();
    type(u"typed"_s);
    w->window->close();
    QTRY_VERIFY(w->accept != nullptr);
    w->accept();
    QVERIFY(!w->window->isVisible());
}

QTEST_MAIN(TestClosing)
#include "test_closing.moc"
