// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fit.h"
#include "ui/settings.h"

#include <QObject>

#include <optional>
#include <stop_token>

namespace hotpapers::services {
class LibraryService;
}

namespace hotpapers::ui {

class PaperHeader;

/** Why it is not known what the person likes, and what to do about it. */
struct Untaught
{
    bool isOff = false; ///< learning is, by the setting
    QString why; ///< a sentence
    QString advice;

    bool operator==(const Untaught &) const = default;
};

/** Nothing where it is known. @param isOn is it learned at all? */
[[nodiscard]] std::optional<Untaught> untaught(bool isOn, const TasteInfo &taste);

/**
 * What the person likes is learned as long as the setting says so. While it is known, the table has the column Fit, unless
 * the person does not want to see that.
 */
class Learning : public QObject
{
    Q_OBJECT
public:
    /** What it is given must outlive it. */
    Learning(services::LibraryService &library, PaperHeader &header, Settings settings, SettingsWatcher &watcher,
             QObject *parent = nullptr);
    ~Learning() override;

    void begin(); ///< once, when the first papers are there: they do not wait for it
    void switchOn(); ///< the setting
    [[nodiscard]] std::optional<Untaught> untaught() const;

signals:
    void changed(); ///< what untaught() gives

private:
    void take(Setting setting);
    void ask();

    services::LibraryService &m_library;
    PaperHeader &m_header;
    Settings m_settings;
    SettingsWatcher &m_watcher;
    TasteInfo m_taste;
    std::stop_source m_asking;
};

} // namespace hotpapers::ui
