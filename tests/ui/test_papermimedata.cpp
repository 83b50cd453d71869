// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/papermimedata.h"

#include <QMimeData>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace hotpapers;

/** What other programs get of papers that are dragged to them. */
class TestPaperMimeData : public QObject
{
    Q_OBJECT
private slots:
    void givesCitationsAndAddresses();
    void isBounded();
};

namespace {

PaperRow paper(const QString &id, const QString &title)
{
    PaperRow row;
    row.arxivId = *ArxivId::parse(id);
    row.title = title;
    row.authors = {u"Ada Example"_s};
    return row;
}

} // namespace

void TestPaperMimeData::givesCitationsAndAddresses()
{
    QMimeData data;
    ui::addCitations(data, {paper(u"2107.00002"_s, u"Beta"_s), paper(u"2107.00001"_s, u"Alpha"_s)});
    const QList<QUrl> addresses = {QUrl(u"https://arxiv.org/abs/2107.00002"_s),
                                   QUrl(u"https://arxiv.org/abs/2107.00001"_s)};
    QCOMPARE(data.urls(), addresses);
    const QStringList lines = data.text().split(u'\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines[0].contains(u"Ada Example"_s) && lines[0].contains(u"Beta"_s) && lines[0].contains(u"2107.00002"_s));
    QVERIFY(lines[1].contains(u"Alpha"_s));
}

void TestPaperMimeData::isBounded()
{
    QMimeData data;
    ui::addCitations(data, {});
    ui::addCitations(data, std::vector(ui::maximumDragged + 1, paper(u"2107.00001"_s, u"Alpha"_s)));
    QVERIFY(data.formats().isEmpty());
}

QTEST_MAIN(TestPaperMimeData)
#include "test_papermimedata.moc"
