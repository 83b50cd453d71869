// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/arxivid.h"
#include "core/normalform.h"
#include "tex/textext.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

/** A name as some program took it apart. */
struct NameRead
{
    QString given = {};
    QString particles = {};
    QString family = {}; ///< all of it, where it was not taken apart
    QString suffix = {};
};

/**
 * A paper as some program read it from an export. Of names and titles only letters and digits count, with their accents:
 * how spaces, braces, quotes and math are written is each format's own.
 */
struct PaperRead
{
    QString id = {}; ///< arXiv's
    QString title = {};
    QStringList names = {}; ///< whole, as they are spoken
    QStringList families = {}; ///< with particles

    bool operator==(const PaperRead &) const = default;

    /** Takes a title in: text or TeX. */
    void setTitle(const QString &text) { title = letters(text); }

    void addName(const NameRead &name)
    {
        names += letters(name.given + name.particles + name.family + name.suffix);
        families += letters(name.particles + name.family);
    }

    static QString letters(QString text)
    {
        // Names of characters that are no letters, which some programs give as they stand.
        static const QRegularExpression commands(
            QStringLiteral("\\\\?text(brace(left|right)|backslash|ascii(tilde|circum))"));
        QString kept;
        text =
            hotpapers::normalForm(hotpapers::tex::texPlainText(text.remove(commands)), QString::NormalizationForm_KC);
        for (const QChar character : std::as_const(text)) {
            kept += character.isLetterOrNumber() || character.isMark() || character.isSurrogate() ? QString(character)
                                                                                                  : QString();
        }
        return kept;
    }

    /** The arXiv id in an address, a DOI (`10.48550/arXiv.ID`) or itself; empty where there is none. */
    static QString idIn(const QString &text)
    {
        static const QRegularExpression doi(QStringLiteral("^(https?://doi\\.org/)?10\\.48550/arxiv\\."),
                                            QRegularExpression::CaseInsensitiveOption);
        const auto id = hotpapers::ArxivId::parse(QString(text).remove(doi));
        return id ? id->text() : QString();
    }

    /** For the message of a failed test. */
    [[nodiscard]] QString told() const
    {
        return QStringLiteral("%1 “%2” by %3 (%4)").arg(id, title, names.join(u", "), families.join(u", "));
    }
};

/** Where two readings of the same papers differ, in any order of theirs; empty where they do not. */
inline QString difference(const QList<PaperRead> &expected, const QList<PaperRead> &read)
{
    QStringList differences;
    if (read.size() != expected.size()) {
        differences += QStringLiteral("%1 papers, not %2").arg(read.size()).arg(expected.size());
    }
    QHash<QString, PaperRead> byId;
    for (const PaperRead &paper : read) {
        byId.insert(paper.id, paper);
    }
    for (const PaperRead &paper : expected) {
        const auto found = byId.constFind(paper.id);
        if (found == byId.constEnd()) {
            differences += QStringLiteral("missing: ") + paper.told();
        } else if (*found != paper) {
            differences += found->told() + QStringLiteral("\n  instead of ") + paper.told();
        }
    }
    const QString more = QStringLiteral("\n%1 differences").arg(differences.size());
    return differences.isEmpty() ? QString() : differences.first(qMin(differences.size(), 8)).join(u'\n') + more;
}
