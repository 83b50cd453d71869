// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/referencereader.h"

#include "formats/arxivmentions.h"
#include "formats/bibtexvalue.h"
#include "formats/exportformat.h"
#include "formats/referencefields.h"
#include "support/digesttext.h"
#include "support/exportpapers.h"
#include "support/golden.h"
#include "tex/textext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hotpapers;
using namespace hotpapers::formats;
using namespace hotpapers::tests;

namespace {

QByteArray listFile(const QString &name)
{
    return fileBytes(QStringLiteral(HOTPAPERS_SOURCE_DIR "/tests/data/references/") + name);
}

QString line(const QString &name, const QString &value)
{
    return value.isEmpty() ? QString() : u"  %1: %2\n"_s.arg(name, QString(value).replace(u'\n', u"\\n"_s));
}

// What was read, as a person can check it.
QByteArray dump(const ReferenceList &list)
{
    QString text = list.name + u'\n';
    for (const Reference &reference : list.references) {
        text += u"%1 at %2\n"_s.arg(reference.arxivId.isNull() ? u"(no id)"_s : reference.arxivId.text())
                    .arg(reference.line)
            + line(u"title"_s, reference.title) + line(u"authors"_s, reference.authors.join(u" | "_s))
            + line(u"year"_s, reference.year ? QString::number(reference.year) : QString())
            + line(u"doi"_s, reference.doi) + line(u"abstract"_s, reference.abstract)
            + line(u"tags"_s, reference.tags.join(u" | "_s)) + line(u"note"_s, reference.note);
    }
    for (const Notice &notice : list.notices) {
        text += u"notice %1 at %2: %3\n"_s.arg(int(notice.code) - int(NoticeCode::AssumedWindows1252))
                    .arg(notice.line)
                    .arg(notice.detail);
    }
    return text.toUtf8();
}

QStringList idsOf(const ReferenceList &list)
{
    QStringList ids;
    for (const Reference &reference : list.references) {
        ids += reference.arxivId.text();
    }
    return ids;
}

} // namespace

class TestReferenceReader : public QObject
{
    Q_OBJECT

private slots:
    void readsFiles_data();
    void readsFiles();
    void findsIds_data();
    void findsIds();
    void readsNames_data();
    void readsNames();
    void readsTex_data();
    void readsTex();
    void readsAllEncodings_data();
    void readsAllEncodings();
    void readsAllLineEnds();
    void refusesWhatIsNoList_data();
    void refusesWhatIsNoList();
    void keepsWithinBounds();
    void stringsComeToNoMoreThanTheText();
    void tagsComeBackWhole();
    void tellsYears_data();
    void tellsYears();
    void readsWhatIsWritten_data();
    void readsWhatIsWritten();
};

void TestReferenceReader::readsFiles_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : {u"bibtex.bib"_s, u"broken.bib"_s, u"zotero.ris"_s, u"csl.json"_s, u"zotero.csv"_s,
                                u"paperlib.csv"_s, u"ids.txt"_s}) {
        QTest::newRow(qPrintable(name)) << name;
    }
}

void TestReferenceReader::readsFiles()
{
    QFETCH(QString, name);
    const auto list = readReferences(listFile(name), u"/home/ida/some_lists/"_s + name);
    QVERIFY(list.has_value());
    compareGolden(dump(*list), u"references/read/%1.txt"_s.arg(name));
}

void TestReferenceReader::findsIds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("id");

    for (const QString &text : {u"2107.11817"_s,
                                u"arXiv:2107.11817"_s,
                                u"ARXIV: 2107.11817v2"_s,
                                u"arxiv 2107.11817"_s,
                                u"https://arxiv.org/abs/2107.11817"_s,
                                u"http://www.arxiv.org/pdf/2107.11817v12.pdf"_s,
                                u"arxiv.org/html/2107.11817v1#S2.E3"_s,
                                u"https://export.arxiv.org/abs/2107.11817?context=cs"_s,
                                u"https://browse.arxiv.org/pdf/2107.11817.pdf"_s,
                                u"https://ar5iv.org/abs/2107.11817"_s,
                                u"https://ar5iv.labs.arxiv.org/html/2107.11817"_s,
                                u"https://www.alphaxiv.org/overview/2107.11817v1"_s,
                                u"http://xxx.lanl.gov/abs/2107.11817"_s,
                                u"10.48550/arXiv.2107.11817"_s,
                                u"https://doi.org/10.48550/ARXIV.2107.11817"_s,
                                u"https://huggingface.co/papers/2107.11817"_s,
                                u"https://www.semanticscholar.org/arxiv/2107.11817"_s,
                                u"https%3A%2F%2Farxiv.org%2Fabs%2F2107.11817"_s,
                                u"(2107.11817)"_s,
                                u"-2107.11817"_s,
                                u"id=2107.11817,"_s,
                                u"read 2107.11817."_s,
                                u"[a](2107.11817)"_s}) {
        QTest::newRow(qPrintable(text)) << text << u"2107.11817"_s;
    }
    for (const QString &text :
         {u"hep-th/9901001"_s, u"arXiv:hep-th/9901001v3"_s, u"https://arxiv.org/abs/hep-th/9901001"_s,
          u"https://arxiv.org/pdf/hep-th/9901001v1.pdf"_s, u"10.48550/arXiv.hep-th/9901001"_s}) {
        QTest::newRow(qPrintable(text)) << text << u"hep-th/9901001"_s;
    }
    QTest::newRow("subject class") << u"math.GT/0309136"_s << u"math/0309136"_s;
    for (const QString &text :
         {u"2113.00001"_s, u"arXiv:2113.00001"_s, u"2107.1181"_s, u"1203.45678"_s, u"0612.1234"_s,
          u"10.1145/2107.11817"_s, u"2107.118170"_s, u"x2107.11817"_s, u"2107.11817.5"_s, u"-2107.118"_s, u"12.5%"_s,
          u"org/1234567"_s, u"example.org/7654321"_s, u"2107.11817%"_s, u"a/2107.11817"_s, u"2107٫11817"_s,
          u"hep-th/990100"_s, u""_s, u"٢١٠٧.١١٨١٧"_s}) {
        QTest::newRow(qPrintable(u"none: "_s + text)) << text << QString();
    }
}

void TestReferenceReader::findsIds()
{
    QFETCH(QString, text);
    QFETCH(QString, id);
    QCOMPARE(firstArxivId(text).text(), id);
    QCOMPARE(firstArxivId(u"see\t%1\nand"_s.arg(text)).text(), id);
}

void TestReferenceReader::readsNames_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QStringList>("names");

    QTest::newRow("plain") << u"Ada B. Quill and Bo Li"_s << QStringList{u"Ada B. Quill"_s, u"Bo Li"_s};
    QTest::newRow("turned") << u"van der Berg, Anna"_s << QStringList{u"Anna van der Berg"_s};
    QTest::newRow("suffix") << u"Quill, Jr., Harold P."_s << QStringList{u"Harold P. Quill Jr."_s};
    QTest::newRow("braces") << u"{Barnes and Sons, Inc.}"_s << QStringList{u"Barnes and Sons, Inc."_s};
    QTest::newRow("others") << u"Quill, Ada and others"_s << QStringList{u"Ada Quill"_s};
    QTest::newRow("line ends") << u"Quill,\n Ada\nand\nLi, Bo"_s << QStringList{u"Ada Quill"_s, u"Bo Li"_s};
    QTest::newRow("accents")
        << uR"({\'E}. {\L}uk{\'a}{\v s} and G{\"{o}}del, K. and S{\o}rensen, {\AA}. and \'{I}\~nigo {\i}k)"_s
        << QStringList{u"É. Łukáš"_s, u"K. Gödel"_s, u"Å. Sørensen"_s, u"Íñigo ık"_s};
    QTest::newRow("macron") << uR"({\=A}ryabha{\d t}a)"_s << QStringList{u"Āryabhaṭa"_s};
    QTest::newRow("extended") << u"family=Berg, given=Anna, prefix=van der, useprefix=true and given=Bo, family=Li"_s
                              << QStringList{u"Anna van der Berg"_s, u"Bo Li"_s};
    QTest::newRow("word within") << u"Sandy Anderson and Andy Rand"_s
                                 << QStringList{u"Sandy Anderson"_s, u"Andy Rand"_s};
    QTest::newRow("nothing") << u" and and "_s << QStringList{};
}

void TestReferenceReader::readsNames()
{
    QFETCH(QString, value);
    QTEST(bibtexNameList(value), "names");
}

void TestReferenceReader::readsTex_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("text");

    QTest::newRow("capitals") << u"The {BERT} {{of}} S{nails}"_s << u"The BERT of Snails"_s;
    QTest::newRow("math") << uR"({$O(n^{2})$} and $\mathbb{R}$)"_s << uR"($O(n^{2})$ and $\mathbb{R}$)"_s;
    QTest::newRow("styles") << uR"(\emph{Slow} {\it Snails} {\textbf{at} last})"_s << u"Slow Snails at last"_s;
    QTest::newRow("escapes") << uR"(50\% of \$5 \& \#1 {\_} a{\textbackslash}b {\textbraceleft}x{\textbraceright})"_s
                             << uR"(50% of $5 & #1 _ a\b {x})"_s;
    QTest::newRow("accents") << uR"({\"U}ber {\"{o}} \c{c} {\c{C}}{T}he \ss{} {\o}re)"_s << u"Über ö ç ÇThe ß øre"_s;
    QTest::newRow("dashes and quotes") << u"``a''--b~c"_s << u"“a”–b\u00a0c"_s;
    QTest::newRow("unbalanced") << u"a } b { c"_s << u"a } b c"_s;
}

void TestReferenceReader::readsTex()
{
    QFETCH(QString, value);
    QFETCH(QString, text);
    QCOMPARE(bibtexPlainTextWithMath(value), text.simplified());
}

void TestReferenceReader::readsAllEncodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isTold");
    const QString text = u"@misc{a, title={Über Schnecken}, author={Ó Briain, Zoë},\n eprint={3104.00001}}"_s;
    const QByteArray utf8 = text.toUtf8();
    QTest::newRow("UTF-8") << utf8 << false;
    QTest::newRow("with a mark") << "\xEF\xBB\xBF" + utf8 << false;
    QTest::newRow("UTF-16LE") << utf16(utf8, false, true) << false;
    QTest::newRow("UTF-16BE") << utf16(utf8, true, true) << false;
    QTest::newRow("Windows-1252") << text.toLatin1() << true;
}

void TestReferenceReader::readsAllEncodings()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isTold);
    const auto list = readReferences(bytes);
    QVERIFY(list.has_value());
    QCOMPARE(list->references.size(), 1);
    QCOMPARE(list->references.front().title, u"Über Schnecken"_s);
    QCOMPARE(list->references.front().authors, QStringList{u"Zoë Ó Briain"_s});
    const std::vector<Notice> told{{NoticeCode::AssumedWindows1252, 1, u"3"_s}};
    QCOMPARE(list->notices, isTold ? told : std::vector<Notice>());
}

void TestReferenceReader::readsAllLineEnds()
{
    const QByteArray unixText = listFile(u"zotero.ris"_s).replace("\r\n", "\n");
    const auto list = readReferences(unixText);
    QVERIFY(list.has_value());
    QCOMPARE(readReferences(QByteArray(unixText).replace('\n', '\r')), list);
    QCOMPARE(readReferences(QByteArray(unixText).replace('\n', "\r\n")), list);
}

void TestReferenceReader::refusesWhatIsNoList_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("white space") << QByteArray(" \n\n");
    QTest::newRow("words") << QByteArray("Nothing here is a paper.\n");
    QTest::newRow("binary") << QByteArray("%PDF-1.7 arXiv:3104.00001");
    QTest::newRow("zeros") << QByteArray(1'000, '\0');
    QTest::newRow("JSON of something else") << QByteArray(R"({"name": "settings", "list": [1, 2]})");
    QTest::newRow("too large") << QByteArray(maximumReferenceBytes + 1, ' ');
}

void TestReferenceReader::refusesWhatIsNoList()
{
    QFETCH(QByteArray, bytes);
    const auto list = readReferences(bytes, u"some.bib"_s);
    QVERIFY(!list.has_value());
    QCOMPARE(list.error().code, ErrorCode::NotAReadingList);
    QCOMPARE(list.error().subject, u"some.bib"_s);
}

void TestReferenceReader::keepsWithinBounds()
{
    QByteArray text = "@misc{a, eprint={3104.00001}, title={" + QByteArray(300'000, 'x') + "}, author={"
        + QByteArray("A B and ").repeated(20'000) + "C D}, keywords={";
    for (int i = 0; i < 1'000; ++i) {
        text += QByteArray::number(i) + ',';
    }
    const auto list = readReferences(text + "}}");
    QVERIFY(list.has_value());
    const Reference &reference = list->references.front();
    QCOMPARE(reference.title.size(), 2'000);
    QVERIFY(reference.authors.size() <= 10'000);
    QCOMPARE(reference.tags.size(), 100);
}

void TestReferenceReader::stringsComeToNoMoreThanTheText()
{
    QByteArray text = "@string{s = {Snails}}\n@string{x = {" + QByteArray(1'000, 'x') + "}}\n";
    for (int i = 0; i < 100; ++i) {
        text += "@misc{a, title={T}, eprint={3104." + QByteArray::number(10'000 + i) + "}, abstract = s # "
            + QByteArray("x # ").repeated(200) + "s}\n";
    }
    const auto list = readReferences(text);
    QVERIFY(list.has_value());
    QCOMPARE(list->references.size(), 100U);
    qsizetype all = 0;
    for (const Reference &reference : list->references) {
        all += reference.abstract.size();
    }
    QVERIFY2(all <= text.size(), qPrintable(QString::number(all)));
    QVERIFY(list->references.front().abstract.startsWith(u"Snailsxxx"));
    QVERIFY(personName(QString(100'000, u'x')).size() <= 1'000);
}

// Only RIS has a line for each: see formats/csljson.h, bibtex.h.
void TestReferenceReader::tagsComeBackWhole()
{
    Paper paper = texPaper();
    for (const QStringList &tags : {QStringList{u"slow; steady"_s, u"shells"_s}, {u"one"_s, u"two;"_s, u"a;b"_s}}) {
        paper.mark.tags = tags;
        PaperWriter writer(ExportFormat::Ris);
        const auto list = readReferences(writer.begin({}, {}) + writer.write(paper) + writer.end());
        QVERIFY(list.has_value());
        QCOMPARE(list->references.front().tags, tags);
    }
}

void TestReferenceReader::tellsYears_data()
{
    QTest::addColumn<QString>("date");
    QTest::addColumn<int>("year");
    QTest::newRow("year") << u"2031"_s << 2031;
    QTest::newRow("day") << u"2031-05-14"_s << 2031;
    QTest::newRow("words") << u"14 May 1999"_s << 1999;
    QTest::newRow("RIS") << u"2031/05//"_s << 2031;
    QTest::newRow("number") << u"20311"_s << 0;
    QTest::newRow("none") << u"in press"_s << 0;
}

void TestReferenceReader::tellsYears()
{
    QFETCH(QString, date);
    QTEST(yearIn(date), "year");
}

void TestReferenceReader::readsWhatIsWritten_data()
{
    QTest::addColumn<QString>("name");
    for (const ExportFormatInfo &info : exportFormats()) {
        QTest::newRow(qPrintable(info.name)) << info.name;
    }
}

// Ids come back from each format, titles and authors from those that keep them apart from the rest.
void TestReferenceReader::readsWhatIsWritten()
{
    QFETCH(QString, name);
    PaperWriter writer(*exportFormatFromName(name));
    QByteArray bytes = writer.begin(u"Some papers"_s, QDateTime(QDate(2031, 6, 1), QTime(9, 30), QTimeZone::UTC));
    const std::vector<Paper> papers{texPaper(), hostilePaper(), barePaper()};
    for (const Paper &paper : papers) {
        bytes += writer.write(paper);
    }
    bytes += writer.end();
    const auto list = readReferences(bytes);
    QVERIFY(list.has_value());
    QCOMPARE(idsOf(*list), (QStringList{u"3105.01234"_s, u"3105.09999"_s, u"hep-th/9901001"_s}));
    if (QStringList{u"markdown"_s, u"html"_s, u"text"_s, u"atom"_s}.contains(name)) {
        return;
    }
    if (name != u"jsonl") { // which has no years
        QCOMPARE(list->references.front().year, 2031);
        QCOMPARE(list->references.back().year, 1999);
    }
    const QStringList spelled{u"Jörg van der Linde"_s, u"Zoë Ó Briain"_s, u"Harold P. Quill Jr."_s,
                              u"The SLOW Collaboration"_s};
    const Reference &first = list->references.front();
    QCOMPARE(tex::texPlainText(first.title), tex::texPlainText(papers.front().latest().title).simplified());
    QCOMPARE(first.authors.join(u' '), spelled.join(u' '));
    QCOMPARE(list->references.back().title, u"世界 of the Snails"_s);
    QCOMPARE(list->references.back().authors, QStringList());
}

QTEST_GUILESS_MAIN(TestReferenceReader)
#include "test_referencereader.moc"
