// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/readerfit.h"

#include "services/libraryservice.h"
#include "services/renew.h"
#include "ui/fitline.h"

namespace hotpapers::ui {

using services::LibraryService;
using services::renew;
using std::chrono::milliseconds;

ReaderFit::ReaderFit(LibraryService &library, FitLine &line, QObject *parent, milliseconds untilSeen)
    : QObject(parent), m_library(library), m_line(line)
{
    m_line.hide();
    m_soon.setSingleShot(true);
    m_soon.setInterval(untilSeen);
    connect(&m_soon, &QTimer::timeout, this, &ReaderFit::ask);
    connect(&m_library, &LibraryService::tasteChanged, this, [this] {
        askForTaste();
        askForFit();
    });
}

ReaderFit::~ReaderFit()
{
    m_asking.request_stop();
    m_fitting.request_stop();
    m_tasting.request_stop();
}

void ReaderFit::showPaper(const ArxivId &paper)
{
    m_asking.request_stop();
    m_fitting.request_stop();
    if (paper != m_paper) {
        m_related.clear();
        m_line.clearFit();
    }
    m_paper = paper;
    m_isAsking = !paper.isNull();
    if (m_isAsking) {
        m_soon.start();
    } else {
        m_soon.stop();
    }
}

void ReaderFit::ask()
{
    askForTaste();
    askForFit();
    askForRelated();
}

// What fails here is nothing that the person asked for.
void ReaderFit::askForFit()
{
    const std::stop_token stop = renew(m_fitting);
    if (!m_paper.isNull()) {
        m_library.fit(m_paper, stop, this, [this](const Result<PaperFit> &fit) {
            if (fit) {
                m_line.showFit(*fit);
            } else {
                m_line.clearFit();
            }
        });
    }
}

void ReaderFit::askForRelated()
{
    m_library.related(m_paper, relatedPapers, renew(m_asking), this,
                      [this](const Result<std::vector<RelatedPaper>> &related) {
                          m_isAsking = false;
                          m_related = related.value_or(std::vector<RelatedPaper>());
                          emit relatedChanged();
                      });
}

void ReaderFit::askForTaste()
{
    m_library.taste(renew(m_tasting), this,
                    [this](const Result<TasteInfo> &taste) { m_line.setVisible(taste && taste->isLearned); });
}

} // namespace hotpapers::ui
