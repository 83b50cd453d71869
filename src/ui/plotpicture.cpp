// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plotpicture.h"

#include <QBuffer>
#include <QGraphicsView>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>

using namespace Qt::StringLiterals;

namespace hotpapers::ui {

namespace {

constexpr int pngScale = 2;

QByteArray pngOf(QGraphicsView &view, const QString &title, const QString &description)
{
    QImage image(view.viewport()->size() * pngScale, QImage::Format_RGB32);
    image.fill(view.palette().color(QPalette::Base));
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    view.render(&painter, image.rect(), view.viewport()->rect());
    painter.end();
    image.setText(u"Title"_s, title);
    image.setText(u"Description"_s, description);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray svgOf(QGraphicsView &view, const QString &title, const QString &description)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setTitle(title.toHtmlEscaped()); // which is written as it is given
    generator.setDescription(description.toHtmlEscaped());
    generator.setSize(view.viewport()->size());
    generator.setViewBox(view.viewport()->rect());
    QPainter painter(&generator);
    view.render(&painter, view.viewport()->rect(), view.viewport()->rect());
    painter.end();
    return bytes;
}

} // namespace

QByteArray pictureOf(QGraphicsView &view, PictureFormat format, const QString &title, const QString &description)
{
    return format == PictureFormat::Png ? pngOf(view, title, description) : svgOf(view, title, description);
}

} // namespace hotpapers::ui
