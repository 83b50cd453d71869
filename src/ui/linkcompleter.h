// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotations.h"

#include <QCompleter>

#include <stop_token>

class QStandardItemModel;

namespace hotpapers::services {
class LibraryService;
}

namespace hotpapers::ui {

class NoteTextEdit;

/**
 * Proposes papers while a link to one is typed: behind `[[`, those whose ids begin as what is typed does, or whose titles
 * have its words. Return and Tab take the one that is marked, Escape closes the list.
 */
class LinkCompleter : public QObject
{
    Q_OBJECT
public:
    /** Of `text`, which is to be its parent or to outlive it; so is the library. */
    LinkCompleter(NoteTextEdit &text, services::LibraryService &library, QObject *parent);
    ~LinkCompleter() override;

private:
    void propose();
    void show(const std::vector<PaperTitle> &papers);
    void take(const QModelIndex &index);
    void close();
    [[nodiscard]] QString typed() const; ///< behind the brackets; null where no link is typed

    NoteTextEdit &m_text;
    services::LibraryService &m_library;
    QStandardItemModel *m_papers;
    QCompleter m_completer;
    std::stop_source m_request;
};

} // namespace hotpapers::ui
