// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/servicetest.h"

#include <QTest>

using namespace hotpapers;
using namespace hotpapers::services;

/** Other programs' lists on their way into the library; its papers are 2101.00100 to 2101.00102. */
class BringInTest : public ServiceTest
{
    Q_OBJECT

private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void tellsWhatIsKnown();
    void findsPapersByTheirTitles();
    void aListOfNothingIsNone();
    void answersForFilesAndText();

private:
    ListReading read(const QByteArray &bytes, const QString &name = {})
    {
        auto library = fixture::open(file());
        const auto reading = library.readList(bytes, u"/home/ida/my_gardens.bib"_s, name);
        if (!reading) {
            qFatal("no list: %s", qPrintable(reading.error().detail));
        }
        return *reading;
    }
};

void BringInTest::tellsWhatIsKnown()
{
    const ListReading reading = read("2101.00101 2101.00999 2101.00100 2101.00999 hep-th/9901001\narXiv:2113.00001\n");
    QCOMPARE(reading.change.name, u"my gardens"_s);
    QCOMPARE(reading.change.references.size(), size_t(4));
    QCOMPARE(reading.known, 2);
    QCOMPARE(reading.waiting, 2);
    QCOMPARE(reading.notices.size(), size_t(1));
    QCOMPARE(reading.notices[0].line, 2);

    auto library = fixture::open(file());
    QVERIFY(library.turn(UserChange(reading.change)));
    const auto papers = library.listedPapers(*library.findList(u"my gardens"_s));
    QCOMPARE(papers->size(), size_t(4));
    QCOMPARE(papers->at(0).arxivId, id(101));
    QVERIFY(!papers->at(0).entry.isNull());
    QVERIFY(papers->at(1).entry.isNull());
    QCOMPARE(read("2101.00101"_ba).change.name, u"my gardens (2)"_s);
    QCOMPARE(read("2101.00101"_ba, u" Given "_s).change.name, u"Given"_s);
}

// Paperlib's BibTeX has no arXiv ids at all.
void BringInTest::findsPapersByTheirTitles()
{
    const QString title = fixture::open(file()).paper(id(101))->latest().title;
    QVERIFY(!title.isEmpty());
    const QString bibtex =
        u"@article{a, title = {{%1}}}\n@article{b, title = {Of No Paper Here}}\n"
        u"@article{c, title={%1}, eprint={2101.00102}}\n@article{d, title={%2.}}"_s.arg(title, title.toUpper());
    const ListReading reading = read(bibtex.toUtf8());
    QCOMPARE(reading.change.references.size(), size_t(2));
    QCOMPARE(reading.change.references[0].arxivId, id(101));
    QCOMPARE(reading.change.references[1].arxivId, id(102));
    QCOMPARE(reading.known, 2);
    const std::vector<Notice> expected{{NoticeCode::MissingIdentifier, 2, u"Of No Paper Here"_s}};
    QCOMPARE(reading.notices, expected);
}

void BringInTest::aListOfNothingIsNone()
{
    auto library = fixture::open(file());
    QCOMPARE(library.readList("nothing", u"a.txt"_s).error().code, ErrorCode::NotAReadingList);
    const ListReading reading = read("@book{b, title = {Of No Paper Here}}");
    QVERIFY(reading.change.references.empty());
    QCOMPARE(reading.notices.size(), size_t(1));
}

void BringInTest::answersForFilesAndText()
{
    fixture::write(path(u"list.ris"_s), "TY  - UNPB\nTI  - T\nUR  - https://arxiv.org/abs/2101.00101\nER  - \n");
    std::vector<Result<ListReading>> answers;
    const auto take = [&](const Result<ListReading> &reading) { answers.push_back(reading); };
    m_service->readList(path(u"list.ris"_s), this, take);
    m_service->readList(path(u"missing.ris"_s), this, take);
    m_service->readListText("2101.00102"_ba, u"Pasted"_s, this, take);
    QTRY_COMPARE_WITH_TIMEOUT(answers.size(), size_t(3), timeout);
    QCOMPARE(answers[0]->change.name, u"list"_s);
    QCOMPARE(answers[0]->known, 1);
    QCOMPARE(answers[1].error().code, ErrorCode::CannotRead);
    QCOMPARE(answers[2]->change.name, u"Pasted"_s);
}

QTEST_GUILESS_MAIN(BringInTest)
#include "test_bringin.moc"
