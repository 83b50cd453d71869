// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settingsdialog.h"

#include "support/windowfixture.h"
#include "ui/paperbrowser.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFontComboBox>
#include <QFontDatabase>
#include <QListWidget>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTextFrame>

using namespace hotpapers;
using ui::Setting;

/** What the person sets is stored and told at once, and shown as it is. */
class TestSettingsDialog : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_store = std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        m_store->clear();
        m_watcher = std::make_unique<ui::SettingsWatcher>();
        m_settings = std::make_unique<ui::Settings>(*m_store, m_watcher.get());
        m_dialog = std::make_unique<ui::SettingsDialog>(*m_settings, *m_watcher);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }
    void cleanup() { m_dialog.reset(); }

    void onlyChangesAreTold();
    void choicesAreStoredAtOnce();
    void numbersAreStoredAtOnce();
    void checksAreStoredAtOnce();
    void fontIsTheSystemsOrChosen();
    void showsWhatIsChangedElsewhere();
    void defaultsAreRestoredByPage();
    void languagesAreOffered();
    void pagesCanBeAdded();
    void windowActsOnThem();

private:
    template <typename T> T *child(const char *name) const { return m_dialog->findChild<T *>(QLatin1StringView(name)); }
    void goToPage(int page) const { child<QListWidget>("pageList")->setCurrentRow(page); }
    static void choose(QComboBox *box, const QString &value)
    {
        box->setCurrentIndex(box->findData(value));
        emit box->activated(box->currentIndex());
    }

    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_store;
    std::unique_ptr<ui::SettingsWatcher> m_watcher;
    std::unique_ptr<ui::Settings> m_settings;
    std::unique_ptr<ui::SettingsDialog> m_dialog;
};

void TestSettingsDialog::onlyChangesAreTold()
{
    const QSignalSpy changed(m_watcher.get(), &ui::SettingsWatcher::changed);
    ui::Settings copy = *m_settings;
    copy.setValue(Setting::TextSize, 100); // its default
    QCOMPARE(changed.size(), 0);
    copy.setValue(Setting::TextSize, 150);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].value<Setting>(), Setting::TextSize);
    copy.remove(Setting::TextSize);
    copy.remove(Setting::TextSize);
    QCOMPARE(changed.size(), 2);
}

void TestSettingsDialog::choicesAreStoredAtOnce()
{
    auto *themes = child<QComboBox>("themeBox");
    QCOMPARE(themes->count(), 4);
    QCOMPARE(themes->currentData(), QVariant(u"system"_s));
    themes->setFocus();
    QTest::keyClick(themes, Qt::Key_Down);
    QCOMPARE(m_settings->value(Setting::Theme).toString(), u"light"_s);
    choose(child<QComboBox>("layoutBox"), u"wide"_s);
    QCOMPARE(m_settings->value(Setting::Layout).toString(), u"wide"_s);
    choose(child<QComboBox>("shadeBox"), u"unread"_s);
    QCOMPARE(m_settings->value(Setting::CalendarShade).toString(), u"unread"_s);
}

void TestSettingsDialog::numbersAreStoredAtOnce()
{
    goToPage(1);
    auto *width = child<QSpinBox>("widthBox");
    QCOMPARE(width->value(), 80);
    QTest::keyClick(width, Qt::Key_Up);
    QCOMPARE(m_settings->value(Setting::ReadingWidth).toInt(), 85);
    width->setValue(0);
    QCOMPARE(width->text(), u"As wide as the pane"_s);
    child<QSpinBox>("delayBox")->setValue(-1);
    QCOMPARE(m_settings->value(Setting::MarkReadDelay).toInt(), -1);
    QCOMPARE(child<QSpinBox>("delayBox")->text(), u"Never by itself"_s);
    child<QSpinBox>("countBox")->setValue(12);
    child<QSpinBox>("shareBox")->setValue(34);
    QCOMPARE(m_settings->value(Setting::CatchUpCount).toInt(), 12);
    QCOMPARE(m_settings->value(Setting::CatchUpShare).toInt(), 34);
}

void TestSettingsDialog::checksAreStoredAtOnce()
{
    goToPage(1);
    QTest::mouseClick(child<QCheckBox>("onOpenBox"), Qt::LeftButton, {}, {8, 8});
    QCOMPARE(m_settings->value(Setting::MarkReadOnOpen).toBool(), false);
    child<QCheckBox>("onScrollBox")->click();
    QCOMPARE(m_settings->value(Setting::MarkReadOnScroll).toBool(), true);
    child<QCheckBox>("learnBox")->click();
    QCOMPARE(m_settings->value(Setting::Learn).toBool(), false);
}

void TestSettingsDialog::fontIsTheSystemsOrChosen()
{
    goToPage(1);
    auto *fonts = child<QFontComboBox>("fontBox");
    QVERIFY(!fonts->isEnabled());
    child<QCheckBox>("ownFontBox")->click();
    QVERIFY(fonts->isEnabled());
    QCOMPARE(m_settings->value(Setting::ReadingFont).toString(), fonts->currentFont().family());
    fonts->setCurrentIndex(fonts->count() - 1);
    emit fonts->activated(fonts->currentIndex());
    QCOMPARE(m_settings->value(Setting::ReadingFont).toString(), fonts->currentFont().family());
    child<QCheckBox>("ownFontBox")->click();
    QCOMPARE(m_settings->value(Setting::ReadingFont).toString(), QString());
    QVERIFY(!fonts->isEnabled());
}

void TestSettingsDialog::showsWhatIsChangedElsewhere()
{
    m_settings->setValue(Setting::TextSize, 130);
    QCOMPARE(child<QSpinBox>("textSizeBox")->value(), 130);
    m_settings->setValue(Setting::Theme, u"contrast"_s);
    QCOMPARE(child<QComboBox>("themeBox")->currentText(), u"High contrast"_s);
}

void TestSettingsDialog::defaultsAreRestoredByPage()
{
    m_settings->setValue(Setting::Theme, u"dark"_s);
    m_settings->setValue(Setting::ReadingWidth, 60);
    m_settings->setValue(Setting::ReadingFont, QFontDatabase::families().constFirst());
    goToPage(1);
    QTest::mouseClick(child<QAbstractButton>("defaultsButton"), Qt::LeftButton);
    QCOMPARE(m_settings->value(Setting::ReadingWidth).toInt(), 80);
    QCOMPARE(child<QSpinBox>("widthBox")->value(), 80);
    QVERIFY(!child<QCheckBox>("ownFontBox")->isChecked());
    QCOMPARE(m_settings->value(Setting::Theme).toString(), u"dark"_s);
}

void TestSettingsDialog::languagesAreOffered()
{
    auto *languages = child<QComboBox>("languageBox");
    QVERIFY(!languages->isVisible());
    m_dialog->setLanguages({{u"en"_s, u"English"_s}, {u"ar"_s, u"العربية"_s}});
    QVERIFY(languages->isVisible());
    QCOMPARE(languages->count(), 3);
    choose(languages, u"ar"_s);
    QCOMPARE(m_settings->value(Setting::Language).toString(), u"ar"_s);
}

void TestSettingsDialog::pagesCanBeAdded()
{
    auto *page = new QWidget;
    int restored = 0;
    m_dialog->addPage(page, u"Keys"_s, u"configure-shortcuts"_s, [&restored] { ++restored; });
    QCOMPARE(child<QListWidget>("pageList")->item(3)->text(), u"Keys"_s);
    goToPage(3);
    QVERIFY(page->isVisible());
    child<QAbstractButton>("defaultsButton")->click();
    QCOMPARE(restored, 1);
}

void TestSettingsDialog::windowActsOnThem()
{
    m_dialog.reset();
    WindowFixture w;
    w.openFilled();
    QTest::keyClick(w.window.get(), Qt::Key_Comma, Qt::ControlModifier);
    auto *dialog = w.child<ui::SettingsDialog>("SettingsDialog");
    QVERIFY(dialog && dialog->isVisible());
    const auto *page = w.child<ui::PaperBrowser>("page");
    const double size = page->font().pointSizeF();
    dialog->findChild<QSpinBox *>(u"textSizeBox"_s)->setValue(150);
    QTRY_COMPARE(page->font().pointSizeF(), 1.5 * size);
    choose(dialog->findChild<QComboBox *>(u"shadeBox"_s), u"unread"_s);
    QVERIFY(w.action("actionShadeUnread")->isChecked());
    dialog->findChild<QListWidget *>(u"pageList"_s)->setCurrentRow(3);
    QVERIFY(dialog->findChild<QWidget *>(u"ShortcutEditor"_s)->isVisible());
    dialog->findChild<QListWidget *>(u"pageList"_s)->setCurrentRow(0);
    choose(dialog->findChild<QComboBox *>(u"themeBox"_s), u"dark"_s);
    QTRY_VERIFY(page->palette().color(QPalette::Base).lightness() < 80);
    QVERIFY(w.action("actionThemeDark")->isChecked());
    const auto margin = [page] { return page->document()->rootFrame()->frameFormat().leftMargin(); };
    const double narrow = margin();
    dialog->findChild<QSpinBox *>(u"widthBox"_s)->setValue(10);
    QTRY_VERIFY(margin() > narrow);
    dialog->findChild<QAbstractButton *>(u"defaultsButton"_s)->click();
    QTRY_COMPARE(page->font().pointSizeF(), size);
}

QTEST_MAIN(TestSettingsDialog)
#include "test_settingsdialog.moc"
