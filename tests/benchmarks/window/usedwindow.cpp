// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/usedwindow.h"

#include "models/papertablemodel.h"
#include "ui/paperfinder.h"
#include "ui/papertable.h"
#include "ui/place.h"
#include "ui/settings.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QUrl>
#include <QWheelEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hotpapers::bench {

namespace {

constexpr QSize screen(1280, 800);

ui::Dialogs yesToAll()
{
    ui::Dialogs dialogs;
    dialogs.confirm = [](QWidget *, const QString &, const QString &, const QString &,
                         const std::function<void()> &accepted) { accepted(); };
    dialogs.inform = [](QWidget *, const QString &, const QString &) { };
    return dialogs;
}

QSettings &atAllPapers(QSettings &settings)
{
    ui::Settings(settings).setValue(ui::Setting::LastPlace, ui::toText(ui::Place::of(ui::Place::List::All)));
    ui::Settings(settings).setValue(ui::Setting::MarkReadDelay, -1); // nothing is marked but what is measured
    return settings;
}

} // namespace

UsedWindow::UsedWindow(FrameApplication &application, const QString &library)
    : m_application(application), m_settings(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat),
      m_opener([](const QUrl &) { return true; }), m_library(library), m_session(m_library),
      m_window(m_session, m_repository, atAllPapers(m_settings), m_opener, yesToAll()),
      m_table(m_window.findChild<ui::PaperTable *>()), m_search(m_window.findChild<QLineEdit *>(u"searchField"_s)),
      m_finder(m_window.findChild<ui::PaperFinder *>())
{
    QObject::connect(m_finder, &ui::PaperFinder::asked, &m_window, [this] { ++m_asked; });
    QObject::connect(m_finder, &ui::PaperFinder::found, &m_window, [this] { ++m_found; });
    m_application.painted = [this] { look(); };
    m_table->viewport()->installEventFilter(this);
    m_window.setWindowState(Qt::WindowNoState);
    m_window.resize(screen);
    m_window.show();
    waitUntil([this] { return m_table->isVisible() && m_table->model()->rowCount() > 0 && !isBlank(); });
}

bool UsedWindow::eventFilter(QObject *watched, QEvent *event)
{
    m_tablePaints += event->type() == QEvent::Paint ? 1 : 0; // of the viewport: a cursor that blinks shows no rows
    return QObject::eventFilter(watched, event);
}

UsedWindow::~UsedWindow()
{
    m_application.painted = {};
    m_window.close();
}

QAction &UsedWindow::action(const char *name) const
{
    return *m_window.findChild<QAction *>(QLatin1StringView(name));
}

// The rows on screen, from the first to the last that is seen whole.
void UsedWindow::look()
{
    const int last = m_table->rowAt(m_table->viewport()->height() - 1);
    const int end = last < 0 ? m_table->model()->rowCount() : last;
    std::unordered_map<int, Stopwatch> blank;
    for (int row = std::max(0, m_table->rowAt(0)); row < end; ++row) {
        const auto before = m_blank.find(row);
        if (m_table->model()->index(row, models::PaperTableModel::Title).data().toString().isEmpty()) {
            blank[row] = before == m_blank.end() ? Stopwatch() : before->second;
        }
    }
    for (const auto &[row, since] : m_blank) {
        m_longestBlank = std::max(m_longestBlank, since.milliseconds());
    }
    m_blank = std::move(blank);
}

bool UsedWindow::isBlank() const
{
    return !m_blank.empty();
}

double UsedWindow::takeLongestBlank()
{
    look();
    return std::exchange(m_longestBlank, 0);
}

void UsedWindow::key(QWidget &widget, Qt::Key key, const QString &text, Qt::KeyboardModifiers modifiers)
{
    QCoreApplication::postEvent(&widget, new QKeyEvent(QEvent::KeyPress, key, modifiers, text));
    QCoreApplication::postEvent(&widget, new QKeyEvent(QEvent::KeyRelease, key, modifiers, text));
}

void UsedWindow::click(QWidget &widget, QPoint place)
{
    const QPointF global = widget.mapToGlobal(QPointF(place));
    for (const auto &[type, buttons] :
         {std::pair(QEvent::MouseButtonPress, Qt::LeftButton), std::pair(QEvent::MouseButtonRelease, Qt::NoButton)}) {
        QCoreApplication::postEvent(&widget,
                                    new QMouseEvent(type, place, global, Qt::LeftButton, buttons, Qt::NoModifier));
    }
}

void UsedWindow::wheel(int steps)
{
    QWidget *viewport = m_table->viewport();
    const QPointF place = viewport->rect().center();
    QCoreApplication::postEvent(viewport,
                                new QWheelEvent(place, viewport->mapToGlobal(place), {}, {0, -120 * steps},
                                                Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false));
}

double UsedWindow::timeUntilShown(const std::function<void()> &act)
{
    constexpr int patience = 20'000; // ms
    constexpr double paintTime = 40; // after which an answer is taken for the same as before: nothing to paint
    const int asked = m_asked;
    const int found = m_found;
    qint64 paintsWhenFound = -1;
    std::optional<Stopwatch> sinceFound;
    double shown = -1;
    const Stopwatch stopwatch;
    const auto isShown = [&] {
        if (m_found > found && !sinceFound) {
            paintsWhenFound = m_tablePaints;
            sinceFound.emplace();
        }
        if (sinceFound && !isBlank() && m_tablePaints > paintsWhenFound) {
            shown = stopwatch.milliseconds();
        } else if (sinceFound && sinceFound->milliseconds() > paintTime) {
            shown = stopwatch.milliseconds() - sinceFound->milliseconds();
        }
        return shown >= 0 || (m_asked == asked && stopwatch.milliseconds() > paintTime);
    };
    QEventLoop loop;
    const auto before = std::exchange(m_application.painted, [&] {
        look();
        if (isShown()) {
            loop.quit();
        }
    });
    QObject context;
    QObject::connect(m_finder, &ui::PaperFinder::found, &context, [&] { isShown(); });
    act();
    while (shown < 0 && stopwatch.milliseconds() < patience && !isShown()) {
        QTimer::singleShot(5, Qt::PreciseTimer, &loop, &QEventLoop::quit);
        loop.exec();
    }
    m_application.painted = before;
    return shown;
}

} // namespace hotpapers::bench
