// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generator/madeuptext.h"

#include <algorithm>
#include <array>
#include <functional>
#include <numeric>
#include <string_view>

namespace hotpapers::bench {

namespace {

using namespace std::string_view_literals;

// arXiv wraps titles at some 70 characters; the digest shows where by a second space.
constexpr size_t titleWrap = 68;

constexpr std::array formulas = {"$O(n \\log n)$"sv,   "$\\mathcal{O}(1/\\sqrt{T})$"sv,
                                 "$\\ell_1$"sv,        "$k$"sv,
                                 "$\\epsilon$"sv,      "$\\alpha < 0.05$"sv,
                                 "$\\mathbb{R}^d$"sv,  "$p(x \\mid y)$"sv,
                                 "$\\sim 10^{-3}$"sv,  "$\\nabla f$"sv,
                                 "\\emph{a priori}"sv, "$SU(2) \\times U(1)$"sv};
constexpr std::array asides = {" 🔥"sv, " 🚀"sv, " 🤖"sv, " 👇"sv,   " 🧵"sv,
                               " ✨"sv, " 😮"sv, " 🎉"sv, " 👏🏽"sv, " 📄"sv};
constexpr std::array japanese = {"論文"sv, "学習"sv,   "手法"sv,   "提案"sv,   "画像"sv, "生成"sv,
                                 "精度"sv, "高速"sv,   "による"sv, "の"sv,     "を"sv,   "は"sv,
                                 "した"sv, "モデル"sv, "データ"sv, "すごい"sv, "、"sv,   "。"sv};
constexpr std::array arabic = {"ورقة"sv, "جديدة"sv, "عن"sv, "التعلم"sv, "الشبكات"sv, "البيانات"sv, "نموذج"sv};
constexpr std::array otherLanguages = {"fr"sv, "de"sv, "es"sv, "pt"sv, "ca"sv, "it"sv, "und"sv};

struct Category
{
    std::string_view name;
    int primary; ///< of 10,000 papers
};
constexpr Category categories[] = {{"cs.CV", 3200},
                                   {"cs.LG", 1800},
                                   {"cs.CL", 1480},
                                   {"cs.SD", 220},
                                   {"stat.ML", 215},
                                   {"cs.RO", 210},
                                   {"cs.AI", 205},
                                   {"quant-ph", 190},
                                   {"cs.CY", 160},
                                   {"cs.CR", 145},
                                   {"cs.SI", 130},
                                   {"eess.AS", 125},
                                   {"cs.HC", 120},
                                   {"physics.soc-ph", 115},
                                   {"cs.DL", 100},
                                   {"eess.IV", 90},
                                   {"cs.GR", 80},
                                   {"cs.SE", 80},
                                   {"cs.PL", 65},
                                   {"cs.DC", 60},
                                   {"cs.NE", 55},
                                   {"cs.IR", 55},
                                   {"math.OC", 45},
                                   {"physics.comp-ph", 43},
                                   {"cs.LO", 40},
                                   {"q-bio.QM", 37},
                                   {"stat.ME", 35},
                                   {"cs.DS", 32},
                                   {"hep-lat", 30},
                                   {"q-bio.NC", 30},
                                   {"math.NA", 30},
                                   {"cs.IT", 28},
                                   {"hep-th", 26},
                                   {"cs.NI", 22},
                                   {"cs.AR", 20},
                                   {"math.ST", 20},
                                   {"cs.MA", 19},
                                   {"astro-ph.IM", 18},
                                   {"cond-mat.stat-mech", 18},
                                   {"q-bio.BM", 18},
                                   {"hep-ph", 16},
                                   {"astro-ph.CO", 15},
                                   {"astro-ph.HE", 15},
                                   {"astro-ph.EP", 14},
                                   {"gr-qc", 14},
                                   {"cs.MM", 13},
                                   {"econ.TH", 12},
                                   {"math.AT", 12},
                                   {"math.CT", 12},
                                   {"cs.DB", 12},
                                   {"cs.GT", 12},
                                   {"stat.AP", 12},
                                   {"math.AG", 12},
                                   {"math.PR", 12},
                                   {"physics.chem-ph", 12},
                                   {"cs.MS", 11},
                                   {"cs.DM", 8},
                                   {"cs.CG", 8},
                                   {"cs.CC", 8},
                                   {"cs.ET", 8},
                                   {"cs.PF", 7},
                                   {"eess.SY", 7},
                                   {"eess.SP", 7},
                                   {"nlin.AO", 6},
                                   {"nlin.CD", 5},
                                   {"math.CO", 6},
                                   {"math.DG", 5},
                                   {"math.NT", 6},
                                   {"math.LO", 5},
                                   {"math.GT", 4},
                                   {"math-ph", 6},
                                   {"hep-ex", 5},
                                   {"nucl-th", 4},
                                   {"nucl-ex", 3},
                                   {"physics.data-an", 6},
                                   {"physics.optics", 6},
                                   {"physics.flu-dyn", 5},
                                   {"physics.pop-ph", 5},
                                   {"physics.med-ph", 4},
                                   {"physics.ao-ph", 4},
                                   {"q-bio.PE", 6},
                                   {"q-bio.GN", 4},
                                   {"q-fin.ST", 3},
                                   {"q-fin.TR", 2},
                                   {"econ.EM", 3},
                                   {"stat.CO", 4},
                                   {"cs.FL", 3},
                                   {"cs.SC", 2},
                                   {"cond-mat.dis-nn", 6},
                                   {"cond-mat.mtrl-sci", 5},
                                   {"cond-mat.soft", 4},
                                   {"cond-mat.str-el", 3},
                                   {"cond-mat.supr-con", 3},
                                   {"cond-mat.quant-gas", 2},
                                   {"cs.OS", 2},
                                   {"cs.NA", 2}};

const int allPrimary = std::transform_reduce(std::begin(categories), std::end(categories), 0, std::plus(),
                                             std::mem_fn(&Category::primary));

std::string_view drawCategory(Random &random)
{
    int place = random.between(0, allPrimary - 1);
    const auto found =
        std::ranges::find_if(categories, [&](const Category &each) { return (place -= each.primary) < 0; });
    return found->name;
}

double clampedNormal(Random &random, double mean, double deviation, double least, double most)
{
    return std::clamp(mean + deviation * random.normal(), least, most);
}

void capitalize(std::string &text, size_t at)
{
    if (at < text.size() && text[at] >= 'a' && text[at] <= 'z') {
        text[at] = char(text[at] - 'a' + 'A');
    }
}

// 𝗺𝗮𝘁𝗵: bold letters of U+1D5EE and on.
std::string mathLetters(std::string_view word)
{
    std::string text;
    for (const char c : word) {
        if (c >= 'a' && c <= 'z') {
            text += "\xf0\x9d\x97";
            const int code = 0xae + (c - 'a');
            if (code > 0xbf) {
                text.back() = char(0x98);
            }
            text += char(code > 0xbf ? code - 0x40 : code);
        }
    }
    return text;
}

void appendNumber(std::string &text, Random &random)
{
    if (random.chance(0.3)) {
        text += std::to_string(random.between(1, 99)) + '.' + std::to_string(random.between(0, 9)) + '%';
    } else {
        text += std::to_string(random.chance(0.3) ? random.between(1990, 2026) : random.between(2, 1000));
    }
}

void appendSentence(std::string &text, const Vocabulary &vocabulary, Random &random, double formula)
{
    const size_t start = text.size();
    for (int words = random.between(10, 32); words > 0; --words) {
        const double kind = random.unit();
        if (kind < 0.02) {
            appendNumber(text, random);
        } else if (kind < 0.02 + formula) {
            text += random.pick<std::string_view>(formulas);
        } else {
            vocabulary.append(text, vocabulary.draw(random));
            if (kind > 0.97) {
                text += '-';
                vocabulary.append(text, vocabulary.drawTopic(random));
            }
        }
        text += words == 1 ? "." : kind > 0.9 ? ", " : " ";
    }
    capitalize(text, start);
}

std::string shortLink(Random &random)
{
    constexpr std::string_view signs = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    std::string link;
    for (int i = 0; i < 10; ++i) {
        link += signs[random.below(uint32_t(signs.size()))];
    }
    return link;
}

void appendLink(std::string &text, Random &random, std::string_view shown)
{
    const std::string link = "t.co/" + shortLink(random);
    text += "<a href=\"https://" + link + "\">";
    text += shown.empty() ? "https://" + link : std::string(shown) + link.substr(5);
    text += "</a>";
}

void appendTag(std::string &text, const Vocabulary &vocabulary, Random &random)
{
    const std::string tag = vocabulary.word(vocabulary.drawTopic(random));
    text += " <a href=\"https://twitter.com/hashtag/" + tag + "?src=hash&amp;ref_src=twsrc%5Etfw\">#" + tag + "</a>";
}

void appendEnglish(std::string &text, const Vocabulary &vocabulary, Random &random, const std::string &title)
{
    if (random.chance(0.4)) {
        text += "&quot;" + title + "&quot;";
        text += random.chance(0.3) ? " &amp; more" : "";
        text += "<br><br>";
    }
    if (random.chance(0.01)) {
        text += mathLetters(vocabulary.word(vocabulary.drawTopic(random) % Vocabulary::commonWords)) + ' ';
    }
    appendSentence(text, vocabulary, random, 0);
    if (random.chance(0.2)) {
        text += " It&#39;s new.";
    }
    if (random.chance(0.3)) {
        text += random.pick<std::string_view>(asides);
    }
    text += "<br>";
}

void appendForeign(std::string &text, Random &random, std::span<const std::string_view> words, std::string_view between)
{
    for (int i = random.between(12, 40); i > 0; --i) {
        text += random.pick(words);
        text += i > 1 ? between : ""sv;
    }
    text += ' ';
}

} // namespace

std::string makeTitle(const Vocabulary &vocabulary, Random &random)
{
    const auto length = size_t(clampedNormal(random, 64, 22, 12, 160));
    std::string title;
    bool wrapped = false;
    while (title.size() < length) {
        if (!title.empty()) {
            title += random.chance(0.06) ? ": " : " ";
        }
        if (title.size() > titleWrap && !wrapped) {
            wrapped = true;
            title += ' ';
        }
        const size_t start = title.size();
        vocabulary.append(title, random.chance(0.35) ? vocabulary.draw(random) : vocabulary.drawTopic(random));
        if (title.size() - start > 3 || start == 0) {
            capitalize(title, start);
        }
    }
    return title;
}

std::string makeAbstract(const Vocabulary &vocabulary, Random &random)
{
    const auto length = size_t(clampedNormal(random, 1080, 330, 220, 1900));
    const double formula = random.chance(0.07) ? 0.06 : 0;
    std::string abstract;
    while (abstract.size() < length) {
        if (!abstract.empty()) {
            abstract += ' ';
        }
        appendSentence(abstract, vocabulary, random, formula);
    }
    if (random.chance(0.08)) {
        abstract += " Code is available at https://github.com/" + vocabulary.word(vocabulary.drawTopic(random)) + '/'
            + vocabulary.word(vocabulary.drawTopic(random)) + '.';
    }
    return abstract;
}

std::vector<std::string> makeCategories(Random &random)
{
    std::vector<std::string> chosen{std::string(drawCategory(random))};
    while (chosen.size() < 5 && random.chance(0.62)) {
        std::string category(drawCategory(random));
        if (std::ranges::find(chosen, category) == chosen.end()) {
            chosen.push_back(std::move(category));
        }
    }
    return chosen;
}

TweetText makeTweet(const Vocabulary &vocabulary, Random &random, const std::string &title)
{
    TweetText tweet{"en", false, {}};
    std::string &body = tweet.html;
    const double kind = random.unit();
    if (kind < 0.04) {
        tweet.language = "ja";
        appendForeign(body, random, japanese, "");
    } else if (kind < 0.042) {
        tweet.language = "ar";
        tweet.isRightToLeft = true;
        appendForeign(body, random, arabic, " ");
    } else {
        tweet.language = kind < 0.06 ? random.pick<std::string_view>(otherLanguages) : "en";
        appendEnglish(body, vocabulary, random, title);
    }
    appendLink(body, random, "");
    if (random.chance(0.6)) {
        body += "<br>";
        appendLink(body, random, "");
    }
    for (int tags = random.chance(0.35) ? random.between(1, 3) : 0; tags > 0; --tags) {
        appendTag(body, vocabulary, random);
    }
    if (random.chance(0.5)) {
        body += ' ';
        appendLink(body, random, "pic.twitter.com/");
    }
    return tweet;
}

} // namespace hotpapers::bench
