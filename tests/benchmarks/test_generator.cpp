// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/digestreader.h"
#include "formats/digestwriter.h"
#include "generator/digesttext.h"

#include <QSet>
#include <QTest>

using namespace hotpapers;
using namespace hotpapers::bench;
using namespace Qt::StringLiterals;

/** What is measured must be what people have: digests that are read without a doubt. */
class TestGenerator : public QObject
{
    Q_OBJECT
private slots:
    void digestsAreReadWithoutANotice_data();
    void digestsAreReadWithoutANotice();
    void papersAreAsManyAsAskedFor();
    void smallerIsThePartOfLarger();
    void idsAscendWithTheDays();
    void laterDigestsHavePapersOfTheirOwn();

private:
    static QByteArray bytes(const MadeUpDigests &digests, uint32_t digest)
    {
        return QByteArray::fromStdString(digests.text(digest));
    }
    static Digest read(const MadeUpDigests &digests, uint32_t digest)
    {
        return formats::readDigest(bytes(digests, digest)).value_or(formats::DigestReading{}).digest;
    }
};

void TestGenerator::digestsAreReadWithoutANotice_data()
{
    QTest::addColumn<int>("first");
    QTest::newRow("newest") << 0;
    QTest::newRow("around the day on which counts changed") << 2'100;
    QTest::newRow("oldest of a million") << 90'810;
}

void TestGenerator::digestsAreReadWithoutANotice()
{
    QFETCH(const int, first);
    const MadeUpDigests digests(1, 1'000'000);
    for (int i = first; i < first + 100 && i < int(digests.count()); ++i) {
        const QByteArray text = bytes(digests, uint32_t(i));
        const auto reading = formats::readDigest(text);
        QVERIFY(reading);
        QCOMPARE(reading->notices.size(), size_t(0));
        QCOMPARE(reading->digest.days, DayRange::of(MadeUpDigests::day(uint32_t(i))));
        QVERIFY(reading->digest.complete);
        for (const Entry &entry : reading->digest.entries) {
            QVERIFY2(entry.verbatim.isEmpty(), entry.verbatim.constData());
            QVERIFY(entry.tweets.size() <= 4);
        }
        QCOMPARE(formats::writeDigest(reading->digest), text);
    }
}

void TestGenerator::papersAreAsManyAsAskedFor()
{
    const MadeUpDigests digests(1, 3'000);
    QSet<ArxivId> papers;
    qsizetype entries = 0;
    for (uint32_t i = 0; i < digests.count(); ++i) {
        const Digest digest = read(digests, i);
        for (const Entry &entry : digest.entries) {
            papers += entry.arxivId;
            ++entries;
        }
    }
    QCOMPARE(papers.size(), 3'000);
    QVERIFY(entries > 3'000 && entries < 3'020); // some stand in two
}

void TestGenerator::smallerIsThePartOfLarger()
{
    QCOMPARE(bytes(MadeUpDigests(1, 3'000), 200), bytes(MadeUpDigests(1, 30'000), 200));
    QVERIFY(bytes(MadeUpDigests(1, 3'000), 200) != bytes(MadeUpDigests(2, 3'000), 200));
}

void TestGenerator::idsAscendWithTheDays()
{
    const MadeUpDigests digests(1, 1'000'000);
    QString before;
    for (uint32_t i = digests.count(); i > 0; i -= std::min(i, 5'000U)) {
        const QString id = read(digests, i - 1).entries.front().arxivId.text();
        QVERIFY2(before < id, qPrintable(before + u' ' + id));
        before = id;
    }
}

void TestGenerator::laterDigestsHavePapersOfTheirOwn()
{
    const MadeUpDigests digests(1, 1'000'000);
    const auto later = formats::readDigest(QByteArray::fromStdString(digests.laterText(1)));
    QVERIFY(later && later->notices.empty());
    QCOMPARE(later->digest.days, DayRange::of(MadeUpDigests::day(0).addDays(1)));
    const QString oldest = read(digests, digests.count() - 1).entries.front().arxivId.text();
    QCOMPARE(later->digest.entries.size(), size_t(papersPerDigest));
    for (const Entry &entry : later->digest.entries) {
        QVERIFY(entry.arxivId.text() < oldest);
    }
}

QTEST_GUILESS_MAIN(TestGenerator)
#include "test_generator.moc"
