// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFlags>

namespace hotpapers {

struct Entry;

/** What an entry has, as `has:` asks for it. Stored by number: append only. */
enum class PaperFeature { Pdf = 1, Code = 2, Tweet = 4 };
Q_DECLARE_FLAGS(PaperFeatures, PaperFeature)
Q_DECLARE_OPERATORS_FOR_FLAGS(PaperFeatures)

/**
 * Pdf: a link to one. Tweet: at least one. Code: the abstract, or a tweet's text or link, names a page on a host where
 * programs and models are published (github.com, gitlab.com, bitbucket.org, huggingface.co, codeberg.org,
 * sourceforge.net, paperswithcode.com).
 */
[[nodiscard]] PaperFeatures featuresOf(const Entry &entry);

} // namespace hotpapers
