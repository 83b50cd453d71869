// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <vector>

namespace hotpapers::formats {

/**
 * A name taken apart, as BibTeX and CSL know its parts (https://docs.citationstyles.org/en/stable/specification.html#names):
 * plain text, with hidden characters spelled out.
 */
struct NameParts
{
    QString given = {};
    QString particle = {}; ///< `van der`: CSL's non-dropping particle, BibTeX's von
    QString family = {}; ///< of a name that cannot be taken apart, all of it
    QString suffix = {}; ///< `Jr.`, `III`
    bool literal = false; ///< not a person's: `family` is to stand as it is

    bool operator==(const NameParts &) const = default;

    [[nodiscard]] QString fullFamily() const; ///< with its particle
    [[nodiscard]] QString full() const; ///< as one reads it: `Anna van der Berg`, `Harold P. Quill Jr.`
};

/**
 * Takes a name apart. The family name is the last word, and begins at the first particle in small letters before it
 * (`Cyprien de Masson d'Autume`), at `y` one word earlier (`José Ortega y Gasset`). A particle with a capital is part of the
 * family name itself (`Luc Van Gool`, `Fernando De la Torre`): whose the word is cannot be told for every name, and of
 * those in real digests nearly all are so. Of other double names only the last is taken.
 *
 * Literal are collaborations, groups and whatever is no person's name: with digits, brackets, an `and`.
 */
[[nodiscard]] NameParts nameParts(const QString &tex);

/** All names. A suffix that a comma made a name of its own goes to the name before it. */
[[nodiscard]] std::vector<NameParts> nameParts(const QStringList &names);

} // namespace hotpapers::formats
