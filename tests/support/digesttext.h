// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/notice.h"
#include "support/sharedfiles.h"

#include <QtEndian>

// What tests of the digest reader are made of.

namespace hotpapers::tests {

using namespace Qt::StringLiterals;

/** A notice's code as it is spelled in the sources. */
inline QString codeName(NoticeCode code)
{
    static const QStringList names{u"RepairedWindows1252"_s,
                                   u"RepairedMacRoman"_s,
                                   u"UnknownFrontMatter"_s,
                                   u"BadFrontMatter"_s,
                                   u"MissingFrontMatter"_s,
                                   u"MissingDay"_s,
                                   u"BadGenerationDate"_s,
                                   u"MissingAuthors"_s,
                                   u"MissingCounts"_s,
                                   u"BadCounts"_s,
                                   u"MissingLinks"_s,
                                   u"BadIdentifier"_s,
                                   u"MissingCategories"_s,
                                   u"RepeatedPaper"_s,
                                   u"UnknownLine"_s,
                                   u"BadTweet"_s,
                                   u"InvalidUtf8"_s,
                                   u"ControlCharacters"_s,
                                   u"CutOff"_s,
                                   u"TooMany"_s};
    return names.value(int(code), u"?"_s);
}

/** The bytes of a file in tests/data/digests. */
inline QByteArray fixture(const QString &name)
{
    return fileBytes(QStringLiteral(HOTPAPERS_SOURCE_DIR "/tests/data/digests/") + name);
}

inline QByteArray utf16(const QByteArray &utf8, bool isBigEndian, bool hasMark)
{
    const QString text = (hasMark ? QString(QChar(0xFEFF)) : QString()) + QString::fromUtf8(utf8);
    QByteArray bytes(text.size() * 2, '\0');
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        isBigEndian ? qToBigEndian(unit, bytes.data() + 2 * i) : qToLittleEndian(unit, bytes.data() + 2 * i);
    }
    return bytes;
}

/** Five lines. */
inline const QByteArray frontMatter = "---\ntitle: Hot Papers 2021-07-27\ndate: 2021-07-28T07:10:32.Z\n---\n\n";
/** An entry up to its abstract: nine lines. */
inline const QByteArray entryHead =
    "# 1. A Title\n\nAda Brook\n\n- retweets: 1, favorites: 2 (07/28/2021 07:10:32)\n\n"
    "- links: [abs](https://arxiv.org/abs/2107.00001) | [pdf](https://arxiv.org/pdf/2107.00001)\n"
    "- [cs.LG](https://arxiv.org/list/cs.LG/recent)\n\n";

} // namespace hotpapers::tests
