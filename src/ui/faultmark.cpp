// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/faultmark.h"

#include "core/searchwords.h"
#include "ui/announce.h"
#include "ui/belowfield.h"

#include <QEvent>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTextCharFormat>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hotpapers::ui {

namespace {

/** Readable on a light and on a dark base. */
constexpr QColor faultColor(0xe0, 0x3c, 0x31);

/**
 * Lays a format over a part of the field's text; an empty part takes it off. A field takes formats as an input method
 * gives them, relative to the cursor, and paints them where the characters are: scrolled, from right to left, in any font.
 */
void setFormat(QLineEdit *field, TextSpan part, const QTextCharFormat &format)
{
    QList<QInputMethodEvent::Attribute> attributes;
    if (part.length > 0) {
        attributes.append(
            {QInputMethodEvent::TextFormat, int(part.start) - field->cursorPosition(), int(part.length), format});
    }
    QInputMethodEvent event({}, attributes);
    QCoreApplication::sendEvent(field, &event);
}

} // namespace

FaultMark::FaultMark(QLineEdit *field) : QObject(field), m_field(field)
{
    field->installEventFilter(this);
    if (field->focusProxy()) { // a box that it is in, which has its focus
        field->focusProxy()->installEventFilter(this);
    }
    m_timer.setSingleShot(true);
    m_timer.setInterval(pause);
    connect(&m_timer, &QTimer::timeout, this, &FaultMark::tell);
    connect(field, &QLineEdit::textChanged, this, &FaultMark::clearIfTouched);
    connect(field, &QLineEdit::cursorPositionChanged, this, [this] {
        if (m_timer.isActive() && !isBeingTyped()) {
            tellNow();
        }
    });
}

void FaultMark::show(const FieldFault &fault)
{
    if (m_error == fault) {
        return;
    }
    clear();
    m_error = fault;
    m_text = m_field->text();
    if (isBeingTyped()) {
        m_timer.start();
    } else {
        tell();
    }
}

void FaultMark::clear()
{
    if (!m_error) {
        return;
    }
    m_timer.stop();
    m_error.reset();
    m_field->setAccessibleDescription({});
    m_field->setToolTip({});
    underline();
    if (m_sentence) {
        m_sentence->hide();
    }
}

// Or each letter behind a fault would hide, show and announce the same again.
void FaultMark::clearIfTouched()
{
    const bool isSame = m_error && !m_timer.isActive()
        && m_field->text().startsWith(QStringView(m_text).left(m_error->start + m_error->length));
    if (isSame) {
        underline(); // the cursor, from which the field counts, has moved
    } else {
        clear();
    }
}

bool FaultMark::tellNow()
{
    if (!m_timer.isActive()) {
        return false;
    }
    m_timer.stop();
    tell();
    return true;
}

bool FaultMark::isBeingTyped() const
{
    const qsizetype end = m_field->text().size();
    return m_field->hasFocus() && m_field->cursorPosition() == end && m_error->start + m_error->length >= end;
}

void FaultMark::tell()
{
    const QString &sentence = m_error->sentence;
    m_field->setAccessibleDescription(sentence);
    m_field->setToolTip(u"<p>%1</p>"_s.arg(sentence.toHtmlEscaped()));
    underline();
    if (!m_sentence) {
        m_sentence = new QLabel;
        m_sentence->setObjectName(u"fieldFault"_s);
        m_sentence->setTextFormat(Qt::PlainText);
        m_sentence->setWordWrap(true);
        m_sentence->setMargin(6);
        m_sentence->setFrameShape(QFrame::StyledPanel);
        m_sentence->setAutoFillBackground(true);
        m_sentence->setBackgroundRole(QPalette::ToolTipBase);
        m_sentence->setForegroundRole(QPalette::ToolTipText);
        m_sentence->setAttribute(Qt::WA_TransparentForMouseEvents);
        m_sentence->hide();
        connect(m_field, &QObject::destroyed, m_sentence, &QObject::deleteLater);
    }
    m_sentence->setText(sentence);
    placeSentence();
    announce(m_field, sentence);
}

void FaultMark::underline()
{
    if (m_composing) {
        return;
    }
    QTextCharFormat format;
    format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    format.setUnderlineColor(faultColor);
    const bool told = m_error && !m_timer.isActive();
    setFormat(m_field, told ? TextSpan{m_error->start, m_error->length} : TextSpan(), format);
}

void FaultMark::placeSentence()
{
    if (!m_field->hasFocus()) {
        m_sentence->hide();
        return;
    }
    const QFontMetrics metrics = m_sentence->fontMetrics();
    const int around = 2 * (m_sentence->margin() + m_sentence->frameWidth());
    const int width = std::min({metrics.horizontalAdvance(m_sentence->text()) + around + metrics.averageCharWidth(),
                                70 * metrics.averageCharWidth(), m_field->window()->width()});
    placeBelow(*m_field, *m_sentence, PanelLayer::Notice, 0, {width, m_sentence->heightForWidth(width)});
}

bool FaultMark::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::InputMethod:
        m_composing = !static_cast<const QInputMethodEvent *>(event)->preeditString().isEmpty();
        break;
    case QEvent::FocusIn:
    case QEvent::FocusOut:
    case QEvent::Resize:
        QMetaObject::invokeMethod(this, &FaultMark::followField, Qt::QueuedConnection); // when the field has seen to it
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void FaultMark::followField()
{
    if (!m_field->hasFocus()) {
        tellNow();
    }
    if (m_error && !m_timer.isActive()) {
        placeSentence();
    }
}

} // namespace hotpapers::ui
