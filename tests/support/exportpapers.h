// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/paper.h"

#include <QTimeZone>

namespace hotpapers::tests {

using namespace Qt::StringLiterals;

// Made-up papers, one for each thing that an export has to get right.

inline Paper paperOf(const QString &id, Entry entry)
{
    Appearance appearance;
    appearance.days = DayRange::of(QDate(2031, 5, 14));
    entry.rank = 3;
    entry.arxivId = *ArxivId::parse(id);
    entry.absUrl = entry.arxivId.absUrl();
    entry.pdfUrl = entry.arxivId.pdfUrl();
    entry.counts = {1234, 56, QDateTime(QDate(2031, 5, 15), QTime(7, 10, 32), QTimeZone::UTC)};
    appearance.heat = 80;
    appearance.entry = std::move(entry);
    Paper paper;
    paper.arxivId = appearance.entry.arxivId;
    paper.appearances = {appearance};
    return paper;
}

inline std::vector<Tweet> someTweets()
{
    Tweet plain;
    plain.id = u"1900000000000000001"_s;
    plain.author = u"Nils Ahorn"_s;
    plain.handle = u"nahorn"_s;
    plain.date = QDate(2031, 5, 14);
    plain.language = u"en"_s;
    plain.text = u"Snails, at last!\npdf: https://t.co/Aa1 with @mira and example.org/talk\npic.twitter.com/Bb2 🐌"_s;
    for (const auto &[text, href] : {std::pair{u"https://t.co/Aa1"_s, u"https://t.co/Aa1"_s},
                                     {u"@mira"_s, u"https://twitter.com/mira?ref_src=twsrc%5Etfw"_s},
                                     {u"example.org/talk"_s, u"https://t.co/Cc3"_s},
                                     {u"pic.twitter.com/Bb2"_s, u"https://t.co/Bb2"_s}}) {
        plain.links.push_back({plain.text.indexOf(text), text.size(), href});
    }
    plain.url = u"https://twitter.com/nahorn/status/1900000000000000001?ref_src=twsrc%5Etfw"_s;
    Tweet rightToLeft;
    rightToLeft.author = u"ليلى البستاني"_s;
    rightToLeft.handle = u"laila_b"_s;
    rightToLeft.language = u"ar"_s;
    rightToLeft.direction = TextDirection::RightToLeft;
    rightToLeft.text = u"ورقة جديدة عن الحلزون 🐌"_s;
    return {plain, rightToLeft};
}

inline Paper texPaper()
{
    Entry entry;
    entry.title = uR"(Snails at $O(n^2)$:  A 50\% \emph{Slower} Gradient -- and \"Uber-Shells)"_s;
    entry.authors = {u"Jörg van der Linde"_s, u"Zoë Ó Briain"_s, u"Harold P. Quill"_s, u"Jr."_s,
                     u"The SLOW Collaboration"_s};
    entry.categories = {u"cs.LG"_s, u"math.OC"_s};
    entry.abstract =
        uR"(We show that ``slow'' descent with rate $\alpha_t = \frac{1}{t}$ needs 5\% of the \textbf{shell}; )"
        uR"(code is at \url{https://example.org/slow\_snails}.)"_s;
    entry.tweets = someTweets();
    Paper paper = paperOf(u"3105.01234"_s, entry);
    Appearance older = paper.appearances.front();
    older.days = {QDate(2031, 5, 10), QDate(2031, 5, 12)};
    older.entry.rank = 11;
    older.entry.counts = {7, 3, {}};
    older.entry.tweets.clear();
    paper.appearances.push_back(older);
    paper.mark = {true, ReadState::Reading, u"# Mine\n\n- ask *Zoë*\n"_s};
    return paper;
}

inline Paper hostilePaper()
{
    Entry entry;
    entry.title =
        uR"(</h2><script>alert(1)</script> }, note={x}} @misc{evil, $\input{/etc/passwd}$ \write18 % "q" C# #)"_s;
    entry.authors = {u"<b onmouseover=\"x\">Eve</b>"_s, u"Mallory } and {X"_s, u"\x1b[31mRed"_s, u"1. List"_s,
                     u"others"_s};
    entry.categories = {u"cs.<i>"_s, u"filter:author/x\"y"_s};
    entry.abstract =
        u"- <img src=x onerror=alert(1)> ![i](http://evil.example/i.png) [l](javascript:alert(1)) "
        u"<http://evil.example> "
        u"https://evil.example/a_b_c www.evil.example mail@evil.example &lt;b&gt; &amp;copy; *a* _b_ **c** `d` ~~e~~ "
        u"a | b \\* \\\\ \\ \u202egpj.exe\u202c ${unbalanced$ \\href{javascript:alert(2)}{go} "
        u"\\url{file:///etc/passwd} "
        u"\\href{https://evil.example/}{https://arxiv.org/abs/1} # h 1) \\"_s;
    Tweet tweet;
    tweet.author = u"<i>Eve</i>\u202e"_s;
    tweet.handle = u"eve\" onclick=\"x"_s;
    tweet.text = u"look: <script>x</script> javascript user\nfar"_s;
    tweet.links = {{0, 4, u"javascript:alert(1)"_s},
                   {6, 8, u"data:text/html,x"_s},
                   {31, 10, u"https://twitter.com@evil.example/"_s},
                   {40, 900, u"https://example.org"_s}};
    tweet.url = u"https://evil.example/\"><b>x"_s;
    entry.tweets = {tweet};
    Paper paper = paperOf(u"3105.09999"_s, entry);
    paper.mark.note = u"a `code\n```\nopen fence"_s;
    return paper;
}

inline Paper barePaper()
{
    Entry entry;
    entry.title = u"世界 of the Snails"_s;
    Paper paper = paperOf(u"hep-th/9901001"_s, entry);
    paper.appearances.front().entry.pdfUrl.clear();
    return paper;
}

} // namespace hotpapers::tests
