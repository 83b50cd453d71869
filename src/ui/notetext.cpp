// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notetext.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace hotpapers::ui {

namespace {

bool isCode(const QTextCursor &at)
{
    return at.charFormat().fontFixedPitch() || at.blockFormat().hasProperty(QTextFormat::BlockCodeLanguage);
}

/** Puts what belongs there in place of the mark, number and mark that are selected. */
void putReference(QTextCursor &at, const services::NotePage &note)
{
    const QString marked = at.selectedText();
    const size_t index = marked.sliced(1, marked.size() - 2).toULongLong();
    if (index >= note.formulas.size()) {
        return;
    }
    QTextCharFormat format = at.charFormat();
    if (isCode(at)) {
        at.insertText(note.formulas[index].source, format);
        return;
    }
    format.setObjectType(QTextFormat::ImageObject);
    format.setProperty(QTextFormat::ImageName, u"math:%1"_s.arg(index));
    at.insertText(QString(QChar::ObjectReplacementCharacter), format);
}

} // namespace

void setNote(QTextDocument &page, const services::NotePage &note, const QString &clipped)
{
    page.setMarkdown(note.markdown,
                     QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub)
                         | QTextDocument::MarkdownNoHTML);
    QTextCursor edit(&page);
    edit.beginEditBlock();
    for (QTextCursor at = page.find(note.mark); !at.isNull(); at = page.find(note.mark, at)) {
        const QString line = at.block().text();
        const qsizetype end = line.indexOf(note.mark, at.positionInBlock());
        if (end >= 0) {
            at.setPosition(at.selectionStart());
            at.setPosition(at.block().position() + int(end) + 1, QTextCursor::KeepAnchor);
            putReference(at, note);
        }
    }
    if (note.isClipped) {
        QTextCharFormat emphasis;
        emphasis.setFontItalic(true);
        edit.movePosition(QTextCursor::End);
        edit.insertBlock(QTextBlockFormat(), emphasis);
        edit.insertText(clipped);
    }
    edit.endEditBlock();
}

} // namespace hotpapers::ui
