// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/normalform.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace hotpapers;
using namespace Qt::StringLiterals;

class TestNormalForm : public QObject
{
    Q_OBJECT
private slots:
    void isQtsForTextsOfPeople();
    void cutsLongRuns_data();
    void cutsLongRuns();
    void partsAreThoseOfTheForm();
    void takesLinearTime_data();
    void takesLinearTime();
};

namespace {

// What normalization joins, orders, takes apart, and lets grow.
const QString awkward = u"ae 9.\u00e9\u1e69\u0301\u0308\u0316\u0323\u0344\u0345\u09c7\u09be\u1100\u1161\u11a8\uac00"
                        "\uff76\uff9e\u3099\ufb01\ufdfa\u00bd\u212b\U0001d5ba\U0001d15e\U0001d165\xd800"_s;

QString someText(QRandomGenerator &random, int length)
{
    QString text;
    for (int i = 0; i < length; ++i) {
        text += awkward[random.bounded(awkward.size())];
    }
    return text;
}

QString joinedParts(const QString &text, QString::NormalizationForm form)
{
    QString result;
    for (qsizetype start = 0, end = 0; start < text.size(); start = end) {
        end = endOfNormalPart(text, start);
        result += text.sliced(start, end - start).normalized(form);
    }
    return result;
}

} // namespace

void TestNormalForm::isQtsForTextsOfPeople()
{
    QRandomGenerator random(7);
    for (const int length : {0, 1, 29, 200, 3'000, 20'000}) {
        for (int i = 0; i < 20; ++i) {
            const QString text = someText(random, length);
            for (const auto form : {QString::NormalizationForm_C, QString::NormalizationForm_D,
                                    QString::NormalizationForm_KC, QString::NormalizationForm_KD}) {
                QCOMPARE(normalForm(text, form), text.normalized(form));
            }
        }
    }
}

void TestNormalForm::cutsLongRuns_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<int>("room"); ///< for more marks
    QTest::newRow("behind a letter") << u"e"_s << maximumJoined;
    QTest::newRow("behind a pair") << u"\U0001d5ba"_s << maximumJoined;
    QTest::newRow("at the beginning") << QString() << maximumJoined;
    QTest::newRow("behind marks") << u"x\u0323\u0323"_s << maximumJoined - 2;
    QTest::newRow("behind marks that are pairs") << u"x\U0001d165\U0001d165"_s << maximumJoined - 2;
    QTest::newRow("far behind") << u"x"_s.repeated(5'000) << maximumJoined;
}

void TestNormalForm::cutsLongRuns()
{
    QFETCH(const QString, before);
    QFETCH(const int, room);
    const QString marks = u"\u0301"_s.repeated(room - 1) + u"\u0316"_s; // this goes before those
    const auto form = QString::NormalizationForm_KD;
    QCOMPARE(normalForm(before + marks, form), (before + marks).normalized(form));
    const QString more = u"\u0301\u0316"_s;
    QCOMPARE(normalForm(before + marks + more, form), (before + marks).normalized(form) + more.normalized(form));
}

void TestNormalForm::partsAreThoseOfTheForm()
{
    QRandomGenerator random(11);
    for (int i = 0; i < 300; ++i) {
        QString text;
        while (text.size() < 3'000) {
            text += someText(random, int(random.bounded(5)));
            for (int marks = int(random.bounded(100)); marks > 0; --marks) {
                text += awkward[7 + random.bounded(8)];
            }
        }
        QCOMPARE(joinedParts(text, QString::NormalizationForm_KC), normalForm(text, QString::NormalizationForm_KC));
    }
}

void TestNormalForm::takesLinearTime_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("marks out of order") << u"a"_s + u"\u0301"_s.repeated(200'000) + u"\u0316"_s.repeated(200'000);
    QTest::newRow("marks in turn") << u"\u0301\u0316"_s.repeated(200'000);
    QTest::newRow("marks that are pairs") << u"\U0001d165\U0001d16d"_s.repeated(200'000);
    QTest::newRow("vowels of Hangul") << u"\u1100"_s + u"\u1161"_s.repeated(400'000);
    QTest::newRow("what shrinks") << u"\U0001d5ba"_s.repeated(400'000);
    QTest::newRow("what is joined") << u"e\u0301"_s.repeated(400'000);
    QTest::newRow("what grows") << u"\ufdfa"_s.repeated(100'000);
}

void TestNormalForm::takesLinearTime()
{
    QFETCH(const QString, text);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!normalForm(text, QString::NormalizationForm_KC).isEmpty());
    QVERIFY2(timer.elapsed() < 3'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestNormalForm)
#include "test_normalform.moc"
