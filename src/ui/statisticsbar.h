// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/searchquery.h"
#include "ui/plotpicture.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QToolButton;

namespace hotpapers::ui {

/** What is to be counted, and the button that saves a plot of it. */
class StatisticsBar : public QWidget
{
    Q_OBJECT
public:
    explicit StatisticsBar(QWidget *parent = nullptr);

    /**
     * What can be counted besides all papers: those of a search, if it asks for anything.
     * @param name as shown
     * @return is now something else to be counted?
     */
    bool setShown(const QString &name, const SearchQuery &search);
    [[nodiscard]] SearchQuery search() const; ///< of the papers that are to be counted
    [[nodiscard]] int days() const; ///< the last so many; 0: all
    void setCanSave(bool can);

signals:
    void changed(); ///< by the person
    void saveRequested(hotpapers::ui::PictureFormat format);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setUpScope();
    void setUpRange();
    void setUpSaving();
    void retranslate();
    void fillScope();
    void fillRange();

    QLabel *m_scopeLabel;
    QComboBox *m_scope;
    QLabel *m_rangeLabel;
    QComboBox *m_range;
    QToolButton *m_save;
    QAction *m_savePng = nullptr;
    QAction *m_saveSvg = nullptr;
    QString m_shownName;
    SearchQuery m_shown;
};

} // namespace hotpapers::ui
