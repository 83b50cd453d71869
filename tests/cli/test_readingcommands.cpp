// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandfixture.h"
#include "storage/database.h"

#include <QJsonArray>
#include <QTest>

using namespace hotpapers;
using namespace hotpapers::cli;

class TestReadingCommands : public QObject, private CommandFixture
{
    Q_OBJECT

    void tagged(const QString &tag, const QString &id)
    {
        services::Library library = m_library->open();
        PaperQuery query;
        query.search = searchFor(IdCondition{*ArxivId::parse(id)});
        MarkChange change;
        change.entries = library.find(query)->entries;
        change.tag = TagChange{tag, true};
        QVERIFY(library.mark({change}));
    }

    void listed(const QString &list, const QString &id)
    {
        const auto database = storage::Database::open(m_library->file());
        QVERIFY(database && (*database)->execute(u"INSERT INTO user_list (id, name) VALUES (1, ?)"_s, {list}));
        QVERIFY((*database)->execute(u"INSERT INTO user_list_paper (list_id, arxiv_id, position) VALUES (1, ?, 0)"_s,
                                     {id}));
    }

private slots:
    void initTestCase() { nameProgram(); }
    void init() { fill(); }

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
        QTest::newRow("fit") << u"fit"_s << QStringList{u"3"_s, u"1"_s, u"2"_s}; // nobody likes anything
        QTest::newRow("relevance") << u"relevance"_s << QStringList{u"3"_s, u"1"_s, u"2"_s}; // nothing is asked for
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
        QCOMPARE(idsOf({u"search"_s, u"garden"_s}), QStringList()); // a whole word: nobody is typing
        QCOMPARE(idsOf({u"search"_s, u"garden*"_s}), QStringList{u"3105.00002"_s});
        QCOMPARE(idsOf({u"search"_s, u"--"_s, u"-snails"_s}).size(), 2);
        QCOMPARE(idsOf({u"search"_s, u"(snails OR gardens)"_s, u"rt>20"_s}), QStringList{u"3105.00002"_s});
        QCOMPARE(idsOf({u"search"_s, u"2031"_s, u"OR"_s, u"date:2031-05-13"_s}), QStringList{u"3105.00002"_s});
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

    void formulasArePlainText()
    {
        m_library->import(u"2031-05-16"_s, {{.id = u"3105.00042"_s, .title = uR"(Snails at $O(n^2)$)"_s}});
        QVERIFY(call({u"search"_s, u"3105.00042"_s}).out.endsWith("  Snails at O(n²)\n"));
        QVERIFY(call({u"show"_s, u"3105.00042"_s}).out.startsWith("Snails at O(n²)\n"));
        QVERIFY(call({u"show"_s, u"--html"_s, u"3105.00042"_s}).out.contains("<span class=\"math\">O(n²)</span></h2>"));
        QCOMPARE(call({u"show"_s, u"--json"_s, u"3105.00042"_s}).json()[u"title"].toString(), u"Snails at $O(n^2)$"_s);
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

    void exportChoosesByTagAndList()
    {
        const QString name = uR"(slow "shells" OR (more))"_s; // all of it is the name
        tagged(name, u"3105.00002"_s);
        tagged(u"slow"_s, u"3105.00001"_s);
        listed(u"To the: end"_s, u"3105.00003"_s);
        const auto ids = [this](const QString &option, const QString &value) {
            const Answer answer = call({u"export"_s, u"--format"_s, u"csl-json"_s, option, value});
            QStringList numbers;
            for (const QJsonValue item : QJsonDocument::fromJson(answer.out).array()) {
                numbers += item[u"number"].toString();
            }
            return numbers;
        };
        QCOMPARE(ids(u"--tag"_s, name), QStringList(u"arXiv:3105.00002"_s));
        QCOMPARE(ids(u"--tag"_s, u"slow"_s), QStringList(u"arXiv:3105.00001"_s));
        QCOMPARE(ids(u"--list"_s, u"To the: end"_s), QStringList(u"arXiv:3105.00003"_s));
        for (const QString &option : {u"--list"_s, u"--tag"_s}) { // what there is not is not taken for an empty one
            const Answer none = call({u"export"_s, u"--format"_s, u"csl-json"_s, option, u"nothing"_s});
            QCOMPARE(none.code, 1);
            QCOMPARE(none.out, QByteArray());
            QVERIFY(none.err.contains("nothing"));
        }
        const Answer markdown = call({u"export"_s, u"--format"_s, u"markdown"_s, u"--tag"_s, u"slow"_s});
        QVERIFY2(markdown.out.startsWith("# slow\n"), markdown.out.constData());
    }

    void exportKnowsAllFormats()
    {
        for (const auto &info : formats::exportFormats()) {
            const Answer answer = call({u"export"_s, u"--format"_s, info.name, u"--all"_s});
            QCOMPARE(answer.code, 0);
            QVERIFY2(answer.out.contains("Snails Revisited"), qPrintable(info.name));
            QVERIFY2(call({u"help"_s, u"export"_s}).out.contains(info.name.toUtf8()), qPrintable(info.name));
        }
    }

    void exportLeavesOut()
    {
        QCOMPARE(call({u"note"_s, u"3105.00003"_s, u"my own words"_s}).code, 0);
        tagged(u"mine"_s, u"3105.00003"_s);
        for (const auto &info : formats::exportFormats()) {
            const QStringList all = {u"export"_s, u"--format"_s, info.name, u"--all"_s};
            const QByteArray whole = call(all).out;
            QVERIFY2(whole.contains("my own words") && whole.contains("mine"), qPrintable(info.name));
            QVERIFY2(whole.contains("Abstract"), qPrintable(info.name));
            const QByteArray less = call(all + QStringList{u"--no-abstract"_s, u"--no-notes"_s, u"--no-tags"_s}).out;
            QVERIFY2(!less.contains("my own words") && !less.contains("mine"), qPrintable(info.name));
            QVERIFY2(!less.contains("Abstract") && less.contains("Snails Revisited"), qPrintable(info.name));
        }
    }

    void exportMakesKeysAndTypesAsAsked()
    {
        const QStringList ris = {u"export"_s, u"--format"_s, u"ris"_s, u"--query"_s, u"3105.00002"_s};
        QVERIFY(call(ris).out.startsWith("TY  - UNPB\r\n"));
        const QByteArray asked =
            call(ris + QStringList{u"--ris-type"_s, u"gen"_s, u"--key-pattern"_s, u"x:[word]-[arxiv]"_s}).out;
        QVERIFY2(asked.startsWith("TY  - GEN\r\nID  - x:slow-3105.00002\r\n"), asked.constData());
        const Answer wrong = call(ris + QStringList{u"--key-pattern"_s, u"[auth][yaer]"_s});
        QVERIFY2(wrong.err.endsWith("  [auth][yaer]\n        ^~~~~~\n"), wrong.err.constData());
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

    void exportEndsLinesForATerminal()
    {
        const QByteArray shown = call({u"export"_s, u"--format"_s, u"ris"_s, u"--all"_s}, {}, true).out;
        QVERIFY(shown.startsWith("TY  - UNPB\nID  - "));
        QVERIFY(!shown.contains('\r') && !shown.contains("U+000D"));
    }

    // -- all of them -------------------------------------------------------------------------------------------

    void textIsFitForATerminal()
    {
        for (const QStringList &arguments : {QStringList{u"show"_s, u"3105.00003"_s},
                                             {u"show"_s, u"--json"_s, u"3105.00003"_s},
                                             {u"show"_s, u"--html"_s, u"3105.00003"_s},
                                             {u"search"_s},
                                             {u"search"_s, u"--json"_s},
                                             {u"export"_s, u"--format"_s, u"jsonl"_s, u"--all"_s},
                                             {u"export"_s, u"--format"_s, u"markdown"_s, u"--all"_s},
                                             {u"export"_s, u"--format"_s, u"html"_s, u"--all"_s},
                                             {u"export"_s, u"--format"_s, u"csl-json"_s, u"--all"_s},
                                             {u"export"_s, u"--format"_s, u"text"_s, u"--all"_s},
                                             {u"export"_s, u"--format"_s, u"atom"_s, u"--all"_s},
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
};

QTEST_GUILESS_MAIN(TestReadingCommands)
#include "test_readingcommands.moc"
