// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sourcehighlighter.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>

#include <QEvent>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace hotpapers::ui {

SourceHighlighter::SourceHighlighter(QPlainTextEdit *editor, KSyntaxHighlighting::Repository &repository)
    : SyntaxHighlighter(editor->document()), m_editor(editor), m_repository(repository)
{
    editor->installEventFilter(this);
    followPalette();
}

void SourceHighlighter::setSyntax(const QString &name)
{
    if (name != definition().name()) {
        setDefinition(m_repository.definitionForName(name));
    }
}

bool SourceHighlighter::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_editor && event->type() == QEvent::PaletteChange) {
        followPalette();
    }
    return SyntaxHighlighter::eventFilter(watched, event);
}

void SourceHighlighter::highlightBlock(const QString &text)
{
    if (text.size() <= maximumLine) {
        SyntaxHighlighter::highlightBlock(text);
    }
}

void SourceHighlighter::followPalette()
{
    const KSyntaxHighlighting::Theme wanted = m_repository.themeForPalette(m_editor->palette());
    if (wanted.name() == theme().name()) {
        return;
    }
    setTheme(wanted);
    rehighlight();
}

} // namespace hotpapers::ui
