// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/highlight.h"

#include <QElapsedTimer>
#include <QTest>

using namespace hotpapers;
using namespace Qt::StringLiterals;

/** A marked passage is found again in an abstract that was corrected, or is not found at all; never somewhere else. */
class TestHighlight : public QObject
{
    Q_OBJECT
private slots:
    void keepsItsSurroundings();
    void leavesSpacesOut();
    void staysWithItsText_data();
    void staysWithItsText();
    void colorsGoRound();
    void longTextsAreBounded();
};

namespace {

const QString abstract = u"We study unicorns. The method is fast. The horn is long, and the method is new. "_s
                         "We release the code."_s;

TextSpan spanOf(const QString &text, const QString &passage, int nth = 0)
{
    qsizetype at = text.indexOf(passage);
    for (; nth > 0; --nth) {
        at = text.indexOf(passage, at + 1);
    }
    return {at, passage.size()};
}

} // namespace

void TestHighlight::keepsItsSurroundings()
{
    const Highlight marked = highlighted(abstract, spanOf(abstract, u"is fast"_s), HighlightColor::Green);
    QCOMPARE(marked.text, u"is fast"_s);
    QVERIFY(marked.color == HighlightColor::Green);
    QCOMPARE(marked.before, u"We study unicorns. The method "_s);
    QCOMPARE(marked.after, u". The horn is long, and the method is ne"_s);
    QCOMPARE(marked.after.size(), highlightContext);
    QCOMPARE(findHighlight(abstract, marked), spanOf(abstract, u"is fast"_s));
}

void TestHighlight::leavesSpacesOut()
{
    const Highlight marked = highlighted(u"one two three", {3, 5}, HighlightColor::Yellow);
    QCOMPARE(marked.text, u"two"_s);
    QCOMPARE(marked.start, 4);
    QVERIFY(highlighted(u"one two", {3, 1}, HighlightColor::Yellow).text.isEmpty());
    QVERIFY(!findHighlight(u"one two", highlighted(u"one two", {3, 1}, HighlightColor::Yellow)));
}

void TestHighlight::staysWithItsText_data()
{
    QTest::addColumn<QString>("passage");
    QTest::addColumn<int>("nth");
    QTest::addColumn<QString>("corrected");
    QTest::addColumn<QString>("found"); // of the corrected one; empty: nowhere
    QTest::addColumn<int>("foundNth");
    const QString longer = u"A first sentence is new here. "_s + abstract;
    QTest::newRow("unchanged") << u"method"_s << 1 << abstract << u"method"_s << 1;
    QTest::newRow("moved") << u"The horn is long"_s << 0 << longer << u"The horn is long"_s << 0;
    QTest::newRow("the second of two, moved") << u"method is"_s << 1 << longer << u"method is"_s << 1;
    QTest::newRow("the first of two, moved") << u"method is"_s << 0 << longer << u"method is"_s << 0;
    QTest::newRow("a short one amid its own") << u"is"_s << 1 << longer << u"is"_s << 2;
    QTest::newRow("a short one whose place is gone")
        << u"is"_s << 0 << u"Something else altogether, and it is not what stood there."_s << QString() << 0;
    QTest::newRow("corrected within") << u"The horn is long, and the method is new"_s << 0
                                      << u"We study unicorns. The horn was long, and the method is newer. The code."_s
                                      << u"The horn was long, and the method is new"_s << 0;
    QTest::newRow("gone") << u"The horn is long"_s << 0 << u"We study unicorns. The method is fast."_s << QString()
                          << 0;
    QTest::newRow("nothing left") << u"The horn is long"_s << 0 << QString() << QString() << 0;
    QTest::newRow("all of it") << abstract << 0 << abstract << abstract << 0;
}

void TestHighlight::staysWithItsText()
{
    QFETCH(QString, passage);
    QFETCH(int, nth);
    QFETCH(QString, corrected);
    QFETCH(QString, found);
    QFETCH(int, foundNth);
    const Highlight marked = highlighted(abstract, spanOf(abstract, passage, nth), HighlightColor::Yellow);
    const std::optional<TextSpan> span = findHighlight(corrected, marked);
    QCOMPARE(span.has_value(), !found.isEmpty());
    if (span) {
        QCOMPARE(corrected.sliced(span->start, span->length), found);
        QCOMPARE(span->start, spanOf(corrected, found, foundNth).start);
    }
}

void TestHighlight::colorsGoRound()
{
    HighlightColor color = HighlightColor::Yellow;
    QList<int> all;
    for (int i = 0; i < 5; ++i) {
        all += int(color);
        color = nextColor(color);
    }
    QCOMPARE(all, (QList{1, 2, 3, 4, 1}));
}

// Pages have 10,000 characters of an abstract.
void TestHighlight::longTextsAreBounded()
{
    const QString text = u"ab"_s.repeated(5'000);
    const Highlight marked = highlighted(u"ba"_s.repeated(5'000) + u'c', {0, 10'001}, HighlightColor::Yellow);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!findHighlight(text, marked));
    QVERIFY(timer.elapsed() < 5'000);
}

QTEST_APPLESS_MAIN(TestHighlight)
#include "test_highlight.moc"
