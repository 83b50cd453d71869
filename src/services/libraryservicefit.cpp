// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What papers have to do with the person, and with each other.

#include "services/libraryreply.h"
#include "services/libraryservice.h"

namespace hotpapers::services {

// Learning is done in the finder's spare time, which comes after a task: also after one that does nothing.
void LibraryService::setLearning(bool on)
{
    if (std::exchange(m_isLearning, on) == on) {
        return;
    }
    m_finder->post([on](Library &library, const std::stop_token &) { library.setLearning(on); });
}

void LibraryService::learnAgain()
{
    if (m_isLearning) {
        m_finder->post([](Library &, const std::stop_token &) { });
    }
}

// Called in the finder's thread.
void LibraryService::tellOfTaste()
{
    QMetaObject::invokeMethod(this, &LibraryService::tasteChanged, Qt::QueuedConnection);
}

void LibraryService::taste(std::stop_token stop, QObject *context, Answer<TasteInfo> answer)
{
    Reply<TasteInfo>{context, std::move(stop), std::move(answer)}.from(
        *m_finder, this,
        [](Library &library, const std::stop_token &) -> Result<TasteInfo> { return library.taste(); });
}

void LibraryService::fit(const ArxivId &id, std::stop_token stop, QObject *context, Answer<PaperFit> answer)
{
    Reply<PaperFit>{context, std::move(stop), std::move(answer)}.from(
        *m_finder, this, [id](Library &library, const std::stop_token &either) { return library.fit(id, either); });
}

void LibraryService::related(const ArxivId &id, int limit, std::stop_token stop, QObject *context,
                             Answer<std::vector<RelatedPaper>> answer)
{
    Reply<std::vector<RelatedPaper>>{context, std::move(stop), std::move(answer)}.from(
        *m_finder, this,
        [id, limit](Library &library, const std::stop_token &either) { return library.related(id, limit, either); });
}

void LibraryService::fitPoints(const FitQuery &query, std::stop_token stop, QObject *context, Answer<FitPoints> answer)
{
    Reply<FitPoints>{context, std::move(stop), std::move(answer)}.from(
        *m_finder, this,
        [query](Library &library, const std::stop_token &either) { return library.fitPoints(query, either); });
}

} // namespace hotpapers::services
