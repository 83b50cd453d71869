// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/papertablemodel.h"
#include "services/paperpage.h"
#include "ui/heatcolor.h"
#include "ui/matchformat.h"
#include "ui/paperbrowser.h"
#include "ui/paperdelegates.h"
#include "words/paperhtmlwords.h"

#include <QElapsedTimer>
#include <QPainter>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace hotpapers;

/** What a search matches is marked where it stands, on the page and in the table. */
class TestHighlighting : public QObject
{
    Q_OBJECT

private slots:
    void marksThePage_data();
    void marksThePage();
    void marksInPlace();
    void leavesThePageAsItIs();
    void marksTheNextPage();
    void boundsItsWork();
    void isReadable_data();
    void isReadable();
    void marksTheTable_data();
    void marksTheTable();
    void paintsTheRestAsBefore();
    void paintsQuickly();
};

namespace {

using Conditions = std::vector<TextCondition>;

Conditions conditions(const QString &search)
{
    return wantedTexts(parseSearch(search).value());
}

Paper paper()
{
    Entry entry;
    entry.rank = 1;
    entry.arxivId = *ArxivId::parse(u"2103.00001");
    entry.title = u"On Naïve Unicorns and 𝗺𝗮𝘁𝗵"_s;
    entry.authors = QStringList{u"Ada Example"_s, u"Jörn Muster"_s, u"Unica Muster"_s};
    entry.categories = QStringList{u"cs.LG"_s, u"stat.ML"_s};
    entry.abstract = u"We show that naive unicorns have $\\alpha$ horns; retweets of unicorns do not."_s;
    Tweet tweet;
    tweet.author = u"Zoe Sample"_s;
    tweet.handle = u"zoesample"_s;
    tweet.date = QDate(2021, 3, 3);
    tweet.text = u"Unicorns, finally!\nMore unicorns."_s;
    tweet.url = u"https://twitter.com/zoesample/status/1001"_s;
    entry.tweets = {tweet};
    Paper paper;
    paper.arxivId = *ArxivId::parse(u"2103.00001");
    paper.appearances = {{EntryId{1}, DigestId{1}, {QDate(2021, 3, 2), QDate(2021, 3, 2)}, 50, entry}};
    return paper;
}

services::PaperPage html(const Paper &paper)
{
    return services::paperHtml(paper, 0, words::paperHtmlWords());
}

QStringList marked(const ui::PaperBrowser &page)
{
    QStringList texts;
    for (const QTextEdit::ExtraSelection &selection : page.extraSelections()) {
        texts += selection.cursor.selectedText();
    }
    return texts;
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
double contrast(const QColor &one, const QColor &other)
{
    const auto luminance = [](const QColor &color) {
        const auto linear = [](double channel) {
            return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
    };
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

QPalette darkPalette()
{
    QPalette palette(QColor(0x2d, 0x31, 0x36), QColor(0x23, 0x26, 0x29));
    palette.setColor(QPalette::Base, QColor(0x19, 0x1b, 0x1e));
    palette.setColor(QPalette::Text, QColor(0xec, 0xee, 0xf0));
    return palette;
}

/** A table of one paper, painted by the delegate. */
struct Table
{
    explicit Table(const QString &title, const QStringList &authors = {u"Ada Example"_s, u"Jörn Muster"_s})
    {
        PaperRow row;
        row.entryId = EntryId{1};
        row.arxivId = *ArxivId::parse(u"2103.00001");
        row.title = title;
        row.authors = authors;
        row.state = ReadState::Read; // no bold letters
        model.setEntries({row.entryId});
        (void)model.paper(0); // asks for it
        model.setRows({row});
        view.setModel(&model);
        view.setItemDelegate(delegate);
        view.resize(800, 200);
    }

    QImage paint(int column, QSize size = {300, 40})
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        QStyleOptionViewItem option;
        option.initFrom(&view);
        option.widget = &view;
        option.rect = QRect({0, 0}, size);
        option.features |= QStyleOptionViewItem::WrapText;
        option.textElideMode = Qt::ElideRight;
        option.displayAlignment = Qt::AlignLeft | Qt::AlignVCenter;
        option.state = QStyle::State_Enabled;
        delegate->paint(&painter, option, model.index(0, column));
        return image;
    }

    models::PaperTableModel model;
    QTableView view;
    ui::PaperDelegate *delegate = new ui::PaperDelegate(&view);
};

/** Where an image has the colour that matches lie on. */
QRect tinted(const QImage &image)
{
    const QRgb tint = ui::matchFormat(QPalette()).background().color().rgb();
    QRect found;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) == tint) {
                found |= QRect(x, y, 1, 1);
            }
        }
    }
    return found;
}

} // namespace

void TestHighlighting::marksThePage_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<QStringList>("texts");
    QTest::newRow("everywhere") << u"unicorns"_s
                                << QStringList{u"Unicorns"_s, u"unicorns"_s, u"unicorns"_s, u"Unicorns"_s,
                                               u"unicorns"_s};
    QTest::newRow("title") << u"title:unicorns"_s << QStringList{u"Unicorns"_s};
    QTest::newRow("abstract") << u"abstract:unicorns"_s << QStringList{u"unicorns"_s, u"unicorns"_s};
    QTest::newRow("tweets") << u"tweet:unicorns"_s << QStringList{u"Unicorns"_s, u"unicorns"_s};
    QTest::newRow("who tweeted") << u"tweet:zoe"_s << QStringList{u"Zoe"_s};
    QTest::newRow("accents") << u"naive"_s << QStringList{u"Naïve"_s, u"naive"_s};
    QTest::newRow("math letters") << u"math"_s << QStringList{u"𝗺𝗮𝘁𝗵"_s};
    QTest::newRow("TeX as shown") << u"\"have α horns\""_s << QStringList{u"have α horns"_s};
    QTest::newRow("beginning") << u"title:uni*"_s << QStringList{u"Uni"_s};
    QTest::newRow("phrase") << u"\"naive unicorns\""_s << QStringList{u"Naïve Unicorns"_s, u"naive unicorns"_s};
    QTest::newRow("author") << u"author:muster"_s << QStringList{u"Muster"_s, u"Muster"_s};
    QTest::newRow("author's name") << u"author:\"jorn muster\""_s << QStringList{u"Jörn Muster"_s};
    QTest::newRow("two authors' names") << u"author:\"example jorn\""_s << QStringList();
    QTest::newRow("first author") << u"^author:ada"_s << QStringList{u"Ada"_s};
    QTest::newRow("not the first author") << u"^author:muster"_s << QStringList();
    QTest::newRow("category") << u"cat:stat.ml"_s << QStringList{u"stat.ML"_s};
    QTest::newRow("categories") << u"cat:cs.*"_s << QStringList{u"cs."_s};
    QTest::newRow("tweeter") << u"tweeter:zoesample"_s << QStringList{u"zoesample"_s};
    QTest::newRow("not the signal") << u"retweets"_s << QStringList{u"retweets"_s};
    QTest::newRow("what is not wanted") << u"horns -unicorns"_s << QStringList{u"horns"_s};
    QTest::newRow("nothing") << QString() << QStringList();
}

void TestHighlighting::marksThePage()
{
    QFETCH(const QString, search);
    QFETCH(const QStringList, texts);
    ui::PaperBrowser page;
    page.showPage(html(paper()), false);
    page.setSearch(conditions(search));
    QCOMPARE(marked(page), texts);
}

void TestHighlighting::marksInPlace()
{
    ui::PaperBrowser page;
    page.showPage(html(paper()), false);
    page.setSearch(conditions(u"finally more"_s));
    QCOMPARE(marked(page), (QStringList{u"finally"_s, u"More"_s}));
    for (const QTextEdit::ExtraSelection &selection : page.extraSelections()) {
        QVERIFY(selection.cursor.currentTable()); // in the tweet
        QCOMPARE(selection.format, ui::matchFormat(page.palette()));
    }
}

void TestHighlighting::leavesThePageAsItIs()
{
    ui::PaperBrowser page;
    page.resize(300, 120);
    page.show();
    page.showPage(html(paper()), false);
    const QString before = page.toHtml();
    QVERIFY(page.verticalScrollBar()->maximum() > 10);
    page.verticalScrollBar()->setValue(10);
    page.setSearch(conditions(u"finally"_s));
    QCOMPARE(page.toHtml(), before);
    QCOMPARE(page.verticalScrollBar()->value(), 10);
    page.setSearch({});
    QVERIFY(page.extraSelections().isEmpty());
}

void TestHighlighting::marksTheNextPage()
{
    ui::PaperBrowser page;
    page.setSearch(conditions(u"dragons"_s));
    QVERIFY(marked(page).isEmpty());
    Paper next = paper();
    next.appearances.front().entry.title = u"On Dragons"_s;
    page.showPage(html(next), false);
    QCOMPARE(marked(page), QStringList{u"Dragons"_s});
    QPalette dark = darkPalette();
    page.setPalette(dark); // shows the page anew
    QCOMPARE(marked(page), QStringList{u"Dragons"_s});
    QCOMPARE(page.extraSelections().constFirst().format, ui::matchFormat(dark));
}

void TestHighlighting::boundsItsWork()
{
    Paper longest = paper();
    Entry &entry = longest.appearances.front().entry;
    entry.abstract = u"unicorns have horns and "_s.repeated(800);
    entry.tweets = std::vector(100, entry.tweets.front());
    for (Tweet &tweet : entry.tweets) {
        tweet.text = u"unicorns have horns and "_s.repeated(160);
    }
    ui::PaperBrowser page;
    page.resize(500, 700);
    page.show();
    page.showPage(html(longest), false);
    QElapsedTimer timer;
    timer.start();
    page.setSearch(conditions(u"unicorns \"horns and\" naive*"_s));
    qInfo("a page of %lld characters was marked in %lld ms", qlonglong(page.toPlainText().size()),
          qlonglong(timer.elapsed()));
    QVERIFY(page.extraSelections().size() > 100);
    QVERIFY(page.extraSelections().size() <= 1000);
}

void TestHighlighting::isReadable_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << QPalette(QColor(0xf8, 0xf9, 0xfa), QColor(0xf3, 0xf4, 0xf5));
    QTest::newRow("dark") << darkPalette();
}

void TestHighlighting::isReadable()
{
    QFETCH(const QPalette, palette);
    const QTextCharFormat format = ui::matchFormat(palette);
    const QColor background = format.background().color();
    QVERIFY(contrast(background, format.foreground().color()) >= 4.5); // WCAG 2.2, AA
    QVERIFY(contrast(background, palette.color(QPalette::Base)) >= 1.25); // and is seen at all
}

void TestHighlighting::marksTheTable_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("before"); ///< the text left of what is marked
    QTest::addColumn<QString>("text"); ///< empty: nothing is marked
    const int title = models::PaperTableModel::Title;
    const int authors = models::PaperTableModel::Authors;
    QTest::newRow("title") << u"unicorns"_s << title << u"On Naïve "_s << u"Unicorns"_s;
    QTest::newRow("accents") << u"naive"_s << title << u"On "_s << u"Naïve"_s;
    QTest::newRow("beginning") << u"uni*"_s << title << u"On Naïve "_s << u"Uni"_s;
    QTest::newRow("author") << u"author:jorn"_s << authors << u"Ada Example, "_s << u"Jörn"_s;
    QTest::newRow("other field") << u"abstract:unicorns"_s << title << QString() << QString();
    QTest::newRow("first author") << u"^author:jorn"_s << authors << QString() << QString();
}

void TestHighlighting::marksTheTable()
{
    QFETCH(const QString, search);
    QFETCH(const int, column);
    QFETCH(const QString, before);
    QFETCH(const QString, text);
    Table table(u"On Naïve Unicorns"_s);
    table.delegate->setSearch(conditions(search));
    const QRect found = tinted(table.paint(column));
    QCOMPARE(found.isEmpty(), text.isEmpty());
    if (!text.isEmpty()) {
        const QFontMetrics metrics = table.view.fontMetrics();
        const int left = table.view.style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, &table.view) + 1
            + metrics.horizontalAdvance(before);
        QVERIFY2(std::abs(found.left() - left) <= 3, qPrintable(u"%1, not %2"_s.arg(found.left()).arg(left)));
        QVERIFY(std::abs(found.width() - metrics.horizontalAdvance(text)) <= 4);
    }
}

void TestHighlighting::paintsTheRestAsBefore()
{
    const QString title = u"On Naïve Unicorns and how they are told from horses, mules and other mammals "
                          "without horns, in two lines that are cut off at their end because there is too much"_s;
    Table table(title);
    const QImage before = table.paint(models::PaperTableModel::Title);
    table.delegate->setSearch(conditions(u"naive"_s));
    const QImage after = table.paint(models::PaperTableModel::Title);
    const QRect match = tinted(after).adjusted(-2, -2, 2, 2);
    QVERIFY(match.width() > 4);
    for (int y = 0; y < before.height(); ++y) {
        for (int x = 0; x < before.width(); ++x) {
            QVERIFY2(match.contains(x, y) || before.pixel(x, y) == after.pixel(x, y),
                     qPrintable(u"%1, %2"_s.arg(x).arg(y)));
        }
    }
    table.delegate->setSearch(conditions(u"much"_s)); // what is cut off
    QVERIFY(tinted(table.paint(models::PaperTableModel::Title)).isEmpty());
}

void TestHighlighting::paintsQuickly()
{
    Table table(u"On Naïve Unicorns and how they are told from horses, mules and other mammals without horns"_s);
    constexpr int cells = 200;
    const auto milliseconds = [&] { // a cell
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < cells; ++i) {
            table.paint(models::PaperTableModel::Title);
        }
        return double(timer.nsecsElapsed()) / cells / 1e6;
    };
    const double plain = milliseconds();
    table.delegate->setSearch(conditions(u"naive unicorns mammals"_s));
    const double marked = milliseconds();
    qInfo("a cell takes %.3f ms, with matches %.3f ms", plain, marked);
    QVERIFY(marked < 5); // the bound is for a loaded machine
}

QTEST_MAIN(TestHighlighting)
#include "test_highlighting.moc"
