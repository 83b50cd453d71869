// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/sourcehighlighter.h"

namespace hotpapers::ui {

/** Highlights an editor's text as Markdown. */
class MarkdownHighlighter : public SourceHighlighter
{
    Q_OBJECT
public:
    MarkdownHighlighter(QPlainTextEdit *editor, KSyntaxHighlighting::Repository &repository);
};

} // namespace hotpapers::ui
