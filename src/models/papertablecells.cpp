// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What stands in the cells of the table of papers, and above them.

#include "models/papertablemodel.h"

#include "core/drawingcost.h"
#include "core/heat.h"
#include "core/oddcounts.h"
#include "core/visibletext.h"
#include "tex/textext.h"
#include "words/words.h"

#include <QFont>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hotpapers::models {

namespace {

constexpr qsizetype maximumCellCost = 1'000; // in that of plain characters

/** Plain text as a tool tip, which would take it for HTML where it looks like that. */
QString plainToolTip(const QString &text)
{
    const QString html = text.left(PaperTableModel::maximumCellText).toHtmlEscaped().replace(u'\n', u"<br>"_s);
    return u"<qt>"_s + html + u"</qt>"_s;
}

bool isOdd(const PaperRow &paper)
{
    return hasOddCounts(paper.retweets, paper.favorites, paper.days.last);
}

/** A text of a digest for one line, with what it hides, its TeX as it is read, and no more than is painted at once. */
QString lineOf(const QString &text)
{
    const QString line = tex::texPlainText(text.left(PaperTableModel::maximumCellText)).simplified();
    return visibleText(affordable(line, maximumCellCost)).left(PaperTableModel::maximumCellText);
}

QString separator()
{
    return PaperTableModel::tr(", ", "between the parts of a list");
}

/** No more names than a cell shows: there may be any number. */
QString joined(const QStringList &names)
{
    QString text;
    for (const QString &name : names) {
        if (text.size() > PaperTableModel::maximumCellText) {
            break;
        }
        text += (text.isEmpty() ? QString() : separator()) + name.left(PaperTableModel::maximumCellText);
    }
    return lineOf(text);
}

/** As many as a cell has any use for. */
QStringList shownTags(const PaperRow &paper)
{
    constexpr qsizetype mostTags = 50;
    QStringList tags = paper.tags.first(std::min(paper.tags.size(), mostTags));
    std::ranges::transform(tags, tags.begin(), [](const QString &tag) { return visibleText(tag); });
    return tags;
}

QString number(int value)
{
    return QLocale().toString(value);
}

} // namespace

QString PaperTableModel::columnName(int column)
{
    switch (column) {
    case State:
        return tr("State");
    case Starred:
        return tr("Star");
    case Rank:
        return tr("Rank");
    case Title:
        return tr("Title");
    case Authors:
        return tr("Authors");
    case Category:
        return tr("Category");
    case Retweets:
        return tr("Retweets");
    case Favorites:
        return tr("Favorites");
    case Heat:
        return tr("Heat");
    case Fit:
        return tr("Fit");
    case Day:
        return tr("Date");
    case Rating:
        return tr("Rating");
    case Priority:
        return tr("Priority");
    case Tags:
        return tr("Tags");
    default:
        return {};
    }
}

QVariant PaperTableModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = index.column() == Rank || index.column() == Retweets || index.column() == Favorites
            || index.column() == Fit;
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter) | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    }
    const PaperRow *known = checkIndex(index, CheckIndexOption::IndexIsValid) ? paper(index.row()) : nullptr;
    if (!known) {
        return {};
    }
    const bool isText = role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    if (isText && index.column() == Fit) {
        return fitCell(index.row(), role);
    }
    switch (role) {
    case Qt::DisplayRole:
        return text(*known, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(description(*known, index.column()));
    case Qt::AccessibleTextRole:
        return spoken(*known, index);
    case Qt::FontRole: {
        QFont font;
        font.setBold(known->state == ReadState::Unread && index.column() == Title);
        return font;
    }
    case StateRole:
        return int(known->state);
    case StarredRole:
        return known->starred;
    case HeatRole:
        return known->heat;
    case TitleTexRole:
        return known->title;
    case OddRole:
        return isOdd(*known);
    case RatingRole:
        return known->rating;
    case TagsRole:
        return shownTags(*known);
    default:
        return {};
    }
}

// Where nothing is learned nothing is said: 0 would say that it does not fit.
QVariant PaperTableModel::fitCell(int row, int role) const
{
    const std::optional<int> known = fit(row);
    if (!known) {
        return role == Qt::AccessibleTextRole ? tr("Fit is not known") : QVariant();
    }
    return role == Qt::DisplayRole ? tr("%1 %", "how well a paper fits").arg(number(*known)) : fitDescription(row);
}

QString PaperTableModel::fitDescription(int row) const
{
    return tr("Fits you: %1 %").arg(number(fit(row).value_or(0)));
}

QString PaperTableModel::text(const PaperRow &paper, int column)
{
    switch (column) {
    case Rank:
        return number(paper.rank);
    case Title:
        return lineOf(paper.title);
    case Authors:
        return joined(paper.authors);
    case Category:
        return lineOf(paper.categories.value(0));
    case Retweets:
        return number(paper.retweets);
    case Favorites:
        return number(paper.favorites);
    case Heat:
        return number(paper.heat);
    case Day:
        return words::name(paper.days);
    case Priority:
        return paper.priority == hotpapers::Priority::None ? QString() : words::name(paper.priority);
    case Tags:
        return shownTags(paper).join(separator());
    default:
        return {};
    }
}

QString PaperTableModel::description(const PaperRow &paper, int column) const
{
    const QString state = words::name(paper.state, m_stateNames);
    switch (column) {
    case State:
        return paper.hasNote ? tr("%1, with a note").arg(state) : state;
    case Starred:
        return paper.starred ? tr("Starred") : tr("Not starred");
    case Category:
        return joined(paper.categories);
    case Retweets:
        return tr("%Ln retweets", nullptr, paper.retweets);
    case Favorites:
        return tr("%Ln favorites", nullptr, paper.favorites);
    case Heat:
        return heatDescription(paper);
    case Rating:
        return paper.rating == 0 ? tr("Not rated") : tr("%Ln stars", "a rating", paper.rating);
    case Priority:
        return paper.priority == hotpapers::Priority::None ? tr("No priority") : words::name(paper.priority);
    case Tags:
        return paper.tags.isEmpty() ? tr("No tags") : text(paper, Tags);
    default:
        return text(paper, column);
    }
}

QString PaperTableModel::heatDescription(const PaperRow &paper)
{
    QStringList lines = {tr("Heat %1: as hot as or hotter than %1 % of the papers of %Ln day(s) before and after",
                            nullptr, heatWindowDays)
                             .arg(number(paper.heat)),
                         tr("%Ln retweets", nullptr, paper.retweets), tr("%Ln favorites", nullptr, paper.favorites)};
    if (isOdd(paper)) {
        lines += words::whyOdd(paper.retweets, paper.favorites);
    }
    return lines.join(u'\n');
}

QVariant PaperTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) { // not seen, but a screen reader asks it what a row is
        const PaperRow *known = role == Qt::AccessibleTextRole ? paper(section) : nullptr;
        return known ? sentence(*known, section) : QVariant();
    }
    if (role == Qt::ToolTipRole && section == Heat) {
        return tr("Heat: how a paper’s retweets and favorites compare with those of the papers of %Ln day(s) before "
                  "and "
                  "after. Digests before %1 and since are compared apart, for their counts mean different things.",
                  nullptr, heatWindowDays)
            .arg(QLocale().toString(countsChangedOn, QLocale::LongFormat));
    }
    if (role == Qt::ToolTipRole && section == Fit) {
        return tr("Fit: how well a paper fits what you star, rate and skip. It is learned on this computer, and stays "
                  "here.");
    }
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole) {
        return columnName(section);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case State:
        return u"●"_s;
    case Starred:
        return u"★"_s;
    case Rank:
        return u"#"_s;
    case Category:
        return tr("Cat.", "short for category");
    case Retweets:
        return tr("RT", "short for retweets");
    case Favorites:
        return tr("Fav.", "short for favorites");
    default:
        return columnName(section);
    }
}

} // namespace hotpapers::models
