// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exportdialog.h"

#include "services/libraryservice.h"
#include "ui/exportnames.h"
#include "ui/exportpreview.h"
#include "ui/faultmark.h"
#include "ui/handbookdialog.h"
#include "ui_exportdialog.h"
#include "words/keypatternhelp.h"
#include "words/searchhelp.h"
#include "words/words.h"

#include <QEvent>
#include <QFontDatabase>
#include <QScopedValueRollback>
#include <QScreen>
#include <QShortcut>
#include <QStandardItemModel>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace hotpapers::ui {

using formats::ExportFormat;
using formats::ExportFormatInfo;
using formats::ExportOption;
using services::ExportRequest;

namespace {

constexpr int charactersWide = 120; // of average width
constexpr int linesHigh = 30;

void enableItem(const QComboBox &box, int item, bool enabled)
{
    qobject_cast<QStandardItemModel *>(box.model())->item(item)->setEnabled(enabled);
}

} // namespace

ExportDialog::ExportDialog(ExportTools tools, ExportPlace place, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::ExportDialog>()), m_tools(std::move(tools)), m_place(std::move(place)),
      m_formats(formats::exportFormats()),
      m_habits(exportHabitsFromText(m_tools.settings.value(Setting::ExportHabits).toString()))
{
    m_ui->setupUi(this);
    m_formats.push_back({ExportFormat::Markdown, digestFormat, u"md"_s, u"Markdown"_s, {}});
    m_preview = new ExportPreview(m_tools.library, *m_ui->previewText, m_tools.repository, this);
    m_patternFault = new FaultMark(m_ui->keyPatternBox->lineEdit());
    m_searchFault = new FaultMark(m_ui->searchEdit);
    setUpPapers();
    setUpFormats();
    setUpOptions();
    setUpOutput();
    fitFonts();
    connectChoices();
    showFormat();
    m_preview->askNow();
    m_tools.library.shelf(m_stop.get_token(), this, [this](const Result<Shelf> &shelf) {
        if (shelf) {
            takeShelf(*shelf);
        } else {
            fail(shelf.error());
        }
    });
    const QSize wanted(charactersWide * fontMetrics().averageCharWidth(), linesHigh * fontMetrics().lineSpacing());
    resize(wanted.boundedTo(screen()->availableSize() * 9 / 10));
}

ExportDialog::~ExportDialog()
{
    m_stop.request_stop();
    m_dragStop.request_stop();
}

// A font that is not the window's does not follow its size by itself.
void ExportDialog::fitFonts()
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font().pointSizeF());
    m_ui->previewText->setFont(fixed);
}

void ExportDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fitFonts();
    }
}

void ExportDialog::setUpPapers()
{
    const auto selected = int(m_place.selection.size());
    const std::array choices = {
        std::pair{ExportWhat::Selection, tr("The %Ln selected paper(s)", nullptr, selected)},
        std::pair{ExportWhat::Shown,
                  tr("All that are shown: %1 (%Ln)", nullptr, m_place.shownCount).arg(m_place.shownName)},
        std::pair{ExportWhat::Day,
                  m_place.day.isValid() ? tr("The digest of %1").arg(words::name(m_place.day)) : tr("The digest")},
        std::pair{ExportWhat::Starred, tr("All starred papers")},
        std::pair{ExportWhat::List, tr("A reading list")},
        std::pair{ExportWhat::Tag, tr("Papers with a tag")},
        std::pair{ExportWhat::Search, tr("What a search finds")},
        std::pair{ExportWhat::All, tr("All papers")},
    };
    for (const auto &[what, text] : choices) {
        m_ui->whatBox->addItem(text, int(what));
    }
    m_ui->searchEdit->setText(m_place.search);
    choose(selected > 1 ? ExportWhat::Selection : ExportWhat::Shown);
}

void ExportDialog::setUpFormats()
{
    for (const ExportFormatInfo &info : m_formats) {
        m_ui->formatBox->addItem(tr("%1 (*.%2)").arg(formatName(info), info.suffix), info.name);
    }
    const int last = m_ui->formatBox->findData(m_tools.settings.value(Setting::ExportFormat));
    m_ui->formatBox->setCurrentIndex(std::max(last, 0));
}

void ExportDialog::setUpOptions()
{
    QComboBox *patterns = m_ui->keyPatternBox;
    patterns->addItems({KeyPattern().text(), u"[auth][year][title]"_s, u"[arxiv]"_s});
    patterns->setCompleter(nullptr); // which would change capitals
    patterns->lineEdit()->setLayoutDirection(Qt::LeftToRight);
    patterns->setToolTip(words::keyFieldHelp().join(u'\n'));
    patterns->setAccessibleDescription(patterns->toolTip());
    m_ui->keyHelpLabel->setText(tr("Fields: %1").arg(words::isolated(keyFieldNames().join(u' '))));
    m_ui->keyHelpLabel->setToolTip(patterns->toolTip());
    m_ui->risTypeBox->addItem(tr("Unpublished (UNPB): for Zotero and EndNote"),
                              toString(formats::RisType::Unpublished));
    m_ui->risTypeBox->addItem(tr("Generic (GEN)"), toString(formats::RisType::Generic));
}

void ExportDialog::connectChoices()
{
    for (const QComboBox *box : {m_ui->whatBox, m_ui->listBox, m_ui->tagBox, m_ui->risTypeBox}) {
        connect(box, &QComboBox::currentIndexChanged, this, &ExportDialog::change);
    }
    for (const QCheckBox *box : {m_ui->abstractsBox, m_ui->notesBox, m_ui->tagsBox, m_ui->marksBox}) {
        connect(box, &QCheckBox::toggled, this, &ExportDialog::change);
    }
    connect(m_ui->orderBox, &QComboBox::currentIndexChanged, this, &ExportDialog::changeOrder);
    connect(m_ui->keyPatternBox, &QComboBox::currentTextChanged, this, &ExportDialog::change);
    connect(m_ui->searchEdit, &QLineEdit::textChanged, this, &ExportDialog::change);
    connect(m_ui->formatBox, &QComboBox::currentIndexChanged, this, &ExportDialog::showFormat);
    connect(m_preview, &ExportPreview::shown, this, &ExportDialog::showCount);
    connect(m_preview, &ExportPreview::failed, this, &ExportDialog::fail);
    auto *help = new QShortcut(QKeySequence(QKeySequence::HelpContents), this);
    connect(help, &QShortcut::activated, this, [this] { openHandbook(u"export"_s, m_tools.opener, this); });
}

void ExportDialog::takeShelf(const Shelf &shelf)
{
    m_showing = true;
    for (const ReadingList &list : shelf.lists) {
        m_ui->listBox->addItem(list.name, list.id.value);
    }
    for (const TagLook &tag : shelf.tags) {
        m_ui->tagBox->addItem(tag.tag);
    }
    const int list = m_ui->listBox->findData(m_place.list.value);
    const int tag = m_ui->tagBox->findText(m_place.tag, Qt::MatchExactly);
    m_ui->listBox->setCurrentIndex(std::max(list, 0));
    m_ui->tagBox->setCurrentIndex(std::max(tag, 0));
    if (what() == ExportWhat::Shown && !isOfDigests()) {
        choose(list >= 0 ? ExportWhat::List : tag >= 0 ? ExportWhat::Tag : ExportWhat::Shown);
    }
    m_showing = false;
    change();
}

ExportWhat ExportDialog::what() const
{
    return ExportWhat(m_ui->whatBox->currentData().toInt());
}

void ExportDialog::choose(ExportWhat what)
{
    m_ui->whatBox->setCurrentIndex(m_ui->whatBox->findData(int(what)));
}

const ExportFormatInfo &ExportDialog::format() const
{
    return m_formats.at(size_t(m_ui->formatBox->currentIndex()));
}

bool ExportDialog::isOfDigests() const
{
    return format().name == digestFormat;
}

bool ExportDialog::isThere(ExportWhat what) const
{
    switch (what) {
    case ExportWhat::Selection:
        return !m_place.selection.empty();
    case ExportWhat::Shown:
        return m_place.shownCount > 0;
    case ExportWhat::Day:
        return m_place.day.isValid();
    case ExportWhat::List:
        return m_ui->listBox->count() > 0;
    case ExportWhat::Tag:
        return m_ui->tagBox->count() > 0;
    case ExportWhat::Starred:
    case ExportWhat::Search:
    case ExportWhat::All:
        break;
    }
    return true;
}

void ExportDialog::showFormat()
{
    const ExportFormatInfo &info = format();
    const ExportHabit habit = m_habits.value(info.name);
    const QScopedValueRollback showing(m_showing, true);
    const auto show = [&](QWidget *row, ExportOption option) {
        m_ui->exportFormLayout->setRowVisible(row, info.options.testFlag(option));
    };
    show(m_ui->abstractsBox, ExportOption::Abstracts);
    show(m_ui->notesBox, ExportOption::Notes);
    show(m_ui->tagsBox, ExportOption::Tags);
    show(m_ui->keyPatternBox, ExportOption::KeyPattern);
    show(m_ui->keyHelpLabel, ExportOption::KeyPattern);
    show(m_ui->risTypeBox, ExportOption::RisType);
    m_ui->abstractsBox->setChecked(habit.options.abstracts);
    m_ui->notesBox->setChecked(habit.options.notes);
    m_ui->tagsBox->setChecked(habit.options.tags);
    m_ui->marksBox->setChecked(habit.marks);
    m_ui->exportFormLayout->setRowVisible(m_ui->marksBox, isOfDigests());
    m_ui->keyPatternBox->setEditText(habit.options.keyPattern.text());
    m_ui->risTypeBox->setCurrentIndex(m_ui->risTypeBox->findData(toString(habit.options.risType)));
    refresh();
}

/** What can be chosen now, and what is asked about it. */
void ExportDialog::showPapers()
{
    const QScopedValueRollback showing(m_showing, true);
    const auto can = [this](ExportWhat what) { return isThere(what) && (!isOfDigests() || ui::isOfDigests(what)); };
    if (!can(what())) {
        choose(can(ExportWhat::Day) && isOfDigests() ? ExportWhat::Day : ExportWhat::All);
    }
    for (int i = 0; i < m_ui->whatBox->count(); ++i) {
        enableItem(*m_ui->whatBox, i, can(ExportWhat(m_ui->whatBox->itemData(i).toInt())));
    }
    QFormLayout *form = m_ui->exportFormLayout;
    form->setRowVisible(m_ui->listBox, what() == ExportWhat::List);
    form->setRowVisible(m_ui->tagBox, what() == ExportWhat::Tag);
    form->setRowVisible(m_ui->searchEdit, what() == ExportWhat::Search);
    form->setRowVisible(m_ui->orderBox, !isOfDigests());
}

void ExportDialog::showOrders()
{
    const QScopedValueRollback showing(m_showing, true);
    QList<ExportOrder> orders = {ExportOrder::Newest, ExportOrder::Oldest, ExportOrder::Title, ExportOrder::Authors,
                                 ExportOrder::Heat};
    if (hasOwnOrder(what())) {
        orders.prepend(ExportOrder::AsItStands);
    }
    QComboBox *box = m_ui->orderBox;
    if (box->itemText(0) != orderName(orders.first(), what())) { // else they are those that it has
        box->clear();
        for (const ExportOrder order : orders) {
            box->addItem(orderName(order, what()), toString(order));
        }
    }
    box->setCurrentIndex(std::max(box->findData(toString(m_habits.value(format().name).order)), 0));
}

/** Takes over what the person changed. */
void ExportDialog::change()
{
    if (m_showing) {
        return;
    }
    ExportHabit &habit = m_habits[format().name];
    habit.options.abstracts = m_ui->abstractsBox->isChecked();
    habit.options.notes = m_ui->notesBox->isChecked();
    habit.options.tags = m_ui->tagsBox->isChecked();
    habit.marks = m_ui->marksBox->isChecked();
    habit.options.keyPattern = KeyPattern::parse(m_ui->keyPatternBox->currentText()).value_or(habit.options.keyPattern);
    habit.options.risType =
        formats::risTypeFromName(m_ui->risTypeBox->currentData().toString()).value_or(habit.options.risType);
    refresh();
}

// Only by itself: the box may show another order because these papers have none of their own.
void ExportDialog::changeOrder()
{
    if (!m_showing) {
        ExportHabit &habit = m_habits[format().name];
        habit.order = exportOrderFromName(m_ui->orderBox->currentData().toString()).value_or(habit.order);
        refresh();
    }
}

void ExportDialog::refresh()
{
    showPapers();
    showOrders();
    m_dragStop.request_stop();
    m_ui->dragHandle->forget();
    if (check()) {
        m_preview->ask(request(), format().syntax);
    } else {
        m_preview->stop();
    }
}

bool ExportDialog::check()
{
    const auto pattern = KeyPattern::parse(m_ui->keyPatternBox->currentText());
    const bool badPattern = format().options.testFlag(ExportOption::KeyPattern) && !pattern;
    if (badPattern) {
        m_patternFault->show({pattern.error().start, pattern.error().length, words::describe(pattern.error())});
    } else {
        m_patternFault->clear();
    }
    const auto search = parseSearch(m_ui->searchEdit->text());
    const bool badSearch = what() == ExportWhat::Search && !search;
    if (badSearch) {
        m_searchFault->show({search.error().start, search.error().length, words::describe(search.error())});
    } else {
        m_searchFault->clear();
    }
    return !badPattern && !badSearch;
}

ExportChoice ExportDialog::choice() const
{
    ExportChoice choice{.what = what(), .list = {m_ui->listBox->currentData().toLongLong()}};
    if (choice.what == ExportWhat::Search) {
        choice.name = m_ui->searchEdit->text();
        choice.search = parseSearch(choice.name).value_or(SearchQuery());
    } else {
        choice.name = choice.what == ExportWhat::List ? m_ui->listBox->currentText() : m_ui->tagBox->currentText();
    }
    choice.order = exportOrderFromName(m_ui->orderBox->currentData().toString()).value_or(choice.order);
    return choice;
}

ExportRequest ExportDialog::request() const
{
    if (isOfDigests()) {
        ExportRequest request = digestRequestFor(choice(), m_place);
        request.withMarks = m_habits.value(format().name).marks;
        return request;
    }
    ExportRequest request = requestFor(choice(), m_place);
    request.format = format().format;
    request.options = m_habits.value(format().name).options;
    return request;
}

} // namespace hotpapers::ui
