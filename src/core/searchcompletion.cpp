// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/searchgrammar.h"
#include "core/searchlexer.h"

#include <array>

using namespace Qt::StringLiterals;

namespace hotpapers {

namespace {

// The token that the cursor stands in or right behind; else nothing.
SearchToken tokenAt(QStringView text, qsizetype cursor)
{
    SearchLexer lexer(text);
    SearchToken token = lexer.next();
    while (token.kind != SearchToken::Kind::End && token.end < cursor) {
        token = lexer.next();
    }
    return token.start < cursor ? token : SearchToken{};
}

// What stands in the value before the cursor.
QString typedValue(QStringView value, const SearchToken &token)
{
    if (token.isQuoted) {
        QString text = value.sliced(1).toString();
        while (text.endsWith(u'*')) {
            text.chop(1);
        }
        const bool isBehindQuote = token.isClosed && value.size() + token.valueStart == token.end;
        if (isBehindQuote && text.endsWith(u'"')) {
            text.chop(1);
        }
        return text.replace("\"\""_L1, "\""_L1);
    }
    while (value.endsWith(u'*')) {
        value.chop(1);
    }
    return value.toString();
}

// A value of a field that takes some: what is typed of it, and all of it to be replaced.
SearchCompletion completionOfValue(QStringView text, qsizetype cursor, const SearchToken &token)
{
    const qsizetype start = token.valueStart;
    const bool hasAt = token.field == SearchField::Tweeter && !token.isQuoted && text.sliced(start).startsWith(u'@');
    const qsizetype at = hasAt && start < cursor ? 1 : 0;
    return {.start = start,
            .length = token.end - start,
            .wantsField = false,
            .field = token.field,
            .typed = start < cursor ? typedValue(text.sliced(start + at, cursor - start - at), token) : QString()};
}

bool isBeginning(QStringView typed, QLatin1StringView name)
{
    return !name.isEmpty() && name.startsWith(typed, Qt::CaseInsensitive);
}

QStringList fieldProposals(const QString &typed)
{
    constexpr std::array operators = {"AND"_L1, "OR"_L1, "NOT"_L1};
    QStringList proposals;
    for (const SearchFieldInfo &info : searchFields()) {
        if (isBeginning(typed, info.name)) {
            proposals += info.name + u':';
        } else if (isBeginning(typed, info.otherName)) {
            proposals += info.otherName + u':';
        }
    }
    for (const QLatin1StringView name : operators) {
        if (QStringView(name.toString()).startsWith(typed)) {
            proposals += name.toString();
        }
    }
    return proposals;
}

} // namespace

SearchCompletion searchCompletionAt(QStringView text, qsizetype cursor)
{
    const SearchToken token = tokenAt(text, cursor);
    const bool isWord = token.kind == SearchToken::Kind::Term || token.isKeyword();
    if (!isWord) {
        return {.start = cursor, .length = 0, .wantsField = true, .field = {}, .typed = {}};
    }
    const bool isFieldName = token.valueStart > token.start && cursor < token.valueStart;
    if (token.kind == SearchToken::Kind::Term && !isFieldName
        && (token.isQuoted || !token.isKnown || token.field != SearchField::Any)) {
        return token.field == SearchField::Any
            ? SearchCompletion{.start = cursor, .length = 0, .field = {}, .typed = {}}
            : completionOfValue(text, cursor, token);
    }
    const qsizetype end = isFieldName ? token.valueStart : token.end;
    return {.start = token.start,
            .length = end - token.start,
            .wantsField = true,
            .field = {},
            .typed = text.sliced(token.start, cursor - token.start).toString()};
}

QStringList searchProposals(const SearchCompletion &completion)
{
    if (completion.wantsField) {
        return fieldProposals(completion.typed);
    }
    QStringList proposals;
    if (completion.field && searchField(*completion.field).value == SearchValue::Level) {
        proposals = searchLevels();
        proposals.removeIf(
            [&](const QString &name) { return !name.startsWith(completion.typed, Qt::CaseInsensitive); });
    }
    for (const SearchFlagInfo &info : searchFlags()) {
        if (info.field == completion.field && isBeginning(completion.typed, info.name)) {
            proposals += info.name.toString();
        }
    }
    return proposals;
}

} // namespace hotpapers
