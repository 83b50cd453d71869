// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generator/digesttext.h"

#include "core/heat.h"
#include "generator/madeuptext.h"
#include "generator/people.h"

#include <algorithm>
#include <array>
#include <format>
#include <numeric>

namespace hotpapers::bench {

namespace {

enum Stream : uint64_t { PaperStream, CountStream, TimeStream };

constexpr uint32_t papersPerMonth = 9'000; // of arXiv ids
constexpr int newestMonth = 26 * 12 + 5; // 2606
constexpr double repeatedShare = 0.001;
constexpr uint32_t repeatedAfter = 3; // days
constexpr std::array<const char *, 12> months = {"January", "February", "March",     "April",   "May",      "June",
                                                 "July",    "August",   "September", "October", "November", "December"};

/** When a digest was made: in the morning of the next day. */
std::string timeOfDay(QDate day)
{
    Random random(uint64_t(day.toJulianDay()), TimeStream);
    return std::format("{:02}:{:02}:{:02}", random.between(5, 10), random.between(0, 59), random.between(0, 59));
}

std::string isoDay(QDate day)
{
    return std::format("{:04}-{:02}-{:02}", day.year(), day.month(), day.day());
}

int authorCount(Random &random) // median 4, one paper of a hundred with 25 and more
{
    return std::clamp(int(std::exp(1.4 + 0.66 * random.normal()) + 0.5), 1, 60);
}

int tweetCount(Random &random)
{
    const double place = random.unit();
    return place < 0.09 ? 0 : place < 0.83 ? 1 : place < 0.95 ? 2 : place < 0.99 ? 3 : 4;
}

} // namespace

MadeUpDigests::MadeUpDigests(uint64_t seed, uint32_t papers) : m_seed(seed), m_papers(papers) { }

std::string MadeUpDigests::text(uint32_t digest) const
{
    return text(papersIn(digest), day(digest));
}

std::string MadeUpDigests::laterText(uint32_t daysLater) const
{
    std::vector<uint32_t> papers(papersPerDigest);
    std::ranges::iota(papers, maximumPapers + daysLater * papersPerDigest);
    return text(papers, newestDay.addDays(daysLater));
}

std::string MadeUpDigests::text(const std::vector<uint32_t> &papers, QDate day) const
{
    std::vector<Counts> entries;
    for (const uint32_t paper : papers) {
        entries.push_back(counts(paper, day));
    }
    std::ranges::stable_sort(entries, std::greater(),
                             [](const Counts &each) { return int64_t(each.retweets) + each.favorites; });
    std::string text;
    text.reserve(papers.size() * 3'000);
    appendHead(text, day);
    int rank = 0;
    for (const Counts &each : entries) {
        if (++rank > 1) {
            text += '\n';
        }
        appendEntry(text, each, rank, day);
    }
    return text;
}

std::vector<uint32_t> MadeUpDigests::papersIn(uint32_t digest) const
{
    std::vector<uint32_t> papers;
    const auto addThoseOf = [&](uint32_t first, const auto &isWanted) {
        const uint32_t end = std::min((first + 1) * papersPerDigest, m_papers);
        for (uint32_t paper = first * papersPerDigest; paper < end; ++paper) {
            if (isWanted(paper)) {
                papers.push_back(paper);
            }
        }
    };
    addThoseOf(digest, [](uint32_t) { return true; });
    addThoseOf(digest + repeatedAfter,
               [this](uint32_t paper) { return Random(m_seed + 1, paper).chance(repeatedShare); });
    return papers;
}

// Retweets were a fifth of the sum until the day on which what is counted changed, and nine tenths from it on.
MadeUpDigests::Counts MadeUpDigests::counts(uint32_t paper, QDate day) const
{
    Random random(m_seed + (uint64_t(day.toJulianDay()) << 32U), (uint64_t(paper) << 2U) + CountStream);
    const double sum = std::clamp(std::exp(5.0 + 1.7 * random.normal()), 8.0, 90'000.0);
    const double share = (day < countsChangedOn ? 0.2 : 0.85) + 0.1 * random.unit();
    return {paper, int(sum * share), int(sum * (1 - share)) + random.between(0, 9)};
}

std::string MadeUpDigests::arxivId(uint32_t paper) const
{
    const int month = newestMonth - int(paper / papersPerMonth);
    const uint32_t number = (papersPerMonth - 1 - paper % papersPerMonth) * 2 + 1;
    return std::format("{:02}{:02}.{:05}", month / 12, month % 12 + 1, number + Random(m_seed + 2, paper).below(2));
}

void MadeUpDigests::appendHead(std::string &text, QDate day) const
{
    const std::string iso = isoDay(day);
    text += "---\ntitle: Hot Papers " + iso + "\ndate: " + isoDay(day.addDays(1)) + 'T' + timeOfDay(day)
        + ".Z\ntemplate: \"post\"\ndraft: false\nslug: \"hot-papers-" + iso
        + "\"\ncategory: \"arXiv\"\ntags:\n  - \"arXiv\"\n  - \"Twitter\"\n  - \"Machine Learning\"\n"
          "  - \"Computer Science\"\ndescription: \"Hot papers "
        + iso + "\"\nsocialImage: \"/media/flying-marine.jpg\"\n\n---\n\n\n";
}

void MadeUpDigests::appendEntry(std::string &text, const Counts &counts, int rank, QDate day) const
{
    Random random(m_seed, (uint64_t(counts.paper) << 2U) + PaperStream);
    const std::string id = arxivId(counts.paper);
    const std::string title = makeTitle(m_vocabulary, random);
    text += std::format("# {}. {}\n\n", rank, title);
    for (int i = authorCount(random), first = i; i > 0; --i) {
        text += (i < first ? ", " : "") + authorName(drawAuthor(random));
    }
    const QDate measured = day.addDays(1);
    text += std::format("\n\n- retweets: {}, favorites: {} ({:02}/{:02}/{:04} {})\n\n- links: "
                        "[abs](https://arxiv.org/abs/{}) | [pdf](https://arxiv.org/pdf/{})\n- ",
                        counts.retweets, counts.favorites, measured.month(), measured.day(), measured.year(),
                        timeOfDay(day), id, id);
    std::string_view between;
    for (const std::string &category : makeCategories(random)) {
        text += std::format("{}[{}](https://arxiv.org/list/{}/recent)", between, category, category);
        between = " | ";
    }
    text += "\n\n" + makeAbstract(m_vocabulary, random) + "\n\n";
    appendTweets(text, random, title, day);
    text += "\n\n";
}

void MadeUpDigests::appendTweets(std::string &text, Random &random, const std::string &title, QDate day) const
{
    for (int i = tweetCount(random); i > 0; --i) {
        const TweetText tweet = makeTweet(m_vocabulary, random, title);
        const uint32_t tweeter = drawTweeter(random);
        const std::string handle = tweeterHandle(tweeter);
        text += std::format("<blockquote class=\"twitter-tweet\"><p lang=\"{}\" dir=\"{}\">{}</p>&mdash; {} (@{}) "
                            "<a href=\"https://twitter.com/{}/status/1{:018}?ref_src=twsrc%5Etfw\">{} {}, {}</a>"
                            "</blockquote>\n<script async src=\"https://platform.twitter.com/widgets.js\" "
                            "charset=\"utf-8\"></script>\n\n",
                            tweet.language, tweet.isRightToLeft ? "rtl" : "ltr", tweet.html, tweeterName(tweeter),
                            handle, handle, random.next() % 1'000'000'000'000'000'000U, months[size_t(day.month() - 1)],
                            day.day(), day.year());
    }
}

} // namespace hotpapers::bench
