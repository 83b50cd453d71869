// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/chipcolors.h"
#include "ui/contrast.h"
#include "ui/heatcolor.h"
#include "ui/highlightformat.h"
#include "ui/matchformat.h"
#include "ui/pagestyle.h"
#include "ui/theme.h"

#include <QRegularExpression>
#include <QTest>

using namespace hotpapers;
using namespace Qt::StringLiterals;

/** What is written can be read: every color of text on every background that it stands on, in every theme. */
class TestContrast : public QObject
{
    Q_OBJECT

private slots:
    void ratiosAreThoseOfWcag();
    void textIsReadable_data();
    void textIsReadable();
    void markedAndHotIsReadable_data() { themes(); }
    void markedAndHotIsReadable();
    void pageIsReadable_data() { themes(); }
    void pageIsReadable();
    void tagsAreReadable_data() { themes(); }
    void tagsAreReadable();
    void highContrastIsKnown();

private:
    static void themes();
    static void check(const QColor &text, const QColor &background, const QPalette &palette);
};

void TestContrast::themes()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("system") << themePalette(ui::Theme::System);
    QTest::newRow("light") << themePalette(ui::Theme::Light);
    QTest::newRow("dark") << themePalette(ui::Theme::Dark);
    QTest::newRow("high contrast") << themePalette(ui::Theme::HighContrast);
}

void TestContrast::check(const QColor &text, const QColor &background, const QPalette &palette)
{
    const double ratio = ui::contrastRatio(text, background);
    QVERIFY2(ratio >= ui::leastContrast(palette),
             qPrintable(u"%1 on %2: %3"_s.arg(text.name(), background.name()).arg(ratio)));
}

// The examples of https://www.w3.org/WAI/WCAG22/Understanding/contrast-minimum
void TestContrast::ratiosAreThoseOfWcag()
{
    QCOMPARE(ui::contrastRatio(Qt::white, Qt::black), 21.0);
    QCOMPARE(ui::contrastRatio(Qt::red, Qt::red), 1.0);
    QCOMPARE(qRound(100 * ui::contrastRatio(QColor(0x76, 0x76, 0x76), Qt::white)), 454);
    QCOMPARE(ui::contrastRatio(QColor(0x76, 0x76, 0x76), Qt::white),
             ui::contrastRatio(Qt::white, QColor(0x76, 0x76, 0x76)));
}

void TestContrast::textIsReadable_data()
{
    QTest::addColumn<ui::Theme>("theme");
    QTest::addColumn<QPalette::ColorRole>("text");
    QTest::addColumn<QPalette::ColorRole>("background");
    using enum QPalette::ColorRole;
    for (const auto theme : {ui::Theme::Light, ui::Theme::Dark, ui::Theme::HighContrast}) {
        for (const auto &[text, background] : {std::pair{WindowText, Window},
                                               {Text, Base},
                                               {Text, AlternateBase},
                                               {ButtonText, Button},
                                               {HighlightedText, Highlight},
                                               {Link, Base},
                                               {Link, Window},
                                               {LinkVisited, Base},
                                               {PlaceholderText, Base},
                                               {PlaceholderText, Window},
                                               {ToolTipText, ToolTipBase}}) {
            QTest::addRow("%s, %d on %d", qPrintable(toString(theme)), int(text), int(background))
                << theme << text << background;
        }
    }
}

void TestContrast::textIsReadable()
{
    QFETCH(ui::Theme, theme);
    QFETCH(QPalette::ColorRole, text);
    QFETCH(QPalette::ColorRole, background);
    const QPalette palette = themePalette(theme);
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        check(palette.color(group, text), palette.color(group, background), palette);
    }
}

void TestContrast::markedAndHotIsReadable()
{
    QFETCH(QPalette, palette);
    for (const auto role : {QPalette::Base, QPalette::AlternateBase, QPalette::Highlight}) {
        check(ui::faintText(palette, role), palette.color(role), palette);
    }
    const QTextCharFormat match = ui::matchFormat(palette);
    check(match.foreground().color(), match.background().color(), palette);
    QSet<QRgb> backgrounds;
    for (const HighlightColor color : highlightColors) {
        const QTextCharFormat highlight = ui::highlightFormat(palette, color);
        check(highlight.foreground().color(), highlight.background().color(), palette);
        check(highlight.underlineColor(), highlight.background().color(), palette);
        backgrounds.insert(highlight.background().color().rgb());
    }
    QCOMPARE(backgrounds.size(), qsizetype(highlightColors.size()));
    for (int percent = 0; percent <= 100; ++percent) {
        const QColor heat = ui::heatColor(palette, percent / 100.0);
        check(ui::textColorOn(heat), heat, palette);
    }
}

// Any color of the sheet may stand on any of its backgrounds: a link in a tweet, a category in a line that steps back.
void TestContrast::pageIsReadable()
{
    QFETCH(QPalette, palette);
    static const QRegularExpression rule(u"(?<![-\\w])(color|background-color): (#[0-9a-f]{6})"_s);
    QSet<QString> texts{palette.color(QPalette::Text).name()};
    QSet<QString> backgrounds{palette.color(QPalette::Base).name()};
    for (const auto &match : rule.globalMatch(ui::pageStyle(palette))) {
        (match.captured(1) == "color"_L1 ? texts : backgrounds).insert(match.captured(2));
    }
    QVERIFY(texts.size() > 3);
    QVERIFY(backgrounds.size() > 2);
    for (const QString &text : texts) {
        for (const QString &background : backgrounds) {
            check(QColor(text), QColor(background), palette);
        }
    }
}

void TestContrast::tagsAreReadable()
{
    QFETCH(const QPalette, palette);
    for (const int red : {0x00, 0x80, 0xff}) {
        for (const int green : {0x00, 0x80, 0xff}) {
            for (const int blue : {0x00, 0x80, 0xff}) {
                const ui::ChipColors chip = ui::chipColors(Rgb(red << 16 | green << 8 | blue), palette);
                check(chip.text, chip.back, palette);
                QVERIFY(ui::contrastRatio(chip.edge, palette.color(QPalette::Base)) >= 3);
            }
        }
    }
    const ui::ChipColors plain = ui::chipColors({}, palette);
    check(plain.text, plain.back, palette);
}

void TestContrast::highContrastIsKnown()
{
    QVERIFY(ui::isHighContrast(themePalette(ui::Theme::HighContrast)));
    QVERIFY(!ui::isHighContrast(themePalette(ui::Theme::Dark)));
    QCOMPARE(ui::leastContrast(themePalette(ui::Theme::HighContrast)), 7.0);
    const QColor gray(0x60, 0x60, 0x60);
    QCOMPARE(ui::readableOn(gray, Qt::white, 4.5), gray);
    QVERIFY(ui::contrastRatio(ui::readableOn(gray, Qt::black, 7), Qt::black) >= 7);
}

QTEST_MAIN(TestContrast)
#include "test_contrast.moc"
