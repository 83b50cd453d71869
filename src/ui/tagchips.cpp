// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tagchips.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QUrl>

#include <vector>

using namespace Qt::StringLiterals;

namespace hotpapers::ui {

namespace {

struct Chip
{
    int start = 0;
    int end = 0;
    QString tag;
};

std::vector<Chip> chipsOn(const QTextDocument &page)
{
    std::vector<Chip> chips;
    for (QTextBlock block = page.begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextFragment text = part.fragment();
            const QUrl link(text.charFormat().anchorHref());
            const QString path = link.scheme() == "filter"_L1 ? link.path(QUrl::FullyDecoded) : QString();
            if (path.startsWith("tag/"_L1)) {
                chips.push_back({text.position(), text.position() + text.length(), path.sliced(4)});
            }
        }
    }
    return chips;
}

} // namespace

void paintChips(QTextDocument &page, const TagColors &colors, const QPalette &palette)
{
    for (const Chip &chip : chipsOn(page)) {
        const ChipColors look = chipColors(colors.of(chip.tag), palette);
        QTextCharFormat format;
        format.setBackground(look.back);
        format.setForeground(look.text);
        QTextCursor cursor(&page);
        cursor.setPosition(chip.start);
        cursor.setPosition(chip.end, QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(format);
    }
}

} // namespace hotpapers::ui
