// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/paperbrowser.h"

#include "tex/plainmath.h"
#include "ui/formulaobject.h"
#include "ui/highlightformat.h"
#include "ui/pageaccessible.h"
#include "ui/pagematches.h"
#include "ui/pagestyle.h"
#include "ui/tagchips.h"

#include <QAbstractTextDocumentLayout>
#include <QAccessible>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextFrame>
#include <QTextObjectInterface>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace hotpapers::ui {
namespace {

constexpr qsizetype maximumShownAddress = 200;

QString texOf(const tex::Formula &formula)
{
    return formula.source;
}

QString plainOf(const tex::Formula &formula)
{
    return tex::plainMath(formula.root);
}

/** What is selected on a page, with the text up to its end. */
struct Selected
{
    int anchor = 0;
    int position = 0;
    QString text;

    explicit Selected(const QTextCursor &cursor)
        : anchor(cursor.anchor()), position(cursor.position()), text(textUpTo(*cursor.document()))
    {
    }

    /** Where the page is another up to there, nothing is selected. */
    void restoreIn(QTextEdit &page) const
    {
        if (anchor != position && textUpTo(*page.document()) == text) {
            QTextCursor cursor(page.document());
            cursor.setPosition(anchor);
            cursor.setPosition(position, QTextCursor::KeepAnchor);
            page.setTextCursor(cursor);
        }
    }

private:
    [[nodiscard]] QString textUpTo(const QTextDocument &page) const
    {
        return anchor == position ? QString() : page.toRawText().left(std::max(anchor, position));
    }
};

/** A letter that a text does not have, of a script that few have. */
QString unusedLetter(const QString &text)
{
    char16_t letter = 0xa000; // Yi
    while (letter < 0xa48c && text.contains(QChar(letter))) {
        ++letter;
    }
    return QChar(letter);
}

/** Markdown in a note that is to have no formulas (formats/notepage.h): `\[` would begin one, escaped bracket or not. */
QString withoutMath(QString markdown)
{
    return markdown.replace("\\["_L1, "&#91;"_L1).replace("\\]"_L1, "&#93;"_L1).replace(u'$', "\\$"_L1);
}

// What its widget does not load, a document of Qt's tries to load by itself: this one does not.
class PageDocument : public QTextDocument
{
public:
    using QTextDocument::QTextDocument;

protected:
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

// What Qt draws images with reads the file that an image is named after, past loadResource(): this takes its place.
class NoImages : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)
public:
    using QObject::QObject;

    QSizeF intrinsicSize(QTextDocument *, int, const QTextFormat &) override { return {}; }
    void drawObject(QPainter *, const QRectF &, QTextDocument *, int, const QTextFormat &) override { }
};

} // namespace

PaperBrowser::PaperBrowser(QWidget *parent) : QTextBrowser(parent)
{
    QAccessible::installFactory(pageAccessible);
    setDocument(new PageDocument(this));
    document()->documentLayout()->registerHandler(QTextFormat::ImageObject, new NoImages(this));
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

void PaperBrowser::setMathFont(const typeset::MathFont &font)
{
    delete m_formulas;
    m_formulas = new FormulaObject(font, this);
    document()->documentLayout()->registerHandler(FormulaObject::type, m_formulas);
    showAgain();
}

void PaperBrowser::setTagColors(TagColors colors)
{
    if (std::exchange(m_tagColors, std::move(colors)) != m_tagColors) {
        showAgain();
    }
}

void PaperBrowser::showAgain()
{
    if (m_fill) {
        showFilled(std::vector(m_shown), Fill(m_fill), true);
    }
}

void PaperBrowser::showPage(const services::PaperPage &page, bool keepPlace)
{
    m_isNote = false;
    showFilled(page.formulas, [html = page.html](QTextDocument &document) { document.setHtml(html); }, keepPlace);
    if (page.html.isEmpty()) {
        m_fill = nullptr; // what else is put there stays
    }
}

void PaperBrowser::showNote(const services::NotePage &note, const NoteWords &words, bool keepPlace)
{
    m_isNote = true;
    showFilled(note.formulas, [note, words](QTextDocument &document) { setNote(document, note, words); }, keepPlace);
}

void PaperBrowser::showFilled(std::vector<tex::Formula> formulas, Fill fill, bool keepPlace)
{
    const int place = keepPlace ? verticalScrollBar()->value() : 0;
    const Selected selected(textCursor());
    m_shown = std::move(formulas);
    m_fill = std::move(fill);
    document()->setDefaultStyleSheet(pageStyle(palette()));
    if (m_formulas) {
        m_formulas->setFormulas(m_shown);
    }
    m_fill(*document());
    putFormulas(*document(), m_shown, m_formulas);
    paintChips(*document(), m_tagColors, palette());
    fitColumn();
    m_abstract = m_isNote ? PageAbstract() : PageAbstract(*document(), m_shown);
    markMatches();
    if (keepPlace) {
        selected.restoreIn(*this);
    }
    verticalScrollBar()->setValue(place);
}

PageText PaperBrowser::plainText() const
{
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    return selectedText(all, m_shown, plainOf);
}

void PaperBrowser::copyPlainText()
{
    QGuiApplication::clipboard()->setText(selectedText(textCursor(), m_shown, plainOf).text);
}

QMimeData *PaperBrowser::createMimeDataFromSelection() const
{
    auto *data = new QMimeData;
    data->setText(selectedText(textCursor(), m_shown, texOf).text);
    return data;
}

void PaperBrowser::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu(event->pos());
    menu->setObjectName(u"pageContextMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *copy = new QAction(tr("Copy as Plain &Text"), menu);
    copy->setObjectName(u"copyPlainText"_s);
    copy->setEnabled(textCursor().hasSelection());
    connect(copy, &QAction::triggered, this, &PaperBrowser::copyPlainText);
    menu->insertAction(menu->actions().value(1), copy);
    menu->addSeparator();
    menu->addActions(m_menuActions);
    emit menuMade(menu, cursorForPosition(event->pos()).position());
    menu->popup(event->globalPos());
}

void PaperBrowser::setSearch(std::vector<TextCondition> conditions)
{
    if (conditions != m_search) {
        m_search = std::move(conditions);
        markMatches();
    }
}

void PaperBrowser::setHighlights(std::vector<Highlight> highlights)
{
    if (highlights != m_highlights) {
        m_highlights = std::move(highlights);
        markMatches();
    }
}

QString PaperBrowser::markdownOf(const QTextCursor &selection) const
{
    const QString mark = unusedLetter(document()->toPlainText()); // stands for a formula while the text is escaped
    QStringList formulas;
    const PageText text = selectedText(selection, m_shown, [&](const tex::Formula &formula) {
        formulas += formula.source.simplified();
        return mark;
    });
    QStringList parts = withoutMath(services::markdownText(text.text)).split(mark);
    QString markdown = parts.takeFirst();
    for (qsizetype i = 0; i < parts.size(); ++i) {
        markdown += formulas.value(i) + parts[i]; // no more of them, whatever the text has
    }
    return markdown;
}

void PaperBrowser::selectLink(const QString &address)
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            if (at.fragment().charFormat().anchorHref() == address) {
                QTextCursor cursor(block);
                cursor.setPosition(at.fragment().position());
                cursor.setPosition(at.fragment().position() + at.fragment().length(), QTextCursor::KeepAnchor);
                setTextCursor(cursor);
                return;
            }
        }
    }
}

void PaperBrowser::markMatches()
{
    const std::vector<TextSpan> spans = m_isNote ? matchSpans(document()->toPlainText(), SearchField::Note, m_search)
                                                 : pageMatches(*document(), m_search);
    QList<QTextEdit::ExtraSelection> selections;
    for (const Highlight &highlight : m_highlights) {
        if (const auto span = m_isNote ? std::nullopt : findHighlight(m_abstract.text(), highlight)) {
            selections.append({m_abstract.cursorOf(*span), highlightFormat(palette(), highlight.color)});
        }
    }
    setExtraSelections(selections + matchSelections(*document(), spans, palette()));
}

void PaperBrowser::setReading(const QString &family, int width)
{
    QFont font;
    if (!family.isEmpty()) {
        font.setFamilies({family});
    }
    m_width = width;
    keepTop([this, &font] {
        setFont(font); // all but the family is the window's
        fitColumn();
    });
}

// By the margins of the page: those of the view would have another color.
void PaperBrowser::fitColumn()
{
    const qreal column = m_width * QFontMetricsF(document()->defaultFont()).averageCharWidth();
    const qreal margin = document()->documentMargin();
    const qreal side = m_width > 0 ? std::max((viewport()->width() - column) / 2, margin) : margin;
    QTextFrameFormat format = document()->rootFrame()->frameFormat();
    if (format.leftMargin() != side) {
        format.setLeftMargin(side);
        format.setRightMargin(side);
        document()->rootFrame()->setFrameFormat(format);
    }
}

/** Makes a change that lays the page out anew: what the person reads stays where it is, at the top. */
template <typename Change> void PaperBrowser::keepTop(Change change)
{
    QScrollBar *bar = verticalScrollBar();
    const int first = cursorForPosition({0, 0}).position();
    const bool wasScrolled = bar->value() > 0;
    change();
    if (wasScrolled) {
        QTextCursor cursor(document());
        cursor.setPosition(std::min(first, document()->characterCount() - 1)); // the page may have been shown anew
        bar->setValue(bar->value() + cursorRect(cursor).top());
    }
}

void PaperBrowser::resizeEvent(QResizeEvent *event)
{
    if (event->oldSize().width() == event->size().width()) {
        QTextBrowser::resizeEvent(event);
        return;
    }
    keepTop([this, event] {
        QTextBrowser::resizeEvent(event);
        fitColumn();
    });
}

void PaperBrowser::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange) {
        keepTop([this, event] {
            QTextBrowser::changeEvent(event);
            fitColumn();
            if (!m_shown.empty()) { // they have the size of the text that they were put into
                showAgain();
            }
        });
        return;
    }
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        showAgain();
    }
}

} // namespace hotpapers::ui

#include "paperbrowser.moc"
