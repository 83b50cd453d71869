// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tex/mathalphabet.h"
#include "tex/mathlexer.h"
#include "tex/mathnode.h"

#include <optional>

namespace hotpapers::tex {

/**
 * Reads what stands between the delimiters of a formula, going down into its groups. What it does not understand fails
 * it for good: all readers end at once then, and read() gives nothing.
 */
class MathParser
{
public:
    /** @param depth how deep in groups the text stands already, see maximumMathDepth */
    MathParser(QStringView text, int depth) : m_lexer(text), m_depth(depth) { }

    [[nodiscard]] std::optional<MathNode> read();

private:
    using Kind = MathNode::Kind;
    using Reader = MathNode (MathParser::*)(QStringView command);
    struct Construct;
    struct Environment;
    class Scope;

    static Reader readerOf(QStringView command);
    static const Environment *environmentOf(QStringView name);

    // The grammar: a row of scripted atoms.
    MathNode readRow(bool isDivided = false);
    MathNode readInfix(MathNode before);
    MathNode readScripted();
    MathNode readScripts(MathNode nucleus);
    MathNode readAtom();
    MathNode readCommand(QStringView command);
    MathNode readMark(QStringView command);
    MathNode readGroup();
    MathNode readArgument();
    MathNode readLimits(MathNode nucleus);
    bool readDeclaration();
    int readPrimes();

    // Commands with arguments.
    MathNode readFraction(QStringView command);
    MathNode readBinomial(QStringView command);
    MathNode readSlashed(QStringView command);
    MathNode readRoot(QStringView command);
    MathNode readText(QStringView command);
    MathNode readRoman(QStringView command);
    MathNode readOperatorName(QStringView command);
    MathNode readStacked(QStringView command);
    MathNode readArrow(QStringView command);
    MathNode readLine(QStringView command);
    MathNode readPhantom(QStringView command);
    MathNode readStrike(QStringView command);
    MathNode readNot(QStringView command);
    MathNode readTransparent(QStringView command);
    MathNode readClassed(QStringView command);
    MathNode readModulus(QStringView command);
    MathNode readColored(QStringView command);
    MathNode readIgnored(QStringView command);
    MathNode readLength(QStringView command);
    MathNode readNamedFence(QStringView command);

    // Delimiters.
    MathNode readFenced(QStringView command);
    MathNode readMiddle(QStringView command);
    MathNode readSized(QStringView command);
    std::optional<QString> readDelimiter();

    // Tables.
    MathNode readSubstack(QStringView command);
    MathNode readEnvironment(QStringView command);
    MathNode readCells();
    void readRules();

    static MathNode set(const Environment &environment, const QString &columns, MathNode table);
    static MathNode fenced(QStringView open, MathNode content, QStringView close);
    MathNode symbol(char32_t character);
    MathNode nested(QStringView text);
    MathNode fail();

    MathLexer m_lexer;
    int m_depth = 0;
    int m_fences = 0;
    MathAlphabet m_alphabet = MathAlphabet::Letters;
    bool m_failed = false;
};

} // namespace hotpapers::tex
