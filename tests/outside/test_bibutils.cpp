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
        if (xml.name() != u"namePart") {
            xml.skipCurrentElement();
            continue;
        }
        QString &part = type == u"given" ? name.given : type == u"suffix" ? name.suffix : name.family;
        part += xml.readElementText() + u' ';
    }
    return name;
}

// A title stands in parts: before a colon and behind it.
QString titleOf(QXmlStreamReader &xml)
{
    QString title;
    while (xml.readNextStartElement()) {
        title += xml.readElementText() + u' ';
    }
    return title;
}

void readAddresses(QXmlStreamReader &xml, PaperRead &paper)
{
    while (xml.readNextStartElement()) {
        if (const QString id = PaperRead::idIn(xml.readElementText()); !id.isEmpty()) {
            paper.id = id;
        }
    }
}

PaperRead paperOf(QXmlStreamReader &xml)
{
    PaperRead paper;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"name") {
            paper.addName(nameOf(xml));
        } else if (xml.name() == u"titleInfo") {
            paper.setTitle(titleOf(xml));
        } else if (xml.name() == u"location") {
            readAddresses(xml, paper);
        } else {
            xml.skipCurrentElement();
        }
    }
    return paper;
}

// A collection of MODS (https://www.loc.gov/standards/mods/), which all of bibutils' readers write.
QList<PaperRead> papersOf(const QByteArray &written)
{
    QList<PaperRead> papers;
    QXmlStreamReader xml(written);
    xml.readNextStartElement();
    while (xml.readNextStartElement()) {
        papers += paperOf(xml);
    }
    return papers;
}

// Some papers name an author twice, bibutils once.
void dropRepeated(PaperRead &paper)
{
    for (qsizetype i = paper.names.size() - 1; i > 0; --i) {
        if (paper.names.indexOf(paper.names[i]) < i) {
            paper.names.removeAt(i);
            paper.families.removeAt(i);
        }
    }
}

// RIS has no sign for a name that is no person's: bibutils takes it apart as if it were.
void putTogether(QList<PaperRead> &read, const QList<PaperRead> &expected)
{
    QHash<QString, QStringList> groups;
    for (const PaperRead &paper : expected) {
        for (qsizetype i = 0; i < paper.names.size(); ++i) {
            groups[paper.id] += paper.names[i] == paper.families[i] ? paper.names[i] : QString();
        }
    }
    for (PaperRead &paper : read) {
        for (qsizetype i = 0; i < paper.names.size(); ++i) {
            QString &family = paper.families[i];
            family = groups[paper.id].contains(paper.names[i]) ? paper.names[i] : family;
        }
    }
}

// Nor has it a way to write `and` within one: a hostile author is two.
void splitInTwo(QStringList &names)
{
    if (const qsizetype at = names.indexOf(u"MalloryandX"); at >= 0) {
        names[at] = u"Mallory"_s;
        names.insert(at + 1, u"X"_s);
    }
}

} // namespace

/** bibutils, by which other programs import, read what we write. */
class TestBibutils : public QObject, private OutsideFixture
{
    Q_OBJECT
private slots:
    void reads_data() { addRows({u"bibtex"_s, u"ris"_s}); }
    void reads()
    {
        QFETCH(QString, format);
        QFETCH(bool, real);
        HOTPAPERS_NEED_PAPERS(real, "bib2xml");
        const ExportedPapers &exported = papers(real);
        const QString file = exported.write(format, format);
        const QString program = format == u"ris" ? u"ris2xml"_s : u"bib2xml"_s;
        const ProgramAnswer answer = runProgram(program, {u"-i"_s, u"utf8"_s, file}, exported.folder());
        const QByteArray report =
            program.toUtf8() + ": Processed " + QByteArray::number(exported.papers().size()) + " references.\n";
        QVERIFY2(answer.code == 0 && answer.err == report, qPrintable(answer.told()));
        QList<PaperRead> expected = exported.papers();
        for (PaperRead &paper : expected) {
            dropRepeated(paper);
        }
        QList<PaperRead> read = papersOf(answer.out);
        if (format == u"ris") {
            for (PaperRead &paper : expected) {
                splitInTwo(paper.names);
                splitInTwo(paper.families);
            }
            putTogether(read, expected);
        }
        const QString differences = difference(expected, read);
        QVERIFY2(differences.isEmpty(), qPrintable(differences));
    }
};

QTEST_GUILESS_MAIN(TestBibutils)
#include "test_bibutils.moc"
