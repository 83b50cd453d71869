// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pageformulas.h"

#include "tex/plainmath.h"
#include "ui/formulaobject.h"
#include "ui/mathtext.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace hotpapers::ui {

using tex::Formula;

namespace {

constexpr QStringView scheme = u"math:";

/** Where a page refers to a formula. */
struct Reference
{
    int position = 0;
    int index = 0; ///< -1 where it is no number
    QTextCharFormat format = {};
};

std::vector<Reference> references(const QTextDocument &page)
{
    std::vector<Reference> found;
    for (QTextBlock block = page.begin(); block.isValid(); block = block.next()) {
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            const QTextImageFormat image = at.fragment().charFormat().toImageFormat();
            if (!image.isValid() || !image.name().startsWith(scheme)) {
                continue;
            }
            bool isNumber = false;
            const int index = QStringView(image.name()).sliced(scheme.size()).toInt(&isNumber);
            for (int i = 0; i < at.fragment().length(); ++i) {
                found.push_back({at.fragment().position() + i, isNumber ? index : -1, at.fragment().charFormat()});
            }
        }
    }
    return found;
}

/** The format of the text around an image. */
QTextCharFormat textFormat(QTextCharFormat format)
{
    for (const int property : {int(QTextFormat::ObjectType), int(QTextFormat::ObjectIndex), int(QTextFormat::ImageName),
                               int(QTextFormat::ImageTitle), int(QTextFormat::ImageAltText),
                               int(QTextFormat::ImageWidth), int(QTextFormat::ImageHeight)}) {
        format.clearProperty(property);
    }
    return format;
}

/** Takes out what `belongs`, from the cursor on or back to the block's beginning. @return what was taken */
QString take(QTextCursor cursor, QTextCursor::MoveOperation direction, const std::function<bool(QChar)> &belongs)
{
    const bool forwards = direction == QTextCursor::NextCharacter;
    const auto next = [&] {
        const int at = cursor.positionInBlock() - (forwards ? 0 : 1);
        return at >= 0 && at < cursor.block().length() - 1 ? cursor.block().text().at(at) : QChar();
    };
    while (!next().isNull() && belongs(next())) {
        cursor.movePosition(direction, QTextCursor::KeepAnchor);
    }
    const QString taken = cursor.selectedText();
    cursor.removeSelectedText();
    return taken;
}

bool isSpace(QChar character)
{
    return character.isSpace();
}

bool isPunctuation(QChar character)
{
    return u".,;:"_s.contains(character);
}

/** What keeps a formula beside the text that it touches: Qt's lines may end on either side of an object (UAX #14, CB). */
QString joiner(QTextCursor cursor, QTextCursor::MoveOperation direction)
{
    cursor.clearSelection();
    const bool moved = cursor.movePosition(direction, QTextCursor::KeepAnchor);
    const QString beside = cursor.selectedText();
    return moved && !beside.isEmpty() && !beside.front().isSpace() ? QString(QChar(0x2060)) : QString();
}

void insertObject(QTextCursor &cursor, const QTextCharFormat &formula, const FormulaObject &object, const QFont &font)
{
    QTextCharFormat around = formula;
    around.clearProperty(QTextFormat::ObjectType);
    const QString before = joiner(cursor, QTextCursor::PreviousCharacter);
    const QString after = joiner(cursor, QTextCursor::NextCharacter);
    cursor.insertText(before, around);
    cursor.insertText(QString(QChar::ObjectReplacementCharacter), formula);
    for (const QTextCharFormat &strut : object.struts(formula, font)) {
        cursor.insertText(QString(QChar::ObjectReplacementCharacter), strut);
    }
    cursor.insertText(after, around);
}

/** In a line of its own, in the middle; what ends the sentence stands there too. */
void insertDisplay(QTextCursor &cursor, const QTextCharFormat &formula, const FormulaObject &object,
                   const QTextCharFormat &text, const QFont &font)
{
    const QTextBlockFormat around = cursor.blockFormat();
    QTextBlockFormat centred = around;
    centred.setAlignment(Qt::AlignHCenter);
    take(cursor, QTextCursor::PreviousCharacter, isSpace);
    take(cursor, QTextCursor::NextCharacter, isSpace);
    const QString end = take(cursor, QTextCursor::NextCharacter, isPunctuation);
    take(cursor, QTextCursor::NextCharacter, isSpace);
    if (cursor.atBlockStart()) {
        cursor.setBlockFormat(centred);
    } else {
        cursor.insertBlock(centred, text);
    }
    if (!cursor.atBlockEnd()) {
        cursor.insertBlock(around, text);
        cursor.movePosition(QTextCursor::PreviousBlock);
    }
    insertObject(cursor, formula, object, font);
    cursor.insertText(end, text);
}

void insertFormula(QTextCursor &cursor, const Formula &formula, const Reference &reference, const FormulaObject *object)
{
    QTextCharFormat text = textFormat(reference.format);
    if (!object) {
        text.setProperty(FormulaIndex, reference.index);
        cursor.insertText(tex::plainMath(formula.root), text);
        return;
    }
    const QFont font = reference.format.font();
    const QTextCharFormat format = object->format(reference.index, text, font);
    if (formula.display && cursor.blockFormat().headingLevel() == 0 && !cursor.currentTable()
        && !cursor.currentList()) {
        insertDisplay(cursor, format, *object, text, font);
    } else if (const auto runs = textRuns(formula.root)) {
        QTextCharFormat math = mathTextFormat(object->font(), text, font);
        math.setProperty(FormulaIndex, reference.index);
        for (const tex::MathRun &run : *runs) {
            cursor.insertText(run.text, runFormat(run, math));
        }
    } else {
        insertObject(cursor, format, *object, font);
    }
}

/** Text as it is copied: spaces are plain ones. */
void append(PageText &page, QStringView text, int position)
{
    for (const QChar character : text) {
        page.text += character == QChar::Nbsp   ? QChar(u' ')
            : character == QChar::LineSeparator ? QChar(u'\n')
                                                : character;
        page.positions.push_back(position++);
    }
}

} // namespace

void putFormulas(QTextDocument &page, const std::vector<Formula> &formulas, FormulaObject *object)
{
    QTextCursor cursor(&page);
    cursor.beginEditBlock();
    for (const Reference &reference : references(page) | std::views::reverse) {
        cursor.setPosition(reference.position);
        cursor.deleteChar();
        if (reference.index >= 0 && size_t(reference.index) < formulas.size()) {
            insertFormula(cursor, formulas[size_t(reference.index)], reference, object);
        }
    }
    cursor.endEditBlock();
}

PageText selectedText(const QTextCursor &selection, const std::vector<Formula> &formulas,
                      const std::function<QString(const Formula &)> &spell)
{
    PageText text;
    int last = -1; // formula
    const int start = selection.selectionStart();
    const int end = selection.selectionEnd();
    QTextBlock block = selection.document()->findBlock(start);
    for (; block.isValid() && block.position() < end; block = block.next()) {
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            const int first = at.fragment().position();
            const int from = std::max(start, first);
            const int to = std::min(end, first + at.fragment().length());
            if (from >= to) {
                continue;
            }
            const QTextCharFormat format = at.fragment().charFormat();
            const int index = format.hasProperty(FormulaIndex) ? format.intProperty(FormulaIndex) : -1;
            if (index < 0) {
                append(text, QStringView(at.fragment().text()).sliced(from - first, to - from), from);
            } else if (index != last && size_t(index) < formulas.size()) {
                text.text += spell(formulas[size_t(index)]);
                text.positions.resize(size_t(text.text.size()), from);
            }
            last = index;
        }
        if (block.position() + block.length() <= end) {
            append(text, u"\n", block.position() + block.length() - 1);
        }
    }
    return text;
}

} // namespace hotpapers::ui
