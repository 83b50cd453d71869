// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/bibtexentries.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace hotpapers::formats {

namespace {

// Bounds, so that no file costs more than it is long: a `@string` of two others doubles with each.
constexpr qsizetype maximumStrings = 5'000;
constexpr qsizetype maximumString = 1'000;
constexpr qsizetype maximumFields = 200;
constexpr qsizetype maximumValue = 200'000;
constexpr qsizetype maximumExpanded = 5'000; // of `@string`s in a value
constexpr qsizetype longestType = 30;

constexpr auto months = std::to_array<std::pair<QStringView, QStringView>>({{u"jan", u"January"},
                                                                            {u"feb", u"February"},
                                                                            {u"mar", u"March"},
                                                                            {u"apr", u"April"},
                                                                            {u"may", u"May"},
                                                                            {u"jun", u"June"},
                                                                            {u"jul", u"July"},
                                                                            {u"aug", u"August"},
                                                                            {u"sep", u"September"},
                                                                            {u"oct", u"October"},
                                                                            {u"nov", u"November"},
                                                                            {u"dec", u"December"}});

bool isNameCharacter(QChar character)
{
    return !character.isNull() && !character.isSpace() && !QStringView(u"\"#%'(),={}@\\").contains(character);
}

} // namespace

BibtexEntries::BibtexEntries(QStringView text) : m_text(text), m_roomInAll(text.size())
{
    for (const auto &[name, month] : months) {
        m_strings.insert(name.toString(), month.toString());
    }
}

std::optional<BibtexEntry> BibtexEntries::next()
{
    while (const auto opening = nextOpening()) {
        if (opening->type == u"string") {
            readString();
        } else if (opening->type == u"preamble") {
            static_cast<void>(readValue());
        } else if (opening->type != u"comment") {
            return readEntry(*opening);
        }
    }
    return std::nullopt;
}

// The next `@word{` or `@word(`. What an `@comment` holds is read, as BibTeX does.
std::optional<BibtexEntries::Opening> BibtexEntries::nextOpening()
{
    while (true) {
        const qsizetype start = m_text.indexOf(u'@', m_at);
        if (start < 0) {
            m_at = m_text.size();
            return std::nullopt;
        }
        const bool isAddress = start > 0 && (m_text[start - 1].isLetterOrNumber() || m_text[start - 1] == u'\\');
        m_at = start + 1;
        skipSpace();
        const QString type = readName().toLower();
        skipSpace();
        const QChar brace = current();
        if (!isAddress && !type.isEmpty() && type.size() <= longestType && (brace == u'{' || brace == u'(')) {
            ++m_at;
            return Opening{type, start, brace == u'{' ? QChar(u'}') : QChar(u')')};
        }
    }
}

void BibtexEntries::readString()
{
    skipSpace();
    const QString name = readName().toLower();
    skipSpace();
    if (name.isEmpty() || !skip(u'=')) {
        return;
    }
    const std::optional<QString> value = readValue();
    if (value && m_strings.size() < maximumStrings) {
        m_strings.insert(name, value->left(maximumString));
    }
}

BibtexEntry BibtexEntries::readEntry(const Opening &opening)
{
    BibtexEntry entry{.type = opening.type, .key = {}, .fields = {}, .start = opening.start};
    skipSpace();
    const qsizetype from = m_at;
    while (m_at < m_text.size() && !QStringView(u",}\n=").contains(m_text[m_at])) {
        ++m_at;
    }
    entry.key = m_text.sliced(from, m_at - from).trimmed().toString();
    if (current() == u'=') { // it has no key
        m_at = from;
        entry.key.clear();
    }
    entry.isWhole = readFields(entry, opening.closing);
    if (!entry.isWhole) {
        skipBroken();
    }
    return entry;
}

// Up to the end of the entry; a comma between two fields may be missing.
bool BibtexEntries::readFields(BibtexEntry &entry, QChar closing)
{
    while (entry.fields.size() < maximumFields) {
        skipSpace();
        while (skip(u',')) {
            skipSpace();
        }
        if (skip(closing)) {
            return true;
        }
        const QString name = readName().toLower();
        skipSpace();
        if (name.isEmpty() || !skip(u'=')) {
            return false;
        }
        const std::optional<QString> value = readValue();
        if (!value) {
            return false;
        }
        if (!entry.fields.contains(name)) { // the first counts, as for BibTeX
            entry.fields.insert(name, *value);
        }
    }
    return false;
}

std::optional<QString> BibtexEntries::readValue()
{
    QString value;
    m_roomInValue = maximumExpanded;
    do {
        skipSpace();
        const std::optional<QString> piece = readPiece();
        if (!piece) {
            return std::nullopt;
        }
        value += piece->left(maximumValue - value.size());
        skipSpace();
    } while (skip(u'#'));
    return value;
}

std::optional<QString> BibtexEntries::readPiece()
{
    if (skip(u'{')) {
        return readDelimited(u'}');
    }
    if (skip(u'"')) {
        return readDelimited(u'"');
    }
    const QString name = readName();
    if (name.isEmpty()) {
        return std::nullopt;
    }
    return name.front().isDigit() ? name : expanded(name.toLower());
}

QString BibtexEntries::expanded(const QString &name)
{
    const QString string = m_strings.value(name);
    const bool hasRoom = string.size() <= std::min(m_roomInAll, m_roomInValue);
    m_roomInAll -= hasRoom ? string.size() : 0;
    m_roomInValue -= hasRoom ? string.size() : 0;
    return hasRoom ? string : QString();
}

// Up to `closing` outside of braces. Nothing where the text ends, or the next entry begins, before that.
std::optional<QString> BibtexEntries::readDelimited(QChar closing)
{
    const qsizetype from = m_at;
    for (int depth = 0; m_at < m_text.size() && !beginsEntry(m_at); ++m_at) {
        const QChar character = m_text[m_at];
        if (character == closing && depth == 0) {
            return m_text.sliced(from, m_at++ - from).toString();
        }
        depth += character == u'{' ? 1 : character == u'}' ? -1 : 0;
        if (depth < 0) {
            return std::nullopt;
        }
    }
    return std::nullopt;
}

// `@word{` at the start of a line.
bool BibtexEntries::beginsEntry(qsizetype at) const
{
    if (m_text[at] != u'@' || (at > 0 && m_text[at - 1] != u'\n')) {
        return false;
    }
    const QStringView rest = m_text.sliced(at + 1, std::min(longestType + 1, m_text.size() - at - 1));
    const auto end = std::ranges::find_if_not(rest, isNameCharacter);
    return end != rest.begin() && end != rest.end() && (*end == u'{' || *end == u'(');
}

void BibtexEntries::skipBroken()
{
    while (m_at < m_text.size() && !beginsEntry(m_at)) {
        ++m_at;
    }
}

void BibtexEntries::skipSpace()
{
    while (m_at < m_text.size() && m_text[m_at].isSpace()) {
        ++m_at;
    }
}

bool BibtexEntries::skip(QChar character)
{
    const bool isThere = m_at < m_text.size() && m_text[m_at] == character;
    m_at += isThere ? 1 : 0;
    return isThere;
}

QString BibtexEntries::readName()
{
    const qsizetype from = m_at;
    while (m_at < m_text.size() && isNameCharacter(m_text[m_at])) {
        ++m_at;
    }
    return m_text.sliced(from, m_at - from).toString();
}

} // namespace hotpapers::formats
