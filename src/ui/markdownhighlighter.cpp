// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/markdownhighlighter.h"

using namespace Qt::StringLiterals;

namespace hotpapers::ui {

MarkdownHighlighter::MarkdownHighlighter(QPlainTextEdit *editor, KSyntaxHighlighting::Repository &repository)
    : SourceHighlighter(editor, repository)
{
    setSyntax(u"Markdown"_s);
}

} // namespace hotpapers::ui
