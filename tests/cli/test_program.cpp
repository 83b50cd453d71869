// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/madeuplibrary.h"
#include "support/sharedfiles.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace hotpapers;

namespace {

constexpr int patience = 60'000; // milliseconds

const QString program = QStringLiteral(HOTPAPERS_PROGRAM);

// The program in a world of its own, without any window system.
void prepare(QProcess &process, const QString &home)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s, u"XDG_DATA_HOME"_s}) {
        environment.remove(name);
    }
    environment.insert(u"HOME"_s, home);
    process.setProcessEnvironment(environment);
}

struct Answer
{
    int code = -1;
    QByteArray out;
    QByteArray err;
};

} // namespace

/** The program as a process, as scripts call it. */
class TestProgram : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_home;

    [[nodiscard]] Answer call(const QString &command, const QStringList &arguments, const QByteArray &input = {}) const
    {
        QProcess process;
        prepare(process, m_home.path());
        process.start(command, arguments);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(patience) || process.exitStatus() != QProcess::NormalExit) {
            return {.code = -1, .out = {}, .err = process.readAllStandardError()};
        }
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    // In the shell, `$0` is the program and `$1` the library.
    [[nodiscard]] Answer shell(const QString &script, const QString &library) const
    {
        return call(u"bash"_s, {u"-c"_s, script, program, library});
    }

private slots:
    void needsNoWindowSystem()
    {
        MadeUpLibrary library;
        const QString digest = library.write(u"2031-05-13"_s, {{.id = u"3105.00001"_s, .title = u"Snails"_s}});
        const Answer import = call(program, {u"--library"_s, library.file(), u"import"_s, u"--json"_s, digest});
        QCOMPARE(import.code, 0);
        QCOMPARE(QJsonDocument::fromJson(import.out).object()[u"imported"].toInt(), 1);
        QVERIFY2(import.err.isEmpty(), import.err.constData());
        QCOMPARE(call(program, {u"--library"_s, library.file(), u"star"_s, u"3105.00001"_s}).code, 0);
        QVERIFY(library.open().paper(*ArxivId::parse(u"3105.00001"))->mark.starred);
    }

    void exitCodesAndStreams()
    {
        const Answer usage = call(program, {u"search"_s, u"--limit"_s, u"x"_s});
        QCOMPARE(usage.code, 2);
        QVERIFY(usage.out.isEmpty() && !usage.err.isEmpty());
        const Answer unknown = call(program, {u"serach"_s});
        QCOMPARE(unknown.code, 2);
        QVERIFY2(unknown.err.contains("search"), unknown.err.constData());
        const Answer missing = call(program, {u"show"_s, u"3105.99999"_s});
        QCOMPARE(missing.code, 1);
        QVERIFY(missing.out.isEmpty() && !missing.err.isEmpty());
        QCOMPARE(call(program, {u"--version"_s}).code, 0);
        QVERIFY(call(program, {u"--commands"_s}).out.startsWith("import\n"));
    }

    void whatASearchFindsGoesIntoAList()
    {
        MadeUpLibrary library;
        library.import(u"2031-05-13"_s,
                       {{.id = u"3105.00001"_s, .title = u"Snails"_s},
                        {.id = u"3105.00002"_s, .title = u"More Snails"_s},
                        {.id = u"3105.00003"_s, .title = u"Gardens"_s}});
        const Answer answer = shell(uR"(set -e
            hotpapers() { "$program" --library "$library" "$@"; }
            program=$0 library=$1
            hotpapers list create 'To read'
            found=$(hotpapers search snails | cut -d' ' -f1)
            hotpapers list add 'To read' $found
            hotpapers tag animals/snails $found
            hotpapers rate 3105.00002 5
            hotpapers list order 'To read' 3105.00002
            hotpapers list show 'To read' | cut -d' ' -f1
            hotpapers search tag:animals/snails rating:5 | cut -d' ' -f1)"_s,
                                    library.file());
        QVERIFY2(answer.code == 0 && answer.err.isEmpty(), answer.err.constData());
        QCOMPARE(answer.out, "3105.00002\n3105.00001\n3105.00002\n"_ba);
    }

    void onlyAnImportMakesALibrary()
    {
        const QString file = m_home.filePath(u"nobody made.sqlite"_s);
        for (const QStringList &arguments : {QStringList{u"search"_s, u"snails"_s}, {u"info"_s}, {u"check"_s}}) {
            const Answer answer = call(program, QStringList{u"--library"_s, file} + arguments);
            QCOMPARE(answer.code, 1);
            QVERIFY2(answer.err.contains("hotpapers import"), answer.err.constData());
            QVERIFY(!QFile::exists(file));
        }
    }

    void defaultLibraryStandsInTheHomeFolder()
    {
        MadeUpLibrary library;
        const QString digest = library.write(u"2031-05-13"_s, {{.id = u"3105.00001"_s, .title = u"Snails"_s}});
        QCOMPARE(call(program, {u"import"_s, digest}).code, 0);
        const Answer info = call(program, {u"info"_s, u"--json"_s});
        QCOMPARE(QJsonDocument::fromJson(info.out).object()[u"file"].toString(),
                 m_home.filePath(u".local/share/hotpapers/library.sqlite"_s));
    }

    void noteComesFromStandardInput()
    {
        MadeUpLibrary library;
        library.import(u"2031-05-13"_s, {{.id = u"3105.00001"_s, .title = u"Snails"_s}});
        QCOMPARE(
            call(program, {u"--library"_s, library.file(), u"note"_s, u"3105.00001"_s, u"-"_s}, "ask Zoë\n"_ba).code,
            0);
        QCOMPARE(library.open().paper(*ArxivId::parse(u"3105.00001"))->mark.note, u"ask Zoë\n"_s);
    }

    void failedWritesAreTold()
    {
        MadeUpLibrary library;
        QList<MadeUpEntry> entries;
        for (int i = 1; i <= 500; ++i) {
            entries.append({.id = u"3105.%1"_s.arg(i, 5, 10, QChar(u'0')), .title = u"Snails "_s + QString(300, u'x')});
        }
        library.import(u"2031-05-13"_s, entries);
        for (const QString &script :
             {u"\"$0\" --library \"$1\" search >/dev/full"_s,
              u"\"$0\" --library \"$1\" export --format jsonl --all >/dev/full"_s,
              u"\"$0\" --library \"$1\" export --format bibtex --all --output /dev/full"_s,
              u"\"$0\" --library \"$1\" search | head -c 1; exit ${PIPESTATUS[0]}"_s,
              u"\"$0\" --library \"$1\" export --format markdown --all | head -c 1; exit ${PIPESTATUS[0]}"_s,
              u"\"$0\" --library \"$1\" info >&-"_s}) {
            const Answer answer = shell(script, library.file());
            QVERIFY2(answer.code == 1, qPrintable(script));
            QVERIFY2(answer.err.contains("could not be written"), qPrintable(script));
        }
    }

    void interruptedImportLeavesWholeDigests()
    {
        MadeUpLibrary library;
        QList<MadeUpEntry> entries;
        for (int i = 1; i <= 40; ++i) {
            entries.append(
                {.id = u"3105.%1"_s.arg(i, 5, 10, QChar(u'0')), .title = u"Snails"_s, .tweets = {u"look"_s, u"at"_s}});
        }
        constexpr int digests = 200;
        const QDate first(2030, 1, 1);
        for (int i = 0; i < digests; ++i) {
            library.write(first.addDays(i).toString(Qt::ISODate), entries);
        }
        const QString folder = QFileInfo(library.file()).dir().filePath(u"digests"_s);
        QProcess process;
        prepare(process, m_home.path());
        process.start(program, {u"--library"_s, library.file(), u"import"_s, u"--json"_s, folder});
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(library.file()), patience);
        QTRY_VERIFY_WITH_TIMEOUT(library.open().info()->digests > 0, patience);
        QVERIFY2(process.processId() > 0, "the import was over before it could be stopped"); // 0 would be ourselves
        QVERIFY(::kill(pid_t(process.processId()), SIGINT) == 0);
        QVERIFY(process.waitForFinished(patience));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 1);
        QVERIFY(process.readAllStandardError().contains("stopped"));
        const LibraryInfo info = *library.open().info();
        QVERIFY2(info.digests < digests, "the import was over before it could be stopped");
        QCOMPARE(info.entries, info.digests * 40);
        const QJsonObject report = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
        QCOMPARE(report[u"imported"].toInteger(), info.digests);
        QCOMPARE(call(program, {u"--library"_s, library.file(), u"import"_s, folder}).code, 0);
        QCOMPARE(library.open().info()->digests, digests);
    }

    void givesBackEveryRealDigest()
    {
        HOTPAPERS_NEED_SHARED(u"corpus"_s);
        QTemporaryDir folder;
        const QString library = folder.filePath(u"library.sqlite"_s);
        const QFileInfoList files = sharedFiles(u"corpus"_s);
        const Answer import = call(program, {u"--library"_s, library, u"import"_s, u"--json"_s, files.front().path()});
        QCOMPARE(import.code, 0);
        QCOMPARE(QJsonDocument::fromJson(import.out).object()[u"imported"].toInt(), int(files.size()));
        for (const QFileInfo &file : files) {
            const Answer back = call(program,
                                     {u"--library"_s, library, u"export"_s, u"--format"_s, u"digest"_s, u"--digest"_s,
                                      file.fileName().left(10)});
            QVERIFY2(back.code == 0 && back.out == fileBytes(file.filePath()), qPrintable(file.fileName()));
        }
    }
};

QTEST_GUILESS_MAIN(TestProgram)
#include "test_program.moc"
