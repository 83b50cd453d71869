// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/exportoptions.h"

using namespace Qt::StringLiterals;

namespace hotpapers::formats {

QString toString(RisType type)
{
    return type == RisType::Generic ? u"gen"_s : u"unpb"_s;
}

std::optional<RisType> risTypeFromName(QStringView name)
{
    for (const RisType type : {RisType::Unpublished, RisType::Generic}) {
        if (name == toString(type)) {
            return type;
        }
    }
    return std::nullopt;
}

} // namespace hotpapers::formats
