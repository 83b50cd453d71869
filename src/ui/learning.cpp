// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/learning.h"

#include "core/taste.h"
#include "services/libraryservice.h"
#include "services/renew.h"
#include "ui/paperheader.h"

namespace hotpapers::ui {

using services::LibraryService;

std::optional<Untaught> untaught(bool isOn, const TasteInfo &taste)
{
    if (!isOn) {
        return Untaught{true, Learning::tr("Hot Papers does not learn what you like."),
                        Learning::tr("Learning from what you star, rate and skip is switched off. “Learn from what I "
                                     "star, rate and skip” in the settings, on the page Reading, switches it on. "
                                     "What is learned stays on this computer.")};
    }
    if (taste.isLearned) {
        return {};
    }
    return Untaught{
        false, Learning::tr("It is not known yet what you like."),
        Learning::tr("It is learned from the papers that you star, or rate with four or five stars. %1 %2 What you "
                     "skip, or rate with one or two, says what you do not like. What is learned stays on this "
                     "computer.",
                     "%1 and %2 are sentences: how many are needed, how many are there")
            .arg(Learning::tr("At least %Ln of them are needed.", nullptr, int(fewestLiked)),
                 Learning::tr("%Ln papers like that are there.", nullptr, int(taste.liked)))};
}

Learning::Learning(LibraryService &library, PaperHeader &header, Settings settings, SettingsWatcher &watcher,
                   QObject *parent)
    : QObject(parent), m_library(library), m_header(header), m_settings(settings), m_watcher(watcher)
{
    connect(&m_library, &LibraryService::tasteChanged, this, &Learning::ask);
    connect(&m_header, &PaperHeader::fitWantedChanged, this,
            [this](bool wanted) { m_settings.setValue(Setting::FitColumn, wanted); });
    take(Setting::FitColumn);
}

void Learning::begin()
{
    connect(&m_watcher, &SettingsWatcher::changed, this, &Learning::take);
    take(Setting::Learn);
}

Learning::~Learning()
{
    m_asking.request_stop();
}

void Learning::take(Setting setting)
{
    if (setting == Setting::FitColumn) {
        m_header.setFitWanted(m_settings.value(setting).toBool());
    } else if (setting == Setting::Learn) {
        m_library.setLearning(m_settings.value(setting).toBool());
        ask();
        emit changed();
    }
}

void Learning::switchOn()
{
    m_settings.setValue(Setting::Learn, true);
}

std::optional<Untaught> Learning::untaught() const
{
    return ui::untaught(m_settings.value(Setting::Learn).toBool(), m_taste);
}

// What fails here fails for what the person asks as well, and is told there.
void Learning::ask()
{
    m_library.taste(services::renew(m_asking), this, [this](const Result<TasteInfo> &taste) {
        if (taste && *taste != m_taste) {
            m_taste = *taste;
            m_header.setFitKnown(m_taste.isLearned);
            emit changed();
        }
    });
}

} // namespace hotpapers::ui
