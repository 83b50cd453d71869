// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fit.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <stop_token>
#include <vector>

namespace hotpapers::services {
class LibraryService;
}

namespace hotpapers::ui {

class FitLine;

/**
 * How well the paper that is read fits the person, and what is related to it. Both are asked for when the page has been
 * seen for a moment, so that it waits for neither, and who goes on to the next paper has them asked for none.
 */
class ReaderFit : public QObject
{
    Q_OBJECT
public:
    static constexpr int relatedPapers = 5;

    static constexpr std::chrono::milliseconds aMoment{100};

    /** Both must outlive it. The line is shown as long as it is known what the person likes. */
    ReaderFit(services::LibraryService &library, FitLine &line, QObject *parent = nullptr,
              std::chrono::milliseconds untilSeen = aMoment);
    ~ReaderFit() override;

    /** The page of this paper is shown now; null: of none. Of the same one what is known stays until it is asked for anew. */
    void showPaper(const ArxivId &paper);
    [[nodiscard]] const std::vector<RelatedPaper> &related() const { return m_related; } ///< to the paper
    [[nodiscard]] bool isAsking() const { return m_isAsking; } ///< relatedChanged() will follow

signals:
    void relatedChanged(); ///< the answer is there, which may be none

private:
    void ask();
    void askForFit();
    void askForRelated();
    void askForTaste();

    services::LibraryService &m_library;
    FitLine &m_line;
    ArxivId m_paper;
    std::vector<RelatedPaper> m_related;
    bool m_isAsking = false;
    QTimer m_soon;
    std::stop_source m_asking; ///< for what is related
    std::stop_source m_fitting;
    std::stop_source m_tasting;
};

} // namespace hotpapers::ui
