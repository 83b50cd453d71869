// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/selectiondigest.h"

#include "formats/digestwriter.h"

#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hotpapers::services {

namespace {

QString dayText(DayRange days)
{
    const QString first = days.first.toString(Qt::ISODate);
    return days.isOneDay() ? first : first + u" - "_s + days.last.toString(Qt::ISODate);
}

/** One that was the last of its file may end at once. */
QByteArray wellEnded(QByteArray bytes)
{
    while (!bytes.endsWith("\n\n\n") && !bytes.endsWith("\n\r\n\r\n")) {
        bytes += '\n';
    }
    return bytes;
}

} // namespace

Digest selectionDigest(std::vector<Appearance> entries, const QString &title)
{
    Digest digest;
    digest.days = entries.front().days;
    for (Appearance &appearance : entries) {
        digest.days.first = std::min(digest.days.first, appearance.days.first);
        digest.days.last = std::max(digest.days.last, appearance.days.last);
        const QByteArray source = formats::entrySource(appearance.entry);
        if (const QByteArray ended = wellEnded(source); ended != source) {
            appearance.entry.verbatim = ended;
        }
        digest.entries.push_back(std::move(appearance.entry));
    }
    FrontMatter &front = digest.frontMatter;
    front.title = u"Hot Papers "_s + dayText(digest.days);
    front.generatedAt = QDateTime::fromSecsSinceEpoch(0, QTimeZone::UTC);
    front.templateName = u"post"_s;
    front.slug = u"hot-papers-"_s + dayText(digest.days).remove(u' ');
    front.category = u"arXiv"_s;
    front.tags = {u"arXiv"_s};
    front.description = title.simplified();
    digest.preamble = formats::writeFrontMatter(front);
    return digest;
}

} // namespace hotpapers::services
