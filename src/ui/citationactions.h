// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings.h"

#include <QObject>

#include <optional>

namespace hotpapers::ui {

class Actions;
class PaperCommands;

/** How citations are copied. */
enum class CitationStyle { Bibtex, MarkdownLink, Text };

/** `bibtex`, `link`, `text`: as settings spell it. */
[[nodiscard]] QString toString(CitationStyle style);
[[nodiscard]] std::optional<CitationStyle> citationStyleFromName(QStringView name);

/** Has citations copied: in each style by an action of its own, and in the last one again by ActionId::CopyCitation. */
class CitationActions : public QObject
{
    Q_OBJECT
public:
    /** `actions` and `commands` must outlive it. */
    CitationActions(const Actions &actions, PaperCommands &commands, Settings settings, QObject *parent = nullptr);

private:
    [[nodiscard]] CitationStyle last() const;
    void copy(CitationStyle style);

    PaperCommands &m_commands;
    Settings m_settings;
};

} // namespace hotpapers::ui
