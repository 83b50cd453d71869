// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/keymap.h"
#include "ui/keysdialog.h"
#include "ui/shortcuteditor.h"
#include "ui/shortcuthint.h"

#include <QAction>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace hotpapers;
using namespace Qt::StringLiterals;
using ui::ActionId;
using ui::KeyMap;

/** Keys that the person changes: where they are kept, the editor, and the sheet that shows them. */
class TestKeyMap : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void clashes_data();
    void clashes();
    void reserves_data();
    void reserves();
    void tableHasNoClashes();
    void keepsWhatDiffers();
    void takesKeysFromOthers();
    void tableYieldsToThePerson();
    void readsNonsense_data();
    void readsNonsense();
    void actionsAndHintsFollow();
    void editorAssigns();
    void editorAssignsSequences();
    void editorTellsClashes_data();
    void editorTellsClashes();
    void editorRefusesReservedKeys();
    void editorClearsAndResets();
    void editorFilters();
    void sheetShowsKeys();
    void sheetFilters();

private:
    [[nodiscard]] QTreeWidgetItem *item(const QString &action) const
    {
        return m_editor->findChild<QTreeWidget *>()->findItems(action, Qt::MatchExactly | Qt::MatchRecursive).value(0);
    }
    void choose(const QString &action) const { m_editor->findChild<QTreeWidget *>()->setCurrentItem(item(action)); }
    [[nodiscard]] QKeySequenceEdit *edit() const { return m_editor->findChild<QKeySequenceEdit *>(u"keyEdit"_s); }
    void type(const QString &text) const
    {
        const QKeySequence keys(text);
        edit()->setFocus();
        for (int i = 0; i < keys.count(); ++i) {
            QTest::keyClick(edit(), keys[uint(i)].key(), keys[uint(i)].keyboardModifiers());
        }
        QTest::keyClick(edit(), Qt::Key_Tab); // ends it
    }
    [[nodiscard]] QString verdict() const { return m_editor->findChild<QLabel *>(u"keyVerdict"_s)->text(); }
    [[nodiscard]] QPushButton *button(const QString &name) const { return m_editor->findChild<QPushButton *>(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_store;
    std::unique_ptr<KeyMap> m_keys;
    std::unique_ptr<ui::ShortcutEditor> m_editor;
};

void TestKeyMap::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_keys = std::make_unique<KeyMap>(ui::Settings(*m_store));
    m_editor = std::make_unique<ui::ShortcutEditor>(*m_keys);
    m_editor->show();
    QVERIFY(QTest::qWaitForWindowActive(m_editor.get()));
}

void TestKeyMap::cleanup()
{
    m_editor.reset();
    m_keys.reset();
    m_store.reset();
}

void TestKeyMap::clashes_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("clash");
    QTest::newRow("same") << u"S"_s << u"S"_s << true;
    QTest::newRow("others") << u"S"_s << u"Shift+S"_s << false;
    QTest::newRow("beginning") << u"G"_s << u"G, D"_s << true;
    QTest::newRow("same beginning") << u"G, S"_s << u"G, D"_s << false;
    QTest::newRow("end") << u"D"_s << u"G, D"_s << false;
    QTest::newRow("none") << u""_s << u"G"_s << false;
}

void TestKeyMap::clashes()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QTEST(ui::clash(QKeySequence(one), QKeySequence(other)), "clash");
    QTEST(ui::clash(QKeySequence(other), QKeySequence(one)), "clash");
}

void TestKeyMap::reserves_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<bool>("reserved");
    for (const QString &keys :
         {u"Down"_s, u"Shift+End"_s, u"Return"_s, u"Esc"_s, u"Tab"_s, u"Ctrl+V"_s, u"Alt+F"_s, u"Del"_s}) {
        QTest::newRow(qPrintable(keys)) << keys << true;
    }
    for (const QString &keys : {u"S"_s, u"Space"_s, u"Alt+Left"_s, u"Ctrl+Down"_s, u"G, Down"_s, u"F5"_s, u""_s}) {
        QTest::newRow(qPrintable(keys + u"."_s)) << keys << false;
    }
}

void TestKeyMap::reserves()
{
    QFETCH(QString, keys);
    QTEST(ui::isReserved(QKeySequence(keys)), "reserved");
}

void TestKeyMap::tableHasNoClashes()
{
    for (const ui::ActionInfo &info : ui::actionTable()) {
        for (const QKeySequence &key : info.shortcuts) {
            QVERIFY2(m_keys->conflicts(info.id, key).empty(), qPrintable(info.name));
            QVERIFY2(!ui::isReserved(key), qPrintable(info.name));
        }
    }
}

void TestKeyMap::keepsWhatDiffers()
{
    const KeyMap::Keys star = m_keys->keys(ActionId::ToggleStar);
    QCOMPARE(star, KeyMap::Keys{QKeySequence(Qt::Key_S)});
    m_keys->setKeys(ActionId::ToggleStar, {QKeySequence(u"Z, Z"_s), QKeySequence(u"Ctrl+*"_s)});
    QCOMPARE(m_store->value(u"window/shortcuts"_s).toString(), uR"({"actionToggleStar":["Z, Z","Ctrl+*"]})"_s);
    const KeyMap again{ui::Settings(*m_store)};
    QCOMPARE(again.keys(ActionId::ToggleStar), m_keys->keys(ActionId::ToggleStar));
    QVERIFY(again.isChanged(ActionId::ToggleStar) && !again.isChanged(ActionId::MarkSkipped));
    m_keys->setKeys(ActionId::ToggleStar, star);
    QVERIFY(!m_store->contains(u"window/shortcuts"_s));
}

void TestKeyMap::takesKeysFromOthers()
{
    QSignalSpy changed(m_keys.get(), &KeyMap::changed);
    m_keys->setKeys(ActionId::ToggleRead, {QKeySequence(Qt::Key_G)}); // and nothing can be gone to by `g d` any more
    QCOMPARE(changed.size(), 1);
    QVERIFY(m_keys->keys(ActionId::GoToDay).isEmpty());
    QCOMPARE(m_keys->keys(ActionId::Today), KeyMap::Keys{QKeySequence(u"Ctrl+T"_s)}); // its other key stays
    m_keys->reset(ActionId::GoToDay);
    QVERIFY(m_keys->keys(ActionId::ToggleRead).isEmpty());
    QCOMPARE(m_keys->keys(ActionId::GoToDay), KeyMap::Keys{QKeySequence(u"G, D"_s)});
    m_keys->resetAll();
    QVERIFY(!m_keys->isAnyChanged());
    QCOMPARE(m_keys->keys(ActionId::ToggleRead), KeyMap::Keys{QKeySequence(u"M"_s)});
}

void TestKeyMap::tableYieldsToThePerson()
{
    m_store->setValue(u"window/shortcuts"_s, uR"({"actionQuit":["G"],"actionOfAnotherVersion":["Y"]})"_s);
    KeyMap keys{ui::Settings(*m_store)};
    QCOMPARE(keys.keys(ActionId::Quit), KeyMap::Keys{QKeySequence(u"G"_s)});
    QVERIFY(keys.keys(ActionId::GoToDay).isEmpty());
    keys.reset(ActionId::Quit);
    QVERIFY(m_store->value(u"window/shortcuts"_s).toString().contains(u"actionOfAnotherVersion"_s));
}

void TestKeyMap::readsNonsense_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("no JSON") << u"{{{"_s;
    QTest::newRow("a list") << u"[1, 2]"_s;
    QTest::newRow("no keys") << uR"({"actionQuit":"Q"})"_s;
}

void TestKeyMap::readsNonsense()
{
    QFETCH(QString, text);
    m_store->setValue(u"window/shortcuts"_s, text);
    const KeyMap keys{ui::Settings(*m_store)};
    QCOMPARE(keys.keys(ActionId::Quit), KeyMap::Keys{QKeySequence(u"Ctrl+Q"_s)});
}

void TestKeyMap::actionsAndHintsFollow()
{
    QWidget window;
    auto *star = new QToolButton(&window);
    star->setToolTip(u"Star"_s);
    ui::showShortcut(star, ActionId::ToggleStar);
    QCOMPARE(star->toolTip(), u"Star (S)"_s);
    ui::Actions actions(&window);
    actions.follow(*m_keys);
    m_keys->setKeys(ActionId::ToggleStar, {QKeySequence(u"Z"_s)});
    QCOMPARE(actions[ActionId::ToggleStar]->shortcut(), QKeySequence(u"Z"_s));
    QCOMPARE(actions[ActionId::ToggleStar]->toolTip(), u"Star (Z)"_s);
    QCOMPARE(star->toolTip(), u"Star (Z)"_s);
    m_keys->setKeys(ActionId::ToggleStar, {});
    QCOMPARE(star->toolTip(), u"Star"_s);
}

void TestKeyMap::editorAssigns()
{
    choose(u"Star"_s);
    type(u"Ctrl+9"_s);
    QCOMPARE(m_keys->keys(ActionId::ToggleStar), KeyMap::Keys{QKeySequence(u"Ctrl+9"_s)});
    QVERIFY2(item(u"Star"_s)->text(1).contains(u"Ctrl+9"_s), qPrintable(item(u"Star"_s)->text(1)));
    QVERIFY(verdict().isEmpty());
}

void TestKeyMap::editorAssignsSequences()
{
    choose(u"Star"_s);
    type(u"Z, S"_s);
    QCOMPARE(m_keys->keys(ActionId::ToggleStar), KeyMap::Keys{QKeySequence(u"Z, S"_s)});
    const auto *other = m_editor->findChild<QKeySequenceEdit *>(u"otherKeyEdit"_s);
    QVERIFY(other->keySequence().isEmpty());
}

void TestKeyMap::editorTellsClashes_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("names");
    QTest::newRow("the same") << u"X"_s << u"“Skip”"_s;
    QTest::newRow("a beginning") << u"G"_s << u"“Go to Day”"_s;
    QTest::newRow("goes on") << u"X, Y"_s << u"“Skip”"_s;
}

void TestKeyMap::editorTellsClashes()
{
    QFETCH(QString, keys);
    QFETCH(QString, names);
    choose(u"Star"_s);
    type(keys);
    QVERIFY2(verdict().contains(names), qPrintable(verdict()));
    QCOMPARE(m_keys->keys(ActionId::ToggleStar), KeyMap::Keys{QKeySequence(u"S"_s)});
    QVERIFY(button(u"reassignButton"_s)->isEnabled());
    QTest::mouseClick(button(u"reassignButton"_s), Qt::LeftButton);
    QVERIFY(m_keys->keys(ActionId::ToggleStar) != KeyMap::Keys{QKeySequence(u"S"_s)});
    QVERIFY(m_keys->conflicts(ActionId::ToggleStar, m_keys->keys(ActionId::ToggleStar).first()).empty());
    QVERIFY(verdict().isEmpty());
}

void TestKeyMap::editorRefusesReservedKeys()
{
    choose(u"Star"_s);
    type(u"Down"_s);
    QVERIFY(!verdict().isEmpty());
    QVERIFY(!button(u"reassignButton"_s)->isEnabled());
    QVERIFY(!m_keys->isAnyChanged());
}

void TestKeyMap::editorClearsAndResets()
{
    choose(u"Star"_s);
    QVERIFY(!button(u"resetKeyButton"_s)->isEnabled() && !button(u"resetKeysButton"_s)->isEnabled());
    type(u"Backspace"_s);
    QVERIFY(m_keys->keys(ActionId::ToggleStar).isEmpty());
    QTest::mouseClick(button(u"resetKeyButton"_s), Qt::LeftButton);
    QCOMPARE(m_keys->keys(ActionId::ToggleStar), KeyMap::Keys{QKeySequence(u"S"_s)});
    QCOMPARE(edit()->keySequence(), QKeySequence(u"S"_s));
    edit()->setFocus();
    QTest::keyClick(edit(), Qt::Key_Control); // alone: nothing was typed
    QTest::keyClick(edit(), Qt::Key_Tab);
    QVERIFY(!m_keys->isAnyChanged());
    QCOMPARE(edit()->keySequence(), QKeySequence(u"S"_s));
    QTest::mouseClick(button(u"removeKeysButton"_s), Qt::LeftButton);
    QVERIFY(m_keys->keys(ActionId::ToggleStar).isEmpty());
    type(u"Z"_s);
    QTest::mouseClick(button(u"resetKeysButton"_s), Qt::LeftButton);
    QVERIFY(!m_keys->isAnyChanged());
}

void TestKeyMap::editorFilters()
{
    auto *filter = m_editor->findChild<QLineEdit *>(u"keyFilter"_s);
    QTest::keyClicks(filter, u"skip"_s);
    QVERIFY(!item(u"Skip"_s)->isHidden() && item(u"Star"_s)->isHidden());
    QVERIFY(item(u"Quit"_s)->parent()->isHidden());
    filter->setText(u"Ctrl+Q"_s);
    QVERIFY(!item(u"Quit"_s)->isHidden() && item(u"Skip"_s)->isHidden());
    filter->setText(u"no such action"_s);
    QVERIFY(!edit()->isEnabled());
}

namespace {

QStringList textsOf(const QWidget &sheet)
{
    QStringList texts;
    for (const QLabel *label : sheet.findChildren<QLabel *>()) {
        texts.append(label->text());
    }
    return texts;
}

} // namespace

void TestKeyMap::sheetShowsKeys()
{
    ui::KeysDialog dialog(*m_keys);
    dialog.show();
    QStringList texts = textsOf(*dialog.findChild<QWidget *>(u"keysSheet"_s));
    for (const QString &wanted : {u"Go"_s, u"Next Unread Paper"_s, u"N"_s, u"Ctrl+F or /"_s, u"G, D"_s}) {
        QVERIFY2(texts.contains(wanted), qPrintable(wanted));
    }
    m_keys->setKeys(ActionId::GoToDay, {QKeySequence(u"Z, D"_s)});
    texts = textsOf(*dialog.findChild<QWidget *>(u"keysSheet"_s));
    QVERIFY(texts.contains(u"Z, D"_s) && !texts.contains(u"G, D"_s));
    QSignalSpy change(&dialog, &ui::KeysDialog::changeRequested);
    QTest::mouseClick(dialog.findChild<QPushButton *>(u"changeKeysButton"_s), Qt::LeftButton);
    QCOMPARE(change.size(), 1);
}

void TestKeyMap::sheetFilters()
{
    ui::KeysDialog dialog(*m_keys);
    dialog.show();
    auto *search = dialog.findChild<QLineEdit *>(u"keysSearch"_s);
    QTest::keyClicks(search, u"unread"_s);
    const QStringList texts = textsOf(*dialog.findChild<QWidget *>(u"keysSheet"_s));
    QVERIFY(texts.contains(u"Next Unread Paper"_s) && !texts.contains(u"Star"_s));
    QVERIFY(!dialog.findChild<QLabel *>(u"keysNone"_s)->isVisible());
    search->setText(u"no such key"_s);
    QVERIFY(dialog.findChild<QLabel *>(u"keysNone"_s)->isVisible());
}

QTEST_MAIN(TestKeyMap)
#include "test_keymap.moc"
