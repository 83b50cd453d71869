// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/arxivid.h"

#include <QTest>

using namespace hotpapers;
using namespace Qt::StringLiterals;

class TestArxivId : public QObject
{
    Q_OBJECT
private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void knowsItsMonth_data();
    void knowsItsMonth();
    void namesItsPages();
    void nullHasNothing();
};

void TestArxivId::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("id");
    const auto row = [](const QString &text, const QString &id) {
        QTest::addRow("%s", qPrintable(text)) << text << id;
    };
    row(u"2103.90123"_s, u"2103.90123"_s);
    row(u"0704.0001"_s, u"0704.0001"_s);
    row(u"2107.91817v2"_s, u"2107.91817"_s);
    row(u"2107.91817V12"_s, u"2107.91817"_s);
    row(u" \t2103.90123\n"_s, u"2103.90123"_s);
    row(u"arXiv:2103.90123"_s, u"2103.90123"_s);
    row(u"ARXIV: 2103.90123v1"_s, u"2103.90123"_s);
    row(u"hep-th/9901001"_s, u"hep-th/9901001"_s);
    row(u"Hep-Th/9901001v3"_s, u"hep-th/9901001"_s);
    row(u"math.GT/0309136"_s, u"math/0309136"_s);
    row(u"physics.acc-ph/0309136"_s, u"physics/0309136"_s);
    row(u"cond-mat.stat-mech/0309136v2"_s, u"cond-mat/0309136"_s);
    row(u"q-bio.BM/0309136"_s, u"q-bio/0309136"_s);
    row(u"https://arxiv.org/abs/2103.90123"_s, u"2103.90123"_s);
    row(u"http://www.arxiv.org/abs/2103.90123v4"_s, u"2103.90123"_s);
    row(u"https://export.arxiv.org/pdf/2103.90123v1.pdf"_s, u"2103.90123"_s);
    row(u"HTTPS://ARXIV.ORG/PDF/2103.90123.PDF"_s, u"2103.90123"_s);
    row(u"arxiv.org/html/2103.90123"_s, u"2103.90123"_s);
    row(u"https://arxiv.org/abs/2103.90123/"_s, u"2103.90123"_s);
    row(u"https://arxiv.org/abs/2103.90123?context=cs.LG#top"_s, u"2103.90123"_s);
    row(u"https://arxiv.org/abs/math.GT/0309136v1"_s, u"math/0309136"_s);
    row(u"arXiv:hep-th/9901001"_s, u"hep-th/9901001"_s);
}

void TestArxivId::reads()
{
    QFETCH(QString, text);
    QFETCH(QString, id);
    const auto read = ArxivId::parse(text);
    QVERIFY(read);
    QCOMPARE(read->text(), id);
    QCOMPARE(ArxivId::parse(read->text()), read);
    QCOMPARE(ArxivId::parse(read->absUrl()), read);
    QCOMPARE(ArxivId::parse(read->pdfUrl()), read);
}

void TestArxivId::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("space") << u"  "_s;
    QTest::newRow("a word") << u"attention"_s;
    QTest::newRow("month 0") << u"2100.90123"_s;
    QTest::newRow("month 13") << u"2113.90123"_s;
    QTest::newRow("old, month 13") << u"hep-th/9913001"_s;
    QTest::newRow("three digits") << u"2103.901"_s;
    QTest::newRow("six digits") << u"2103.901234"_s;
    QTest::newRow("old, six digits") << u"hep-th/990100"_s;
    QTest::newRow("old, eight digits") << u"hep-th/99010012"_s;
    QTest::newRow("version 0") << u"2103.90123v0"_s;
    QTest::newRow("version without number") << u"2103.90123v"_s;
    QTest::newRow("words around it") << u"see 2103.90123"_s;
    QTest::newRow("two of them") << u"2103.90123 2103.90124"_s;
    QTest::newRow("a path in it") << u"../2103.90123"_s;
    QTest::newRow("another host") << u"https://arxiv.org.example/abs/2103.90123"_s;
    QTest::newRow("host as user") << u"https://arxiv.org@example.org/abs/2103.90123"_s;
    QTest::newRow("another scheme") << u"javascript://arxiv.org/abs/2103.90123"_s;
    QTest::newRow("a listing") << u"https://arxiv.org/list/cs.LG/recent"_s;
    QTest::newRow("other digits") << u"\u0662\u0661\u0660\u0663.\u0669\u0660\u0661\u0662\u0663"_s;
    QTest::newRow("long s") << u"phy\u017fics/0309136"_s;
    QTest::newRow("Kelvin sign") << u"\u212aath/0309136"_s;
    QTest::newRow("quote") << u"2103.90123'"_s;
    QTest::newRow("NUL") << u"2103.90123\0"_s;
    QTest::newRow("endless") << u"https://arxiv.org/abs/2103.90123?"_s + QString(100'000, u'a');
}

void TestArxivId::refuses()
{
    QFETCH(QString, text);
    QVERIFY(!ArxivId::parse(text));
}

void TestArxivId::knowsItsMonth_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("month");
    QTest::newRow("first scheme, last century") << u"hep-th/9108001"_s << 1991 << 8;
    QTest::newRow("first scheme, this century") << u"cond-mat/0612345"_s << 2006 << 12;
    QTest::newRow("second scheme") << u"0704.0001"_s << 2007 << 4;
    QTest::newRow("five digits") << u"2103.90123"_s << 2021 << 3;
    QTest::newRow("second scheme is of this century") << u"9201.90123"_s << 2092 << 1;
}

void TestArxivId::knowsItsMonth()
{
    QFETCH(QString, text);
    QTEST(ArxivId::parse(text).value_or(ArxivId()).year(), "year");
    QTEST(ArxivId::parse(text).value_or(ArxivId()).month(), "month");
}

void TestArxivId::namesItsPages()
{
    const ArxivId id = ArxivId::parse(u"math.GT/0309136v2").value_or(ArxivId());
    QCOMPARE(id.absUrl(), u"https://arxiv.org/abs/math/0309136"_s);
    QCOMPARE(id.pdfUrl(), u"https://arxiv.org/pdf/math/0309136"_s);
}

void TestArxivId::nullHasNothing()
{
    const ArxivId null;
    QVERIFY(null.isNull());
    QVERIFY(null.absUrl().isEmpty() && null.pdfUrl().isEmpty());
    QCOMPARE(null.year(), 0);
    QCOMPARE(null.month(), 0);
}

QTEST_GUILESS_MAIN(TestArxivId)
#include "test_arxivid.moc"
