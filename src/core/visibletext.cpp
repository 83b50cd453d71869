// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/visibletext.h"

#include "core/normalform.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace hotpapers {

namespace {

// By category letters, marks and symbols, which draw nothing (fillers of Hangul, Braille and music, vowels of Khmer that
// are not written, the grapheme joiner), or stand for an object (U+FFFC).
constexpr std::array hiddenOthers = {U'\u034f', U'\u115f', U'\u1160', U'\u17b4', U'\u17b5',
                                     U'\u2800', U'\u3164', U'\uffa0', U'\ufffc', U'\U0001d159'};

// Their letters stand each by itself: nothing joins them, or keeps them apart.
constexpr std::array unjoinedScripts = {
    QChar::Script_Unknown,  QChar::Script_Inherited, QChar::Script_Common,   QChar::Script_Latin,   QChar::Script_Greek,
    QChar::Script_Cyrillic, QChar::Script_Armenian,  QChar::Script_Georgian, QChar::Script_Hebrew,  QChar::Script_Han,
    QChar::Script_Hiragana, QChar::Script_Katakana,  QChar::Script_Hangul,   QChar::Script_Bopomofo};

constexpr std::array<QStringView, 3> flagTags = {
    u"\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f",
    u"\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f",
    u"\U000e0067\U000e0062\U000e0077\U000e006c\U000e0073\U000e007f",
};
constexpr char32_t blackFlag = U'\U0001f3f4';

bool isJoiner(char32_t character)
{
    return character == U'\u200c' || character == U'\u200d';
}

bool isMongolianSelector(char32_t character)
{
    return (character >= 0x180b && character <= 0x180d) || character == 0x180f;
}

bool isIdeographSelector(char32_t character)
{
    return character >= 0xe0100 && character <= 0xe01ef;
}

bool isSelector(char32_t character)
{
    return (character >= 0xfe00 && character <= 0xfe0f) || isIdeographSelector(character)
        || isMongolianSelector(character);
}

bool isMark(char32_t character)
{
    const QChar::Category category = QChar::category(character);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
}

// An emoji, or a colour of its skin.
bool isPicture(char32_t character)
{
    return QChar::category(character) == QChar::Symbol_Other || (character >= 0x1f3fb && character <= 0x1f3ff);
}

bool takesJoiner(char32_t base)
{
    return isPicture(base) || (QChar::isLetter(base) && !std::ranges::contains(unjoinedScripts, QChar::script(base)));
}

bool takesSelector(char32_t base, char32_t selector)
{
    const QChar::Script script = QChar::script(base);
    if (isMongolianSelector(selector) || isIdeographSelector(selector)) {
        return script == (isMongolianSelector(selector) ? QChar::Script_Mongolian : QChar::Script_Han);
    }
    const bool isKey = (base >= U'0' && base <= U'9') || base == U'#' || base == U'*';
    const bool isSign = base >= 0x80 && (QChar::isSymbol(base) || QChar::isPunct(base));
    return isKey || isSign || base == U'ℹ' || script == QChar::Script_Han || script == QChar::Script_Myanmar
        || script == QChar::Script_PhagsPa;
}

/** Goes through a text and knows what a character stands behind. */
class HiddenFinder
{
public:
    /** To be asked for each character in turn. */
    bool isHidden(char32_t character)
    {
        const bool hidden = isHiddenCharacter(character) || !hasPlace(character);
        m_last = character;
        return hidden;
    }

private:
    bool hasPlace(char32_t character)
    {
        if (isJoiner(character)) {
            return !isJoiner(m_last) && takesJoiner(m_base);
        }
        if (isSelector(character)) {
            return m_last == m_base && takesSelector(m_base, character);
        }
        if (isMark(character)) {
            return ++m_marks <= maximumMarks;
        }
        m_base = character;
        m_marks = 0;
        return true;
    }

    char32_t m_last = 0;
    char32_t m_base = 0; ///< the last that is no mark, joiner or selector
    int m_marks = 0; ///< on it
};

QStringView flagTagsAt(QStringView text)
{
    const auto *const found = std::ranges::find_if(flagTags, [&](QStringView tags) { return text.startsWith(tags); });
    return found == flagTags.end() ? QStringView() : *found;
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
        return !isJoiner(character);
    default:
        return QChar::isNonCharacter(character) || std::ranges::contains(hiddenOthers, character);
    }
}

QString spellHidden(QStringView text, const std::function<QString(QStringView)> &spell)
{
    QString shown;
    shown.reserve(text.size());
    HiddenFinder finder;
    for (qsizetype at = 0; at < text.size();) {
        const char32_t character = characterAt(text, at);
        const QStringView units = text.sliced(at, unitsOf(character));
        if (finder.isHidden(character) && character != U'\n') {
            shown += spell(units);
        } else {
            shown += units;
        }
        at += units.size();
        if (character == blackFlag) {
            const QStringView tags = flagTagsAt(text.sliced(at));
            shown += tags;
            at += tags.size();
        }
    }
    return shown;
}

QString visibleText(QStringView text)
{
    return spellHidden(text, [](QStringView units) {
        return u"⟨U+%1⟩"_s.arg(QString::number(uint(characterAt(units, 0)), 16).toUpper(), 4, QChar(u'0'));
    });
}

} // namespace hotpapers
