// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/visibletext.h"
#include "support/exportpapers.h"
#include "support/madeuplibrary.h"
#include "support/outsideprogram.h"
#include "support/paperread.h"
#include "support/sharedfiles.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

/** Papers that the program imported into a library of their own, its exports of them, and what it says they are. */
class ExportedPapers
{
public:
    /** The real digests where `real`, else made-up ones, hostile ones among them. */
    explicit ExportedPapers(bool real)
    {
        using namespace Qt::StringLiterals;
        const QString digests = real ? sharedFiles(u"corpus"_s).value(0).path() : writeMadeUp();
        m_fault = call({u"import"_s, digests}).code == 0 ? QByteArray() : "the import failed"_ba;
        const ProgramAnswer lines = call({u"export"_s, u"--all"_s, u"--format"_s, u"jsonl"_s});
        for (const QByteArray &line : lines.out.split('\n')) {
            const QJsonObject paper = QJsonDocument::fromJson(line).object();
            if (!paper.isEmpty()) {
                m_papers += expected(paper);
            }
        }
        if (m_papers.size() < (real ? 1'001 : 10)) {
            m_fault = "too few papers: " + QByteArray::number(m_papers.size());
        }
    }

    [[nodiscard]] QByteArray fault() const { return m_fault; } ///< why there is nothing to test with; else empty
    [[nodiscard]] const QList<PaperRead> &papers() const { return m_papers; }
    [[nodiscard]] QString folder() const { return m_folder.path(); } ///< for what programs write

    /** Writes a text into the folder, where programs find it. */
    void writeText(const QString &name, const QByteArray &text) const
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    }

    /** All papers in a format, as a file `papers.SUFFIX` in the folder. @return its path; empty where it failed */
    [[nodiscard]] QString write(const QString &format, const QString &suffix) const
    {
        using namespace Qt::StringLiterals;
        const QString path = m_folder.filePath(u"papers."_s + suffix);
        QFile::remove(path);
        const ProgramAnswer answer = call({u"export"_s, u"--all"_s, u"--format"_s, format, u"--output"_s, path});
        return answer.code == 0 && QFileInfo(path).size() > 0 ? path : QString();
    }

private:
    QTemporaryDir m_folder;
    MadeUpLibrary m_madeUp; // the place of made-up digests
    QList<PaperRead> m_papers;
    QByteArray m_fault;

    [[nodiscard]] ProgramAnswer call(const QStringList &arguments) const
    {
        return runProgram(QStringLiteral(HOTPAPERS_PROGRAM),
                          QStringList{QStringLiteral("--library"), m_folder.filePath(QStringLiteral("library.sqlite"))}
                              + arguments,
                          m_folder.path());
    }

    static MadeUpEntry entryOf(const hotpapers::Paper &paper)
    {
        const hotpapers::Entry &entry = paper.latest();
        return {.id = paper.arxivId.text(),
                .title = entry.title,
                .authors = entry.authors.join(QStringLiteral(", ")),
                .categories = entry.categories,
                .abstract = entry.abstract};
    }

    /** Entries that mean harm to one format: beginnings of formulas, ends of records, markup. */
    static QList<MadeUpEntry> harmfulEntries()
    {
        using namespace Qt::StringLiterals;
        QList<MadeUpEntry> entries;
        for (const auto &[title, authors] :
             {std::pair{u"=HYPERLINK(\"http://evil.example\",\"Snails\")"_s, u"=Ada Example, +Jörg Muster"_s},
              {u"+1+2 Snails"_s, u"@SUM Otter"_s},
              {u"-2+3"_s, u"Žofie Ďábelská, Nguyễn Thị Ánh, Łukasz Źrebię, Ingibjörg Þórðardóttir, Anne Façon"_s},
              {u"@misc Snails; \"quoted\", and ‘so’"_s, u"Maria de la Cruz y Vega, Ludwig van der Linde III"_s},
              {u"1984"_s, u"The SLOW Collaboration, Ann Otter, Snail Team"_s},
              {u"2031-05-13"_s, u"Иван Улиткин, 蝸牛, د. حلزون"_s},
              {u"]]> <![CDATA[ & &amp; <!-- snails -->"_s, u"Carl O'Snail, Jean-Luc d'Escargot"_s},
              {u"Snails\\\\ of $x_1 < y^2$ and $O(n)$"_s, u"Jos\\'e Mu\\~noz, Fran\\c{c}ois Noël"_s}}) {
            entries.append({.id = u"3105.2%1"_s.arg(entries.size(), 4, 10, QChar(u'0')),
                            .title = title,
                            .authors = authors,
                            .abstract = u"Slow.\n\nER  - \n\nTY  - JOUR\nTI  - Evil\n@misc{evil, title={x}}\n"
                                        u"=cmd|' /C calc'!A0\n]]></summary><entry/> \"quoted\",\"cells\"\r\n"_s});
        }
        return entries;
    }

    /** Entries that mean harm to all of them: hidden, deep, long, many, and what is special to one syntax in runs. */
    static QList<MadeUpEntry> excessiveEntries()
    {
        using namespace Qt::StringLiterals;
        const auto nested = [](const QString &opening, int depth) {
            return opening.repeated(depth) + u"Snails"_s + QString(depth, u'}');
        };
        QStringList many;
        for (int i = 0; i < 3'000; ++i) {
            many += u"Ann Otter%1%2%3"_s.arg(QChar(u'a' + i / 400))
                        .arg(QChar(u'a' + i / 20 % 20))
                        .arg(QChar(u'a' + i % 20));
        }
        const QList<MadeUpEntry> entries = {
            {.title = u"Snails \x01\a\x1b[2J and \x7f controls"_s, .authors = u"Ann\b Otter, Bo\x1b Li"_s},
            {.title = u"Snails \u202egnol\u202c \u2066deep\u2069 \u200bwords\ufeff"_s,
             .authors = u"Ann \u202eOtter, Bo \u200fLi"_s,
             .abstract = QString(200, u'\u202e')},
            {.title = nested(u"{"_s, 300), .abstract = nested(u"{"_s, 300)},
            {.title = u"Snails deep in macros"_s, .abstract = nested(u"\\emph{"_s, 100) + nested(u"$x^{"_s, 100)},
            {.title = u"snail "_s.repeated(1'700)},
            {.title = QString(10'000, u'x')},
            {.title = u"Snails together"_s, .authors = many.join(u", "_s)},
            {.title = QString(300, u'%') + u" Snails"_s, .abstract = QString(501, u'\\') + QString(99, u'$')},
            {.title = u"</script></style></title><!-- Snails --> </textarea>"_s,
             .abstract = u"</script><script>alert(1)</script>]]>"_s},
            {.title = u"~^_#&<>|"_s.repeated(60) + u" Snails"_s},
            {.title = u"a"_s + QString(300, u'\u0301') + u" Snails"_s},
        };
        return entries;
    }

    QString writeMadeUp()
    {
        using namespace Qt::StringLiterals;
        QList<MadeUpEntry> entries = harmfulEntries();
        for (MadeUpEntry entry : excessiveEntries()) {
            entry.id = u"3105.3%1"_s.arg(entries.size(), 4, 10, QChar(u'0'));
            entries += entry;
        }
        for (const hotpapers::Paper &paper :
             {hotpapers::tests::texPaper(), hotpapers::tests::hostilePaper(), hotpapers::tests::barePaper()}) {
            entries.append(entryOf(paper));
        }
        const QString digest = m_madeUp.write(QStringLiteral("2031-05-14"), entries);
        return QFileInfo(digest).path();
    }

    // A suffix that a digest gives as if it were a name belongs to the name before it.
    static QStringList namesOf(const QJsonArray &authors)
    {
        QStringList names;
        for (const auto &author : authors) {
            const QString name = author.toString();
            if (suffix(name).captured(0) == name && !names.isEmpty()) {
                names.back() += u' ' + name;
            } else {
                names += name;
            }
        }
        return names;
    }

    static QRegularExpressionMatch suffix(const QString &name)
    {
        static const QRegularExpression pattern(QStringLiteral("(Jr|Sr)\\.?$|\\b(II|III|IV)$"));
        return pattern.match(name);
    }

    // Words that begin small belong to the family, and what follows them; so do some that begin large (`De la Cruz`).
    static bool isParticle(const QString &word)
    {
        static const QRegularExpression pattern(
            QStringLiteral("^\\P{L}?\\p{Ll}|^(De|Del|Van|Von|Di|Da|Du|La|Le|El|Mac|Ó|Ní)$"));
        return pattern.match(word).hasMatch();
    }

    // A name as BibTeX's authors have it: given names, particles, family; see "First von Last" in btxdoc.
    static NameRead takenApart(const QString &written)
    {
        static const QRegularExpression group(
            QStringLiteral("\\b(Collaboration|Team|Group|on|for|of)\\b|^The |^others$|[{}()<>&0-9]|\\band\\b"),
            QRegularExpression::UseUnicodePropertiesOption);
        const QString name = hotpapers::visibleText(hotpapers::tex::texPlainText(written));
        const QString end = name.count(u' ') > 1 ? suffix(name).captured(0) : QString();
        QStringList words = name.chopped(end.size()).split(u' ', Qt::SkipEmptyParts);
        if (words.size() < 2 || group.match(name).hasMatch()) {
            return {.family = name};
        }
        const auto start = std::find_if(words.begin() + 1, words.end() - 1, isParticle);
        const qsizetype first = start - words.begin();
        return {.given = words.first(first).join(u' '), .family = words.sliced(first).join(u' '), .suffix = end};
    }

    static PaperRead expected(const QJsonObject &json)
    {
        PaperRead paper;
        paper.id = json[u"arxivId"].toString();
        paper.setTitle(hotpapers::visibleText(json[u"title"].toString()));
        for (const QString &name : namesOf(json[u"authors"].toArray())) {
            paper.addName(takenApart(name));
        }
        return paper;
    }
};

/** The exports that tests read, each made once a program. */
class OutsideFixture
{
protected:
    [[nodiscard]] const ExportedPapers &papers(bool real)
    {
        std::unique_ptr<ExportedPapers> &papers = m_papers[real ? 1 : 0];
        if (!papers) {
            papers = std::make_unique<ExportedPapers>(real);
        }
        return *papers;
    }

    /** The rows of a test: each of `formats`, of real papers and of made-up ones. */
    static void addRows(const QStringList &formats)
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<bool>("real");
        for (const QString &format : formats) {
            QTest::addRow("%s, real papers", qPrintable(format)) << format << true;
            QTest::addRow("%s, made-up papers", qPrintable(format)) << format << false;
        }
    }

private:
    std::array<std::unique_ptr<ExportedPapers>, 2> m_papers;
};

/** Makes sure that there are papers to test with, and the program that is to read them. */
#define HOTPAPERS_NEED_PAPERS(real, program)                                                                           \
    do {                                                                                                               \
        HOTPAPERS_NEED_PROGRAM(program);                                                                               \
        if (real)                                                                                                      \
            HOTPAPERS_NEED_SHARED(u"corpus"_s);                                                                        \
        QVERIFY2(papers(real).fault().isEmpty(), papers(real).fault().constData());                                    \
    } while (false)
