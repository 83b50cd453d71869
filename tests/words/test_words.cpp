// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/words.h"

#include <QSet>
#include <QTest>

using namespace hotpapers;
using namespace Qt::StringLiterals;

class TestWords : public QObject
{
    Q_OBJECT
private slots:
    void everyErrorNamesItsSubjectAndDetail();
    void everyNoticeHasItsOwnSentence();
    void noticeStandsAfterFileAndLine();
    void detailIsNeverTakenForAPlaceholder();
    void spellsHiddenCharacters();
    void aDayIsOneDate();
    void pathKeepsItsDirection();
};

void TestWords::everyErrorNamesItsSubjectAndDetail()
{
    QSet<QString> sentences;
    for (int code = 0; code <= int(ErrorCode::Cancelled); ++code) {
        const QString text = words::describe(Error{ErrorCode(code), u"/tmp/x.md"_s, u"errno 13"_s});
        QVERIFY2(text.contains(u"errno 13"_s), qPrintable(text));
        QVERIFY2(ErrorCode(code) == ErrorCode::Cancelled || text.contains(u"/tmp/x.md"_s), qPrintable(text));
        QVERIFY2(!text.contains(u'%'), qPrintable(text));
        sentences.insert(text);
    }
    QCOMPARE(sentences.size(), int(ErrorCode::Cancelled) + 1);
}

void TestWords::everyNoticeHasItsOwnSentence()
{
    QSet<QString> sentences;
    for (int code = 0; code <= int(NoticeCode::TooManyReferences); ++code) {
        const QString text = words::describe(Notice{NoticeCode(code), 0, u"detail"_s});
        QVERIFY2(!text.isEmpty() && !text.contains(u'%'), qPrintable(text));
        sentences.insert(text);
    }
    QCOMPARE(sentences.size(), int(NoticeCode::TooManyReferences) + 1);
}

void TestWords::noticeStandsAfterFileAndLine()
{
    const Notice atLine{NoticeCode::UnknownLine, 12, u"what?"_s};
    QCOMPARE(words::describe(atLine, u"a.md"_s), u"a.md:12: not understood, kept as it is: what?"_s);
    const Notice wholeFile{NoticeCode::MissingFrontMatter, 0, {}};
    QCOMPARE(words::describe(wholeFile, u"a.md"_s), u"a.md: there is no front matter"_s);
}

void TestWords::detailIsNeverTakenForAPlaceholder()
{
    const QString text = words::describe(Error{ErrorCode::CannotRead, u"50%1.md"_s, u"%2 %1"_s});
    QVERIFY2(text.startsWith(u"50%1.md could"_s), qPrintable(text));
    QVERIFY2(text.endsWith(u"(%2 %1)"_s), qPrintable(text));
}

void TestWords::spellsHiddenCharacters()
{
    const QString shown = u"x⟨U+202E⟩dm.exe"_s;
    const QString name = u"x\u202edm.exe"_s;
    QVERIFY(words::describe(Error{ErrorCode::CannotRead, name, {}}).startsWith(shown));
    QVERIFY(words::describe(Error{ErrorCode::CannotRead, {}, name}).endsWith(shown + u')'));
    QCOMPARE(words::describe(Notice{NoticeCode::UnknownLine, 1, name}, name),
             shown + u":1: not understood, kept as it is: "_s + shown);
}

void TestWords::aDayIsOneDate()
{
    QLocale::setDefault(QLocale::c());
    QCOMPARE(words::name(DayRange::of({2021, 7, 27})), u"27 Jul 2021"_s);
    QCOMPARE(words::name(DayRange{{2021, 7, 24}, {2021, 7, 26}}), u"24 Jul 2021 – 26 Jul 2021"_s);
}

void TestWords::pathKeepsItsDirection()
{
    const Error error{ErrorCode::NotADigest, u"/tmp/x.md"_s, {}};
    QVERIFY(words::describe(error).contains(u"/tmp/x.md is"_s));
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Arabic));
    QVERIFY(words::describe(error).contains(u"\u2068/tmp/x.md\u2069"_s));
    QCOMPARE(words::isolated({}), QString());
    QLocale::setDefault(before);
}

QTEST_GUILESS_MAIN(TestWords)
#include "test_words.moc"
