// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace hotpapers::ui {

/**
 * Gives letters to the menu that is open: by themselves they are keys of the papers, and Qt asks those first. For an
 * application to be filtered by.
 */
class MenuLetters : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace hotpapers::ui
