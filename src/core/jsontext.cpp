// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/jsontext.h"

#include "core/visibletext.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace hotpapers {

namespace {

// In compact JSON such characters stand within strings alone, so that each may be escaped where it is.
QByteArray escaped(const QJsonDocument &document)
{
    const QString text = QString::fromUtf8(document.toJson(QJsonDocument::Compact));
    const auto spell = [](QStringView character) {
        QString escapes;
        for (const QChar unit : character) {
            escapes += u"\\u%1"_s.arg(ushort(unit.unicode()), 4, 16, QChar(u'0'));
        }
        return escapes;
    };
    return spellHidden(text, spell).toUtf8();
}

} // namespace

QByteArray jsonText(const QJsonObject &object)
{
    return escaped(QJsonDocument(object));
}

QByteArray jsonText(const QJsonArray &array)
{
    return escaped(QJsonDocument(array));
}

} // namespace hotpapers
