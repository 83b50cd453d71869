// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/bibtex.h"

#include "core/visibletext.h"
#include "formats/paperfields.h"
#include "tex/asciimath.h"
#include "tex/harmlessmath.h"
#include "tex/textext.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace hotpapers::formats {

using namespace tex;

namespace {

constexpr std::array months = {u"jan", u"feb", u"mar", u"apr", u"may", u"jun",
                               u"jul", u"aug", u"sep", u"oct", u"nov", u"dec"};

QString escaped(QChar character)
{
    switch (character.unicode()) {
    case u'\\':
        return u"{\\textbackslash}"_s;
    case u'{':
        return u"{\\textbraceleft}"_s;
    case u'}':
        return u"{\\textbraceright}"_s;
    case u'~':
        return u"{\\textasciitilde}"_s;
    case u'^':
        return u"{\\textasciicircum}"_s;
    default:
        return QStringView(u"%&#_$").contains(character) ? u'\\' + QString(character) : QString(character);
    }
}

// Some authors forget the dollars around a command of math; TeX does not.
QString delimited(const QString &math)
{
    static const QRegularExpression delimiter(u"^(\\$|\\\\[(\\[]|\\\\begin\\b)"_s);
    return delimiter.match(math).hasMatch() ? math : u'$' + math + u'$';
}

QString field(const QString &name, const QString &value)
{
    return value.isEmpty() ? QString() : u"  %1={%2},\n"_s.arg(name, value);
}

QString title(const Paper &paper)
{
    const QString text = bibtexText(paper.latest().title);
    return u"{%1}"_s.arg(text.isEmpty() ? bibtexEscaped(titleText(paper)) : text);
}

// No line begins with what could be taken for another entry.
QString note(const Paper &paper)
{
    return indented(bibtexEscaped(noteText(paper)));
}

// What the person may want to leave out. @param noteName how the format calls what is not printed
QString optionalFields(const Paper &paper, const QString &noteName, const ExportOptions &options)
{
    return (options.abstracts ? field(u"abstract"_s, bibtexText(paper.latest().abstract)) : QString())
        + (options.tags ? field(u"keywords"_s, bibtexEscaped(tagTexts(paper).join(u", "_s))) : QString())
        + (options.notes ? field(noteName, note(paper)) : QString());
}

QString spelledFamily(const NameParts &name)
{
    static const QRegularExpression smallWord(
        u"(^|\\s)\\p{Ll}\\S*\\s"_s); // BibTeX would take it for the end of a particle
    const QString family = bibtexEscaped(name.family);
    const QString kept = smallWord.match(name.family).hasMatch() ? u"{%1}"_s.arg(family) : family;
    return name.particle.isEmpty() ? kept : bibtexEscaped(name.particle) + u' ' + kept;
}

} // namespace

QString bibtexEscaped(const QString &text)
{
    QString safe;
    for (const QString shown = visibleText(text); const QChar character : shown) {
        safe += escaped(character);
    }
    return safe;
}

QString bibtexText(QStringView tex)
{
    QString text;
    for (const TexRun &run : readTexText(tex)) {
        const bool staysMath = run.math && isHarmlessMath(run.text) && visibleText(run.text) == run.text;
        text += staysMath ? u"{%1}"_s.arg(delimited(mathInAscii(run.text))) : bibtexEscaped(run.text);
    }
    return text.simplified();
}

QString bibtexName(const NameParts &name)
{
    if (name.literal) {
        return u"{%1}"_s.arg(bibtexEscaped(name.family));
    }
    QStringList spelling = {spelledFamily(name)};
    for (const QString &part : {name.suffix, name.given}) {
        spelling += part.isEmpty() ? QStringList() : QStringList(bibtexEscaped(part));
    }
    return spelling.join(u", "_s);
}

QString bibtexNames(const QStringList &names)
{
    QStringList spellings;
    for (const NameParts &name : nameParts(names)) {
        if (!name.family.isEmpty()) { // some are nothing but spaces
            spellings += bibtexName(name);
        }
    }
    return spellings.join(u" and "_s);
}

QString writeBibtex(const Paper &paper, const QString &key, const ExportOptions &options)
{
    const ArxivId &id = paper.arxivId;
    return u"@misc{%1,\n"_s.arg(key) + field(u"title"_s, title(paper))
        + field(u"author"_s, bibtexNames(paper.latest().authors)) + field(u"year"_s, QString::number(id.year()))
        + u"  month=%1,\n"_s.arg(QStringView(months.at(size_t(id.month() - 1)))) + field(u"eprint"_s, id.text())
        + (bibtexNames(paper.latest().authors).isEmpty() ? field(u"key"_s, key) : QString()) // what styles sort by then
        + field(u"archivePrefix"_s, u"arXiv"_s) + field(u"primaryClass"_s, primaryClass(paper))
        + field(u"doi"_s, arxivDoi(id)) + field(u"url"_s, id.absUrl()) + optionalFields(paper, u"annote"_s, options)
        + u"}\n\n"_s;
}

QString writeBiblatex(const Paper &paper, const QString &key, const ExportOptions &options)
{
    const ArxivId &id = paper.arxivId;
    return u"@online{%1,\n"_s.arg(key) + field(u"title"_s, title(paper))
        + field(u"author"_s, bibtexNames(paper.latest().authors)) + field(u"date"_s, isoMonth(id))
        + field(u"eprint"_s, id.text()) + field(u"eprinttype"_s, u"arxiv"_s)
        + field(u"eprintclass"_s, primaryClass(paper)) + field(u"doi"_s, arxivDoi(id)) + field(u"url"_s, id.absUrl())
        + optionalFields(paper, u"annotation"_s, options) + u"}\n\n"_s;
}

} // namespace hotpapers::formats
