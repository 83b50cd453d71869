// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/catchup.h"

#include "services/libraryservice.h"
#include "ui/actions.h"
#include "ui/catchupdialog.h"
#include "ui/markhistory.h"
#include "ui/messagebar.h"
#include "ui/navigator.h"
#include "words/words.h"

#include <QAction>

namespace hotpapers::ui {

using services::FoundRows;
using services::LibraryService;

namespace {

constexpr int usualAbsence = 7; // days before the latest digest, for somebody who has read nothing yet

/** Unread papers since then that were not chosen. */
SearchQuery restOf(const Place &place)
{
    SearchQuery rest = unreadSince(place.days.first);
    for (const ArxivId &paper : place.papers) {
        rest = both(rest, {SearchNode{SearchNode::Kind::Not, {}, {*searchFor(IdCondition{paper}).root}}});
    }
    return rest;
}

} // namespace

CatchUp::CatchUp(LibraryService &library, MarkHistory &marks, Navigator &navigator, Settings settings,
                 const Actions &actions, MessageBar &bar, QObject *parent)
    : QObject(parent), m_library(library), m_marks(marks), m_navigator(navigator), m_settings(settings),
      m_actions(actions), m_bar(bar)
{
    connect(&m_navigator, &Navigator::moved, this, &CatchUp::showPlace);
    connect(&m_library, &LibraryService::marksChanged, this, &CatchUp::countRest);
    connect(&m_library, &LibraryService::digestsChanged, this, &CatchUp::countRest);
    connect(&m_bar, &MessageBar::buttonClicked, this, &CatchUp::markRest);
    connect(m_actions[ActionId::MarkRestRead], &QAction::triggered, this, &CatchUp::markRest);
    showPlace();
}

void CatchUp::ask(QWidget *window)
{
    m_library.readUpTo({}, window, [this, window](const Result<QDate> &day) {
        if (!day) {
            emit failed(day.error());
        } else if (day->isValid()) {
            open(window, *day);
        } else {
            m_library.latest(window, [this, window](const Result<DayRange> &latest) {
                const bool any = latest && latest->isValid();
                open(window, (any ? latest->last : QDate::currentDate()).addDays(-usualAbsence));
            });
        }
    });
}

void CatchUp::open(QWidget *window, QDate since)
{
    const CatchUpRequest request{since, m_settings.value(Setting::CatchUpCount).toInt(),
                                 m_settings.value(Setting::CatchUpShare).toInt()};
    auto *dialog = new CatchUpDialog(m_library, request, window);
    connect(dialog, &CatchUpDialog::chosen, this, &CatchUp::choose);
    dialog->open();
}

void CatchUp::choose(const CatchUpRequest &request)
{
    m_settings.setValue(Setting::CatchUpCount, request.papers);
    m_settings.setValue(Setting::CatchUpShare, request.share);
    m_library.catchUp(request, {}, this, [this, request](Result<CatchUpChoice> choice) {
        if (!choice) {
            emit failed(choice.error());
        } else if (!choice->papers.empty()) {
            m_navigator.go(Place::catchingUp(request.since, std::move(choice->papers)));
        }
    });
}

void CatchUp::showPlace()
{
    m_bar.hide();
    m_actions.setEnabled({ActionId::MarkRestRead}, false);
    countRest();
}

void CatchUp::countRest()
{
    m_counting.request_stop();
    if (!m_navigator.isAnywhere() || !m_navigator.place().isCatchUp()) {
        return;
    }
    m_counting = std::stop_source();
    const PaperQuery query{.search = restOf(m_navigator.place()), .order = {}, .limit = 0};
    m_library.find(query, m_counting.get_token(), this, [this](const Result<FoundRows> &rest) {
        if (rest) {
            showRest(rest->papers);
        }
    });
}

void CatchUp::showRest(int papers)
{
    const Place &place = m_navigator.place();
    const QString since = words::name(place.days);
    if (papers > 0) {
        m_bar.showMessage(tr("%Ln other paper(s) since %1 are unread.", nullptr, papers).arg(since),
                          m_actions[ActionId::MarkRestRead]->text());
    } else {
        m_bar.showMessage(tr("No other paper since %1 is unread.").arg(since));
    }
    m_actions.setEnabled({ActionId::MarkRestRead}, papers > 0);
}

void CatchUp::markRest()
{
    if (!m_navigator.isAnywhere() || !m_navigator.place().isCatchUp()) {
        return;
    }
    const PaperQuery query{.search = restOf(m_navigator.place()), .order = {}};
    m_library.find(query, {}, this, [this](Result<FoundRows> rest) {
        if (rest) {
            m_marks.markUnreadOnesRead(std::move(rest->entries));
        } else {
            emit failed(rest.error());
        }
    });
}

} // namespace hotpapers::ui
