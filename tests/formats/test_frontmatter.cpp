// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/digestlayout.h"
#include "formats/frontmatterreader.h"
#include "formats/plainfrontmatter.h"
#include "support/digesttext.h"

#include <QRandomGenerator>

using namespace hotpapers;
using namespace hotpapers::formats;
using namespace hotpapers::tests;

namespace {

const QByteArray plain =
    "title: Hot Papers 2021-07-27\ndate: 2021-07-28T07:10:32.Z\ntemplate: \"post\"\ndraft: false\n"
    "slug: \"hot-papers: #1 'a'\"\ncategory: \"arXiv\"\ntags:\n  - \"arXiv\"\n  - Machine  Learning\n"
    "description: \"\"\nsocialImage: \"/media/a.jpg\"\n\n";

struct Reading
{
    FrontMatter frontMatter;
    std::vector<Notice> notices;

    bool operator==(const Reading &) const = default;
};

Reading read(const QByteArray &yaml)
{
    NoticeList notices;
    FrontMatter frontMatter = readFrontMatter(yaml, 2, notices);
    return {std::move(frontMatter), notices.take()};
}

/** Is the same read by the YAML parser, which a comment calls for? */
bool isSame(const QByteArray &yaml)
{
    return !plainFrontMatter(yaml) || read(yaml) == read((yaml.endsWith('\n') ? yaml : yaml + '\n') + "# a comment\n");
}

} // namespace

/** The short way to read front matter, which must give nothing but what the YAML parser does. */
class FrontMatterTest : public QObject
{
    Q_OBJECT

private slots:
    void shapes_data();
    void shapes();
    void mutationsAreTheSame();
    void corpusIsTheSame();
};

void FrontMatterTest::shapes_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<bool>("isPlain");
    const auto row = [](const char *name, const QByteArray &yaml, bool isPlain) {
        QTest::newRow(name) << yaml << isPlain;
    };
    row("as digests have it", plain, true);
    row("no last line end", plain.trimmed(), true);
    row("blank lines", QByteArray(plain).replace("\n", "\n\n"), true);
    row("unknown keys", "a: b\ntitle: c\nlist:\n  - d\n  - e\nf: \"g\"\n", true);
    row("a list as title", "date: 2021-07-28\ntitle:\n  - d\n", true);
    row("the same key twice", "title: a\ntitle: b\ntags:\n  - a\ntags:\n  - b\n", true);
    row("a bad date", "date: someday\n", true);
    row("a word as tags", "tags: a\n", true);
    row("nothing", "", false);
    row("a comment", plain + "# a\n", false);
    row("nothing as value", "title:\ndate: 2021-07-28\n", false);
    row("null", "title: null\n", false);
    row("null as key", "Null: a\n", false);
    row("a mapping in a line", "title: a: b\n", false);
    row("a nested mapping", "title:\n  a: b\n", false);
    row("an item of no list", "title: a\n  - b\n", false);
    row("an item first", "  - b\ntitle: a\n", false);
    row("an escape", "title: \"a\\n\"\n", false);
    row("a quote in quotes", "title: \"a\"b\"\n", false);
    row("half a quote", "title: \"\n", false);
    row("single quotes", "title: 'a'\n", false);
    row("an anchor", "title: &a b\n", false);
    row("a flow list", "tags: [a, b]\n", false);
    row("two lines", "title: a\n  b\n", false);
    row("a colon at the end", "title: a:\n", false);
    row("a space at the end", "title: a \n", false);
    row("no space", "title:a\n", false);
    row("CRLF", "title: a\r\n", false);
    row("not ASCII", "title: é\n", false);
    row("an end of the document", "title: a\n...\n", false);
    row("a long key", QByteArray(65, 'k') + ": a\n", false);
}

void FrontMatterTest::shapes()
{
    QFETCH(QByteArray, yaml);
    QFETCH(bool, isPlain);
    QCOMPARE(plainFrontMatter(yaml).has_value(), isPlain);
    QVERIFY(isSame(yaml));
}

void FrontMatterTest::mutationsAreTheSame()
{
    const QByteArrayList pieces{"\n", "\n\n", ":",  ": ", " ",       "  - ",      "- ",      "\"",   "'",    "#",  " #",
                                "-",  ".",    "\\", "~",  "title: ", "null: a\n", "tags:\n", "date", "null", "\t", "x",
                                "?",  "&a",   "*a", "[",  "{",       "|",         ">",       "%",    "true", "é",  "1"};
    QRandomGenerator random(20'210'727);
    int taken = 0;
    for (int i = 0; i < 20'000; ++i) {
        QByteArray yaml = plain;
        for (int changes = random.bounded(1, 4); changes > 0; --changes) {
            const qsizetype at = random.bounded(yaml.size());
            const qsizetype length = random.bounded(int(std::min<qsizetype>(yaml.size() - at, 6)));
            yaml.replace(at, length, pieces[random.bounded(pieces.size())]);
        }
        taken += plainFrontMatter(yaml) ? 1 : 0;
        QVERIFY2(isSame(yaml), yaml.constData());
    }
    QVERIFY2(taken > 1'000, qPrintable(QString::number(taken)));
}

void FrontMatterTest::corpusIsTheSame()
{
    HOTPAPERS_NEED_SHARED(u"corpus"_s);
    for (const QFileInfo &file : sharedFiles(u"corpus"_s)) {
        const QByteArray bytes = fileBytes(file.filePath());
        const auto span = findLayout(bytes).frontMatter;
        QVERIFY(span);
        const QByteArray yaml = bytes.sliced(span->start, span->end - span->start);
        QVERIFY2(plainFrontMatter(yaml), qPrintable(file.fileName()));
        QVERIFY2(isSame(yaml), qPrintable(file.fileName()));
    }
}

QTEST_GUILESS_MAIN(FrontMatterTest)
#include "test_frontmatter.moc"
