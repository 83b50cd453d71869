// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/digestreader.h"
#include "formats/digestwriter.h"

#include <QDir>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace hotpapers;
using namespace Qt::StringLiterals;

namespace {

const QString damaged = u"2021-03-30---Hot-Papers.md"_s;

} // namespace

/** The bundled digests show a newcomer what digests can hold: they must hold it, and read clean. */
class TestSamples : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void readsClean_data();
    void readsClean();
    void isConsistent_data() { readsClean_data(); }
    void isConsistent();
    void oneIsDamaged();
    void showWhatDigestsCanHold();

private:
    QMap<QString, formats::DigestReading> m_readings; ///< by file
    QMap<QString, QByteArray> m_bytes;
};

void TestSamples::initTestCase()
{
    const QDir folder(QStringLiteral(HOTPAPERS_SOURCE_DIR "/resources/samples"));
    for (const QFileInfo &info : folder.entryInfoList({u"*.md"_s})) {
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_bytes[info.fileName()] = file.readAll();
        const auto reading = formats::readDigest(m_bytes[info.fileName()], info.fileName());
        QVERIFY2(reading, qPrintable(info.fileName()));
        m_readings[info.fileName()] = *reading;
    }
    QCOMPARE(m_readings.size(), 8);
}

void TestSamples::readsClean_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &file : m_readings.keys()) {
        QTest::addRow("%s", qPrintable(file)) << file;
    }
}

void TestSamples::readsClean()
{
    QFETCH(QString, file);
    const formats::DigestReading &reading = m_readings[file];
    QVERIFY(reading.digest.complete);
    QCOMPARE(reading.isRepaired(), file == damaged);
    for (const Notice &notice : reading.notices) {
        QVERIFY2(notice.code == NoticeCode::RepairedWindows1252,
                 qPrintable(u"%1: notice %2: %3"_s.arg(notice.line).arg(int(notice.code)).arg(notice.detail)));
    }
    for (const Entry &entry : reading.digest.entries) {
        QVERIFY2(entry.verbatim.isEmpty(), qPrintable(entry.title));
    }
    QCOMPARE(formats::writeDigest(reading.digest) == m_bytes[file], file != damaged);
}

void TestSamples::isConsistent()
{
    QFETCH(QString, file);
    const Digest &digest = m_readings[file].digest;
    QVERIFY(digest.days.isValid());
    QVERIFY(file.startsWith(digest.days.last.toString(Qt::ISODate)));
    QCOMPARE(digest.frontMatter.generatedAt.date(), digest.days.last.addDays(1));
    qint64 previous = std::numeric_limits<qint64>::max();
    int rank = 0;
    for (const Entry &entry : digest.entries) {
        QCOMPARE(entry.rank, ++rank);
        QVERIFY2(entry.counts.sum() < previous, qPrintable(entry.title));
        previous = entry.counts.sum();
        QCOMPARE(entry.counts.measuredAt.date(), digest.days.last.addDays(1));
        QCOMPARE(QDate(entry.arxivId.year(), entry.arxivId.month(), 1),
                 QDate(digest.days.first.year(), digest.days.first.month(), 1));
        QVERIFY2(entry.arxivId.text().contains(u".9"), "ids that arXiv has not given");
    }
}

void TestSamples::oneIsDamaged()
{
    const QByteArray written = formats::writeDigest(m_readings[damaged].digest);
    QVERIFY(!written.contains("Ã"));
    QVERIFY(written.contains("Naïve Bayes Strikes Back"));
    QVERIFY(written.contains("𝗥𝗲𝗽𝗲𝗮𝘁 𝗔𝗳𝘁𝗲𝗿 𝗠𝗲"));
}

void TestSamples::showWhatDigestsCanHold()
{
    QSet<ArxivId> papers;
    QSet<QString> languages;
    int entries = 0;
    int rightToLeft = 0;
    int math = 0;
    int withoutPdf = 0;
    int withoutAbstract = 0;
    int ranges = 0;
    for (const formats::DigestReading &reading : m_readings) {
        ranges += reading.digest.days.isOneDay() ? 0 : 1;
        for (const Entry &entry : reading.digest.entries) {
            ++entries;
            papers.insert(entry.arxivId);
            math += entry.title.contains(u'$') ? 1 : 0;
            withoutPdf += entry.pdfUrl.isEmpty() ? 1 : 0;
            withoutAbstract += entry.abstract.isEmpty() ? 1 : 0;
            for (const Tweet &tweet : entry.tweets) {
                languages.insert(tweet.language);
                rightToLeft += tweet.direction == TextDirection::RightToLeft ? 1 : 0;
            }
        }
    }
    QCOMPARE(entries, 81);
    QCOMPARE(papers.size(), 80); // one stands in two digests
    QVERIFY(languages.contains({u"en"_s, u"ja"_s, u"de"_s, u"fr"_s, u"es"_s, u"zh"_s, u"ar"_s, u"iw"_s}));
    QVERIFY(rightToLeft >= 5 && math >= 3);
    QCOMPARE((QList{withoutPdf, withoutAbstract, ranges}), (QList{1, 1, 1}));
}

QTEST_GUILESS_MAIN(TestSamples)
#include "test_samples.moc"
