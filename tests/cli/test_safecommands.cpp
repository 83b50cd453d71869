// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandfixture.h"

#include <QTest>

/** `backup`, `restore`, `user-data`, and digests with marks. */
class TestSafeCommands : public QObject, private CommandFixture
{
    Q_OBJECT
private slots:
    void initTestCase() { nameProgram(); }
    void init()
    {
        fill();
        m_folder = std::make_unique<QTemporaryDir>();
        QCOMPARE(call({u"star"_s, u"3105.00001"_s}).code, 0);
        QCOMPARE(call({u"note"_s, u"3105.00002"_s, u"A note"_s}).code, 0);
    }

    void backsUpAndRestores()
    {
        const Answer made = call({u"backup"_s, path("b.sqlite")});
        QCOMPARE(made.code, 0);
        QVERIFY(made.err.contains("b.sqlite"));
        QCOMPARE(call({u"unstar"_s, u"3105.00001"_s}).code, 0);
        const Answer restored = call({u"restore"_s, path("b.sqlite")});
        QCOMPARE(restored.code, 0);
        QVERIFY2(restored.err.contains("backups/library-"), restored.err.constData());
        QCOMPARE(idsOf({u"search"_s, u"is:starred"_s}), QStringList{u"3105.00001"_s});
    }

    void refusesWhatIsNoBackup()
    {
        write("bad.txt", "hello");
        for (const QString &file : {path("bad.txt"), path("missing.sqlite")}) {
            const Answer answer = call({u"restore"_s, file});
            QCOMPARE(answer.code, 1);
            QVERIFY(!answer.err.isEmpty());
        }
        const Answer answer = call({u"backup"_s, path("bad.txt")});
        QCOMPARE(answer.code, 1);
        QVERIFY(answer.err.contains("choose another name"));
        QCOMPARE(read("bad.txt"), "hello");
    }

    void nothingIsMadeForWhatIsBad()
    {
        QCOMPARE(call({u"backup"_s, path("damaged.sqlite")}).code, 0);
        QFile damaged(path("damaged.sqlite"));
        QVERIFY(damaged.open(QIODevice::ReadWrite));
        for (qint64 at = 3LL * 4096; at < damaged.size(); at += 4096) {
            QVERIFY(damaged.seek(at) && damaged.write(QByteArray(2000, '\x55')) == 2000);
        }
        damaged.close();
        write("bad.txt", "hello");
        const QString other = path("new/library.sqlite");
        for (const char *name : {"bad.txt", "missing.sqlite", "damaged.sqlite"}) {
            for (const QStringList &command : {QStringList{u"restore"_s}, {u"user-data"_s, u"merge"_s}}) {
                const Answer answer =
                    callWithout(QStringList{u"--library"_s, other} + command + QStringList{path(name)});
                QCOMPARE(answer.code, 1);
                QVERIFY(!QFileInfo::exists(path("new")));
            }
        }
    }

    void userDataGoesIntoAnotherLibrary()
    {
        QCOMPARE(call({u"user-data"_s, u"export"_s, path("mine.json")}).code, 0);
        const Answer out = call({u"user-data"_s, u"export"_s, u"-"_s});
        QCOMPARE(out.code, 0);
        QCOMPARE(out.out, read("mine.json"));
        const QString other = path("other.sqlite");
        const auto inOther = [&](const QStringList &arguments, const QByteArray &input = {}) {
            return callWithout(QStringList{u"--library"_s, other} + arguments, input);
        };
        QCOMPARE(inOther({u"user-data"_s, u"merge"_s, u"-"_s}, out.out).code, 0);
        QCOMPARE(inOther({u"user-data"_s, u"export"_s, u"-"_s}).out, out.out);
        const Answer again = inOther({u"user-data"_s, u"merge"_s, path("mine.json")});
        QCOMPARE(again.code, 0);
        QVERIFY(again.err.contains("Nothing was new"));
    }

    void refusesOtherData()
    {
        write("bad.json", "{}");
        for (const QString &file : {path("bad.json"), path("missing.json")}) {
            QCOMPARE(call({u"user-data"_s, u"merge"_s, file}).code, 1);
        }
        QCOMPARE(call({u"user-data"_s, u"burn"_s, u"-"_s}).code, 2);
        QCOMPARE(call({u"user-data"_s, u"export"_s}).code, 2);
    }

    void digestsGoWithMarks()
    {
        const QStringList starred = {u"export"_s, u"--format"_s, u"digest"_s, u"--starred"_s};
        const Answer plain = call(starred);
        QCOMPARE(plain.code, 0);
        QVERIFY(plain.out.contains("# ") && plain.out.contains("3105.00001") && !plain.out.contains("3105.00002"));
        const Answer marked = call(starred + QStringList{u"--with-marks"_s});
        QCOMPARE(marked.code, 0);
        QVERIFY(marked.out.startsWith(plain.out));
        QVERIFY(marked.out.contains("<!-- hotpapers-marks"));
        write("out.md", marked.out);
        const auto inOther = [&](const QStringList &arguments) {
            return callWithout(QStringList{u"--library"_s, path("other.sqlite")} + arguments);
        };
        const Answer taken = inOther({u"import"_s, path("out.md")});
        QCOMPARE(taken.code, 0);
        QVERIFY2(taken.out.contains("What was made of 1 paper"), taken.out.constData());
        QVERIFY(!inOther({u"import"_s, path("out.md")}).out.contains("What was made")); // once
        QVERIFY(inOther({u"search"_s, u"is:starred"_s}).out.contains("3105.00001"));
        QCOMPARE(call({u"export"_s, u"--format"_s, u"bibtex"_s, u"--starred"_s, u"--with-marks"_s}).code, 2);
    }

private:
    QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    void write(const char *name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QByteArray read(const char *name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestSafeCommands)
#include "test_safecommands.moc"
