// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/exportedpapers.h"

#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

NameRead nameOf(QXmlStreamReader &xml)
{
    NameRead name;
    while (xml.readNextStartElement()) {
        const QString type = xml.attributes().value(u"type"_s).toString();
        QString &part = type == u"given" ? name.given
            : type == u"prefix"          ? name.particles
            : type == u"suffix"          ? name.suffix
                                         : name.family;
        part = xml.readElementText(QXmlStreamReader::IncludeChildElements);
    }
    return name;
}

PaperRead entryOf(QXmlStreamReader &xml)
{
    PaperRead paper;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"names") {
            while (xml.readNextStartElement()) {
                paper.addName(nameOf(xml));
            }
        } else if (xml.name() == u"title") {
            paper.setTitle(xml.readElementText(QXmlStreamReader::IncludeChildElements));
        } else if (xml.name() == u"eprint") {
            paper.id = xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return paper;
}

// What biber wrote as XML, where names stand in their parts.
QList<PaperRead> papersOf(const QByteArray &written)
{
    QList<PaperRead> papers;
    QXmlStreamReader xml(written);
    xml.readNextStartElement();
    while (xml.readNextStartElement()) {
        papers += entryOf(xml);
    }
    return papers;
}

// An author of that name, whom no braces protect, is for biber a sign that there are more.
void dropOthers(PaperRead &paper)
{
    if (!paper.names.isEmpty() && paper.names.back() == u"others") {
        paper.names.removeLast();
        paper.families.removeLast();
    }
}

} // namespace

/** biber reads the bibliographies that we write and finds each field where its data model has it, without a warning. */
class TestBiber : public QObject, private OutsideFixture
{
    Q_OBJECT
private slots:
    void reads_data() { addRows({u"bibtex"_s, u"biblatex"_s}); }
    void reads()
    {
        QFETCH(QString, format);
        QFETCH(bool, real);
        HOTPAPERS_NEED_PAPERS(real, "biber");
        const ExportedPapers &exported = papers(real);
        const QString file = exported.write(format, u"bib"_s);
        const ProgramAnswer answer =
            runProgram(u"biber"_s,
                       {u"--tool"_s, u"--validate-datamodel"_s, u"--output-format=biblatexml"_s,
                        u"--output-file=papers.bltxml"_s, file},
                       exported.folder());
        QByteArrayList faults = answer.all().split('\n');
        faults.removeIf([](const QByteArray &line) { return line.isEmpty() || line.startsWith("INFO - "); });
        QVERIFY2(answer.code == 0 && faults.isEmpty(), qPrintable(answer.told()));
        QList<PaperRead> expected = exported.papers();
        for (PaperRead &paper : expected) {
            dropOthers(paper);
        }
        const QString differences = difference(expected, papersOf(fileBytes(exported.folder() + u"/papers.bltxml"_s)));
        QVERIFY2(differences.isEmpty(), qPrintable(differences));
    }
};

QTEST_GUILESS_MAIN(TestBiber)
#include "test_biber.moc"
