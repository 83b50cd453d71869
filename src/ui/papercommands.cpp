// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/papercommands.h"

#include "core/visibletext.h"
#include "services/citation.h"
#include "services/libraryservice.h"
#include "services/paperpage.h"
#include "ui/markhistory.h"
#include "ui/papertable.h"
#include "words/words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace hotpapers::ui {

namespace {

std::vector<ArxivId> idsOf(const std::vector<PaperRow> &papers)
{
    std::vector<ArxivId> ids;
    std::ranges::transform(papers, std::back_inserter(ids), &PaperRow::arxivId);
    return ids;
}

/** More papers than these are set, not toggled: to know how all of them are marked, all would have to be read. */
constexpr size_t maximumToggled = 1000;

bool isRead(const PaperRow &paper)
{
    return paper.state == ReadState::Read;
}

} // namespace

PaperCommands::PaperCommands(services::LibraryService &library, MarkHistory &marks, PaperTable &table, QObject *parent)
    : QObject(parent), m_library(library), m_marks(marks), m_table(table)
{
}

void PaperCommands::toggle(std::function<bool(const PaperRow &)> isSet,
                           std::function<void(std::vector<EntryId>, bool)> set)
{
    std::vector<EntryId> papers = m_table.selectedEntries();
    if (papers.size() > maximumToggled) {
        set(std::move(papers), true);
        return;
    }
    m_library.rows(papers, {}, this,
                   [this, papers, isSet = std::move(isSet), set = std::move(set)](const Result<Rows> &rows) {
                       if (rows) {
                           set(papers, !std::ranges::all_of(*rows, isSet));
                       } else {
                           emit failed(rows.error());
                       }
                   });
}

void PaperCommands::toggleStar()
{
    toggle(&PaperRow::starred, [this](std::vector<EntryId> papers, bool set) { m_marks.star(std::move(papers), set); });
}

void PaperCommands::toggleRead()
{
    toggle(isRead, [this](std::vector<EntryId> papers, bool set) {
        m_marks.setState(std::move(papers), set ? ReadState::Read : ReadState::Unread);
    });
}

void PaperCommands::setState(ReadState state)
{
    m_marks.setState(m_table.selectedEntries(), state);
}

void PaperCommands::toggleStarOf(const PaperRow &paper)
{
    m_marks.star({paper.entryId}, !paper.starred);
}

void PaperCommands::toggleReadOf(const PaperRow &paper)
{
    m_marks.setState({paper.entryId}, isRead(paper) ? ReadState::Unread : ReadState::Read);
}

void PaperCommands::setFurther()
{
    m_marks.setFurther(m_table.selectedEntries());
}

void PaperCommands::rate(int rating)
{
    std::vector<EntryId> papers = m_table.selectedEntries();
    const int count = int(papers.size());
    m_marks.rate(std::move(papers), rating);
    emit told(rating == 0 ? tr("Took the rating from %Ln papers", nullptr, count)
                          : tr("Rated %1 of %2; %Ln papers", nullptr, count)
                                .arg(QLocale().toString(rating), QLocale().toString(maximumRating)));
}

void PaperCommands::rateOne(const PaperRow &paper, int rating)
{
    m_marks.rate({paper.entryId}, paper.rating == rating ? 0 : rating);
}

void PaperCommands::setPriority(Priority priority)
{
    std::vector<EntryId> papers = m_table.selectedEntries();
    const int count = int(papers.size());
    m_marks.setPriority(std::move(papers), priority);
    emit told(priority == Priority::None ? tr("Took the priority from %Ln papers", nullptr, count)
                                         : tr("Priority %1; %Ln papers", nullptr, count).arg(words::name(priority)));
}

void PaperCommands::toggleTag(const QString &tag)
{
    const auto has = [tag](const PaperRow &paper) { return paper.tags.contains(tag, Qt::CaseInsensitive); };
    toggle(has, [this, tag](const std::vector<EntryId> &papers, bool set) {
        m_marks.tag(papers, {TagChange{tag, set}});
        const QString shown = words::isolated(visibleText(tag));
        const int count = int(papers.size());
        emit told(
            (set ? tr("Tagged “%1”; %Ln papers", nullptr, count) : tr("Took the tag “%1”; %Ln papers", nullptr, count))
                .arg(shown));
    });
}

void PaperCommands::markAllRead()
{
    m_marks.markUnreadOnesRead(m_table.allEntries());
}

void PaperCommands::markAboveRead()
{
    m_marks.markUnreadOnesRead(m_table.entries(0, m_table.currentRow()));
}

void PaperCommands::markBelowRead()
{
    m_marks.markUnreadOnesRead(m_table.entries(m_table.currentRow() + 1, std::numeric_limits<int>::max()));
}

void PaperCommands::withSelected(std::function<void(const Rows &)> then)
{
    if (const size_t selected = m_table.selectedCount(); selected > maximumCopied) {
        emit tooManyToCopy(int(selected));
        return;
    }
    m_library.rows(m_table.selectedEntries(), {}, this, [this, then = std::move(then)](const Result<Rows> &rows) {
        if (!rows) {
            emit failed(rows.error());
        } else if (!rows->empty()) {
            then(*rows);
        }
    });
}

void PaperCommands::copy(std::function<QString(const PaperRow &)> text)
{
    withSelected([this, text = std::move(text)](const Rows &papers) {
        QStringList lines;
        std::ranges::transform(papers, std::back_inserter(lines), text);
        setClipboard(lines.join(u'\n'), int(papers.size()));
    });
}

void PaperCommands::setClipboard(const QString &text, int papers)
{
    QGuiApplication::clipboard()->setText(text);
    emit copied(papers);
}

void PaperCommands::copyPapers()
{
    copy([](const PaperRow &paper) {
        return u"%1. %2. %3"_s.arg(services::plainTitle(paper.authors.join(u", "_s)), services::plainTitle(paper.title),
                                   paper.arxivId.absUrl());
    });
}

void PaperCommands::copyIds()
{
    copy([](const PaperRow &paper) { return paper.arxivId.text(); });
}

void PaperCommands::copyTitles()
{
    copy([](const PaperRow &paper) { return services::plainTitle(paper.title); });
}

void PaperCommands::copyLinks()
{
    copy([](const PaperRow &paper) { return paper.arxivId.absUrl(); });
}

void PaperCommands::copyMarkdownLinks()
{
    copy([](const PaperRow &paper) { return services::markdownLink(services::citedPaper(paper)); });
}

void PaperCommands::copyTextCitations()
{
    copy([](const PaperRow &paper) { return services::textCitation(services::citedPaper(paper)); });
}

void PaperCommands::copyBibtex(const KeyPattern &keys)
{
    withSelected([this, keys](const Rows &papers) {
        services::ExportRequest request;
        request.format = formats::ExportFormat::Bibtex;
        request.options = {.abstracts = false, .notes = false, .tags = false, .keyPattern = keys};
        request.papers = idsOf(papers);
        m_library.exportText(std::move(request), {}, this,
                             [this, count = int(papers.size())](const Result<QByteArray> &text) {
                                 if (text) {
                                     setClipboard(QString::fromUtf8(*text), count);
                                 } else {
                                     emit failed(text.error());
                                 }
                             });
    });
}

} // namespace hotpapers::ui
