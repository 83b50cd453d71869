// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/searchhelpdialog.h"
#include "words/searchhelp.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QTextBrowser>
#include <QTextTable>

using namespace Qt::StringLiterals;
using namespace hotpapers;

/** The page on the language of searches. */
class TestSearchHelp : public QObject
{
    Q_OBJECT

private slots:
    void hasTheWholeTable();
    void showsExamplesAsTheyAreTyped();
    void followsThePalette();
    void growsWithTheFont();
    void closes();
};

namespace {

QTextBrowser *pageOf(const ui::SearchHelpDialog &dialog)
{
    return dialog.findChild<QTextBrowser *>(u"searchHelp"_s);
}

} // namespace

void TestSearchHelp::hasTheWholeTable()
{
    const ui::SearchHelpDialog dialog;
    const QString text = pageOf(dialog)->toPlainText();
    int rows = 0;
    for (const words::SearchHelpSection &section : words::searchHelp()) {
        QVERIFY2(text.contains(section.title), qPrintable(section.title));
        for (const words::SearchHelpRow &row : section.rows) {
            QVERIFY2(text.contains(row.meaning), qPrintable(row.meaning));
            ++rows;
        }
    }
    int shown = 0;
    for (const QTextFrame *frame : pageOf(dialog)->document()->rootFrame()->childFrames()) {
        shown += qobject_cast<const QTextTable *>(frame)->rows();
    }
    QCOMPARE(shown, rows);
}

void TestSearchHelp::showsExamplesAsTheyAreTyped()
{
    const ui::SearchHelpDialog dialog;
    const QString text = pageOf(dialog)->toPlainText();
    QVERIFY(text.contains(u"\"graph neural\""_s));
    QVERIFY(text.contains(u"rt>=100"_s));
    QVERIFY(text.contains(u"rt<100"_s)); // no tag
    QVERIFY(!text.contains(u'&'));
}

void TestSearchHelp::followsThePalette()
{
    ui::SearchHelpDialog dialog;
    dialog.show();
    QPalette dark = dialog.palette();
    dark.setColor(QPalette::Base, Qt::black);
    dark.setColor(QPalette::Text, QColor(1, 255, 3));
    dialog.setPalette(dark);
    QTRY_COMPARE(pageOf(dialog)->document()->find(u"graph OR tree"_s).charFormat().foreground().color(),
                 QColor(1, 255, 3));
}

void TestSearchHelp::growsWithTheFont()
{
    ui::SearchHelpDialog dialog;
    dialog.show();
    const double before = pageOf(dialog)->document()->size().height();
    QFont large = dialog.font();
    large.setPointSizeF(2 * large.pointSizeF());
    dialog.setFont(large);
    QVERIFY(pageOf(dialog)->document()->size().height() > 1.3 * before);
}

void TestSearchHelp::closes()
{
    ui::SearchHelpDialog dialog;
    dialog.show();
    QVERIFY(!dialog.isModal());
    QTest::mouseClick(dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Close), Qt::LeftButton);
    QVERIFY(!dialog.isVisible());
}

QTEST_MAIN(TestSearchHelp)
#include "test_searchhelp.moc"
