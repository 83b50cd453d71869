// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/windowfixture.h"

/** A window on a library in which it shows what the person likes: snails, not rockets. */
class TasteFixture : public WindowFixture
{
public:
    static constexpr int marked = 12; ///< papers of each kind that can be liked or passed

    static MadeUpEntry snail(const QString &id, const QString &title, int retweets)
    {
        return {.id = id,
                .title = title,
                .abstract = u"Slow snails leave slime on the leaves of a garden."_s,
                .retweets = retweets,
                .favorites = retweets};
    }

    static MadeUpEntry rocket(const QString &id, const QString &title, int retweets)
    {
        return {.id = id,
                .title = title,
                .abstract = u"Loud rockets burn fuel on their way into orbit."_s,
                .retweets = retweets,
                .favorites = retweets};
    }

    /** Of which nothing is ever known. */
    static MadeUpEntry tree(const QString &id, const QString &title)
    {
        return {.id = id, .title = title, .abstract = u"Old trees grow rings while winters pass by."_s};
    }

    static hotpapers::ArxivId treeId(int number)
    {
        return *hotpapers::ArxivId::parse(u"2107.03%1"_s.arg(number, 3, 10, QChar(u'0')));
    }

    static hotpapers::ArxivId snailId(int number)
    {
        return *hotpapers::ArxivId::parse(u"2107.01%1"_s.arg(number, 3, 10, QChar(u'0')));
    }

    static hotpapers::ArxivId rocketId(int number)
    {
        return *hotpapers::ArxivId::parse(u"2107.02%1"_s.arg(number, 3, 10, QChar(u'0')));
    }

    /** Some papers of each kind to be marked, and later four that are new: one of each kind is hot. */
    void fillTaste()
    {
        QList<MadeUpEntry> old;
        for (int i = 0; i < marked; ++i) {
            old += snail(snailId(i).text(), u"Snail number %1"_s.arg(i), 10 + i);
            old += rocket(rocketId(i).text(), u"Rocket number %1"_s.arg(i), 10 + i);
            old += tree(treeId(i).text(), u"Tree number %1"_s.arg(i));
        }
        library.import(u"2021-07-20"_s, old);
        library.import(u"2021-07-27"_s,
                       {rocket(u"2107.00001"_s, u"Hot rocket"_s, 900), snail(u"2107.00002"_s, u"Hot snail"_s, 800),
                        rocket(u"2107.00003"_s, u"Quiet rocket"_s, 1), snail(u"2107.00004"_s, u"Quiet snail"_s, 1)});
    }

    /** Stars the snails, skips the rockets and reads the trees, and waits until that is learned. */
    void teach() const
    {
        std::vector<hotpapers::ArxivId> liked;
        std::vector<hotpapers::ArxivId> passed;
        std::vector<hotpapers::ArxivId> others;
        for (int i = 0; i < marked; ++i) {
            liked.push_back(snailId(i));
            passed.push_back(rocketId(i));
            others.push_back(treeId(i));
        }
        service->setState(others, hotpapers::ReadState::Read, window.get(), {});
        service->setStarred(liked, true, window.get(), {});
        service->setState(liked, hotpapers::ReadState::Read, window.get(), {});
        service->setState(passed, hotpapers::ReadState::Skipped, window.get(), {});
        QTRY_VERIFY(!table()->header()->isSectionHidden(Model::Fit));
        QTRY_VERIFY(fit(0) >= 0);
    }

    /** Of the paper in a row; -1 where it is not known. */
    int fit(int row) const { return qobject_cast<const Model *>(table()->model())->fit(row).value_or(-1); }
};
