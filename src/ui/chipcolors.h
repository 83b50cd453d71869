// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/shelf.h"

#include <QColor>
#include <QHash>
#include <QPalette>

namespace hotpapers::ui {

/** How a tag is painted: its name in `text` on `back`, which stands out from what is around by `edge`. */
struct ChipColors
{
    QColor back;
    QColor text; ///< on `back` as readable as leastContrast() asks for
    QColor edge; ///< 3 : 1 from the palette's base

    bool operator==(const ChipColors &) const = default;
};

/** Of a tag with this colour; of one without, as links are. */
[[nodiscard]] ChipColors chipColors(std::optional<Rgb> color, const QPalette &palette);

/** The colours that the person gave tags, by name; case does not count. */
class TagColors
{
public:
    TagColors() = default;
    explicit TagColors(const Shelf &shelf);

    [[nodiscard]] std::optional<Rgb> of(const QString &tag) const;
    bool operator==(const TagColors &) const = default;

private:
    QHash<QString, Rgb> m_colors; ///< by the folded name
};

} // namespace hotpapers::ui
