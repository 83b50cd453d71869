// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/userchange.h"
#include "ui/shelfparts.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <vector>

namespace hotpapers::ui {

class Notices;
class SameDialog;

/** Links the selected papers as one, separates them, and opens the dialog that finds what looks the same. */
class SameCommands : public QObject
{
    Q_OBJECT
public:
    /** What is given must outlive it. */
    SameCommands(const ShelfParts &parts, Notices &notices, QObject *parent = nullptr);
    ~SameCommands() override;

signals:
    void told(const QString &text);
    void failed(const hotpapers::Error &error);

private:
    void enableActions();
    void link();
    void separate();
    void openDialog();
    void linkGroups(const std::vector<std::vector<ArxivId>> &groups);
    /** When it is made, with how to undo it, as long as it is what was done last. */
    void changeAndTell(const UserChange &change, const QString &text,
                       const std::function<void(const Result<void> &)> &answer = {});

    ShelfParts m_parts;
    Notices &m_notices;
    QPointer<SameDialog> m_dialog;
};

} // namespace hotpapers::ui
