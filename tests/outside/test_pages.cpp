// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/exportedpapers.h"

using namespace Qt::StringLiterals;

namespace {

QString besideThisTest(const QString &name)
{
    return QStringLiteral(HOTPAPERS_SOURCE_DIR "/tests/outside/") + name;
}

// What the readers beside this test print. Authors are a list, or a line where the page has one.
QList<PaperRead> papersOf(const QByteArray &json)
{
    QList<PaperRead> papers;
    for (const auto &value : QJsonDocument::fromJson(json).array()) {
        const QJsonObject object = value.toObject();
        PaperRead paper;
        paper.id = PaperRead::idIn(object[u"id"].toString());
        paper.setTitle(object[u"title"].toString());
        for (const auto &name : object[u"authors"].toArray()) {
            paper.names += PaperRead::letters(name.toString());
        }
        if (const QString line = object[u"authors"].toString(); !line.isEmpty()) {
            paper.names = {PaperRead::letters(line)};
        }
        papers += paper;
    }
    return papers;
}

} // namespace

/** Pages and feeds hold what their standards ask for, and readers of their own find every paper in them. */
class TestPages : public QObject, private OutsideFixture
{
    Q_OBJECT
private slots:
    void htmlIsHtml5_data() { addRows({u"html"_s}); }
    void htmlIsHtml5()
    {
        QFETCH(QString, format);
        QFETCH(bool, real);
        HOTPAPERS_NEED_PAPERS(real, "python3");
        HOTPAPERS_NEED_MODULE("html5lib");
        HOTPAPERS_NEED_PROGRAM("tidy");
        const ExportedPapers &exported = papers(real);
        const QString file = exported.write(format, format);
        const ProgramAnswer tidy =
            runProgram(u"tidy"_s, {u"-errors"_s, u"-quiet"_s, u"-utf8"_s, file}, exported.folder());
        QVERIFY2(tidy.code == 0 && tidy.all().isEmpty(), qPrintable(tidy.told()));
        const ProgramAnswer answer =
            runProgram(u"python3"_s, {besideThisTest(u"readhtml.py"_s), file}, exported.folder());
        QVERIFY2(answer.code == 0 && answer.err.isEmpty(), qPrintable(answer.told()));
        QList<PaperRead> expected = exported.papers();
        for (PaperRead &paper : expected) {
            paper.names = paper.names.isEmpty() ? QStringList() : QStringList{paper.names.join(QString())};
            paper.families.clear();
        }
        const QString differences = difference(expected, papersOf(answer.out));
        QVERIFY2(differences.isEmpty(), qPrintable(differences));
    }

    void feedIsAtom_data() { addRows({u"atom"_s}); }
    void feedIsAtom()
    {
        QFETCH(QString, format);
        QFETCH(bool, real);
        HOTPAPERS_NEED_PAPERS(real, "python3");
        HOTPAPERS_NEED_MODULE("feedparser");
        HOTPAPERS_NEED_PROGRAM("xmllint");
        const ExportedPapers &exported = papers(real);
        const QString file = exported.write(format, format);
        const ProgramAnswer valid =
            runProgram(u"xmllint"_s, {u"--noout"_s, u"--nonet"_s, u"--relaxng"_s, besideThisTest(u"atom.rng"_s), file},
                       exported.folder());
        QVERIFY2(valid.code == 0 && valid.err.endsWith(" validates\n"), qPrintable(valid.told()));
        const ProgramAnswer answer =
            runProgram(u"python3"_s, {besideThisTest(u"readatom.py"_s), file}, exported.folder());
        QVERIFY2(answer.code == 0 && answer.err.isEmpty() && !answer.out.contains("\"dated\": false"),
                 qPrintable(answer.told()));
        QList<PaperRead> expected = exported.papers();
        for (PaperRead &paper : expected) {
            paper.families.clear();
        }
        const QString differences = difference(expected, papersOf(answer.out));
        QVERIFY2(differences.isEmpty(), qPrintable(differences));
    }
};

QTEST_GUILESS_MAIN(TestPages)
#include "test_pages.moc"
