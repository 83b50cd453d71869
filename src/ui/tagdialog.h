// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/shelf.h"
#include "core/tag.h"

#include <QDialog>

#include <memory>
#include <vector>

class QListWidgetItem;

namespace Ui {
class TagDialog;
}

namespace hotpapers::ui {

/**
 * The tags of some papers: all that there are, with a check for those that the papers have, and half a check where only
 * some have them. Typing narrows the list; what is not in it yet can be added. Goes when it is closed.
 */
class TagDialog : public QDialog
{
    Q_OBJECT
public:
    /** @param papers how many it is about @param tags as LibraryService::tagsOf() tells them */
    TagDialog(int papers, const std::vector<TagCount> &tags, QWidget *parent = nullptr);
    ~TagDialog() override;

    /** Beside each tag its colour, and of the first nine the digit that gives or takes it. @param looks in the person's order */
    void showLooks(const std::vector<TagLook> &looks);
    /** What differs from how it was. */
    [[nodiscard]] QList<TagChange> changes() const;

signals:
    void chosen(const QList<hotpapers::TagChange> &changes); ///< at least one

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QListWidgetItem *addTag(const QString &tag, Qt::CheckState state);
    void narrow();
    void takeTyped(); ///< gives or takes the tag that is marked in the list
    void giveTyped();
    [[nodiscard]] QString spoken(const QListWidgetItem &item) const;
    [[nodiscard]] QList<QListWidgetItem *> items() const; ///< of the tags

    std::unique_ptr<Ui::TagDialog> m_ui;
    QListWidgetItem *m_new; ///< the last one: adds what is typed
};

} // namespace hotpapers::ui
