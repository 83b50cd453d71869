// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The person's marks of the paper that is read.

#include "ui/icons.h"
#include "ui/markhistory.h"
#include "ui/readerpane.h"
#include "ui/shortcuthint.h"
#include "ui_readerpane.h"
#include "words/words.h"

using namespace Qt::StringLiterals;

namespace hotpapers::ui {

void ReaderPane::setUpMarks()
{
    connect(m_ui->starButton, &QToolButton::clicked, this, &ReaderPane::setStarred);
    showShortcut(m_ui->starButton, ActionId::ToggleStar);
    for (const ReadState state : {ReadState::Unread, ReadState::Reading, ReadState::Read, ReadState::Skipped}) {
        m_ui->stateBox->addItem(words::name(state), int(state));
    }
    connect(m_ui->stateBox, &QComboBox::activated, this,
            [this](int index) { setState(ReadState(m_ui->stateBox->itemData(index).toInt())); });
    connect(m_ui->markRow, &MarkRow::rated, this, [this](int rating) { m_marks.rate({entryId()}, rating); });
    connect(m_ui->markRow, &MarkRow::prioritized, this,
            [this](Priority priority) { m_marks.setPriority({entryId()}, priority); });
}

void ReaderPane::showShelf(const Shelf &shelf)
{
    m_ui->page->setTagColors(TagColors(shelf));
    for (int i = 0; i < m_ui->stateBox->count(); ++i) {
        m_ui->stateBox->setItemText(i, words::name(ReadState(m_ui->stateBox->itemData(i).toInt()), shelf.stateNames));
    }
}

void ReaderPane::showMark()
{
    m_ui->starButton->setChecked(m_paper.mark.starred);
    m_ui->starButton->setIcon(themeIcon(m_paper.mark.starred ? u"rating"_s : u"rating-unrated"_s));
    m_ui->stateBox->setCurrentIndex(m_ui->stateBox->findData(int(m_paper.mark.state)));
    m_ui->markRow->showMark(m_paper.mark);
    for (QWidget *widget : {static_cast<QWidget *>(m_ui->absButton), static_cast<QWidget *>(m_ui->pdfButton),
                            static_cast<QWidget *>(m_ui->starButton), static_cast<QWidget *>(m_ui->stateBox),
                            static_cast<QWidget *>(m_ui->markRow)}) {
        widget->setEnabled(isLoaded());
    }
}

// Marks show what the library has acknowledged: first as before, then as the paper is after marksChanged.
void ReaderPane::setStarred(bool starred)
{
    m_ui->starButton->setChecked(!starred);
    m_marks.star({entryId()}, starred);
}

void ReaderPane::setState(ReadState state)
{
    showMark();
    m_marks.setState({entryId()}, state);
}

} // namespace hotpapers::ui
