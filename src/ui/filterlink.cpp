// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/filterlink.h"

#include "core/searchquery.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace hotpapers::ui {

QString searchOfLink(const QUrl &link)
{
    const QString path = link.scheme() == "filter"_L1 ? link.path(QUrl::FullyDecoded) : QString();
    const QString name = path.section(u'/', 1);
    for (const auto &[kind, field] : {std::pair{"author/"_L1, hotpapers::SearchField::Author},
                                      {"cat/"_L1, hotpapers::SearchField::Category},
                                      {"tag/"_L1, hotpapers::SearchField::Tag},
                                      {"tweeter/"_L1, hotpapers::SearchField::Tweeter}}) {
        if (!name.isEmpty() && path.startsWith(kind)) {
            return toText(TextCondition{field, name});
        }
    }
    return {};
}

} // namespace hotpapers::ui
