// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/keypatternhelp.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hotpapers::words {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(hotpapers::words)
};

} // namespace

QString describe(const KeyPatternError &error)
{
    switch (error.fault) {
    case KeyPatternFault::Empty:
        return Tr::tr("Type a pattern for citation keys, for instance %1.").arg(KeyPattern().text());
    case KeyPatternFault::TooLong:
        return Tr::tr("A pattern of citation keys has at most %Ln characters.", nullptr, int(maximumKeyPattern));
    case KeyPatternFault::UnknownField:
    case KeyPatternFault::Unclosed:
        return Tr::tr("In brackets stands one of these: %1.").arg(keyFieldNames().join(u", "_s));
    case KeyPatternFault::BadCharacter:
        return Tr::tr("Citation keys have letters without accents, digits and - _ . : / + alone.");
    }
    Q_UNREACHABLE_RETURN({});
}

QStringList keyFieldHelp()
{
    const QStringList meanings = {
        Tr::tr("%1: the first author's family name"),
        Tr::tr("%1: the first author's family name, with its capitals"),
        Tr::tr("%1: the year of the arXiv id"),
        Tr::tr("%1: the first word of the title that says something"),
        Tr::tr("%1: the first four words of the title that say something"),
        Tr::tr("%1: the arXiv id"),
    };
    const QStringList names = keyFieldNames();
    QStringList help;
    for (qsizetype i = 0; i < std::min(names.size(), meanings.size()); ++i) {
        help += meanings[i].arg(names[i]);
    }
    return help;
}

} // namespace hotpapers::words
