// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tex/texbraces.h"

namespace hotpapers::tex {

TexBraces::TexBraces(QStringView text)
    : m_closing(size_t(text.size()), -1), m_around(size_t(text.size()) + 1, text.size())
{
    match(text);
    for (qsizetype at = text.size() - 1; at >= 0; --at) { // from the end, where it is known what is closed
        const bool closes = closing(at) == at;
        m_around[size_t(at)] = closes ? at : around(closing(at) > at ? closing(at) + 1 : at + 1);
    }
}

void TexBraces::match(QStringView text)
{
    std::vector<qsizetype> open;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == u'\\') {
            ++at;
        } else if (text[at] == u'{') {
            open.push_back(at);
        } else if (text[at] == u'}' && !open.empty()) {
            m_closing[size_t(open.back())] = m_closing[size_t(at)] = at;
            open.pop_back();
        }
    }
}

} // namespace hotpapers::tex
