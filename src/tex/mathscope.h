// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tex/mathparser.h"
#include "tex/mathreader.h"

namespace hotpapers::tex {

/** One level of what is within another: alphabets end with it, and too many levels fail. */
class MathParser::Scope
{
public:
    explicit Scope(MathParser &parser) : m_parser(parser), m_alphabet(parser.m_alphabet)
    {
        if (++parser.m_depth > maximumMathDepth) {
            parser.fail();
        }
    }
    ~Scope()
    {
        --m_parser.m_depth;
        m_parser.m_alphabet = m_alphabet;
    }
    Q_DISABLE_COPY_MOVE(Scope)

private:
    MathParser &m_parser;
    MathAlphabet m_alphabet;
};

} // namespace hotpapers::tex
