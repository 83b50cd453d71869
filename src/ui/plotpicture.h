// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

class QGraphicsView;

namespace hotpapers::ui {

enum class PictureFormat { Png, Svg };

/**
 * What a view shows, as a file's bytes, in its size and colours: PNG with two pixels for each of the screen's, SVG with a title
 * and a description for those who cannot see it. Both are stored as text in a PNG as well. GUI thread; some tens of milliseconds.
 */
[[nodiscard]] QByteArray pictureOf(QGraphicsView &view, PictureFormat format, const QString &title,
                                   const QString &description);

} // namespace hotpapers::ui
