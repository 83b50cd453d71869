// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/icontheme.h"

#include "ui/actions.h"
#include "ui/icons.h"

#include <QDirIterator>
#include <QGuiApplication>
#include <QPalette>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace hotpapers;
using namespace Qt::StringLiterals;

/** Every icon that the window asks for is there and can be seen, whatever the desktop has. */
class TestIconTheme : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyActionsIconIsThere();
    void everyNamedIconIsThere();
    void desktopsOwnIsNotTaken();
    void iconsAreInTheColorOfText();

private:
    static int inkOf(const QIcon &icon);
    static bool isSeen(const QString &name);
    QTemporaryDir m_folder;
};

/** A desktop with a theme of its own, which has one of the icons: a square of red. */
void TestIconTheme::initTestCase()
{
    QDir().mkpath(m_folder.filePath(u"made-up/64"_s));
    QFile index(m_folder.filePath(u"made-up/index.theme"_s));
    QVERIFY(index.open(QIODevice::WriteOnly));
    index.write("[Icon Theme]\nName=made-up\nDirectories=64\n[64]\nSize=64\nMinSize=8\nMaxSize=128\nType=Scalable\n");
    index.close();
    QImage square(64, 64, QImage::Format_ARGB32);
    square.fill(Qt::red);
    QVERIFY(square.save(m_folder.filePath(u"made-up/64/go-next.png"_s)));
    QIcon::setThemeSearchPaths(QStringList{m_folder.path()} + QIcon::themeSearchPaths());
    QIcon::setThemeName(u"made-up"_s);
    QIcon::setFallbackThemeName(u"hicolor"_s);
    app::useCompiledInIcons();
}

/** Pixels that are painted. */
int TestIconTheme::inkOf(const QIcon &icon)
{
    const QImage image = icon.pixmap(32).toImage().convertToFormat(QImage::Format_ARGB32);
    int ink = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            ink += qAlpha(image.pixel(x, y)) > 100 ? 1 : 0;
        }
    }
    return ink;
}

/** A shape, not nothing, nor a square: an icon in colors of its own would be one. */
bool TestIconTheme::isSeen(const QString &name)
{
    const int ink = inkOf(ui::themeIcon(name));
    return ink > 8 && ink < 32 * 32 * 3 / 4;
}

void TestIconTheme::everyActionsIconIsThere()
{
    for (const ui::ActionInfo &info : ui::actionTable()) {
        if (!info.icon.isEmpty()) {
            QVERIFY2(isSeen(info.icon), qPrintable(info.icon));
        }
    }
}

// Buttons, lists and pages name theirs where they are made.
void TestIconTheme::everyNamedIconIsThere()
{
    static const QRegularExpression about(u"[iI]con|Button\"_s, u\""_s);
    static const QRegularExpression name(u"u\"([a-z]+(?:-[a-z]+)+)\"_s"_s);
    int names = 0;
    QDirIterator files(QStringLiteral(HOTPAPERS_SOURCE_DIR "/src/ui"), {u"*.cpp"_s}, QDir::Files);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
            for (const auto &match :
                 line.contains(about) ? name.globalMatch(line) : QRegularExpressionMatchIterator()) {
                QVERIFY2(isSeen(match.captured(1)), qPrintable(file.fileName() + u": "_s + line));
                ++names;
            }
        }
    }
    QVERIFY(names > 12);
}

void TestIconTheme::desktopsOwnIsNotTaken()
{
    QVERIFY(inkOf(ui::themeIcon(u"go-next"_s)) < 32 * 32 / 2); // an arrow, not the square
}

void TestIconTheme::iconsAreInTheColorOfText()
{
    for (const QColor color : {QColor(Qt::white), QColor(0x23, 0x26, 0x29)}) {
        QPalette palette;
        palette.setColor(QPalette::ButtonText, color);
        QGuiApplication::setPalette(palette);
        const QImage image = ui::themeIcon(u"media-skip-forward"_s).pixmap(64).toImage();
        int painted = 0;
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, image.height() / 2);
            if (pixel.alpha() == 255) {
                QCOMPARE(pixel.rgb(), color.rgb());
                ++painted;
            }
        }
        QVERIFY(painted > 0);
    }
}

QTEST_MAIN(TestIconTheme)
#include "test_icontheme.moc"
