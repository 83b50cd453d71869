// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/windowlayout.h"

#include "ui/actions.h"
#include "ui/calendarpane.h"
#include "ui/mirroreddocks.h"
#include "ui/paperheader.h"
#include "ui/papertable.h"
#include "ui/readerpane.h"
#include "ui/shelfpane.h"

#include <QActionGroup>
#include <QDockWidget>
#include <QMainWindow>
#include <QMenuBar>
#include <QScreen>
#include <QStatusBar>
#include <QStyle>
#include <QTimer>
#include <QToolBar>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace hotpapers::ui {

namespace {

constexpr QSize largestFirstSize(1920, 1200); // pixels, as the next ones
constexpr int usualReaderWidth = 390; // of a window of
constexpr int usualWindowWidth = 1280; // this width; a wider one gives the reader a third of what it has more
constexpr int sideWidth = 33; // average characters
constexpr int leastRows = 10; // of the lists, that are to be seen in a low window
constexpr int leastFacets = 5; // lines

struct LayoutInfo
{
    Layout layout;
    QLatin1StringView name; ///< as it is stored
    ActionId action;
    Setting state; ///< of the window; reading alone has none
    Setting reader;
};

constexpr std::array layouts = {
    LayoutInfo{Layout::Panes, "panes"_L1, ActionId::LayoutPanes, Setting::WindowState, Setting::ReaderLayout},
    LayoutInfo{Layout::Wide, "wide"_L1, ActionId::LayoutWide, Setting::WideState, Setting::WideReaderLayout},
    LayoutInfo{Layout::Reading, "reading"_L1, ActionId::LayoutReading, Setting::WindowState,
               Setting::ReadingReaderLayout},
};

const LayoutInfo &infoOf(Layout layout)
{
    return *std::ranges::find(layouts, layout, &LayoutInfo::layout);
}

/** What the title of a dock takes of its height. */
int titleHeight(const QDockWidget &dock)
{
    return dock.sizeHint().height() - dock.widget()->sizeHint().height();
}

Layout layoutOf(const Settings &settings, Setting setting)
{
    const auto *found = std::ranges::find(layouts, settings.value(setting).toString(), &LayoutInfo::name);
    return found == layouts.end() ? Layout::Panes : found->layout;
}

} // namespace

WindowLayout::WindowLayout(QMainWindow &window, PaperTable &table, ReaderPane &reader, Settings settings,
                           SettingsWatcher &watcher)
    : m_window(window), m_table(table), m_reader(reader), m_settings(settings), m_watcher(watcher),
      m_readerDock(window.findChild<QDockWidget *>(u"readerDock"_s)), m_leave(Qt::Key_Escape, &window)
{
    for (const auto &[corner, area] : {std::pair{Qt::BottomLeftCorner, Qt::LeftDockWidgetArea},
                                       std::pair{Qt::BottomRightCorner, Qt::RightDockWidgetArea}}) {
        window.setCorner(corner, area); // below the table, not below the side panels
    }
    if (window.isRightToLeft()) {
        mirrorDocks(window);
    }
    m_madeState = window.saveState();
    connect(&m_leave, &QShortcut::activated, this, &WindowLayout::leaveReading);
    connect(&watcher, &SettingsWatcher::changed, this, [this](Setting setting) {
        if (setting == Setting::Layout) {
            showChosen();
        }
    });
}

void WindowLayout::connectActions(const Actions &actions)
{
    auto *group = new QActionGroup(this);
    for (const LayoutInfo &info : layouts) {
        QAction *action = group->addAction(actions[info.action]);
        const auto showWhether = [this, action, layout = info.layout] {
            action->setChecked(layout == layoutOf(m_settings, Setting::Layout));
        };
        action->setCheckable(true);
        showWhether();
        connect(&m_watcher, &SettingsWatcher::changed, action, showWhether);
        connect(action, &QAction::triggered, this, [this, layout = info.layout] {
            if (layout == Layout::Reading && m_layout == layout) {
                leaveReading();
            } else {
                choose(layout);
            }
        });
    }
}

void WindowLayout::setReadingHeader(QWidget *header)
{
    m_header = header;
    m_header->hide();
}

void WindowLayout::restore()
{
    const bool hasSize = m_window.restoreGeometry(m_settings.value(Setting::WindowGeometry).toByteArray());
    if (!hasSize && m_window.screen()) {
        const QSize available = m_window.screen()->availableSize();
        m_window.resize(available.boundedTo(largestFirstSize));
        if (m_window.size() == available) { // the frame of the window wants room too
            m_window.setWindowState(Qt::WindowMaximized);
        }
    }
    m_newColumns = !m_table.header()->restore(m_settings.value(Setting::TableHeader).toByteArray());
    m_layout = layoutOf(m_settings, Setting::Layout);
    show();
}

void WindowLayout::save()
{
    m_settings.setValue(Setting::WindowGeometry, m_window.saveGeometry());
    m_settings.setValue(Setting::TableHeader, m_table.header()->saveState());
    keep();
}

void WindowLayout::keep()
{
    const LayoutInfo &info = infoOf(m_layout);
    if (m_layout != Layout::Reading) {
        m_settings.setValue(info.state, saveDocks(m_window));
    }
    m_settings.setValue(info.reader, m_reader.saveLayout());
}

void WindowLayout::reset()
{
    m_settings.remove(Setting::Layout);
    for (const LayoutInfo &info : layouts) {
        m_settings.remove(info.state);
        m_settings.remove(info.reader);
    }
    m_newColumns = true;
    show();
}

void WindowLayout::choose(Layout layout)
{
    m_settings.setValue(Setting::Layout, QString(infoOf(layout).name)); // and is told of it
}

void WindowLayout::leaveReading()
{
    choose(layoutOf(m_settings, Setting::LayoutBeforeReading));
}

void WindowLayout::showChosen()
{
    const Layout chosen = layoutOf(m_settings, Setting::Layout);
    if (chosen == m_layout) {
        return;
    }
    keep();
    const Layout before = std::exchange(m_layout, chosen);
    if (chosen == Layout::Reading) {
        m_settings.setValue(Setting::LayoutBeforeReading, QString(infoOf(before).name));
    }
    QWidget *focus = m_window.focusWidget();
    show();
    if (!focus || !focus->isVisible() || before == Layout::Reading) {
        focusMain();
    } else {
        focus->setFocus(); // docks that share a place by tabs take it
    }
}

void WindowLayout::show()
{
    m_leave.setEnabled(m_layout == Layout::Reading);
    if (m_layout == Layout::Reading) {
        showReaderAlone();
    } else {
        showWindow();
    }
    if (!m_reader.restoreLayout(m_settings.value(infoOf(m_layout).reader).toByteArray())) {
        m_reader.setNoteBeside(m_layout == Layout::Wide);
    }
    if (m_window.isVisible()) {
        finishReset();
    }
}

void WindowLayout::showWindow()
{
    m_readerDock->setTitleBarWidget(nullptr);
    m_readerDock->setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable
                              | QDockWidget::DockWidgetFloatable);
    if (m_header) {
        m_header->hide();
    }
    m_window.menuBar()->show();
    m_window.centralWidget()->show();
    const RestoredDocks restored = restoreDocks(m_window, m_settings.value(infoOf(m_layout).state).toByteArray());
    m_newSizes = restored != RestoredDocks::Yes;
    if (restored == RestoredDocks::No) {
        m_window.restoreState(m_madeState);
    }
    if (restored == RestoredDocks::No && m_layout == Layout::Wide) {
        m_window.addDockWidget(Qt::BottomDockWidgetArea, m_readerDock);
    }
}

void WindowLayout::showReaderAlone()
{
    for (QWidget *around : m_window.findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        if (qobject_cast<QToolBar *>(around) || (qobject_cast<QDockWidget *>(around) && around != m_readerDock)) {
            around->hide();
        }
    }
    m_window.menuBar()->hide();
    m_window.centralWidget()->hide();
    m_readerDock->setFloating(false);
    m_readerDock->setFeatures(QDockWidget::NoDockWidgetFeatures);
    m_readerDock->setTitleBarWidget(m_header);
    if (m_header) {
        m_header->show();
    }
    m_readerDock->show();
}

void WindowLayout::finishReset()
{
    const int more = std::max(0, m_window.width() - usualWindowWidth);
    if (std::exchange(m_newColumns, false)) {
        m_table.header()->setUpColumns(more);
    }
    if (!std::exchange(m_newSizes, false)) {
        return;
    }
    const int side =
        std::min(sideWidth * m_window.fontMetrics().averageCharWidth(), m_window.width() * 2 / 7); // with large text
    auto *calendar = m_window.findChild<QDockWidget *>(u"calendarDock"_s);
    if (m_layout == Layout::Wide) {
        m_window.resizeDocks({calendar}, {side}, Qt::Horizontal);
        m_window.resizeDocks({m_readerDock}, {m_window.height() / 2}, Qt::Vertical);
    } else {
        const int reader =
            std::min(usualReaderWidth, m_window.width() * usualReaderWidth / usualWindowWidth) + more / 3;
        m_window.resizeDocks({calendar, m_readerDock}, {side, reader}, Qt::Horizontal);
    }
    QTimer::singleShot(0, this, &WindowLayout::shareSide); // when all have their fonts, and the window its size
}

int WindowLayout::sideHeight() const
{
    const int gap = m_window.style()->pixelMetric(QStyle::PM_DockWidgetSeparatorExtent, nullptr, &m_window);
    return m_window.height() - m_window.menuBar()->sizeHint().height()
        - m_window.findChild<QToolBar *>()->sizeHint().height() - m_window.statusBar()->sizeHint().height() - 2 * gap;
}

// Where there is not room for all, the lists and what narrows them down share a place; where that does not do, the
// calendar shows its month alone.
void WindowLayout::shareSide()
{
    auto *calendar = m_window.findChild<QDockWidget *>(u"calendarDock"_s);
    auto *lists = m_window.findChild<QDockWidget *>(u"listsDock"_s);
    auto *facets = m_window.findChild<QDockWidget *>(u"facetsDock"_s);
    const int line = m_window.fontMetrics().lineSpacing();
    const int title = titleHeight(*lists);
    const int leastLists = title + m_window.findChild<ShelfPane *>()->heightFor(leastRows);
    const int leastRest = title + leastFacets * line;
    const int all = sideHeight();
    const int days = title + m_window.findChild<CalendarPane *>()->sizeHint().height();
    if (all < days + leastLists + leastRest) {
        m_window.tabifyDockWidget(lists, facets);
        lists->raise();
        const int below = std::max(leastLists + 2 * line, all - days); // with the tabs
        m_window.resizeDocks({calendar, lists}, {all - below, below}, Qt::Vertical);
    } else {
        const int below = std::max(leastLists, (all - days) * 3 / 5);
        m_window.resizeDocks({calendar, lists, facets}, {days, below, all - days - below}, Qt::Vertical);
    }
}

void WindowLayout::focusMain()
{
    if (m_layout == Layout::Reading) {
        m_reader.focusPage();
    } else {
        m_table.setFocus();
    }
}

} // namespace hotpapers::ui
