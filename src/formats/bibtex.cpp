// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/bibtex.h"

#include "core/visibletext.h"
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

// Categories come from the digest: only what is one is written.
QString primaryClass(const Entry &entry)
{
    static const QRegularExpression category(u"^[A-Za-z.-]{2,30}$"_s);
    const QString first = entry.categories.value(0);
    return category.match(first).hasMatch() ? first : QString();
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
        text += staysMath ? delimited(run.text) : bibtexEscaped(run.text);
    }
    return text.simplified();
}

QString writeBibtex(const Paper &paper, const QString &key)
{
    const Entry &entry = paper.latest();
    const ArxivId &id = paper.arxivId;
    const QString title = bibtexText(entry.title);
    return u"@misc{%1,\n"_s.arg(key) + field(u"title"_s, title.isEmpty() ? QString() : u"{%1}"_s.arg(title))
        + field(u"author"_s, bibtexNames(entry.authors)) + field(u"year"_s, QString::number(id.year()))
        + u"  month=%1,\n"_s.arg(QStringView(months.at(size_t(id.month() - 1)))) + field(u"eprint"_s, id.text())
        + field(u"archivePrefix"_s, u"arXiv"_s) + field(u"primaryClass"_s, primaryClass(entry))
        + field(u"url"_s, id.absUrl()) + u"}\n\n"_s;
}

} // namespace hotpapers::formats
