// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/markdown.h"

#include "core/visibletext.h"
#include "formats/phrases.h"
#include "tex/textext.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hotpapers::formats {

using namespace tex;

namespace {

bool isAsciiPunctuation(QChar character)
{
    return character > u' ' && character < u'\u007f' && !character.isLetterOrNumber();
}

// Does the text, which begins with `&`, go on as an entity does?
bool beginsEntity(QStringView text)
{
    const auto *end = std::find_if(text.begin() + 1, text.end(),
                                   [](QChar c) { return c != u'#' && (c > u'\u007f' || !c.isLetterOrNumber()); });
    return end != text.end() && *end == u';';
}

// Where a line may begin a list, a quotation, a rule or an underlined heading; `at` is within its first characters.
bool beginsBlock(QStringView text, qsizetype at)
{
    static const QRegularExpression number(u"^[0-9]{1,9}[.)]"_s);
    if (at == 0) {
        return QStringView(u"-+=>").contains(text[0]);
    }
    const bool isDelimiter = text[at] == u'.' || text[at] == u')';
    return isDelimiter && at < 10 && number.matchView(text.first(at + 1)).hasMatch();
}

bool needsEscape(QStringView text, qsizetype at)
{
    const QChar before = at > 0 ? text[at - 1] : QChar();
    const QChar after = at + 1 < text.size() ? text[at + 1] : QChar();
    switch (text[at].unicode()) {
    case u'`':
    case u'*':
    case u'[':
    case u']':
    case u'<':
    case u'~':
    case u'#':
    case u'@':
        return true;
    case u'_': // after a letter or digit it cannot open emphasis
        return !before.isLetterOrNumber();
    case u'\\':
        return after.isNull() || isAsciiPunctuation(after);
    case u'&':
        return beginsEntity(text.sliced(at));
    case u':': // https://, mailto:
        return before.isLetter() && !after.isNull() && !after.isSpace();
    default: // www.
        return beginsBlock(text, at) || (text[at] == u'.' && text.first(at).endsWith(u"www", Qt::CaseInsensitive));
    }
}

QString quoted(const QString &markdown)
{
    static const QRegularExpression lineEnd(u"\r\n|\r|\n"_s);
    QString quotation;
    for (const QStringList lines = markdown.trimmed().split(lineEnd); const QString &line : lines) {
        quotation += line.isEmpty() ? u">\n"_s : u"> "_s + line + u'\n';
    }
    return quotation;
}

QString listLine(const QString &name, const QStringList &texts)
{
    return texts.isEmpty() ? QString() : u"- %1: %2\n"_s.arg(name, markdownText(texts.join(u", "_s)));
}

QString appearanceLine(const Appearance &appearance)
{
    const Counts &counts = appearance.entry.counts;
    const QString moment = momentPhrase(counts.measuredAt);
    return u"- %1: #%2, retweets: %3, favorites: %4%5\n"_s.arg(
        appearance.days.isoText(), QString::number(appearance.entry.rank), QString::number(counts.retweets),
        QString::number(counts.favorites), moment.isEmpty() ? QString() : u" (%1)"_s.arg(moment));
}

} // namespace

QString markdownText(QStringView text)
{
    const QString shown = visibleText(text.toString().simplified());
    QString markdown;
    markdown.reserve(shown.size());
    for (qsizetype at = 0; at < shown.size(); ++at) {
        if (needsEscape(shown, at)) {
            markdown += u'\\';
        }
        markdown += shown[at];
    }
    return markdown;
}

QString writeMarkdown(const Paper &paper, const ExportOptions &options)
{
    const Entry &entry = paper.latest();
    const ArxivId &id = paper.arxivId;
    const QString title = markdownText(texPlainText(entry.title));
    QString text = u"## %1\n\n"_s.arg(title.isEmpty() ? id.text() : title);
    if (!entry.authors.isEmpty()) {
        text += markdownText(texPlainText(entry.authors.join(u", "_s))) + u"\n\n"_s;
    }
    text += u"- arXiv: [%1](%2) | [pdf](%3)\n"_s.arg(id.text(), id.absUrl(), id.pdfUrl())
        + listLine(u"categories"_s, entry.categories)
        + (options.tags ? listLine(u"tags"_s, paper.mark.tags) : QString());
    for (const Appearance &appearance : paper.appearances) {
        text += appearanceLine(appearance);
    }
    for (const QString &part : {options.abstracts ? markdownText(texPlainText(entry.abstract)) + u'\n' : QString(),
                                options.notes ? quoted(paper.mark.note) : QString()}) {
        text += part.trimmed() == u">" || part.trimmed().isEmpty() ? QString() : u'\n' + part;
    }
    return text + u'\n';
}

} // namespace hotpapers::formats
