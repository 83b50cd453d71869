// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/facetpane.h"

#include "core/visibletext.h"
#include "ui/facetdelegate.h"

#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace hotpapers::ui {

namespace {

constexpr qsizetype maximumShownName = 200; // UTF-16 units

enum Column { NameColumn, CountColumn };
enum Role {
    SectionRole = Qt::UserRole, // of every row
    NameRole, // as it is searched for; of titles and of the row that shows more none
};

struct SectionInfo
{
    const char *title;
    std::vector<FacetCount> Facets::*counts;
    hotpapers::SearchField field;
};

constexpr std::array sections = {
    SectionInfo{QT_TRANSLATE_NOOP("FacetPane", "Categories"), &Facets::categories, hotpapers::SearchField::Category},
    SectionInfo{QT_TRANSLATE_NOOP("FacetPane", "Tags"), &Facets::tags, hotpapers::SearchField::Tag},
    SectionInfo{QT_TRANSLATE_NOOP("FacetPane", "Tweeters"), &Facets::tweeters, hotpapers::SearchField::Tweeter},
    SectionInfo{QT_TRANSLATE_NOOP("FacetPane", "Years"), &Facets::years, hotpapers::SearchField::Date},
};

size_t sectionOf(const QTreeWidgetItem *item)
{
    return item->data(NameColumn, SectionRole).value<size_t>();
}

QString nameOf(const QTreeWidgetItem *item)
{
    return item ? item->data(NameColumn, NameRole).toString() : QString();
}

SearchCondition conditionOf(const QTreeWidgetItem *item)
{
    const hotpapers::SearchField field = sections[sectionOf(item)].field;
    if (field == hotpapers::SearchField::Date) {
        const int year = nameOf(item).toInt();
        return DayCondition{field, QDate(year, 1, 1), QDate(year, 12, 31)};
    }
    return TextCondition{field, nameOf(item)};
}

QString shownName(hotpapers::SearchField field, const QString &name)
{
    const QString shown = visibleText(name.left(maximumShownName)).simplified();
    return field == hotpapers::SearchField::Tweeter ? u'@' + shown : shown;
}

QString inWords(const QString &name, int papers)
{
    return FacetPane::tr("%1, %Ln papers", nullptr, papers).arg(name);
}

/** A row of the section. @param most papers of any row in it */
QTreeWidgetItem *makeRow(size_t section, const FacetCount &count, int most)
{
    const QString name = shownName(sections[section].field, count.name);
    const QString description = inWords(name, count.papers);
    auto *row = new QTreeWidgetItem({name, QLocale().toString(count.papers)});
    row->setTextAlignment(CountColumn, Qt::AlignRight | Qt::AlignVCenter);
    row->setData(NameColumn, SectionRole, QVariant::fromValue(section));
    row->setData(NameColumn, NameRole, count.name);
    row->setData(NameColumn, FacetDelegate::ShareRole, double(count.papers) / std::max(most, 1));
    for (const int column : {NameColumn, CountColumn}) {
        row->setData(column, Qt::AccessibleTextRole, description);
        row->setToolTip(column,
                        u"<p>%1</p><p>%2</p>"_s.arg(
                            description.toHtmlEscaped(),
                            FacetPane::tr("Click: these alone. Ctrl+click: all but these.").toHtmlEscaped()));
    }
    return row;
}

} // namespace

FacetPane::FacetPane(QWidget *parent) : QWidget(parent), m_tree(new QTreeWidget(this))
{
    setUpTree();
    setFocusProxy(m_tree);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_tree);
    connect(m_tree, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem *item) {
        choose(item, QGuiApplication::keyboardModifiers() & Qt::ControlModifier);
    });
    connect(m_tree, &QTreeWidget::itemCollapsed, this, [this](QTreeWidgetItem *item) { setClosed(item, true); });
    connect(m_tree, &QTreeWidget::itemExpanded, this, [this](QTreeWidgetItem *item) { setClosed(item, false); });
    connect(m_tree, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &position) { showMenu(m_tree->itemAt(position), position); });
}

void FacetPane::setUpTree()
{
    m_tree->setObjectName(u"facetTree"_s);
    m_tree->setAccessibleName(tr("Narrow down"));
    m_tree->setAccessibleDescription(tr("Enter: these papers alone. Shift+Enter: all but these."));
    m_tree->setColumnCount(2);
    m_tree->setHeaderLabels({tr("Name"), tr("Papers")}); // not seen, but heard
    m_tree->setHeaderHidden(true);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setMinimumSectionSize(1);
    m_tree->header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(CountColumn, QHeaderView::ResizeToContents);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setIndentation(m_tree->fontMetrics().averageCharWidth() * 2);
    m_tree->setUniformRowHeights(true);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setItemDelegate(new FacetDelegate(m_tree));
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->installEventFilter(this);
}

QSize FacetPane::sizeHint() const
{
    return {26 * fontMetrics().averageCharWidth(), 6 * fontMetrics().lineSpacing()};
}

void FacetPane::showFacets(const Facets &facets)
{
    if (facets != m_facets) {
        m_facets = facets;
        build();
    }
}

void FacetPane::clear()
{
    showFacets({});
}

void FacetPane::build()
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    const auto current = item ? std::optional(rowOf(item)) : std::nullopt;
    const int scrolled = m_tree->verticalScrollBar()->value();
    {
        const QSignalBlocker blocker(m_tree); // sections are open or closed as the person left them
        m_tree->clear();
        for (size_t i = 0; i < sections.size(); ++i) {
            buildSection(i);
        }
    }
    if (current) {
        goTo(*current);
    }
    m_tree->verticalScrollBar()->setValue(scrolled);
}

void FacetPane::buildSection(size_t section)
{
    const std::vector<FacetCount> &counts = m_facets.*sections[section].counts;
    if (counts.empty()) {
        return;
    }
    auto *title = new QTreeWidgetItem(m_tree, {QCoreApplication::translate("FacetPane", sections[section].title)});
    QFont bold = m_tree->font();
    bold.setBold(true);
    title->setFont(NameColumn, bold);
    title->setData(NameColumn, SectionRole, QVariant::fromValue(section));
    title->setData(CountColumn, Qt::AccessibleTextRole, title->text(NameColumn));
    const int most = std::ranges::max(counts, {}, &FacetCount::papers).papers;
    const size_t shown = m_sections[section].hasAll ? counts.size() : std::min(counts.size(), shownNames);
    for (size_t i = 0; i < shown; ++i) {
        title->addChild(makeRow(section, counts[i], most));
    }
    if (shown < counts.size()) {
        auto *more = new QTreeWidgetItem(
            title, {tr("Show more (%1)").arg(QLocale().toString(qulonglong(counts.size() - shown)))});
        more->setData(NameColumn, SectionRole, QVariant::fromValue(section));
        more->setData(CountColumn, Qt::AccessibleTextRole, more->text(NameColumn));
        more->setForeground(NameColumn, m_tree->palette().link());
        more->setFirstColumnSpanned(true);
    }
    title->setFirstColumnSpanned(true);
    title->setExpanded(!m_sections[section].isClosed);
}

void FacetPane::setClosed(QTreeWidgetItem *title, bool isClosed)
{
    m_sections[sectionOf(title)].isClosed = isClosed;
    const QTreeWidgetItem *current = m_tree->currentItem();
    if (isClosed && current && current->parent() == title) {
        m_tree->setCurrentItem(title); // keys act on what is seen
    }
}

FacetPane::Row FacetPane::rowOf(const QTreeWidgetItem *item)
{
    return {sectionOf(item), !item->parent(), nameOf(item)};
}

// A row of a closed section would open it: then, and where it is gone, its title stands for it.
void FacetPane::goTo(const Row &row)
{
    QTreeWidgetItem *found = nullptr;
    for (QTreeWidgetItemIterator at(m_tree); *at; ++at) {
        const Row other = rowOf(*at);
        const bool isIt = other.isTitle == row.isTitle && other.name == row.name && !m_sections[row.section].isClosed;
        if (other.section == row.section && (other.isTitle || isIt)) {
            found = *at;
        }
    }
    m_tree->setCurrentItem(found);
}

void FacetPane::choose(QTreeWidgetItem *item, bool excluded)
{
    if (!item) {
        return;
    }
    const size_t section = sectionOf(item);
    if (!nameOf(item).isEmpty()) {
        emit narrowed(conditionOf(item), excluded);
    } else if (!item->parent()) {
        item->setExpanded(!item->isExpanded());
    } else {
        m_sections[section].hasAll = true;
        build();
        goTo({section, false, (m_facets.*sections[section].counts)[shownNames].name});
    }
}

bool FacetPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && handleKey(static_cast<const QKeyEvent &>(*event))) {
        return true;
    }
    if (event->type() == QEvent::ContextMenu
        && static_cast<const QContextMenuEvent &>(*event).reason() == QContextMenuEvent::Keyboard) {
        showMenuByKey();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool FacetPane::handleKey(const QKeyEvent &key)
{
    const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (isEnter) {
        choose(m_tree->currentItem(), key.modifiers() & Qt::ShiftModifier);
    }
    return isEnter;
}

// The event's own place is the middle of the tree.
void FacetPane::showMenuByKey()
{
    if (const QTreeWidgetItem *item = m_tree->currentItem()) {
        m_tree->scrollToItem(item);
        showMenu(item, m_tree->visualItemRect(item).bottomLeft());
    }
}

void FacetPane::showMenu(const QTreeWidgetItem *item, const QPoint &position)
{
    if (nameOf(item).isEmpty()) {
        return;
    }
    auto *menu = new QMenu(this);
    menu->setObjectName(u"facetMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const SearchCondition condition = conditionOf(item); // the row may be gone when the person has chosen
    const auto narrow = [this, condition](bool excluded) {
        return [this, condition, excluded] { emit narrowed(condition, excluded); };
    };
    menu->addAction(tr("&These alone"), this, narrow(false))->setObjectName(u"narrowFacet"_s);
    menu->addAction(tr("&All but these"), this, narrow(true))->setObjectName(u"excludeFacet"_s);
    menu->popup(m_tree->viewport()->mapToGlobal(position));
}

} // namespace hotpapers::ui
