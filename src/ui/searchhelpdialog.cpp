// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/searchhelpdialog.h"

#include "ui/heatcolor.h"
#include "words/searchhelp.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QScrollBar>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hotpapers::ui {

namespace {

QString pageStyleOf(const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    return u"h3 { margin-top: 14px; margin-bottom: 4px; } td { padding: 3px 12px 3px 0px; color: %1; } "
           "code { color: %2; background-color: %3; white-space: pre-wrap; }"_s.arg(
               blend(base, text, 0.8).name(), text.name(), blend(base, text, 0.07).name());
}

/** Examples of one row stand below each other. */
QString examples(const QString &text)
{
    QStringList parts;
    for (const QString &part : text.split(u"  "_s, Qt::SkipEmptyParts)) {
        parts += u"<code>%1</code>"_s.arg(part.toHtmlEscaped());
    }
    return parts.join(u"<br>"_s);
}

QString page(const std::vector<words::SearchHelpSection> &sections)
{
    QString html;
    for (const words::SearchHelpSection &section : sections) {
        html += u"<h3>%1</h3><table width=\"100%\" cellspacing=\"0\">"_s.arg(section.title.toHtmlEscaped());
        for (const words::SearchHelpRow &row : section.rows) {
            html += u"<tr><td width=\"42%\">"_s + examples(row.example) + u"</td><td>"_s + row.meaning.toHtmlEscaped()
                + u"</td></tr>"_s;
        }
        html += u"</table>"_s;
    }
    return html;
}

} // namespace

SearchHelpDialog::SearchHelpDialog(QWidget *parent) : QDialog(parent), m_page(new QTextBrowser(this))
{
    setObjectName(u"searchHelpDialog"_s);
    setWindowTitle(tr("Search Language"));
    m_page->setObjectName(u"searchHelp"_s);
    m_page->setAccessibleName(windowTitle());
    m_page->setOpenLinks(false);
    m_page->document()->setDefaultFont(font());
    m_page->document()->setDocumentMargin(12);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_page);
    layout->addWidget(buttons);
    showPage();
    resize(90 * fontMetrics().averageCharWidth(), 34 * fontMetrics().lineSpacing());
}

void SearchHelpDialog::showPage()
{
    const int place = m_page->verticalScrollBar()->value();
    m_page->document()->setDefaultStyleSheet(pageStyleOf(palette()));
    m_page->setHtml(page(words::searchHelp()));
    m_page->verticalScrollBar()->setValue(place);
}

void SearchHelpDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        m_page->document()->setDefaultFont(font());
        showPage();
    }
}

} // namespace hotpapers::ui
