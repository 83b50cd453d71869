// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/celltext.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace hotpapers;
using namespace hotpapers::ui;
using namespace Qt::StringLiterals;

/** A cell's text, laid out once and painted as often as it is seen. */
class TestCellText : public QObject
{
    Q_OBJECT
private slots:
    void isTheSameEachTime();
    void marksWhatMatches();
    void fitsAnyWidth_data();
    void fitsAnyWidth();

private:
    static QStyleOptionViewItem optionOf(int width)
    {
        QStyleOptionViewItem option;
        option.rect = {0, 0, width, 40};
        option.displayAlignment = Qt::AlignLeft | Qt::AlignVCenter;
        option.features = QStyleOptionViewItem::WrapText;
        return option;
    }
    static QImage painted(const LaidOutCell &cell, int width, const std::vector<TextSpan> &marked = {})
    {
        QImage image(width, 40, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setPen(Qt::black);
        cell.paint(painter, optionOf(width), marked);
        return image;
    }
};

void TestCellText::isTheSameEachTime()
{
    const LaidOutCell cell({.text = u"Slow snails, and what they think of gradients"_s}, optionOf(150));
    const QImage first = painted(cell, 150);
    QImage blank(150, 40, QImage::Format_RGB32);
    blank.fill(Qt::white);
    QVERIFY(first != blank);
    QCOMPARE(painted(cell, 150), first);
}

void TestCellText::marksWhatMatches()
{
    const LaidOutCell cell({.text = u"Slow snails"_s}, optionOf(150));
    const QImage plain = painted(cell, 150);
    QVERIFY(painted(cell, 150, {{5, 6}}) != plain);
    QCOMPARE(painted(cell, 150), plain); // marks are of one painting
}

void TestCellText::fitsAnyWidth_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {1, 5, 8, 12, 20, 60, 400}) {
        QTest::addRow("%d", width) << width;
    }
}

void TestCellText::fitsAnyWidth()
{
    QFETCH(int, width);
    for (const QString &text : {u"Ada Adams, Bo Berg and others"_s, u"Wwwwwwwwwwwwwwwwwwwwwwww"_s, QString()}) {
        const LaidOutCell cell({.text = text}, optionOf(width));
        QCOMPARE(cell.text(), text);
        (void)painted(cell, width);
    }
}

QTEST_MAIN(TestCellText)
#include "test_celltext.moc"
