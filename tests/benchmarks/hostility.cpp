// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long entries that mean harm take from their file to pixels: imported, read back, and shown in the reader.
//
//     hostility

#include "figures.h"

#include "services/library.h"
#include "services/paperpage.h"
#include "support/hostileentries.h"
#include "ui/paperbrowser.h"
#include "words/paperhtmlwords.h"

#include <QApplication>

using namespace hotpapers;

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    const QApplication application(argc, argv);
    ui::PaperBrowser page;
    page.resize(500, 800);
    page.show();
    bench::Samples imports;
    bench::Samples shows;
    for (const HostileEntry &hostile : hostileEntries()) {
        MadeUpLibrary library;
        const QString file = library.write(QStringLiteral("2021-04-01"), {hostile.entry});
        services::Library opened = library.open();
        const bench::Stopwatch importing;
        (void)opened.import({file});
        imports.add(importing.milliseconds());
        const auto paper = opened.paper(*ArxivId::parse(hostile.entry.id));
        if (!paper) {
            std::fprintf(stderr, "%s: not imported\n", hostile.name);
            return 1;
        }
        const bench::Stopwatch showing;
        page.showPage(services::paperHtml(*paper, 0, words::paperHtmlWords()), false);
        page.grab();
        shows.add(showing.milliseconds());
        std::fprintf(stderr, "%-20s shown in %6.1f ms, imported in %6.1f ms\n", hostile.name, showing.milliseconds(),
                     importing.milliseconds());
    }
    imports.print("hostile entry, import", 1);
    shows.print("hostile entry", 1);
    return 0;
}
