// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/sourcehighlighter.h"

namespace hotpapers::ui {

/** Highlights an editor's text as Markdown, and links between papers in it (core/notelink.h). */
class MarkdownHighlighter : public SourceHighlighter
{
    Q_OBJECT
public:
    MarkdownHighlighter(QPlainTextEdit *editor, KSyntaxHighlighting::Repository &repository);

protected:
    void highlightBlock(const QString &text) override;

private:
    QPlainTextEdit *m_editor;
};

} // namespace hotpapers::ui
