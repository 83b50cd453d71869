// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/statenames.h"

#include "core/userchange.h"
#include "ui/markhistory.h"
#include "ui/shelfwatch.h"
#include "words/words.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

#include <utility>

using namespace Qt::StringLiterals;

namespace hotpapers::ui {

StateNames::StateNames(MarkHistory &marks, const ShelfWatch &shelf, QWidget *parent) : QWidget(parent), m_marks(marks)
{
    auto *form = new QFormLayout(this);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    auto *hint = new QLabel(tr("How far you are with a paper, in your own words. An empty name is the usual one."));
    hint->setWordWrap(true);
    form->addRow(hint);
    for (const ReadState state : {ReadState::Unread, ReadState::Reading, ReadState::Read, ReadState::Skipped}) {
        auto *field = new QLineEdit;
        field->setObjectName(u"stateName-"_s + toString(state));
        field->setPlaceholderText(words::name(state));
        field->setMaxLength(int(maximumShelfName));
        field->setClearButtonEnabled(true);
        form->addRow(tr("%1:", "a state of reading").arg(words::name(state)), field);
        connect(field, &QLineEdit::editingFinished, this, [this, state, field] { keep(state, field->text()); });
        m_fields.emplace(state, field);
    }
    connect(&shelf, &ShelfWatch::changed, this, &StateNames::showNames);
    showNames(shelf.shelf());
}

void StateNames::forgetAll()
{
    for (const auto &[state, field] : m_fields) {
        keep(state, {});
    }
}

// A field that is typed in keeps what is typed.
void StateNames::showNames(const Shelf &shelf)
{
    m_kept = shelf.stateNames;
    for (const auto &[state, field] : m_fields) {
        const QString &name = m_kept[state];
        if (field->text() != name && !(field->hasFocus() && field->isModified())) {
            field->setText(name);
        }
    }
}

void StateNames::keep(ReadState state, const QString &typed)
{
    QLineEdit *field = m_fields.at(state);
    field->setModified(false);
    const QString name = shelfName(typed);
    if (std::exchange(m_kept[state], name) != name) {
        m_marks.change(NameState{state, name});
    }
    field->setText(name);
}

} // namespace hotpapers::ui
