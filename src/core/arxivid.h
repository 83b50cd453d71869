// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>
#include <optional>

namespace hotpapers {

/**
 * The identifier of a paper on arXiv, without its version.
 *
 * Two schemes exist (https://info.arxiv.org/help/arxiv_identifier.html): since April 2007 `YYMM.NNNN`, with five digits
 * since January 2015, and before `archive.SC/YYMMNNN` (`hep-th/9901001`, `math.GT/0309136`). The subject class of an
 * old identifier is not part of it, and is dropped: `math.GT/0309136` is `math/0309136`.
 */
class ArxivId
{
public:
    ArxivId() = default;

    /**
     * Reads an identifier, with or without a version, an `arXiv:` before it, or any arxiv.org URL (abs, pdf, html,
     * format; http or https; with `.pdf`, a query or a fragment).
     * @return nothing where `text`, apart from white space around it, is anything else
     */
    [[nodiscard]] static std::optional<ArxivId> parse(QStringView text);

    [[nodiscard]] bool isNull() const { return m_text.isEmpty(); }
    [[nodiscard]] const QString &text() const { return m_text; } ///< `2107.11817`, `hep-th/9901001`
    [[nodiscard]] QString absUrl() const; ///< `https://arxiv.org/abs/…`
    [[nodiscard]] QString pdfUrl() const; ///< `https://arxiv.org/pdf/…`
    [[nodiscard]] int year() const; ///< of submission, four digits; 0 for a null id
    [[nodiscard]] int month() const; ///< of submission, 1–12; 0 for a null id

    auto operator<=>(const ArxivId &other) const = default;
    bool operator==(const ArxivId &other) const = default;
    friend size_t qHash(const ArxivId &id, size_t seed = 0) { return ::qHash(id.m_text, seed); }

private:
    explicit ArxivId(QString text) : m_text(std::move(text)) { }

    QString m_text;
};

} // namespace hotpapers
