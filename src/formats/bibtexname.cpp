// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/bibtex.h"

#include "core/visibletext.h"
#include "tex/textext.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace hotpapers::formats {

using namespace tex;

namespace {

constexpr auto particles = std::to_array<QStringView>(
    {u"van", u"von", u"der", u"den", u"de",  u"del", u"della", u"dello", u"degli", u"di", u"da", u"das", u"dos",
     u"do",  u"du",  u"des", u"la",  u"le",  u"ter", u"ten",   u"te",    u"'t",    u"’t", u"zu", u"zum", u"zur",
     u"af",  u"av",  u"vom", u"op",  u"bin", u"ibn", u"el",    u"al",    u"y",     u"e",  u"i"});

constexpr auto suffixes = std::to_array<QStringView>({u"Jr", u"Jr.", u"Sr", u"Sr.", u"II", u"III", u"IV"});

// A name taken apart, as BibTeX knows its parts; one that cannot be is all in `family`.
struct NameParts
{
    QString family; // with particles
    QString suffix;
    QString given;
    bool literal = false;
};

bool isSuffix(const QString &word)
{
    return std::ranges::contains(suffixes, QStringView(word));
}

bool isLiteral(const QString &name)
{
    static const QRegularExpression group(u"\\b(collaborations?|consortium|team|group|project|initiative|committee|"
                                          u"community|network|institute|university)\\b"
                                          u"|^the\\b|\\band\\b|^others$|[,{}()\\[\\]/&0-9]"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return group.match(name).hasMatch();
}

NameParts takeApart(const QString &name)
{
    const QString plain = visibleText(texPlainText(name)).simplified();
    QStringList words = plain.split(u' ', Qt::SkipEmptyParts);
    const bool isNumbered = words.size() == 2 && isSuffix(words.back()); // a first name alone: `Elizabeth II`
    if (isLiteral(plain) || isNumbered || words.size() < 2) {
        return {.family = plain, .suffix = {}, .given = {}, .literal = isLiteral(plain) || isNumbered};
    }
    const QString suffix = words.size() > 2 && isSuffix(words.back()) ? words.takeLast() : QString();
    qsizetype first = words.size() - 1;
    while (first > 1 && std::ranges::contains(particles, QStringView(words[first - 1]))) {
        --first;
    }
    return {.family = words.sliced(first).join(u' '), .suffix = suffix, .given = words.first(first).join(u' ')};
}

QString spelled(const NameParts &parts)
{
    const QString family = bibtexEscaped(parts.family);
    if (parts.literal) {
        return u"{%1}"_s.arg(family);
    }
    QStringList spelling = {family};
    for (const QString &part : {parts.suffix, parts.given}) {
        spelling += part.isEmpty() ? QStringList() : QStringList(bibtexEscaped(part));
    }
    return spelling.join(u", "_s);
}

} // namespace

QString bibtexName(const QString &name)
{
    return spelled(takeApart(name));
}

QString bibtexNames(const QStringList &names)
{
    QStringList spellings;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const bool hasSuffix = i + 1 < names.size() && isSuffix(names[i + 1].trimmed());
        NameParts parts = takeApart(names[i]);
        if (hasSuffix && !parts.given.isEmpty() && parts.suffix.isEmpty()) {
            parts.suffix = names[++i].trimmed();
        }
        spellings += spelled(parts);
    }
    return spellings.join(u" and "_s);
}

QString bibtexFamily(const QString &name)
{
    const NameParts parts = takeApart(name);
    if (!parts.literal) {
        return parts.family;
    }
    static const QRegularExpression article(u"^the\\s+"_s, QRegularExpression::CaseInsensitiveOption);
    return QString(parts.family).remove(article).section(u' ', 0, 0);
}

} // namespace hotpapers::formats
