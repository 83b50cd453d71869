// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QUrl;

namespace hotpapers::ui {

/** The search that a link of a paper's page asks for (`filter:author/Ada%20Example`); empty where it is no such link. */
[[nodiscard]] QString searchOfLink(const QUrl &link);

} // namespace hotpapers::ui
