// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/citationactions.h"

#include "ui/actions.h"
#include "ui/exportsettings.h"
#include "ui/papercommands.h"

#include <QActionGroup>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace hotpapers::ui {

namespace {

constexpr std::array styleNames = {
    std::pair{CitationStyle::Bibtex, "bibtex"_L1},
    std::pair{CitationStyle::MarkdownLink, "link"_L1},
    std::pair{CitationStyle::Text, "text"_L1},
};

} // namespace

QString toString(CitationStyle style)
{
    return std::ranges::find(styleNames, style, &decltype(styleNames)::value_type::first)->second;
}

std::optional<CitationStyle> citationStyleFromName(QStringView name)
{
    const auto *found = std::ranges::find_if(styleNames, [name](const auto &known) { return known.second == name; });
    return found == styleNames.end() ? std::nullopt : std::optional(found->first);
}

CitationActions::CitationActions(const Actions &actions, PaperCommands &commands, Settings settings, QObject *parent)
    : QObject(parent), m_commands(commands), m_settings(settings)
{
    auto *styles = new QActionGroup(this);
    for (const auto &[id, style] : {std::pair{ActionId::CopyBibtex, CitationStyle::Bibtex},
                                    std::pair{ActionId::CopyMarkdownLink, CitationStyle::MarkdownLink},
                                    std::pair{ActionId::CopyTextCitation, CitationStyle::Text}}) {
        QAction *action = styles->addAction(actions[id]);
        action->setCheckable(true);
        action->setChecked(style == last());
        connect(action, &QAction::triggered, this, [this, style] {
            m_settings.setValue(Setting::CitationStyle, toString(style));
            copy(style);
        });
    }
    connect(actions[ActionId::CopyCitation], &QAction::triggered, this, [this] { copy(last()); });
}

CitationStyle CitationActions::last() const
{
    return citationStyleFromName(m_settings.value(Setting::CitationStyle).toString()).value_or(CitationStyle::Bibtex);
}

void CitationActions::copy(CitationStyle style)
{
    switch (style) {
    case CitationStyle::Bibtex: // with the keys that exports have
        m_commands.copyBibtex(exportHabitsFromText(m_settings.value(Setting::ExportHabits).toString())
                                  .value(u"bibtex"_s)
                                  .options.keyPattern);
        break;
    case CitationStyle::MarkdownLink:
        m_commands.copyMarkdownLinks();
        break;
    case CitationStyle::Text:
        m_commands.copyTextCitations();
        break;
    }
}

} // namespace hotpapers::ui
