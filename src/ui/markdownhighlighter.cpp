// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/markdownhighlighter.h"

#include "core/notelink.h"

#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace hotpapers::ui {

MarkdownHighlighter::MarkdownHighlighter(QPlainTextEdit *editor, KSyntaxHighlighting::Repository &repository)
    : SourceHighlighter(editor, repository), m_editor(editor)
{
    setSyntax(u"Markdown"_s);
}

// Links between papers are no Markdown.
void MarkdownHighlighter::highlightBlock(const QString &text)
{
    SourceHighlighter::highlightBlock(text);
    if (text.size() > maximumLine) {
        return;
    }
    for (const NoteLink &link : noteLinks(text)) {
        QTextCharFormat shown = format(int(link.span.start));
        shown.setForeground(m_editor->palette().link());
        shown.setFontUnderline(true);
        setFormat(int(link.span.start), int(link.span.length), shown);
    }
}

} // namespace hotpapers::ui
