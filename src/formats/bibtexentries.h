// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>

#include <optional>

namespace hotpapers::formats {

/** One entry of a BibTeX file as it is written. */
struct BibtexEntry
{
    QString type; ///< small letters: `article`
    QString key;
    QHash<QString, QString> fields; ///< names in small letters; values without their delimiters, still TeX
    qsizetype start = 0; ///< where its `@` stands
    bool isWhole = true; ///< false where it could not be read to its end: the fields are those before that

    bool operator==(const BibtexEntry &) const = default;
};

/**
 * Takes a BibTeX or BibLaTeX file apart, entry by entry, as BibTeX does
 * (https://tug.org/texmf-dist/doc/bibtex/base/btxdoc.pdf; the grammar is in bibtex.web): values in braces, in quotes,
 * numbers, names of `@string`s and months, joined by `#`; what stands between entries is a comment, and `@preamble` is
 * passed over. An entry whose braces do not close ends where the next one begins at the start of a line, so that one
 * that is broken costs no other.
 *
 * Linear in the text, which must outlive it; what the values take is, too: where `@string`s come to more than the text
 * itself, or to very much in one value, no more of them are put in.
 */
class BibtexEntries
{
public:
    explicit BibtexEntries(QStringView text);

    [[nodiscard]] std::optional<BibtexEntry> next();

private:
    // What stands between an `@` and its brace.
    struct Opening
    {
        QString type;
        qsizetype start;
        QChar closing;
    };

    [[nodiscard]] std::optional<Opening> nextOpening();
    [[nodiscard]] BibtexEntry readEntry(const Opening &opening);
    [[nodiscard]] bool readFields(BibtexEntry &entry, QChar closing);
    void readString();
    void skipBroken();

    // Each reads what it is for at m_at and moves on.
    void skipSpace();
    [[nodiscard]] bool skip(QChar character);
    [[nodiscard]] QString readName();
    [[nodiscard]] std::optional<QString> readValue();
    [[nodiscard]] std::optional<QString> readPiece();
    [[nodiscard]] QString expanded(const QString &name);
    [[nodiscard]] std::optional<QString> readDelimited(QChar closing);
    [[nodiscard]] bool beginsEntry(qsizetype at) const;
    [[nodiscard]] QChar current() const { return m_at < m_text.size() ? m_text[m_at] : QChar(); }

    QStringView m_text;
    qsizetype m_at = 0;
    QHash<QString, QString> m_strings;
    qsizetype m_roomInAll; ///< UTF-16 units of `@string`s that values may still have: of this text,
    qsizetype m_roomInValue = 0; ///< and of the value that is read
};

} // namespace hotpapers::formats
