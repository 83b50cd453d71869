// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/keypatternhelp.h"

#include <QCoreApplication>

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
        return Tr::tr("A pattern of citation keys is missing: %1.").arg(KeyPattern().text());
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

} // namespace hotpapers::words
