// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/searchhelp.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hotpapers::words {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(hotpapers::words)
};

QString typed(SearchField field)
{
    return searchField(field).name + u':';
}

QString fieldNames()
{
    QStringList names;
    for (const SearchFieldInfo &info : searchFields()) {
        names += typed(info.field);
    }
    return names.join(u", "_s);
}

QString flagNames(SearchField field)
{
    QStringList names;
    for (const SearchFlagInfo &info : searchFlags()) {
        names += info.field == field ? QStringList(info.name) : QStringList();
    }
    return names.join(u", "_s);
}

QString wantedOf(SearchField field)
{
    switch (searchField(field).value) {
    case SearchValue::Words:
        return Tr::tr("%1 wants a word or a “phrase” right behind it: %2.")
            .arg(typed(field), searchField(field).example);
    case SearchValue::Name:
        return Tr::tr("%1 wants a name right behind it: %2.").arg(typed(field), searchField(field).example);
    case SearchValue::Number:
        return Tr::tr("%1 wants a number: 100, >100 or 10..20.").arg(typed(field));
    case SearchValue::Level:
        return Tr::tr("%1 wants one of these: %2; also >low, or medium..high.")
            .arg(typed(field), searchLevels().join(u", "_s));
    case SearchValue::Day:
        return Tr::tr(
                   "%1 wants a day: 2021, 2021-03, 2021-03-05, >2021-06 or 2021-03..2021-05; or the last days: 7d, 2w, "
                   "1m, 1y.")
            .arg(typed(field));
    case SearchValue::Flag:
        return Tr::tr("%1 wants one of these: %2.").arg(typed(field), flagNames(field));
    case SearchValue::Id:
        return Tr::tr("%1 wants an arXiv identifier: 2107.11817 or hep-th/9901001.").arg(typed(field));
    }
    Q_UNREACHABLE_RETURN({});
}

std::vector<SearchHelpRow> wordRows()
{
    return {
        {u"graph neural"_s,
         Tr::tr("both words, in titles, abstracts, authors, tweets or notes; case and accents do not count")},
        {u"\"graph neural\""_s, Tr::tr("the words next to each other; a quote in them is doubled")},
        {u"graph*"_s, Tr::tr("words that begin so")},
        {u"graph OR tree"_s, Tr::tr("one of them, or both")},
        {u"graph -tree"_s, Tr::tr("the first without the second; NOT tree is the same")},
        {u"(graph OR tree) AND -cat:cs.CV"_s,
         Tr::tr("parentheses put together; without them NOT binds most, then AND, which may be left out, then OR")},
        {u"2107.11817"_s, Tr::tr("the paper with this arXiv identifier; its address will do as well")},
    };
}

std::vector<SearchHelpRow> fieldRows(std::initializer_list<SearchValue> values)
{
    std::vector<SearchHelpRow> rows;
    for (const SearchFieldInfo &info : searchFields()) {
        if (std::ranges::find(values, info.value) != values.end()) {
            rows.push_back({info.example.toString(), describe(info.field)});
        }
    }
    return rows;
}

std::vector<SearchHelpRow> rangeRows()
{
    return {
        {u"rt:100"_s, Tr::tr("just this many")},
        {u"rt>100  rt>=100  rt<100  rt<=100"_s, Tr::tr("more, as many or more, fewer, as many or fewer")},
        {u"rt:10..20  rt:10..  rt:..20"_s, Tr::tr("from and to, ends included; an end may be open")},
        {u"date:2021  date:2021-03  date:2021-03-05"_s, Tr::tr("a year, a month, a day; with > and < and .. as well")},
        {u"added:7d  added:2w  added:1m  added:1y"_s,
         Tr::tr("the last days, today included; weeks, months and years are 7, 30 and 365 days")},
    };
}

std::vector<SearchHelpRow> flagRows()
{
    std::vector<SearchHelpRow> rows;
    for (const SearchFlagInfo &info : searchFlags()) {
        rows.push_back({typed(info.field) + info.name, describe(info.flag)});
    }
    return rows;
}

} // namespace

QString describe(const SearchError &error)
{
    switch (error.fault) {
    case SearchFault::UnknownField:
        return Tr::tr("There is no such field. Fields are %1. In quotes it is looked for as it stands.")
            .arg(fieldNames());
    case SearchFault::MissingValue:
        return error.field == SearchField::Any ? Tr::tr("Something to look for is missing beside AND, OR, NOT or -.")
                                               : wantedOf(error.field);
    case SearchFault::BadNumber:
    case SearchFault::BadDay:
    case SearchFault::BadFlag:
    case SearchFault::BadId:
        return wantedOf(error.field);
    case SearchFault::UnclosedQuote:
        return Tr::tr("This quote is not closed.");
    case SearchFault::UnclosedParenthesis:
        return Tr::tr("This parenthesis is not closed.");
    case SearchFault::UnopenedParenthesis:
        return Tr::tr("This parenthesis was not opened.");
    case SearchFault::TooComplex:
        return Tr::tr("From here on it is too much: a search has at most %1 conditions, %2 levels deep.")
            .arg(QLocale().toString(maximumSearchConditions), QLocale().toString(maximumSearchDepth));
    case SearchFault::TooLong:
        return Tr::tr("A search has at most %1 characters.").arg(QLocale().toString(maximumSearchLength));
    }
    Q_UNREACHABLE_RETURN({});
}

QString describe(SearchField field)
{
    switch (field) {
    case SearchField::Title:
        return Tr::tr("words of the title");
    case SearchField::Abstract:
        return Tr::tr("words of the abstract");
    case SearchField::Author:
        return Tr::tr("words of an author’s name");
    case SearchField::FirstAuthor:
        return Tr::tr("words of the first author’s name");
    case SearchField::Tweet:
        return Tr::tr("words of a tweet, or of who wrote it");
    case SearchField::Note:
        return Tr::tr("words of your note");
    case SearchField::Category:
        return Tr::tr("the category; cs.* is all that begin so");
    case SearchField::Primary:
        return Tr::tr("the first category, which the authors chose for it");
    case SearchField::Tweeter:
        return Tr::tr("who tweeted about it, in any of its digests");
    case SearchField::Tag:
        return Tr::tr("a tag that you gave it, or one below that");
    case SearchField::List:
        return Tr::tr("a list of yours that it is in");
    case SearchField::Id:
        return Tr::tr("the arXiv identifier");
    case SearchField::Retweets:
        return Tr::tr("retweets");
    case SearchField::Favorites:
        return Tr::tr("favorites");
    case SearchField::Heat:
        return Tr::tr("heat, from 0 to 100");
    case SearchField::Rank:
        return Tr::tr("the place in its digest, from 1");
    case SearchField::Accounts:
        return Tr::tr("how many accounts tweeted about it, in all its digests");
    case SearchField::Rating:
        return Tr::tr("your rating, from 1 to 5; 0 is none");
    case SearchField::Priority:
        return Tr::tr("how soon you mean to read it: %1").arg(searchLevels().join(u", "_s));
    case SearchField::Date:
        return Tr::tr("the day of its latest digest");
    case SearchField::Added:
        return Tr::tr("the day on which it came into the library");
    case SearchField::Marked:
        return Tr::tr("the day on which you marked it as read, begun or skipped");
    case SearchField::StarredOn:
        return Tr::tr("the day on which you starred it");
    case SearchField::Is:
        return Tr::tr("how far you have come with it, and odd counts: %1").arg(flagNames(field));
    case SearchField::Has:
        return Tr::tr("what there is of it: %1").arg(flagNames(field));
    case SearchField::Any:
        break;
    }
    Q_UNREACHABLE_RETURN({});
}

QString describe(SearchFlag flag)
{
    switch (flag) {
    case SearchFlag::Unread:
        return Tr::tr("not read yet");
    case SearchFlag::Reading:
        return Tr::tr("begun");
    case SearchFlag::Read:
        return Tr::tr("read");
    case SearchFlag::Skipped:
        return Tr::tr("skipped");
    case SearchFlag::Starred:
        return Tr::tr("starred");
    case SearchFlag::Odd:
        return Tr::tr("with retweets and favorites that do not fit each other");
    case SearchFlag::HasNote:
        return Tr::tr("with a note of yours");
    case SearchFlag::HasPdf:
        return Tr::tr("with a link to its PDF");
    case SearchFlag::HasCode:
        return Tr::tr("with a link to code or a model");
    case SearchFlag::HasTweet:
        return Tr::tr("with a tweet");
    }
    Q_UNREACHABLE_RETURN({});
}

std::vector<SearchHelpSection> searchHelp()
{
    return {
        {Tr::tr("Words"), wordRows()},
        {Tr::tr("Fields"), fieldRows({SearchValue::Words, SearchValue::Name, SearchValue::Id})},
        {Tr::tr("Numbers and days"), fieldRows({SearchValue::Number, SearchValue::Level, SearchValue::Day})},
        {Tr::tr("Ranges"), rangeRows()},
        {Tr::tr("States"), flagRows()},
    };
}

} // namespace hotpapers::words
