// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/catchupdialog.h"

#include "services/libraryservice.h"
#include "ui/place.h"
#include "ui_catchupdialog.h"
#include "words/words.h"

#include <QPushButton>

namespace hotpapers::ui {

SearchQuery unreadSince(QDate day)
{
    return both(searchFor(DayCondition{SearchField::Date, day, {}}), searchFor(FlagCondition{SearchFlag::Unread}));
}

CatchUpDialog::CatchUpDialog(services::LibraryService &library, const CatchUpRequest &proposed, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::CatchUpDialog>()), m_library(library)
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->countBox->setMaximum(int(Place::maximumPapers));
    m_ui->sinceEdit->setDate(proposed.since);
    m_ui->countBox->setValue(proposed.papers);
    m_ui->shareBox->setValue(proposed.share);
    m_ui->catchUpButtons->button(QDialogButtonBox::Ok)->setText(tr("&Catch Up"));
    connect(m_ui->sinceEdit, &QDateEdit::dateChanged, this, &CatchUpDialog::count);
    connect(this, &QDialog::accepted, this, [this] { emit chosen(request()); });
    showCount(0);
    count();
}

CatchUpDialog::~CatchUpDialog()
{
    m_counting.request_stop();
}

CatchUpRequest CatchUpDialog::request() const
{
    return {m_ui->sinceEdit->date(), m_ui->countBox->value(), m_ui->shareBox->value()};
}

void CatchUpDialog::count()
{
    m_counting.request_stop();
    m_counting = std::stop_source();
    const PaperQuery query{.search = unreadSince(m_ui->sinceEdit->date()), .order = {}, .limit = 0};
    m_library.find(query, m_counting.get_token(), this, [this](const Result<services::FoundRows> &found) {
        if (found) {
            showCount(found->papers);
        } else {
            m_ui->unreadLabel->setText(words::describe(found.error()));
        }
    });
}

void CatchUpDialog::showCount(int papers)
{
    m_ui->unreadLabel->setText(papers > 0 ? tr("%Ln paper(s) since then are unread.", nullptr, papers)
                                          : tr("No paper since then is unread. Choose an earlier day."));
    m_ui->catchUpButtons->button(QDialogButtonBox::Ok)->setEnabled(papers > 0);
}

} // namespace hotpapers::ui
