// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/facetcount.h"

#include "storage/catalogue.h"
#include "storage/catalogueconditions.h"

#include <QDate>

#include <algorithm>
#include <cstdint>
#include <map>

namespace hotpapers::storage {

namespace {

/** Those that have papers, most first. */
std::vector<FacetCount> mostFrequent(std::vector<FacetCount> counts)
{
    std::erase_if(counts, [](const FacetCount &facet) { return facet.papers == 0; });
    const auto kept = std::min(counts.size(), Facets::maximumNames);
    std::ranges::partial_sort(counts, counts.begin() + qptrdiff(kept),
                              [](const FacetCount &one, const FacetCount &other) {
                                  return one.papers != other.papers ? one.papers > other.papers : one.name < other.name;
                              });
    counts.resize(kept);
    return counts;
}

std::vector<FacetCount> countNames(const std::vector<std::string> &names, const NumberLists &lists,
                                   const PaperSet &papers)
{
    struct Count
    {
        int papers = 0;
        size_t last = SIZE_MAX; ///< paper: one may have a name twice
    };
    std::vector<Count> counts(names.size());
    papers.forEach([&](size_t slot) {
        lists.forEach(slot, [&](uint32_t name) {
            counts[name].papers += counts[name].last == slot ? 0 : 1;
            counts[name].last = slot;
        });
    });
    std::vector<FacetCount> result;
    for (size_t i = 0; i < names.size(); ++i) {
        if (counts[i].papers > 0) {
            result.push_back({QString::fromStdString(names[i]), counts[i].papers});
        }
    }
    return mostFrequent(std::move(result));
}

// Of a tag also the papers of those below it, as a search for it finds them.
std::vector<FacetCount> countTags(const Catalogue &catalogue, const PaperSet &papers)
{
    std::vector<FacetCount> result;
    for (const NamedPapers &tag : catalogue.tags) {
        const bool isAbove = std::ranges::any_of(catalogue.tags, [&](const NamedPapers &other) {
            return other.name.size() > tag.name.size() && other.name[tag.name.size()] == u'/'
                && other.name.startsWith(tag.name, Qt::CaseInsensitive);
        });
        const auto count = isAbove
            ? qsizetype((papersNamed(catalogue, {SearchField::Tag, tag.name}) &= papers).count())
            : std::ranges::count_if(tag.papers, [&](uint32_t slot) { return papers.contains(slot); });
        result.push_back({tag.name, int(count)});
    }
    return mostFrequent(std::move(result));
}

int yearOf(int julianDay)
{
    return QDate::fromJulianDay(julianDay).year();
}

// Each that the paper's latest digest touches, as a search for the year finds it. Of a digest's oldest years that are too
// many to be told none is looked at.
std::vector<FacetCount> countYears(const Catalogue &catalogue, const PaperSet &papers)
{
    std::vector<int> ofDigests(catalogue.digests.size());
    papers.forEach([&](size_t slot) { ++ofDigests[catalogue.digest[slot]]; });
    std::map<int, int, std::greater<>> years;
    for (size_t i = 0; i < ofDigests.size(); ++i) {
        const int last = yearOf(catalogue.digests[i].lastDay);
        const int first = std::max(yearOf(catalogue.digests[i].firstDay), last + 1 - int(Facets::maximumNames));
        for (int year = first; ofDigests[i] > 0 && year <= last; ++year) {
            years[year] += ofDigests[i];
        }
    }
    std::vector<FacetCount> result;
    for (const auto [year, count] : years) {
        if (result.size() < Facets::maximumNames) {
            result.push_back({QString::number(year), count});
        }
    }
    return result;
}

} // namespace

Facets facetsOf(const Catalogue &catalogue, const PaperSet &papers)
{
    return {countNames(catalogue.categoryNames, catalogue.categories, papers), countTags(catalogue, papers),
            countNames(catalogue.tweeterNames, catalogue.tweeters, papers), countYears(catalogue, papers)};
}

} // namespace hotpapers::storage
