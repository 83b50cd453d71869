// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

// starting LIBRARY BEGUN WHAT: the program with its window, as app/main.cpp makes it, until rows are painted. BEGUN: when the
// process was started, in nanoseconds of the monotonic clock. WHAT: what the figure is called.

#include "app/desk.h"
#include "app/languages.h"
#include "models/papertablemodel.h"
#include "ui/papertable.h"
#include "window/frames.h"

#include <BreezeIcons>
#include <KSyntaxHighlighting/Repository>
#include <QTimer>

#include <cstdlib>

using namespace hotpapers;
using namespace hotpapers::bench;
using namespace Qt::StringLiterals;

namespace {

/** Is there a table on the screen whose first row is known? */
bool showsRows()
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        const auto *table = window->findChild<ui::PaperTable *>();
        if (table && table->isVisible() && table->model() && table->model()->rowCount() > 0) {
            return !table->model()->index(0, models::PaperTableModel::Title).data().toString().isEmpty();
        }
    }
    return false;
}

double sinceStart(qint64 begun)
{
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    return double(std::chrono::duration_cast<std::chrono::nanoseconds>(now).count() - begun) / 1e6;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(u"hotpapers"_s);
    FrameApplication application(argc, argv);
    if (argc != 4) {
        std::fputs("usage: starting LIBRARY BEGUN WHAT\n", stderr);
        return 2;
    }
    const qint64 begun = QCoreApplication::arguments().at(2).toLongLong();
    app::Languages languages(application);
    languages.speak({});
    BreezeIcons::initIcons();
    KSyntaxHighlighting::Repository repository;
    app::Desk desk(QCoreApplication::arguments().at(1), repository, languages);
    application.painted = [begun, what = argv[3]] {
        if (showsRows()) {
            printFigure(what, sinceStart(begun));
            std::_Exit(0); // what comes at the end of a run is none of this
        }
    };
    desk.start({});
    return QApplication::exec();
}
