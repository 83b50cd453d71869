// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/notewords.h"

#include <QElapsedTimer>
#include <QTest>

using namespace hotpapers;
using namespace Qt::StringLiterals;

/** Which words of a note are prose, which a dictionary can judge. */
class TestNoteWords : public QObject
{
    Q_OBJECT
private slots:
    void findsProse_data();
    void findsProse();
    void hostileLineIsBounded_data();
    void hostileLineIsBounded();
    void manyWordsWithoutBlanksAreQuick();
};

namespace {

/** The words of a note, line by line. */
QStringList wordsOf(const QString &note)
{
    QStringList words;
    auto context = formats::NoteContext::Prose;
    for (const QString &line : note.split(u'\n')) {
        const formats::NoteLine read = formats::readNoteLine(line, context);
        for (const TextSpan &word : read.words) {
            words += line.sliced(word.start, word.length);
        }
        context = read.after;
    }
    return words;
}

} // namespace

void TestNoteWords::findsProse_data()
{
    QTest::addColumn<QString>("note");
    QTest::addColumn<QString>("words"); // with spaces between them
    const auto row = [](const char *name, const QString &note, const QString &words) {
        QTest::newRow(name) << note << words;
    };
    row("nothing", {}, {});
    row("sentence", u"Reads well, mostly."_s, u"Reads well mostly"_s);
    row("apostrophes", u"the authors' don't isn\u2019t 'so'"_s, u"the authors don't isn\u2019t so"_s);
    row("hyphens and slashes", u"well-known and/or"_s, u"well known and or"_s);
    row("accents", u"na\u00efve cafe\u0301"_s, u"na\u00efve cafe\u0301"_s);
    row("emphasis", u"_very_ **much** ~~so~~"_s, u"very much so"_s);
    row("heading and list", u"# Title\n- item\n1. first"_s, u"Title item first"_s);
    row("digits", u"word2vec 3rd 42 x86"_s, {});
    row("capitals inside", u"LaTeX GPT arXiv but Proper"_s, u"but Proper"_s);
    row("underscores", u"snake_case and so"_s, u"and so"_s);
    row("dots", u"e.g. numpy.array is"_s, u"is"_s);
    row("single letters", u"a b I"_s, {});
    row("names of accounts and tags", u"@someone said #topic"_s, u"said"_s);
    row("code", u"run `teh thing` and ``a ` b cde`` there"_s, u"run and there"_s);
    row("a lone backtick", u"it ` stands alone"_s, u"it stands alone"_s);
    row("fence", u"so\n```python\nteh code\n```\nthen"_s, u"so then"_s);
    row("fence of tildes", u"so\n~~~\nteh ``` code\n~~~\nthen"_s, u"so then"_s);
    row("fence to the end", u"so\n```\nteh code"_s, u"so"_s);
    row("formula", u"as $teh + xyz$ shows"_s, u"as shows"_s);
    row("money", u"from $5 bills to $10 notes"_s, u"from bills to notes"_s);
    row("displayed formula", u"so\n$$\nteh xyz\n$$ then"_s, u"so then"_s);
    row("displayed in one line", u"so $$teh$$ then"_s, u"so then"_s);
    row("brackets", u"so \\[ teh\nxyz \\] then \\(teh\\) thus"_s, u"so then thus"_s);
    row("commands", u"by \\alpha and \\emph{much} \\_ \\"_s, u"by and much"_s);
    row("paper", u"see [[2107.11817]] there"_s, u"see there"_s);
    row("link", u"see [their page](https://example.org/teh) there"_s, u"see their page there"_s);
    row("relative link", u"see [it](teh/xyz) there"_s, u"see it there"_s);
    row("addresses", u"at https://example.org/teh-xyz or www.teh.org or me@teh.org now"_s, u"at or or now"_s);
    row("addresses in what goes on", u"so,at,me@teh.org,now see/www.teh.org,now so,`a b`,me@teh.org then"_s,
        u"see so then"_s);
    row("in parentheses", u"(http://teh.org) now"_s, u"now"_s);
    row("tags", u"<span teh=\"xyz\">text</span> <https://teh.org> a<b"_s, u"text"_s);
    row("quote", u"said\n> teh abstract\n  > teh\nso"_s, u"said so"_s);
    row("scripts without spaces", u"\u65e5\u672c\u8a9e\u306e words \u0e44\u0e17\u0e22"_s, u"words"_s);
    row("Cyrillic", u"\u0441\u043b\u043e\u0432\u043e"_s, u"\u0441\u043b\u043e\u0432\u043e"_s);
    row("too long", QString(60, u'a') + u" short"_s, u"short"_s);
}

void TestNoteWords::findsProse()
{
    QFETCH(QString, note);
    QFETCH(QString, words);
    QCOMPARE(wordsOf(note).join(u' '), words);
}

void TestNoteWords::hostileLineIsBounded_data()
{
    QTest::addColumn<QString>("part");
    for (const char *part : {"`", "``` ", "$", "$a", "\\", "\\[", "](", "<a", "[[", "a-", "a.", "@", "_", "'", "$$"}) {
        QTest::newRow(part) << QString::fromLatin1(part);
    }
}

void TestNoteWords::hostileLineIsBounded()
{
    QFETCH(QString, part);
    const QString line = part.repeated(5'000 / part.size()); // as long as lines are highlighted
    QElapsedTimer timer;
    timer.start();
    const formats::NoteLine read = formats::readNoteLine(line, formats::NoteContext::Prose);
    QVERIFY(timer.elapsed() < 200);
    for (const TextSpan &word : read.words) {
        QVERIFY(word.start >= 0 && word.length > 0 && word.start + word.length <= line.size());
    }
}

void TestNoteWords::manyWordsWithoutBlanksAreQuick()
{
    const QString line = u"aa,"_s.repeated(200'000); // minutes, if each word looked for its end
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(formats::readNoteLine(line, formats::NoteContext::Prose).words.size(), size_t(200'000));
    QVERIFY2(timer.elapsed() < 2'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestNoteWords)
#include "test_notewords.moc"
