// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/digestreader.h"
#include "services/digestfixture.h"
#include "services/library.h"

#include <QTemporaryDir>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using namespace hotpapers;
using namespace hotpapers::services;

/** The digests that the project was asked for with, read in place. */
class TestImportShared : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_dir;
    QString m_shared = qEnvironmentVariable("HOTPAPERS_SHARED", QStringLiteral(HOTPAPERS_SOURCE_DIR "/../shared"));
    QStringList m_corpus;
    QStringList m_seeds;

    static QStringList files(const QString &folder)
    {
        QStringList files;
        const QDir dir(folder);
        for (const QString &name : dir.entryList(QDir::Files, QDir::Name)) {
            files.push_back(dir.canonicalPath() + u'/' + name);
        }
        return files;
    }

private slots:
    void initTestCase()
    {
        m_corpus = files(m_shared + u"/corpus"_s);
        m_seeds = files(m_shared + u"/seeds"_s);
        if (!m_corpus.isEmpty() && !m_seeds.isEmpty()) {
            return;
        }
        const QString missing =
            u"no digests in %1/corpus and %1/seeds (HOTPAPERS_SHARED names another folder)"_s.arg(m_shared);
        if (qEnvironmentVariableIsSet("CI")) {
            QFAIL(qPrintable(missing));
        }
        QSKIP(qPrintable(missing));
    }

    void everyFileGoesInAndComesBack()
    {
        Library library = fixture::open(m_dir.filePath(u"all.sqlite"_s));
        const auto report = library.import(m_corpus + m_seeds);
        QVERIFY(report);
        for (const FileReport &file : report->reports) {
            QVERIFY2(file.outcome == FileOutcome::Imported || file.outcome == FileOutcome::Repaired,
                     qPrintable(file.file));
        }
        QCOMPARE(report->files, int(m_corpus.size() + m_seeds.size()));
        QCOMPARE(report->imported, report->files);
        QCOMPARE(report->rejected, 0);
        QVERIFY(report->repaired <= m_seeds.size());
        QCOMPARE(library.info()->digests, report->imported);
        QCOMPARE(library.info()->entries, report->entries);
        QCOMPARE(library.info()->papers, report->papers);
        QCOMPARE(library.info()->tweets, report->tweets);
        QCOMPARE(library.check(), QStringList());

        for (const QString &path : m_corpus + m_seeds) {
            const auto reading = formats::readDigest(fixture::read(path));
            QVERIFY(reading);
            const QByteArray exported = fixture::digestBytes(library, reading->digest.days);
            if (reading->isRepaired()) {
                const auto again = formats::readDigest(exported);
                QVERIFY(again && !again->isRepaired());
                QCOMPARE(again->digest, reading->digest);
                QVERIFY(m_seeds.contains(path));
            } else {
                QVERIFY2(exported == fixture::read(path), qPrintable(path));
            }
        }
    }

    void theSecondImportIsQuickAndChangesNothing()
    {
        const QString file = m_dir.filePath(u"twice.sqlite"_s);
        const QString log = file + u"-wal"_s;
        Library library = fixture::open(file);
        QVERIFY(library.import(m_corpus + m_seeds));
        const QByteArray before = fixture::read(file) + fixture::read(log);
        QElapsedTimer timer;
        timer.start();
        const auto again = library.import(m_corpus + m_seeds);
        const qint64 elapsed = timer.elapsed();
        QVERIFY(again);
        QCOMPARE(again->unchanged, again->files);
        QCOMPARE(fixture::read(file) + fixture::read(log), before);
        QVERIFY2(elapsed < 1000, qPrintable(QString::number(elapsed)));
    }

    void theOrderOfFilesDoesNotMatter()
    {
        Library sorted = fixture::open(m_dir.filePath(u"sorted.sqlite"_s));
        QVERIFY(sorted.import(m_corpus + m_seeds));
        Library shuffled = fixture::open(m_dir.filePath(u"shuffled.sqlite"_s));
        QStringList paths = m_corpus + m_seeds;
        std::ranges::shuffle(paths, std::mt19937(1));
        for (qsizetype i = 0; i < paths.size(); i += 7) {
            QVERIFY(shuffled.import(paths.mid(i, 7)));
        }
        QVERIFY(fixture::digestBytes(shuffled) == fixture::digestBytes(sorted));
        QCOMPARE(fixture::allRows(shuffled), fixture::allRows(sorted));
        const SearchQuery learning = searchFor(TextCondition{SearchField::Any, u"learning"_s});
        QCOMPARE(shuffled.find({.search = learning})->papers, sorted.find({.search = learning})->papers);
    }
};

QTEST_GUILESS_MAIN(TestImportShared)
#include "test_importshared.moc"
