// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pagestyle.h"

#include "ui/contrast.h"
#include "ui/heatcolor.h"

using namespace Qt::StringLiterals;

namespace hotpapers::ui {

QString pageStyle(const QPalette &palette)
{
    const QColor text = palette.color(QPalette::Text);
    const QColor base = palette.color(QPalette::Base);
    const QColor card = blend(base, text, 0.04);
    const QColor chip = blend(base, palette.color(QPalette::Link), 0.14);
    const double least = leastContrast(palette);
    const QColor accent = readableOn(palette.color(QPalette::Link), chip, least); // the darkest or lightest background
    const QColor faint = readableOn(blend(base, text, 0.68), chip, least);
    const QColor math = readableOn(blend(text, accent, 0.35), chip, least);
    return uR"(
h2.title { font-size: x-large; font-weight: 600; margin: 0px 0px 6px 0px; }
h3 { font-size: medium; font-weight: 600; margin: 16px 0px 4px 0px; }
a { color: %1; text-decoration: none; }
p { line-height: 112%; }
p.authors { margin: 0px 0px 4px 0px; }
p.categories { margin: 0px 0px 4px 0px; }
p.categories a { background-color: %2; }
p.tags { margin: 0px 0px 4px 0px; }
p.signal { margin: 0px 0px 10px 0px; color: %3; }
p.abstract { margin: 0px 0px 10px 0px; line-height: 118%; }
p.clipped { margin: 4px 0px 4px 0px; color: %3; }
span.math { color: %4; }
table.tweet { background-color: %5; border-color: %6; }
p.tweet-author { margin: 0px 0px 4px 0px; color: %3; }
p.tweet-author b { color: %9; }
p.tweet-text { margin: 0px; }
p.tweet-open { margin: 4px 0px 0px 0px; }
p.announced { margin: 0px; }
p.announced a { color: %3; }
span.host { color: %3; }
span.badge { background-color: %7; color: %8; font-size: small; font-weight: 600; }
ul.other-days { margin: 0px; color: %3; }
ul.mentions { margin: 0px; }
ul.related { margin: 0px; }
span.related { color: %3; }
)"_s.arg(accent.name(), chip.name(), faint.name(), math.name(), card.name(), blend(base, text, 0.18).name(),
         chip.name(), accent.name(), text.name());
}

} // namespace hotpapers::ui
