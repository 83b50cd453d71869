// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/notice.h"

#include <QByteArrayView>

#include <vector>

namespace hotpapers::formats {

/** What is noticed while a file is read, in any order; a broken file cannot make it grow without end. */
class NoticeList
{
public:
    void add(NoticeCode code, int line, const QString &detail = {});

    /** All of them in order of line, with a last word where there were too many. */
    [[nodiscard]] std::vector<Notice> take();

private:
    std::vector<Notice> m_notices;
    bool m_full = false;
};

/** The beginning of a text, short enough to be told in a line. */
[[nodiscard]] QString beginning(QByteArrayView text);

} // namespace hotpapers::formats
