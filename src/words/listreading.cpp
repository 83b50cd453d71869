// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/listreading.h"

#include "core/visibletext.h"
#include "words/words.h"

#include <QCoreApplication>

namespace hotpapers::words {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(hotpapers::words)
};

} // namespace

QString listSentence(const QString &name, int known, int waiting)
{
    // The name goes in last, for it may hold a `%1` of its own.
    const QString made =
        Tr::tr("“%1” is a new reading list of %Ln papers.", nullptr, known + waiting).arg(isolated(visibleText(name)));
    if (waiting == 0) {
        return made;
    }
    return sentences(
        made,
        Tr::tr("%Ln of them are not in the library yet: they are to be completed, and will be when a digest "
               "brings them.",
               nullptr, waiting));
}

} // namespace hotpapers::words
