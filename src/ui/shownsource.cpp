// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shownsource.h"

#include "core/visibletext.h"
#include "words/paperhtmlwords.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace hotpapers::ui {
namespace {

// UTF-16 units.
constexpr qsizetype maximumSource = 40'000; // known entries have up to 12,000
constexpr qsizetype maximumSourceLine = 8'000; // up to 2,500; a long one without a space takes long to wrap

} // namespace

QString shownSource(const QString &source)
{
    QStringList lines;
    for (const QStringView line : QStringView(source).left(maximumSource).split(u'\n')) {
        const QStringView text = line.endsWith(u'\r') ? line.chopped(1) : line;
        lines += visibleText(text.left(maximumSourceLine)).left(maximumSourceLine);
        if (text.size() > maximumSourceLine) {
            lines.last() += u'…';
        }
    }
    if (source.size() > maximumSource) {
        lines += {QString(), words::paperHtmlWords().clipped};
    }
    return lines.join(u'\n');
}

} // namespace hotpapers::ui
