// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/plainfrontmatter.h"

#include <algorithm>

namespace hotpapers::formats {

namespace {

constexpr qsizetype maximumKey = 64; // bytes; YAML takes some more

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
bool isLetterOrDigit(char c)
{
    return isLetter(c) || (c >= '0' && c <= '9');
}

/** YAML's word for nothing. */
bool isNull(QByteArrayView word)
{
    return word.compare("null", Qt::CaseInsensitive) == 0;
}

bool isKey(QByteArrayView text)
{
    return !text.isEmpty() && text.size() <= maximumKey && std::ranges::all_of(text, isLetter) && !isNull(text);
}

bool isInQuotes(QByteArrayView text)
{
    const auto isPlain = [](char c) { return c >= ' ' && c <= '~' && c != '"' && c != '\\'; };
    return text.size() >= 2 && text.front() == '"' && text.back() == '"'
        && std::ranges::all_of(text.sliced(1).chopped(1), isPlain);
}

/** Words, days and times. */
bool isPlainScalar(QByteArrayView text)
{
    const auto isPlain = [](char c) { return isLetterOrDigit(c) || c == ' ' || c == '.' || c == '-' || c == ':'; };
    return !text.isEmpty() && isLetterOrDigit(text.front()) && isLetterOrDigit(text.back()) && !text.contains(": ")
        && std::ranges::all_of(text, isPlain) && !isNull(text);
}

std::optional<FrontMatterLine> lineOf(QByteArrayView text, int number)
{
    constexpr QByteArrayView dash = "  - ";
    FrontMatterLine line{number, {}, {}};
    if (text.startsWith(dash)) {
        line.value = text.sliced(dash.size());
    } else {
        const qsizetype colon = std::max<qsizetype>(text.indexOf(':'), 0);
        line.key = text.first(colon);
        if (!isKey(line.key)) {
            return std::nullopt;
        }
        if (colon + 1 == text.size()) {
            return line;
        }
        if (text[colon + 1] != ' ') {
            return std::nullopt;
        }
        line.value = text.sliced(colon + 2);
    }
    if (isInQuotes(line.value)) {
        line.value = line.value.sliced(1).chopped(1);
        return line;
    }
    return isPlainScalar(line.value) ? std::optional(line) : std::nullopt;
}

} // namespace

std::optional<std::vector<FrontMatterLine>> plainFrontMatter(QByteArrayView yaml)
{
    std::vector<FrontMatterLine> lines;
    bool isInList = false;
    for (int number = 0; !yaml.isEmpty(); ++number) {
        const qsizetype feed = yaml.indexOf('\n');
        const QByteArrayView text = yaml.first(feed < 0 ? yaml.size() : feed);
        yaml = yaml.sliced(feed < 0 ? yaml.size() : feed + 1);
        if (text.isEmpty()) {
            continue;
        }
        const auto line = lineOf(text, number);
        const bool opensList = !lines.empty() && lines.back().opensList();
        const bool isItem = line && line->key.isEmpty();
        if (!line || isItem != (opensList || (isItem && isInList))) {
            return std::nullopt;
        }
        isInList = isItem;
        lines.push_back(*line);
    }
    return lines.empty() || lines.back().opensList() ? std::nullopt : std::optional(std::move(lines));
}

} // namespace hotpapers::formats
