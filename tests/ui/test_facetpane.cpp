// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/facets.h"
#include "support/english.h"
#include "ui/facetpane.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

#include <memory>

using namespace Qt::StringLiterals;
using namespace hotpapers;

/** The pane that tells how the papers found divide. */
class TestFacetPane : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void showsNamesAndCounts();
    void hidesEmptySections();
    void showsMore();
    void narrowsByClick_data();
    void narrowsByClick();
    void narrowsByKey();
    void narrowsFromTheMenu();
    void opensTheMenuByKey();
    void keepsItsPlace();
    void keepsItsPlaceOnTitles();
    void opensAndClosesSections();
    void leavesClosedSectionsClosed();
    void countsInTheLanguageOfThePerson();
    void namesAreHarmless();

private:
    [[nodiscard]] QStringList rows() const; ///< those shown, from top to bottom
    [[nodiscard]] QTreeWidgetItem *row(const QString &name) const;
    void click(const QString &name, Qt::KeyboardModifiers modifiers = {}) const;
    void pressMenuKey() const;

    English m_english;
    std::unique_ptr<ui::FacetPane> m_pane;
    QTreeWidget *m_tree = nullptr;
    std::vector<std::pair<SearchCondition, bool>> m_narrowed;
};

namespace {

const Facets facets = {
    .categories = {{u"cs.LG"_s, 1234}, {u"stat.ML"_s, 1}},
    .tags = {},
    .tweeters = {{u"zoesample"_s, 7}},
    .years = {{u"2021"_s, 5}, {u"2020"_s, 1230}},
};

Facets ofTags(std::vector<FacetCount> tags)
{
    return {.categories = {}, .tags = std::move(tags), .tweeters = {}, .years = {}};
}

std::vector<FacetCount> many(int names)
{
    std::vector<FacetCount> counts;
    for (int i = 0; i < names; ++i) {
        counts.push_back({u"tag %1"_s.arg(i), 100 - i});
    }
    return counts;
}

} // namespace

void TestFacetPane::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_pane = std::make_unique<ui::FacetPane>();
    m_tree = m_pane->findChild<QTreeWidget *>(u"facetTree"_s);
    m_narrowed.clear();
    connect(m_pane.get(), &ui::FacetPane::narrowed, this,
            [this](const SearchCondition &condition, bool excluded) { m_narrowed.emplace_back(condition, excluded); });
    m_pane->resize(240, 600);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
}

void TestFacetPane::cleanup()
{
    m_pane.reset();
}

QStringList TestFacetPane::rows() const
{
    QStringList texts;
    for (QTreeWidgetItemIterator at(m_tree); *at; ++at) {
        if (!(*at)->parent() || (*at)->parent()->isExpanded()) {
            texts += ((*at)->text(0) + u' ' + (*at)->text(1)).trimmed();
        }
    }
    return texts;
}

QTreeWidgetItem *TestFacetPane::row(const QString &name) const
{
    return m_tree->findItems(name, Qt::MatchExactly | Qt::MatchRecursive).value(0);
}

void TestFacetPane::click(const QString &name, Qt::KeyboardModifiers modifiers) const
{
    QVERIFY2(row(name), qPrintable(name));
    QTest::mouseClick(m_tree->viewport(), Qt::LeftButton, modifiers, m_tree->visualItemRect(row(name)).center());
}

// As Qt makes the event of a key: its place is the middle of the widget.
void TestFacetPane::pressMenuKey() const
{
    const QPoint middle = m_tree->rect().center();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, middle, m_tree->mapToGlobal(middle));
    QCoreApplication::sendEvent(m_tree, &event);
}

void TestFacetPane::showsNamesAndCounts()
{
    m_pane->showFacets(facets);
    QCOMPARE(rows(),
             (QStringList{u"Categories"_s, u"cs.LG 1,234"_s, u"stat.ML 1"_s, u"Tweeters"_s, u"@zoesample 7"_s,
                          u"Years"_s, u"2021 5"_s, u"2020 1,230"_s}));
    QCOMPARE(row(u"cs.LG"_s)->data(0, Qt::AccessibleTextRole).toString(), u"cs.LG, 1,234 papers"_s);
    QCOMPARE(row(u"stat.ML"_s)->data(0, Qt::AccessibleTextRole).toString(), u"stat.ML, 1 paper"_s);
    QVERIFY(!m_tree->accessibleName().isEmpty());
    m_pane->clear();
    QCOMPARE(rows(), QStringList());
}

void TestFacetPane::hidesEmptySections()
{
    m_pane->showFacets(facets);
    QVERIFY(!rows().contains(u"Tags"_s));
    m_pane->showFacets(ofTags({{u"to read"_s, 2}}));
    QCOMPARE(rows(), (QStringList{u"Tags"_s, u"to read 2"_s}));
}

void TestFacetPane::showsMore()
{
    m_pane->showFacets(ofTags(many(8)));
    QCOMPARE(rows().size(), 9);
    m_pane->showFacets(ofTags(many(20)));
    QCOMPARE(rows().size(), 10);
    QCOMPARE(rows().last(), u"Show more (12)"_s);
    click(u"Show more (12)"_s);
    QCOMPARE(rows().size(), 21);
    QCOMPARE(m_tree->currentItem()->text(0), u"tag 8"_s);
    QVERIFY(m_narrowed.empty());
    m_pane->showFacets(ofTags(many(15))); // another answer: still all
    QCOMPARE(rows().size(), 16);
}

void TestFacetPane::narrowsByClick_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("search");
    QTest::newRow("category") << u"cs.LG"_s << u"cat:cs.LG"_s;
    QTest::newRow("tag") << u"to read"_s << u"tag:\"to read\""_s;
    QTest::newRow("tweeter") << u"@zoesample"_s << u"tweeter:zoesample"_s;
    QTest::newRow("year") << u"2020"_s << u"date:2020"_s;
}

void TestFacetPane::narrowsByClick()
{
    QFETCH(const QString, name);
    QFETCH(const QString, search);
    Facets all = facets;
    all.tags = {{u"to read"_s, 2}};
    m_pane->showFacets(all);
    click(name);
    click(name, Qt::ControlModifier);
    QCOMPARE(m_narrowed.size(), 2);
    QCOMPARE(toText(searchFor(m_narrowed[0].first)), search);
    QVERIFY(!m_narrowed[0].second);
    QCOMPARE(m_narrowed[1].first, m_narrowed[0].first);
    QVERIFY(m_narrowed[1].second);
}

void TestFacetPane::narrowsByKey()
{
    m_pane->showFacets(facets);
    m_pane->setFocus();
    m_tree->setCurrentItem(m_tree->topLevelItem(0));
    QTest::keyClick(m_tree, Qt::Key_Down);
    QTest::keyClick(m_tree, Qt::Key_Return);
    QTest::keyClick(m_tree, Qt::Key_Down);
    QTest::keyClick(m_tree, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(m_narrowed.size(), 2);
    QCOMPARE(m_narrowed[0].first, SearchCondition(TextCondition{SearchField::Category, u"cs.LG"_s}));
    QVERIFY(!m_narrowed[0].second);
    QCOMPARE(m_narrowed[1].first, SearchCondition(TextCondition{SearchField::Category, u"stat.ML"_s}));
    QVERIFY(m_narrowed[1].second);
}

void TestFacetPane::narrowsFromTheMenu()
{
    m_pane->showFacets(facets);
    emit m_tree->customContextMenuRequested(m_tree->visualItemRect(row(u"cs.LG"_s)).center());
    auto *menu = m_pane->findChild<QMenu *>(u"facetMenu"_s);
    QVERIFY(menu);
    m_pane->clear(); // another answer while the person chooses
    menu->findChild<QAction *>(u"excludeFacet"_s)->trigger();
    menu->close();
    QCOMPARE(m_narrowed.size(), 1);
    QCOMPARE(m_narrowed[0].first, SearchCondition(TextCondition{SearchField::Category, u"cs.LG"_s}));
    QVERIFY(m_narrowed[0].second);
}

void TestFacetPane::opensTheMenuByKey()
{
    m_pane->showFacets(facets);
    m_pane->resize(240, 2 * m_tree->visualItemRect(row(u"2020"_s)).center().y()); // in the middle
    m_tree->setCurrentItem(m_tree->topLevelItem(0));
    pressMenuKey();
    QVERIFY(!m_pane->findChild<QMenu *>(u"facetMenu"_s)); // of a title there is none
    m_tree->setCurrentItem(row(u"stat.ML"_s));
    pressMenuKey();
    auto *menu = m_pane->findChild<QMenu *>(u"facetMenu"_s);
    QVERIFY(menu);
    const QPoint below = m_tree->visualItemRect(row(u"stat.ML"_s)).bottomLeft();
    QVERIFY(std::abs(menu->y() - m_tree->viewport()->mapToGlobal(below).y()) <= 2);
    menu->findChild<QAction *>(u"narrowFacet"_s)->trigger();
    menu->close();
    QCOMPARE(m_narrowed.size(), 1);
    QCOMPARE(m_narrowed[0].first, SearchCondition(TextCondition{SearchField::Category, u"stat.ML"_s}));
}

void TestFacetPane::keepsItsPlace()
{
    m_pane->showFacets(facets);
    m_tree->setCurrentItem(row(u"2020"_s));
    Facets others = facets;
    others.categories.pop_back();
    others.years[1].papers = 3;
    m_pane->showFacets(others);
    QVERIFY(m_tree->currentItem());
    QCOMPARE(m_tree->currentItem()->text(0), u"2020"_s);
    QCOMPARE(m_tree->currentItem()->text(1), u"3"_s);
}

void TestFacetPane::keepsItsPlaceOnTitles()
{
    Facets all = facets;
    all.tags = many(20);
    m_pane->showFacets(all);
    m_tree->setCurrentItem(row(u"Years"_s));
    m_pane->showFacets(facets);
    QCOMPARE(m_tree->currentItem(), row(u"Years"_s));
    m_pane->showFacets(all);
    m_tree->setCurrentItem(row(u"Show more (12)"_s));
    all.tags.pop_back();
    m_pane->showFacets(all);
    QCOMPARE(m_tree->currentItem(), row(u"Show more (11)"_s));
    m_tree->setCurrentItem(row(u"tag 2"_s));
    all.tags.erase(all.tags.begin() + 2);
    m_pane->showFacets(all);
    QCOMPARE(m_tree->currentItem(), row(u"Tags"_s)); // the name is gone
    m_pane->showFacets(facets);
    QVERIFY(!m_tree->currentItem());
}

void TestFacetPane::opensAndClosesSections()
{
    m_pane->showFacets(facets);
    click(u"Categories"_s);
    QVERIFY(!rows().contains(u"stat.ML 1"_s));
    Facets others = facets;
    others.categories.front().papers = 99;
    m_pane->showFacets(others);
    QVERIFY(!rows().contains(u"stat.ML 1"_s));
    click(u"Categories"_s);
    QVERIFY(rows().contains(u"stat.ML 1"_s));
    QVERIFY(m_narrowed.empty());
}

void TestFacetPane::leavesClosedSectionsClosed()
{
    m_pane->showFacets(facets);
    m_tree->setCurrentItem(row(u"cs.LG"_s));
    m_tree->collapseItem(row(u"Categories"_s)); // as a click on its arrow does
    QCOMPARE(m_tree->currentItem(), row(u"Categories"_s));
    m_tree->setCurrentItem(row(u"2020"_s));
    m_tree->collapseItem(row(u"Years"_s));
    Facets others = facets;
    others.categories.front().papers = 99;
    m_pane->showFacets(others);
    const QStringList shown = {u"Categories"_s, u"Tweeters"_s, u"@zoesample 7"_s, u"Years"_s};
    QCOMPARE(rows(), shown);
    QCOMPARE(m_tree->currentItem(), row(u"Years"_s));
    m_pane->showFacets(facets); // and the one after
    QCOMPARE(rows(), shown);
    QTest::keyClick(m_tree, Qt::Key_Return); // opens it
    QVERIFY(m_narrowed.empty());
    QVERIFY(rows().contains(u"2021 5"_s));
}

void TestFacetPane::countsInTheLanguageOfThePerson()
{
    m_pane->showFacets(ofTags(many(1242)));
    QCOMPARE(rows().last(), u"Show more (1,234)"_s);
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    m_pane->showFacets(ofTags(many(2242)));
    QCOMPARE(rows().last(), u"Show more (2.234)"_s);
}

void TestFacetPane::namesAreHarmless()
{
    m_pane->showFacets({.categories = {}, .tags = {}, .tweeters = {{u"<b>evil\u202e"_s, 1}}, .years = {}});
    const QTreeWidgetItem *evil = m_tree->topLevelItem(0)->child(0);
    QVERIFY(!evil->text(0).contains(u'\u202e'));
    QVERIFY(!evil->toolTip(0).contains(u"<b>"_s));
    QTest::mouseClick(m_tree->viewport(), Qt::LeftButton, {}, m_tree->visualItemRect(evil).center());
    QCOMPARE(m_narrowed.size(), 1); // but what is searched for is the name itself
    QCOMPARE(std::get<TextCondition>(m_narrowed[0].first).text, u"<b>evil\u202e"_s);
}

QTEST_MAIN(TestFacetPane)
#include "test_facetpane.moc"
