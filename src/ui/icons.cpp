// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/icons.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QLocale>
#include <QPainter>
#include <QPalette>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace hotpapers::ui {

namespace {

// Breeze draws lines up to this size, and above it pictures in colors, whose shape says nothing.
constexpr int largestLines = 24; // pixels
constexpr qreal largestDrawnScale = 3; // that it has them for

QColor colour(QIcon::Mode mode)
{
    const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
    const auto role = mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::ButtonText;
    return QGuiApplication::palette().color(group, role);
}

/** Paints a sheet of a calendar with a number on it. */
class CalendarIconEngine : public QIconEngine
{
public:
    explicit CalendarIconEngine(int number) : m_number(number) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal line = std::max(1.0, rect.height() / 16.0);
        const QRectF sheet = QRectF(rect).adjusted(line, line, -line, -line);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(colour(mode), line));
        painter->drawRoundedRect(sheet, line, line);
        painter->fillRect(QRectF(sheet.topLeft(), QSizeF(sheet.width(), 2.5 * line)), colour(mode));
        QFont font = QGuiApplication::font();
        font.setPixelSize(std::max(1, qRound(sheet.height() * 0.62)));
        font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        painter->drawText(sheet.adjusted(0, 2 * line, 0, 0), Qt::AlignCenter, QLocale().toString(m_number));
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        QPixmap pixmap(size * scale);
        pixmap.setDevicePixelRatio(scale);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new CalendarIconEngine(*this); }
    QString key() const override { return QStringLiteral("calendar"); }
    bool isNull() override { return false; }

private:
    int m_number;
};

/** Paints another icon's shape in the palette's colour. */
class TintedIconEngine : public QIconEngine
{
public:
    explicit TintedIconEngine(QIcon icon) : m_icon(std::move(icon)) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal scale = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, scaledPixmap(rect.size(), mode, state, scale));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        QPixmap pixmap = lines(size, state, scale);
        if (!pixmap.isNull()) {
            QPainter painter(&pixmap);
            painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
            painter.fillRect(pixmap.rect(), colour(mode));
        }
        return pixmap;
    }

    QIconEngine *clone() const override { return new TintedIconEngine(*this); }
    QString key() const override { return QStringLiteral("tinted"); }
    QString iconName() override { return m_icon.name(); }
    bool isNull() override { return m_icon.isNull(); }

private:
    [[nodiscard]] QPixmap lines(const QSize &size, QIcon::State state, qreal scale) const
    {
        const qreal enlarged = qreal(size.height()) / largestLines;
        if (enlarged <= 1) {
            return m_icon.pixmap(size, scale, QIcon::Normal, state);
        }
        const QSize drawn(largestLines, largestLines);
        QPixmap pixmap = m_icon.pixmap(drawn, std::min(scale * enlarged, largestDrawnScale), QIcon::Normal, state);
        if (!pixmap.isNull()) {
            pixmap = pixmap.scaled(size * scale, Qt::KeepAspectRatio, Qt::SmoothTransformation);
            pixmap.setDevicePixelRatio(scale);
        }
        return pixmap;
    }

    QIcon m_icon;
};

/** Arrows that point along the line of reading, and those that point the other way. */
constexpr std::array opposites = {
    std::pair{"go-previous"_L1, "go-next"_L1},
    std::pair{"go-first"_L1, "go-last"_L1},
    std::pair{"media-skip-backward"_L1, "media-skip-forward"_L1},
    std::pair{"edit-undo"_L1, "edit-redo"_L1},
};

/** The name of what points as `name` does, as the person reads. */
QString mirrored(const QString &name)
{
    for (const auto &[back, on] : opposites) {
        if (QGuiApplication::isRightToLeft() && (name == back || name == on)) {
            return name == back ? on : back;
        }
    }
    return name;
}

} // namespace

QIcon themeIcon(const QString &name)
{
    const QIcon icon = QIcon::fromTheme(mirrored(name));
    return icon.isNull() ? icon : QIcon(new TintedIconEngine(icon));
}

QIcon calendarIcon(int number)
{
    return QIcon(new CalendarIconEngine(number));
}

} // namespace hotpapers::ui
