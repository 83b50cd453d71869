// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/userchange.h"
#include "support/windowfixture.h"
#include "ui/chipcolors.h"
#include "ui/markdelegates.h"
#include "ui/ratingstars.h"
#include "ui/tagdialog.h"

#include <QComboBox>
#include <QListWidget>
#include <QMenu>
#include <QStatusBar>
#include <QTextBlock>
#include <QTextBrowser>

using namespace hotpapers;
using Model = models::PaperTableModel;

/** Ratings, priorities, tags by the digits, and states with names of the person's own. */
class TestKeeping : public QObject
{
    Q_OBJECT
private slots:
    void init() { w = std::make_unique<WindowFixture>(); }
    void cleanup() { w.reset(); }

    void keysRateAllThatAreSelected();
    void clickInTheTableRates();
    void starsInTheReaderRate();
    void starsAreCounted_data();
    void starsAreCounted();
    void keysAndReaderSetThePriority();
    void oneKeyTakesPapersAStepFurther();
    void digitsGiveAndTakeTags();
    void digitsInAFieldAreText();
    void tagsHaveTheirDigitsAndColors();
    void statesHaveTheirNamesEverywhere();
    void statesAreNamedInTheSettings();
    void tableSortsByRating();

private:
    [[nodiscard]] Mark stored(const QString &id) const
    {
        return w->library.open().paper(*ArxivId::parse(id)).value().mark;
    }
    /** Marks papers before there is a window. */
    void markBefore(const QStringList &ids, const MarkChange &change) const
    {
        std::vector<ArxivId> papers;
        for (const QString &id : ids) {
            papers.push_back(*ArxivId::parse(id));
        }
        auto library = w->library.open();
        QVERIFY(library.mark(papers, change));
    }
    static MarkChange tagged(const QString &tag)
    {
        MarkChange change;
        change.tag = TagChange{tag, true};
        return change;
    }
    void press(const QList<QKeyCombination> &keys) const
    {
        w->window->activateWindow(); // offscreen nobody gives it back
        QVERIFY(QTest::qWaitForWindowActive(w->window.get()));
        w->table()->setFocus();
        for (const QKeyCombination key : keys) {
            QTest::keyClick(w->table(), key.key(), key.keyboardModifiers());
        }
    }
    void selectTwo() const
    {
        QTRY_COMPARE(w->reader()->paper().text(),
                     u"2107.00004"_s); // the place is shown, and no row is gone to any more
        w->table()->selectionModel()->select(w->index(1, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QCOMPARE(w->table()->selectedCount(), size_t(2));
    }

    std::unique_ptr<WindowFixture> w;
};

void TestKeeping::keysRateAllThatAreSelected()
{
    w->openFilled();
    selectTwo();
    press({Qt::AltModifier | Qt::Key_4});
    QTRY_COMPARE(stored(u"2107.00001"_s).rating, 4);
    QCOMPARE(stored(u"2107.00004"_s).rating, 4);
    QCOMPARE(w->window->statusBar()->currentMessage(), u"Rated 4 of 5; 2 papers"_s);
    QTRY_COMPARE(w->index(1, Model::Rating).data(Model::RatingRole).toInt(), 4);
    w->action("actionUndo")->trigger();
    QTRY_COMPARE(stored(u"2107.00001"_s).rating, 0);
    QCOMPARE(stored(u"2107.00004"_s).rating, 0);
}

void TestKeeping::clickInTheTableRates()
{
    w->openFilled();
    w->table()->header()->setSectionHidden(Model::Rating, false);
    w->table()->scrollTo(w->index(1, Model::Rating));
    const QRect cell = w->table()->visualRect(w->index(1, Model::Rating));
    const QPoint third(cell.left() + cell.width() / 2, cell.center().y());
    QTest::mouseClick(w->table()->viewport(), Qt::LeftButton, {}, third);
    QTRY_COMPARE(stored(u"2107.00001"_s).rating, 3);
    QTRY_COMPARE(w->index(1, Model::Rating).data(Model::RatingRole).toInt(), 3);
    QTest::mouseClick(w->table()->viewport(), Qt::LeftButton, {}, third); // the same one takes it away
    QTRY_COMPARE(stored(u"2107.00001"_s).rating, 0);
}

void TestKeeping::starsInTheReaderRate()
{
    w->openFilled();
    auto *stars = w->child<ui::RatingStars>("ratingStars");
    const auto click = [stars](int star) {
        QTest::mouseClick(stars, Qt::LeftButton, {},
                          {stars->width() * (2 * star - 1) / (2 * maximumRating), stars->height() / 2});
    };
    click(2);
    QTRY_COMPARE(stored(u"2107.00004"_s).rating, 2);
    QTRY_COMPARE(stars->value(), 2);
    QTest::keyClick(stars, Qt::Key_Right);
    QTRY_COMPARE(stored(u"2107.00004"_s).rating, 3);
    QTRY_COMPARE(stars->value(), 3);
    click(3);
    QTRY_COMPARE(stored(u"2107.00004"_s).rating, 0);
    QTRY_COMPARE(stars->value(), 0);
}

void TestKeeping::starsAreCounted_data()
{
    QTest::addColumn<int>("x");
    QTest::addColumn<int>("fromLeft");
    QTest::addColumn<int>("fromRight");
    QTest::newRow("before the first") << 100 << 1 << 5;
    QTest::newRow("first") << 110 << 1 << 5;
    QTest::newRow("middle") << 150 << 3 << 3;
    QTest::newRow("last") << 190 << 5 << 1;
    QTest::newRow("behind the last") << 205 << 5 << 1;
}

void TestKeeping::starsAreCounted()
{
    QFETCH(const int, x);
    const QRect cell(100, 0, 101, 20);
    QTEST(ui::RatingDelegate::ratingAt(x, cell, Qt::LeftToRight), "fromLeft");
    QTEST(ui::RatingDelegate::ratingAt(x, cell, Qt::RightToLeft), "fromRight");
}

void TestKeeping::keysAndReaderSetThePriority()
{
    w->openFilled();
    auto *box = w->child<QComboBox>("priorityBox");
    selectTwo();
    press({QKeyCombination(Qt::Key_I), QKeyCombination(Qt::Key_H)});
    QTRY_VERIFY(stored(u"2107.00001"_s).priority == Priority::High);
    QVERIFY(stored(u"2107.00004"_s).priority == Priority::High);
    QTRY_COMPARE(w->cell(0, Model::Priority), u"High"_s);
    QTRY_COMPARE(box->currentIndex(), int(Priority::High));
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Up);
    QTRY_VERIFY(stored(u"2107.00004"_s).priority == Priority::Medium);
    QVERIFY(stored(u"2107.00001"_s).priority == Priority::High);
    w->action("actionUndo")->trigger();
    w->action("actionUndo")->trigger();
    QTRY_VERIFY(stored(u"2107.00001"_s).priority == Priority::None);
    QVERIFY(stored(u"2107.00004"_s).priority == Priority::None);
}

void TestKeeping::oneKeyTakesPapersAStepFurther()
{
    w->fill();
    MarkChange reading;
    reading.state = ReadState::Reading;
    markBefore({u"2107.00001"_s}, reading);
    w->open();
    QTRY_COMPARE(w->table()->model()->rowCount(), 3);
    QTRY_VERIFY(w->state(1) == ReadState::Reading);
    selectTwo();
    press({Qt::ShiftModifier | Qt::Key_R});
    QTRY_VERIFY(stored(u"2107.00001"_s).state == ReadState::Read);
    QVERIFY(stored(u"2107.00004"_s).state == ReadState::Reading);
    w->action("actionUndo")->trigger();
    QTRY_VERIFY(stored(u"2107.00001"_s).state == ReadState::Reading);
    QVERIFY(stored(u"2107.00004"_s).state == ReadState::Unread);
}

void TestKeeping::digitsGiveAndTakeTags()
{
    w->fill();
    markBefore({u"2107.00002"_s}, tagged(u"a & b"_s));
    markBefore({u"2107.00001"_s, u"2107.00002"_s}, tagged(u"ml"_s));
    w->open();
    QTRY_COMPARE(w->table()->model()->rowCount(), 3);
    QTRY_COMPARE(w->action("actionTag2")->text(), u"ml"_s);
    QCOMPARE(w->action("actionTag1")->text(), u"a && b"_s);
    QVERIFY(!w->action("actionTag3")->isVisible());
    selectTwo(); // one of them has it
    QTRY_VERIFY(w->table()->hasFocus());
    press({QKeyCombination(Qt::Key_2)});
    QTRY_COMPARE(stored(u"2107.00004"_s).tags, QStringList{u"ml"_s});
    QCOMPARE(stored(u"2107.00001"_s).tags, QStringList{u"ml"_s});
    QTRY_COMPARE(w->window->statusBar()->currentMessage(), u"Tagged “ml”; 2 papers"_s);
    QTRY_COMPARE(w->cell(0, Model::Tags), u"ml"_s);
    press({QKeyCombination(Qt::Key_2)}); // all have it
    QTRY_COMPARE(stored(u"2107.00004"_s).tags, QStringList());
    QCOMPARE(stored(u"2107.00001"_s).tags, QStringList());
    w->action("actionUndo")->trigger();
    QTRY_COMPARE(stored(u"2107.00001"_s).tags, QStringList{u"ml"_s});
    press({QKeyCombination(Qt::Key_9)}); // there are no nine
    QCOMPARE(w->session->marks.steps().index(), 1);
}

void TestKeeping::digitsInAFieldAreText()
{
    w->fill();
    markBefore({u"2107.00001"_s}, tagged(u"ml"_s));
    w->open();
    QTRY_COMPARE(w->action("actionTag1")->text(), u"ml"_s);
    for (QWidget *field :
         {static_cast<QWidget *>(w->search()), static_cast<QWidget *>(w->child<QPlainTextEdit>("noteText"))}) {
        QTRY_VERIFY(field->isEnabled());
        field->setFocus();
        QTest::keyClick(field, Qt::Key_1);
    }
    QCOMPARE(w->search()->text(), u"1"_s);
    QCOMPARE(w->child<QPlainTextEdit>("noteText")->toPlainText(), u"1"_s);
    QCOMPARE(w->session->marks.steps().count(), 0);
}

void TestKeeping::tagsHaveTheirDigitsAndColors()
{
    w->fill();
    markBefore({u"2107.00004"_s}, tagged(u"ml"_s));
    QVERIFY(w->library.open().turn(UserChange(ColorTag{u"ml"_s, 0xcc2222})));
    w->open();
    QTRY_COMPARE(w->reader()->paper().text(), u"2107.00004"_s);
    auto *page = w->child<QTextBrowser>("page");
    const auto chip = [page] {
        const QTextCursor at = page->document()->find(u"#ml"_s);
        return at.isNull() ? QTextCharFormat() : at.charFormat();
    };
    const ui::ChipColors colors = ui::chipColors(0xcc2222, page->palette());
    QTRY_COMPARE(chip().background().color(), colors.back);
    QCOMPARE(chip().foreground().color(), colors.text);
    w->action("actionEditTags")->trigger();
    QTRY_VERIFY(w->window->findChild<ui::TagDialog *>());
    const auto *list = w->window->findChild<QListWidget *>(u"tagList"_s);
    QVERIFY(!list->item(0)->icon().isNull());
    QCOMPARE(list->item(0)->toolTip(), u"The key 1 gives it, or takes it"_s);
}

void TestKeeping::statesHaveTheirNamesEverywhere()
{
    w->openFilled();
    w->session->marks.change(NameState{ReadState::Unread, u"To do & think"_s});
    auto *box = w->child<QComboBox>("stateBox");
    QTRY_COMPARE(box->itemText(int(ReadState::Unread)), u"To do & think"_s);
    QCOMPARE(box->itemText(int(ReadState::Read)), u"Read"_s);
    QCOMPARE(w->index(0, Model::State).data(Qt::AccessibleTextRole).toString(), u"To do & think"_s);
    QCOMPARE(w->action("actionMarkUnread")->text(), u"Mark as “To do && think”"_s);
    QVERIFY2(w->status().contains(u"To do & think: 3"), qPrintable(w->status()));
    w->action("actionMarkUnread")->trigger();
    QCOMPARE(w->session->marks.undoText(), u"Mark 1 paper as “To do & think”"_s);
    w->action("actionUndo")->trigger();
    w->action("actionUndo")->trigger();
    QTRY_COMPARE(box->itemText(int(ReadState::Unread)), u"Unread"_s);
    QCOMPARE(w->action("actionMarkUnread")->text(), u"Mark &Unread"_s);
    QVERIFY(w->status().contains(u"3 unread"));
}

void TestKeeping::statesAreNamedInTheSettings()
{
    w->openFilled();
    w->action("actionPreferences")->trigger();
    auto *field = w->child<QLineEdit>("stateName-skipped");
    QVERIFY(field);
    QCOMPARE(field->placeholderText(), u"Skipped"_s);
    field->setText(u"  Not   for me "_s);
    emit field->editingFinished();
    emit field->editingFinished(); // Enter, and then leaving it
    QCOMPARE(field->text(), u"Not for me"_s);
    QCOMPARE(w->session->marks.steps().count(), 1);
    QTRY_COMPARE(w->library.open().shelf().value().stateNames,
                 (std::map<ReadState, QString>{{ReadState::Skipped, u"Not for me"_s}}));
    QTRY_COMPARE(w->child<QComboBox>("stateBox")->itemText(int(ReadState::Skipped)), u"Not for me"_s);
    field->clear();
    emit field->editingFinished();
    QTRY_VERIFY(w->library.open().shelf().value().stateNames.empty());
    QTRY_COMPARE(w->child<QComboBox>("stateBox")->itemText(int(ReadState::Skipped)), u"Skipped"_s);
    w->session->marks.steps().undo();
    QTRY_COMPARE(field->text(), u"Not for me"_s);
}

void TestKeeping::tableSortsByRating()
{
    w->fill();
    MarkChange five;
    five.rating = 5;
    markBefore({u"2107.00005"_s}, five);
    w->open();
    QTRY_COMPARE(w->titles(), (QStringList{u"Delta"_s, u"Alpha"_s, u"Epsilon"_s}));
    emit w->table()->header()->sectionClicked(Model::Rating);
    QTRY_COMPARE(w->titles().value(0), u"Epsilon"_s);
    emit w->table()->header()->sectionClicked(Model::Tags); // has no order
    QCOMPARE(w->table()->header()->sortIndicatorSection(), int(Model::Rating));
}

QTEST_MAIN(TestKeeping)
#include "test_keeping.moc"
