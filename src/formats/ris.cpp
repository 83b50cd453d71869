// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/ris.h"

#include "formats/nameparts.h"
#include "formats/paperfields.h"

using namespace Qt::StringLiterals;

namespace hotpapers::formats {

namespace {

// Whatever the value holds, it begins no other line.
QString line(const QString &tag, const QString &value)
{
    const QString text = value.simplified();
    return text.isEmpty() ? QString() : u"%1  - %2\r\n"_s.arg(tag, text);
}

QString lines(const QString &tag, const QStringList &values)
{
    QString text;
    for (const QString &value : values) {
        text += line(tag, value);
    }
    return text;
}

QString name(const NameParts &parts)
{
    if (parts.literal || parts.given.isEmpty()) {
        return parts.fullFamily().replace(u',', u' ');
    }
    const QString spelled = parts.fullFamily() + u", "_s + parts.given;
    return parts.suffix.isEmpty() ? spelled : spelled + u", "_s + parts.suffix;
}

QStringList names(const Paper &paper)
{
    QStringList spelled;
    for (const NameParts &parts : nameParts(paper.latest().authors)) {
        spelled += name(parts);
    }
    return spelled;
}

QString optionalLines(const Paper &paper, const ExportOptions &options)
{
    return (options.abstracts ? line(u"AB"_s, abstractText(paper)) : QString())
        + (options.tags ? lines(u"KW"_s, tagTexts(paper)) : QString())
        + (options.notes ? line(u"N1"_s, noteText(paper)) : QString());
}

} // namespace

QString writeRis(const Paper &paper, const QString &key, const ExportOptions &options)
{
    const ArxivId &id = paper.arxivId;
    return line(u"TY"_s, toString(options.risType).toUpper()) + line(u"ID"_s, key) + line(u"TI"_s, titleText(paper))
        + lines(u"AU"_s, names(paper)) + line(u"PY"_s, QString::number(id.year()))
        + line(u"DA"_s, isoMonth(id).replace(u'-', u'/') + u"//"_s) + line(u"PB"_s, u"arXiv"_s)
        + line(u"AN"_s, u"arXiv:"_s + id.text()) + line(u"DO"_s, arxivDoi(id)) + line(u"UR"_s, id.absUrl())
        + line(u"L1"_s, id.pdfUrl()) + optionalLines(paper, options) + u"ER  - \r\n\r\n"_s;
}

} // namespace hotpapers::formats
