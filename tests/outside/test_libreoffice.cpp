// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/exportedpapers.h"

#include <QUrl>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Sheet
{
    QList<QStringList> rows = {};
    int formulas = 0;
};

// The cells of a row, as they are shown; empty ones at its end are left out.
QStringList cellsOf(QXmlStreamReader &xml, Sheet &sheet)
{
    QStringList cells;
    while (xml.readNextStartElement()) {
        const QXmlStreamAttributes attributes = xml.attributes();
        sheet.formulas += attributes.hasAttribute(u"table:formula"_s) ? 1 : 0;
        const int times = qMin(attributes.value(u"table:number-columns-repeated"_s).toInt(), 100);
        QString text;
        while (xml.readNextStartElement()) {
            text +=
                (text.isEmpty() ? QString() : u"\n"_s) + xml.readElementText(QXmlStreamReader::IncludeChildElements);
        }
        cells += QStringList(qMax(times, 1), text);
    }
    return cells;
}

// A flat OpenDocument spreadsheet (https://docs.oasis-open.org/office/OpenDocument/v1.3/, part 3, 9).
Sheet sheetOf(const QByteArray &document)
{
    Sheet sheet;
    QXmlStreamReader xml(document);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.qualifiedName() == u"table:table-row") {
            sheet.rows += cellsOf(xml, sheet);
        }
    }
    sheet.rows.removeIf([](const QStringList &row) { return row.join(QString()).isEmpty(); });
    return sheet;
}

QList<PaperRead> papersOf(const Sheet &sheet)
{
    const QStringList head = sheet.rows.value(0);
    QList<PaperRead> papers;
    for (const QStringList &row : sheet.rows.sliced(qMin(1, sheet.rows.size()))) {
        PaperRead paper;
        paper.id = PaperRead::idIn(row.value(head.indexOf(u"arxivId")));
        paper.setTitle(row.value(head.indexOf(u"title")));
        for (const QString &name : row.value(head.indexOf(u"authors")).split(u"; "_s, Qt::SkipEmptyParts)) {
            paper.names += PaperRead::letters(name);
        }
        papers += paper;
    }
    return papers;
}

} // namespace

/** LibreOffice opens the table that we write, as by a double click: every paper a row, every text a text. */
class TestLibreOffice : public QObject, private OutsideFixture
{
    Q_OBJECT
private slots:
    void reads_data() { addRows({u"csv"_s}); }
    void reads()
    {
        QFETCH(QString, format);
        QFETCH(bool, real);
        HOTPAPERS_NEED_PAPERS(real, "soffice");
        const ExportedPapers &exported = papers(real);
        const QString file = exported.write(format, format);
        const QString profile = QUrl::fromLocalFile(exported.folder() + u"/office"_s).toString();
        const ProgramAnswer answer = runProgram(u"soffice"_s,
                                                {u"-env:UserInstallation="_s + profile, u"--headless"_s,
                                                 u"--convert-to"_s, u"fods"_s, u"--outdir"_s, exported.folder(), file},
                                                exported.folder());
        QVERIFY2(answer.code == 0, qPrintable(answer.told()));
        const Sheet sheet = sheetOf(fileBytes(exported.folder() + u"/papers.fods"_s));
        QCOMPARE(sheet.formulas, 0);
        QList<PaperRead> expected = exported.papers();
        for (PaperRead &paper : expected) {
            paper.families.clear(); // names are whole
        }
        const QString differences = difference(expected, papersOf(sheet));
        QVERIFY2(differences.isEmpty(), qPrintable(differences));
    }
};

QTEST_GUILESS_MAIN(TestLibreOffice)
#include "test_libreoffice.moc"
