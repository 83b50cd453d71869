// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/bibtexvalue.h"

#include "formats/entrylines.h"
#include "formats/referencefields.h"
#include "tex/textext.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace hotpapers::formats {

namespace {

constexpr qsizetype maximumValue = 200'000;

bool isAsciiLetter(QChar character)
{
    return (character >= u'a' && character <= u'z') || (character >= u'A' && character <= u'Z');
}

bool isAccent(QChar character)
{
    return QStringView(u"\"'`^~=.").contains(character);
}

// The end of the command whose backslash stands at `at`.
qsizetype endOfCommand(QStringView text, qsizetype at)
{
    qsizetype end = at + 1;
    while (end < text.size() && isAsciiLetter(text[end])) {
        ++end;
    }
    return std::min(std::max(end, at + 2), text.size());
}

/**
 * Takes the braces away that mean nothing but to BibTeX, which leaves capitals within them alone: those that are no
 * argument of a command, hold no declaration (`{\it …}`) or letter (`{\o}`), and are in no formula.
 */
class BraceRemover
{
public:
    explicit BraceRemover(QStringView text) : m_text(text) { }

    [[nodiscard]] QString read();

private:
    struct Brace
    {
        bool isKept;
        bool isArgument;
    };

    void readBrace(QChar brace);
    void readCommand();
    void take(qsizetype end);
    [[nodiscard]] bool holdsCommand() const;

    QStringView m_text;
    QString m_result;
    std::vector<Brace> m_open;
    qsizetype m_at = 0;
    bool m_isArgument = false; // would a brace here be an argument's?
    bool m_takesMore = false; // and one behind that as well?
    bool m_inMath = false;
};

QString BraceRemover::read()
{
    while (m_at < m_text.size()) {
        const QChar character = m_text[m_at];
        if (character == u'\\') {
            readCommand();
            continue;
        }
        if (character == u'{' || character == u'}') {
            readBrace(character);
            continue;
        }
        m_inMath = m_inMath != (character == u'$');
        m_isArgument = m_isArgument && character == u'[';
        take(m_at + 1);
    }
    return m_result;
}

void BraceRemover::readCommand()
{
    const qsizetype end = endOfCommand(m_text, m_at);
    const QChar first = end > m_at + 1 ? m_text[m_at + 1] : QChar();
    m_isArgument = isAsciiLetter(first) || isAccent(first);
    m_takesMore = end > m_at + 2; // accents take one: `\c{c}{T}`
    m_inMath = m_inMath ? first != u')' && first != u']' : first == u'(' || first == u'[';
    take(end);
}

void BraceRemover::readBrace(QChar brace)
{
    Brace group{true, false};
    if (brace == u'{') {
        group = {m_inMath || m_isArgument || holdsCommand(), m_isArgument};
        m_open.push_back(group);
        m_isArgument = false;
    } else if (!m_open.empty()) {
        group = m_open.back();
        m_open.pop_back();
        m_isArgument = group.isArgument && m_takesMore;
        m_takesMore = false;
    }
    m_at += group.isKept ? 0 : 1;
    take(group.isKept ? m_at + 1 : m_at);
}

// `{\o}`, `{\it …}`, `{\"o}`, but not `{\"{o}}` or `{\emph{…} …}`, where the inner braces suffice, and not `{\&}`.
bool BraceRemover::holdsCommand() const
{
    const bool isCommand = m_at + 2 < m_text.size() && m_text[m_at + 1] == u'\\';
    if (!isCommand || (!isAsciiLetter(m_text[m_at + 2]) && !isAccent(m_text[m_at + 2]))) {
        return false;
    }
    const qsizetype end = endOfCommand(m_text, m_at + 1);
    return end >= m_text.size() || m_text[end] != u'{';
}

void BraceRemover::take(qsizetype end)
{
    m_result += m_text.sliced(m_at, end - m_at);
    m_at = end;
}

QString plainText(QStringView value, bool keepsMath)
{
    const QString tex = BraceRemover(value.first(std::min(value.size(), maximumValue))).read();
    if (!keepsMath) {
        return tex::texPlainText(tex).simplified();
    }
    QString text;
    for (const tex::TexRun &run : tex::readTexText(tex)) {
        text += run.text;
    }
    return text.simplified();
}

// The parts between separators outside of braces.
template <typename IsSeparator> std::vector<QStringView> splitOutside(QStringView text, IsSeparator separatorAt)
{
    std::vector<QStringView> parts;
    qsizetype from = 0;
    int depth = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar character = text[at];
        depth += character == u'{' ? 1 : character == u'}' && depth > 0 ? -1 : 0;
        const qsizetype length = depth == 0 ? separatorAt(text, at) : 0;
        if (length > 0) {
            parts.push_back(text.sliced(from, at - from));
            from = at + length;
            at = from - 1;
        }
    }
    parts.push_back(text.sliced(from));
    return parts;
}

qsizetype andAt(QStringView text, qsizetype at)
{
    constexpr qsizetype length = 5; // with the spaces around it
    const bool fits = at + length <= text.size() && text[at].isSpace() && text[at + length - 1].isSpace();
    return fits && text.sliced(at + 1, 3).compare(u"and", Qt::CaseInsensitive) == 0 ? length - 1 : 0;
}

qsizetype commaAt(QStringView text, qsizetype at)
{
    return text[at] == u',' ? 1 : 0;
}

// `family=Berg, given=Anna, prefix=van der, useprefix=true`
QString extendedName(const std::vector<QStringView> &parts)
{
    QHash<QString, QString> named;
    for (const QStringView part : parts) {
        const qsizetype equals = part.indexOf(u'=');
        const QStringView name = part.first(std::max(equals, qsizetype(0))).trimmed();
        named.insert(name.toString().toLower(), bibtexPlainText(part.sliced(equals + 1)));
    }
    const QString family = named.value(u"prefix"_s) + u' ' + named.value(u"family"_s);
    return personName(named.value(u"given"_s), family, named.value(u"suffix"_s));
}

QString readName(QStringView value)
{
    const std::vector<QStringView> parts = splitOutside(value, commaAt);
    static const QRegularExpression extended(u"^(?:family|given|prefix|suffix|useprefix)(?:-i)?\\s*="_s,
                                             QRegularExpression::CaseInsensitiveOption);
    if (extended.matchView(parts.front()).hasMatch()) {
        return extendedName(parts);
    }
    const auto part = [&parts](size_t i) { return i < parts.size() ? bibtexPlainText(parts[i]) : QString(); };
    return parts.size() < 3 ? personName(part(1), part(0)) : personName(part(2), part(0), part(1));
}

} // namespace

QString bibtexPlainText(QStringView value)
{
    return plainText(value, false);
}

QString bibtexPlainTextWithMath(QStringView value)
{
    return plainText(value, true);
}

QString bibtexNote(QStringView value)
{
    QStringList lines;
    for (const QStringView line : value.first(std::min(value.size(), maximumValue)).tokenize(u'\n')) {
        lines += bibtexPlainText(line);
    }
    return notePlainText(lines.join(u'\n'));
}

QStringList bibtexNameList(QStringView value)
{
    QStringList names;
    for (const QStringView part : splitOutside(value, andAt)) {
        const QString name = readName(part.trimmed());
        if (!name.isEmpty() && name != u"others" && names.size() < maximumAuthors) {
            names += name;
        }
    }
    return names;
}

QString bibtexVerbatim(QStringView value)
{
    QString text;
    for (qsizetype at = 0; at < value.size() && text.size() < maximumValue; ++at) {
        const bool isEscape =
            value[at] == u'\\' && at + 1 < value.size() && QStringView(u"%_&#~$").contains(value[at + 1]);
        const bool isBrace = value[at] == u'{' || value[at] == u'}';
        text += isEscape || isBrace ? QString() : QString(value[at]);
    }
    return text.trimmed();
}

} // namespace hotpapers::formats
