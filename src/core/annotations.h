// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/arxivid.h"
#include "core/highlight.h"

#include <vector>

namespace hotpapers {

/** A paper by its name. */
struct PaperTitle
{
    ArxivId paper;
    QString title = {}; ///< of its latest appearance, as it stands there; empty where no digest has it (any more)

    bool operator==(const PaperTitle &) const = default;
};

/** A paper under other ids. */
struct SamePapers
{
    std::vector<PaperTitle> linked = {}; ///< that it is one with, by id
    std::vector<PaperTitle> alike =
        {}; ///< that look the same (sameness.h) and are not linked with it, in order of the search

    bool operator==(const SamePapers &) const = default;
};

/** What stands around a paper beside its note. */
struct Annotations
{
    std::vector<Highlight> highlights = {}; ///< by place
    /** Papers whose notes have a link to this one, by when they were last written. */
    std::vector<PaperTitle> mentions = {};

    bool operator==(const Annotations &) const = default;
};

} // namespace hotpapers
