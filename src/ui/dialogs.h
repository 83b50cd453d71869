// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <functional>

class QWidget;

namespace hotpapers::ui {

/**
 * The questions that the window asks by a dialog of the system. None blocks: the answer comes by the callback, and none
 * comes where the person cancelled. Tests put their own answers here.
 */
struct Dialogs
{
    using Paths = std::function<void(const QStringList &paths)>;
    using Path = std::function<void(const QString &path)>;

    std::function<void(QWidget *parent, const QString &folder, Paths chosen)> openFiles; ///< digest files
    std::function<void(QWidget *parent, const QString &folder, Paths chosen)> openLists; ///< of other programs
    std::function<void(QWidget *parent, const QString &folder, Path chosen)> openFolder;
    std::function<void(QWidget *parent, const QString &folder, const QString &filter, Path chosen)> openFile;
    /** `filter` as QFileDialog takes it; the file may exist: the person was asked. */
    std::function<void(QWidget *parent, const QString &suggested, const QString &filter, Path chosen)> saveFile;
    std::function<void(QWidget *parent, const QString &title, const QString &text)> inform;
    /** `action` names the button that does it; the other one leaves all as it is. */
    std::function<void(QWidget *parent, const QString &title, const QString &text, const QString &action,
                       std::function<void()> accepted)>
        confirm;
    /** Draws the person's attention to a window that is not active, as the desktop does it. */
    std::function<void(QWidget *window)> alert;

    Dialogs(); ///< the real ones
};

} // namespace hotpapers::ui
