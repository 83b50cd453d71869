// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/fit.h"
#include "core/statistics.h"
#include "ui/dialogs.h"
#include "ui/plotpicture.h"
#include "ui/settings.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <stop_token>

class QLabel;
class QTabWidget;

namespace hotpapers::services {
class LibraryService;
}

namespace hotpapers::ui {

class FitPage;
class Navigator;
class PlotFrame;
class PlotPage;
class StatisticsBar;

/**
 * Plots of the library, beside the window that shows papers: a number that is clicked becomes a place there. It counts anew
 * while it is seen and the library changes, and is up to date when it is seen again.
 */
class StatisticsWindow : public QWidget
{
    Q_OBJECT
public:
    using Today = std::function<QDate()>;

    /** What it is given must outlive it. */
    StatisticsWindow(services::LibraryService &library, Settings settings, Dialogs dialogs, Today today);
    ~StatisticsWindow() override;

    /**
     * Shows the statistics that belong to `window`, which has `navigator`; they are made at the first time, and go with the
     * window.
     */
    static void showBeside(QWidget &window, services::LibraryService &library, Navigator &navigator, Settings settings,
                           const Dialogs &dialogs);

signals:
    void papersChosen(const hotpapers::SearchQuery &papers);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    enum Tab { Papers, Categories, Tweeters, Reading, Unread, Authors, Fit, TabCount };

    void setUpPages();
    void retranslate();
    void setShown(const QString &name, const SearchQuery &search);
    void countSoon();
    void count();
    void countWhatIsSeen();
    void countAuthors();
    void placeFits();
    void takeFits(const FitPoints &fits);
    void take(const Statistics &statistics);
    void showMessage(const QString &text); ///< in place of all plots
    [[nodiscard]] PlotFrame *frame(int tab) const;
    [[nodiscard]] PlotFrame *shown() const;
    [[nodiscard]] PlotPage *page(int tab) const; ///< of numbers: all but Fit
    [[nodiscard]] FitPage *fitPage() const;
    [[nodiscard]] QString whyEmpty(int tab) const;
    void askForFile(PictureFormat format);
    void save(const QString &file, PictureFormat format);

    services::LibraryService &m_library;
    Settings m_settings;
    Dialogs m_dialogs;
    Today m_today;
    StatisticsBar *m_bar;
    QTabWidget *m_tabs;
    QLabel *m_status;
    QString m_summary; ///< how many papers, of which days
    StatisticsQuery m_counted; ///< what the plots are about
    SearchQuery m_papers; ///< those of the plots over time
    bool m_authorsWanted = false;
    bool m_fitsWanted = false;
    bool m_changed = true; ///< since it was counted last
    QTimer m_soon;
    std::stop_source m_counting;
};

} // namespace hotpapers::ui
