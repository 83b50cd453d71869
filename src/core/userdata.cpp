// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/userdata.h"

#include <algorithm>

namespace hotpapers {

QString nameKey(const QString &name)
{
    QString key = name;
    for (QChar &c : key) {
        if (c >= u'A' && c <= u'Z') {
            c = QChar(char16_t(c.unicode() + (u'a' - u'A')));
        }
    }
    return key;
}

UserData ofPapers(UserData data, const QSet<ArxivId> &papers)
{
    const auto isAsked = [&](const ArxivId &id) { return papers.contains(id); };
    std::erase_if(data.papers, [&](const UserPaper &paper) { return !isAsked(paper.arxivId); });
    std::erase_if(data.lists, [&](const UserList &list) { return std::ranges::none_of(list.papers, isAsked); });
    std::erase_if(data.same, [&](const auto &group) { return std::ranges::none_of(group, isAsked); });
    QSet<QString> tags;
    for (UserPaper &paper : data.papers) {
        paper.versions.clear();
        for (const QString &tag : std::as_const(paper.tags)) {
            tags.insert(nameKey(tag));
        }
    }
    std::erase_if(data.tags, [&](const UserTag &tag) { return !tags.contains(nameKey(tag.tag)); });
    data.searches.clear();
    if (data.papers.empty() && data.lists.empty()) {
        data.stateNames.clear();
    }
    return data;
}

} // namespace hotpapers
