// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>
#include <QString>
#include <QTimer>

#include <optional>

class QLabel;
class QLineEdit;

namespace hotpapers::ui {

/** What is wrong with a field's text, and where, in UTF-16 units. */
struct FieldFault
{
    qsizetype start = 0;
    qsizetype length = 0;
    QString sentence;

    bool operator==(const FieldFault &) const = default;
};

/**
 * Tells what is wrong with what is typed, where it stands: a wavy line beneath the characters in the field, and, while the field
 * has the focus, the sentence below them. A fault at the very end of what is being typed is told after a pause: its rest
 * may be on its way.
 */
class FaultMark : public QObject
{
    Q_OBJECT
public:
    static constexpr int pause = 1200; ///< milliseconds

    explicit FaultMark(QLineEdit *field); ///< its parent

    /** A fault of the text that stands in the field, until clear(), or a change of that text up to the fault's end. */
    void show(const FieldFault &fault);
    void clear();
    bool tellNow(); ///< without waiting for the end of the pause. @return was there one?

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool isBeingTyped() const;
    void clearIfTouched();
    void tell();
    void underline();
    void placeSentence();
    void followField();

    QLineEdit *m_field;
    QPointer<QLabel> m_sentence; ///< in the field's window; made when there is something to tell
    std::optional<FieldFault> m_error;
    QString m_text; ///< of the field when m_error was shown
    bool m_composing = false; ///< an input method has text of its own in the field, and its formats
    QTimer m_timer; ///< runs while the person may still be typing the fault's end
};

} // namespace hotpapers::ui
