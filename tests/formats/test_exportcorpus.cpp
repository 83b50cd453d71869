// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/visibletext.h"
#include "formats/csv.h"
#include "formats/digestreader.h"
#include "formats/exportformat.h"
#include "formats/nameparts.h"
#include "formats/paperfields.h"
#include "support/sharedfiles.h"
#include "tex/textext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTimeZone>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace hotpapers;
using namespace hotpapers::formats;

namespace {

/** What a reader of an export finds of a paper. */
struct ReadPaper
{
    QString id;
    QString title;
    QStringList authors;

    bool operator==(const ReadPaper &) const = default;
};

using ReadPapers = std::vector<ReadPaper>;

// RFC 4180, by the letter: records of cells.
QList<QStringList> readCsv(const QString &text)
{
    QList<QStringList> records = {{}};
    QString cell;
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isQuoted) {
            const bool isEscape = text[i] == u'"' && text.mid(i + 1, 1) == u"\"";
            isQuoted = text[i] != u'"' || isEscape;
            cell += isQuoted ? QString(text[i]) : QString();
            i += isEscape ? 1 : 0;
        } else if (text[i] == u'"') {
            isQuoted = true;
        } else if (text[i] == u',' || text[i] == u'\r') {
            records.back() += std::exchange(cell, QString());
        } else if (text[i] == u'\n') {
            records += QStringList();
        } else {
            cell += text[i];
        }
    }
    records.removeLast(); // behind the last line's end
    return records;
}

ReadPapers papersOfCsv(const QByteArray &bytes)
{
    QList<QStringList> records = readCsv(QString::fromUtf8(bytes.sliced(3)));
    const QStringList names = records.takeFirst();
    ReadPapers papers;
    for (const QStringList &record : records) {
        const auto cell = [&](const QString &name) { return record.value(names.indexOf(name)); };
        papers.push_back({cell(u"arxivId"_s).remove(u"arXiv:"_s), cell(u"title"_s),
                          cell(u"authors"_s).split(u"; "_s, Qt::SkipEmptyParts)});
    }
    return papers;
}

// `Family, Given, Suffix` as it is read.
QString nameOfRis(const QString &value)
{
    QStringList parts = value.split(u", "_s);
    std::swap(parts[0], parts[parts.size() > 1 ? 1 : 0]);
    return parts.join(u' ');
}

ReadPapers papersOfRis(const QByteArray &bytes)
{
    static const QRegularExpression line(u"^([A-Z][A-Z0-9])  - (.*)\r\n"_s, QRegularExpression::MultilineOption);
    ReadPapers papers;
    for (const QRegularExpressionMatch &match : line.globalMatch(QString::fromUtf8(bytes))) {
        const QString tag = match.captured(1);
        const QString value = match.captured(2);
        if (tag == u"TY") {
            papers.emplace_back();
        } else if (tag == u"AN") {
            papers.back().id = value.sliced(6);
        } else if (tag == u"TI") {
            papers.back().title = value;
        } else if (tag == u"AU") {
            papers.back().authors += nameOfRis(value);
        }
    }
    return papers;
}

ReadPapers papersOfCsl(const QByteArray &bytes)
{
    ReadPapers papers;
    for (const QJsonArray items = QJsonDocument::fromJson(bytes).array(); const QJsonValue item : items) {
        ReadPaper paper{item[u"number"].toString().sliced(6), item[u"title"].toString(), {}};
        for (const QJsonArray authors = item[u"author"].toArray(); const QJsonValue author : authors) {
            QStringList parts;
            for (const auto &part : {u"given"_s, u"non-dropping-particle"_s, u"family"_s, u"suffix"_s, u"literal"_s}) {
                parts += author[part].toString();
            }
            parts.removeAll(QString());
            paper.authors += parts.join(u' ');
        }
        papers.push_back(paper);
    }
    return papers;
}

// An entry of a feed; @return false where the XML is wrong
bool readEntry(QXmlStreamReader &xml, ReadPaper &paper)
{
    while (xml.readNextStartElement()) {
        if (xml.name() == u"id") {
            paper.id = xml.readElementText().remove(u"https://arxiv.org/abs/"_s);
        } else if (xml.name() == u"title") {
            paper.title = xml.readElementText();
        } else if (xml.name() == u"author") {
            paper.authors += xml.readElementText(QXmlStreamReader::IncludeChildElements);
        } else {
            xml.skipCurrentElement();
        }
    }
    return !xml.hasError();
}

ReadPapers papersOfAtom(const QByteArray &bytes)
{
    ReadPapers papers;
    QXmlStreamReader xml(bytes);
    xml.readNextStartElement();
    while (xml.readNextStartElement()) {
        if (xml.name() == u"entry") {
            readEntry(xml, papers.emplace_back());
        } else {
            xml.skipCurrentElement();
        }
    }
    return xml.hasError() ? ReadPapers() : papers;
}

ReadPapers papersOfLines(const QByteArray &bytes)
{
    ReadPapers papers;
    for (const QByteArrayList lines = bytes.split('\n').sliced(0, bytes.count('\n')); const QByteArray &line : lines) {
        const QJsonObject paper = QJsonDocument::fromJson(line).object();
        QStringList authors;
        for (const QJsonArray names = paper[u"authors"].toArray(); const QJsonValue name : names) {
            authors += name.toString();
        }
        const ArxivId id = ArxivId::parse(paper[u"arxivId"].toString()).value_or(ArxivId());
        papers.push_back({id.text(), titleText(id, paper[u"title"].toString()), authorTexts(authors)});
    }
    return papers;
}

} // namespace

/** Every format writes every real paper, and what reads a format by its rules finds them all. */
class TestExportCorpus : public QObject
{
    Q_OBJECT

    std::vector<Paper> m_papers;
    ReadPapers m_expected;

    void take(const Digest &digest, QSet<ArxivId> &known)
    {
        for (const Entry &entry : digest.entries) {
            if (entry.arxivId.isNull() || known.contains(entry.arxivId)) {
                continue;
            }
            known.insert(entry.arxivId);
            Paper paper;
            paper.arxivId = entry.arxivId;
            paper.appearances.push_back({{}, {}, digest.days, 50, entry});
            paper.mark.tags = {u"a tag"_s};
            paper.mark.note = u"= a note\n\nER  - \n@misc{x,"_s;
            m_expected.push_back({entry.arxivId.text(), titleText(paper), authorTexts(entry.authors)});
            m_papers.push_back(std::move(paper));
        }
    }

    [[nodiscard]] QByteArray written(ExportFormat format, const QString &pattern = u"[auth][year][word]"_s) const
    {
        ExportOptions options;
        options.keyPattern = KeyPattern::parse(pattern).value();
        PaperWriter writer(format, options);
        for (const Paper &paper : m_papers) {
            writer.expect(citedPaper(paper));
        }
        QByteArray bytes = writer.begin(u"All"_s, QDateTime(QDate(2031, 1, 1), QTime(0, 0), QTimeZone::UTC));
        for (const Paper &paper : m_papers) {
            bytes += writer.write(paper);
        }
        return bytes + writer.end();
    }

    static void compare(const ReadPapers &actual, const ReadPapers &expected)
    {
        QCOMPARE(actual.size(), expected.size());
        for (size_t i = 0; i < expected.size(); ++i) {
            QCOMPARE(actual[i].id, expected[i].id);
            QCOMPARE(actual[i].title, expected[i].title);
            QCOMPARE(actual[i].authors, expected[i].authors);
        }
    }

private slots:
    void initTestCase()
    {
        HOTPAPERS_NEED_SHARED(u"corpus"_s);
        QSet<ArxivId> known;
        for (const QFileInfo &file : sharedFiles(u"corpus"_s)) {
            const auto reading = readDigest(fileBytes(file.filePath()));
            QVERIFY(reading.has_value());
            take(reading->digest, known);
        }
        QVERIFY(m_papers.size() > 1000);
    }

    void writesEveryPaper_data()
    {
        QTest::addColumn<ExportFormat>("format");
        for (const ExportFormatInfo &info : exportFormats()) {
            QTest::newRow(qPrintable(info.name)) << info.format;
        }
    }
    void writesEveryPaper()
    {
        QFETCH(const ExportFormat, format);
        const QString text = QString::fromUtf8(written(format));
        qsizetype at = 0;
        for (const Paper &paper : m_papers) {
            at = text.indexOf(paper.arxivId.text(), at + 1);
            QVERIFY2(at > 0, qPrintable(paper.arxivId.text()));
        }
        for (const QChar character : text) {
            QVERIFY(character >= u' ' || character == u'\n' || character == u'\r');
        }
    }

    void givesKeysOnce_data()
    {
        QTest::addColumn<QString>("pattern");
        for (const QString &pattern : {u"[auth][year][word]"_s, u"[auth][year][title]"_s, u"[arxiv]"_s, u"[Auth]"_s}) {
            QTest::newRow(qPrintable(pattern)) << pattern;
        }
    }
    void givesKeysOnce()
    {
        QFETCH(const QString, pattern);
        static const QRegularExpression entry(u"^@(?:misc|online)\\{([A-Za-z0-9:./+_-]+),$"_s,
                                              QRegularExpression::MultilineOption);
        QSet<QString> keys;
        int withIds = 0;
        for (const auto &match : entry.globalMatch(QString::fromUtf8(written(ExportFormat::Bibtex, pattern)))) {
            keys.insert(match.captured(1).toLower());
            withIds += match.captured(1).contains(u'-') ? 1 : 0;
        }
        QCOMPARE(keys.size(), qsizetype(m_papers.size()));
        qInfo("%s: %d of %zu keys have their ids", qPrintable(pattern), withIds, m_papers.size());
    }

    void isReadBack_data()
    {
        QTest::addColumn<ExportFormat>("format");
        QTest::newRow("csv") << ExportFormat::Csv;
        QTest::newRow("ris") << ExportFormat::Ris;
        QTest::newRow("csl-json") << ExportFormat::CslJson;
        QTest::newRow("atom") << ExportFormat::Atom;
        QTest::newRow("jsonl") << ExportFormat::JsonLines;
    }
    void isReadBack()
    {
        QFETCH(const ExportFormat, format);
        const QByteArray bytes = written(format);
        switch (format) {
        case ExportFormat::Csv:
            return compare(papersOfCsv(bytes), m_expected);
        case ExportFormat::Ris:
            return compare(papersOfRis(bytes), m_expected);
        case ExportFormat::CslJson:
            return compare(papersOfCsl(bytes), m_expected);
        case ExportFormat::Atom:
            return compare(papersOfAtom(bytes), m_expected);
        default:
            return compare(papersOfLines(bytes), m_expected);
        }
    }

    void everyNameKeepsAllItsWords()
    {
        for (const Paper &paper : m_papers) {
            for (const QString &author : paper.latest().authors) {
                QCOMPARE(nameParts(author).full(), visibleText(tex::texPlainText(author)).simplified());
            }
        }
    }

    void guardsAgainstFormulas_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cell");
        QTest::newRow("formula") << u"=1+1"_s << u"\"'=1+1\""_s;
        QTest::newRow("plus") << u"+1"_s << u"\"'+1\""_s;
        QTest::newRow("minus") << u"-1"_s << u"\"'-1\""_s;
        QTest::newRow("at") << u"@SUM(A1)"_s << u"\"'@SUM(A1)\""_s;
        QTest::newRow("tab") << u"\t=1"_s << u"\"'\t=1\""_s;
        QTest::newRow("line's end") << u"\r=1"_s << u"\"'\r=1\""_s;
        QTest::newRow("wide") << u"＝1"_s << u"\"'＝1\""_s;
        QTest::newRow("quotes") << u"a \"b\", c\nd"_s << u"\"a \"\"b\"\", c\nd\""_s;
        QTest::newRow("out of its quotes") << u"\",=1+1,\""_s << u"\"\"\",=1+1,\"\"\""_s;
        QTest::newRow("nothing") << QString() << u"\"\""_s;
        QTest::newRow("not at the beginning") << u"a=b"_s << u"\"a=b\""_s;
    }
    void guardsAgainstFormulas()
    {
        QFETCH(const QString, text);
        QTEST(csvCell(text), "cell");
    }
};

QTEST_APPLESS_MAIN(TestExportCorpus)
#include "test_exportcorpus.moc"
