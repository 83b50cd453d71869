// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/exportedpapers.h"

using namespace Qt::StringLiterals;

namespace {

// A document that cites all papers. Characters that Latin fonts lack, of made-up names alone, are no fault of ours.
QByteArray document(const QByteArray &style, bool real)
{
    return "\\documentclass{article}\n\\usepackage[T1]{fontenc}\n\\usepackage{amsfonts}\n"_ba
        + (real ? ""_ba : "\\makeatletter\\def\\UTFviii@undefined@err#1{[?]}\\makeatother\n"_ba)
        + "\\begin{document}\n\\nocite{*}\n\\bibliographystyle{"_ba + style
        + "}\n\\bibliography{papers}\n\\end{document}\n"_ba;
}

// Lines that BibTeX broke, which go on behind two spaces, made whole.
QStringList linesOf(const QByteArray &written)
{
    return QString::fromUtf8(written).replace(u"\n  "_s, u" "_s).split(u'\n', Qt::SkipEmptyParts);
}

// What names.bst wrote.
QList<PaperRead> papersOf(const QByteArray &written)
{
    QList<PaperRead> papers;
    NameRead name;
    for (const QStringList lines = linesOf(written); const QString &line : lines) {
        const QString value = line.sliced(qMin(3, line.size()));
        if (line.startsWith(u"!I"_s)) {
            papers += PaperRead{.id = value};
        } else if (line.startsWith(u"!T"_s)) {
            papers.back().setTitle(value);
        } else if (line.startsWith(u"!G"_s)) {
            name = {.given = value};
        } else if (line.startsWith(u"!P"_s)) {
            name.particles = value;
        } else if (line.startsWith(u"!F"_s)) {
            name.family = value;
        } else if (line.startsWith(u"!S"_s)) {
            name.suffix = value;
            papers.back().addName(name);
        }
    }
    return papers;
}

QByteArrayList linesWith(const QByteArray &text, const QByteArray &word)
{
    QByteArrayList lines = text.split('\n');
    lines.removeIf([&word](const QByteArray &line) { return !line.contains(word); });
    return lines;
}

} // namespace

/** BibTeX and LaTeX take what we write for them, without a warning. */
class TestLatex : public QObject, private OutsideFixture
{
    Q_OBJECT

private:
    QTemporaryDir m_formats; // LaTeX itself, as the machine may not have made it

    // Where the machine keeps no index of TeX's files, as in ./dev's tree, they are found without one.
    [[nodiscard]] QMap<QString, QString> variables() const
    {
        const QString files = u"/usr/share/texlive/texmf-dist"_s;
        return {{u"TEXMFCNF"_s, files + u"/web2c"_s},
                {u"TEXMF"_s, u"{%1,%2}"_s.arg(m_formats.path(), files)},
                {u"TEXMFDBS"_s, {}},
                {u"TEXMFVAR"_s, m_formats.path()},
                {u"BSTINPUTS"_s, QStringLiteral(HOTPAPERS_SOURCE_DIR "/tests/outside:")},
                {u"max_print_line"_s, u"1000"_s}};
    }

    [[nodiscard]] ProgramAnswer call(const QString &program, const QStringList &arguments, const QString &folder) const
    {
        return runProgram(program, arguments, folder, variables());
    }

    [[nodiscard]] ProgramAnswer latex(const QString &folder) const
    {
        return call(u"pdftex"_s,
                    {u"-fmt=pdflatex"_s, u"-draftmode"_s, u"-interaction=nonstopmode"_s, u"-no-shell-escape"_s,
                     u"document.tex"_s},
                    folder);
    }

    void makeFormat()
    {
        const QString folder = m_formats.filePath(u"web2c/pdftex"_s);
        if (!QFile::exists(folder + u"/pdflatex.fmt"_s)) {
            QVERIFY(QDir().mkpath(folder));
            const ProgramAnswer answer =
                call(u"pdftex"_s,
                     {u"-ini"_s, u"-interaction=nonstopmode"_s, u"-etex"_s, u"-jobname=pdflatex"_s, u"*pdflatex.ini"_s},
                     folder);
            QVERIFY2(answer.code == 0, qPrintable(answer.told()));
        }
    }

private slots:
    void bibtexReads_data() { addRows({u"bibtex"_s}); }
    void bibtexReads()
    {
        QFETCH(QString, format);
        QFETCH(bool, real);
        HOTPAPERS_NEED_PAPERS(real, "bibtex");
        const ExportedPapers &exported = papers(real);
        QVERIFY(!exported.write(format, u"bib"_s).isEmpty());
        exported.writeText(u"names.aux"_s, "\\citation{*}\n\\bibstyle{names}\n\\bibdata{papers}\n");
        const ProgramAnswer answer = call(u"bibtex"_s, {u"names"_s}, exported.folder());
        QVERIFY2(answer.code == 0 && !answer.all().contains("Warning"), qPrintable(answer.told()));
        const QString differences =
            difference(exported.papers(), papersOf(fileBytes(exported.folder() + u"/names.bbl"_s)));
        QVERIFY2(differences.isEmpty(), qPrintable(differences));
    }

    void latexSets_data() { addRows({u"bibtex"_s}); }
    void latexSets()
    {
        QFETCH(QString, format);
        QFETCH(bool, real);
        HOTPAPERS_NEED_PAPERS(real, "bibtex");
        HOTPAPERS_NEED_PROGRAM("pdftex");
        makeFormat();
        const ExportedPapers &exported = papers(real);
        QVERIFY(!exported.write(format, u"bib"_s).isEmpty());
        exported.writeText(u"document.tex"_s, document("plain", real));
        QCOMPARE(latex(exported.folder()).code, 0);
        const ProgramAnswer bibtex = call(u"bibtex"_s, {u"document"_s}, exported.folder());
        QVERIFY2(bibtex.code == 0 && !bibtex.all().contains("Warning"), qPrintable(bibtex.told()));
        (void)latex(exported.folder()); // gives the labels
        const ProgramAnswer answer = latex(exported.folder());
        const QByteArray log = fileBytes(exported.folder() + u"/document.log"_s);
        const QByteArray faults =
            (linesWith(log, "! ") + linesWith(log, "LaTeX Warning") + linesWith(log, "Missing character")).join('\n');
        QVERIFY2(answer.code == 0 && faults.isEmpty(), faults.constData());
        const QByteArray labels = fileBytes(exported.folder() + u"/document.aux"_s);
        QCOMPARE(linesWith(labels, "\\bibcite{").size(), exported.papers().size());
    }
};

QTEST_GUILESS_MAIN(TestLatex)
#include "test_latex.moc"
