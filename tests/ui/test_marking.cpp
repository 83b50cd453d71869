// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/windowfixture.h"
#include "ui/papercommands.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStatusBar>

#include <array>

using namespace hotpapers;

/** What the person does to papers: stars, states, copies. */
class TestMarking : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        w = std::make_unique<WindowFixture>();
        w->openFilled();
    }
    void cleanup() { w.reset(); }

    void starsByKey();
    void starsTheWholeSelection();
    void starsByClick();
    void marksByKey_data();
    void marksByKey();
    void marksReadByClick();
    void markedPaperLeavesTheUnread();
    void marksKeepSelectionAndPlace();
    void noteKeyGoesToTheNote();
    void undoesAndMakesAgain();
    void undoesAtOnceWhatIsNotMadeYet();
    void writesInTheOrderOfAsking();
    void marksAllReadInOneStep();
    void forgetsStepsWhenOneFails();
    void copies_data();
    void copies();
    void copiesCitations();
    void citesInTheLastForm();
    void citesByTheKeyPattern();
    void tooManyAreNotCopied();
    void contextMenuHasTheActions();
    void failureIsTold();
    void nothingToMarkWithoutPapers();

private:
    using Model = models::PaperTableModel;

    [[nodiscard]] Mark stored(const QString &id) const
    {
        return w->library.open().paper(*ArxivId::parse(id)).value().mark;
    }
    void selectAll() const
    {
        w->table()->setFocus();
        QTest::keyClick(w->table(), Qt::Key_A, Qt::ControlModifier);
    }

    std::unique_ptr<WindowFixture> w;
};

void TestMarking::starsByKey()
{
    QTest::keyClick(w->table(), Qt::Key_S);
    QTRY_VERIFY(w->isStarred(0));
    QVERIFY(stored(u"2107.00004"_s).starred); // what is shown is on disk
    QVERIFY(!w->isStarred(1));
    QTest::keyClick(w->table(), Qt::Key_S);
    QTRY_VERIFY(!w->isStarred(0));
    QVERIFY(!stored(u"2107.00004"_s).starred);
}

void TestMarking::starsTheWholeSelection()
{
    w->clickCell(1, Model::Starred);
    QTRY_VERIFY(w->isStarred(1));
    selectAll();
    QTest::keyClick(w->table(), Qt::Key_S); // one has its star already: all get one
    QTRY_VERIFY(w->isStarred(0) && w->isStarred(1) && w->isStarred(2));
    QTest::keyClick(w->table(), Qt::Key_S);
    QTRY_VERIFY(!w->isStarred(0) && !w->isStarred(1) && !w->isStarred(2));
}

void TestMarking::starsByClick()
{
    w->clickCell(2, Model::Starred);
    QTRY_VERIFY(w->isStarred(2));
    QVERIFY(!w->isStarred(0));
    w->clickCell(2, Model::Starred);
    QTRY_VERIFY(!w->isStarred(2));
}

void TestMarking::marksByKey_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("state");
    QTest::newRow("m") << int(Qt::Key_M) << int(ReadState::Read);
    QTest::newRow("x") << int(Qt::Key_X) << int(ReadState::Skipped);
    QTest::newRow("r") << int(Qt::Key_R) << int(ReadState::Reading);
}

void TestMarking::marksByKey()
{
    QFETCH(int, key);
    QFETCH(int, state);
    QTest::keyClick(w->table(), Qt::Key(key));
    QTRY_COMPARE(int(w->state(0)), state);
    QCOMPARE(int(stored(u"2107.00004"_s).state), state);
    QTRY_COMPARE(w->status(), u"3 papers · 2 unread · 27/07/2021"_s);
    QTest::keyClick(w->table(), Qt::Key_U);
    QTRY_COMPARE(int(w->state(0)), int(ReadState::Unread));
    QTRY_COMPARE(w->status(), u"3 papers · 3 unread · 27/07/2021"_s);
}

void TestMarking::marksReadByClick()
{
    w->clickCell(1, Model::State);
    QTRY_COMPARE(int(w->state(1)), int(ReadState::Read));
    w->clickCell(1, Model::State);
    QTRY_COMPARE(int(w->state(1)), int(ReadState::Unread));
}

void TestMarking::markedPaperLeavesTheUnread()
{
    w->goToList(3);
    QTRY_COMPARE(w->titles(), (QStringList{u"Delta"_s, u"Alpha"_s, u"Epsilon"_s, u"Gamma"_s, u"Beta"_s}));
    w->clickCell(1, Model::Title);
    w->table()->setFocus();
    QTest::keyClick(w->table(), Qt::Key_M);
    QTRY_COMPARE(w->titles(), (QStringList{u"Delta"_s, u"Epsilon"_s, u"Gamma"_s, u"Beta"_s}));
    QTRY_COMPARE(w->reader()->paper().text(), u"2107.00005"_s); // the next one
    QCOMPARE(w->table()->selectedEntries().size(), 1);
}

void TestMarking::marksKeepSelectionAndPlace()
{
    w->clickHeader(Model::Starred); // the order depends on what is marked
    QTRY_COMPARE(w->titles().size(), 3);
    w->clickCell(1, Model::Title);
    w->clickCell(2, Model::Title, Qt::ControlModifier);
    const auto selected = w->table()->selectedEntries();
    QCOMPARE(selected.size(), 2);
    w->clickCell(0, Model::Starred, Qt::ControlModifier | Qt::ShiftModifier);
    const QString before = w->reader()->paper().text();
    w->table()->setFocus();
    QTest::keyClick(w->table(), Qt::Key_S);
    QTRY_VERIFY(w->isStarred(0));
    QTRY_VERIFY(w->isStarred(1));
    QCOMPARE(w->reader()->paper().text(), before);
    for (const EntryId entry : selected) {
        QVERIFY(std::ranges::contains(w->table()->selectedEntries(), entry));
    }
}

void TestMarking::noteKeyGoesToTheNote()
{
    QTest::keyClick(w->table(), Qt::Key_E);
    QWidget *focus = QApplication::focusWidget();
    QVERIFY(focus && focus->inherits("QPlainTextEdit"));
    QVERIFY(w->reader()->isAncestorOf(focus));
    QTest::keyClicks(focus, u"jsmxv"_s); // text, no commands
    QTRY_COMPARE(stored(u"2107.00004"_s).note, u"jsmxv"_s);
    QVERIFY(!stored(u"2107.00004"_s).starred);
    QCOMPARE(w->table()->currentRow(), 0);
    QVERIFY(w->browsed.isEmpty());
}

void TestMarking::undoesAndMakesAgain()
{
    QAction *undo = w->action("actionUndo");
    QAction *redo = w->action("actionRedo");
    QVERIFY(!undo->isEnabled() && !redo->isEnabled());
    QTest::keyClick(w->table(), Qt::Key_S);
    QTRY_VERIFY(w->isStarred(0));
    QCOMPARE(undo->text(), u"&Undo Star 1 paper"_s);
    selectAll();
    QTest::keyClick(w->table(), Qt::Key_X);
    QTRY_VERIFY(w->state(2) == ReadState::Skipped);
    QCOMPARE(undo->text(), u"&Undo Skip 3 papers"_s);

    QTest::keyClick(w->table(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(w->state(2) == ReadState::Unread);
    QVERIFY(w->state(0) == ReadState::Unread);
    QVERIFY(w->isStarred(0));
    QCOMPARE(redo->text(), u"&Redo Skip 3 papers"_s);
    undo->trigger();
    QTRY_VERIFY(!w->isStarred(0));
    QVERIFY(!undo->isEnabled());

    redo->trigger();
    QTRY_VERIFY(w->isStarred(0));
    QTest::keyClick(w->table(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(w->state(2) == ReadState::Skipped);
    QVERIFY(!redo->isEnabled());
    QVERIFY(stored(u"2107.00005"_s).state == ReadState::Skipped);
}

void TestMarking::undoesAtOnceWhatIsNotMadeYet()
{
    for (const int turns : {1, 2, 3, 4}) { // undo, redo, … before the library has answered
        w->action("actionMarkRead")->trigger();
        for (int i = 0; i < turns; ++i) {
            w->action(i % 2 == 0 ? "actionUndo" : "actionRedo")->trigger();
        }
        const auto expected = turns % 2 == 0 ? ReadState::Read : ReadState::Unread;
        w->action("actionToggleStar")->trigger();
        QTRY_COMPARE(stored(u"2107.00004"_s).starred, turns % 2 != 0);
        QTRY_VERIFY(stored(u"2107.00004"_s).state == expected);
        w->action("actionMarkUnread")->trigger();
        QTRY_VERIFY(stored(u"2107.00004"_s).state == ReadState::Unread);
    }
}

void TestMarking::writesInTheOrderOfAsking()
{
    const auto become = [this](ReadState first, ReadState last) {
        return QTest::qWaitFor([=, this] { return w->state(0) == first && w->state(2) == last; });
    };
    const auto all = [this](const QStringList &actions) {
        for (const QString &action : actions) {
            w->window->findChild<QAction *>(action)->trigger();
        }
    };
    all({u"actionMarkSkipped"_s, u"actionMarkAllRead"_s, u"actionUndo"_s, u"actionUndo"_s, u"actionToggleStar"_s});
    QTRY_VERIFY(w->isStarred(0));
    QVERIFY(become(ReadState::Unread, ReadState::Unread));
    all({u"actionUndo"_s, u"actionMarkSkipped"_s, u"actionMarkAllRead"_s, u"actionUndo"_s, u"actionUndo"_s,
         u"actionRedo"_s, u"actionRedo"_s, u"actionUndo"_s});
    QVERIFY(become(ReadState::Skipped, ReadState::Unread));
    all({u"actionMarkAllRead"_s, u"actionUndo"_s, u"actionMarkReading"_s}); // the newest mark stays
    QVERIFY(become(ReadState::Reading, ReadState::Unread));
    QCOMPARE(int(stored(u"2107.00004"_s).state), int(ReadState::Reading));
}

void TestMarking::marksAllReadInOneStep()
{
    w->clickCell(1, Model::State);
    QTRY_VERIFY(w->state(1) == ReadState::Read);
    w->goToList(0);
    QTRY_COMPARE(w->titles().size(), 5);
    w->table()->setFocus();
    QTest::keyClick(w->table(), Qt::Key_M, Qt::ShiftModifier);
    QTRY_COMPARE(w->status(), u"5 papers · 0 unread · All papers"_s);
    QVERIFY(w->state(4) == ReadState::Read);
    QCOMPARE(w->action("actionUndo")->text(), u"&Undo Mark 5 papers as read"_s);
    w->action("actionUndo")->trigger();
    QTRY_COMPARE(w->status(), u"5 papers · 4 unread · All papers"_s); // one was read before
    w->action("actionRedo")->trigger();
    QTRY_COMPARE(w->status(), u"5 papers · 0 unread · All papers"_s);
}

void TestMarking::forgetsStepsWhenOneFails()
{
    QTest::keyClick(w->table(), Qt::Key_S);
    QTRY_VERIFY(w->isStarred(0));
    QTRY_VERIFY(w->action("actionUndo")->isEnabled());
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"test"_s);
        database.setDatabaseName(w->library.file());
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(u"CREATE TRIGGER refuse BEFORE INSERT ON user_paper"
                                         " BEGIN SELECT RAISE(ABORT, 'refused'); END"_s));
        QVERIFY(QSqlQuery(database).exec(u"CREATE TRIGGER refuse_too BEFORE UPDATE ON user_paper"
                                         " BEGIN SELECT RAISE(ABORT, 'refused'); END"_s));
    }
    QSqlDatabase::removeDatabase(u"test"_s);
    QTest::keyClick(w->table(), Qt::Key_X);
    QTRY_VERIFY(w->isShown("errorBar"));
    QVERIFY(!w->action("actionUndo")->isEnabled());
    QVERIFY(!w->action("actionRedo")->isEnabled());
    QVERIFY(w->isStarred(0));
}

void TestMarking::copies_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("text");
    QTest::newRow("papers") << u"actionCopy"_s
                            << u"Zoe Sample. Delta. https://arxiv.org/abs/2107.00004\n"
                               "Ada Adams. Alpha. https://arxiv.org/abs/2107.00001"_s;
    QTest::newRow("ids") << u"actionCopyId"_s << u"2107.00004\n2107.00001"_s;
    QTest::newRow("titles") << u"actionCopyTitle"_s << u"Delta\nAlpha"_s;
    QTest::newRow("links") << u"actionCopyLink"_s
                           << u"https://arxiv.org/abs/2107.00004\nhttps://arxiv.org/abs/2107.00001"_s;
}

void TestMarking::copies()
{
    QFETCH(QString, action);
    QFETCH(QString, text);
    QGuiApplication::clipboard()->clear();
    w->clickCell(1, Model::Title, Qt::ControlModifier);
    w->table()->setFocus();
    w->window->findChild<QAction *>(action)->trigger();
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), text);
}

/** In the last form again, also in the next window. */
void TestMarking::citesInTheLastForm()
{
    w->clickCell(1, Model::Title, Qt::ControlModifier);
    QGuiApplication::clipboard()->clear();
    w->action("actionCopyMarkdownLink")->trigger();
    const QString links = u"[Delta](https://arxiv.org/abs/2107.00004)\n[Alpha](https://arxiv.org/abs/2107.00001)"_s;
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), links);
    QVERIFY(w->child<QStatusBar>("statusBar")->currentMessage().contains(u"2 "_s));
    w->action("actionCopyTextCitation")->trigger();
    QTRY_VERIFY(QGuiApplication::clipboard()->text().startsWith(u"Zoe Sample. Delta. "_s));
    QGuiApplication::clipboard()->clear();
    w->reopen();
    QTRY_COMPARE(w->titles().size(), 3);
    QVERIFY(w->action("actionCopyTextCitation")->isChecked());
    QTRY_VERIFY(w->action("actionCopyCitation")->isEnabled());
    w->action("actionCopyCitation")->trigger();
    QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(u" (2021). https://arxiv.org/abs/2107.0000"_s));
}

/** With the keys that exports have. */
void TestMarking::citesByTheKeyPattern()
{
    w->settings.setValue(u"last/exportHabits"_s, uR"({"bibtex":{"keyPattern":"[arxiv]"}})"_s);
    QGuiApplication::clipboard()->clear();
    w->action("actionCopyBibtex")->trigger();
    QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(u"@misc{2107.00004,"_s));
}

void TestMarking::copiesCitations()
{
    QGuiApplication::clipboard()->clear();
    w->action("actionCopyCitation")->trigger();
    QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(u"@misc{"_s));
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"2107.00004"_s));
    QVERIFY(!QGuiApplication::clipboard()->text().contains(u"2107.00001"_s));
}

void TestMarking::tooManyAreNotCopied()
{
    auto *commands = w->window->findChild<ui::PaperCommands *>();
    emit commands->tooManyToCopy(1'000'000);
    QVERIFY(w->isShown("errorBar"));
    const auto *label = w->child<QWidget>("errorBar")->findChild<QLabel *>(u"messageLabel"_s);
    QVERIFY2(label->text().contains(u"1,000,000"_s) && label->text().contains(u"10,000"_s), qPrintable(label->text()));
    QTest::mouseClick(w->child<QWidget>("errorBar")->findChild<QAbstractButton *>(u"messageButton"_s), Qt::LeftButton);
    QVERIFY(w->isShown("ExportDialog"));
}

void TestMarking::contextMenuHasTheActions()
{
    auto *menu = w->child<QMenu>("paperContextMenu");
    QSignalSpy shown(menu, &QMenu::aboutToShow);
    const QPoint place = w->table()->visualRect(w->index(1, Model::Title)).center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, place, w->table()->viewport()->mapToGlobal(place));
    QApplication::sendEvent(w->table()->viewport(), &event);
    QCOMPARE(shown.size(), 1);
    QVERIFY(menu->actions().contains(w->action("actionOpenPdf")));
    menu->close();
}

void TestMarking::failureIsTold()
{
    auto *commands = w->window->findChild<ui::PaperCommands *>();
    emit commands->failed(Error{ErrorCode::LibraryFull, u"<b>library</b>"_s, u"no room"_s});
    QVERIFY(w->isShown("errorBar"));
    const auto *label = w->child<QWidget>("errorBar")->findChild<QLabel *>(u"messageLabel"_s);
    QCOMPARE(label->textFormat(), Qt::PlainText);
    QVERIFY(label->text().contains(u"no room"_s));
    QTest::mouseClick(w->child<QWidget>("errorBar")->findChild<QAbstractButton *>(u"closeButton"_s), Qt::LeftButton);
    QVERIFY(!w->isShown("errorBar"));
}

void TestMarking::nothingToMarkWithoutPapers()
{
    QVERIFY(w->action("actionToggleStar")->isEnabled());
    w->search()->setText(u"qwertz"_s);
    QTRY_VERIFY(!w->action("actionToggleStar")->isEnabled());
    w->search()->clear();
    QTRY_VERIFY(w->action("actionToggleStar")->isEnabled());
}

QTEST_MAIN(TestMarking)
#include "test_marking.moc"
