// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/visibletext.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace hotpapers {

namespace {

// Letters and symbols by category that draw nothing (Hangul fillers), or stand for an object (U+FFFC).
constexpr std::array hiddenOthers = {U'\u115f', U'\u1160', U'\u3164', U'\uffa0', U'\ufffc'};

constexpr char32_t nonJoiner = U'\u200c';
constexpr char32_t joiner = U'\u200d';

char32_t codePoint(QStringView character)
{
    return character.size() == 2 ? QChar::surrogateToUcs4(character[0], character[1])
                                 : char32_t(character[0].unicode());
}

} // namespace

bool isHiddenCharacter(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    case QChar::Other_Format:
        return character != joiner && character != nonJoiner;
    default:
        return QChar::isNonCharacter(character) || std::ranges::contains(hiddenOthers, character);
    }
}

QString spellHidden(QStringView text, const std::function<QString(QStringView)> &spell)
{
    QString shown;
    shown.reserve(text.size());
    while (!text.isEmpty()) {
        const bool isPair = text.size() > 1 && text[0].isHighSurrogate() && text[1].isLowSurrogate();
        const QStringView character = text.first(isPair ? 2 : 1);
        if (character != u"\n" && isHiddenCharacter(codePoint(character))) {
            shown += spell(character);
        } else {
            shown += character;
        }
        text = text.sliced(character.size());
    }
    return shown;
}

QString visibleText(QStringView text)
{
    return spellHidden(text, [](QStringView character) {
        return u"⟨U+%1⟩"_s.arg(QString::number(uint(codePoint(character)), 16).toUpper(), 4, QChar(u'0'));
    });
}

} // namespace hotpapers
