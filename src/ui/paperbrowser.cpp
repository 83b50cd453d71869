// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/paperbrowser.h"

#include "ui/pagematches.h"
#include "ui/pagestyle.h"

#include <QEvent>
#include <QScrollBar>

namespace hotpapers::ui {
namespace {

constexpr qsizetype maximumShownAddress = 200;

// What its widget does not load, a document of Qt's tries to load by itself: this one does not.
class PageDocument : public QTextDocument
{
public:
    using QTextDocument::QTextDocument;

protected:
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

} // namespace

PaperBrowser::PaperBrowser(QWidget *parent) : QTextBrowser(parent)
{
    setDocument(new PageDocument(this));
    document()->setDefaultFont(font());
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    document()->setDocumentMargin(12);
    // Where a link leads is shown before it is followed.
    connect(this, &QTextBrowser::highlighted, this, [this](const QUrl &link) {
        const QString address = link.toString(QUrl::FullyEncoded).left(maximumShownAddress); // a host in Punycode
        setToolTip(link.scheme().startsWith(u"http") ? address.toHtmlEscaped() : QString());
    });
}

void PaperBrowser::showPage(const QString &html, bool keepPlace)
{
    const int place = keepPlace ? verticalScrollBar()->value() : 0;
    m_page = html;
    document()->setDefaultStyleSheet(pageStyle(palette()));
    setHtml(html);
    markMatches();
    verticalScrollBar()->setValue(place);
}

void PaperBrowser::setSearch(std::vector<TextCondition> conditions)
{
    if (conditions != m_search) {
        m_search = std::move(conditions);
        markMatches();
    }
}

void PaperBrowser::markMatches()
{
    setExtraSelections(matchSelections(*document(), pageMatches(*document(), m_search), palette()));
}

void PaperBrowser::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_page.isEmpty()) {
        showPage(m_page, true);
    }
}

} // namespace hotpapers::ui
