// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QStringList>
#include <QXmlStreamReader>

/** What stands in each kind of element; nothing where it is no SVG. */
inline QHash<QString, QStringList> textsOf(const QByteArray &svg)
{
    QHash<QString, QStringList> texts;
    QXmlStreamReader reader(svg);
    if (!reader.readNextStartElement() || reader.name() != u"svg") {
        return {};
    }
    QString element;
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement:
            element = reader.name().toString();
            break;
        case QXmlStreamReader::Characters:
            if (!reader.isWhitespace()) {
                texts[element] += reader.text().toString().trimmed();
            }
            break;
        default:
            break;
        }
    }
    return reader.hasError() ? QHash<QString, QStringList>() : texts;
}
