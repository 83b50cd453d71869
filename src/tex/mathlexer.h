// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <optional>

namespace hotpapers::tex {

/** What TeX reads a formula as (The TeXbook, chapter 7). White space is none. */
struct MathToken
{
    enum class Kind { End, Command, Character, Open, Close, Superscript, Subscript, Align };

    Kind kind = Kind::End;
    QStringView text = {}; ///< of a Command without its backslash; of a Character one or two UTF-16 units

    bool operator==(const MathToken &) const = default;
    [[nodiscard]] bool isCommand(QStringView name) const { return kind == Kind::Command && text == name; }
    [[nodiscard]] bool isCharacter(QStringView character) const { return kind == Kind::Character && text == character; }
    [[nodiscard]] char32_t character() const;
};

/** Goes through the text of a formula. The text must outlive it. */
class MathLexer
{
public:
    explicit MathLexer(QStringView text) : m_text(text) { }

    [[nodiscard]] MathToken peek() const;
    MathToken take();

    /** The text of the group that begins here, `{…}`, as it is written; goes behind it. Nothing where none does. */
    std::optional<QStringView> takeGroup();
    /** The same of an optional argument, `[…]`. */
    std::optional<QStringView> takeBrackets();
    void takeAll() { m_at = m_text.size(); }

private:
    [[nodiscard]] qsizetype afterSpace() const;
    [[nodiscard]] MathToken tokenAt(qsizetype at) const;
    std::optional<QStringView> takeWithin(QChar opening, QChar closing);

    QStringView m_text;
    qsizetype m_at = 0;
};

} // namespace hotpapers::tex
