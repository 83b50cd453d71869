// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "queries.h"

#include "generator/people.h"
#include "generator/random.h"

namespace hotpapers::bench {

namespace {

using namespace Qt::StringLiterals;

constexpr int wordSearches = 16;
constexpr int samples = 3; // of each other kind that has words or names in it

class Searches
{
public:
    Searches(const Vocabulary &vocabulary, std::span<const PaperRow> papers)
        : m_vocabulary(vocabulary), m_papers(papers)
    {
    }

    std::vector<SearchText> make()
    {
        for (int i = 0; i < wordSearches; ++i) {
            add("words",
                i % 3 == 0       ? word()
                    : i % 3 == 1 ? word() + u' ' + word()
                                 : word() + u' ' + word() + u' ' + word());
        }
        for (int i = 0; i < samples; ++i) {
            const PaperRow &paper = m_papers[size_t(m_random.between(0, int(m_papers.size()) - 1))];
            addPhrases(paper);
            addFields(paper);
            addOperators();
        }
        for (const QStringView text : {u"rt:>100", u"fav:10..50", u"heat:>=90", u"rank:1", u"rating:>=4",
                                       u"date:2021-03..2021-05", u"date:>2021-06", u"date:2026", u"added:7d"}) {
            add("number or day", text.toString());
        }
        for (const QStringView text :
             {u"is:unread", u"is:starred", u"is:skipped", u"has:note", u"has:pdf", u"has:code", u"has:tweet"}) {
            add("state", text.toString());
        }
        return std::move(m_searches);
    }

private:
    void add(const char *shape, const QString &text) { m_searches.push_back({shape, text}); }
    QString word() { return QString::fromStdString(m_vocabulary.word(m_vocabulary.drawTopic(m_random))); }

    void addPhrases(const PaperRow &paper)
    {
        const QStringList words = paper.title.split(u' ');
        add("phrase", u'"' + words.mid(0, 2).join(u' ') + u'"');
        add("phrase", u"title:\""_s + words.mid(1, 3).join(u' ') + u'"');
        add("phrase", u'"' + word() + u' ' + word() + u'"');
    }

    void addFields(const PaperRow &paper)
    {
        add("field", u"title:"_s + word());
        add("field", u"abstract:"_s + word() + u" title:"_s + word());
        add("field", u"author:\""_s + paper.authors.value(0) + u'"');
        add("field", u"^author:"_s + paper.authors.value(0).section(u' ', -1));
        add("field", u"cat:"_s + paper.categories.value(0));
        add("field", u"cat:cs.* "_s + word());
        add("field", u"tweeter:"_s + QString::fromStdString(tweeterHandle(drawTweeter(m_random))));
        add("field", u"id:"_s + paper.arxivId.text());
        add("field", paper.arxivId.absUrl());
        add("field", u"note:"_s + word() + u" OR tag:"_s + word());
    }

    void addOperators()
    {
        add("operators", word() + u" -"_s + word());
        add("operators", word() + u" OR "_s + word());
        add("operators", u'(' + word() + u" OR "_s + word() + u") "_s + word());
        add("operators", u"NOT "_s + word());
        add("operators", word() + u"* is:unread rt:>100 cat:cs.LG"_s);
    }

    const Vocabulary &m_vocabulary;
    std::span<const PaperRow> m_papers;
    Random m_random{2};
    std::vector<SearchText> m_searches;
};

} // namespace

std::vector<SearchText> madeUpSearches(const Vocabulary &vocabulary, std::span<const PaperRow> papers)
{
    return Searches(vocabulary, papers).make();
}

} // namespace hotpapers::bench
