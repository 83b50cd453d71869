// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/exportedpapers.h"

using namespace Qt::StringLiterals;

namespace {

// By which pandoc knows a bibliography's format.
QString pandocSuffix(const QString &format)
{
    return format == u"biblatex" ? u"bib"_s : format == u"csl-json" ? u"json"_s : format;
}

// In texts of CSL-JSON the markup of HTML stands for bold, small capitals and the like; pandoc reads math as spans of it.
QString withoutTags(QString text)
{
    static const QRegularExpression tag(u"</?(span|sup|sub|i|b)\\b[^>]*>"_s);
    return text.remove(tag);
}

PaperRead paperOf(const QJsonObject &json)
{
    PaperRead paper;
    paper.id = PaperRead::idIn(json[u"URL"].toString());
    paper.setTitle(withoutTags(json[u"title"].toString()));
    for (const auto &author : json[u"author"].toArray()) {
        const QJsonObject name = author.toObject();
        paper.addName({.given = name[u"given"].toString(),
                       .particles = name[u"dropping-particle"].toString() + name[u"non-dropping-particle"].toString(),
                       .family = name[u"family"].toString() + name[u"literal"].toString(),
                       .suffix = name[u"suffix"].toString()});
    }
    return paper;
}

// The papers of a bibliography by tests/outside/papers.csl.
QList<PaperRead> papersOf(const QByteArray &bibliography)
{
    QList<PaperRead> papers;
    for (const QString text = QString::fromUtf8(bibliography);
         const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList parts = line.split(u" ⁂ "_s);
        PaperRead paper;
        paper.id = PaperRead::idIn(parts.value(0).trimmed());
        paper.setTitle(parts.value(1));
        for (const QString &name : parts.value(2).split(u" ⁑ "_s, Qt::SkipEmptyParts)) {
            paper.names += PaperRead::letters(name);
        }
        papers += paper;
    }
    return papers;
}

} // namespace

/** pandoc and its citeproc read every bibliography that we write, without a warning. */
class TestPandoc : public QObject, private OutsideFixture
{
    Q_OBJECT
private slots:
    void reads_data() { addRows({u"bibtex"_s, u"biblatex"_s, u"csl-json"_s}); }
    void reads()
    {
        QFETCH(QString, format);
        QFETCH(bool, real);
        HOTPAPERS_NEED_PAPERS(real, "pandoc");
        const ExportedPapers &exported = papers(real);
        const QString file = exported.write(format, pandocSuffix(format));
        const ProgramAnswer answer = runProgram(
            u"pandoc"_s, {u"-f"_s, QString(format).remove(u'-'), u"-t"_s, u"csljson"_s, file}, exported.folder());
        QVERIFY2(answer.code == 0 && answer.err.isEmpty(), qPrintable(answer.told()));
        QList<PaperRead> read;
        for (const auto &item : QJsonDocument::fromJson(answer.out).array()) {
            read += paperOf(item.toObject());
        }
        const QString differences = difference(exported.papers(), read);
        QVERIFY2(differences.isEmpty(), qPrintable(differences));
    }

    void cites_data() { addRows({u"bibtex"_s, u"biblatex"_s, u"csl-json"_s}); }
    void cites()
    {
        QFETCH(QString, format);
        QFETCH(bool, real);
        HOTPAPERS_NEED_PAPERS(real, "pandoc");
        const ExportedPapers &exported = papers(real);
        const QString file = exported.write(format, pandocSuffix(format));
        const QString style = QStringLiteral(HOTPAPERS_SOURCE_DIR "/tests/outside/papers.csl");
        exported.writeText(u"all.md"_s, "---\nnocite: \"@*\"\n---\n");
        const ProgramAnswer answer =
            runProgram(u"pandoc"_s,
                       {u"-f"_s, u"markdown"_s, u"-t"_s, u"plain"_s, u"--wrap=none"_s, u"--citeproc"_s, u"--csl"_s,
                        style, u"--bibliography"_s, file, u"all.md"_s},
                       exported.folder());
        QVERIFY2(answer.code == 0 && answer.err.isEmpty(), qPrintable(answer.told()));
        QList<PaperRead> expected = exported.papers();
        for (PaperRead &paper : expected) {
            paper.families.clear(); // a bibliography does not tell them from given names
        }
        const QString differences = difference(expected, papersOf(answer.out));
        QVERIFY2(differences.isEmpty(), qPrintable(differences));
    }
};

QTEST_GUILESS_MAIN(TestPandoc)
#include "test_pandoc.moc"
