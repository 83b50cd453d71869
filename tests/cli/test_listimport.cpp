// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandfixture.h"

#include <QTest>

using namespace hotpapers;
using namespace hotpapers::cli;

/** `hotpapers list import`, on a library with 3105.00001 to 3105.00003. */
class TestListImport : public QObject, private CommandFixture
{
    Q_OBJECT

private slots:
    void initTestCase() { nameProgram(); }
    void init() { fill(); }

    void makesAListOfAFile()
    {
        const QString file = write("@misc{a, eprint={3105.00002}, title={Slow}}\n@misc{b, title={Elsewhere}}\n"
                                   "@misc{c, eprint={3105.00077}}\n@misc{d, eprint={3105.00078}}\n");
        const Answer answer = call({u"list"_s, u"import"_s, file});
        QCOMPARE(answer.code, 0);
        QCOMPARE(QString::fromUtf8(answer.out),
                 u"“some list” is a new reading list of 3 papers. 2 of them are not in the library yet: they are to be "
                 "completed, and will be when a digest brings them.\n"_s);
        QVERIFY2(answer.err.contains("some_list.bib:2: not taken: it names no arXiv paper: Elsewhere"),
                 answer.err.constData());
        QCOMPARE(idsOf({u"search"_s, u"list:\"some list\""_s}), QStringList{u"3105.00002"_s});
    }

    void readsStandardInput()
    {
        const Answer answer = call({u"list"_s, u"import"_s, u"-"_s, u"--name"_s, u"Mine"_s},
                                   "arXiv:3105.00001 https://arxiv.org/abs/3105.00003");
        QCOMPARE(answer.code, 0);
        QCOMPARE(QString::fromUtf8(answer.out), u"“Mine” is a new reading list of 2 papers.\n"_s);
        QVERIFY(
            call({u"list"_s, u"import"_s, u"-"_s, u"--name"_s, u"Mine"_s}, "3105.00001").out.startsWith("“Mine (2)”"));
        QVERIFY(call({u"list"_s, u"import"_s, u"-"_s}, "3105.00001").out.startsWith("“Imported list”"));
    }

    void refusesWhatIsNone()
    {
        QCOMPARE(call({u"list"_s, u"import"_s, u"-"_s}, "no ids").code, 1);
        QCOMPARE(call({u"list"_s, u"import"_s, u"/no/such/file"_s}).code, 1);
        const Answer answer = call({u"list"_s, u"import"_s, u"-"_s}, "@book{b, title={\x1b[31mGardens}}");
        QCOMPARE(answer.code, 1);
        QVERIFY2(!answer.err.contains('\x1b'), answer.err.constData());
        QCOMPARE(call({u"list"_s, u"paint"_s, u"-"_s}).code, 2);
        QCOMPARE(call({u"list"_s}).code, 2);
    }

private:
    QString write(const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(u"some_list.bib"_s));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestListImport)
#include "test_listimport.moc"
