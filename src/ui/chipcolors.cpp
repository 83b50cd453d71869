// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/chipcolors.h"

#include "ui/contrast.h"
#include "ui/heatcolor.h"

namespace hotpapers::ui {

ChipColors chipColors(std::optional<Rgb> color, const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor own = color ? QColor::fromRgb(*color) : palette.color(QPalette::Link);
    const QColor back = QColor(blend(base, own, color ? 0.25 : 0.14).rgb()); // as it will be painted
    return {back, readableOn(own, back, leastContrast(palette)), readableOn(own, base, 3)}; // WCAG 1.4.3, 1.4.11
}

TagColors::TagColors(const Shelf &shelf)
{
    for (const TagLook &look : shelf.tags) {
        if (look.color) {
            m_colors.insert(look.tag.toCaseFolded(), *look.color);
        }
    }
}

std::optional<Rgb> TagColors::of(const QString &tag) const
{
    const auto found = m_colors.constFind(tag.toCaseFolded());
    return found == m_colors.cend() ? std::nullopt : std::optional(*found);
}

} // namespace hotpapers::ui
