// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/arxivid.h"

#include <QRegularExpression>
#include <QUrl>

namespace hotpapers {

namespace {

// Longer input is no identifier; it is not even looked at.
constexpr qsizetype maximumLength = 300;

// What may stand around the identifier: `arXiv:` or an arxiv.org URL, and after it `.pdf`, a query, a fragment. Letters of
// the identifier are spelled out in both cases: a caseless `[a-z]` takes the long s and the Kelvin sign as well.
const QRegularExpression &pattern()
{
    static const QRegularExpression expression(QStringLiteral(
        R"(^(?i:arxiv:\s*|(?:https?://)?(?:www\.|export\.)?arxiv\.org/(?:abs|pdf|html|format|ps)/)?)"
        R"((?:(?<new>\d{4}\.\d{4,5})|(?<archive>[A-Za-z]+(?:-[A-Za-z]+)?)(?:\.[A-Za-z]+(?:-[A-Za-z]+)?)?/(?<number>\d{7})))"
        R"((?:[vV][1-9]\d*)?(?i:\.pdf)?/?(?:[?#]\S*)?$)"));
    return expression;
}

bool isMonth(QStringView twoDigits)
{
    const int month = twoDigits.toInt();
    return month >= 1 && month <= 12;
}

} // namespace

std::optional<ArxivId> ArxivId::parse(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    if (trimmed.isEmpty() || trimmed.size() > maximumLength) {
        return std::nullopt;
    }
    const QRegularExpressionMatch match = pattern().matchView(trimmed);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const QString number = match.hasCaptured(u"new") ? match.captured(u"new") : match.captured(u"number");
    if (!isMonth(QStringView(number).sliced(2, 2))) {
        return std::nullopt;
    }
    return ArxivId(match.hasCaptured(u"new") ? number : match.captured(u"archive").toLower() + u'/' + number);
}

QString ArxivId::absUrl() const
{
    return isNull() ? QString() : QStringLiteral("https://arxiv.org/abs/") + m_text;
}

QString ArxivId::pdfUrl() const
{
    return isNull() ? QString() : QStringLiteral("https://arxiv.org/pdf/") + m_text;
}

// The first four digits of either scheme are YYMM. The old one began in 1991, so that its 91–99 are of the last century.
int ArxivId::year() const
{
    if (isNull()) {
        return 0;
    }
    const qsizetype slash = m_text.indexOf(u'/');
    const int year = QStringView(m_text).sliced(slash + 1, 2).toInt();
    return slash >= 0 && year >= 91 ? 1900 + year : 2000 + year;
}

int ArxivId::month() const
{
    return isNull() ? 0 : QStringView(m_text).sliced(m_text.indexOf(u'/') + 3, 2).toInt();
}

} // namespace hotpapers
