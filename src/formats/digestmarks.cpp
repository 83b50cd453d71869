// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/digestmarks.h"

#include "formats/userdatajson.h"

#include <QJsonDocument>

#include <algorithm>

namespace hotpapers::formats {

namespace {

constexpr QByteArrayView opening = "\n<!-- hotpapers-marks";
constexpr QByteArrayView closing = "-->";
constexpr int maximumComments = 100;

/** JSON in ASCII, and with nothing in it that ends a comment: such characters stand in strings alone. */
QByteArray harmless(const QByteArray &json)
{
    QByteArray ascii;
    ascii.reserve(json.size());
    bool wasDash = false;
    for (const QChar c : QString::fromUtf8(json)) {
        const bool isPlain = c.unicode() < 0x7f && c != u'<' && c != u'>' && !(c == u'-' && wasDash);
        ascii +=
            isPlain ? QByteArray(1, c.toLatin1()) : "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
        wasDash = c == u'-';
    }
    return ascii;
}

/** Where the line ends that begins, or goes on, at `from`: behind its line feed. */
qsizetype lineEnd(QByteArrayView text, qsizetype from)
{
    const qsizetype feed = text.indexOf('\n', from);
    return feed < 0 ? text.size() : feed + 1;
}

} // namespace

QByteArray marksComment(const UserData &marks)
{
    if (marks.isEmpty()) {
        return {};
    }
    return opening.toByteArray() + '\n' + harmless(QJsonDocument(userDataJson(marks)).toJson()) + "-->\n";
}

MarksTaken takeMarks(const QByteArray &text, const QString &source)
{
    MarksTaken taken;
    qsizetype kept = 0; // up to here it is taken over
    qsizetype from = 0;
    for (int i = 0; i < maximumComments; ++i) {
        const qsizetype start = text.indexOf(opening, from);
        const qsizetype json = start < 0 ? -1 : lineEnd(text, start + 1);
        const qsizetype end = start < 0 ? -1 : text.indexOf(closing, json);
        if (end < 0) {
            break;
        }
        const auto marks = readUserData(text.sliced(json, end - json), source);
        from = lineEnd(text, end);
        if (marks) {
            taken.marks = merged(taken.marks.value_or(UserData()), *marks, source);
            taken.text += text.sliced(kept, std::max(qsizetype(0), start - kept));
            kept = from;
            --from; // the next comment may begin with this line's feed
        }
    }
    taken.text = kept == 0 ? text : taken.text + text.sliced(kept);
    return taken;
}

} // namespace hotpapers::formats
