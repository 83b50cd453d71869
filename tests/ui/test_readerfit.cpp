// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/tastefixture.h"
#include "ui/fitline.h"
#include "ui/paperbrowser.h"
#include "ui/readerfit.h"

#include <QScrollBar>
#include <QTextCursor>

#include <functional>
#include <utility>

using namespace hotpapers;
using ui::FitLine;
using ui::PaperBrowser;

/** What the reader tells of the paper besides the paper: how well it fits, why, and what is like it. */
class TestReaderFit : public QObject
{
    Q_OBJECT

private slots:
    void init() { w = std::make_unique<TasteFixture>(); }
    void cleanup() { w.reset(); }

    void lineTellsWhy();
    void lineShowsWhatThereIsRoomFor();
    void lineIsThereWhileSomethingIsLearned();
    void relatedPapersAreFollowed();
    void relatedPapersAreReachedByKeys();
    void keysAreAboutThePaperBefore();
    void pageStaysWhereItIs();
    void whatIsSelectedStaysSo();
    void staleAnswersAreDropped();

private:
    void open()
    {
        w->fillTaste();
        w->open();
        QTRY_COMPARE(w->titles().size(), 4);
    }
    [[nodiscard]] PaperBrowser *page() const { return w->child<PaperBrowser>("page"); }
    [[nodiscard]] QString pageText() const { return page()->toPlainText(); }
    /** When its page is shown for the first time, and nothing else is known of it. */
    void whenShown(const QString &paper, const std::function<void()> &act)
    {
        connect(w->reader(), &ui::ReaderPane::paperShown, this,
                [paper, act, isDone = false](const Paper &shown) mutable {
                    if (shown.arxivId.text() == paper && !std::exchange(isDone, true)) {
                        act();
                    }
                });
    }
    [[nodiscard]] bool hasRelated() const { return pageText().contains(u"Related papers"_s); }

    std::unique_ptr<TasteFixture> w;
};

void TestReaderFit::lineTellsWhy()
{
    open();
    w->teach();
    auto *line = w->child<FitLine>("fitLine");
    w->table()->goToRow(int(w->titles().indexOf(u"Quiet snail"_s)));
    QTRY_VERIFY(line->isVisible() && line->accessibleDescription().contains(u"snails"_s));
    QVERIFY2(line->accessibleName().startsWith(u"Fits you: "_s), qPrintable(line->accessibleName()));
    QVERIFY2(line->accessibleDescription().startsWith(u"What speaks for it: "_s),
             qPrintable(line->accessibleDescription()));
    w->table()->goToRow(int(w->titles().indexOf(u"Quiet rocket"_s)));
    QTRY_VERIFY2(line->accessibleDescription().contains(u"What speaks against it: "_s),
                 qPrintable(line->accessibleDescription()));
    QVERIFY2(line->text().contains(u"line-through"_s) && line->text().contains(u"−"_s), qPrintable(line->text()));
}

void TestReaderFit::lineShowsWhatThereIsRoomFor()
{
    FitLine line;
    line.show();
    line.resize(2000, 30);
    line.showFit({87, {{u"<b>graph</b>"_s, 2}, {u"theorem"_s, -1}, {u"snail"_s, 0.5}}});
    QVERIFY2(line.text().contains(u"&lt;b&gt;graph"_s) && line.text().contains(u"snail"_s), qPrintable(line.text()));
    QCOMPARE(line.accessibleName(), u"Fits you: 87 %"_s);
    const int height = line.sizeHint().height();
    line.resize(line.fontMetrics().horizontalAdvance(u"Fits you: 87 %   + <b>graph</b> mmmm"_s), 30);
    QVERIFY2(line.text().contains(u"graph"_s) && !line.text().contains(u"snail"_s), qPrintable(line.text()));
    QVERIFY(line.toolTip().contains(u"snail"_s));
    line.clearFit();
    QVERIFY(line.text().isEmpty());
    QCOMPARE(line.sizeHint().height(), height);
}

void TestReaderFit::lineIsThereWhileSomethingIsLearned()
{
    open();
    QVERIFY(!w->child<FitLine>("fitLine")->isVisible());
    w->teach();
    QTRY_VERIFY(w->child<FitLine>("fitLine")->isVisible());
    w->service->setLearning(false);
    QTRY_VERIFY(!w->child<FitLine>("fitLine")->isVisible());
}

void TestReaderFit::relatedPapersAreFollowed()
{
    open();
    w->table()->goToRow(int(w->titles().indexOf(u"Quiet snail"_s)));
    QTRY_VERIFY(pageText().contains(u"Quiet snail"_s) && hasRelated());
    const QString list = pageText().sliced(pageText().indexOf(u"Related papers"_s));
    QCOMPARE(list.count(u"nail"_s) > 5, true);
    QVERIFY2(!list.contains(u"ocket"_s) && list.contains(u" % the same: "_s), qPrintable(list));
    QTextCursor link = page()->document()->find(u"nail"_s, page()->document()->find(u"Related papers"_s));
    const QString address = link.charFormat().anchorHref();
    QVERIFY2(address.startsWith(u"paper:"_s), qPrintable(address));
    link.setPosition(link.selectionStart() + 1);
    page()->setTextCursor(link);
    page()->ensureCursorVisible();
    QTest::mouseClick(page()->viewport(), Qt::LeftButton, {}, page()->cursorRect(link).center());
    QTRY_COMPARE(w->reader()->paper().text(), address.sliced(6));
    QTRY_VERIFY(hasRelated());
}

void TestReaderFit::relatedPapersAreReachedByKeys()
{
    open();
    QTRY_COMPARE(w->reader()->paper().text(), u"2107.00001"_s);
    w->table()->setFocus();
    QTest::keyClick(w->table(), Qt::Key_G); // before they are known
    QTest::keyClick(w->table(), Qt::Key_R);
    QTRY_VERIFY(page()->hasFocus() && page()->textCursor().hasSelection());
    const QString address = page()->textCursor().charFormat().anchorHref();
    QVERIFY2(address.startsWith(u"paper:"_s), qPrintable(address));
    QTest::keyClick(page(), Qt::Key_Return);
    QTRY_COMPARE(w->reader()->paper().text(), address.sliced(6));
}

void TestReaderFit::keysAreAboutThePaperBefore()
{
    open();
    QTRY_VERIFY(hasRelated());
    w->table()->setFocus();
    w->reader()->showPaper(*ArxivId::parse(u"2107.00003"), {});
    w->reader()->goToRelated(); // when it is there; but the person goes on
    w->reader()->showPaper(*ArxivId::parse(u"2107.00002"), {});
    QTRY_COMPARE(w->reader()->paper().text(), u"2107.00002"_s);
    QTRY_VERIFY(pageText().contains(u"Hot snail"_s) && hasRelated());
    QVERIFY(w->table()->hasFocus());
}

void TestReaderFit::pageStaysWhereItIs()
{
    QString abstract;
    for (int i = 0; i < 100; ++i) {
        abstract += u"Slow snails leave slime on leaf number %1 of the garden. "_s.arg(i);
    }
    w->library.import(u"2021-07-26"_s, {{.id = u"2107.00009"_s, .title = u"Long snail"_s, .abstract = abstract}});
    open();
    QScrollBar *bar = page()->verticalScrollBar();
    bool isThere = true;
    whenShown(u"2107.00009"_s, [&] {
        isThere = hasRelated();
        bar->setValue(50);
    });
    emit w->reader()->paperRequested(*ArxivId::parse(u"2107.00009"));
    QTRY_VERIFY(!isThere); // the page did not wait for it
    QTRY_VERIFY(hasRelated());
    QCOMPARE(bar->value(), 50);
}

void TestReaderFit::whatIsSelectedStaysSo()
{
    open();
    QTRY_VERIFY(hasRelated());
    const int row = int(w->titles().indexOf(u"Quiet rocket"_s));
    bool isThere = true;
    whenShown(u"2107.00003"_s, [&] {
        isThere = hasRelated();
        page()->setTextCursor(page()->document()->find(u"Loud rockets"_s));
    });
    w->table()->goToRow(row);
    QTRY_VERIFY(!isThere);
    QTRY_VERIFY(hasRelated());
    QCOMPARE(page()->textCursor().selectedText(), u"Loud rockets"_s);
}

// Asked at once, and left before the answer is there; now and then it may come first.
void TestReaderFit::staleAnswersAreDropped()
{
    open();
    FitLine line;
    ui::ReaderFit fit(*w->service, line, nullptr, std::chrono::milliseconds(0));
    QStringList stale;
    bool isLeft = false;
    connect(&fit, &ui::ReaderFit::relatedChanged, this, [&] {
        for (const RelatedPaper &paper : fit.related()) {
            stale += isLeft && paper.title.contains(u"ocket"_s) ? QStringList{paper.title} : QStringList();
        }
    });
    int left = 0;
    for (int i = 0; i < 20; ++i) {
        isLeft = false;
        fit.showPaper(*ArxivId::parse(u"2107.00003"));
        QCoreApplication::processEvents(); // asks
        left += fit.isAsking() ? 1 : 0;
        isLeft = true;
        fit.showPaper(*ArxivId::parse(u"2107.00004"));
        QTRY_VERIFY(!fit.isAsking());
        QVERIFY(!fit.related().empty());
    }
    QVERIFY(left > 0);
    QCOMPARE(stale, QStringList());
}

QTEST_MAIN(TestReaderFit)
#include "test_readerfit.moc"
