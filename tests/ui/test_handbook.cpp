// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actions.h"
#include "ui/handbookbrowser.h"
#include "ui/handbookdialog.h"
#include "ui/urlopener.h"
#include "words/searchhelp.h"

#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>
#include <QTextFrame>
#include <QTextTable>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace hotpapers;
using namespace hotpapers::ui;

/** The handbook: its pages hold together, and it is what the program goes by. */
class TestHandbook : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void linksLeadToPages();
    void picturesAreThere();
    void everyPageCanBeReached();
    void keysAreThoseOfTheActions();
    void hasTheWholeSearchLanguage();
    void showsExamplesAsTheyAreTyped();
    void findsInAllPages();
    void saysThatNothingWasFound();
    void followsLinksBetweenPages();
    void opensTheWebByTheOpenerAlone();
    void loadsNothingElse();
    void tablesRunAsLinesDo();
    void followsTheFont();
    void helpsWithWhatHasTheFocus();
    void ofEachWindowThereIsOne();
};

namespace {

struct Fixture
{
    QList<QUrl> opened;
    UrlOpener opener{[this](const QUrl &url) {
        opened += url;
        return true;
    }};
    HandbookDialog dialog{opener};
    HandbookBrowser *page = dialog.findChild<HandbookBrowser *>(u"handbookPage"_s);
    QListWidget *list = dialog.findChild<QListWidget *>(u"handbookPages"_s);
    QLineEdit *find = dialog.findChild<QLineEdit *>(u"handbookFind"_s);
};

QStringList matches(const QString &pattern, const QString &text)
{
    QStringList found;
    QRegularExpressionMatchIterator match = QRegularExpression(pattern).globalMatch(text);
    while (match.hasNext()) {
        found += match.next().captured(1);
    }
    return found;
}

} // namespace

void TestHandbook::linksLeadToPages()
{
    const std::vector<HandbookPage> pages = handbookPages();
    int links = 0;
    for (const HandbookPage &page : pages) {
        for (const QString &link : matches(u"(?<!!)\\[[^\\]]*\\]\\(([^)]+)\\)"_s, page.markdown)) {
            const bool known = std::ranges::find(pages, link, &HandbookPage::name) != pages.end();
            QVERIFY2(known || link.startsWith(u"https://"), qPrintable(page.name + u": "_s + link));
            ++links;
        }
    }
    QVERIFY(links > 5);
}

void TestHandbook::picturesAreThere()
{
    int pictures = 0;
    for (const HandbookPage &page : handbookPages()) {
        for (const QString &picture : matches(u"!\\[[^\\]]+\\]\\(images/([^)]+)\\)"_s, page.markdown)) {
            QVERIFY2(QFile::exists(u":/handbook/images/"_s + picture), qPrintable(page.name + u": "_s + picture));
            ++pictures;
        }
    }
    QVERIFY(pictures > 2);
}

void TestHandbook::everyPageCanBeReached()
{
    Fixture f;
    const std::vector<HandbookPage> pages = handbookPages();
    QVERIFY(pages.size() >= 10);
    QCOMPARE(f.list->count(), int(pages.size()));
    for (size_t i = 0; i < pages.size(); ++i) {
        f.list->setCurrentRow(int(i));
        QCOMPARE(f.dialog.page(), pages[i].name);
        QVERIFY(f.page->toPlainText().startsWith(pages[i].title));
        QVERIFY2(!f.page->toPlainText().contains(u"{{"), qPrintable(pages[i].name));
    }
}

void TestHandbook::keysAreThoseOfTheActions()
{
    Fixture f;
    f.dialog.showPage(u"keys"_s);
    const QString text = f.page->toPlainText();
    for (const ActionInfo &info : actionTable()) {
        if (!info.shortcuts.isEmpty()) {
            QVERIFY2(text.contains(plainText(info)), qPrintable(plainText(info)));
            QVERIFY(text.contains(QKeySequence::listToString(info.shortcuts, QKeySequence::NativeText)));
        }
    }
}

void TestHandbook::hasTheWholeSearchLanguage()
{
    Fixture f;
    f.dialog.showPage(u"search"_s);
    const QString text = f.page->toPlainText();
    for (const words::SearchHelpSection &section : words::searchHelp()) {
        QVERIFY2(text.contains(section.title), qPrintable(section.title));
        for (const words::SearchHelpRow &row : section.rows) {
            QVERIFY2(text.contains(row.meaning), qPrintable(row.meaning));
        }
    }
}

void TestHandbook::showsExamplesAsTheyAreTyped()
{
    Fixture f;
    f.dialog.showPage(u"search"_s);
    const QString text = f.page->toPlainText();
    for (const QString &example :
         {u"\"graph neural\""_s, u"rt>=100"_s, u"rt<100"_s, u"graph*"_s, u"(graph OR tree) AND -cat:cs.CV"_s}) {
        QVERIFY2(text.contains(example), qPrintable(example));
    }
}

void TestHandbook::findsInAllPages()
{
    Fixture f;
    const int all = f.list->count();
    QTest::keyClicks(f.find, u"bibtex"_s);
    QVERIFY(f.list->count() > 0 && f.list->count() < all);
    QVERIFY(f.page->toPlainText().contains(u"bibtex"_s, Qt::CaseInsensitive));
    QVERIFY(!f.page->extraSelections().isEmpty());
    f.find->clear();
    QCOMPARE(f.list->count(), all);
    QVERIFY(f.page->extraSelections().isEmpty());
}

void TestHandbook::saysThatNothingWasFound()
{
    Fixture f;
    f.find->setText(u"xyzzy"_s);
    QCOMPARE(f.list->count(), 0);
    QVERIFY(f.page->toPlainText().contains(u"Nothing"_s));
}

void TestHandbook::followsLinksBetweenPages()
{
    Fixture f;
    emit f.page->anchorClicked(QUrl(u"search"_s));
    QCOMPARE(f.dialog.page(), u"search"_s);
    QVERIFY(f.opened.isEmpty());
}

void TestHandbook::opensTheWebByTheOpenerAlone()
{
    Fixture f;
    emit f.page->anchorClicked(QUrl(u"https://arxiv.org/"_s));
    QCOMPARE(f.opened, QList<QUrl>{QUrl(u"https://arxiv.org/"_s)});
    emit f.page->anchorClicked(QUrl(u"file:///etc/passwd"_s));
    QCOMPARE(f.opened.size(), 1);
}

void TestHandbook::loadsNothingElse()
{
    Fixture f;
    QVERIFY(!f.page->loadResource(QTextDocument::StyleSheetResource, QUrl(u":/handbook/en/01-start.md"_s)).isValid());
    QVERIFY(f.page->loadResource(QTextDocument::ImageResource, QUrl(u"file:///etc/passwd"_s)).value<QImage>().isNull());
}

void TestHandbook::tablesRunAsLinesDo()
{
    const auto cells = [] {
        HandbookBrowser browser;
        browser.resize(400, 300);
        browser.showMarkdown(u"| keys \\| | what |\n|---|---|\n| J | next |\n\n```sh\nls\n```\n"_s);
        const auto *table = browser.document()->rootFrame()->childFrames().value(0);
        QStringList texts;
        for (QTextBlock block = browser.document()->begin(); block.isValid(); block = block.next()) {
            texts += block.text().isEmpty() ? QStringList() : QStringList(block.text());
        }
        return table ? texts : QStringList();
    };
    QCOMPARE(cells(), (QStringList{u"keys |"_s, u"what"_s, u"J"_s, u"next"_s, u"ls"_s}));
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QStringList mirrored = cells();
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QCOMPARE(mirrored, (QStringList{u"what"_s, u"keys |"_s, u"next"_s, u"J"_s, u"ls"_s}));
}

void TestHandbook::followsTheFont()
{
    Fixture f;
    f.dialog.show();
    f.dialog.showPage(u"keys"_s);
    const int height = f.page->document()->size().toSize().height();
    QFont font = f.dialog.font();
    font.setPointSizeF(font.pointSizeF() * 2);
    f.dialog.setFont(font);
    QTRY_VERIFY(f.page->document()->size().height() > height * 1.5);
}

void TestHandbook::helpsWithWhatHasTheFocus()
{
    QWidget calendar;
    calendar.setObjectName(u"calendarPane"_s);
    const QLineEdit within(&calendar);
    QWidget other;
    QCOMPARE(handbookPageFor(&within), u"calendar"_s);
    QCOMPARE(handbookPageFor(&other), QString());
    const std::vector<HandbookPage> pages = handbookPages();
    for (const auto *name : {"readerPane", "paperTable", "searchField", "facetPane", "statisticsWindow"}) {
        other.setObjectName(QLatin1StringView(name));
        QVERIFY2(std::ranges::find(pages, handbookPageFor(&other), &HandbookPage::name) != pages.end(), name);
    }
}

void TestHandbook::ofEachWindowThereIsOne()
{
    QWidget window;
    const UrlOpener opener;
    openHandbook(u"search"_s, opener, &window);
    openHandbook(u"keys"_s, opener, &window);
    QCOMPARE(window.findChildren<HandbookDialog *>().size(), 1);
    QCOMPARE(window.findChild<HandbookDialog *>()->page(), u"keys"_s);
    QVERIFY(window.findChild<HandbookDialog *>()->isVisible());
}

QTEST_MAIN(TestHandbook)
#include "test_handbook.moc"
