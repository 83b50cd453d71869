// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandfixture.h"

#include "services/librarylocation.h"

#include <QTest>

using namespace hotpapers;
using namespace hotpapers::cli;

namespace {

// Hands over no byte, as a full disk does.
class FullDevice : public QIODevice
{
protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64) override
    {
        setErrorString(u"no space"_s);
        return -1;
    }
};

} // namespace

class TestCommands : public QObject, private CommandFixture
{
    Q_OBJECT

private slots:
    void initTestCase() { nameProgram(); }
    void init() { fill(); }

    // -- import -------------------------------------------------------------------------------------------------

    void importCountsAsJson()
    {
        const QString good =
            m_library->write(u"2031-05-15"_s, {{.id = u"3105.00004"_s, .title = u"New"_s, .tweets = {u"hi"_s}}});
        const Answer answer = call({u"import"_s, u"--json"_s, good});
        QCOMPARE(answer.code, 0);
        QCOMPARE(answer.json().keys(),
                 (QStringList{u"entries"_s, u"files"_s, u"imported"_s, u"marked"_s, u"papers"_s, u"rejected"_s,
                              u"repaired"_s, u"seconds"_s, u"tweets"_s, u"unchanged"_s, u"warnings"_s}));
        QCOMPARE(answer.json()[u"files"].toInt(), 1);
        QCOMPARE(answer.json()[u"imported"].toInt(), 1);
        QCOMPARE(answer.json()[u"tweets"].toInt(), 1);
        QVERIFY2(answer.err.isEmpty(), answer.err.constData());
        const Answer again = call({u"import"_s, u"--json"_s, good});
        QCOMPARE(again.json()[u"unchanged"].toInt(), 1);
        QCOMPARE(again.json()[u"imported"].toInt(), 0);
        QCOMPARE(again.json()[u"marked"].toInt(), 0);
        QVERIFY(call({u"import"_s, good}).out.startsWith("1 file"));
    }

    void importTellsWhatItRejects()
    {
        QTemporaryDir folder;
        QFile bad(folder.filePath(u"ba\x1b"
                                  u"d.md"_s));
        QVERIFY(bad.open(QIODevice::WriteOnly) && bad.write(QByteArray(100, '\0')) == 100);
        bad.close();
        const Answer answer = call({u"import"_s, bad.fileName()});
        QCOMPARE(answer.code, 1);
        QVERIFY2(answer.err.contains("ba⟨U+001B⟩d.md: "), answer.err.constData());
        QVERIFY2(answer.out.contains("1 rejected"), answer.out.constData());
        QCOMPARE(call({u"import"_s, folder.filePath(u"missing.md"_s)}).code, 1);
    }

    void importNamesTheLine()
    {
        const QString path = m_library->write(u"2031-05-15"_s, {{.id = u"3105.00004"_s, .title = u"New"_s}});
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll().replace("draft: false", "colour: red");
        file.close();
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
        file.close();
        const Answer answer = call({u"import"_s, u"--json"_s, path});
        QCOMPARE(answer.code, 0);
        QCOMPARE(answer.json()[u"warnings"].toInt(), 1);
        QVERIFY2(answer.err.contains(".md:5: ") && answer.err.contains("colour"), answer.err.constData());
    }

    // -- marks --------------------------------------------------------------------------------------------------

    void marksAreKept()
    {
        QCOMPARE(call({u"star"_s, u"3105.00002"_s}).code, 0);
        QCOMPARE(call({u"state"_s, u"3105.00002"_s, u"reading"_s}).code, 0);
        QCOMPARE(call({u"note"_s, u"3105.00002"_s, u"ask *Ada*"_s}).code, 0);
        const QJsonObject paper = call({u"show"_s, u"--json"_s, u"3105.00002"_s}).json();
        QCOMPARE(paper[u"starred"].toBool(), true);
        QCOMPARE(paper[u"state"].toString(), u"reading"_s);
        QCOMPARE(paper[u"note"].toString(), u"ask *Ada*"_s);
        QVERIFY(call({u"show"_s, u"3105.00002"_s}).out.contains("Reading, starred\nNote:\n  ask *Ada*\n"));
        QCOMPARE(call({u"unstar"_s, u"3105.00002"_s}).code, 0);
        QCOMPARE(call({u"show"_s, u"--json"_s, u"3105.00002"_s}).json()[u"starred"].toBool(), false);
    }

    void noteReadsStandardInput()
    {
        QCOMPARE(call({u"note"_s, u"3105.00002"_s, u"-"_s}, "línea\n\nzwei\n"_ba).code, 0);
        QCOMPARE(call({u"show"_s, u"--json"_s, u"3105.00002"_s}).json()[u"note"].toString(), u"línea\n\nzwei\n"_s);
        QCOMPARE(call({u"note"_s, u"3105.00002"_s, u"-"_s}, "\xff\xfe"_ba).code, 1);
        QCOMPARE(call({u"note"_s, u"3105.00002"_s, u"-"_s}, QByteArray(2'000'000, 'x')).code, 1);
        QCOMPARE(call({u"show"_s, u"--json"_s, u"3105.00002"_s}).json()[u"note"].toString(), u"línea\n\nzwei\n"_s);
    }

    // -- the rest -----------------------------------------------------------------------------------------------

    void infoAndCheck()
    {
        const QJsonObject info = call({u"info"_s, u"--json"_s}).json();
        QCOMPARE(info[u"papers"].toInt(), 3);
        QCOMPARE(info[u"entries"].toInt(), 4);
        QCOMPARE(info[u"firstDay"].toString(), u"2031-05-13"_s);
        QVERIFY(call({u"info"_s}).out.contains("Papers   3\n"));
        const Answer check = call({u"check"_s});
        QCOMPARE(check.code, 0);
        QVERIFY(check.out.isEmpty());
    }

    void checkFailsOnADamagedLibrary()
    {
        const QString damaged = m_library->file() + u".damaged"_s;
        QFile file(damaged);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(8192, 'x')) == 8192);
        file.close();
        const Answer answer = callWithout({u"--library"_s, damaged, u"check"_s});
        QCOMPARE(answer.code, 1);
        QVERIFY(answer.err.contains("damaged"));
    }

    void defaultLibraryIsThatOfTheProgram()
    {
        QVERIFY2(services::defaultLibraryFile().endsWith(u"/hotpapers/library.sqlite"_s),
                 qPrintable(services::defaultLibraryFile()));
        QFile::remove(services::defaultLibraryFile());
        QVERIFY(services::Library::open(services::defaultLibraryFile()).has_value());
        QCOMPARE(callWithout({u"info"_s, u"--json"_s}).json()[u"file"].toString(), services::defaultLibraryFile());
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const auto row = [](const QString &arguments) {
            QTest::newRow(qPrintable(arguments)) << arguments.split(u' ');
        };
        row(u"frobnicate"_s);
        row(u"search --limit x"_s);
        row(u"search --limit 0"_s);
        row(u"search --limit -3"_s);
        row(u"search --limit 99999999999"_s);
        row(u"search --sort beauty"_s);
        row(u"show --json --html 3105.00001"_s);
        row(u"show snail"_s);
        row(u"star 12"_s);
        row(u"state 3105.00001 done"_s);
        row(u"export --all"_s);
        row(u"export --format pdf --all"_s);
        row(u"export --format markdown"_s);
        row(u"export --format markdown --all --starred"_s);
        row(u"export --format markdown --digest May"_s);
        row(u"export --format markdown --tag a --list b"_s);
        row(u"export --format markdown --tag= "_s);
        row(u"export --format markdown --list="_s);
        row(u"export --format ris --all --ris-type JOUR"_s);
        row(u"export --format bibtex --all --ris-type gen"_s);
        row(u"export --format csv --all --key-pattern [word]"_s);
        row(u"export --format bibtex --all --key-pattern [wrd]"_s);
        row(u"export --format bibtex --all --key-pattern="_s);
        row(u"export --format digest --all --no-notes"_s);
        row(u"import"_s);
        row(u"help frobnicate"_s);
    }

    void wrongUsage()
    {
        QFETCH(const QStringList, arguments);
        const Answer answer = call(arguments);
        QCOMPARE(answer.code, 2);
        QVERIFY(answer.out.isEmpty() && answer.err.startsWith("hotpapers: "));
    }

    void helpNamesEverything()
    {
        const QByteArray help = callWithout({u"--help"_s}).out;
        QCOMPARE(callWithout({u"help"_s}).out, help);
        const QByteArray names = callWithout({u"--commands"_s}).out;
        QCOMPARE(names,
                 "import\nsearch\nshow\nexport\nstar\nunstar\nstate\nrate\npriority\ntag\nuntag\nlist\nsame\nnote\n"
                 "backup\nrestore\nuser-data\ninfo\ncheck\nhelp\n"_ba);
        for (const QByteArray &name : names.split('\n').first(20)) {
            QVERIFY(help.contains("\n  " + name));
            const QByteArray own = callWithout({u"help"_s, QString::fromUtf8(name)}).out;
            QVERIFY2(own.startsWith("Usage: hotpapers " + name), own.constData());
            QCOMPARE(callWithout({QString::fromUtf8(name), u"--help"_s}).out, own);
        }
        QCOMPARE(callWithout({u"--version"_s}).out, "hotpapers 1.2.3\n"_ba);
    }

    void failedOutputIsToldAndFails()
    {
        for (const QStringList &arguments :
             {QStringList{u"search"_s}, {u"export"_s, u"--format"_s, u"bibtex"_s, u"--all"_s}, {u"info"_s}}) {
            QBuffer in;
            QBuffer err;
            FullDevice out;
            QVERIFY(in.open(QIODevice::ReadOnly) && err.open(QIODevice::WriteOnly)
                    && out.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
            QCOMPARE(runCommand(QStringList{u"--library"_s, m_library->file()} + arguments, {in, out, err}), 1);
            QVERIFY2(err.data().contains("could not be written: no space"), err.data().constData());
        }
    }
};

QTEST_GUILESS_MAIN(TestCommands)
#include "test_commands.moc"
