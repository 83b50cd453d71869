// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/exportformat.h"

#include "formats/bibtex.h"
#include "formats/markdown.h"
#include "support/exportpapers.h"
#include "support/golden.h"
#include "tex/harmlessmath.h"
#include "tex/textext.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>

using namespace Qt::StringLiterals;
using namespace hotpapers;
using namespace hotpapers::formats;
using namespace hotpapers::tex;
using namespace hotpapers::tests;

namespace {

Paper taggedPaper()
{
    Paper paper = texPaper();
    paper.mark.tags = {u"Slow & steady"_s, u"to read/shells"_s};
    return paper;
}

// The depth of braces as BibTeX counts them, after each line; it must be 0 between entries and never less.
bool hasBalancedBraces(const QByteArray &bibtex)
{
    int depth = 0;
    for (const char character : bibtex) {
        depth += character == '{' ? 1 : character == '}' ? -1 : 0;
        if (depth < 0) {
            return false;
        }
    }
    return depth == 0;
}

} // namespace

class TestExportFormat : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_US"_s)); }

    void writesGoldenFiles_data()
    {
        QTest::addColumn<QString>("name");
        for (const ExportFormatInfo &info : exportFormats()) {
            QTest::newRow(qPrintable(info.name)) << info.name;
        }
    }

    void writesGoldenFiles()
    {
        QFETCH(const QString, name);
        const ExportFormat format = exportFormatFromName(name).value();
        PaperWriter writer(format);
        QByteArray file =
            writer.begin(u"Snails & *more*"_s, QDateTime(QDate(2031, 6, 1), QTime(9, 30), QTimeZone::UTC));
        for (const Paper &paper : {taggedPaper(), hostilePaper(), barePaper()}) {
            file += writer.write(paper);
        }
        file += writer.end();
        const QString before = format == ExportFormat::Biblatex ? u"biblatex."_s : QString(); // BibTeX has its suffix
        compareGolden(file, u"export/papers."_s + before + exportFormat(format).suffix);
    }

    void knowsNoOtherName() { QVERIFY(!exportFormatFromName(u"Markdown").has_value()); }

    // -- Markdown -----------------------------------------------------------------------------------------------

    void markdownShowsTextAsGiven_data()
    {
        QTest::addColumn<QString>("text");
        const QString abstract = texPlainText(hostilePaper().latest().abstract);
        QTest::newRow("hostile abstract") << abstract;
        QTest::newRow("hostile title") << texPlainText(hostilePaper().latest().title);
        for (const QString &text : {u"# heading"_s,
                                    u"- item"_s,
                                    u"+ item"_s,
                                    u"1. item"_s,
                                    u"123) item"_s,
                                    u"> quote"_s,
                                    u"==="_s,
                                    u"---"_s,
                                    u"* * *"_s,
                                    u"_a_ b_c_ _"_s,
                                    u"*a* **b**"_s,
                                    u"`code` ``x``"_s,
                                    u"[a](b) [c]: d ![e](f)"_s,
                                    u"<b>x</b> <!-- y --> <?z?>"_s,
                                    u"&amp; &#65; &copy; R&D"_s,
                                    u"&amp;"_s + u"x"_s.repeated(34) + u"😀"_s,
                                    u"~~gone~~ ~"_s,
                                    u"http://a.example HTTPS://b.example ftp://c.example www.d.example WWW.e.example"_s,
                                    u"me@f.example mailto:me@g.example"_s,
                                    u"\\ \\\\ \\* \\a \\"_s,
                                    u"$x_i + \\mathcal{L}_j \\{ y_{k} \\} * z_n$"_s,
                                    u"| a | b |"_s,
                                    u"C# and F #"_s,
                                    u"end \\"_s,
                                    u"[ ] task"_s,
                                    u"[x] task"_s,
                                    u"a_b_c d__e__ __f__"_s,
                                    u"世_界_ ü_ä_"_s,
                                    u"+++"_s,
                                    u"```"_s,
                                    u"~~~"_s,
                                    u"    code"_s,
                                    u"[^1]: foot"_s,
                                    u"\u202e\x1b\u200b"_s,
                                    u"$$x$$ ``` $"_s}) {
            QTest::newRow(qPrintable(text)) << text;
        }
    }

    void markdownShowsTextAsGiven()
    {
        QFETCH(const QString, text);
        const QString expected = text.simplified();
        for (const QString &around : {u"%1"_s, u"## %1\n"_s, u"- %1\n"_s, u"before\n\n%1\n\nafter"_s}) {
            QTextDocument document;
            document.setMarkdown(QString(around).replace(u"%1"_s, markdownText(text)));
            const QString shown = document.toPlainText().remove(u"before\n"_s).remove(u"\nafter"_s);
            if (!expected.contains(u'\u202e')) {
                QCOMPARE(shown, expected);
            }
            for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
                QCOMPARE(block.blockFormat().headingLevel(), around.startsWith(u'#') ? 2 : 0);
                QCOMPARE(block.textList() != nullptr, around.startsWith(u'-'));
                for (auto it = block.begin(); !it.atEnd(); ++it) {
                    const QTextCharFormat format = it.fragment().charFormat();
                    QVERIFY(!format.isAnchor() && !format.isImageFormat() && !format.fontItalic()
                            && !format.fontFixedPitch() && !format.fontStrikeOut());
                    QVERIFY(around.startsWith(u'#') || format.fontWeight() <= QFont::Normal);
                }
            }
        }
    }

    void markdownHoldsNothingButItsOwnMarkup()
    {
        QTextDocument document;
        PaperWriter writer(ExportFormat::Markdown);
        document.setMarkdown(QString::fromUtf8(writer.write(hostilePaper()) + writer.write(barePaper())));
        int headings = 0;
        QStringList links;
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            headings += block.blockFormat().headingLevel() > 0 ? 1 : 0;
            for (auto it = block.begin(); !it.atEnd(); ++it) {
                links += it.fragment().charFormat().anchorHref();
                QVERIFY(!it.fragment().charFormat().isImageFormat());
            }
        }
        links.removeAll(QString());
        QCOMPARE(headings, 2); // the note's open fence ends with the note
        QCOMPARE(links,
                 (QStringList{u"https://arxiv.org/abs/3105.09999"_s, u"https://arxiv.org/pdf/3105.09999"_s,
                              u"https://arxiv.org/abs/hep-th/9901001"_s, u"https://arxiv.org/pdf/hep-th/9901001"_s}));
    }

    void markdownLeavesMathReadable()
    {
        const QString math = uR"($x_i + \alpha_{i} < \frac{1}{2}$)"_s;
        QCOMPARE(markdownText(math), QString(math).replace(u'<', u"\\<"_s));
    }

    // -- BibTeX -------------------------------------------------------------------------------------------------

    void spellsNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("spelled");
        QTest::newRow("plain") << u"Ada Mary Finch"_s << u"Finch, Ada Mary"_s;
        QTest::newRow("initials") << u"A. M. Finch"_s << u"Finch, A. M."_s;
        QTest::newRow("one word") << u"Finch"_s << u"Finch"_s;
        QTest::newRow("van der") << u"Anna van der Berg"_s << u"van der Berg, Anna"_s;
        QTest::newRow("von") << u"Otto von Ruhm"_s << u"von Ruhm, Otto"_s;
        QTest::newRow("de la") << u"Luz María de la Fuente"_s << u"de la Fuente, Luz María"_s;
        QTest::newRow("della") << u"Pia della Valle"_s << u"della Valle, Pia"_s;
        QTest::newRow("ter") << u"Henk ter Horst"_s << u"ter Horst, Henk"_s;
        QTest::newRow("d'") << u"Ana d'Arvela Prado"_s << u"{d'Arvela Prado}, Ana"_s;
        QTest::newRow("rare particle") << u"Amal bou Karam"_s << u"bou Karam, Amal"_s;
        QTest::newRow("'t") << u"Kees van 't Veld"_s << u"van 't Veld, Kees"_s;
        QTest::newRow("particle first") << u"de Boer"_s << u"Boer, de"_s;
        QTest::newRow("Jr.") << u"Samuel Reed Jr."_s << u"Reed, Jr., Samuel"_s;
        QTest::newRow("III with particle") << u"Jan de Wit III"_s << u"de Wit, III, Jan"_s;
        QTest::newRow("suffix or name") << u"Elizabeth II"_s << u"{Elizabeth II}"_s;
        QTest::newRow("collaboration") << u"The SLOW Collaboration"_s << u"{The SLOW Collaboration}"_s;
        QTest::newRow("collaboration without article") << u"SNAIL collaboration"_s << u"{SNAIL collaboration}"_s;
        QTest::newRow("force") << u"Task Force on Slow Gardens"_s << u"{Task Force on Slow Gardens}"_s;
        QTest::newRow("no word of its own") << u"Anne Façon"_s << u"Façon, Anne"_s;
        QTest::newRow("and") << u"Snails and Friends"_s << u"{Snails and Friends}"_s;
        QTest::newRow("others") << u"others"_s << u"{others}"_s;
        QTest::newRow("digits") << u"Lab 42"_s << u"{Lab 42}"_s;
        QTest::newRow("TeX accents") << uR"(J\"org M\"uller)"_s << u"Müller, Jörg"_s;
        QTest::newRow("hyphen") << u"Jean-Luc Mercier-Roy"_s << u"Mercier-Roy, Jean-Luc"_s;
        QTest::newRow("other script") << u"山田 花子"_s << u"花子, 山田"_s;
        QTest::newRow("braces") << u"A } {B"_s << u"{A {\\textbraceright} {\\textbraceleft}B}"_s;
        QTest::newRow("specials") << u"A_1 & B%"_s << u"{A\\_1 \\& B\\%}"_s;
        QTest::newRow("control") << u"Ann \x1b[1mOtter"_s << u"{Ann ⟨U+001B⟩[1mOtter}"_s;
    }

    void spellsNames()
    {
        QFETCH(const QString, name);
        QTEST(bibtexName(nameParts(name)), "spelled");
    }

    void joinsSuffixesThatACommaSplit()
    {
        QCOMPARE(bibtexNames({u"Samuel Reed"_s, u"Jr"_s, u"Ada Finch"_s}), u"Reed, Jr, Samuel and Finch, Ada"_s);
    }

    void leavesOutNamesOfNothing() { QCOMPARE(bibtexNames({u" "_s, u"Ada Finch"_s, QString()}), u"Finch, Ada"_s); }

    void escapesText_data()
    {
        QTest::addColumn<QString>("tex");
        QTest::addColumn<QString>("field");
        QTest::newRow("specials") << u"50% & #1 a_b $5 ^ ~ \\"_s
                                  << uR"(50\% \& \#1 a\_b \$5 {\textasciicircum} {\textasciitilde} {\textbackslash})"_s;
        QTest::newRow("escaped already") << uR"(50\% R\&D)"_s << uR"(50\% R\&D)"_s;
        QTest::newRow("math") << uR"(an $\mathcal{O}(n^2)$ \% bound)"_s << uR"(an {$\mathcal{O}(n^2)$} \% bound)"_s;
        QTest::newRow("Greek") << u"Snail-$α$ at $x≤1$"_s << uR"(Snail-{${\alpha}$} at {$x{\le}1$})"_s;
        QTest::newRow("unbalanced math") << u"$a{$"_s << uR"(\$a{\textbraceleft}\$)"_s;
        QTest::newRow("command in math") << uR"($\input{x}$)"_s
                                         << uR"(\${\textbackslash}input{\textbraceleft}x{\textbraceright}\$)"_s;
        QTest::newRow("math that has no dollars") << uR"(an \alpha-divergence)"_s << uR"(an {$\alpha$}-divergence)"_s;
        QTest::newRow("script") << uR"(the 1\textsuperscript{st})"_s << uR"(the 1{$\textsuperscript{st}$})"_s;
        QTest::newRow("math that is not read") << uR"($a \over b \over c$)"_s << uR"({$a \over b \over c$})"_s;
        QTest::newRow("style") << uR"(\emph{new} \"Uber)"_s << u"new Über"_s;
        QTest::newRow("unknown") << uR"(\foo{x})"_s << uR"({\textbackslash}foo{\textbraceleft}x{\textbraceright})"_s;
    }

    void escapesText()
    {
        QFETCH(const QString, tex);
        QTEST(bibtexText(tex), "field");
    }

    void tellsHarmlessMath_data()
    {
        QTest::addColumn<QString>("math");
        QTest::addColumn<bool>("harmless");
        for (const QString &math :
             {u"$x$"_s, uR"($\alpha_{i}^2 \leq \frac{1}{2}$)"_s, uR"($5\%$)"_s, uR"($\{x\}$)"_s, uR"($360^{\circ}$)"_s,
              uR"($\left(\sqrt{n}\right)$)"_s, uR"($\gamma$-ray)"_s, uR"($a\\b$)"_s, uR"($R\&D$)"_s}) {
            QTest::newRow(qPrintable(math)) << math << true;
        }
        for (const QString &math :
             {uR"($\input{x}$)"_s, uR"($\write18{x}$)"_s, uR"($\csname input\endcsname x$)"_s, u"$^^5cinput x$"_s,
              uR"($\def\alpha{x}$)"_s, u"$x % y$"_s, uR"($x \\% y$)"_s, u"$}{$"_s, u"${$"_s, uR"($\alpha@x$)"_s,
              uR"($\begin{filecontents}$)"_s, uR"($\openout$)"_s, uR"($\unknown$)"_s, uR"($\α$)"_s, uR"($\{ x }$)"_s,
              u"$a & b$"_s, u"$a # b$"_s, uR"($\input{x}$)"_s + QChar(0xd800)}) {
            QTest::newRow(qPrintable(math)) << math << false;
        }
    }

    void tellsHarmlessMath()
    {
        QFETCH(const QString, math);
        QTEST(isHarmlessMath(math), "harmless");
    }

    void makesKeys_data()
    {
        QTest::addColumn<QStringList>("authors");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("key");
        QTest::newRow("plain") << QStringList{u"Ada Finch"_s} << u"Deep Snails"_s << u"finch2031deep"_s;
        QTest::newRow("skipped words") << QStringList{u"Ada Finch"_s} << u"On the Art of Snails"_s << u"finch2031art"_s;
        QTest::newRow("accents") << QStringList{u"Jörg Øster-Łuß"_s} << u"Éclair"_s << u"osterluss2031eclair"_s;
        QTest::newRow("particles") << QStringList{u"Anna van der Berg"_s} << u"Self-Healing"_s
                                   << u"vanderberg2031self"_s;
        QTest::newRow("collaboration") << QStringList{u"The SLOW Collaboration"_s} << u"\"Slow\" shells"_s
                                       << u"slow2031slow"_s;
        QTest::newRow("other script") << QStringList{u"山田花子"_s} << u"世界 of Snails"_s << u"anon2031snails"_s;
        QTest::newRow("nothing") << QStringList() << QString() << u"anon2031"_s;
        QTest::newRow("hostile") << QStringList{u"},@misc{x"_s} << u"{\\%,}"_s << u"miscx2031"_s;
    }

    void makesKeys()
    {
        QFETCH(const QStringList, authors);
        QFETCH(const QString, title);
        Entry entry;
        entry.authors = authors;
        entry.title = title;
        QTEST(citationKey({}, citedPaper(paperOf(u"3105.00001"_s, entry))), "key");
    }

    void makesAKeyInTimeWhateverTheTitle()
    {
        Entry entry;
        entry.authors = {u"Ada Finch"_s};
        entry.title = u"Snails"_s + u"\u0301"_s.repeated(100'000) + u"\u0316"_s.repeated(100'000);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(citationKey({}, citedPaper(paperOf(u"3105.00001"_s, entry))), u"finch2031snails"_s);
        QVERIFY2(timer.elapsed() < 3'000, qPrintable(QString::number(timer.elapsed())));
    }

    void bibtexStaysWithinItsEntry()
    {
        PaperWriter writer(ExportFormat::Bibtex);
        const QByteArray bibtex = writer.write(hostilePaper());
        QVERIFY(hasBalancedBraces(bibtex));
        QCOMPARE(("\n" + bibtex).count("\n@"), 1);
        QCOMPARE(bibtex.count("\n  title="), 1);
        QVERIFY(!bibtex.contains("\n  note"));
        QVERIFY(!bibtex.contains("\\input") && !bibtex.contains("\\write"));
        for (const char character : bibtex) {
            QVERIFY(character == '\n' || uchar(character) >= 0x20);
        }
    }

    // -- JSON Lines ---------------------------------------------------------------------------------------------

    void jsonLinesHaveAllKeys()
    {
        PaperWriter writer(ExportFormat::JsonLines);
        const QByteArray line = writer.write(texPaper());
        QVERIFY(line.endsWith('\n') && line.count('\n') == 1);
        const QJsonObject paper = QJsonDocument::fromJson(line).object();
        QCOMPARE(paper.keys(),
                 (QStringList{u"absUrl"_s, u"abstract"_s, u"arxivId"_s, u"authors"_s, u"categories"_s, u"entries"_s,
                              u"lists"_s, u"note"_s, u"pdfUrl"_s, u"priority"_s, u"rating"_s, u"starred"_s, u"state"_s,
                              u"tags"_s, u"title"_s}));
        QCOMPARE(paper[u"title"].toString(), texPaper().latest().title.simplified());
        QCOMPARE(paper[u"abstract"].toString(), texPaper().latest().abstract);
        QCOMPARE(paper[u"note"].toString(), u"# Mine\n\n- ask *Zoë*\n"_s);
        QCOMPARE(paper[u"state"].toString(), u"reading"_s);
        const QJsonObject entry = paper[u"entries"][0].toObject();
        QCOMPARE(entry.keys(),
                 (QStringList{u"digest"_s, u"favorites"_s, u"heat"_s, u"measuredAt"_s, u"rank"_s, u"retweets"_s,
                              u"tweets"_s}));
        QCOMPARE(entry[u"digest"].toString(), u"2031-05-14"_s);
        QCOMPARE(entry[u"measuredAt"].toString(), u"2031-05-15T07:10:32Z"_s);
        QCOMPARE(paper[u"entries"][1][u"digest"].toString(), u"2031-05-10/2031-05-12"_s);
        QVERIFY(paper[u"entries"][1][u"measuredAt"].isNull());
        const QJsonObject tweet = entry[u"tweets"][0].toObject();
        QCOMPARE(tweet.keys(),
                 (QStringList{u"author"_s, u"date"_s, u"direction"_s, u"handle"_s, u"id"_s, u"language"_s, u"links"_s,
                              u"text"_s, u"url"_s}));
        QCOMPARE(tweet[u"date"].toString(), u"2031-05-14"_s);
        QVERIFY(tweet[u"text"].toString().startsWith(u"Snails, at last!\npdf: "_s));
        QCOMPARE(entry[u"tweets"][1][u"direction"].toString(), u"rtl"_s);
        QVERIFY(entry[u"tweets"][1][u"date"].isNull());
    }

    void jsonLinesAreFitForATerminal()
    {
        PaperWriter writer(ExportFormat::JsonLines);
        const QByteArray line = writer.write(hostilePaper());
        QVERIFY(line.contains("\\u001b[31mRed") && line.contains("\\u202egpj.exe"));
        QVERIFY(!line.contains('\x1b') && !line.contains("\u202e"));
    }
};

Q_DECLARE_METATYPE(hotpapers::Paper)

QTEST_MAIN(TestExportFormat)
#include "test_exportformat.moc"
