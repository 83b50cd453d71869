// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <expected>
#include <vector>

namespace hotpapers {

/** What a pattern of citation keys is made of. Of a paper by Ada van der Linde, `Slow and Steady Snails`, 2107.11817: */
enum class KeyField {
    Literal, ///< characters that stand for themselves
    Auth, ///< `[auth]`: the first author's family name: `vanderlinde`
    AuthCapital, ///< `[Auth]`: `VanderLinde`
    Year, ///< `[year]`: of the arXiv id: `2021`
    Word, ///< `[word]`: the first word of the title that says something: `slow`
    Title, ///< `[title]`: the first four of them: `slowsteadysnails`
    Arxiv, ///< `[arxiv]`: the arXiv id: `2107.11817`, `hep-th/9901001`
};

struct KeyPart
{
    KeyField field = KeyField::Literal;
    QString literal = {}; ///< of Literal

    bool operator==(const KeyPart &) const = default;
};

/** Why a text is no pattern. */
enum class KeyPatternFault {
    Empty,
    TooLong, ///< more than maximumKeyPattern
    UnknownField, ///< `[foo]`, `[]`
    Unclosed, ///< a `[` without its `]`
    BadCharacter, ///< one that BibTeX, biber or pandoc do not take in a key
};

/** A fault with its place in the text, in UTF-16 units. */
struct KeyPatternError
{
    KeyPatternFault fault = KeyPatternFault::Empty;
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const KeyPatternError &) const = default;
};

inline constexpr qsizetype maximumKeyPattern = 100; ///< UTF-16 units

/**
 * How citation keys are made, as JabRef writes it (https://docs.jabref.org/setup/citationkeypatterns): fields in brackets,
 * and between them ASCII letters, digits and `-`, `_`, `.`, `:`, `/`, `+`, which are all that BibTeX, biber, CSL and pandoc
 * take alike. `[auth][year][title]` is how arXiv.org itself makes the keys of its BibTeX.
 */
class KeyPattern
{
public:
    KeyPattern(); ///< `[auth][year][word]`

    [[nodiscard]] static std::expected<KeyPattern, KeyPatternError> parse(QStringView text);

    [[nodiscard]] const std::vector<KeyPart> &parts() const { return m_parts; }
    [[nodiscard]] QString text() const; ///< as it is typed

    bool operator==(const KeyPattern &) const = default;

private:
    explicit KeyPattern(std::vector<KeyPart> parts) : m_parts(std::move(parts)) { }

    std::vector<KeyPart> m_parts; ///< never empty
};

/** The fields as they are typed: `[auth]`, …, in the order of the help. */
[[nodiscard]] QStringList keyFieldNames();

} // namespace hotpapers
