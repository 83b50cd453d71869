// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/searchcompleter.h"

#include "core/visibletext.h"
#include "services/libraryservice.h"
#include "ui/announce.h"
#include "ui/belowfield.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hotpapers::ui {

namespace {

constexpr int textRole = Qt::UserRole; // as it is put into the field
constexpr qsizetype maximumShownName = 200; // UTF-16 units

bool hasNames(hotpapers::SearchField field)
{
    using enum hotpapers::SearchField;
    return field == Author || field == FirstAuthor || field == Category || field == Tweeter || field == Tag
        || field == List;
}

/** A name as it is typed behind the colon of its field: in quotes where it needs them. */
QString valueText(hotpapers::SearchField field, const QString &name)
{
    const QString text = toText(searchFor(TextCondition{field, name}));
    return text.sliced(text.indexOf(u':') + 1);
}

} // namespace

SearchCompleter::SearchCompleter(QLineEdit *field) : QObject(field), m_field(field)
{
    field->installEventFilter(this);
    connect(field, &QLineEdit::textEdited, this, [this] { propose(Asking::Typed); });
    connect(field, &QLineEdit::textChanged, this, &SearchCompleter::closeIfLeft);
    connect(field, &QLineEdit::cursorPositionChanged, this, &SearchCompleter::closeIfLeft);
}

SearchCompleter::~SearchCompleter()
{
    m_request.request_stop();
}

bool SearchCompleter::isOpen() const
{
    return m_list && m_list->isVisible();
}

void SearchCompleter::close()
{
    m_request.request_stop();
    if (m_list) {
        m_list->hide();
    }
}

void SearchCompleter::closeIfLeft()
{
    if (m_field->text() != m_text || m_field->cursorPosition() != m_cursor) {
        close();
    }
}

void SearchCompleter::propose(Asking asking)
{
    close();
    m_text = m_field->text();
    m_cursor = m_field->cursorPosition();
    m_completion = searchCompletionAt(m_text, m_cursor);
    if (m_completion.field && hasNames(*m_completion.field)) {
        lookUp(*m_completion.field, m_completion.typed);
    } else if (m_completion.field || asking == Asking::ByKey || m_completion.typed.size() >= leastFieldLetters) {
        show(searchProposals(m_completion));
    }
}

void SearchCompleter::lookUp(hotpapers::SearchField field, const QString &beginning)
{
    if (!m_library) {
        return;
    }
    m_request = std::stop_source();
    m_library->complete(field, beginning, maximumProposals, m_request.get_token(), this,
                        [this](const Result<QStringList> &names) {
                            if (names && m_field->hasFocus()) {
                                show(*names);
                            }
                        });
}

void SearchCompleter::makeList()
{
    m_list = new QListWidget;
    m_list->setObjectName(u"searchProposals"_s);
    m_list->setAccessibleName(tr("Proposals"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->hide();
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { take(m_list->row(item)); });
    connect(m_field, &QObject::destroyed, m_list, &QObject::deleteLater);
}

QString SearchCompleter::textOf(const QString &proposal) const
{
    return m_completion.field && hasNames(*m_completion.field) ? valueText(*m_completion.field, proposal) : proposal;
}

void SearchCompleter::show(const QStringList &proposals)
{
    const QString typed = m_text.sliced(m_completion.start, m_completion.length);
    if (proposals.isEmpty() || (proposals.size() == 1 && textOf(proposals.first()) == typed)) {
        close();
        return;
    }
    if (!m_list) {
        makeList();
    }
    m_list->clear();
    for (const QString &proposal : proposals.first(std::min<qsizetype>(proposals.size(), maximumProposals))) {
        auto *item = new QListWidgetItem(visibleText(proposal.left(maximumShownName)), m_list);
        item->setData(textRole, textOf(proposal));
    }
    place();
    announce(m_field, tr("Proposals: %1").arg(m_list->count()));
}

void SearchCompleter::place()
{
    const int frame = 2 * m_list->frameWidth();
    const int height = m_list->count() * m_list->sizeHintForRow(0) + frame;
    const int width = m_list->sizeHintForColumn(0) + frame + m_list->verticalScrollBar()->sizeHint().width();
    const int start = m_field->inputMethodQuery(Qt::ImCursorRectangle).toRect().left();
    placeBelow(*m_field, *m_list, start, {std::max(width, 24 * m_field->fontMetrics().averageCharWidth()), height});
}

bool SearchCompleter::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
        if (handleKey(static_cast<const QKeyEvent &>(*event))) {
            event->accept();
            return true;
        }
        break;
    case QEvent::FocusOut:
    case QEvent::Hide:
    case QEvent::Resize:
        close();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

bool SearchCompleter::handleKey(const QKeyEvent &event)
{
    if (event.key() == Qt::Key_Space && event.modifiers() == Qt::ControlModifier) {
        propose(Asking::ByKey);
        return true;
    }
    if (!isOpen() || event.modifiers() & ~Qt::KeypadModifier) {
        return false;
    }
    const int row = m_list->currentRow();
    switch (event.key()) {
    case Qt::Key_Down:
        choose(std::min(row + 1, m_list->count() - 1));
        return true;
    case Qt::Key_Up:
        choose(row - 1); // above the first: none, and what was typed stands
        return true;
    case Qt::Key_Tab:
        return take(std::max(row, 0));
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return take(row);
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return false;
    }
}

void SearchCompleter::choose(int row)
{
    m_list->setCurrentRow(std::max(row, -1));
    if (const QListWidgetItem *item = m_list->currentItem()) {
        announce(m_field, item->text());
    }
}

bool SearchCompleter::take(int row)
{
    const QListWidgetItem *item = m_list->item(row);
    if (!item) {
        return false;
    }
    const QString text = item->data(textRole).toString();
    const QString behind = m_field->text().sliced(m_completion.start + m_completion.length);
    const bool ends = !text.endsWith(u':') && !behind.startsWith(u' ');
    close();
    m_field->setSelection(int(m_completion.start), int(m_completion.length));
    m_field->insert(ends ? text + u' ' : text); // undone by one Ctrl+Z
    if (!ends && behind.startsWith(u' ') && !text.endsWith(u':')) {
        m_field->cursorForward(false, 1);
    }
    if (text.endsWith(u':')) {
        propose(Asking::Typed);
    }
    return true;
}

} // namespace hotpapers::ui
