// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/nameparts.h"

#include "core/visibletext.h"
#include "tex/textext.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace hotpapers::formats {

namespace {

constexpr auto capitalParticles =
    std::to_array<QStringView>({u"Van", u"Von", u"De", u"Del", u"Della", u"Di", u"Da", u"Du", u"La", u"Le", u"El",
                                u"Mac", u"Dos", u"Den", u"Der", u"Ó", u"Ní"});

constexpr auto suffixes = std::to_array<QStringView>({u"Jr", u"Jr.", u"Sr", u"Sr.", u"II", u"III", u"IV"});

bool isSuffix(const QString &word)
{
    return std::ranges::contains(suffixes, QStringView(word));
}

// `van`, `'t`, `d'Avila`, `bou`: as BibTeX has it ("First von Last" in btxdoc), no list would know all of them.
bool beginsSmall(const QString &word)
{
    return word.front().isLower()
        || (QStringView(u"'’").contains(word.front()) && word.size() > 1 && word[1].isLower());
}

// `d'Avila` begins the family's name, and is part of it.
bool isParticle(const QString &word)
{
    return beginsSmall(word) && word == word.toLower();
}

bool isLiteral(const QString &name)
{
    static const QRegularExpression group(u"\\b(collaborations?|consortium|team|group|project|initiative|committee|"
                                          u"community|network|institute|university)\\b"
                                          u"|^the\\b|\\band\\b|\\b(?-i:on|of|for)\\b|^others$|[,{}()\\[\\]/&0-9]"_s,
                                          QRegularExpression::CaseInsensitiveOption
                                              | QRegularExpression::UseUnicodePropertiesOption);
    return group.match(name).hasMatch();
}

// Where the family name begins among the words of a name without suffix; never at the first.
qsizetype familyStart(const QStringList &words)
{
    const qsizetype last = words.size() - 1;
    qsizetype start = std::find_if(words.begin() + 1, words.end() - 1, beginsSmall) - words.begin();
    if (start < last && start > 1 && words[start] == u"y") {
        --start;
    }
    while (start > 1 && std::ranges::contains(capitalParticles, QStringView(words[start - 1]))) {
        --start;
    }
    return start;
}

} // namespace

QString NameParts::fullFamily() const
{
    return particle.isEmpty() ? family : particle + u' ' + family;
}

QString NameParts::full() const
{
    QStringList parts = {given, fullFamily(), suffix};
    parts.removeAll(QString());
    return parts.join(u' ');
}

NameParts nameParts(const QString &tex)
{
    const QString plain = visibleText(tex::texPlainText(tex)).simplified();
    QStringList words = plain.split(u' ', Qt::SkipEmptyParts);
    const bool isNumbered = words.size() == 2 && isSuffix(words.back()); // a first name alone: `Elizabeth II`
    if (isLiteral(plain) || isNumbered || words.size() < 2) {
        return {.family = plain, .literal = isLiteral(plain) || isNumbered};
    }
    const QString suffix = words.size() > 2 && isSuffix(words.back()) ? words.takeLast() : QString();
    const qsizetype start = familyStart(words);
    const qsizetype family = std::find_if_not(words.begin() + start, words.end() - 1, isParticle) - words.begin();
    return {.given = words.first(start).join(u' '),
            .particle = words.sliced(start, family - start).join(u' '),
            .family = words.sliced(family).join(u' '),
            .suffix = suffix};
}

std::vector<NameParts> nameParts(const QStringList &names)
{
    std::vector<NameParts> all;
    for (const QString &name : names) {
        const bool takesSuffix = !all.empty() && !all.back().given.isEmpty() && all.back().suffix.isEmpty();
        if (takesSuffix && isSuffix(name.trimmed())) {
            all.back().suffix = name.trimmed();
        } else {
            all.push_back(nameParts(name));
        }
    }
    return all;
}

} // namespace hotpapers::formats
