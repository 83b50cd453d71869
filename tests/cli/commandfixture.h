// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/commandline.h"
#include "cli/console.h"
#include "support/madeuplibrary.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

/** What a command answered. */
struct Answer
{
    int code = -1;
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

inline Answer callWithout(const QStringList &arguments, QByteArray input = {}, bool terminal = false)
{
    Answer answer;
    QBuffer in(&input);
    QBuffer out(&answer.out);
    QBuffer err(&answer.err);
    in.open(QIODevice::ReadOnly);
    out.open(QIODevice::WriteOnly);
    err.open(QIODevice::WriteOnly);
    answer.code = hotpapers::cli::runCommand(arguments, {in, out, err, terminal});
    return answer;
}

/** Commands called within the test's process, on a library of two made-up digests. */
class CommandFixture
{
protected:
    std::unique_ptr<MadeUpLibrary> m_library;

    [[nodiscard]] Answer call(const QStringList &arguments, const QByteArray &input = {}, bool terminal = false) const
    {
        return callWithout(QStringList{u"--library"_s, m_library->file()} + arguments, input, terminal);
    }

    [[nodiscard]] QStringList idsOf(const QStringList &arguments) const
    {
        QStringList ids;
        const Answer answer = call(arguments);
        for (const QString &line : QString::fromUtf8(answer.out).split(u'\n', Qt::SkipEmptyParts)) {
            ids += line.section(u' ', 0, 0);
        }
        return ids;
    }

    void fill()
    {
        m_library = std::make_unique<MadeUpLibrary>();
        m_library->import(u"2031-05-13"_s,
                          {{.id = u"3105.00001"_s, .title = u"Snails  Revisited"_s, .retweets = 10, .favorites = 500},
                           {.id = u"3105.00002"_s, .title = u"Slow Gardens"_s, .retweets = 40, .favorites = 5}});
        m_library->import(u"2031-05-14"_s,
                          {{.id = u"3105.00003"_s,
                            .title = u"Hostile \x1b[2J\u202e Title"_s,
                            .abstract = u"Abstract\u009b31m with \u007f."_s,
                            .tweets = {u"bell\a &lt;b&gt; \u2028"_s},
                            .retweets = 30,
                            .favorites = 6},
                           {.id = u"3105.00001"_s, .title = u"Snails Revisited"_s, .retweets = 15, .favorites = 4}});
    }

    static void nameProgram()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setApplicationName(u"hotpapers"_s);
        QCoreApplication::setApplicationVersion(u"1.2.3"_s);
    }
};
