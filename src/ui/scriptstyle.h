// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProxyStyle>

#include <utility>

class QLocale;

namespace hotpapers::ui {

/** Do the letters of the locale's script join? Qt takes a letter that is underlined for a word of its own. */
[[nodiscard]] bool joinsLetters(const QLocale &locale);

/** Another style, but that no letter is underlined where letters join. (The keys work all the same.) */
class ScriptStyle : public QProxyStyle
{
    Q_OBJECT
public:
    /** @param style its name @param usualStyle the name of the one for when this one goes */
    ScriptStyle(const QString &style, QString usualStyle) : QProxyStyle(style), m_usualStyle(std::move(usualStyle)) { }

    [[nodiscard]] const QString &usualStyle() const { return m_usualStyle; }

    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                QStyleHintReturn *data) const override;

private:
    QString m_usualStyle;
};

} // namespace hotpapers::ui
