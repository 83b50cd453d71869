// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dayprompt.h"
#include "ui/daytext.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace hotpapers;
using namespace Qt::StringLiterals;

/** Days as the person writes them. */
class TestDayText : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void promptSaysWhatItUnderstands();
};

void TestDayText::reads_data()
{
    const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    const QLocale american(QLocale::English, QLocale::UnitedStates);
    const QLocale german(QLocale::German, QLocale::Germany);
    const auto day = [](int y, int m, int d) { return DayRange::of(QDate(y, m, d)); };
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("text");
    QTest::addColumn<DayRange>("days");
    QTest::newRow("ISO") << german << u"2021-07-27"_s << day(2021, 7, 27);
    QTest::newRow("ISO, short") << german << u"2021-7-2"_s << day(2021, 7, 2);
    QTest::newRow("today") << british << u" Today "_s << day(2021, 7, 28);
    QTest::newRow("yesterday") << british << u"yesterday"_s << day(2021, 7, 27);
    QTest::newRow("weekday: today's") << british << u"wednesday"_s << day(2021, 7, 28);
    QTest::newRow("weekday: the last") << british << u"Thu"_s << day(2021, 7, 22);
    QTest::newRow("weekday, German") << german << u"Montag"_s << day(2021, 7, 26);
    QTest::newRow("British") << british << u"02/07/2021"_s << day(2021, 7, 2);
    QTest::newRow("British, short") << british << u"2/7/21"_s << day(2021, 7, 2);
    QTest::newRow("American") << american << u"7/2/21"_s << day(2021, 7, 2);
    QTest::newRow("German") << german << u"2.7.2021"_s << day(2021, 7, 2);
    QTest::newRow("German, short") << german << u"02.07.21"_s << day(2021, 7, 2);
    QTest::newRow("month in words") << british << u"27 Jul 2021"_s << day(2021, 7, 27);
    QTest::newRow("month in German") << german << u"27. Juli 2021"_s << day(2021, 7, 27);
    QTest::newRow("American words") << american << u"July 27, 2021"_s << day(2021, 7, 27);
    QTest::newRow("this year") << british << u"27 Jul"_s << day(2021, 7, 27);
    QTest::newRow("last year") << british << u"24 December"_s << day(2020, 12, 24);
    QTest::newRow("leap day") << british << u"29 February"_s << day(2020, 2, 29);
    QTest::newRow("a month") << british << u"2021-02"_s << DayRange{QDate(2021, 2, 1), QDate(2021, 2, 28)};
    QTest::newRow("a month in words") << german << u"Februar 2020"_s << DayRange{QDate(2020, 2, 1), QDate(2020, 2, 29)};
    QTest::newRow("a year") << british << u"2020"_s << DayRange{QDate(2020, 1, 1), QDate(2020, 12, 31)};
    QTest::newRow("empty") << british << u" "_s << DayRange();
    QTest::newRow("no day") << british << u"soon"_s << DayRange();
    QTest::newRow("no such day") << british << u"31/02/2021"_s << DayRange();
    QTest::newRow("endless") << british << u"2"_s.repeated(100'000) << DayRange();
}

void TestDayText::reads()
{
    QFETCH(QLocale, locale);
    QFETCH(QString, text);
    QTEST(ui::daysFromText(text, QDate(2021, 7, 28), locale), "days");
}

void TestDayText::promptSaysWhatItUnderstands()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QWidget window;
    auto *prompt = new ui::DayPrompt(QDate(2021, 7, 28), &window);
    QSignalSpy chosen(prompt, &ui::DayPrompt::chosen);
    prompt->open();
    auto *edit = prompt->findChild<QLineEdit *>(u"dayEdit"_s);
    const auto *meant = prompt->findChild<QLabel *>(u"dayMeant"_s);
    const auto *go = prompt->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    QVERIFY(!go->isEnabled());
    QVERIFY2(meant->text().contains(u"28/07/2021"_s), qPrintable(meant->text()));
    QTest::keyClicks(edit, u"tuesday"_s);
    QCOMPARE(meant->text(), u"Tuesday, 27 July 2021"_s);
    QVERIFY(go->isEnabled());
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].value<DayRange>(), DayRange::of(QDate(2021, 7, 27)));
}

QTEST_MAIN(TestDayText)
#include "test_daytext.moc"
