// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/digestfiles.h"
#include "services/digestfixture.h"

#include <QTemporaryDir>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace hotpapers;
using namespace hotpapers::services;

class TestDigestFiles : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_dir;
    QString m_top;

    QString path(const QString &name) const { return m_top + u'/' + name; }
    QString make(const QString &name) const { return fixture::write(path(name), "text"); }

    static QStringList names(const DigestFiles &found)
    {
        QStringList names;
        for (const storage::FileStamp &stamp : found.files) {
            names.push_back(QFileInfo(stamp.path).fileName());
        }
        return names;
    }

private slots:
    void init()
    {
        m_dir = QTemporaryDir();
        m_top = QFileInfo(m_dir.path()).canonicalFilePath();
    }

    void findsKindsOfFilesInOrderOfPath()
    {
        for (const char *name : {"b.md", "a/z.txt", "c.MARKDOWN", "a/deep/er/y.md", "notes.pdf", "README", ".hidden.md",
                                 ".git/x.md", "a/.x/y.md"}) {
            make(QString::fromLatin1(name));
        }
        const DigestFiles found = findDigestFiles({m_top}, {});
        QCOMPARE(names(found), QStringList({u"y.md"_s, u"z.txt"_s, u"b.md"_s, u"c.MARKDOWN"_s}));
        QVERIFY(found.refused.empty());
    }

    void stampsTellOneStateFromAnother()
    {
        const QString file = make(u"a.md"_s);
        const auto before = findDigestFiles({file}, {}).files.at(0);
        QCOMPARE(before.path, file);
        QCOMPARE(before.bytes, 4);
        QCOMPARE(before.modified, QFileInfo(file).lastModified().toMSecsSinceEpoch());
        fixture::write(file, "longer");
        QVERIFY(findDigestFiles({file}, {}).files.at(0) != before);
    }

    void findsEachFileOnce()
    {
        const QString file = make(u"a/x.md"_s);
        QVERIFY(QFile::link(file, path(u"again.md"_s)));
        QVERIFY(QFile::link(path(u"a"_s), path(u"b"_s)));
        const DigestFiles found = findDigestFiles({m_top, file, path(u"a"_s), path(u"a/../a/x.md"_s)}, {});
        QCOMPARE(found.files.size(), 1U);
        QCOMPARE(found.files[0].path, file);
    }

    void endsWhereLinksGoInCircles()
    {
        make(u"a/x.md"_s);
        QVERIFY(QFile::link(m_top, path(u"a/up"_s)));
        QVERIFY(QFile::link(path(u"self"_s), path(u"self"_s)));
        QCOMPARE(names(findDigestFiles({m_top}, {})), QStringList(u"x.md"_s));
    }

    void tellsWhatIsNoFile_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<FileOutcome>("outcome");
        QTest::newRow("not there") << u"missing.md"_s << FileOutcome::Rejected;
        QTest::newRow("link to nothing") << u"dangling.md"_s << FileOutcome::Rejected;
        QTest::newRow("pipe") << u"pipe.md"_s << FileOutcome::Rejected;
        QTest::newRow("another kind") << u"paper.pdf"_s << FileOutcome::Skipped;
    }
    void tellsWhatIsNoFile()
    {
        QFETCH(QString, name);
        make(u"paper.pdf"_s);
        QVERIFY(QFile::link(path(u"nowhere"_s), path(u"dangling.md"_s)));
        QCOMPARE(::mkfifo(qPrintable(path(u"pipe.md"_s)), 0600), 0);
        const DigestFiles found = findDigestFiles({path(name), path(name), make(u"good.md"_s)}, {});
        QCOMPARE(names(found), QStringList(u"good.md"_s));
        QCOMPARE(found.refused.size(), 1U);
        QCOMPARE(found.refused[0].file, path(name));
        QTEST(found.refused[0].outcome, "outcome");
        if (found.refused[0].outcome == FileOutcome::Rejected) {
            QCOMPARE(found.refused[0].error->code, ErrorCode::CannotRead);
        }
    }

    void tellsOfAFolderThatCannotBeRead()
    {
        make(u"closed/x.md"_s);
        make(u"open/y.md"_s);
        QVERIFY(QFile::setPermissions(path(u"closed"_s), {}));
        const bool allowed = !QDir(path(u"closed"_s)).entryList(QDir::Files).isEmpty();
        const DigestFiles found = findDigestFiles({m_top}, {});
        QFile::setPermissions(path(u"closed"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        if (allowed) {
            QSKIP("this user may read every folder (root)");
        }
        QCOMPARE(names(found), QStringList(u"y.md"_s));
        QCOMPARE(found.refused.size(), 1U);
        QCOMPARE(found.refused[0].error->code, ErrorCode::CannotRead);
    }

    void stopsOnRequest()
    {
        make(u"a.md"_s);
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(findDigestFiles({m_top}, stop.get_token()).files.empty());
    }
};

QTEST_GUILESS_MAIN(TestDigestFiles)
#include "test_digestfiles.moc"
