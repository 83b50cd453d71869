// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/samegroups.h"

#include <QRandomGenerator>

#include <algorithm>

inline hotpapers::ArxivId paperId(int number)
{
    return *hotpapers::ArxivId::parse(QStringLiteral("2107.%1").arg(number, 5, 10, QLatin1Char('0')));
}

/** What nobody made of a paper, but might have. */
inline hotpapers::UserPaper madeUpPaper(QRandomGenerator &random, const hotpapers::ArxivId &id)
{
    using namespace hotpapers;
    const auto moment = [&] { return qint64(1'600'000'000 + random.bounded(6)); };
    const QStringList notes = {QStringLiteral("A *note*."), QStringLiteral("Other --> words\n\n- $x<y$ & \"more\""),
                               QStringLiteral("日本語 <!-- \U0001F40C -->\n"), QStringLiteral("A *note*.\n\nand more")};
    const QStringList tags = {QStringLiteral("snails"), QStringLiteral("slow/very"), QStringLiteral("Süß")};
    UserPaper paper{id};
    paper.starred = {random.bounded(2) == 1, moment()};
    paper.state = {ReadState(random.bounded(4)), moment()};
    paper.rating = {int(random.bounded(6)), moment()};
    paper.priority = {Priority(random.bounded(4)), moment()};
    for (const QString &tag : tags) {
        if (random.bounded(2) == 1) {
            paper.tags += tag;
        }
    }
    std::ranges::sort(paper.tags, {}, nameKey);
    if (random.bounded(3) > 0) {
        paper.note = {notes[random.bounded(int(notes.size()))], moment()};
        paper.versions = {{moment(), QStringLiteral("draft %1").arg(random.bounded(3))}};
    }
    if (random.bounded(3) == 0) {
        paper.highlights = {{.color = HighlightColor(1 + random.bounded(4)),
                             .start = random.bounded(3),
                             .text = QStringLiteral("word"),
                             .before = QStringLiteral("a "),
                             .after = QStringLiteral(" b"),
                             .changedAt = moment()}};
    }
    return paper;
}

/** The same each time for the same seed; of papers 1 to 12. */
inline hotpapers::UserData madeUpUserData(quint32 seed)
{
    using namespace hotpapers;
    QRandomGenerator random(seed);
    UserData data;
    std::vector<ArxivId> chosen;
    for (int i = 1; i <= 12; ++i) {
        if (random.bounded(2) == 1) {
            data.papers.push_back(madeUpPaper(random, paperId(i)));
            chosen.push_back(paperId(i));
        }
    }
    for (const QString &name : {QStringLiteral("To read"), QStringLiteral("Talk 🐌")}) {
        if (random.bounded(2) == 1) {
            std::vector<ArxivId> papers = chosen;
            std::ranges::shuffle(papers, random);
            data.lists.push_back({name, 1'600'000'000, papers});
        }
    }
    data.tags = {{QStringLiteral("snails"), 0x3daee9, true}};
    data.searches = {{QStringLiteral("New %1").arg(random.bounded(2)), QStringLiteral("cat:cs.LG is:unread"),
                      random.bounded(2) == 1, 1'600'000'000}};
    data.stateNames[ReadState::Reading] = QStringLiteral("on my desk");
    if (chosen.size() > 2) {
        data.same = {{chosen[0], chosen[1]}};
    }
    return sharedWithin(data, data.same, Sharing::Latest);
}
