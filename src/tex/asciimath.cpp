// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tex/asciimath.h"

#include "core/normalform.h"
#include "tex/mathsymbols.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace hotpapers::tex {

namespace {

// As it stands in a text: the symbol of `\alpha` is an italic letter of mathematics.
QString plainCharacter(char32_t character)
{
    return normalForm(QString::fromUcs4(&character, 1), QString::NormalizationForm_KC);
}

// Of several commands the shortest, and of those the first: it is the usual one (`\le`, `\to`).
QHash<QString, QString> commandsOfCharacters()
{
    QHash<QString, QString> commands;
    for (const auto &names : mathSymbolNames()) {
        for (const std::u16string_view view : names) {
            const QString name = QString::fromUtf16(view.data(), qsizetype(view.size()));
            const auto symbol = mathSymbol(name);
            QString &known = commands[symbol ? plainCharacter(symbol->character) : QString()];
            known = known.isEmpty() || name.size() < known.size() ? name : known;
        }
    }
    return commands;
}

} // namespace

QString mathInAscii(QStringView math)
{
    static const QHash<QString, QString> commands = commandsOfCharacters();
    QString ascii;
    for (const QChar character : math) {
        const QString command = character < u'\u0080' ? QString() : commands.value(character);
        ascii += command.isEmpty() ? QString(character) : u"{\\%1}"_s.arg(command);
    }
    return ascii;
}

} // namespace hotpapers::tex
