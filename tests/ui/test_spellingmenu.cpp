// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/spellingfixture.h"

#include <QDirIterator>

using namespace Qt::StringLiterals;
using namespace hotpapers;

/** What is done about a misspelled word: by the menu of the note, and by stepping to the next one. */
class TestSpellingMenu : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init() { f = std::make_unique<SpellingFixture>(); }
    void cleanup() { f.reset(); }

    void menuMends();
    void menuOpensByKey();
    void rightWordHasNoSuggestions();
    void wordIsAddedOrIgnored_data();
    void wordIsAddedOrIgnored();
    void stepsToTheNextOne();

private:
    [[nodiscard]] static QStringList suggestionsIn(const QMenu &menu);

    OwnHome m_home;
    std::unique_ptr<SpellingFixture> f;
};

QStringList TestSpellingMenu::suggestionsIn(const QMenu &menu)
{
    QStringList texts;
    for (const QAction *action : menu.actions()) {
        if (action->objectName() == "spellingSuggestion"_L1) {
            texts += action->text();
        }
    }
    return texts;
}

void TestSpellingMenu::initTestCase()
{
    HOTPAPERS_NEED_ENGLISH();
}

void TestSpellingMenu::menuMends()
{
    f->show(u"A speling of words"_s);
    QTRY_COMPARE(f->underlined(), QStringList{u"speling"_s});
    QMenu *menu = f->openMenu(4);
    const QStringList suggestions = suggestionsIn(*menu);
    QVERIFY(suggestions.contains(u"spelling"_s));
    QVERIFY(suggestions.size() <= ui::Spelling::maximumSuggestions);
    QCOMPARE(menu->actions().constFirst()->text(), suggestions.constFirst()); // before what is always there
    QVERIFY(menu->actions().constFirst()->font().bold());
    menu->actions().at(suggestions.indexOf(u"spelling"_s))->trigger();
    menu->close();
    QCOMPARE(f->text->toPlainText(), u"A spelling of words"_s);
    QTRY_COMPARE(f->underlined(), QStringList());
    f->editor->flush();
    QCOMPARE(f->saves, 1);
    f->text->undo();
    QCOMPARE(f->text->toPlainText(), u"A speling of words"_s);
    QTRY_COMPARE(f->underlined(), QStringList{u"speling"_s});
}

void TestSpellingMenu::menuOpensByKey()
{
    f->show(u"right speling"_s);
    QTRY_COMPARE(f->underlined(), QStringList{u"speling"_s});
    f->setCursor(8);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {2, 2}, f->text->viewport()->mapToGlobal(QPoint(2, 2)));
    QApplication::sendEvent(f->text->viewport(), &event);
    auto *menu = f->text->findChild<QMenu *>(u"noteContextMenu"_s);
    QVERIFY(menu);
    QVERIFY(suggestionsIn(*menu).contains(u"spelling"_s));
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QCOMPARE(f->text->toPlainText().section(u' ', 0, 0), u"right"_s);
    QVERIFY(!f->text->toPlainText().contains("speling"_L1));
}

void TestSpellingMenu::rightWordHasNoSuggestions()
{
    f->show(u"right speling"_s);
    QTRY_COMPARE(f->underlined(), QStringList{u"speling"_s});
    QMenu *menu = f->openMenu(2);
    QVERIFY(!menu->findChild<QAction *>(u"addToDictionary"_s));
    QCOMPARE(suggestionsIn(*menu), QStringList());
    menu->close();
}

void TestSpellingMenu::wordIsAddedOrIgnored_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("kept"); // in a file
    QTest::newRow("added") << u"addToDictionary"_s << u"hottish"_s << true;
    QTest::newRow("ignored") << u"ignoreWord"_s << u"coldish"_s << false;
}

void TestSpellingMenu::wordIsAddedOrIgnored()
{
    QFETCH(QString, action);
    QFETCH(QString, word);
    QFETCH(bool, kept);
    const QString misspelled = word + u"qx"_s;
    f->show(misspelled + u" thiss "_s + misspelled);
    QTRY_COMPARE(f->underlined(), (QStringList{misspelled, u"thiss"_s, misspelled}));
    QMenu *menu = f->openMenu(2);
    menu->findChild<QAction *>(action)->trigger();
    menu->close();
    QTRY_COMPARE(f->underlined(), QStringList{u"thiss"_s});
    bool stands = false;
    QDirIterator files(qEnvironmentVariable("HOME"), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        stands = stands || (file.open(QIODevice::ReadOnly) && file.readAll().contains(misspelled.toUtf8()));
    }
    QCOMPARE(stands, kept);
}

void TestSpellingMenu::stepsToTheNextOne()
{
    f->show(u"thiss is\n\nbaddly spelled"_s);
    QTRY_VERIFY(f->spelling.isActive());
    const auto selected = [this] { return f->text->textCursor().selectedText(); };
    QVERIFY(f->editor->goToNextMisspelling());
    QCOMPARE(selected(), u"thiss"_s);
    QVERIFY(f->editor->goToNextMisspelling());
    QCOMPARE(selected(), u"baddly"_s);
    QVERIFY(f->editor->goToNextMisspelling());
    QCOMPARE(selected(), u"thiss"_s); // from the beginning
    f->showOther(u"all is well"_s);
    QVERIFY(!f->editor->goToNextMisspelling());
}

QTEST_MAIN(TestSpellingMenu)
#include "test_spellingmenu.moc"
