// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/keypattern.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hotpapers;

class TestKeyPattern : public QObject
{
    Q_OBJECT

private slots:
    void defaultIsThatOfTheHelp() { QCOMPARE(KeyPattern(), KeyPattern::parse(u"[auth][year][word]").value()); }

    void readsAndWritesBack_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text :
             {u"[auth][year][word]"_s, u"[Auth]:[year]_[title]"_s, u"arXiv:[arxiv]"_s, u"x"_s, u"a-b_c.d:e/f+[word]0"_s,
              keyFieldNames().join(QString()), u"x"_s.repeated(maximumKeyPattern)}) {
            QTest::newRow(qPrintable(text)) << text;
        }
    }
    void readsAndWritesBack()
    {
        QFETCH(const QString, text);
        const auto pattern = KeyPattern::parse(text);
        QVERIFY(pattern.has_value());
        QCOMPARE(pattern->text(), text);
    }

    void tellsWhatIsWrong_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<KeyPatternFault>("fault");
        QTest::addColumn<int>("start");
        QTest::addColumn<int>("length");
        QTest::newRow("nothing") << QString() << KeyPatternFault::Empty << 0 << 0;
        QTest::newRow("too long") << u"x"_s.repeated(maximumKeyPattern + 3) << KeyPatternFault::TooLong << 100 << 3;
        QTest::newRow("unknown") << u"[auth][yaer]"_s << KeyPatternFault::UnknownField << 6 << 6;
        QTest::newRow("empty field") << u"a[]"_s << KeyPatternFault::UnknownField << 1 << 2;
        QTest::newRow("other case") << u"[YEAR]"_s << KeyPatternFault::UnknownField << 0 << 6;
        QTest::newRow("within another") << u"[a[year]"_s << KeyPatternFault::UnknownField << 0 << 8;
        QTest::newRow("unclosed") << u"[auth][year"_s << KeyPatternFault::Unclosed << 6 << 5;
        QTest::newRow("unopened") << u"auth]"_s << KeyPatternFault::BadCharacter << 4 << 1;
        QTest::newRow("surrogates") << u"a🐌b"_s << KeyPatternFault::BadCharacter << 1 << 2;
        for (const QString &bad : {u" "_s, u","_s, u"{"_s, u"}"_s, u"\\"_s, u"%"_s, u"#"_s, u"~"_s, u"\""_s, u"'"_s,
                                   u"("_s, u"@"_s, u"="_s, u"é"_s, u"\n"_s, u"٣"_s, QString(QChar(u'\0'))}) {
            QTest::newRow(qPrintable(u"character "_s + bad))
                << u"[auth]"_s + bad << KeyPatternFault::BadCharacter << 6 << 1;
        }
    }
    void tellsWhatIsWrong()
    {
        QFETCH(const QString, text);
        QFETCH(const KeyPatternFault, fault);
        QFETCH(const int, start);
        QFETCH(const int, length);
        const auto pattern = KeyPattern::parse(text);
        QVERIFY(!pattern.has_value());
        QCOMPARE(pattern.error(), (KeyPatternError{fault, start, length}));
    }
};

QTEST_APPLESS_MAIN(TestKeyPattern)
#include "test_keypattern.moc"
