// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/authornames.h"

#include "core/searchwords.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace hotpapers {

namespace {

constexpr qsizetype maximumAuthors = 1'000;
constexpr qsizetype maximumName = 100; // UTF-16 units
// Shorter family names are shared by too many for an initial to tell who it is.
constexpr qsizetype tellingFamilyName = 6;
constexpr qsizetype tellingHandle = 8;

constexpr auto titles =
    std::to_array<QStringView>({u"dr", u"prof", u"professor", u"phd", u"md", u"jr", u"sr", u"ii", u"iii"});

QString folded(QStringView text)
{
    QString letters;
    for (const SearchWord &word : searchWords(text)) {
        letters += word.folded;
    }
    return letters;
}

QStringView nameAlone(QStringView text)
{
    const auto *const end = std::ranges::find_if(text, [](QChar c) { return u"|(,@/:•·–—"_s.contains(c); });
    return text.first(std::min<qsizetype>(end - text.begin(), maximumName));
}

QStringList nameParts(QStringView text)
{
    QStringList parts;
    for (const QStringView part : nameAlone(text).split(u' ', Qt::SkipEmptyParts)) {
        const QString letters = folded(part);
        if (!letters.isEmpty() && !std::ranges::contains(titles, QStringView(letters))) {
            parts += letters;
        }
    }
    return parts;
}

bool areSwapped(const PersonName &one, const PersonName &other)
{
    const bool areWhole = one.given.size() > 1 && one.middle.isEmpty() && other.middle.isEmpty();
    return areWhole && one.given == other.family && one.family == other.given;
}

// One with a middle name may leave it out.
bool areSame(const PersonName &one, const PersonName &other)
{
    if (one.family != other.family || one.given.isEmpty() || other.given.isEmpty()) {
        return areSwapped(one, other);
    }
    const bool isInitial = one.given.size() == 1 || other.given.size() == 1;
    const bool sameGiven = isInitial
        ? one.given.front() == other.given.front() && one.family.size() >= tellingFamilyName
        : one.given == other.given;
    return sameGiven && (one.middle.startsWith(other.middle) || other.middle.startsWith(one.middle));
}

bool isHandle(const PersonName &name, const QString &handle)
{
    if (name.given.isEmpty()) {
        return false;
    }
    const bool isWhole = name.given.size() > 1 && handle.size() >= tellingHandle
        && (handle == name.given + name.family || handle == name.family + name.given);
    const bool hasInitials =
        name.family.size() >= tellingFamilyName && handle == name.given.first(1) + name.middle + name.family;
    return isWhole || hasInitials;
}

QString handleLetters(QStringView handle)
{
    QString letters = folded(handle.first(std::min(handle.size(), maximumName)));
    return letters.removeIf([](QChar c) { return c.isDigit(); });
}

} // namespace

PersonName personName(QStringView text)
{
    const QStringList parts = nameParts(text);
    if (parts.size() < 2) {
        return {{}, {}, parts.value(0)};
    }
    PersonName name{parts.front(), {}, parts.back()};
    for (const QString &part : parts.sliced(1, parts.size() - 2)) {
        name.middle += part.front();
    }
    return name;
}

AuthorNames::AuthorNames(const QStringList &authors)
{
    for (const QString &author : authors.first(std::min(authors.size(), maximumAuthors))) {
        m_names.push_back(personName(author));
    }
}

bool AuthorNames::include(QStringView displayName, QStringView handle) const
{
    const PersonName shown = personName(displayName);
    const QString letters = handleLetters(handle);
    return std::ranges::any_of(m_names,
                               [&](const PersonName &name) { return areSame(name, shown) || isHandle(name, letters); });
}

} // namespace hotpapers
