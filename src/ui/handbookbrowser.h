// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QImage>
#include <QTextBrowser>

namespace hotpapers::ui {

/** Shows a page of the handbook: its pictures come from the program's resources, and from nowhere else. */
class HandbookBrowser : public QTextBrowser
{
    Q_OBJECT
public:
    explicit HandbookBrowser(QWidget *parent = nullptr);

    void showMarkdown(const QString &markdown);
    /** Marks every place of these words, and scrolls to the first. */
    void mark(const QString &words);

    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    [[nodiscard]] int pictureWidth() const;

    QString m_markdown;
    QString m_marked;
    int m_laidOutWidth = 0; ///< of the pictures
    QHash<QString, QImage> m_pictures; ///< by file, as wide as they are shown
};

} // namespace hotpapers::ui
