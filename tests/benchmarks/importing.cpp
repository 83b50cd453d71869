// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

// importing LIBRARY FOLDER [again]: imports all of a folder, once; `again` is what the figure is called.
// importing LIBRARY FOLDER each: imports the folder's files one by one; each counts.
// importing LIBRARY FOLDER cancel SPAN: imports as the window does, and cancels at several moments, within so many
// milliseconds of each start.

#include "figures.h"
#include "generator/random.h"
#include "services/libraryservice.h"

#include <QCoreApplication>
#include <QDir>
#include <QTimer>

#include <cstdlib>

using namespace hotpapers;
using namespace hotpapers::bench;
using namespace hotpapers::services;
using namespace Qt::StringLiterals;

namespace {

constexpr int cancels = 12;

[[noreturn]] void fail(const Error &error)
{
    std::fprintf(stderr, "importing: error %d: %s %s\n", int(error.code), qPrintable(error.subject),
                 qPrintable(error.detail));
    std::exit(1);
}

Library openLibrary(const QString &file)
{
    Result<Library> library = Library::open(file);
    if (!library) {
        fail(library.error());
    }
    return *std::move(library);
}

double timeOfImport(Library &library, const QString &path)
{
    const Stopwatch stopwatch;
    const Result<ImportReport> report = library.import({path});
    if (!report) {
        fail(report.error());
    }
    return stopwatch.milliseconds();
}

void importAll(const QString &file, const QString &folder, const char *what)
{
    const Stopwatch stopwatch;
    {
        Library library = openLibrary(file);
        timeOfImport(library, folder);
    } // closed: all is in the file itself
    printFigure(what, stopwatch.milliseconds());
}

void importEach(const QString &file, const QString &folder)
{
    Library library = openLibrary(file);
    Samples samples;
    for (const QFileInfo &digest : QDir(folder).entryInfoList(QDir::Files, QDir::Name)) {
        samples.add(timeOfImport(library, digest.filePath()));
    }
    samples.print("one day", 0.5);
}

/** Imports until it is cancelled, from where the last one ended. */
class CancelledImports
{
public:
    CancelledImports(const QString &file, QString folder, int span)
        : m_folder(std::move(folder)), m_span(span), m_service(file)
    {
        QObject::connect(&m_service, &LibraryService::opened, &m_context, [this] { start(); });
        QObject::connect(&m_service, &LibraryService::failed, &m_context, fail);
        QObject::connect(&m_service, &LibraryService::importFinished, &m_context, [this] { finish(); });
    }

private:
    void start()
    {
        m_cancelledAt.reset();
        m_service.import({m_folder});
        QTimer::singleShot(m_random.between(1, m_span), Qt::PreciseTimer, &m_context, [this] {
            m_cancelledAt.emplace();
            m_service.cancelImport();
        });
    }
    void finish()
    {
        if (m_cancelledAt) { // else all was imported before
            m_samples.add(m_cancelledAt->milliseconds());
        }
        if (m_cancelledAt && m_samples.count() < cancels) {
            start();
        } else {
            m_samples.print("cancel", 1);
            QCoreApplication::quit();
        }
    }

    QString m_folder;
    int m_span;
    LibraryService m_service;
    QObject m_context;
    Random m_random{1};
    std::optional<Stopwatch> m_cancelledAt;
    Samples m_samples;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3) {
        std::fputs("usage: importing LIBRARY FOLDER [again|each|cancel SPAN]\n", stderr);
        return 2;
    }
    const QString what = arguments.value(3, u"import"_s);
    if (what == "cancel"_L1) {
        const CancelledImports imports(arguments[1], arguments[2], arguments.value(4, u"1000"_s).toInt());
        QCoreApplication::exec();
    } else if (what == "each"_L1) {
        importEach(arguments[1], arguments[2]);
    } else {
        importAll(arguments[1], arguments[2], qPrintable(what));
    }
    return 0;
}
