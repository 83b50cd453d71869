// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/windowfixture.h"

#include <QApplication>
#include <QString>
#include <QWidget>

#include <functional>
#include <vector>

/** A dialog, or another window beside the main one, and how the person comes to it. */
struct DialogWay
{
    QString className; ///< without its namespace; of the window itself, or of what fills it
    std::function<void(WindowFixture &)> open; ///< in a filled library whose first paper is shown
};

/** Imports what is no digest: there is something to report. */
inline void importNoDigest(const WindowFixture &window)
{
    QFile bad(window.folder.filePath(u"bad.md"_s));
    QVERIFY(bad.open(QIODevice::WriteOnly));
    bad.write("no digest");
    bad.close();
    window.window->importPaths({bad.fileName()});
}

/** A list with a paper that no digest has, and what tells of it. */
inline void showWaitingPapers(const WindowFixture &window)
{
    window.session->marks.change(
        hotpapers::MakeList{u"Waiting"_s, std::vector{*hotpapers::ArxivId::parse(u"hep-th/9901001")}});
    QTRY_VERIFY(window.shelfRow(hotpapers::ListId{1}).isValid());
    window.clickShelf(hotpapers::ListId{1});
    QTRY_VERIFY(window.isShown("listBar"));
    QTest::mouseClick(window.child<QWidget>("listBar")->findChild<QAbstractButton *>(u"messageButton"_s),
                      Qt::LeftButton);
}

/** Every one; tests of what holds for all of them go through this list, and one that is missing here fails them. */
inline std::vector<DialogWay> allDialogs()
{
    const auto byAction = [](const char *name) {
        return [name](const WindowFixture &window) { window.action(name)->trigger(); };
    };
    return {
        {u"BackupDialog"_s, byAction("actionBackups")},
        {u"CatchUpDialog"_s, byAction("actionCatchUp")},
        {u"DayPrompt"_s, byAction("actionGoToDay")},
        {u"ExportDialog"_s, byAction("actionExport")},
        {u"HandbookDialog"_s, byAction("actionHandbook")},
        {u"ImportReportDialog"_s, importNoDigest},
        {u"KeysDialog"_s, byAction("actionKeys")},
        {u"NameDialog"_s, byAction("actionNewList")},
        {u"PickDialog"_s, byAction("actionAddToList")},
        {u"NoteVersionsDialog"_s, byAction("actionNoteVersions")},
        {u"SameDialog"_s, byAction("actionFindSame")},
        {u"SettingsDialog"_s, byAction("actionPreferences")},
        {u"ShortcutEditor"_s, byAction("actionEditShortcuts")},
        {u"TagDialog"_s, byAction("actionEditTags")},
        {u"StatisticsWindow"_s, byAction("actionStatistics")},
        {u"WaitingDialog"_s, showWaitingPapers},
    };
}

/** The window that is, or holds, what is shown of a class; null where there is none. */
inline QWidget *shownWindow(const QString &className)
{
    for (QWidget *widget : QApplication::allWidgets()) {
        const QString name = QString::fromLatin1(widget->metaObject()->className()).section(u"::"_s, -1);
        if (widget->isVisible() && name == className) {
            return widget->window();
        }
    }
    return nullptr;
}
