// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/papercommands.h"

#include "services/libraryservice.h"
#include "ui/papertable.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hotpapers::ui {

namespace {

std::vector<ArxivId> idsOf(const std::vector<PaperRow> &papers)
{
    std::vector<ArxivId> ids;
    std::ranges::transform(papers, std::back_inserter(ids), &PaperRow::arxivId);
    return ids;
}

} // namespace

PaperCommands::PaperCommands(services::LibraryService &library, PaperTable &table, QObject *parent)
    : QObject(parent), m_library(library), m_table(table)
{
}

void PaperCommands::withSelected(std::function<void(const Rows &)> then)
{
    m_library.rows(m_table.selectedEntries(), {}, this, [this, then = std::move(then)](const Result<Rows> &rows) {
        if (!rows) {
            emit failed(rows.error());
        } else if (!rows->empty()) {
            then(*rows);
        }
    });
}

void PaperCommands::toggleStar()
{
    withSelected([this](const Rows &papers) { star(papers); });
}

void PaperCommands::toggleRead()
{
    withSelected([this](const Rows &papers) { read(papers); });
}

void PaperCommands::setState(ReadState state)
{
    withSelected([this, state](const Rows &papers) { mark(papers, state); });
}

void PaperCommands::toggleStarOf(const PaperRow &paper)
{
    star({paper});
}

void PaperCommands::toggleReadOf(const PaperRow &paper)
{
    read({paper});
}

void PaperCommands::star(const Rows &papers)
{
    const bool allStarred = std::ranges::all_of(papers, &PaperRow::starred);
    m_library.setStarred(idsOf(papers), !allStarred, this, [this](const Result<void> &result) { tell(result); });
}

void PaperCommands::read(const Rows &papers)
{
    const auto isRead = [](const PaperRow &paper) { return paper.state == ReadState::Read; };
    mark(papers, std::ranges::all_of(papers, isRead) ? ReadState::Unread : ReadState::Read);
}

void PaperCommands::mark(const Rows &papers, ReadState state)
{
    m_library.setState(idsOf(papers), state, this, [this](const Result<void> &result) { tell(result); });
}

void PaperCommands::tell(const Result<void> &result)
{
    if (!result) {
        emit failed(result.error());
    }
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
        return u"%1. %2. %3"_s.arg(paper.authors.join(u", "_s), paper.title, paper.arxivId.absUrl());
    });
}

void PaperCommands::copyIds()
{
    copy([](const PaperRow &paper) { return paper.arxivId.text(); });
}

void PaperCommands::copyTitles()
{
    copy([](const PaperRow &paper) { return paper.title; });
}

void PaperCommands::copyLinks()
{
    copy([](const PaperRow &paper) { return paper.arxivId.absUrl(); });
}

void PaperCommands::copyCitations()
{
    withSelected([this](const Rows &papers) {
        services::ExportRequest request;
        request.format = formats::ExportFormat::Bibtex;
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
