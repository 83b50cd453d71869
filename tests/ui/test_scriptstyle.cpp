// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/contraststyle.h"
#include "ui/theme.h"

#include <QApplication>
#include <QLocale>
#include <QTest>

using namespace hotpapers::ui;

/** Letters that join are not underlined, in whatever order languages and themes are chosen. */
class TestScriptStyle : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_usual = QApplication::style()->name(); }
    void cleanup()
    {
        QLocale::setDefault(QLocale::English);
        applyStyle(Theme::Light);
        QCOMPARE(QApplication::style()->name(), m_usual);
    }
    void followsTheLanguage();
    void followsThemeAndLanguage();

private:
    static bool underlines() { return QApplication::style()->styleHint(QStyle::SH_UnderlineShortcut) != 0; }
    static bool isOutlined() { return qobject_cast<ContrastStyle *>(QApplication::style()); }

    QString m_usual;
};

void TestScriptStyle::followsTheLanguage()
{
    QVERIFY(underlines());
    QLocale::setDefault(QLocale::Arabic);
    applyStyle(Theme::Light);
    QVERIFY(!underlines());
    QVERIFY(!isOutlined());
    QLocale::setDefault(QLocale::Japanese);
    applyStyle(Theme::Light);
    QVERIFY(underlines());
}

void TestScriptStyle::followsThemeAndLanguage()
{
    QLocale::setDefault(QLocale::Arabic);
    applyStyle(Theme::HighContrast);
    QVERIFY(isOutlined() && !underlines());
    applyStyle(Theme::Dark);
    QVERIFY(!isOutlined() && !underlines());
    applyStyle(Theme::HighContrast);
    QLocale::setDefault(QLocale::German);
    applyStyle(Theme::HighContrast);
    QVERIFY(isOutlined() && underlines());
}

QTEST_MAIN(TestScriptStyle)
#include "test_scriptstyle.moc"
