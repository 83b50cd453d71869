// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandfixture.h"

#include <QJsonArray>
#include <QTest>

using namespace hotpapers;
using namespace hotpapers::cli;

/** Tags, lists, ratings and priorities, as scripts keep them. */
class TestKeepingCommands : public QObject, private CommandFixture
{
    Q_OBJECT

private:
    // A command that has nothing to say.
    void does(const QStringList &arguments) const
    {
        const Answer answer = call(arguments);
        QVERIFY2(answer.code == 0, answer.err.constData());
        QCOMPARE(answer.out, QByteArray());
        QCOMPARE(answer.err, QByteArray());
    }

    [[nodiscard]] QStringList listed(const QString &list) const { return idsOf({u"list"_s, u"show"_s, list}); }

private slots:
    void initTestCase() { nameProgram(); }
    void init() { fill(); }

    void tagsComeAndGo()
    {
        does({u"tag"_s, u"to  discuss"_s, u"3105.00001v2"_s, u"https://arxiv.org/abs/3105.00002"_s});
        QCOMPARE(idsOf({u"search"_s, u"tag:\"to discuss\""_s}).size(), 2);
        does({u"untag"_s, u"To Discuss"_s, u"3105.00001"_s});
        QCOMPARE(idsOf({u"search"_s, u"tag:\"to discuss\""_s}), QStringList{u"3105.00002"_s});
        does({u"untag"_s, u"to discuss"_s, u"3105.00001"_s}); // has it no more
    }

    void ratingsAndPrioritiesAreKept()
    {
        does({u"rate"_s, u"3105.00001"_s, u"4"_s});
        does({u"priority"_s, u"3105.00001"_s, u"high"_s});
        QCOMPARE(idsOf({u"search"_s, u"rating:>=4"_s}), QStringList{u"3105.00001"_s});
        const QByteArray text = call({u"show"_s, u"3105.00001"_s}).out;
        QVERIFY2(text.contains("\nRating: 4\nPriority: High\n"), text.constData());
        const QJsonObject row =
            QJsonDocument::fromJson(call({u"search"_s, u"--json"_s, u"3105.00001"_s}).out).array()[0].toObject();
        QCOMPARE(row[u"rating"].toInt(), 4);
        QCOMPARE(row[u"priority"].toString(), u"high"_s);
        does({u"rate"_s, u"3105.00001"_s, u"0"_s});
        does({u"priority"_s, u"3105.00001"_s, u"none"_s});
        const QByteArray after = call({u"show"_s, u"3105.00001"_s}).out;
        QVERIFY(!after.contains("Rating:") && !after.contains("Priority:"));
    }

    void listsKeepTheirOrder()
    {
        const QString name = u"To read: 100% “soon”"_s;
        does({u"list"_s, u"create"_s, name, u"3105.00001"_s});
        does({u"list"_s, u"add"_s, name, u"3105.00003"_s, u"3105.00002"_s, u"3105.00001"_s});
        QCOMPARE(listed(name), (QStringList{u"3105.00001"_s, u"3105.00003"_s, u"3105.00002"_s}));
        does({u"list"_s, u"order"_s, name, u"3105.00002"_s, u"3105.00001"_s});
        QCOMPARE(listed(name), (QStringList{u"3105.00002"_s, u"3105.00001"_s, u"3105.00003"_s}));
        does({u"list"_s, u"remove"_s, name, u"3105.00001"_s});
        QCOMPARE(listed(name), (QStringList{u"3105.00002"_s, u"3105.00003"_s}));
        QCOMPARE(call({u"list"_s, u"show"_s, name}).out.split('\n').first(),
                 call({u"search"_s, u"slow"_s}).out.trimmed());
        QVERIFY(call({u"show"_s, u"3105.00002"_s}).out.contains(("\nLists: " + name.toUtf8() + '\n').constData()));
    }

    void listsAreShownRenamedAndDeleted()
    {
        does({u"list"_s, u"create"_s, u"One"_s, u"3105.00001"_s, u"3105.77777"_s});
        does({u"list"_s, u"create"_s, u"Two"_s});
        QCOMPARE(call({u"list"_s, u"show"_s}).out, "      2  One\n      0  Two\n"_ba);
        does({u"list"_s, u"rename"_s, u"Two"_s, u"--"_s, u"--2"_s});
        does({u"list"_s, u"delete"_s, u"One"_s});
        QCOMPARE(call({u"list"_s, u"show"_s}).out, "      0  --2\n"_ba);
        QCOMPARE(call({u"list"_s, u"show"_s, u"--"_s, u"--2"_s}).code, 0);
    }

    void listsHoldPapersThatNoDigestHad()
    {
        does({u"list"_s, u"create"_s, u"Later"_s, u"3105.77777"_s, u"3105.00002"_s});
        QCOMPARE(listed(u"Later"_s), (QStringList{u"3105.77777"_s, u"3105.00002"_s}));
        const QJsonArray papers =
            QJsonDocument::fromJson(call({u"list"_s, u"show"_s, u"--json"_s, u"Later"_s}).out).array();
        QCOMPARE(papers.size(), 2);
        QCOMPARE(papers[0][u"arxivId"].toString(), u"3105.77777"_s);
        QCOMPARE(papers[0][u"waiting"].toBool(), true);
        QCOMPARE(papers[1][u"title"].toString(), u"Slow Gardens"_s);
        const QJsonArray lists = QJsonDocument::fromJson(call({u"list"_s, u"show"_s, u"--json"_s}).out).array();
        QCOMPARE(lists, (QJsonArray{QJsonObject{{u"name"_s, u"Later"_s}, {u"papers"_s, 1}, {u"waiting"_s, 1}}}));
    }

    void papersAreLinkedAndSeparated()
    {
        does({u"star"_s, u"3105.00001"_s});
        does({u"same"_s, u"link"_s, u"3105.00001"_s, u"3105.00002"_s});
        QCOMPARE(idsOf({u"search"_s, u"is:starred"_s}).size(), 2);
        QCOMPARE(call({u"same"_s, u"show"_s, u"3105.00001"_s}).out, "3105.00002  linked  Slow Gardens\n"_ba);
        const QJsonArray papers =
            QJsonDocument::fromJson(call({u"same"_s, u"show"_s, u"--json"_s, u"3105.00001"_s}).out).array();
        QCOMPARE(papers,
                 (QJsonArray{QJsonObject{
                     {u"arxivId"_s, u"3105.00002"_s}, {u"title"_s, u"Slow Gardens"_s}, {u"linked"_s, true}}}));
        does({u"tag"_s, u"garden"_s, u"3105.00002"_s});
        QCOMPARE(idsOf({u"search"_s, u"tag:garden"_s}).size(), 2);
        does({u"same"_s, u"separate"_s, u"3105.00002"_s});
        QCOMPARE(call({u"same"_s, u"show"_s, u"3105.00001"_s}).out, QByteArray());
        m_library->import(u"2031-05-15"_s, {{.id = u"3105.00009"_s, .title = u"Slow \u202egardens"_s}});
        const QByteArray alike = call({u"same"_s, u"show"_s, u"3105.00002"_s}).out;
        QVERIFY2(alike.startsWith("3105.00009  alike   Slow") && !alike.contains("\u202e"), alike.constData());
    }

    void whatCannotBeDoneFails_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("about");
        const auto row = [](const QString &arguments, int code, const char *about) {
            QTest::newRow(qPrintable(arguments)) << arguments.split(u' ') << code << QByteArray(about);
        };
        row(u"tag ml 3105.00001 3105.99999"_s, 1, "3105.99999");
        row(u"untag ml 3105.99999"_s, 1, "3105.99999");
        row(u"rate 3105.99999 3"_s, 1, "3105.99999");
        row(u"priority 3105.99999 low"_s, 1, "3105.99999");
        row(u"list show Nowhere"_s, 1, "Nowhere");
        row(u"list add Nowhere 3105.00001"_s, 1, "Nowhere");
        row(u"list create Taken"_s, 1, "Taken");
        row(u"list rename Taken Other"_s, 1, "Other");
        row(u"same link 3105.00001 3105.99999"_s, 1, "3105.99999");
        row(u"same show 3105.99999"_s, 1, "3105.99999");
        row(u"same link 3105.00001 3105.00001"_s, 1, "3105.00001 is one paper alone");
        row(u"same separate 3105.00001"_s, 1, "3105.00001 is not linked");
        row(u"same separate 3105.99999"_s, 1, "3105.99999 is not in the library");
        row(u"same link 3105.00001"_s, 2, "Usage");
        row(u"same link 3105.00001 snail"_s, 2, "snail");
        row(u"same show 3105.00001 3105.00002"_s, 2, "Usage");
        row(u"same mix 3105.00001"_s, 2, "Usage");
        row(u"tag ml"_s, 2, "Usage");
        row(u"tag , 3105.00001"_s, 2, "no name for a tag");
        row(u"tag ml snail"_s, 2, "snail");
        row(u"rate 3105.00001 6"_s, 2, "6");
        row(u"rate 3105.00001 -- -1"_s, 2, "-1");
        row(u"rate 3105.00001 four"_s, 2, "four");
        row(u"priority 3105.00001 urgent"_s, 2, "urgent");
        row(u"list"_s, 2, "Usage");
        row(u"list shuffle Taken"_s, 2, "Usage");
        row(u"list add Taken"_s, 2, "Usage");
        row(u"list add Taken snail"_s, 2, "snail");
        row(u"list rename Taken"_s, 2, "Usage");
    }

    void whatCannotBeDoneFails()
    {
        QFETCH(const QStringList, arguments);
        does({u"list"_s, u"create"_s, u"Taken"_s});
        does({u"list"_s, u"create"_s, u"Other"_s});
        const Answer answer = call(arguments);
        QTEST(answer.code, "code");
        QFETCH(const QByteArray, about);
        QVERIFY2(answer.err.contains(about), answer.err.constData());
        QCOMPARE(answer.out, QByteArray());
        QCOMPARE(idsOf({u"search"_s, u"tag:ml"_s}), QStringList()); // all or none
    }

    void tooManyAreNotLinked()
    {
        QList<MadeUpEntry> entries;
        QStringList ids;
        for (int i = 0; i <= int(maximumSame); ++i) {
            ids += u"3106.%1"_s.arg(i, 5, 10, QChar(u'0'));
            entries += MadeUpEntry{.id = ids.last(), .title = u"Paper %1"_s.arg(i)};
        }
        m_library->import(u"2031-05-20"_s, entries);
        const Answer answer = call(QStringList{u"same"_s, u"link"_s} + ids);
        QCOMPARE(answer.code, 1);
        QVERIFY2(answer.err.contains("no more than 100 papers"), answer.err.constData());
    }

    void namesNeverReachATerminalRaw()
    {
        does({u"tag"_s, u"\x1b[2Jml"_s, u"3105.00001"_s});
        does({u"list"_s, u"create"_s, u"Evil \x1b[2J\u202e"_s, u"3105.00001"_s});
        for (const QStringList &arguments :
             {QStringList{u"list"_s, u"show"_s}, {u"list"_s, u"show"_s, u"--json"_s}, {u"show"_s, u"3105.00001"_s}}) {
            const QByteArray out = call(arguments).out;
            QVERIFY(!out.contains('\x1b') && !out.contains("\u202e"));
        }
    }
};

QTEST_GUILESS_MAIN(TestKeepingCommands)
#include "test_keepingcommands.moc"
