// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What leads away from the paper that is read, and what is done about it elsewhere.

#include "core/visibletext.h"
#include "ui/filterlink.h"
#include "ui/noteeditor.h"
#include "ui/notepane.h"
#include "ui/paperlink.h"
#include "ui/readerfit.h"
#include "ui/readernotes.h"
#include "ui/readerpane.h"
#include "ui/spelling.h"
#include "ui/urlopener.h"
#include "ui_readerpane.h"
#include "words/words.h"

#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace hotpapers::ui {

namespace {

constexpr qsizetype maximumShownUrl = 200; // UTF-16 units

} // namespace

void ReaderPane::openAbs()
{
    open(QUrl(m_id.absUrl()));
}

void ReaderPane::openPaper(const ArxivId &paper)
{
    launch(QUrl(paper.absUrl()));
}

void ReaderPane::openPdf()
{
    open(QUrl(m_id.pdfUrl()));
}

void ReaderPane::openTweets()
{
    if (!m_loading && !m_tweets.empty()) {
        open(QUrl(m_tweets.front().tweet.url, QUrl::StrictMode));
    }
}

void ReaderPane::open(const QUrl &url)
{
    if (!m_id.isNull() && launch(url)) {
        emit opened();
    }
}

bool ReaderPane::launch(const QUrl &url)
{
    const QString shown = words::isolated(visibleText(url.toString(QUrl::FullyEncoded).left(maximumShownUrl)));
    if (!UrlOpener::isAllowed(url)) {
        showMessage(tr("This is no address of a web page, and was not opened: %1").arg(shown));
        return false;
    }
    const bool isOpened = m_opener.open(url);
    if (!isOpened) {
        showMessage(tr("The browser could not be started for %1").arg(shown));
    }
    return isOpened;
}

void ReaderPane::openLink(const QUrl &link)
{
    if (link.scheme() == "filter"_L1) {
        if (const QString search = searchOfLink(link); !search.isEmpty()) {
            emit filterRequested(search);
        }
    } else if (const auto paper = paperOfLink(link)) {
        emit paperRequested(*paper);
    } else if (link == QUrl(u"page:announcements"_s)) {
        foldAnnouncements(m_announcements == Announcements::Unfolded);
    } else {
        open(link);
    }
}

void ReaderPane::foldAnnouncements(bool folded)
{
    const bool byKey = m_ui->page->textCursor().hasSelection();
    m_announcements = folded ? Announcements::Folded : Announcements::Unfolded;
    showPage(true);
    if (byKey) { // the same key folds and unfolds
        m_ui->page->selectLink(u"page:announcements"_s);
    }
}

void ReaderPane::goToRelated()
{
    if (m_loading) {
        connect(this, &ReaderPane::paperShown, this, &ReaderPane::goToRelated,
                Qt::ConnectionType(Qt::UniqueConnection | Qt::SingleShotConnection));
    } else if (m_fit->isAsking()) {
        connect(m_fit, &ReaderFit::relatedChanged, this, &ReaderPane::goToRelated,
                Qt::ConnectionType(Qt::UniqueConnection | Qt::SingleShotConnection));
    } else if (m_fit->related().empty()) {
        emit told(tr("No paper is known that is related to this one."));
    } else {
        m_ui->tabs->setCurrentWidget(m_ui->paperTab);
        m_ui->page->setFocus(Qt::ShortcutFocusReason);
        m_ui->page->selectLink(paperAddress(m_fit->related().front().paper));
        const int above = 3 * m_ui->page->fontMetrics().lineSpacing(); // the heading; the others are seen below it
        QScrollBar *bar = m_ui->page->verticalScrollBar();
        bar->setValue(bar->value() + m_ui->page->cursorRect().top() - above);
    }
}

void ReaderPane::stayOnPage()
{
    disconnect(this, &ReaderPane::paperShown, this, &ReaderPane::goToRelated);
    disconnect(m_fit, &ReaderFit::relatedChanged, this, &ReaderPane::goToRelated);
}

void ReaderPane::setSelectsByKeys(bool selects)
{
    m_ui->page->setTextInteractionFlags(selects ? Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard
                                                : Qt::TextBrowserInteraction);
    if (selects) {
        m_ui->page->setFocus();
    }
}

void ReaderPane::quote()
{
    m_notes->quote();
}

void ReaderPane::highlight()
{
    m_notes->highlight();
}

void ReaderPane::showNoteVersions()
{
    m_notes->showVersions();
}

void ReaderPane::setSpelling(Spelling &spelling)
{
    m_spelling = &spelling;
    m_note->editor().setSpelling(spelling);
}

void ReaderPane::goToNextMisspelling()
{
    m_note->edit();
    m_spelling->wake();
    if (!m_note->editor().goToNextMisspelling()) {
        emit told(m_spelling->isActive() ? tr("No word of the note is misspelled.")
                                         : tr("The spelling of notes is not checked: the settings say how it can be."));
    }
}

} // namespace hotpapers::ui
