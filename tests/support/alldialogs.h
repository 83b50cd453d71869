// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/windowfixture.h"

#include <QString>

#include <functional>
#include <vector>

/** A dialog of the program, and how the person comes to it. */
struct DialogWay
{
    QString className; ///< without its namespace
    std::function<void(WindowFixture &)> open; ///< in a filled library whose first paper is shown
};

/** Every dialog; tests of what holds for all of them go through this list, and one that is missing here fails them. */
inline std::vector<DialogWay> allDialogs()
{
    const auto byAction = [](const char *name) {
        return [name](const WindowFixture &window) { window.action(name)->trigger(); };
    };
    return {
        {u"ExportDialog"_s, byAction("actionExport")},
        {u"ImportReportDialog"_s,
         [](WindowFixture &window) {
             const QString file = window.folder.filePath(u"bad.md"_s);
             QFile bad(file);
             QVERIFY(bad.open(QIODevice::WriteOnly));
             bad.write("no digest");
             bad.close();
             window.window->importPaths({file});
         }},
        {u"KeysDialog"_s, byAction("actionKeys")},
        {u"HandbookDialog"_s, byAction("actionHandbook")},
    };
}
