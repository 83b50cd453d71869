// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

#include <memory>

namespace Ui {
class MessageBar;
}

namespace hotpapers::ui {

/** A line above what it concerns, with what to do about it. Hidden until it has something to say. */
class MessageBar : public QFrame
{
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent = nullptr);
    ~MessageBar() override;

    /** @param button what its button says; without a text there is none */
    void showMessage(const QString &text, const QString &button = {});
    void setClosable(bool closable);
    [[nodiscard]] QString text() const;

signals:
    void buttonClicked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::unique_ptr<Ui::MessageBar> m_ui;
};

} // namespace hotpapers::ui
