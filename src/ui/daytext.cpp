// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/daytext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace hotpapers::ui {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(DayText)
};

bool isSame(const QString &text, const QString &word)
{
    return text.compare(word, Qt::CaseInsensitive) == 0;
}

DayRange relativeDay(const QString &text, QDate today, const QLocale &locale)
{
    if (isSame(text, Tr::tr("today"))) {
        return DayRange::of(today);
    }
    if (isSame(text, Tr::tr("yesterday"))) {
        return DayRange::of(today.addDays(-1));
    }
    for (int back = 0; back < 7; ++back) {
        const QDate day = today.addDays(-back);
        for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
            if (isSame(text, locale.standaloneDayName(day.dayOfWeek(), format))
                || isSame(text, locale.dayName(day.dayOfWeek(), format))) {
                return DayRange::of(day);
            }
        }
    }
    return {};
}

/** The locale's format, so that days and months may have one digit, and years four. */
QString lenient(QString format)
{
    static const QRegularExpression day(u"\\bdd\\b"_s);
    static const QRegularExpression month(u"\\bMM\\b"_s);
    static const QRegularExpression year(u"\\by+\\b"_s);
    return format.replace(day, u"d"_s).replace(month, u"M"_s).replace(year, u"yyyy"_s);
}

QDate wholeDay(const QString &text, const QLocale &locale)
{
    constexpr int century = 2000; // that years of two digits are of
    const QString shortFormat = lenient(locale.dateFormat(QLocale::ShortFormat));
    const QStringList formats = {u"yyyy-M-d"_s,
                                 shortFormat,
                                 QString(shortFormat).replace(u"yyyy"_s, u"yy"_s),
                                 u"d MMM yyyy"_s,
                                 u"d MMMM yyyy"_s,
                                 u"d. MMMM yyyy"_s,
                                 u"MMM d, yyyy"_s,
                                 u"MMMM d, yyyy"_s,
                                 Tr::tr("d MMMM yyyy", "a day, as QLocale reads it"),
                                 locale.dateFormat(QLocale::LongFormat)};
    for (const QString &format : formats) {
        if (const QDate day = locale.toDate(text, format, century); day.isValid()) {
            return day;
        }
    }
    return {};
}

/** The last one up to today. */
QDate dayWithoutYear(const QString &text, QDate today, const QLocale &locale)
{
    const QString own = Tr::tr("d MMMM", "a day of a month, as QLocale reads it");
    for (const QString &format : {own, u"d MMM"_s, u"d MMMM"_s, u"d. MMMM"_s, u"MMM d"_s, u"MMMM d"_s}) {
        for (int year = today.year(); year > today.year() - 5; --year) { // 29 February is not in every one
            const QDate day = locale.toDate(text + u' ' + QString::number(year), format + u" yyyy"_s);
            if (day.isValid() && day <= today) {
                return day;
            }
        }
    }
    return {};
}

/** As the language writes it, which no locale tells. */
QString monthFormat()
{
    return Tr::tr("MMMM yyyy", "a month, as QLocale writes and reads it");
}

DayRange monthOrYear(const QString &text, const QLocale &locale)
{
    for (const QString &format : {u"yyyy-M"_s, u"MMM yyyy"_s, u"MMMM yyyy"_s, monthFormat()}) {
        if (const QDate first = locale.toDate(text, format); first.isValid()) {
            return {first, first.addMonths(1).addDays(-1)};
        }
    }
    const QDate first = QDate::fromString(text, u"yyyy"_s);
    return first.isValid() ? DayRange{first, first.addYears(1).addDays(-1)} : DayRange();
}

} // namespace

QString monthExample(QDate day, const QLocale &locale)
{
    return locale.toString(day, monthFormat());
}

DayRange daysFromText(const QString &text, QDate today, const QLocale &locale)
{
    constexpr qsizetype longest = 100; // UTF-16 units: longer than any day
    const QString wanted = text.simplified();
    if (wanted.isEmpty() || wanted.size() > longest) {
        return {};
    }
    if (const DayRange relative = relativeDay(wanted, today, locale); relative.isValid()) {
        return relative;
    }
    if (const QDate day = wholeDay(wanted, locale); day.isValid()) {
        return DayRange::of(day);
    }
    if (const QDate day = dayWithoutYear(wanted, today, locale); day.isValid()) {
        return DayRange::of(day);
    }
    return monthOrYear(wanted, locale);
}

} // namespace hotpapers::ui
