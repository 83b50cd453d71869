// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shelfwindow.h"
#include "support/fulldisk.h"
#include "ui/samedialog.h"

#include <QPushButton>
#include <QTreeWidget>

using namespace hotpapers;

/** The window, and its dialog of papers that look the same. */
class SameWindow : public ShelfWindow
{
public:
    [[nodiscard]] QTreeWidget *tree() const { return dialog()->findChild<QTreeWidget *>(u"sameTree"_s); }
    [[nodiscard]] ui::SameDialog *dialog() const { return window->findChild<ui::SameDialog *>(); }
    [[nodiscard]] std::vector<PaperTitle> linked(const QString &id) const
    {
        return library.open().sameAs(*ArxivId::parse(id))->linked;
    }
};

/** Papers that are the same are linked and separated by actions and in a dialog. */
class TestSameCommands : public QObject
{
    Q_OBJECT
private slots:
    void init() { w = std::make_unique<SameWindow>(); }
    void cleanup() { w.reset(); }

    void selectedAreLinkedAndUndone();
    void oneAloneIsNotLinked();
    void selectedAreSeparated();
    void allRowsAreRepainted();
    void dialogLinksByKeys();
    void dialogLeavesWhatIsNotChecked();
    void dialogKeepsWhatIsNotLinked();
    void dialogSaysThatThereIsNone();
    void refusedIsNoStep();

private:
    void importSnails() const
    {
        w->library.import(u"2021-07-28"_s,
                          {{.id = u"2107.00011"_s, .title = u"Slow Snails"_s},
                           {.id = u"2107.00012"_s, .title = u"Slow snails"_s},
                           {.id = u"2107.00013"_s, .title = u"Slow snails v2"_s},
                           {.id = u"2107.00014"_s, .title = u"On Slugs"_s},
                           {.id = u"2107.00015"_s, .title = u"On slugs"_s}});
    }
    void openDialog() const
    {
        w->action("actionFindSame")->trigger();
        QVERIFY(w->dialog());
        QVERIFY(QTest::qWaitForWindowActive(w->dialog()));
        QTRY_VERIFY(!w->dialog()->findChild<QLabel *>(u"stateLabel"_s)->text().contains(u"Looking"));
    }

    std::unique_ptr<SameWindow> w;
};

void TestSameCommands::selectedAreLinkedAndUndone()
{
    w->table()->selectAll();
    w->action("actionLinkSame")->trigger();
    QTRY_COMPARE(w->linked(u"2107.00004"_s).size(), size_t(2));
    QTRY_VERIFY(w->notice().startsWith(u"3 papers are the same now"));
    w->clickButtonOf("noticeBar");
    QTRY_VERIFY(w->linked(u"2107.00004"_s).empty());
}

void TestSameCommands::oneAloneIsNotLinked()
{
    w->action("actionLinkSame")->trigger();
    QVERIFY(w->notice().isEmpty());
    QVERIFY(!w->session->marks.steps().canUndo());
}

void TestSameCommands::selectedAreSeparated()
{
    w->action("actionSeparateSame")->trigger();
    bool isAnswered = false;
    w->service->linkedOf({}, {}, this, [&](const Result<std::vector<ArxivId>> &) { isAnswered = true; });
    QTRY_VERIFY(isAnswered);
    QVERIFY(!w->session->marks.steps().canUndo());
    w->table()->selectAll();
    w->action("actionLinkSame")->trigger();
    w->action("actionSeparateSame")->trigger();
    QTRY_COMPARE(w->notice(), u"Separated 3 papers"_s);
    QTRY_VERIFY(w->linked(u"2107.00004"_s).empty());
}

void TestSameCommands::allRowsAreRepainted()
{
    w->table()->selectAll();
    w->action("actionLinkSame")->trigger();
    w->clickCell(0, models::PaperTableModel::Starred);
    QTRY_VERIFY(w->isStarred(0) && w->isStarred(1) && w->isStarred(2));
    w->session->marks.steps().undo();
    QTRY_VERIFY(!w->isStarred(0) && !w->isStarred(1) && !w->isStarred(2));
}

void TestSameCommands::dialogLinksByKeys()
{
    importSnails();
    openDialog();
    QCOMPARE(w->tree()->topLevelItemCount(), 2);
    QCOMPARE(w->tree()->topLevelItem(0)->text(0), u"On slugs"_s);
    QCOMPARE(w->tree()->topLevelItem(0)->text(3), u"Ada Example and Jörn Muster"_s);
    QCOMPARE(w->tree()->topLevelItem(1)->childCount(), 3);
    w->tree()->setFocus();
    QTest::keyClick(w->tree(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(w->tree(), Qt::Key_Return);
    QTRY_COMPARE(w->linked(u"2107.00011"_s).size(), size_t(2));
    QCOMPARE(w->linked(u"2107.00014"_s).size(), size_t(1));
    QTRY_COMPARE(w->tree()->topLevelItemCount(), 0);
    QCOMPARE(w->notice(), u"Linked 2 groups of papers that are the same"_s);
    w->clickButtonOf("noticeBar");
    QTRY_VERIFY(w->linked(u"2107.00011"_s).empty() && w->linked(u"2107.00014"_s).empty());
}

void TestSameCommands::dialogLeavesWhatIsNotChecked()
{
    importSnails();
    openDialog();
    QTreeWidgetItem *slugs = w->tree()->topLevelItem(0);
    QTreeWidgetItem *snails = w->tree()->topLevelItem(1);
    auto *link = w->dialog()->findChild<QPushButton *>(u"linkButton"_s);
    slugs->child(1)->setCheckState(0, Qt::Unchecked);
    QVERIFY(!link->isEnabled()); // one alone
    w->tree()->setCurrentItem(snails->child(0));
    QVERIFY(link->isEnabled());
    QTest::keyClick(w->tree(), Qt::Key_Space);
    QCOMPARE(snails->child(0)->checkState(0), Qt::Unchecked);
    QTest::mouseClick(link, Qt::LeftButton);
    QTRY_COMPARE(w->linked(u"2107.00011"_s).size(), size_t(1));
    QVERIFY(w->linked(u"2107.00013"_s).empty());
    QTRY_COMPARE(w->tree()->topLevelItemCount(), 1);
    w->tree()->setCurrentItem(slugs->child(0));
    QTest::mouseClick(w->dialog()->findChild<QPushButton *>(u"openButton"_s), Qt::LeftButton);
    QCOMPARE(w->browsed, QList{QUrl(u"https://arxiv.org/abs/2107.00015"_s)});
}

void TestSameCommands::dialogKeepsWhatIsNotLinked()
{
    importSnails();
    openDialog();
    w->tree()->setFocus();
    QTest::keyClick(w->tree(), Qt::Key_A, Qt::ControlModifier);
    {
        const fixture::FullDisk full(1);
        QTest::keyClick(w->tree(), Qt::Key_Return);
        QTRY_VERIFY(!w->session->marks.isMarking());
    }
    QCOMPARE(w->tree()->topLevelItemCount(), 2);
    QVERIFY(w->notice().isEmpty());
    QVERIFY(w->linked(u"2107.00011"_s).empty());
    QVERIFY(w->dialog()->findChild<QPushButton *>(u"linkButton"_s)->isEnabled()); // to try again
}

void TestSameCommands::refusedIsNoStep()
{
    w->clickCell(0, models::PaperTableModel::Starred);
    QTRY_VERIFY(w->isStarred(0));
    const std::vector gone{*ArxivId::parse(u"2107.00004"), *ArxivId::parse(u"2107.00099")};
    w->session->marks.change(LinkSame{{gone}});
    QTRY_VERIFY(!w->session->marks.isMarking());
    w->action("actionUndo")->trigger();
    QTRY_VERIFY(!w->isStarred(0));
}

void TestSameCommands::dialogSaysThatThereIsNone()
{
    openDialog();
    QVERIFY(w->dialog()->findChild<QLabel *>(u"stateLabel"_s)->text().startsWith(u"No other papers"));
    QVERIFY(!w->dialog()->findChild<QPushButton *>(u"linkButton"_s)->isEnabled());
    QTest::keyClick(w->dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!w->dialog());
}

QTEST_MAIN(TestSameCommands)
#include "test_samecommands.moc"
