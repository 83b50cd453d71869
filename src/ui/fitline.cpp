// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fitline.h"

#include "core/visibletext.h"
#include "ui/contrast.h"
#include "words/words.h"

#include <QEvent>
#include <QLocale>

#include <span>

using namespace Qt::StringLiterals;

namespace hotpapers::ui {

namespace {

constexpr qsizetype longestWord = 60; // UTF-16 units; digests are hostile

/** Room between the parts; HTML would have one space of several. */
QString apart()
{
    return u"\u00a0\u00a0 "_s;
}

/** The words on one side: those that speak for a paper, or against it. */
QString wordsOf(std::span<const FitWord> words, bool isFor)
{
    QStringList shown;
    for (const FitWord &word : words) {
        if ((word.weight > 0) == isFor) {
            shown += visibleText(word.word.left(longestWord));
        }
    }
    return shown.isEmpty() ? QString() : words::isolated(shown.join(FitLine::tr(", ", "between the words of a list")));
}

QString percentOf(const PaperFit &fit)
{
    return FitLine::tr("Fits you: %1 %").arg(QLocale().toString(fit.percent));
}

struct Sides
{
    QString spokeFor; ///< as shown; may be empty
    QString spokeAgainst;

    explicit Sides(std::span<const FitWord> words)
    {
        if (const QString shown = wordsOf(words, true); !shown.isEmpty()) {
            spokeFor = FitLine::tr("+ %1", "words that speak for a paper").arg(shown);
        }
        if (const QString shown = wordsOf(words, false); !shown.isEmpty()) {
            spokeAgainst = FitLine::tr("− %1", "words that speak against a paper").arg(shown);
        }
    }

    [[nodiscard]] QString plain() const
    {
        return (spokeFor.isEmpty() ? QString() : apart() + spokeFor)
            + (spokeAgainst.isEmpty() ? QString() : apart() + spokeAgainst);
    }
};

QString description(const PaperFit &fit)
{
    QStringList lines;
    if (const QString shown = wordsOf(fit.words, true); !shown.isEmpty()) {
        lines += FitLine::tr("What speaks for it: %1").arg(shown);
    }
    if (const QString shown = wordsOf(fit.words, false); !shown.isEmpty()) {
        lines += FitLine::tr("What speaks against it: %1").arg(shown);
    }
    return lines.join(u'\n');
}

} // namespace

FitLine::FitLine(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::RichText);
    setTextInteractionFlags(Qt::NoTextInteraction);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    clearFit();
}

void FitLine::showFit(const PaperFit &fit)
{
    m_fit = fit;
    m_isKnown = true;
    const QString words = description(fit);
    setAccessibleName(percentOf(fit));
    setAccessibleDescription(words);
    setToolTip(words.isEmpty() ? QString() : u"<qt>%1</qt>"_s.arg(words.toHtmlEscaped().replace(u'\n', u"<br>"_s)));
    showWords();
}

void FitLine::clearFit()
{
    m_isKnown = false;
    setAccessibleName(tr("Fit"));
    setAccessibleDescription({});
    setToolTip({});
    setText({});
}

void FitLine::showWords()
{
    if (!m_isKnown) {
        return;
    }
    QFont bold = font();
    bold.setBold(true);
    const QString percent = percentOf(m_fit);
    const int room = contentsRect().width() - QFontMetrics(bold).horizontalAdvance(percent);
    std::span<const FitWord> words(m_fit.words);
    while (!words.empty() && fontMetrics().horizontalAdvance(Sides(words).plain()) > room) {
        words = words.first(words.size() - 1);
    }
    const Sides sides(words);
    const QColor faint = faintText(palette(), QPalette::Window);
    QString html = u"<b>%1</b>"_s.arg(percent.toHtmlEscaped());
    if (!sides.spokeFor.isEmpty()) {
        html += apart() + sides.spokeFor.toHtmlEscaped();
    }
    if (!sides.spokeAgainst.isEmpty()) {
        html += apart()
            + u"<span style=\"color: %1; text-decoration: line-through\">%2</span>"_s.arg(
                faint.name(), sides.spokeAgainst.toHtmlEscaped());
    }
    setText(html);
}

QSize FitLine::sizeHint() const
{
    return minimumSizeHint();
}

QSize FitLine::minimumSizeHint() const
{
    return {20 * fontMetrics().averageCharWidth(), fontMetrics().height() + 2};
}

void FitLine::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        showWords();
    }
}

void FitLine::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    showWords();
}

} // namespace hotpapers::ui
