// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/safekeeping.h"

#include "services/libraryservice.h"
#include "ui/backupdialog.h"
#include "ui/markhistory.h"
#include "words/words.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hotpapers::ui {

namespace {

constexpr auto firstLook = 1min; // the start belongs to the person
constexpr auto lookAgain = 1h;

QString documents()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

SafeKeeping::SafeKeeping(services::LibraryService &library, MarkHistory &marks, const Dialogs &dialogs,
                         std::function<bool()> isOwn, QWidget *window)
    : QObject(window), m_library(library), m_marks(marks), m_dialogs(dialogs), m_isOwn(std::move(isOwn)),
      m_window(window)
{
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_timer.setInterval(lookAgain);
        backUpDaily();
    });
    m_timer.start(firstLook);
    connect(&m_library, &services::LibraryService::restored, &m_marks.steps(), &QUndoStack::clear);
}

SafeKeeping::~SafeKeeping() = default;

void SafeKeeping::exportUserData()
{
    const QString suggested = documents() + u"/hot-papers-"_s + QDate::currentDate().toString(Qt::ISODate) + u".json"_s;
    m_dialogs.saveFile(m_window, suggested, tr("Data of Hot Papers (*.json)"),
                       [this](const QString &file) { exportTo(file); });
}

void SafeKeeping::exportTo(const QString &file)
{
    m_library.exportUserData(file, this, [this, file](const Result<void> &written) {
        if (written) {
            emit told(tr("Your data is written to %1").arg(words::isolated(QDir::toNativeSeparators(file))));
        } else {
            emit failed(written.error());
        }
    });
}

void SafeKeeping::mergeUserData()
{
    m_dialogs.openFile(m_window, documents(), tr("Data of Hot Papers (*.json)"),
                       [this](const QString &file) { mergeFrom(file); });
}

void SafeKeeping::mergeFrom(const QString &file)
{
    m_library.readUserData(file, this, [this, file](Result<UserData> data) {
        if (!data) {
            emit failed(data.error());
            return;
        }
        const QString name = QFileInfo(file).fileName();
        m_marks.changeAndAnswer(MergeUserData{*std::move(data), name}, this,
                                [this, name](const Result<void> &merged) { tellMerged(name, merged); });
    });
}

void SafeKeeping::tellMerged(const QString &name, const Result<void> &merged)
{
    if (merged) {
        emit told(tr("%1 is merged. Nothing of yours was lost; Undo takes it back.").arg(words::isolated(name)));
    } else {
        emit failed(merged.error());
    }
}

void SafeKeeping::showBackups()
{
    if (!m_backups) {
        m_backups = new BackupDialog(m_library, m_dialogs, m_window);
        connect(m_backups, &BackupDialog::told, this, &SafeKeeping::told);
    }
    m_backups->show();
    m_backups->raise();
    m_backups->activateWindow();
}

void SafeKeeping::backUpDaily()
{
    if (!m_isOwn()) {
        return;
    }
    m_library.backUpDaily(QDateTime::currentDateTimeUtc(), this, [this](const Result<std::optional<BackupInfo>> &made) {
        if (!made && !std::exchange(m_toldOfFailure, true)) {
            emit failed(made.error());
        } else if (made && *made) {
            m_toldOfFailure = false;
        }
    });
}

} // namespace hotpapers::ui
