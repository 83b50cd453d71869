// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/paperlink.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace hotpapers::ui {

QString paperAddress(const ArxivId &paper)
{
    return u"paper:"_s + paper.text();
}

std::optional<ArxivId> paperOfLink(const QUrl &link)
{
    return link.scheme() == "paper"_L1 ? ArxivId::parse(link.path(QUrl::FullyDecoded)) : std::nullopt;
}

} // namespace hotpapers::ui
