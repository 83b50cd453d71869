// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "ui/shelfparts.h"

#include <QObject>
#include <QPointer>

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

    ShelfParts m_parts;
    Notices &m_notices;
    QPointer<SameDialog> m_dialog;
};

} // namespace hotpapers::ui
