// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/noticelist.h"

#include "formats/utf8.h"

#include <algorithm>

namespace hotpapers::formats {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t maximumNotices = 1'000;
constexpr qsizetype maximumDetail = 80; // characters

} // namespace

void NoticeList::add(NoticeCode code, int line, const QString &detail)
{
    if (m_notices.size() < maximumNotices) {
        m_notices.push_back({code, line, detail});
    } else {
        m_full = true;
    }
}

std::vector<Notice> NoticeList::take()
{
    std::ranges::stable_sort(m_notices, {}, &Notice::line);
    if (m_full) {
        m_notices.push_back({NoticeCode::TooMany, m_notices.back().line, u"notices"_s});
    }
    return std::exchange(m_notices, {});
}

QString beginning(QByteArrayView text)
{
    const QString shown = shownText(text.first(std::min(text.size(), 4 * maximumDetail))).trimmed();
    return shown.size() <= maximumDetail ? shown : shown.first(maximumDetail) + u'…';
}

} // namespace hotpapers::formats
