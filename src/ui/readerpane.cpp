// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/readerpane.h"

#include "services/libraryservice.h"
#include "ui/icons.h"
#include "ui/markdownhighlighter.h"
#include "ui/noteeditor.h"
#include "ui/notepane.h"
#include "ui/papersignal.h"
#include "ui/readerfit.h"
#include "ui/readernotes.h"
#include "ui/samepapers.h"
#include "ui/shortcuthint.h"
#include "ui/shownsource.h"
#include "ui/tweetmenu.h"
#include "ui/urlopener.h"
#include "ui_readerpane.h"
#include "words/paperhtmlwords.h"
#include "words/words.h"

#include <QEvent>
#include <QFontDatabase>
#include <QLocale>
#include <QMenu>
#include <QScrollBar>
#include <QTabBar>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace hotpapers::ui {
ReaderPane::ReaderPane(services::LibraryService &library, MarkHistory &marks, const UrlOpener &opener,
                       KSyntaxHighlighting::Repository &repository, QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::ReaderPane>()), m_library(library), m_marks(marks), m_opener(opener)
{
    m_ui->setupUi(this);
    m_fit = new ReaderFit(library, *m_ui->fitLine, this);
    setUpButtons();
    setUpMarks();
    setUpPages(repository);
    fitFonts();
    connect(&m_library, &services::LibraryService::marksChanged, this, [this](const QList<ArxivId> &papers) {
        if (papers.isEmpty() || papers.contains(m_id)) { // of very many none is named
            reload();
        }
    });
    connect(&m_library, &services::LibraryService::digestsChanged, this, &ReaderPane::reload);
    clear();
}

ReaderPane::~ReaderPane()
{
    flush();
    m_paperRequest.request_stop();
    m_sourceRequest.request_stop();
}

// Fonts that are not the window's do not follow its size by themselves.
void ReaderPane::fitFonts()
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font().pointSizeF());
    m_ui->source->setFont(fixed);
}

void ReaderPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fitFonts();
    }
}

void ReaderPane::setReading(const QString &family, int width)
{
    m_ui->page->setReading(family, width);
    m_note->setReading(family);
}

void ReaderPane::setNotePreviewed(bool previewed)
{
    m_note->setPreviewed(previewed);
}

void ReaderPane::setUpButtons()
{
    m_ui->absButton->setIcon(themeIcon(u"text-html"_s));
    m_ui->pdfButton->setIcon(themeIcon(u"application-pdf"_s));
    m_ui->tweetsButton->setIcon(themeIcon(u"dialog-messages"_s));
    m_ui->tweetsButton->setMenu(new QMenu(m_ui->tweetsButton));
    connect(m_ui->absButton, &QToolButton::clicked, this, &ReaderPane::openAbs);
    connect(m_ui->pdfButton, &QToolButton::clicked, this, &ReaderPane::openPdf);
    connect(m_ui->tweetsButton, &QToolButton::clicked, this, &ReaderPane::openTweets);
    showShortcut(m_ui->absButton, ActionId::OpenAbs);
    showShortcut(m_ui->pdfButton, ActionId::OpenPdf);
    showShortcut(m_ui->tweetsButton, ActionId::OpenTweets);
}

void ReaderPane::setUpPages(KSyntaxHighlighting::Repository &repository)
{
    const auto save = [this](const ArxivId &paper, const QString &markdown, NoteEditor::Saved saved) {
        m_library.setNote(paper, markdown, this, std::move(saved));
    };
    m_note = new NotePane(new NoteEditor(save, repository), m_ui->readerSplitter);
    m_note->setObjectName("note"_L1);
    connect(&m_note->editor(), &NoteEditor::settled, this, &ReaderPane::notesSettled);
    connect(m_note, &NotePane::previewChosen, this, &ReaderPane::notePreviewChosen);
    connect(m_note, &NotePane::linkClicked, this, &ReaderPane::openLink);
    m_notes = new ReaderNotes(m_library, m_marks, *m_ui->page, *m_note, this);
    connect(m_notes, &ReaderNotes::paperRequested, this, &ReaderPane::paperRequested);
    connect(m_notes, &ReaderNotes::told, this, &ReaderPane::told);
    connect(m_notes, &ReaderNotes::failed, this, [this](const Error &error) { showMessage(words::describe(error)); });
    m_same = new SamePapersLine(m_library, m_marks, *m_ui->samePapers, this);
    connect(m_same, &SamePapersLine::paperRequested, this, &ReaderPane::paperRequested);
    connect(m_same, &SamePapersLine::told, this, &ReaderPane::told);
    connect(m_same, &SamePapersLine::failed, this, [this](const Error &error) { showMessage(words::describe(error)); });
    new MarkdownHighlighter(m_ui->source, repository);
    connect(m_ui->page, &QTextBrowser::anchorClicked, this, &ReaderPane::openLink);
    connect(m_ui->paperSignal, &PaperSignal::daysChosen, this, &ReaderPane::daysRequested);
    connect(m_ui->tabs, &QTabWidget::currentChanged, this, &ReaderPane::loadSource);
    connect(m_fit, &ReaderFit::relatedChanged, this, [this] { showPage(true); });
}

void ReaderPane::showPaper(const ArxivId &id, EntryId entry)
{
    if (id != m_id) {
        m_announcements = Announcements::Folded;
        stayOnPage();
    }
    m_id = id;
    m_entry = entry;
    reload();
}

void ReaderPane::clear()
{
    m_paperRequest.request_stop();
    stayOnPage();
    m_id = {};
    m_entry = {};
    showLoaded({});
}

void ReaderPane::setSearch(const std::vector<TextCondition> &conditions)
{
    m_ui->page->setSearch(conditions);
    m_note->setSearch(conditions);
}

void ReaderPane::reload()
{
    if (m_id.isNull()) {
        return;
    }
    m_paperRequest.request_stop();
    m_paperRequest = std::stop_source();
    m_loading = true;
    m_library.annotations(m_id, m_paperRequest.get_token(), this, [this](const Result<Annotations> &annotations) {
        m_nextAnnotations = annotations.value_or(Annotations());
    });
    m_library.paper(m_id, m_paperRequest.get_token(), this, [this](const Result<Paper> &paper) {
        if (paper) {
            showLoaded(*paper);
        } else {
            showFailure(paper.error());
        }
    });
}

void ReaderPane::showLoaded(const Paper &paper)
{
    const bool isShown = paper.arxivId == m_paper.arxivId;
    const auto asked = std::ranges::find(paper.appearances, m_entry, &Appearance::entryId);
    m_paper = paper;
    m_annotations = isLoaded() ? std::exchange(m_nextAnnotations, {}) : Annotations();
    m_shown = asked == paper.appearances.end() ? 0 : size_t(asked - paper.appearances.begin());
    m_note->editor().showNote(m_paper.arxivId, m_paper.mark.note);
    showMessage({});
    showMark();
    showTweets();
    m_ui->paperSignal->showPaper(m_paper, m_shown);
    m_fit->showPaper(m_paper.arxivId);
    showPage(isShown);
    m_notes->showPaper(m_paper.arxivId, isLoaded() && !entry().abstract.trimmed().isEmpty(), m_annotations);
    m_same->showPaper(m_paper.arxivId);
    loadSource();
    m_loading = false;
    emit paperShown(m_paper);
}

void ReaderPane::showFailure(const Error &error)
{
    showLoaded({});
    m_ui->page->setPlainText(words::describe(error));
}

void ReaderPane::showTweets()
{
    m_tweets = isLoaded() ? services::tweetCards(entry()) : std::vector<TweetCard>();
    m_ui->tweetsButton->setEnabled(!m_tweets.empty());
    m_ui->tweetsButton->setText(
        m_tweets.empty() ? tr("Tweets") : tr("Tweets (%1)").arg(QLocale().toString(qulonglong(entry().tweets.size()))));
    fillTweetMenu(m_ui->tweetsButton->menu(), m_tweets, [this](const QUrl &url) { open(url); });
}

void ReaderPane::showPage(bool keepPlace)
{
    const services::PaperPage page = isLoaded()
        ? services::paperHtml(m_paper, m_shown, words::paperHtmlWords(), m_announcements, m_annotations.mentions,
                              m_fit->related())
        : services::PaperPage();
    if (page != m_page || page.html.isEmpty()) { // a star alone leaves the page, and what is selected on it
        m_ui->page->showPage(page, keepPlace);
    }
    m_page = page;
    showPagePlace();
}

void ReaderPane::addToPageMenu(const QList<QAction *> &actions)
{
    m_ui->page->setMenuActions(actions);
}

int ReaderPane::pagePlace() const
{
    return m_ui->page->verticalScrollBar()->value();
}

void ReaderPane::setPagePlace(const ArxivId &paper, int place)
{
    m_placed = paper;
    m_place = place;
    showPagePlace();
}

void ReaderPane::showPagePlace()
{
    if (isLoaded() && m_paper.arxivId == m_placed) {
        m_placed = {};
        m_ui->page->verticalScrollBar()->setValue(m_place);
    }
}

void ReaderPane::showMessage(const QString &text)
{
    m_ui->message->setText(text);
    m_ui->message->setVisible(!text.isEmpty());
}

void ReaderPane::loadSource()
{
    m_sourceRequest.request_stop();
    if (!isLoaded()) {
        m_ui->source->clear();
    }
    if (!isLoaded() || m_ui->tabs->currentWidget() != m_ui->sourceTab) {
        return;
    }
    m_sourceRequest = std::stop_source();
    m_library.source(entryId(), m_sourceRequest.get_token(), this, [this](const Result<QString> &source) {
        const QString text = source ? shownSource(*source) : words::describe(source.error());
        if (text != m_ui->source->toPlainText()) {
            m_ui->source->setPlainText(text);
        }
    });
}

bool ReaderPane::turnPage(int direction)
{
    const bool isSource = m_ui->tabs->currentWidget() == m_ui->sourceTab;
    QScrollBar *bar = isSource ? m_ui->source->verticalScrollBar() : m_ui->page->verticalScrollBar();
    const int before = bar->value();
    bar->setValue(before + direction * std::max(1, bar->pageStep() - bar->singleStep()));
    return bar->value() != before;
}

void ReaderPane::setMathFont(const typeset::MathFont &font)
{
    m_ui->page->setMathFont(font);
    m_note->setMathFont(font);
}

void ReaderPane::copyPlainText()
{
    if (!m_note->copyPlainText()) {
        m_ui->page->copyPlainText();
    }
}

void ReaderPane::focusNote()
{
    m_note->edit();
}

void ReaderPane::focusPage()
{
    m_ui->page->setFocus();
}

void ReaderPane::flush()
{
    m_note->editor().flush();
}

bool ReaderPane::hasUnsavedNotes() const
{
    return m_note->editor().hasUnsaved();
}

void ReaderPane::setNoteBeside(bool beside)
{
    m_ui->readerSplitter->setOrientation(beside ? Qt::Horizontal : Qt::Vertical);
    m_ui->readerSplitter->setSizes({4000, 1000}); // shares, as no part has a stretch factor: there may be no size yet
}

QByteArray ReaderPane::saveLayout() const
{
    return m_ui->readerSplitter->saveState();
}

bool ReaderPane::restoreLayout(const QByteArray &layout)
{
    return m_ui->readerSplitter->restoreState(layout);
}

} // namespace hotpapers::ui
