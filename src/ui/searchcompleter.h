// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/searchgrammar.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

#include <stop_token>

class QKeyEvent;
class QLineEdit;
class QTreeWidget;

namespace hotpapers::services {
class LibraryService;
}

namespace hotpapers::ui {

/**
 * Proposes how a search that is being typed may go on: names of fields and flags at once, names of authors, categories,
 * tags, tweeters and lists as the library answers. The proposals stand in a list below the field, which never takes the
 * focus; nothing is proposed for plain words, unless Ctrl+Space asks for it.
 *
 * Tab takes a proposal, as Enter and a click do; arrows choose one, Escape closes the list.
 */
class SearchCompleter : public QObject
{
    Q_OBJECT
public:
    static constexpr int maximumNames = 12; ///< that the library is asked for
    static constexpr int maximumRows = 12; ///< seen at once
    static constexpr int leastFieldLetters = 2; ///< of a field's name, before it is proposed

    explicit SearchCompleter(QLineEdit *field); ///< its parent
    ~SearchCompleter() override;

    /** From now on names are proposed too. `library` must outlive this. */
    void setLibrary(services::LibraryService &library) { m_library = &library; }
    [[nodiscard]] bool isOpen() const;

public slots:
    void close();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Asking { Typed, ByKey };

    void propose(Asking asking);
    void lookUp(hotpapers::SearchField field, const QString &beginning);
    void show(const QStringList &proposals);
    [[nodiscard]] QString textOf(const QString &proposal) const; ///< as it is put into the field
    void makeList();
    void place();
    void closeIfLeft();
    bool handleKey(const QKeyEvent &event);
    void choose(int row);
    bool take(int row); ///< @return was there such a proposal?

    QLineEdit *m_field;
    services::LibraryService *m_library = nullptr;
    QPointer<QTreeWidget> m_list; ///< in the field's window; made when there is something to propose
    SearchCompletion m_completion; ///< what the proposals are for
    QString m_text; ///< of the field then
    int m_cursor = 0; ///< where it was then
    std::stop_source m_request;
};

} // namespace hotpapers::ui
