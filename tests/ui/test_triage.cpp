// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/windowfixture.h"

#include <QLabel>
#include <QScrollBar>
#include <QStatusBar>
#include <QTextBrowser>
#include <QToolButton>

using namespace hotpapers;

/** Going through papers by keyboard alone. */
class TestTriage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { w.reset(); }

    void goesThroughADay();
    void nextUnreadPassesOverWhatIsRead();
    void nextUnreadStopsAtTheEnds();
    void nextUnreadReachesRowsThatAreNotLoaded();
    void stepsAreMadeOneAfterTheOther();
    void spacePagesThenGoesOn();
    void spaceBelongsToButtons();
    void marksAboveAndBelow();
    void marksLeaveTheSelection();
    void goesByTwoKeys_data();
    void goesByTwoKeys();
    void goesToADay();
    void historyByKeys();
    void fieldsGetTheirKeys_data();
    void fieldsGetTheirKeys();
    void fieldEndsNoSequence();
    void changedKeysWorkAtOnce();
    void opensByKeys();

private:
    static QList<MadeUpEntry> papers(int first, int count);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    [[nodiscard]] Mark stored(int number) const
    {
        return w->library.open().paper(*ArxivId::parse(idOf(number))).value().mark;
    }
    [[nodiscard]] static QString idOf(int number) { return u"2107.%1"_s.arg(number, 5, 10, QChar(u'0')); }
    [[nodiscard]] int row() const { return w->table()->currentRow(); }
    [[nodiscard]] QString message() const { return w->window->statusBar()->currentMessage(); }
    void goToDay(const QString &day) const
    {
        QTRY_VERIFY(QApplication::focusWidget());
        press(Qt::Key_G);
        press(Qt::Key_D);
        auto *edit = w->child<QLineEdit>("dayEdit");
        QTRY_VERIFY(edit && edit->hasFocus());
        QTest::keyClicks(edit, day);
        press(Qt::Key_Return);
        w->window->activateWindow();
        w->table()->setFocus();
        QTRY_VERIFY(w->table()->hasFocus());
    }
    void awaitReader() const { QTRY_COMPARE(w->reader()->paper().text(), idOf(row() + 1)); }
    void awaitState(int row, ReadState state) const { QTRY_VERIFY2(w->state(row) == state, qPrintable(idOf(row + 1))); }

    std::unique_ptr<WindowFixture> w;
};

QList<MadeUpEntry> TestTriage::papers(int first, int count)
{
    QList<MadeUpEntry> entries;
    for (int i = 0; i < count; ++i) {
        entries.append({.id = idOf(first + i),
                        .title = u"Paper %1"_s.arg(first + i),
                        .abstract = u"We show that made-up papers suffice. "_s.repeated(i == 0 ? 200 : 1),
                        .tweets = {u"Look at this."_s},
                        .retweets = 2000 - i});
    }
    return entries;
}

void TestTriage::init()
{
    w = std::make_unique<WindowFixture>();
    w->library.import(u"2021-07-20"_s, papers(1001, 3));
    w->library.import(u"2021-07-27"_s, papers(1, 30));
    w->open();
    QTRY_COMPARE(w->titles().size(), 30);
    awaitReader();
    QTRY_VERIFY(w->table()->hasFocus());
}

// As on a usual morning: stars, skips, a note, a paper opened, to the end.
void TestTriage::goesThroughADay()
{
    for (int i = 0; i < 30; ++i) {
        QCOMPARE(row(), i);
        if (i % 7 == 3) {
            press(Qt::Key_S);
            QTRY_VERIFY(w->isStarred(i));
        }
        if (i == 4) {
            press(Qt::Key_V);
        } else if (i == 5) {
            awaitReader();
            QTRY_VERIFY(w->child<QPlainTextEdit>("noteText")->isEnabled());
            press(Qt::Key_E);
            QTRY_VERIFY(w->child<QWidget>("noteText")->hasFocus());
            QTest::keyClicks(QApplication::focusWidget(), u"next month: xmsn"_s);
            press(Qt::Key_Escape);
            QVERIFY(w->table()->hasFocus());
        }
        press(i % 3 == 0 ? Qt::Key_X : Qt::Key_M);
        awaitState(i, i % 3 == 0 ? ReadState::Skipped : ReadState::Read);
        press(Qt::Key_N);
    }
    QCOMPARE(row(), 29);
    QVERIFY2(message().contains(u"No more unread"_s), qPrintable(message()));
    QTRY_COMPARE(w->status(), u"30 papers · 0 unread · 27/07/2021"_s);
    QVERIFY(stored(4).starred && !stored(5).starred);
    QVERIFY(stored(1).state == ReadState::Skipped && stored(2).state == ReadState::Read);
    QTRY_COMPARE(stored(6).note, u"next month: xmsn"_s);
    QCOMPARE(w->browsed, QList<QUrl>{QUrl(u"https://arxiv.org/abs/2107.00005"_s)});
}

void TestTriage::nextUnreadPassesOverWhatIsRead()
{
    w->table()->goToRow(1);
    press(Qt::Key_J, Qt::ShiftModifier);
    awaitState(29, ReadState::Read);
    w->table()->goToRow(20);
    press(Qt::Key_U);
    awaitState(20, ReadState::Unread);
    w->table()->goToRow(0);
    press(Qt::Key_N);
    QCOMPARE(row(), 1);
    press(Qt::Key_N);
    QTRY_COMPARE(row(), 20);
    press(Qt::Key_P);
    QTRY_COMPARE(row(), 1);
    press(Qt::Key_J);
    QCOMPARE(row(), 2);
    press(Qt::Key_K);
    QCOMPARE(row(), 1);
}

void TestTriage::nextUnreadStopsAtTheEnds()
{
    w->table()->goToRow(29);
    press(Qt::Key_N);
    QTRY_VERIFY2(message().contains(u"below"_s), qPrintable(message()));
    QCOMPARE(row(), 29);
    w->table()->goToRow(0);
    press(Qt::Key_P);
    QTRY_VERIFY2(message().contains(u"above"_s), qPrintable(message()));
    QCOMPARE(row(), 0);
}

void TestTriage::nextUnreadReachesRowsThatAreNotLoaded()
{
    w->library.import(u"2021-07-28"_s, papers(2001, 900));
    w->reopen();
    goToDay(u"2021-07-28"_s);
    QTRY_COMPARE(w->table()->model()->rowCount(), 900);
    QTRY_VERIFY(w->action("actionMarkAboveRead")->isEnabled());
    w->table()->goToRow(700);
    press(Qt::Key_K, Qt::ShiftModifier); // all above are read

    QTRY_VERIFY(stored(2001).state == ReadState::Read);
    w->table()->goToRow(0);
    press(Qt::Key_N);
    QTRY_COMPARE(row(), 700);
    press(Qt::Key_P);
    QTRY_VERIFY2(message().contains(u"above"_s), qPrintable(message()));
    QCOMPARE(row(), 700);
}

void TestTriage::stepsAreMadeOneAfterTheOther()
{
    for (int i = 0; i < 5; ++i) {
        press(Qt::Key_N);
    }
    press(Qt::Key_P);
    QTRY_COMPARE(row(), 4);
}

void TestTriage::spacePagesThenGoesOn()
{
    const QScrollBar *bar = w->child<QTextBrowser>("page")->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    press(Qt::Key_Space);
    QVERIFY(bar->value() > 0);
    QCOMPARE(row(), 0);
    for (int i = 0; i < 1000 && row() == 0; ++i) {
        press(Qt::Key_Space);
    }
    QVERIFY2(row() == 1, qPrintable(u"%1 of %2"_s.arg(bar->value()).arg(bar->maximum())));
    QCOMPARE(row(), 1); // and no further: its page is on its way
    awaitReader();
    QTRY_COMPARE(bar->value(), 0);
    press(Qt::Key_Space, Qt::ShiftModifier);
    QCOMPARE(row(), 0);
    awaitReader();
    QTRY_VERIFY(bar->maximum() > 0);
    press(Qt::Key_Space);
    QTRY_VERIFY(bar->value() > 0);
    press(Qt::Key_Space, Qt::ShiftModifier);
    QCOMPARE(bar->value(), 0);
    w->child<QWidget>("readerDock")->hide();
    press(Qt::Key_Space); // nothing to page
    QTRY_COMPARE(row(), 1);
}

void TestTriage::spaceBelongsToButtons()
{
    QTRY_VERIFY(w->child<QToolButton>("starButton")->isEnabled());
    w->child<QToolButton>("starButton")->setFocus();
    press(Qt::Key_Space);
    QTRY_VERIFY(w->isStarred(0));
    QCOMPARE(row(), 0);
    QCOMPARE(w->child<QTextBrowser>("page")->verticalScrollBar()->value(), 0);
}

void TestTriage::marksAboveAndBelow()
{
    w->table()->goToRow(2);
    press(Qt::Key_X);
    awaitState(2, ReadState::Skipped);
    w->table()->goToRow(10);
    press(Qt::Key_K, Qt::ShiftModifier);
    awaitState(9, ReadState::Read);
    QVERIFY(w->state(2) == ReadState::Skipped); // it stays what the person said
    QVERIFY(w->state(10) == ReadState::Unread);
    press(Qt::Key_J, Qt::ShiftModifier);
    awaitState(29, ReadState::Read);
    QTRY_COMPARE(w->status(), u"30 papers · 1 unread · 27/07/2021"_s);
    QCOMPARE(w->action("actionUndo")->text(), u"&Undo Mark 19 papers as read"_s);
    press(Qt::Key_Z, Qt::ControlModifier); // each is one step
    awaitState(29, ReadState::Unread);
    QVERIFY(w->state(9) == ReadState::Read);
    press(Qt::Key_Z, Qt::ControlModifier);
    awaitState(9, ReadState::Unread);
    QVERIFY(w->state(2) == ReadState::Skipped);
}

void TestTriage::marksLeaveTheSelection()
{
    press(Qt::Key_M);
    awaitState(0, ReadState::Read);
    press(Qt::Key_X);
    awaitState(0, ReadState::Skipped);
    QCOMPARE(row(), 0);
}

void TestTriage::goesByTwoKeys_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("title");
    QTest::newRow("starred") << int(Qt::Key_S) << u"Starred"_s;
    QTest::newRow("unread") << int(Qt::Key_U) << u"Unread"_s;
    QTest::newRow("today") << int(Qt::Key_T) << QLocale().toString(QDate::currentDate(), u"dd/MM/yyyy"_s);
}

void TestTriage::goesByTwoKeys()
{
    QFETCH(int, key);
    QFETCH(QString, title);
    press(Qt::Key_G);
    press(Qt::Key(key));
    QTRY_VERIFY2(w->window->windowTitle().startsWith(title), qPrintable(w->window->windowTitle()));
    QVERIFY(!stored(1).starred);
}

void TestTriage::goesToADay()
{
    press(Qt::Key_G);
    press(Qt::Key_L);
    QVERIFY(w->shelf()->hasFocus());
    goToDay(u"20/07/2021"_s); // also from there
    QTRY_COMPARE(w->titles(), (QStringList{u"Paper 1001"_s, u"Paper 1002"_s, u"Paper 1003"_s}));
}

void TestTriage::historyByKeys()
{
    press(Qt::Key_G);
    press(Qt::Key_U);
    QTRY_COMPARE(w->titles().size(), 33);
    press(Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(w->titles().size(), 30);
    press(Qt::Key_Right, Qt::AltModifier);
    QTRY_COMPARE(w->titles().size(), 33);
}

void TestTriage::fieldsGetTheirKeys_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::newRow("search") << QByteArray("searchField");
    QTest::newRow("note") << QByteArray("noteText");
}

void TestTriage::fieldsGetTheirKeys()
{
    QFETCH(QByteArray, field);
    auto *widget = w->child<QWidget>(field.constData());
    QTRY_VERIFY(widget->isEnabled());
    widget->setFocus();
    QSet<QString> triggered;
    for (const ui::ActionInfo &info : ui::actionTable()) {
        connect(w->action(qPrintable(info.name)), &QAction::triggered, this,
                [&, name = info.name] { triggered += name; });
    }
    const QString typed = u"jknp gd gs gl gt gu gc ih msxtevu1239/?JKNPMSXTEVUR "_s;
    QTest::keyClicks(widget, typed);
    QVERIFY2(triggered.isEmpty(), qPrintable(QStringList(triggered.values()).join(u' ')));
    QCOMPARE(field == "searchField" ? w->search()->text() : w->child<QPlainTextEdit>("noteText")->toPlainText(), typed);
}

void TestTriage::fieldEndsNoSequence()
{
    press(Qt::Key_G);
    w->search()->setFocus();
    press(Qt::Key_S);
    QVERIFY(!w->window->windowTitle().startsWith(u"Starred"_s));
    QTest::keyClicks(w->search(), u"paper"_s);
    QVERIFY(w->search()->text().endsWith(u"paper"_s));
}

void TestTriage::changedKeysWorkAtOnce()
{
    w->action("actionKeys")->trigger();
    QVERIFY(w->isShown("KeysDialog"));
    w->click("changeKeysButton");
    auto *dialog = w->child<QWidget>("shortcutDialog");
    QVERIFY(dialog && dialog->isVisible());
    auto *filter = dialog->findChild<QLineEdit *>(u"keyFilter"_s);
    filter->setText(u"Star"_s);
    auto *edit = dialog->findChild<QWidget *>(u"keyEdit"_s);
    filter->setText(u"Skip"_s);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_Y);
    QTRY_COMPARE(w->settings.value(u"window/shortcuts"_s).toString(), uR"({"actionMarkSkipped":["Y"]})"_s);
    dialog->close();
    w->child<QWidget>("KeysDialog")->close();
    QTRY_VERIFY(!w->child<QWidget>("KeysDialog") && !w->child<QWidget>("shortcutDialog")); // each gives the focus back
    w->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(w->window.get()));
    w->table()->setFocus();
    QTRY_VERIFY(w->table()->hasFocus());
    QCOMPARE(w->action("actionMarkSkipped")->shortcut(), QKeySequence(u"Y"_s));
    press(Qt::Key_Y);
    awaitState(0, ReadState::Skipped);
    w->reopen();
    QTRY_COMPARE(w->titles().size(), 30);
    QTRY_VERIFY(w->table()->hasFocus());
    w->table()->goToRow(1); // where one stays, though the paper of the window before is found only now
    press(Qt::Key_Y);
    awaitState(1, ReadState::Skipped);
}

void TestTriage::opensByKeys()
{
    QTRY_VERIFY(w->child<QWidget>("tweetsButton")->isEnabled());
    press(Qt::Key_T); // kept for tags
    QVERIFY(w->browsed.isEmpty());
    press(Qt::Key_V);
    press(Qt::Key_V, Qt::ShiftModifier);
    press(Qt::Key_T, Qt::ShiftModifier);
    QCOMPARE(w->browsed.size(), 3);
    QCOMPARE(w->browsed[1], QUrl(u"https://arxiv.org/pdf/2107.00001"_s));
    QVERIFY(w->browsed[2].host() == u"twitter.com"_s);
    press(Qt::Key_Slash);
    QVERIFY(w->search()->hasFocus());
    w->table()->setFocus();
    QTRY_VERIFY(w->table()->hasFocus());
    press(Qt::Key_Question);
    QVERIFY(w->isShown("KeysDialog"));
}

QTEST_MAIN(TestTriage)
#include "test_triage.moc"
