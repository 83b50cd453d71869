// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/textdiff.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace hotpapers;
using namespace Qt::StringLiterals;

/** What became of a text. */
class TestTextDiff : public QObject
{
    Q_OBJECT
private slots:
    void tellsWhatChanged_data();
    void tellsWhatChanged();
    void givesBothTexts();
    void manyChangesAreBounded();

private:
    /** `same{-removed-}{+added+}` */
    static QString written(const std::vector<TextPiece> &pieces);
    static QString side(const std::vector<TextPiece> &pieces, TextPiece::Kind without);
};

QString TestTextDiff::written(const std::vector<TextPiece> &pieces)
{
    QString text;
    for (const TextPiece &piece : pieces) {
        text += piece.kind == TextPiece::Kind::Same  ? piece.text
            : piece.kind == TextPiece::Kind::Removed ? u"{-%1-}"_s.arg(piece.text)
                                                     : u"{+%1+}"_s.arg(piece.text);
    }
    return text;
}

QString TestTextDiff::side(const std::vector<TextPiece> &pieces, TextPiece::Kind without)
{
    QString text;
    for (const TextPiece &piece : pieces) {
        text += piece.kind == without ? QString() : piece.text;
    }
    return text;
}

void TestTextDiff::tellsWhatChanged_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing at all") << QString() << QString() << QString();
    QTest::newRow("the same") << u"one two"_s << u"one two"_s << u"one two"_s;
    QTest::newRow("a word") << u"one two three"_s << u"one 2 three"_s << u"one {-two-}{+2+} three"_s;
    QTest::newRow("added") << u"one three"_s << u"one two three"_s << u"one {+two +}three"_s;
    QTest::newRow("removed") << u"one two three"_s << u"one three"_s << u"one {-two -}three"_s;
    QTest::newRow("from nothing") << QString() << u"one"_s << u"{+one+}"_s;
    QTest::newRow("to nothing") << u"one"_s << QString() << u"{-one-}"_s;
    QTest::newRow("a line") << u"a\nb\nc"_s << u"a\nc"_s << u"a\n{-b\n-}c"_s;
    QTest::newRow("two places") << u"a b c d e"_s << u"a B c d E"_s << u"a {-b-}{+B+} c d {-e-}{+E+}"_s;
    QTest::newRow("accents stay whole") << u"caf\u0065\u0301 x"_s << u"cafe x"_s << u"{-cafe\u0301-}{+cafe+} x"_s;
}

void TestTextDiff::tellsWhatChanged()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QTEST(written(textDiff(before, after)), "expected");
}

void TestTextDiff::givesBothTexts()
{
    QRandomGenerator random(7);
    const auto text = [&random] {
        QString made;
        for (int i = int(random.bounded(40)); i > 0; --i) {
            made += u"ab \n."_s.at(random.bounded(5));
        }
        return made;
    };
    for (int i = 0; i < 2000; ++i) {
        const QString before = text();
        const QString after = text();
        const std::vector<TextPiece> pieces = textDiff(before, after);
        QCOMPARE(side(pieces, TextPiece::Kind::Added), before);
        QCOMPARE(side(pieces, TextPiece::Kind::Removed), after);
    }
}

void TestTextDiff::manyChangesAreBounded()
{
    const QString before = u"start "_s + u"a b "_s.repeated(50'000) + u"end"_s;
    const QString after = u"start "_s + u"c d "_s.repeated(50'000) + u"end"_s;
    QElapsedTimer timer;
    timer.start();
    const std::vector<TextPiece> pieces = textDiff(before, after);
    QVERIFY(timer.elapsed() < 10'000);
    QCOMPARE(side(pieces, TextPiece::Kind::Added), before);
    QCOMPARE(side(pieces, TextPiece::Kind::Removed), after);
    QCOMPARE(pieces.front().text, u"start "_s);
}

QTEST_APPLESS_MAIN(TestTextDiff)
#include "test_textdiff.moc"
