// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/spellingchoice.h"

#include "support/dictionaries.h"
#include "support/windowfixture.h"
#include "ui/spellingpage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QListWidget>
#include <QStatusBar>
#include <QTextBlock>
#include <QTextLayout>

using namespace hotpapers;
using ui::Setting;

/** Whether and by which dictionary notes are checked is the person's to say: in the settings of the real window. */
class TestSpellingChoice : public QObject
{
    Q_OBJECT
private slots:
    void settingSwitchesIt();
    void keyStepsToTheNextOne();
    void offersWhatIsInstalled();
    void saysThatThereIsNone();

private:
    [[nodiscard]] static bool isUnderlined(const QPlainTextEdit &text)
    {
        const auto formats = text.document()->firstBlock().layout()->formats();
        return std::ranges::any_of(formats, [](const QTextLayout::FormatRange &range) {
            return range.format.underlineStyle() == QTextCharFormat::SpellCheckUnderline;
        });
    }

    OwnHome m_home;
};

void TestSpellingChoice::settingSwitchesIt()
{
    HOTPAPERS_NEED_ENGLISH();
    WindowFixture w;
    w.openFilled();
    auto *note = w.child<QPlainTextEdit>("noteText");
    note->setFocus();
    QTest::keyClicks(note, u"thiss is "_s);
    QTRY_VERIFY(isUnderlined(*note));
    w.action("actionPreferences")->trigger();
    const auto *page = w.window->findChild<ui::SpellingPage *>();
    QVERIFY(page);
    w.child<QListWidget>("pageList")->setCurrentRow(w.child<QListWidget>("pageList")->count() - 1);
    auto *wanted = w.child<QCheckBox>("spellingBox");
    QTRY_VERIFY(wanted->isVisible());
    wanted->setFocus();
    QTRY_VERIFY(wanted->hasFocus()); // or the key would be the window's
    QTest::keyClick(wanted, Qt::Key_Space);
    QVERIFY(!wanted->isChecked());
    QTRY_VERIFY(!isUnderlined(*note));
    QVERIFY(!w.child<QComboBox>("dictionaryBox")->isEnabled());
    w.click("defaultsButton");
    QVERIFY(wanted->isChecked());
    QTRY_VERIFY(isUnderlined(*note));
}

void TestSpellingChoice::keyStepsToTheNextOne()
{
    HOTPAPERS_NEED_ENGLISH();
    WindowFixture w;
    w.openFilled();
    auto *note = w.child<QPlainTextEdit>("noteText");
    note->setFocus();
    QTest::keyClicks(note, u"so thiss is"_s);
    w.table()->setFocus();
    QTest::keyClick(w.table(), Qt::Key_F7, Qt::ShiftModifier);
    QVERIFY(note->hasFocus());
    QCOMPARE(note->textCursor().selectedText(), u"thiss"_s);
    QTest::keyClicks(note, u"this"_s);
    QTest::keyClick(note, Qt::Key_F7, Qt::ShiftModifier);
    QCOMPARE(w.window->statusBar()->currentMessage(), u"No word of the note is misspelled."_s);
}

void TestSpellingChoice::offersWhatIsInstalled()
{
    WindowFixture w;
    ui::SettingsWatcher watcher;
    ui::Settings settings(w.settings, &watcher);
    ui::SpellingPage page(settings, watcher,
                          {{u"de_DE"_s, u"Deutsch (Deutschland)"_s}, {u"en_US"_s, u"English (United States)"_s}});
    page.show();
    auto *box = page.findChild<QComboBox *>(u"dictionaryBox"_s);
    QCOMPARE(box->count(), 3);
    QCOMPARE(box->currentData().toString(), QString());
    QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(settings.value(Setting::Dictionary).toString(), u"de_DE"_s);
    settings.setValue(Setting::Dictionary, u"xx_XX"_s);
    QCOMPARE(box->currentIndex(), 0);
    page.restoreDefaults();
    QCOMPARE(settings.value(Setting::Dictionary).toString(), QString());
    QVERIFY(page.findChild<QWidget *>(u"dictionaryHint"_s)->isHidden());
}

void TestSpellingChoice::saysThatThereIsNone()
{
    WindowFixture w;
    ui::SettingsWatcher watcher;
    ui::SpellingPage page(ui::Settings(w.settings, &watcher), watcher, {});
    page.show();
    QVERIFY(page.findChild<QWidget *>(u"dictionaryHint"_s)->isVisible());
    QVERIFY(!page.findChild<QWidget *>(u"dictionaryBox"_s)->isVisible());
    QVERIFY(!page.findChild<QWidget *>(u"spellingBox"_s)->isEnabled());
}

QTEST_MAIN(TestSpellingChoice)
#include "test_spellingchoice.moc"
