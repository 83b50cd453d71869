// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/english.h"
#include "ui/actions.h"
#include "ui/importreportdialog.h"
#include "ui/settings.h"

#include <QAction>
#include <QSet>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

using namespace hotpapers;
using namespace Qt::StringLiterals;

/** The tables of actions and settings, and the words of an import. */
class TestTables : public QObject
{
    Q_OBJECT

private slots:
    void actionsAreUnique();
    void lettersWorkInPapersAlone();
    void menusNameEveryAction();
    void shortcutIsInTheToolTip();
    void settingsAreUniqueAndTyped();
    void settingsFallBack();
    void importInASentence_data();
    void importInASentence();
    void importInLines();
    void importInSoManyLines();
};

void TestTables::actionsAreUnique()
{
    QSet<QString> names;
    QSet<QKeySequence> keys;
    for (const ui::ActionInfo &info : ui::actionTable()) {
        QVERIFY2(!names.contains(info.name), qPrintable(info.name));
        QVERIFY2(!info.text.isEmpty(), qPrintable(info.name));
        names.insert(info.name);
        for (const QKeySequence &key : info.shortcuts) {
            QVERIFY2(!keys.contains(key), qPrintable(key.toString()));
            keys.insert(key);
        }
    }
}

void TestTables::lettersWorkInPapersAlone()
{
    for (const ui::ActionInfo &info : ui::actionTable()) {
        for (const QKeySequence &key : info.shortcuts) {
            const auto modifiers = key[0].keyboardModifiers() & ~Qt::ShiftModifier;
            const bool isLetter =
                key.count() == 1 && !modifiers && key[0].key() >= Qt::Key_A && key[0].key() <= Qt::Key_Z;
            QVERIFY2(!isLetter || info.scope == ui::ActionScope::Papers, qPrintable(info.name));
        }
    }
}

void TestTables::menusNameEveryAction()
{
    QSet<int> named;
    for (const ui::MenuInfo &menu :
         ui::menuTable() + ui::viewMenuTable() + ui::paperMenuTable() + QList{ui::citationMenu()}) {
        for (const ui::ActionId id : menu.actions) {
            named.insert(int(id));
        }
    }
    for (const ui::ActionInfo &info : ui::actionTable()) {
        QVERIFY2(named.contains(int(info.id)), qPrintable(info.name));
    }
}

void TestTables::shortcutIsInTheToolTip()
{
    QWidget window;
    const ui::Actions actions(&window);
    QCOMPARE(actions[ui::ActionId::Export]->toolTip(), u"Export (Ctrl+E)"_s);
    QVERIFY(window.actions().contains(actions[ui::ActionId::Export]));
    QVERIFY(!window.actions().contains(actions[ui::ActionId::ToggleStar]));
    actions.addPaperShortcutsTo(&window);
    QVERIFY(window.actions().contains(actions[ui::ActionId::ToggleStar]));
}

void TestTables::settingsAreUniqueAndTyped()
{
    QSet<QString> keys;
    for (const ui::SettingInfo &info : ui::settingTable()) {
        QVERIFY2(!keys.contains(info.key), qPrintable(info.key));
        keys.insert(info.key);
        QCOMPARE(info.fallback.metaType(), info.type);
    }
}

void TestTables::settingsFallBack()
{
    const QTemporaryDir folder;
    QSettings store(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    ui::Settings settings(store);
    QCOMPARE(settings.value(ui::Setting::ExportFormat).toString(), u"markdown"_s);
    settings.setValue(ui::Setting::ExportFormat, u"bibtex"_s);
    QCOMPARE(settings.value(ui::Setting::ExportFormat).toString(), u"bibtex"_s);
    store.setValue(u"window/geometry"_s, QVariantList{1, 2});
    QCOMPARE(settings.value(ui::Setting::WindowGeometry), QVariant(QByteArray()));
}

void TestTables::importInASentence_data()
{
    QTest::addColumn<services::ImportReport>("report");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << services::ImportReport{} << u"No digests were found."_s;
    services::ImportReport report;
    report.files = 21;
    report.imported = 10;
    report.unchanged = 5;
    report.repaired = 3;
    report.superseded = 2;
    report.rejected = 1;
    report.skipped = 3;
    report.papers = 1200;
    report.tweets = 7;
    QTest::newRow("all kinds") << report
                               << u"21 files: 10 imported, 3 of them repaired, 5 in the library already, 2 superseded, "
                                  "1 rejected, 3 skipped. New: 1,200 papers, 7 tweets."_s;
    report = {};
    report.files = 2;
    report.imported = 1;
    report.papers = 4;
    report.cancelled = true;
    QTest::newRow("stopped") << report << u"The import was stopped. 2 files: 1 imported. New: 4 papers, 0 tweets."_s;
}

void TestTables::importInASentence()
{
    const English english;
    QLocale::setDefault(QLocale(u"en_US"_s));
    QFETCH(services::ImportReport, report);
    QTEST(ui::sentence(report), "text");
}

void TestTables::importInLines()
{
    using services::FileOutcome;
    services::ImportReport report;
    report.reports = {
        {u"/d/a.md"_s, FileOutcome::Imported, {{NoticeCode::UnknownFrontMatter, 4, u"mood"_s}}, {}},
        {u"/d/b.md"_s, FileOutcome::Rejected, {}, Error{ErrorCode::NotADigest, u"/d/b.md"_s, {}}},
        {u"/d/c.md"_s, FileOutcome::Imported, {{NoticeCode::CutOff, 9, {}}}, {}},
    };
    const QStringList lines = ui::lines(report);
    QCOMPARE(lines.size(), 6); // two headings, a line between them, three files
    QVERIFY(lines[0].startsWith(u"Rejected"_s));
    QVERIFY(lines[1].contains(u"/d/b.md"_s));
    QVERIFY(lines[2].isEmpty());
    QVERIFY(lines[4].startsWith(u"  /d/a.md:4: "_s));
    QVERIFY(lines[5].startsWith(u"  /d/c.md:9: "_s));
}

void TestTables::importInSoManyLines()
{
    QLocale::setDefault(QLocale(u"en_US"_s));
    services::ImportReport report;
    report.reports =
        std::vector(100'000, services::FileReport{u"/d/a\u202e.md"_s, services::FileOutcome::Unchanged, {}, {}});
    const QStringList lines = ui::lines(report);
    QCOMPARE(lines.size(), ui::maximumReportLines + 2);
    QCOMPARE(lines[1], u"  /d/a⟨U+202E⟩.md"_s);
    QVERIFY2(lines.last().contains(u"98,001"_s), qPrintable(lines.last()));
}

QTEST_MAIN(TestTables)
#include "test_tables.moc"
