// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandline.h"
#include "cli/console.h"
#include "services/librarylocation.h"
#include "support/madeuplibrary.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hotpapers;
using namespace hotpapers::cli;

namespace {

struct Answer
{
    int code = -1;
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

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

Answer callWithout(const QStringList &arguments, QByteArray input = {}, bool terminal = false)
{
    Answer answer;
    QBuffer in(&input);
    QBuffer out(&answer.out);
    QBuffer err(&answer.err);
    in.open(QIODevice::ReadOnly);
    out.open(QIODevice::WriteOnly);
    err.open(QIODevice::WriteOnly);
    answer.code = runCommand(arguments, {in, out, err, terminal});
    return answer;
}

} // namespace

class TestCommands : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<MadeUpLibrary> m_library;

    [[nodiscard]] Answer call(const QStringList &arguments, const QByteArray &input = {}, bool terminal = false) const
    {
        return callWithout(QStringList{u"--library"_s, m_library->file()} + arguments, input, terminal);
    }

    [[nodiscard]] QStringList idsOf(const QStringList &arguments) const
    {
        QStringList ids;
        const Answer answer = call(arguments);
        for (const QString &line : QString::fromUtf8(answer.out).split(u'\n', Qt::SkipEmptyParts)) {
            ids += line.section(u' ', 0, 0);
        }
        return ids;
    }

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setApplicationName(u"hotpapers"_s);
        QCoreApplication::setApplicationVersion(u"1.2.3"_s);
    }

    void init()
    {
        m_library = std::make_unique<MadeUpLibrary>();
        m_library->import(u"2031-05-13"_s,
                          {{.id = u"3105.00001"_s, .title = u"Snails  Revisited"_s, .retweets = 10, .favorites = 500},
                           {.id = u"3105.00002"_s, .title = u"Slow Gardens"_s, .retweets = 40, .favorites = 5}});
        m_library->import(u"2031-05-14"_s,
                          {{.id = u"3105.00003"_s,
                            .title = u"Hostile \x1b[2J\u202e Title"_s,
                            .abstract = u"Abstract\u009b31m with \u007f."_s,
                            .tweets = {u"bell\a &lt;b&gt; \u2028"_s},
                            .retweets = 30,
                            .favorites = 6},
                           {.id = u"3105.00001"_s, .title = u"Snails Revisited"_s, .retweets = 15, .favorites = 4}});
    }

    // -- import -------------------------------------------------------------------------------------------------

    void importCountsAsJson()
    {
        const QString good =
            m_library->write(u"2031-05-15"_s, {{.id = u"3105.00004"_s, .title = u"New"_s, .tweets = {u"hi"_s}}});
        const Answer answer = call({u"import"_s, u"--json"_s, good});
        QCOMPARE(answer.code, 0);
        QCOMPARE(answer.json().keys(),
                 (QStringList{u"entries"_s, u"files"_s, u"imported"_s, u"papers"_s, u"rejected"_s, u"repaired"_s,
                              u"seconds"_s, u"tweets"_s, u"unchanged"_s, u"warnings"_s}));
        QCOMPARE(answer.json()[u"files"].toInt(), 1);
        QCOMPARE(answer.json()[u"imported"].toInt(), 1);
        QCOMPARE(answer.json()[u"tweets"].toInt(), 1);
        QVERIFY2(answer.err.isEmpty(), answer.err.constData());
        const Answer again = call({u"import"_s, u"--json"_s, good});
        QCOMPARE(again.json()[u"unchanged"].toInt(), 1);
        QCOMPARE(again.json()[u"imported"].toInt(), 0);
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

    // -- search and show ----------------------------------------------------------------------------------------

    void searchSorts_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QStringList>("order");
        QTest::newRow("retweets") << u"retweets"_s << QStringList{u"2"_s, u"3"_s, u"1"_s};
        QTest::newRow("favorites") << u"favorites"_s << QStringList{u"3"_s, u"2"_s, u"1"_s};
        QTest::newRow("title") << u"title"_s << QStringList{u"3"_s, u"2"_s, u"1"_s};
        QTest::newRow("date") << u"date"_s << QStringList{u"3"_s, u"1"_s, u"2"_s};
        QTest::newRow("rank") << u"rank"_s << QStringList{u"3"_s, u"1"_s, u"2"_s};
        QTest::newRow("heat") << u"heat"_s << QStringList{u"2"_s, u"3"_s, u"1"_s};
    }

    void searchSorts()
    {
        QFETCH(const QString, key);
        QStringList order;
        for (const QString &id : idsOf({u"search"_s, u"--sort"_s, key})) {
            order += id.last(1);
        }
        QTEST(order, "order");
    }

    void searchFindsAndLimits()
    {
        QCOMPARE(idsOf({u"search"_s, u"slow"_s, u"gardens"_s}), QStringList{u"3105.00002"_s});
        QCOMPARE(idsOf({u"search"_s, u"--limit"_s, u"1"_s}).size(), 1);
        QCOMPARE(idsOf({u"search"_s, u"zebra"_s}), QStringList());
        QCOMPARE(idsOf({u"search"_s, u"--"_s, u"-snails"_s}).size(), 2);
        const Answer answer = call({u"search"_s, u"slow"_s});
        QCOMPARE(answer.out, "3105.00002  2031-05-13    2     40      5  Slow Gardens\n"_ba);
    }

    void searchWritesAJsonArray()
    {
        const QJsonArray rows = QJsonDocument::fromJson(call({u"search"_s, u"--json"_s}).out).array();
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows[0][u"arxivId"].toString(), u"3105.00003"_s);
        QCOMPARE(rows[0][u"digest"].toString(), u"2031-05-14"_s);
        QCOMPARE(QJsonDocument::fromJson(call({u"search"_s, u"--json"_s, u"zebra"_s}).out).isArray(), true);
    }

    void showGivesEachForm()
    {
        const Answer text = call({u"show"_s, u"3105.00001v2"_s});
        QCOMPARE(text.code, 0);
        QVERIFY(text.out.startsWith("Snails Revisited\nAda Example, Jörn Muster\n"));
        QCOMPARE(call({u"show"_s, u"--text"_s, u"3105.00001"_s}).out, text.out);
        const Answer html = call({u"show"_s, u"--html"_s, u"https://arxiv.org/abs/3105.00001"_s});
        QVERIFY(html.out.startsWith("<h2 class=\"title\">Snails Revisited</h2>"));
        const Answer json = call({u"show"_s, u"--json"_s, u"3105.00001"_s});
        QCOMPARE(json.json()[u"entries"].toArray().size(), 2);
        QCOMPARE(json.out, call({u"export"_s, u"--format"_s, u"jsonl"_s, u"--query"_s, u"3105.00001"_s}).out);
    }

    void missingPapersFail()
    {
        for (const QStringList &arguments : {QStringList{u"show"_s, u"3105.99999"_s},
                                             {u"star"_s, u"3105.99999"_s},
                                             {u"note"_s, u"3105.99999"_s, u"x"_s},
                                             {u"state"_s, u"3105.99999"_s, u"read"_s}}) {
            const Answer answer = call(arguments);
            QCOMPARE(answer.code, 1);
            QVERIFY(answer.out.isEmpty() && answer.err.contains("3105.99999"));
        }
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

    // -- export -------------------------------------------------------------------------------------------------

    void exportChooses()
    {
        QCOMPARE(call({u"star"_s, u"3105.00002"_s}).code, 0);
        const auto count = [this](const QStringList &choice) {
            return call(QStringList{u"export"_s, u"--format"_s, u"jsonl"_s} + choice).out.count('\n');
        };
        QCOMPARE(count({u"--all"_s}), 3);
        QCOMPARE(count({u"--digest"_s, u"2031-05-13"_s}), 2);
        QCOMPARE(count({u"--starred"_s}), 1);
        QCOMPARE(count({u"--query"_s, u"snails"_s}), 1);
    }

    void exportGivesTheFileBack()
    {
        QFile file(m_library->write(u"2031-05-16"_s,
                                    {{.id = u"3105.00007"_s, .title = u"Röund  Trip"_s, .tweets = {u"🐌"_s}}}));
        QCOMPARE(call({u"import"_s, file.fileName()}).code, 0);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const QStringList arguments = {u"export"_s, u"--format"_s, u"digest"_s, u"--digest"_s, u"2031-05-16"_s};
        QCOMPARE(call(arguments).out, bytes);
        QFile copy(m_library->file() + u".md"_s);
        QCOMPARE(call(arguments + QStringList{u"--output"_s, copy.fileName()}).out, QByteArray());
        QVERIFY(copy.open(QIODevice::ReadOnly));
        QCOMPARE(copy.readAll(), bytes);
    }

    void exportFailsForADayWithoutDigest()
    {
        for (const QString &format : {u"digest"_s, u"markdown"_s}) {
            const Answer answer = call({u"export"_s, u"--format"_s, format, u"--digest"_s, u"2031-01-01"_s});
            QCOMPARE(answer.code, 1);
            QVERIFY2(answer.err.contains("2031-01-01"), answer.err.constData());
        }
    }

    void exportEscapesForATerminal()
    {
        const QStringList arguments = {u"export"_s, u"--format"_s, u"digest"_s, u"--digest"_s, u"2031-05-14"_s};
        QVERIFY(call(arguments).out.contains('\x1b'));
        const QByteArray shown = call(arguments, {}, true).out;
        QVERIFY(!shown.contains('\x1b') && !shown.contains("\u202e"));
        QVERIFY(shown.contains("Hostile ⟨U+001B⟩[2J⟨U+202E⟩ Title"));
    }

    // -- the rest -----------------------------------------------------------------------------------------------

    void infoAndCheck()
    {
        const QJsonObject info = call({u"info"_s, u"--json"_s}).json();
        QCOMPARE(info[u"papers"].toInt(), 3);
        QCOMPARE(info[u"entries"].toInt(), 4);
        QCOMPARE(info[u"firstDay"].toString(), u"2031-05-13"_s);
        QVERIFY(call({u"info"_s}).out.contains("Papers    3\n"));
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
        QCOMPARE(callWithout({u"info"_s, u"--json"_s}).json()[u"file"].toString(), services::defaultLibraryFile());
    }

    void textIsFitForATerminal()
    {
        for (const QStringList &arguments : {QStringList{u"show"_s, u"3105.00003"_s},
                                             {u"show"_s, u"--json"_s, u"3105.00003"_s},
                                             {u"show"_s, u"--html"_s, u"3105.00003"_s},
                                             {u"search"_s},
                                             {u"search"_s, u"--json"_s},
                                             {u"export"_s, u"--format"_s, u"jsonl"_s, u"--all"_s},
                                             {u"export"_s, u"--format"_s, u"markdown"_s, u"--all"_s},
                                             {u"export"_s, u"--format"_s, u"bibtex"_s, u"--all"_s}}) {
            const Answer answer = call(arguments);
            QCOMPARE(answer.code, 0);
            QVERIFY(answer.out.contains("Hostile"));
            for (const QChar character : QString::fromUtf8(answer.out)) {
                const char16_t unit = character.unicode();
                const bool hidden =
                    (unit < 0x20 && unit != u'\n') || (unit >= 0x7f && unit < 0xa0) || unit == 0x202e || unit == 0x2028;
                QVERIFY2(!hidden, qPrintable(arguments.join(u' ') + u": "_s + QString::number(unit, 16)));
            }
        }
        QVERIFY(!call({u"state"_s, u"3105.00003"_s, u"\x1b[2J"_s}).err.contains('\x1b'));
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
        row(u"export --format digest --starred"_s);
        row(u"export --format markdown --digest May"_s);
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
        QCOMPARE(names, "import\nsearch\nshow\nexport\nstar\nunstar\nstate\nnote\ninfo\ncheck\nhelp\n"_ba);
        for (const QByteArray &name : names.split('\n').first(11)) {
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
