// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/searchquery.h"

#include <QString>

namespace hotpapers {

/** What a search is made of: a sign, a keyword, or a term (`word*`, `"a phrase"`, `field:value`). */
struct SearchToken
{
    enum class Kind { End, Open, Close, Minus, And, Or, Not, Term };

    Kind kind = Kind::End;
    qsizetype start = 0; ///< in UTF-16 units, as below
    qsizetype end = 0;

    // of a Term
    SearchField field = SearchField::Any;
    bool isKnown = true; ///< false: what stands before the colon is no field
    qsizetype valueStart = 0; ///< behind `field:`; where the value is quoted, its quote
    QString value = {}; ///< without quotes (a doubled one is one) and star
    bool isQuoted = false;
    bool isClosed = true; ///< false: the quote is missing at the end
    bool hasStar = false;

    [[nodiscard]] bool isKeyword() const { return kind == Kind::And || kind == Kind::Or || kind == Kind::Not; }
    [[nodiscard]] bool beginsOperand() const
    {
        return kind == Kind::Open || kind == Kind::Minus || kind == Kind::Not || kind == Kind::Term;
    }
};

/** Takes a search apart from its beginning to its end. The text must outlive it. Linear. */
class SearchLexer
{
public:
    explicit SearchLexer(QStringView text) : m_text(text) { }

    /** The next token; at the end of the text an End, again and again. */
    [[nodiscard]] SearchToken next();

private:
    [[nodiscard]] QStringView rest() const { return m_text.sliced(m_at); }
    void skipSpace();
    SearchToken::Kind takeSign();
    void takeTerm(SearchToken &token);
    void takeField(SearchToken &token);
    void takeQuoted(SearchToken &token);
    void takeWord(SearchToken &token);

    QStringView m_text;
    qsizetype m_at = 0;
};

} // namespace hotpapers
