// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/searchhelp.h"

#include <QSet>
#include <QTest>

using namespace hotpapers;
using namespace Qt::StringLiterals;

class TestSearchHelp : public QObject
{
    Q_OBJECT
private slots:
    void everyFaultHasItsOwnSentence();
    void valuesNameTheirField_data();
    void valuesNameTheirField();
    void everyFieldAndFlagIsExplained();
    void everyExampleIsASearch();
};

namespace {

QString sentenceFor(const QString &text)
{
    const auto parsed = parseSearch(text);
    return parsed ? QString() : words::describe(parsed.error());
}

} // namespace

void TestSearchHelp::everyFaultHasItsOwnSentence()
{
    QSet<QString> sentences;
    for (int fault = 0; fault <= int(SearchFault::TooLong); ++fault) {
        SearchError error{SearchFault(fault), 0, 1, SearchField::Any};
        if (error.fault >= SearchFault::BadNumber && error.fault <= SearchFault::BadId) {
            const SearchField fields[] = {SearchField::Rank, SearchField::Date, SearchField::Is, SearchField::Id};
            error.field = fields[fault - int(SearchFault::BadNumber)];
        }
        const QString text = words::describe(error);
        QVERIFY2(text.endsWith(u'.') && !text.contains(u'%'), qPrintable(text));
        sentences.insert(text);
    }
    QCOMPARE(sentences.size(), int(SearchFault::TooLong) + 1);
}

void TestSearchHelp::valuesNameTheirField_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("number") << u"rt:x"_s << u"rt: wants a number: 100, >100 or 10..20."_s;
    QTest::newRow("no number") << u"fav:>"_s << u"fav: wants a number: 100, >100 or 10..20."_s;
    QTest::newRow("level") << u"priority:x"_s
                           << u"priority: wants one of these: none, low, medium, high; also >low, or medium..high."_s;
    QTest::newRow("flag") << u"has:x"_s << u"has: wants one of these: note, pdf, code, tweet."_s;
    QTest::newRow("words") << u"title:"_s << u"title: wants a word or a “phrase” right behind it: title:attention."_s;
    QTest::newRow("name") << u"cat: x"_s << u"cat: wants a name right behind it: cat:cs.*."_s;
    QTest::newRow("id") << u"id:x"_s << u"id: wants an arXiv identifier: 2107.11817 or hep-th/9901001."_s;
}

void TestSearchHelp::valuesNameTheirField()
{
    QFETCH(const QString, text);
    QTEST(sentenceFor(text), "sentence");
}

void TestSearchHelp::everyFieldAndFlagIsExplained()
{
    QSet<QString> texts;
    for (const SearchFieldInfo &info : searchFields()) {
        texts.insert(words::describe(info.field));
        QVERIFY(sentenceFor(u"nosuchfield:x"_s).contains(info.name.toString() + u':'));
    }
    for (const SearchFlagInfo &info : searchFlags()) {
        texts.insert(words::describe(info.flag));
        QVERIFY(words::describe(info.field).contains(info.name));
    }
    QCOMPARE(size_t(texts.size()), searchFields().size() + searchFlags().size());
    QVERIFY(!texts.contains(QString()));
}

void TestSearchHelp::everyExampleIsASearch()
{
    QSet<QString> examples;
    for (const words::SearchHelpSection &section : words::searchHelp()) {
        QVERIFY(!section.title.isEmpty() && !section.rows.empty());
        for (const words::SearchHelpRow &row : section.rows) {
            const auto parsed = parseSearch(row.example);
            QVERIFY2(parsed && !parsed->isEmpty(), qPrintable(row.example));
            QVERIFY(!row.meaning.isEmpty());
            examples.insert(row.example);
        }
    }
    const auto isShown = [&](const QString &start) {
        return std::ranges::any_of(examples, [&](const QString &example) { return example.startsWith(start); });
    };
    for (const SearchFieldInfo &info : searchFields()) {
        QVERIFY2(isShown(info.field == SearchField::FirstAuthor ? u"author:^"_s : info.name.toString() + u':'),
                 info.name.data());
    }
}

QTEST_GUILESS_MAIN(TestSearchHelp)
#include "test_searchhelp.moc"
