// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/normalform.h"

namespace hotpapers {

namespace {

// UTF-16 units that are given to Qt at once. It moves what is behind each character that grows, shrinks or is joined.
constexpr qsizetype blockSize = 2000;

// May normalization join it to what is before it? Marks, and the vowels and last consonants of Hangul.
bool joinsBackward(char32_t character)
{
    while (character >= 0x300 && QChar::decompositionTag(character) != QChar::NoDecomposition) {
        character = characterAt(QChar::decomposition(character), 0);
    }
    return character >= 0x300 && (QChar::isMark(character) || (character >= 0x1160 && character <= 0x11ff));
}

bool isWithinPair(QStringView text, qsizetype at)
{
    return at > 0 && text[at].isLowSurrogate() && text[at - 1].isHighSurrogate();
}

// A run that is too long cannot slip between the places looked at.
bool mayHaveLongRun(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); i += maximumJoined) {
        if (text[i].unicode() >= 0x300 && joinsBackward(characterAt(text, isWithinPair(text, i) ? i - 1 : i))) {
            return true;
        }
    }
    return false;
}

// Qt sorts marks by single swaps, n² for a run of n: a block ends where a run is cut.
qsizetype endOfBlock(QStringView text, qsizetype start)
{
    qsizetype end = endOfNormalPart(text, start);
    while (end < text.size() && end - start < blockSize && !joinsBackward(characterAt(text, end))) {
        end = endOfNormalPart(text, end);
    }
    return end;
}

} // namespace

char32_t characterAt(QStringView text, qsizetype at)
{
    const bool isPair = at + 1 < text.size() && text[at].isHighSurrogate() && text[at + 1].isLowSurrogate();
    return isPair ? QChar::surrogateToUcs4(text[at], text[at + 1]) : char32_t(text[at].unicode());
}

qsizetype unitsOf(char32_t character)
{
    return QChar::requiresSurrogates(character) ? 2 : 1;
}

qsizetype endOfNormalPart(QStringView text, qsizetype start)
{
    const char32_t first = characterAt(text, start);
    qsizetype end = start + unitsOf(first);
    // Marks are counted alike behind a letter and where the text begins with them: the index has texts behind others.
    for (int joined = joinsBackward(first) ? 1 : 0; joined < maximumJoined && end < text.size(); ++joined) {
        const char32_t next = characterAt(text, end);
        if (!joinsBackward(next)) {
            break;
        }
        end += unitsOf(next);
    }
    return end;
}

QString normalForm(const QString &text, QString::NormalizationForm form)
{
    if (text.size() <= blockSize && !mayHaveLongRun(text)) {
        return text.normalized(form);
    }
    QString result;
    for (qsizetype start = 0, end = 0; start < text.size(); start = end) {
        end = endOfBlock(text, start);
        result += text.sliced(start, end - start).normalized(form);
    }
    return result;
}

} // namespace hotpapers
