// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <vector>

namespace hotpapers {

/** A person's name in parts that can be compared: case folded, without accents, dots, hyphens and emoji. */
struct PersonName
{
    QString given; ///< the first name, or its initial; empty where there is but one word
    QString middle; ///< the initials of what stands between
    QString family; ///< the last word: of `Ada van der Linde`, `linde`

    bool operator==(const PersonName &) const = default;
};

/** Reads `Dr. Zoë M. Ó-Briain, PhD | hiring`: titles, and what is behind a `|`, `(`, `,` or the like, do not count. */
[[nodiscard]] PersonName personName(QStringView text);

/**
 * Tells whether a person on Twitter is one of a paper's authors, by names alone. A stranger must not be taken for an
 * author, so that a badge can be believed; an author under a nickname is missed.
 *
 * A display name is an author's where family and given name are equal (in either order), or where one of the two has but
 * an initial of the given name and the family name has six letters or more; middle names must not contradict each other.
 * A handle is an author's where it is, but for digits and `_`, given and family name (in either order; eight letters or
 * more), or all initials and a family name of six letters or more.
 */
class AuthorNames
{
public:
    /** Takes the first 1,000 of `authors`. */
    explicit AuthorNames(const QStringList &authors);

    /** Linear in the authors. @param handle without the `@` */
    [[nodiscard]] bool include(QStringView displayName, QStringView handle) const;

private:
    std::vector<PersonName> m_names;
};

} // namespace hotpapers
