// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/readernotes.h"

#include "services/libraryservice.h"
#include "services/paperpage.h"
#include "ui/highlightformat.h"
#include "ui/linkcompleter.h"
#include "ui/markhistory.h"
#include "ui/noteeditor.h"
#include "ui/notepane.h"
#include "ui/notetextedit.h"
#include "ui/noteversionsdialog.h"
#include "ui/paperbrowser.h"

#include <QFontMetrics>
#include <QLocale>
#include <QMenu>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace hotpapers::ui {

namespace {

constexpr int shownPassage = 40; // average characters
constexpr int swatchSize = 16;

QString name(HighlightColor color)
{
    switch (color) {
    case HighlightColor::Yellow:
        return ReaderNotes::tr("&Yellow");
    case HighlightColor::Green:
        return ReaderNotes::tr("&Green");
    case HighlightColor::Blue:
        return ReaderNotes::tr("&Blue");
    case HighlightColor::Red:
        return ReaderNotes::tr("&Red");
    }
    Q_UNREACHABLE_RETURN({});
}

QIcon swatch(const QPalette &palette, HighlightColor color)
{
    QPixmap picture(swatchSize, swatchSize);
    picture.fill(highlightFormat(palette, color).background().color());
    QPainter painter(&picture);
    painter.setPen(palette.color(QPalette::Text));
    painter.drawRect(0, 0, swatchSize - 1, swatchSize - 1);
    painter.end();
    return picture;
}

/** As a menu shows it: one line, not too long, without mnemonics. */
QString shortened(const QString &passage, const QMenu &menu)
{
    const QFontMetrics metrics(menu.font());
    return metrics.elidedText(passage, Qt::ElideRight, shownPassage * metrics.averageCharWidth())
        .replace(u'&', "&&"_L1);
}

QString blockQuote(const QString &text, const QString &place)
{
    return place.isEmpty() ? u"> "_s + text : u"> %1\n>\n> — %2"_s.arg(text, place);
}

} // namespace

ReaderNotes::ReaderNotes(services::LibraryService &library, MarkHistory &marks, PaperBrowser &page, NotePane &note,
                         QObject *parent)
    : QObject(parent), m_library(library), m_marks(marks), m_page(page), m_note(note)
{
    NoteTextEdit &text = m_note.editor().textEdit();
    new LinkCompleter(text, m_library, this);
    connect(&text, &NoteTextEdit::linkFollowed, this, &ReaderNotes::paperRequested);
    connect(&m_page, &PaperBrowser::menuMade, this, &ReaderNotes::fillMenu);
    connect(&m_note, &NotePane::titlesWanted, this, [this](const std::vector<ArxivId> &papers) {
        m_library.titles(papers, {}, this, [this](const Result<std::vector<PaperTitle>> &titles) {
            if (titles) {
                m_note.setTitles(*titles);
            }
        });
    });
    connect(&m_note.editor(), &NoteEditor::left, this,
            [this](const ArxivId &paper) { m_library.keepNote(paper, this, {}); });
}

void ReaderNotes::showPaper(const ArxivId &paper, bool hasAbstract, const Annotations &annotations)
{
    m_paper = paper;
    m_hasAbstract = hasAbstract;
    m_page.setHighlights(annotations.highlights);
}

QString ReaderNotes::quoteOf(const QTextCursor &selection) const
{
    const TextSpan span = m_hasAbstract ? m_page.abstract().spanOf(selection) : TextSpan();
    const QString place = span.length == 0
        ? QString()
        : tr("abstract, sentence %1").arg(QLocale().toString(m_page.abstract().sentenceOf(span.start)));
    return blockQuote(m_page.markdownOf(selection), place);
}

void ReaderNotes::quote()
{
    if (m_paper.isNull()) {
        return;
    }
    if (!m_page.textCursor().hasSelection()) {
        emit told(tr("Select what is to be quoted on the paper's page first."));
        return;
    }
    m_note.editor().append(quoteOf(m_page.textCursor()));
    emit told(tr("Quoted in the note."));
}

const Highlight *ReaderNotes::highlightAt(const QTextCursor &selection) const
{
    TextSpan asked = m_page.abstract().spanOf(selection);
    if (const auto index = m_page.abstract().indexOf(selection.position()); !selection.hasSelection() && index) {
        asked = {*index, 1};
    }
    const Highlight *found = nullptr;
    for (const Highlight &highlight : m_page.highlights()) {
        const auto span = findHighlight(m_page.abstract().text(), highlight);
        if (asked.length > 0 && span && span->start <= asked.start
            && asked.start + asked.length <= span->start + span->length) {
            found = &highlight; // the last is painted above the others
        }
    }
    return found;
}

void ReaderNotes::mark(const QTextCursor &selection, std::optional<HighlightColor> color)
{
    if (const Highlight *there = highlightAt(selection)) {
        m_marks.change(ColorHighlight{there->id, color.value_or(nextColor(there->color))});
        return;
    }
    const TextSpan span = m_hasAbstract ? m_page.abstract().spanOf(selection) : TextSpan();
    const Highlight made = highlighted(m_page.abstract().text(), span, color.value_or(highlightColors.front()));
    if (made.text.isEmpty()) {
        emit told(tr("Select what is to be highlighted in the abstract first."));
        return;
    }
    m_marks.change(AddHighlight{m_paper, made});
    QTextCursor within = m_page.abstract().cursorOf({made.start, made.text.size()});
    within.setPosition(within.selectionStart()); // so that the color is seen, and the next key changes it
    m_page.setTextCursor(within);
}

void ReaderNotes::highlight()
{
    mark(m_page.textCursor(), {});
}

void ReaderNotes::remove(HighlightId highlight)
{
    m_marks.change(RemoveHighlight{highlight});
}

void ReaderNotes::copyHighlights()
{
    for (const Highlight &highlight : m_page.highlights()) {
        const auto span = findHighlight(m_page.abstract().text(), highlight);
        m_note.editor().append(span ? quoteOf(m_page.abstract().cursorOf(*span))
                                    : blockQuote(services::markdownText(highlight.text), {}));
    }
}

void ReaderNotes::fillMenu(QMenu *menu, int position)
{
    if (m_paper.isNull()) {
        return;
    }
    QTextCursor selection = m_page.textCursor();
    if (!selection.hasSelection()) {
        selection.setPosition(position);
    }
    menu->addSeparator();
    QAction *quoting = menu->addAction(tr("Quote in the Note"), this, &ReaderNotes::quote);
    quoting->setObjectName(u"quoteSelection"_s);
    quoting->setEnabled(m_page.textCursor().hasSelection());
    if (m_hasAbstract) {
        fillColors(menu->addMenu(tr("&Highlight")), selection);
    }
    if (!m_page.highlights().empty()) {
        fillList(menu->addMenu(tr("H&ighlights")));
    }
}

void ReaderNotes::fillColors(QMenu *menu, const QTextCursor &selection)
{
    menu->setObjectName(u"highlightMenu"_s);
    const Highlight *there = highlightAt(selection);
    const bool isEnabled = there || m_page.abstract().spanOf(selection).length > 0;
    for (const HighlightColor color : highlightColors) {
        QAction *action = menu->addAction(swatch(m_page.palette(), color), name(color), this,
                                          [this, selection, color] { mark(selection, color); });
        action->setCheckable(true);
        action->setChecked(there && there->color == color);
        action->setEnabled(isEnabled);
    }
    menu->addSeparator();
    QAction *removing =
        menu->addAction(tr("Re&move Highlight"), this, [this, id = there ? there->id : HighlightId()] { remove(id); });
    removing->setObjectName(u"removeHighlight"_s);
    removing->setEnabled(there);
}

void ReaderNotes::fillList(QMenu *menu)
{
    menu->setObjectName(u"highlightList"_s);
    for (const Highlight &highlight : m_page.highlights()) {
        if (const auto span = findHighlight(m_page.abstract().text(), highlight)) {
            addFound(menu, highlight, *span);
        } else {
            addLost(menu, highlight);
        }
    }
    menu->addSeparator();
    menu->addAction(tr("&Copy All to the Note"), this, &ReaderNotes::copyHighlights)
        ->setObjectName(u"copyHighlights"_s);
}

void ReaderNotes::addFound(QMenu *menu, const Highlight &highlight, TextSpan span)
{
    menu->addAction(swatch(m_page.palette(), highlight.color), shortened(highlight.text, *menu), this, [this, span] {
        m_page.setTextCursor(m_page.abstract().cursorOf(span));
        m_page.ensureCursorVisible();
        m_page.setFocus();
    });
}

/** One that the abstract does not have any more. */
void ReaderNotes::addLost(QMenu *menu, const Highlight &highlight)
{
    QMenu *lost = menu->addMenu(swatch(m_page.palette(), highlight.color),
                                tr("No longer found: %1").arg(shortened(highlight.text, *menu)));
    lost->setObjectName(u"lostHighlight"_s);
    lost->addAction(tr("&Copy to the Note"), this, [this, text = highlight.text] {
        m_note.editor().append(blockQuote(services::markdownText(text), {}));
    });
    lost->addAction(tr("&Remove"), this, [this, id = highlight.id] { remove(id); });
}

void ReaderNotes::showVersions()
{
    if (m_paper.isNull()) {
        return;
    }
    m_note.editor().flush();
    m_library.noteVersions(m_paper, {}, this,
                           [this, paper = m_paper](const Result<std::vector<NoteVersion>> &versions) {
                               if (!versions) {
                                   emit failed(versions.error());
                               } else if (paper == m_paper) {
                                   openVersions(*versions);
                               }
                           });
}

void ReaderNotes::openVersions(const std::vector<NoteVersion> &versions)
{
    auto *dialog = new NoteVersionsDialog(versions, m_note.editor().text(), &m_note);
    connect(dialog, &NoteVersionsDialog::restored, this, [this, paper = m_paper](const QString &markdown) {
        if (paper == m_paper) { // first what it is now is kept, then it becomes what it was
            m_note.editor().flush();
            m_library.keepNote(paper, this, {});
            m_note.editor().replace(markdown);
            m_note.editor().flush();
        }
    });
    dialog->open();
}

} // namespace hotpapers::ui
