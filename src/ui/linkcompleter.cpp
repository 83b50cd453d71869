// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/linkcompleter.h"

#include "services/libraryservice.h"
#include "services/paperpage.h"
#include "ui/announce.h"
#include "ui/notetextedit.h"
#include "words/words.h"

#include <QAbstractItemView>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace hotpapers::ui {

namespace {

constexpr int maximumProposals = 10;
constexpr qsizetype longestTyped = 100; // UTF-16 units: a title
constexpr qsizetype longestTitle = 100;
constexpr int idRole = Qt::UserRole;

} // namespace

LinkCompleter::LinkCompleter(NoteTextEdit &text, services::LibraryService &library, QObject *parent)
    : QObject(parent), m_text(text), m_library(library), m_papers(new QStandardItemModel(this))
{
    m_completer.setModel(m_papers);
    m_completer.setWidget(&m_text);
    m_completer.setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer.popup()->setObjectName(u"linkProposals"_s);
    m_completer.popup()->setAccessibleName(tr("Papers to link to"));
    connect(&m_text, &NoteTextEdit::textChanged, this, &LinkCompleter::propose);
    connect(&m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &LinkCompleter::take);
}

LinkCompleter::~LinkCompleter()
{
    m_request.request_stop();
}

QString LinkCompleter::typed() const
{
    const QTextCursor cursor = m_text.textCursor();
    const QString line = cursor.block().text().left(cursor.positionInBlock()).right(longestTyped);
    const qsizetype opening = line.lastIndexOf("[["_L1);
    const QString typed = opening < 0 ? QString() : line.sliced(opening + 2);
    return typed.contains(u']') ? QString() : typed;
}

void LinkCompleter::propose()
{
    m_request.request_stop();
    const QString beginning = m_text.hasFocus() ? typed() : QString();
    if (beginning.trimmed().isEmpty()) {
        close();
        return;
    }
    m_request = std::stop_source();
    m_library.papersLike(beginning, maximumProposals, m_request.get_token(), this,
                         [this](const Result<std::vector<PaperTitle>> &papers) {
                             if (papers && m_text.hasFocus()) {
                                 show(*papers);
                             }
                         });
}

void LinkCompleter::show(const std::vector<PaperTitle> &papers)
{
    m_papers->clear();
    for (const auto &[paper, title] : papers) {
        const QString shown = services::plainTitle(title).left(longestTitle);
        auto *item = new QStandardItem(tr("%1 · %2", "arXiv id, title").arg(words::isolated(paper.text()), shown));
        item->setData(paper.text(), idRole);
        m_papers->appendRow(item);
    }
    if (papers.empty()) {
        close();
        return;
    }
    QAbstractItemView *popup = m_completer.popup();
    QRect place = m_text.cursorRect();
    place.setWidth(popup->sizeHintForColumn(0) + popup->verticalScrollBar()->sizeHint().width());
    m_completer.complete(place);
    popup->setCurrentIndex(m_completer.completionModel()->index(0, 0));
    announce(&m_text, tr("%Ln proposals", nullptr, int(papers.size())));
}

void LinkCompleter::take(const QModelIndex &index)
{
    const QString id = index.data(idRole).toString();
    const QString beginning = typed();
    if (id.isEmpty() || beginning.isNull()) {
        return;
    }
    QTextCursor cursor = m_text.textCursor();
    const bool isClosed = cursor.block().text().sliced(cursor.positionInBlock()).startsWith("]]"_L1);
    cursor.movePosition(QTextCursor::PreviousCharacter, QTextCursor::KeepAnchor, int(beginning.size()));
    cursor.insertText(isClosed ? id : id + "]]"_L1); // undone by one Ctrl+Z
    cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::MoveAnchor, isClosed ? 2 : 0);
    m_text.setTextCursor(cursor);
    close();
}

void LinkCompleter::close()
{
    m_completer.popup()->hide();
}

} // namespace hotpapers::ui
