// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/papersignal.h"

#include "core/oddcounts.h"
#include "ui/heatcolor.h"
#include "ui/historyplot.h"
#include "words/words.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hotpapers::ui {

PaperSignal::PaperSignal(QWidget *parent) : QWidget(parent), m_odd(new QLabel(this)), m_history(new HistoryPlot(this))
{
    m_odd->setObjectName(u"oddBadge"_s);
    m_odd->setTextFormat(Qt::PlainText);
    m_odd->setWordWrap(true);
    m_odd->setAutoFillBackground(true);
    m_odd->setMargin(4);
    m_odd->hide();
    m_history->setObjectName(u"historyPlot"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_odd);
    layout->addWidget(m_history);
    connect(m_history, &HistoryPlot::daysChosen, this, &PaperSignal::daysChosen);
    hide();
    colorBadge();
}

void PaperSignal::showPaper(const Paper &paper, size_t shown)
{
    const Appearance *appearance = shown < paper.appearances.size() ? &paper.appearances[shown] : nullptr;
    const bool isOdd = appearance
        && hasOddCounts(appearance->entry.counts.retweets, appearance->entry.counts.favorites, appearance->days.last);
    showOdd(isOdd ? appearance : nullptr);
    m_history->showAppearances(paper.appearances, shown);
    setVisible(isOdd || m_history->pointCount() > 0);
}

void PaperSignal::showOdd(const Appearance *appearance)
{
    m_odd->setVisible(appearance);
    const Counts counts = appearance ? appearance->entry.counts : Counts();
    m_odd->setText(appearance ? tr("Odd counts: retweets %1, favorites %2")
                                    .arg(QLocale().toString(counts.retweets), QLocale().toString(counts.favorites))
                              : QString());
    const QString why = appearance ? words::whyOdd(counts.retweets, counts.favorites) : QString();
    m_odd->setToolTip(why);
    m_odd->setAccessibleDescription(why);
}

void PaperSignal::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        colorBadge();
    }
}

void PaperSignal::colorBadge()
{
    QPalette colors = palette();
    const QColor background = heatColor(colors, 0.35);
    colors.setColor(QPalette::Window, background);
    colors.setColor(QPalette::WindowText, textColorOn(background));
    m_odd->setPalette(colors);
}

} // namespace hotpapers::ui
