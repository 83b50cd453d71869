// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <KSyntaxHighlighting/SyntaxHighlighter>

class QPlainTextEdit;

namespace KSyntaxHighlighting {
class Repository;
}

namespace hotpapers::ui {

/** Highlights an editor's text in colours that suit its palette, also after that has changed. */
class SourceHighlighter : public KSyntaxHighlighting::SyntaxHighlighter
{
    Q_OBJECT
public:
    SourceHighlighter(QPlainTextEdit *editor, KSyntaxHighlighting::Repository &repository);

    /** As KSyntaxHighlighting names it; what it does not know is left plain, as all is before this. */
    void setSyntax(const QString &name);

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    static constexpr qsizetype maximumLine = 5'000; ///< UTF-16 units: hostile ones that are longer take a second

    void highlightBlock(const QString &text) override;

private:
    void followPalette();

    QPlainTextEdit *m_editor;
    KSyntaxHighlighting::Repository &m_repository;
};

} // namespace hotpapers::ui
