// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/papertablemodel.h"
#include "support/english.h"

#include <QLocale>
#include <QSignalSpy>
#include <QTest>

#include <functional>

using namespace hotpapers;
using namespace Qt::StringLiterals;

using Model = models::PaperTableModel;
using Change = std::function<void(PaperRow &)>;

/** What is said of a row to who hears the table. */
class TestPaperTableSpeech : public QObject
{
    Q_OBJECT
private slots:
    void rowIsASentence_data();
    void rowIsASentence();
    void statesHaveTheNamesThatThePersonGave();
};

void TestPaperTableSpeech::rowIsASentence_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const Change &change, const QString &sentence) {
        QTest::newRow(name) << change << sentence;
    };
    row("plain", [](PaperRow &) { }, u"Unread: On Samples, by Ada Adams; rank 4, heat 93, 12 retweets"_s);
    row(
        "one", [](PaperRow &paper) { paper.retweets = 1; },
        u"Unread: On Samples, by Ada Adams; rank 4, heat 93, 1 retweet"_s);
    row(
        "starred", [](PaperRow &paper) { paper.starred = true; },
        u"Unread, starred: On Samples, by Ada Adams; rank 4, heat 93, 12 retweets"_s);
    row(
        "noted",
        [](PaperRow &paper) {
            paper.state = ReadState::Read;
            paper.hasNote = true;
        },
        u"Read, with a note: On Samples, by Ada Adams; rank 4, heat 93, 12 retweets"_s);
    row(
        "both",
        [](PaperRow &paper) {
            paper.starred = true;
            paper.hasNote = true;
        },
        u"Unread, starred, with a note: On Samples, by Ada Adams; rank 4, heat 93, 12 retweets"_s);
    row(
        "two authors", [](PaperRow &paper) { paper.authors += u"Bo Berg"_s; },
        u"Unread: On Samples, by Ada Adams and Bo Berg; rank 4, heat 93, 12 retweets"_s);
    row(
        "four authors", [](PaperRow &paper) { paper.authors += {u"Bo Berg"_s, u"Cy Chan"_s, u"Di Dunn"_s}; },
        u"Unread: On Samples, by Ada Adams and 3 others; rank 4, heat 93, 12 retweets"_s);
    row(
        "nobody", [](PaperRow &paper) { paper.authors.clear(); },
        u"Unread: On Samples; rank 4, heat 93, 12 retweets"_s);
    row(
        "not taken for a placeholder", [](PaperRow &paper) { paper.title = u"%6 and %1"_s; },
        u"Unread: %6 and %1, by Ada Adams; rank 4, heat 93, 12 retweets"_s);
    row(
        "kept",
        [](PaperRow &paper) {
            paper.rating = 4;
            paper.priority = Priority::High;
            paper.tags = {u"ml"_s, u"to \u202eread"_s};
        },
        u"Unread: On Samples, by Ada Adams; rank 4, heat 93, 12 retweets; 4 stars; priority High;"
        " tags ml, to ⟨U+202E⟩read"_s);
    row(
        "endless name", [](PaperRow &paper) { paper.authors = {QString(100'000, u'x')}; },
        u"Unread: On Samples, by %1; rank 4, heat 93, 12 retweets"_s.arg(QString(100, u'x')));
}

void TestPaperTableSpeech::rowIsASentence()
{
    const English english;
    QLocale::setDefault(QLocale(u"en_US"_s));
    PaperRow paper;
    paper.entryId = EntryId{1};
    paper.arxivId = *ArxivId::parse(u"2107.00001"_s);
    paper.days = DayRange::of(QDate(2021, 7, 27));
    paper.title = u"On Samples"_s;
    paper.authors = {u"Ada Adams"_s};
    paper.rank = 4;
    paper.retweets = 12;
    paper.heat = 93;
    QFETCH(Change, change);
    change(paper);
    Model model;
    model.setEntries({EntryId{1}}, {paper});
    QTEST(model.index(0, Model::Title).data(Qt::AccessibleTextRole).toString(), "sentence");
    QTEST(model.headerData(0, Qt::Vertical, Qt::AccessibleTextRole).toString(), "sentence");
    QVERIFY(!model.headerData(0, Qt::Vertical, Qt::DisplayRole).isValid());
}

void TestPaperTableSpeech::statesHaveTheNamesThatThePersonGave()
{
    const English english;
    PaperRow paper;
    paper.entryId = EntryId{1};
    paper.title = u"On Samples"_s;
    Model model;
    model.setEntries({EntryId{1}}, {paper});
    const QModelIndex state = model.index(0, Model::State);
    QSignalSpy changed(&model, &Model::dataChanged);
    model.setStateNames({{ReadState::Unread, u"To do"_s}});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(state.data(Qt::AccessibleTextRole).toString(), u"To do"_s);
    QVERIFY(model.index(0, Model::Title).data(Qt::AccessibleTextRole).toString().startsWith(u"To do: On Samples"));
    model.setStateNames({});
    QCOMPARE(state.data(Qt::AccessibleTextRole).toString(), u"Unread"_s);
    model.setStateNames({});
    QCOMPARE(changed.size(), 2); // only where they differ
}

QTEST_GUILESS_MAIN(TestPaperTableSpeech)
#include "test_papertablespeech.moc"
