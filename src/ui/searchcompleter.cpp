// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/searchcompleter.h"

#include "core/visibletext.h"
#include "services/libraryservice.h"
#include "ui/announce.h"
#include "ui/belowfield.h"
#include "words/searchhelp.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QStyle>
#include <QTreeWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hotpapers::ui {

namespace {

constexpr int textRole = Qt::UserRole; // as it is put into the field
constexpr qsizetype maximumShownName = 200; // UTF-16 units

bool hasNames(hotpapers::SearchField field)
{
    using enum hotpapers::SearchField;
    return field == Author || field == FirstAuthor || field == Category || field == Primary || field == Tweeter
        || field == Tag || field == List;
}

/** A name as it is typed behind the colon of its field: in quotes where it needs them. */
QString valueText(hotpapers::SearchField field, const QString &name)
{
    const QString text = toText(searchFor(TextCondition{field, name}));
    return text.sliced(text.indexOf(u':') + 1);
}

/** What a proposed field or flag asks for; nothing of a name or an operator. */
QString describe(const SearchCompletion &completion, const QString &proposal)
{
    if (completion.wantsField) {
        const SearchFieldInfo *field = proposal.endsWith(u':') ? searchFieldNamed(proposal.chopped(1)) : nullptr;
        return field ? words::describe(field->field) : QString();
    }
    for (const SearchFlagInfo &flag : searchFlags()) {
        if (flag.field == completion.field && flag.name == proposal) {
            return words::describe(flag.flag);
        }
    }
    return {};
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
    m_library->complete(field, beginning, maximumNames, m_request.get_token(), this,
                        [this](const Result<QStringList> &names) {
                            if (names && m_field->hasFocus()) {
                                show(*names);
                            }
                        });
}

void SearchCompleter::makeList()
{
    m_list = new QTreeWidget;
    m_list->setObjectName(u"searchProposals"_s);
    m_list->setAccessibleName(tr("Proposals"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->header()->setStretchLastSection(false);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameStyle(QFrame::Box | QFrame::Plain);
    m_list->setForegroundRole(QPalette::PlaceholderText); // of the frame: seen on light and dark
    m_list->hide();
    connect(m_list, &QTreeWidget::itemClicked, this,
            [this](QTreeWidgetItem *item) { take(m_list->indexOfTopLevelItem(item)); });
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
    for (const QString &proposal : proposals) {
        auto *item = new QTreeWidgetItem(
            m_list, {visibleText(proposal.left(maximumShownName)), describe(m_completion, proposal)});
        item->setData(0, textRole, textOf(proposal));
        item->setForeground(1, m_list->palette().placeholderText());
    }
    place();
    announce(m_field, tr("%Ln proposals", nullptr, int(proposals.size())));
}

void SearchCompleter::place()
{
    const int rows = std::min(m_list->topLevelItemCount(), maximumRows);
    const int frame = 2 * m_list->frameWidth();
    const int height = rows * m_list->sizeHintForRow(0) + frame;
    m_list->resizeColumnToContents(0);
    m_list->resizeColumnToContents(1);
    const int width =
        m_list->columnWidth(0) + m_list->columnWidth(1) + frame + m_list->verticalScrollBar()->sizeHint().width();
    const QRect cursor = m_field->inputMethodQuery(Qt::ImCursorRectangle).toRect();
    const int start = QStyle::visualRect(m_field->layoutDirection(), m_field->rect(), cursor).left();
    placeBelow(*m_field, *m_list, PanelLayer::Proposals, start,
               {std::max(width, 24 * m_field->fontMetrics().averageCharWidth()), height});
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
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    switch (event.key()) {
    case Qt::Key_Down:
        choose(std::min(row + 1, m_list->topLevelItemCount() - 1));
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
    QTreeWidgetItem *item = m_list->topLevelItem(row);
    m_list->setCurrentItem(item);
    if (item) {
        announce(m_field, u"%1 %2"_s.arg(item->text(0), item->text(1)));
    }
}

bool SearchCompleter::take(int row)
{
    const QTreeWidgetItem *item = m_list->topLevelItem(row);
    if (!item) {
        return false;
    }
    const QString text = item->data(0, textRole).toString();
    const QString behind = m_field->text().sliced(m_completion.start + m_completion.length);
    const bool ends = !text.endsWith(u':') && !behind.startsWith(u' ');
    close();
    m_field->setSelection(int(m_completion.start), int(m_completion.length));
    m_field->insert(ends ? text + u' ' : text); // undone by one Ctrl+Z
    if (text.endsWith(u':')) {
        propose(Asking::Typed);
    } else if (!ends) {
        m_field->cursorForward(false, 1);
    }
    return true;
}

} // namespace hotpapers::ui
