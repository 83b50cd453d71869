// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/windowfixture.h"
#include "ui/tagdialog.h"

#include <QListWidget>
#include <QTextBrowser>

using namespace hotpapers;
using Model = models::PaperTableModel;

/** Tags by the key T: of one paper and of several, found again, and undone. */
class TestTags : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        w = std::make_unique<WindowFixture>();
        w->openFilled();
        w->table()->setFocus();
    }
    void cleanup() { w.reset(); }

    void addsANewTag();
    void enterTakesWhatIsMarked();
    void addsWhatIsPartOfAnother();
    void showsWhatSomeHave();
    void undoesInOneStep();
    void cancelChangesNothing();
    void tagIsShownAndLeadsToItsPapers();
    void mouseAdds();
    void okTakesNothingThatWasOnlyLookedFor();
    void okGivesWhatWasTypedWhole();
    void clickedTagStays();

private:
    void press(Qt::Key key)
    {
        w->window->activateWindow(); // offscreen nobody gives it back
        QVERIFY(QTest::qWaitForWindowActive(w->window.get()));
        w->table()->setFocus();
        QTest::keyClick(w->table(), key);
    }
    ui::TagDialog *openDialog()
    {
        press(Qt::Key_T);
        return QTest::qWaitFor([this] { return dialog() != nullptr; }) ? dialog() : nullptr;
    }
    [[nodiscard]] ui::TagDialog *dialog() const { return w->window->findChild<ui::TagDialog *>(); }
    /** Types into the dialog's field, Enter for `\n`, and waits for it to go. */
    void tag(const QString &keys)
    {
        ui::TagDialog *shown = openDialog();
        QVERIFY(shown);
        type(keys);
        QTRY_VERIFY(!dialog());
    }
    void type(const QString &keys) const
    {
        auto *edit = dialog()->findChild<QLineEdit *>(u"tagEdit"_s);
        for (const QChar key : keys) {
            if (key == u'\n') {
                QTest::keyClick(edit, Qt::Key_Return);
            } else {
                QTest::keyClick(edit, key.toLatin1());
            }
        }
    }
    [[nodiscard]] QStringList stored(const QString &id) const
    {
        return w->library.open().paper(*ArxivId::parse(id)).value().mark.tags;
    }
    /** What the list shows: `+` has it, `-` has it not, `~` some have. */
    [[nodiscard]] QStringList shown() const
    {
        QStringList rows;
        const auto *list = dialog()->findChild<QListWidget *>(u"tagList"_s);
        for (int row = 0; row < list->count(); ++row) {
            const QListWidgetItem *item = list->item(row);
            const QString check = !(item->flags() & Qt::ItemIsUserCheckable) ? QString()
                : item->checkState() == Qt::Checked                          ? u"+"_s
                : item->checkState() == Qt::Unchecked                        ? u"-"_s
                                                                             : u"~"_s;
            rows += item->isHidden() ? QStringList() : QStringList(check + item->text());
        }
        return rows;
    }

    std::unique_ptr<WindowFixture> w;
};

void TestTags::addsANewTag()
{
    tag(u"to read\n\n"_s);
    QTRY_COMPARE(stored(u"2107.00004"_s), QStringList{u"to read"_s});
    tag(u"gan\nto read\n\n"_s); // the second press takes it again
    QTRY_COMPARE(stored(u"2107.00004"_s), QStringList{u"gan"_s});
}

void TestTags::enterTakesWhatIsMarked()
{
    tag(u"alpha\nbeta\n\n"_s);
    QTRY_COMPARE(stored(u"2107.00004"_s).size(), 2);
    press(Qt::Key_J);
    tag(u"be\n\n"_s);
    QTRY_COMPARE(stored(u"2107.00001"_s), QStringList{u"beta"_s});
}

void TestTags::addsWhatIsPartOfAnother()
{
    tag(u"html\n\n"_s);
    QTRY_COMPARE(stored(u"2107.00004"_s), QStringList{u"html"_s});
    QVERIFY(openDialog());
    type(u"ml"_s);
    QCOMPARE(shown(), (QStringList{u"+html"_s, u"Add “ml”"_s}));
    QTest::keyClick(dialog()->findChild<QLineEdit *>(u"tagEdit"_s), Qt::Key_Down);
    type(u"\n"_s);
    QCOMPARE(shown(), (QStringList{u"+html"_s, u"+ml"_s}));
    type(u"\n"_s);
    QTRY_COMPARE(stored(u"2107.00004"_s), (QStringList{u"html"_s, u"ml"_s}));
}

void TestTags::showsWhatSomeHave()
{
    tag(u"mine\n\n"_s);
    QTRY_COMPARE(stored(u"2107.00004"_s), QStringList{u"mine"_s});
    w->table()->selectAll();
    QVERIFY(openDialog());
    QCOMPARE(dialog()->windowTitle(), u"Tags of 3 papers"_s);
    QCOMPARE(shown(), QStringList{u"~mine"_s});
    type(u"mine\n\n"_s);
    QTRY_COMPARE(stored(u"2107.00005"_s), QStringList{u"mine"_s});
    QCOMPARE(stored(u"2107.00001"_s), QStringList{u"mine"_s});
}

void TestTags::undoesInOneStep()
{
    tag(u"a\nb\n\n"_s);
    QTRY_COMPARE(stored(u"2107.00004"_s), (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(w->action("actionUndo")->text(), u"&Undo Change the tags of 1 paper"_s);
    w->action("actionUndo")->trigger();
    QTRY_COMPARE(stored(u"2107.00004"_s), QStringList());
    w->action("actionRedo")->trigger();
    QTRY_COMPARE(stored(u"2107.00004"_s), (QStringList{u"a"_s, u"b"_s}));
}

void TestTags::cancelChangesNothing()
{
    QVERIFY(openDialog());
    type(u"a\n"_s);
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
    QVERIFY(!w->action("actionUndo")->isEnabled());
    QCOMPARE(stored(u"2107.00004"_s), QStringList());
}

void TestTags::tagIsShownAndLeadsToItsPapers()
{
    tag(u"to read\n\n"_s);
    auto *page = w->child<QTextBrowser>("page");
    QTRY_VERIFY(page->toPlainText().contains(u"#to read"_s));
    QTextCursor cursor = page->document()->find(u"#to"_s);
    cursor.setPosition(cursor.selectionStart() + 1);
    QTest::mouseClick(page->viewport(), Qt::LeftButton, {}, page->cursorRect(cursor).center());
    QTRY_COMPARE(w->search()->text().trimmed(), u"tag:\"to read\""_s);
    QTRY_COMPARE(w->titles(), QStringList{u"Delta"_s});
}

void TestTags::mouseAdds()
{
    QVERIFY(openDialog());
    type(u"clicked"_s);
    auto *list = dialog()->findChild<QListWidget *>(u"tagList"_s);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualItemRect(list->item(list->count() - 1)).center());
    QCOMPARE(shown(), QStringList{u"+clicked"_s});
    dialog()->accept();
    QTRY_COMPARE(stored(u"2107.00004"_s), QStringList{u"clicked"_s});
}

void TestTags::okTakesNothingThatWasOnlyLookedFor()
{
    tag(u"gan\n\n"_s);
    QTRY_COMPARE(stored(u"2107.00004"_s), QStringList{u"gan"_s});
    QVERIFY(openDialog());
    type(u"ga"_s);
    dialog()->accept();
    QTRY_VERIFY(!dialog());
    QVERIFY(openDialog());
    type(u"gan"_s);
    dialog()->accept();
    QTRY_VERIFY(!dialog());
    QCOMPARE(stored(u"2107.00004"_s), QStringList{u"gan"_s});
}

void TestTags::okGivesWhatWasTypedWhole()
{
    QVERIFY(openDialog());
    type(u"new"_s);
    dialog()->accept();
    QTRY_COMPARE(stored(u"2107.00004"_s), QStringList{u"new"_s});
}

void TestTags::clickedTagStays()
{
    tag(u"gan\n\n"_s);
    QTRY_COMPARE(stored(u"2107.00004"_s), QStringList{u"gan"_s});
    press(Qt::Key_J);
    QVERIFY(openDialog());
    type(u"ga"_s);
    auto *list = dialog()->findChild<QListWidget *>(u"tagList"_s);
    const QRect row = list->visualItemRect(list->item(0));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, {row.left() + 10, row.center().y()}); // its check box
    QCOMPARE(shown(), QStringList{u"+gan"_s});
    dialog()->accept();
    QTRY_COMPARE(stored(u"2107.00001"_s), QStringList{u"gan"_s});
}

QTEST_MAIN(TestTags)
#include "test_tags.moc"
