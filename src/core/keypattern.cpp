// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/keypattern.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace hotpapers {

namespace {

struct FieldName
{
    KeyField field;
    QStringView name; ///< with its brackets
};

constexpr std::array fieldNames = {
    FieldName{KeyField::Auth, u"[auth]"},   FieldName{KeyField::AuthCapital, u"[Auth]"},
    FieldName{KeyField::Year, u"[year]"},   FieldName{KeyField::Word, u"[word]"},
    FieldName{KeyField::Title, u"[title]"}, FieldName{KeyField::Arxiv, u"[arxiv]"},
};

bool isKeyCharacter(QChar character)
{
    return character < u'\u0080' && (character.isLetterOrNumber() || QStringView(u"-_.:/+").contains(character));
}

std::unexpected<KeyPatternError> failure(KeyPatternFault fault, qsizetype start, qsizetype length)
{
    return std::unexpected(KeyPatternError{fault, start, length});
}

qsizetype charactersFrom(QStringView text, qsizetype start)
{
    return std::find_if_not(text.begin() + start, text.end(), isKeyCharacter) - text.begin() - start;
}

// The part that begins at `start`.
std::expected<KeyPart, KeyPatternError> readPart(QStringView text, qsizetype start, qsizetype &end)
{
    if (const qsizetype length = charactersFrom(text, start); length > 0) {
        end = start + length;
        return KeyPart{KeyField::Literal, text.sliced(start, length).toString()};
    }
    if (text[start] != u'[') {
        const bool isPair = text[start].isHighSurrogate() && start + 1 < text.size();
        return failure(KeyPatternFault::BadCharacter, start, isPair ? 2 : 1);
    }
    const qsizetype closing = text.indexOf(u']', start);
    if (closing < 0) {
        return failure(KeyPatternFault::Unclosed, start, text.size() - start);
    }
    end = closing + 1;
    const auto *known = std::ranges::find(fieldNames, text.sliced(start, end - start), &FieldName::name);
    return known == fieldNames.end()
        ? std::expected<KeyPart, KeyPatternError>(failure(KeyPatternFault::UnknownField, start, end - start))
        : KeyPart{known->field};
}

} // namespace

KeyPattern::KeyPattern() : m_parts{{KeyField::Auth}, {KeyField::Year}, {KeyField::Word}} { }

std::expected<KeyPattern, KeyPatternError> KeyPattern::parse(QStringView text)
{
    if (text.isEmpty()) {
        return failure(KeyPatternFault::Empty, 0, 0);
    }
    if (text.size() > maximumKeyPattern) {
        return failure(KeyPatternFault::TooLong, maximumKeyPattern, text.size() - maximumKeyPattern);
    }
    std::vector<KeyPart> parts;
    for (qsizetype at = 0; at < text.size();) {
        const auto part = readPart(text, at, at);
        if (!part) {
            return std::unexpected(part.error());
        }
        parts.push_back(*part);
    }
    return KeyPattern(std::move(parts));
}

QString KeyPattern::text() const
{
    QString text;
    for (const KeyPart &part : m_parts) {
        const auto *named = std::ranges::find(fieldNames, part.field, &FieldName::field);
        text += named == fieldNames.end() ? part.literal : named->name.toString();
    }
    return text;
}

QStringList keyFieldNames()
{
    QStringList names;
    for (const FieldName &field : fieldNames) {
        names += field.name.toString();
    }
    return names;
}

} // namespace hotpapers
