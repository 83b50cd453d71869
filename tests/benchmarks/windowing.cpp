// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

// windowing LIBRARY FOLDER [brief]: the real window, used: scrolled, typed into, sorted, marked; while FOLDER is imported; idle.

#include "generator/random.h"
#include "generator/vocabulary.h"
#include "ui/paperheader.h"
#include "ui/papertable.h"
#include "window/usedwindow.h"

#include <QAction>
#include <QDir>
#include <QLineEdit>
#include <QPixmapCache>
#include <QScrollBar>

#include <ctime>

using namespace hotpapers;
using namespace hotpapers::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int frame = 16; // ms: between two movements of a hand
constexpr int dragSteps = 400;
constexpr int wheelSteps = 200;
constexpr int pages = 150;
constexpr int typedSearches = 12;
constexpr int idleSeconds = 10;
constexpr int growthRounds = 3;

/** Of all threads: how often they gave up the processor to wait. */
qint64 waits()
{
    qint64 sum = 0;
    for (const QString &task : QDir(u"/proc/self/task"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile file(u"/proc/self/task/"_s + task + u"/status"_s);
        if (file.open(QIODevice::ReadOnly)) {
            for (const QByteArray &line : file.readAll().split('\n')) {
                if (line.startsWith("voluntary_ctxt_switches:")) {
                    sum += line.mid(24).trimmed().toLongLong();
                }
            }
        }
    }
    return sum;
}

class Use
{
public:
    Use(FrameApplication &application, const QString &library, bool isBrief)
        : m_application(application), m_window(application, library), m_parts(isBrief ? 10 : 1)
    {
    }

    /** Until nothing is prepared in the background any more. */
    void settle()
    {
        constexpr int look = 500; // ms
        constexpr int patience = 180'000;
        const Stopwatch stopwatch;
        for (bool isBusy = true; isBusy && stopwatch.milliseconds() < patience;) {
            const std::clock_t before = std::clock();
            wait(look);
            isBusy = double(std::clock() - before) / CLOCKS_PER_SEC * 1'000 > look / 20.0;
        }
        printFigure("settled", stopwatch.milliseconds());
    }

    void scrollBar()
    {
        measureFrames("scroll bar", [this] { dragScrollBar(); });
    }
    void scrollWheel()
    {
        measureFrames("wheel", [this] {
            for (int step = 0; step < wheelSteps / m_parts; ++step) {
                m_window.wheel(step < wheelSteps / m_parts / 2 ? 3 : -3);
                wait(frame);
            }
        });
    }
    void pageDown()
    {
        m_window.table().goToRow(0);
        wait(100);
        measureFrames("Page Down", [this] {
            for (int step = 0; step < pages / m_parts; ++step) {
                m_window.key(m_window.table(), Qt::Key_PageDown);
                wait(2 * frame); // a key that is held repeats some 30 times a second
            }
            m_window.key(m_window.table(), Qt::Key_End);
            wait(100);
        });
    }

    void type()
    {
        typeAll().print("typing", 0.95);
        typeAll().print("typing again", 0.95);
    }

    void sort()
    {
        Samples shown;
        QHeaderView *header = m_window.table().horizontalHeader();
        for (int column = 0; column < header->count(); ++column) {
            if (header->isSectionHidden(column)) {
                continue;
            }
            for (int times = 0; times < 2; ++times) { // down and up
                const QPoint place(header->sectionViewportPosition(column) + header->sectionSize(column) / 2,
                                   header->height() / 2);
                shown.add(m_window.timeUntilShown([&] { m_window.click(*header->viewport(), place); }));
            }
        }
        shown.print("sorting", 1);
    }

    void selectAll()
    {
        m_window.table().setFocus();
        (void)m_application.takeFrames();
        m_window.action("actionSelectAll").trigger();
        wait(200);
        printFigure("select all", m_application.takeFrames().quantile(1));
    }

    void markAllRead()
    {
        bool isMarked = false;
        QObject context;
        QObject::connect(&m_window.library(), &services::LibraryService::marksChanged, &context,
                         [&isMarked] { isMarked = true; });
        for (const char *what : {"actionMarkAllRead", "actionUndo"}) {
            m_window.table().clearSelection();
            isMarked = false;
            const Stopwatch stopwatch;
            m_window.action(what).trigger();
            waitUntil([&isMarked] { return isMarked; });
            printFigure(QLatin1StringView(what) == "actionUndo"_L1 ? "undo" : "mark all read",
                        stopwatch.milliseconds());
            wait(300);
        }
    }

    void whileImporting(const QString &folder)
    {
        m_window.table().goToRow(0);
        wait(500);
        bool isOver = false;
        QObject context;
        QObject::connect(&m_window.library(), &services::LibraryService::importFinished, &context,
                         [&isOver] { isOver = true; });
        m_window.library().import({folder});
        (void)m_application.takeFrames();
        const QString text = searches().first();
        for (qsizetype step = 0; !isOver; ++step) {
            m_window.wheel(step % 40 < 20 ? 3 : -3);
            if (step % 8 == 0 && step / 8 < text.size()) {
                m_window.key(m_window.search(), Qt::Key(0), text[step / 8]);
            }
            wait(frame);
        }
        m_application.takeFrames().print("frames while importing", 1);
        m_window.search().clear();
        wait(1'000);
    }

    void idle()
    {
        m_window.table().setFocus();
        QPixmapCache::clear(); // else Qt empties it bit by bit, for minutes
        wait(31'000 / m_parts); // Qt's pools of threads and pixmaps look after 30 s, for the last time
        const auto [ownTurns, ownWaits] = wakeUps(100); // what such a wait itself costs
        const int seconds = idleSeconds / m_parts;
        const auto [turns, waits] = wakeUps(seconds * 1'000);
        printFigure("idle turns", double(std::max<qint64>(0, turns - ownTurns)) / seconds);
        printFigure("idle wake-ups", double(std::max<qint64>(0, waits - ownWaits)) / seconds);
    }

    /** By how much the memory grows when all is done again that was done before. */
    void growth()
    {
        const double before = currentMemory();
        for (int round = 0; round < growthRounds / m_parts; ++round) {
            typeAll();
            dragScrollBar();
        }
        printFigure("growth", currentMemory() - before);
    }

private:
    void dragScrollBar()
    {
        QScrollBar *bar = m_window.table().verticalScrollBar();
        const int steps = dragSteps / m_parts;
        for (int step = 0; step <= steps; ++step) {
            bar->setSliderPosition(int(qint64(bar->maximum()) * step / steps));
            wait(frame);
        }
    }

    /** Turns of the event loop and waits of all threads in this time. */
    std::pair<qint64, qint64> wakeUps(int milliseconds)
    {
        const qint64 turns = m_application.turns();
        const qint64 waited = waits();
        wait(milliseconds);
        return {m_application.turns() - turns, waits() - waited};
    }

    Samples typeAll()
    {
        Samples shown;
        for (const QString &text : searches()) {
            m_window.search().setFocus();
            for (const QChar letter : text) {
                shown.add(m_window.timeUntilShown([&] { m_window.key(m_window.search(), Qt::Key(0), letter); }));
            }
            m_window.timeUntilShown([this] { m_window.search().clear(); });
        }
        return shown;
    }

    template <typename Movement> void measureFrames(const std::string &what, Movement movement)
    {
        wait(300);
        (void)m_application.takeFrames();
        (void)m_window.takeLongestBlank();
        movement();
        m_application.takeFrames().print(what + ", frames", 0.99);
        printFigure(what + ", blank", m_window.takeLongestBlank());
    }

    QStringList searches()
    {
        const Vocabulary vocabulary;
        Random random(3);
        QStringList texts;
        for (int i = 0; i < typedSearches / m_parts; ++i) {
            QString text = QString::fromStdString(vocabulary.word(vocabulary.drawTopic(random)));
            if (i % 2 == 1) {
                text += u' ' + QString::fromStdString(vocabulary.word(vocabulary.drawTopic(random)));
            }
            texts += text;
        }
        texts += {u"title:model rt:>100"_s, u"cat:cs.* is:unread"_s, u"a OR (b -c)"_s};
        return texts;
    }

    FrameApplication &m_application;
    UsedWindow m_window;
    int m_parts; ///< of each measurement one is made
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(u"hotpapers"_s);
    FrameApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3) {
        std::fputs("usage: windowing LIBRARY FOLDER [brief]\n", stderr);
        return 2;
    }
    Use use(application, arguments[1], arguments.value(3) == "brief"_L1);
    use.settle();
    use.scrollBar();
    use.scrollWheel();
    use.pageDown();
    use.type();
    use.sort();
    use.selectAll();
    use.markAllRead();
    use.growth();
    use.idle();
    printFigure("window memory", peakMemory());
    use.whileImporting(arguments[2]);
    return 0;
}
