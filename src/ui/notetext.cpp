// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notetext.h"

#include "ui/paperlink.h"

#include <QGuiApplication>
#include <QPalette>
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

/** What a mark, a number and a mark stand for; null where they are the person's own. */
const services::NotePage::Math *mathOf(const QString &marked, const services::NotePage &note)
{
    bool isNumber = false;
    const size_t index = marked.sliced(1, marked.size() - 2).toULongLong(&isNumber);
    return isNumber && index < note.math.size() ? &note.math[index] : nullptr;
}

void putLink(QTextCursor &at, const ArxivId &paper, const QString &title)
{
    QTextCharFormat format = at.charFormat();
    format.setAnchor(true);
    format.setAnchorHref(paperAddress(paper));
    format.setForeground(QGuiApplication::palette().link()); // as Qt has it of other links in Markdown
    format.setFontUnderline(true);
    at.insertText(title.isEmpty() ? u"arXiv:"_s + paper.text() : title, format);
}

/** Puts what belongs there in place of what is selected. */
void putReference(QTextCursor &at, const services::NotePage &note, const QHash<ArxivId, QString> &titles)
{
    const services::NotePage::Math *math = mathOf(at.selectedText(), note);
    if (!math) {
        return;
    }
    QTextCharFormat format = at.charFormat();
    if (!math->paper.isNull() && !isCode(at)) {
        putLink(at, math->paper, titles.value(math->paper));
        return;
    }
    if (math->formula < 0 || isCode(at)) {
        at.insertText(math->source, format);
        return;
    }
    format.setObjectType(QTextFormat::ImageObject);
    format.setProperty(QTextFormat::ImageName, u"math:%1"_s.arg(math->formula));
    at.insertText(QString(QChar::ObjectReplacementCharacter), format);
}

/** An address is no text: what looked like a formula in it is put back. */
void mendAddresses(QTextDocument &page, const services::NotePage &note)
{
    for (QTextBlock block = page.begin(); block.isValid(); block = block.next()) {
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            QString address = at.fragment().charFormat().anchorHref();
            if (!address.contains(note.mark)) {
                continue;
            }
            for (size_t i = 0; i < note.math.size(); ++i) {
                address.replace(note.mark + QString::number(i) + note.mark, note.math[i].source);
            }
            QTextCursor cursor(&page);
            cursor.setPosition(at.fragment().position());
            cursor.setPosition(at.fragment().position() + at.fragment().length(), QTextCursor::KeepAnchor);
            QTextCharFormat mended;
            mended.setAnchorHref(address);
            cursor.mergeCharFormat(mended);
            return mendAddresses(page, note); // the fragments are others now
        }
    }
}

} // namespace

void setNote(QTextDocument &page, const services::NotePage &note, const NoteWords &words)
{
    page.setMarkdown(note.markdown,
                     QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub)
                         | QTextDocument::MarkdownNoHTML);
    mendAddresses(page, note);
    QTextCursor edit(&page);
    edit.beginEditBlock();
    for (QTextCursor at = page.find(note.mark); !at.isNull(); at = page.find(note.mark, at)) {
        const QString line = at.block().text();
        const qsizetype end = line.indexOf(note.mark, at.positionInBlock());
        if (end >= 0) {
            at.setPosition(at.selectionStart());
            at.setPosition(at.block().position() + int(end) + 1, QTextCursor::KeepAnchor);
            putReference(at, note, words.titles);
        }
    }
    if (note.isClipped) {
        QTextCharFormat emphasis;
        emphasis.setFontItalic(true);
        edit.movePosition(QTextCursor::End);
        edit.insertBlock(QTextBlockFormat(), emphasis);
        edit.insertText(words.clipped);
    }
    edit.endEditBlock();
}

} // namespace hotpapers::ui
