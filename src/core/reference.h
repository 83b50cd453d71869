// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/arxivid.h"
#include "core/notice.h"

#include <QStringList>

#include <vector>

namespace hotpapers {

/** What another program's list says of one paper. All of it is untrusted. */
struct Reference
{
    ArxivId arxivId = {}; ///< null where the reference names none
    QString title = {}; ///< one line; formulas as TeX (`$n^2$`), all else as plain text
    QStringList authors = {}; ///< in order, as digests spell them: `Anna van der Berg`, `Harold P. Quill Jr.`
    int year = 0; ///< four digits; 0 where it is not known
    QString doi = {}; ///< `10.…`, without an address before it
    QString abstract = {}; ///< as the title; may have several lines
    QStringList tags = {}; ///< as tagName() makes them
    QString note = {}; ///< what the person wrote; plain text
    int line = 0; ///< where it begins in its file, from 1; 0 where that is not known

    bool operator==(const Reference &) const = default;
};

/** A list that a person brings in from elsewhere. */
struct ReferenceList
{
    QString name; ///< of its file, without the ending; empty for a text without one
    std::vector<Reference> references; ///< in order; no arXiv id stands there twice
    std::vector<Notice> notices; ///< in order of line

    bool operator==(const ReferenceList &) const = default;
};

} // namespace hotpapers
