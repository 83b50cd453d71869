// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <KSyntaxHighlighting/SyntaxHighlighter>

class QPlainTextEdit;

namespace KSyntaxHighlighting {
class Repository;
}

namespace hotpapers::ui {

/** Highlights an editor's text as Markdown, and links between papers in it (core/notelink.h), in colours that suit its palette, also after that has changed. */
class MarkdownHighlighter : public KSyntaxHighlighting::SyntaxHighlighter
{
    Q_OBJECT
public:
    MarkdownHighlighter(QPlainTextEdit *editor, KSyntaxHighlighting::Repository &repository);

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void highlightBlock(const QString &text) override;

private:
    void followPalette();
    void highlightLinks(const QString &text);

    QPlainTextEdit *m_editor;
    KSyntaxHighlighting::Repository &m_repository;
};

} // namespace hotpapers::ui
