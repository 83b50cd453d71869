// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/digestreader.h"
#include "formats/digestwriter.h"
#include "support/sharedfiles.h"

using namespace hotpapers;
using namespace hotpapers::formats;
using namespace Qt::StringLiterals;

/** Real digests, read in place. */
class DigestCorpusTest : public QObject
{
    Q_OBJECT

private slots:
    void corpusIsReadAndWrittenBack_data() { addFiles(u"corpus"_s); }
    void corpusIsReadAndWrittenBack();
    void mostEntriesAreRegenerated();

private:
    static void addFiles(const QString &folder);
};

void DigestCorpusTest::addFiles(const QString &folder)
{
    QTest::addColumn<QString>("file");
    HOTPAPERS_NEED_SHARED(folder);
    for (const QFileInfo &file : sharedFiles(folder)) {
        QTest::newRow(qPrintable(file.fileName())) << file.filePath();
    }
}

void DigestCorpusTest::corpusIsReadAndWrittenBack()
{
    QFETCH(QString, file);
    const QByteArray bytes = fileBytes(file);
    const auto reading = readDigest(bytes, file);
    QVERIFY(reading.has_value());
    for (const Notice &notice : reading->notices) {
        QFAIL(qPrintable(u"line %1: notice %2: %3"_s.arg(notice.line).arg(int(notice.code)).arg(notice.detail)));
    }
    QVERIFY(reading->digest.complete);
    QVERIFY(QFileInfo(file).fileName().startsWith(reading->digest.days.first.toString(Qt::ISODate)));
    QCOMPARE(writeDigest(reading->digest), bytes);
}

void DigestCorpusTest::mostEntriesAreRegenerated()
{
    HOTPAPERS_NEED_SHARED(u"corpus"_s);
    size_t entries = 0;
    size_t verbatim = 0;
    size_t tweets = 0;
    for (const QFileInfo &file : sharedFiles(u"corpus"_s)) {
        const auto reading = readDigest(fileBytes(file.filePath()));
        QVERIFY(reading.has_value());
        for (const Entry &entry : reading->digest.entries) {
            ++entries;
            tweets += entry.tweets.size();
            verbatim += entry.verbatim.isEmpty() ? 0 : 1;
            if (!entry.verbatim.isEmpty()) {
                qInfo().noquote() << file.fileName() << entry.rank << entry.title;
            }
        }
    }
    qInfo() << verbatim << "of" << entries << "entries keep their own bytes;" << tweets << "tweets";
    QVERIFY(verbatim * 100 < entries);
}

QTEST_GUILESS_MAIN(DigestCorpusTest)
#include "test_digestcorpus.moc"
