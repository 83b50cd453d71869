// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formats/citation.h"

namespace hotpapers::services {

// How a paper is cited in a line, for the layers that do not see formats. BibTeX is an export: LibraryService::exportText().
using formats::CitedPaper;
using formats::citedPaper;
using formats::markdownLink;
using formats::textCitation;

} // namespace hotpapers::services
