// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/notepage.h"

#include <QTest>

using namespace hotpapers;
using namespace Qt::StringLiterals;

/** Which parts of a note are formulas, and that the rest stays as it is. */
class TestNotePage : public QObject
{
    Q_OBJECT
private slots:
    void findsFormulas_data();
    void findsFormulas();
    void linksAreToldOnce();
    void markStandsNowhereElse();
    void tooManyStayText();
    void longNoteIsClipped();
    void costsNoMoreThanItsLength_data();
    void costsNoMoreThanItsLength();
};

namespace {

/** The Markdown, with each formula as `<source>`, and what could not be read as `{source}`. */
QString spelled(const formats::NotePage &page)
{
    QString text = page.markdown;
    for (size_t i = 0; i < page.math.size(); ++i) {
        const auto &[source, formula, paper] = page.math[i];
        text.replace(page.mark + QString::number(i) + page.mark,
                     !paper.isNull()   ? u'(' + paper.text() + u')'
                         : formula < 0 ? u'{' + source + u'}'
                                       : u'<' + source + u'>');
    }
    return text;
}

} // namespace

void TestNotePage::findsFormulas_data()
{
    QTest::addColumn<QString>("note");
    QTest::addColumn<QString>("spelled");
    const auto row = [](const char *name, const QString &note, const QString &wanted) {
        QTest::newRow(name) << note << wanted;
    };
    row("empty", {}, {});
    row("none", u"no *math* here"_s, u"no *math* here"_s);
    row("inline", u"as $a_1*b_2$ is"_s, u"as <$a_1*b_2$> is"_s);
    row("two", u"$a$ and $b$"_s, u"<$a$> and <$b$>"_s);
    row("display", u"so\n\n$$\n\\frac12\n$$\n\nthus"_s, u"so\n\n<$$\n\\frac12\n$$>\n\nthus"_s);
    row("parentheses", u"as \\(x\\) is"_s, u"as <\\(x\\)> is"_s);
    row("brackets", u"as \\[x\\] is"_s, u"as <\\[x\\]> is"_s);
    row("money", u"from $5 to $10"_s, u"from $5 to $10"_s);
    row("escaped", u"\\$5 and \\$6"_s, u"\\$5 and \\$6"_s);
    row("code", u"`$x$` and $y$"_s, u"`$x$` and <$y$>"_s);
    row("link", u"as [[2107.11817]] and [[arXiv:2107.00001v1]] have it"_s,
        u"as (2107.11817) and (2107.00001) have it"_s);
    row("no link", u"[[there]] [[2107.11817]"_s, u"[[there]] [[2107.11817]"_s);
    row("link in code", u"`[[2107.11817]]`"_s, u"`[[2107.11817]]`"_s);
    row("code with a backtick", u"`` ` $x$ `` and $y$"_s, u"`` ` $x$ `` and <$y$>"_s);
    row("backtick alone", u"` and $y$"_s, u"` and <$y$>"_s);
    row("money before code", u"$5 in `$HOME`"_s, u"$5 in `$HOME`"_s);
    row("fence", u"```\n$x$\n```\n$y$"_s, u"```\n$x$\n```\n<$y$>"_s);
    row("fence of tildes", u"~~~\n$x$\n~~~\n$y$"_s, u"~~~\n$x$\n~~~\n<$y$>"_s);
    row("open fence", u"~~~\n$x$"_s, u"~~~\n$x$"_s);
    row("paragraphs apart", u"a $x\n\ny$ b"_s, u"a $x\n\ny$ b"_s);
    row("across quoted lines", u"> $x\n> y$"_s, u"> $x\n> y$"_s);
    row("not closed", u"$$x and \\(y"_s, u"$$x and \\(y"_s);
    row("unknown stays as written", u"a $\\nosuchthing{x}_1$ b"_s, u"a {$\\nosuchthing{x}_1$} b"_s);
}

void TestNotePage::findsFormulas()
{
    QFETCH(QString, note);
    QTEST(spelled(formats::notePage(note)), "spelled");
}

void TestNotePage::linksAreToldOnce()
{
    const formats::NotePage page = formats::notePage(u"[[2107.11817]] $x$ [[2107.00001]] [[2107.11817]]");
    QCOMPARE(formats::linkedPapers(page),
             (std::vector{*ArxivId::parse(u"2107.11817"), *ArxivId::parse(u"2107.00001")}));
}

void TestNotePage::markStandsNowhereElse()
{
    const auto page = formats::notePage(u"\ue0000\ue000 and $x$");
    QCOMPARE(page.mark, u'\ue001');
    QCOMPARE(spelled(page), u"\ue0000\ue000 and <$x$>"_s);
}

void TestNotePage::tooManyStayText()
{
    const auto page = formats::notePage(u"$x$ "_s.repeated(200));
    QCOMPARE(page.formulas.size(), size_t(120));
    QCOMPARE(page.math.size(), size_t(200));
    QCOMPARE(page.math.back().formula, -1);
}

void TestNotePage::longNoteIsClipped()
{
    QVERIFY(!formats::notePage(u"a "_s.repeated(9'000)).isClipped);
    const auto page = formats::notePage(u"a "_s.repeated(90'000));
    QVERIFY(page.isClipped);
    QVERIFY(page.markdown.size() <= 20'000);
}

void TestNotePage::costsNoMoreThanItsLength_data()
{
    QTest::addColumn<QString>("piece");
    QTest::newRow("dollars") << u"$"_s;
    QTest::newRow("dollar words") << u"$a "_s;
    QTest::newRow("open parentheses") << u"\\("_s;
    QTest::newRow("backticks") << u"`"_s;
    QTest::newRow("tildes") << u"~~~\n"_s;
    QTest::newRow("backslashes") << u"\\"_s;
}

void TestNotePage::costsNoMoreThanItsLength()
{
    QFETCH(QString, piece);
    const QString note = piece.repeated(20'000);
    QVERIFY(formats::notePage(note).markdown.size() <= 2 * note.size());
}

QTEST_GUILESS_MAIN(TestNotePage)
#include "test_notepage.moc"
