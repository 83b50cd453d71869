// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is said of the table of papers to who hears it instead of seeing it.

#include "models/papertablemodel.h"

#include "tex/textext.h"
#include "words/words.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace hotpapers::models {

namespace {

constexpr qsizetype maximumSpokenName = 100; // UTF-16 units; digests are hostile

QString spokenName(const QString &name)
{
    return tex::texPlainText(name.left(maximumSpokenName));
}

QString authors(const QStringList &names)
{
    const QString first = spokenName(names.value(0));
    if (names.size() <= 1) {
        return first;
    }
    return names.size() == 2 ? PaperTableModel::tr("%1 and %2", "two authors").arg(first, spokenName(names[1]))
                             : PaperTableModel::tr("%1 and %Ln others", "authors", int(names.size()) - 1).arg(first);
}

} // namespace

QString PaperTableModel::spokenMarks(const PaperRow &paper) const
{
    const QString state = words::name(paper.state, m_stateNames);
    if (paper.starred && paper.hasNote) {
        return tr("%1, starred, with a note").arg(state);
    }
    if (paper.starred) {
        return tr("%1, starred").arg(state);
    }
    return paper.hasNote ? tr("%1, with a note").arg(state) : state;
}

// What is not there is not told: most papers have neither rating, priority nor tags.
QString PaperTableModel::sentence(const PaperRow &paper, int row) const
{
    QString said = entrySentence(paper);
    if (fit(row)) {
        said = tr("%1; %2", "what is said of a paper, and more").arg(said, fitDescription(row));
    }
    if (paper.rating > 0) {
        said = tr("%1; %2", "what is said of a paper, and more").arg(said, description(paper, Rating));
    }
    if (paper.priority != hotpapers::Priority::None) {
        said = tr("%1; priority %2", "what is said of a paper, and more").arg(said, words::name(paper.priority));
    }
    return paper.tags.isEmpty() ? said
                                : tr("%1; tags %2", "what is said of a paper, and more").arg(said, text(paper, Tags));
}

QString PaperTableModel::entrySentence(const PaperRow &paper) const
{
    const QString who = authors(paper.authors);
    const QString title = text(paper, Title);
    const QString rank = QLocale().toString(paper.rank);
    const QString heat = QLocale().toString(paper.heat);
    const QString retweets = tr("%Ln retweets", nullptr, paper.retweets);
    return who.isEmpty() ? tr("%1: %2; rank %3, heat %4, %5", "state, title, rank, heat, retweets")
                               .arg(spokenMarks(paper), title, rank, heat, retweets)
                         : tr("%1: %2, by %3; rank %4, heat %5, %6", "state, title, authors, rank, heat, retweets")
                               .arg(spokenMarks(paper), title, who, rank, heat, retweets);
}

QString PaperTableModel::spoken(const PaperRow &paper, const QModelIndex &cell) const
{
    const int column = cell.column();
    switch (column) {
    case Title: // the one that is never hidden, and that keys go to: all of the row is heard there
        return sentence(paper, cell.row());
    case Rank:
    case Authors:
    case Category:
    case Day:
    case Priority:
    case Tags:
        return tr("%1: %2", "a column, and what stands in it").arg(columnName(column), description(paper, column));
    default:
        return description(paper, column);
    }
}

} // namespace hotpapers::models
