// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/readmarker.h"

#include "services/libraryservice.h"
#include "ui/markhistory.h"
#include "ui/readerpane.h"

#include <QEvent>

#include <algorithm>
#include <chrono>
#include <utility>

namespace hotpapers::ui {

ReadMarker::ReadMarker(services::LibraryService &library, const MarkHistory &marks, ReaderPane &reader,
                       Settings settings, QTimer &delay, QObject *parent)
    : QObject(parent), m_library(library), m_reader(reader), m_settings(settings), m_delay(delay)
{
    m_delay.setSingleShot(true);
    connect(&m_delay, &QTimer::timeout, this, [this] {
        if (isSeen()) {
            mark();
        }
    });
    connect(&m_reader, &ReaderPane::paperShown, this, &ReadMarker::show);
    connect(&m_reader, &ReaderPane::opened, this, [this] {
        if (m_settings.value(Setting::MarkReadOnOpen).toBool()) {
            mark();
        }
    });
    connect(&marks, &MarkHistory::made, this, &ReadMarker::takeChange);
    m_reader.installEventFilter(this);
    m_reader.window()->installEventFilter(this);
}

bool ReadMarker::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::WindowActivate:
    case QEvent::Show:
        start();
        break;
    case QEvent::WindowDeactivate:
    case QEvent::Hide:
        m_delay.stop();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

bool ReadMarker::isSeen() const
{
    return m_reader.isVisible() && m_reader.isActiveWindow();
}

void ReadMarker::show(const Paper &paper)
{
    const bool isUnread = !paper.appearances.empty() && paper.mark.state == ReadState::Unread;
    if (paper.arxivId == m_paper) {
        m_markable = m_markable && isUnread;
        return;
    }
    leave();
    m_paper = paper.arxivId;
    m_entries.clear();
    std::ranges::transform(paper.appearances, std::back_inserter(m_entries), &Appearance::entryId);
    m_markable = isUnread;
    m_delay.stop();
    start();
}

void ReadMarker::start()
{
    const int seconds = m_settings.value(Setting::MarkReadDelay).toInt();
    if (m_markable && seconds >= 0 && !m_delay.isActive() && isSeen()) {
        m_delay.start(std::chrono::seconds(std::min(seconds, 10)));
    }
}

void ReadMarker::mark()
{
    if (!std::exchange(m_markable, false)) {
        return;
    }
    m_delay.stop();
    m_due = true;
    if (!m_patient) {
        leave();
    }
}

void ReadMarker::setPatient(bool patient)
{
    leave();
    m_patient = patient;
}

void ReadMarker::leave()
{
    if (std::exchange(m_due, false)) {
        m_library.setState({m_paper}, ReadState::Read, this, [this](const Result<void> &done) {
            if (!done) {
                emit failed(done.error());
            }
        });
    }
}

void ReadMarker::leaveAlone()
{
    m_markable = false;
    m_due = false;
    m_delay.stop();
}

void ReadMarker::takeChange(const MarkChange &change)
{
    if (change.state && std::ranges::find_first_of(change.entries, m_entries) != change.entries.end()) {
        leaveAlone();
    }
}

} // namespace hotpapers::ui
