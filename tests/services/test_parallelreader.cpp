// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/digestfixture.h"
#include "services/parallelreader.h"

#include <QTemporaryDir>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace hotpapers;
using namespace hotpapers::services;
using namespace std::chrono_literals;

class TestParallelReader : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_dir;

    std::vector<storage::FileStamp> files(int count)
    {
        std::vector<storage::FileStamp> stamps;
        for (int i = 0; i < count; ++i) {
            const QByteArray bytes = fixture::digest(QDate(2021, 1, 1).addDays(i), 1 + i % 5).bytes();
            stamps.push_back({fixture::write(m_dir.filePath(u"%1.md"_s.arg(i)), bytes), bytes.size(), 1});
        }
        return stamps;
    }
    static ParallelReader::Clock::time_point later() { return ParallelReader::Clock::now() + 60s; }

private slots:
    void givesFilesInOrder_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("threads");
        QTest::newRow("none") << 0 << 4;
        QTest::newRow("one") << 1 << 4;
        QTest::newRow("more than it reads ahead") << 100 << 4;
        QTest::newRow("in one thread") << 20 << 1;
    }
    void givesFilesInOrder()
    {
        QFETCH(int, count);
        QFETCH(int, threads);
        const auto stamps = files(count);
        ParallelReader reader(stamps, unsigned(threads));
        for (const storage::FileStamp &stamp : stamps) {
            QVERIFY(!reader.atEnd());
            const auto file = reader.next(later(), {});
            QVERIFY(file);
            QCOMPARE(file->stamp, stamp);
            QVERIFY(file->digest);
        }
        QVERIFY(reader.atEnd());
    }

    void readsFilesThatTogetherAreMoreThanItHoldsAtOnce()
    {
        auto stamps = files(10);
        for (storage::FileStamp &stamp : stamps) {
            stamp.bytes = formats::maximumDigestBytes * 3; // each alone is more
        }
        ParallelReader reader(stamps, 4);
        for (size_t i = 0; i < stamps.size(); ++i) {
            QVERIFY(reader.next(later(), {}));
        }
        QVERIFY(reader.atEnd());
    }

    void waitsNoLongerThanItMay()
    {
        std::stop_source stop;
        stop.request_stop();
        const int pipe = ::mkfifo(qPrintable(m_dir.filePath(u"pipe.md"_s)), 0600);
        QCOMPARE(pipe, 0);
        ParallelReader reader({{m_dir.filePath(u"pipe.md"_s), 0, 0}}); // nothing comes until somebody writes
        QVERIFY(!reader.next(ParallelReader::Clock::now() + 1ms, {}));
        QVERIFY(!reader.next(later(), stop.get_token()));
        QFile writer(m_dir.filePath(u"pipe.md"_s));
        QVERIFY(writer.open(QIODevice::WriteOnly));
        writer.close();
        const auto file = reader.next(later(), {});
        QVERIFY(file && !file->digest);
    }

    void endsWithFilesUnread()
    {
        ParallelReader reader(files(200), 4);
        QVERIFY(reader.next(later(), {}));
    }

    void hashesTheRepairedBytes()
    {
        const QByteArray bytes = fixture::digest(QDate(2021, 3, 1)).bytes();
        const QString good = fixture::write(m_dir.filePath(u"good.md"_s), bytes);
        const QString bad = fixture::write(m_dir.filePath(u"bad.md"_s), fixture::damaged(bytes));
        const ReadFile repaired = readDigestFile({bad, 0, 0});
        QVERIFY(repaired.digest && repaired.digest->repaired);
        QVERIFY(!repaired.digest->notices.empty());
        const ReadFile undamaged = readDigestFile({good, 0, 0});
        QVERIFY(undamaged.digest && !undamaged.digest->repaired);
        QCOMPARE(repaired.digest->contentHash, undamaged.digest->contentHash);
        QCOMPARE(repaired.digest->contentHash.size(), 32);
    }

    void refusesWhatIsTooLargeWithoutReadingIt()
    {
        QFile file(m_dir.filePath(u"large.md"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        if (!file.resize(qint64(1) << 40)) {
            QVERIFY(file.resize(formats::maximumDigestBytes + 1)); // no such holes here
        }
        const ReadFile read = readDigestFile({file.fileName(), file.size(), 0});
        QCOMPARE(read.digest.error().code, ErrorCode::TooLarge);
        QCOMPARE(read.digest.error().subject, file.fileName());
    }

    void tellsWhyAFileCannotBeRead()
    {
        const ReadFile read = readDigestFile({m_dir.filePath(u"gone.md"_s), 0, 0});
        QCOMPARE(read.digest.error().code, ErrorCode::CannotRead);
        QVERIFY(!read.digest.error().detail.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestParallelReader)
#include "test_parallelreader.moc"
