// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formats/markdown.h"
#include "formats/notepage.h"
#include "formats/notewords.h"
#include "formats/paperhtml.h"
#include "formats/tweetcard.h"

namespace hotpapers::services {

// What a reader is shown of a paper, for the layers that do not see formats.
using formats::linkedPapers;
using formats::markdownText;
using formats::NoteContext;
using formats::NoteLine;
using formats::NotePage;
using formats::notePage;
using formats::paperHtml;
using formats::PaperPage;
using formats::paperText;
using formats::plainTitle;
using formats::readNoteLine;
using formats::standaloneHtml;
using formats::tweetCards;

} // namespace hotpapers::services
