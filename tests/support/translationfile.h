// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRegularExpression>
#include <QStringList>
#include <QXmlStreamReader>

#include <algorithm>
#include <vector>

/** One message of a .ts file. */
struct TranslatedMessage
{
    QString context;
    QString source;
    QString type; ///< of the translation: `unfinished`, `vanished`, `obsolete`, or nothing for a finished one
    bool isNumerus = false;
    QStringList forms; ///< the translation, or its plural forms
};

inline TranslatedMessage readMessage(QXmlStreamReader &xml, const QString &context)
{
    TranslatedMessage message{.context = context, .source = {}, .type = {}, .isNumerus = false, .forms = {}};
    message.isNumerus = xml.attributes().value(u"numerus") == u"yes";
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            message.source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            message.type = xml.attributes().value(u"type").toString();
            QString text;
            while (!xml.atEnd() && !(xml.readNext() == QXmlStreamReader::EndElement && xml.name() == u"translation")) {
                if (xml.isStartElement() && xml.name() == u"numerusform") {
                    message.forms += xml.readElementText();
                } else if (xml.isCharacters()) {
                    text += xml.text();
                }
            }
            if (!message.isNumerus) {
                message.forms = {text};
            }
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

/** All messages of a .ts file's text; none where it is no such file. */
inline std::vector<TranslatedMessage> readTranslation(const QByteArray &text)
{
    std::vector<TranslatedMessage> messages;
    QXmlStreamReader xml(text);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.isStartElement() && xml.name() == u"message") {
            messages.push_back(readMessage(xml, context));
        }
    }
    return xml.hasError() ? std::vector<TranslatedMessage>() : messages;
}

/** `%1` and the like, sorted; `%n` and `%Ln` count as one. */
inline QStringList placeholders(const QString &text)
{
    static const QRegularExpression placeholder(QStringLiteral("%L?([1-9n])"));
    QStringList found;
    for (auto match = placeholder.globalMatch(text); match.hasNext();) {
        found += match.next().captured(1);
    }
    found.sort();
    found.removeDuplicates();
    return found;
}

inline qsizetype mnemonics(const QString &text)
{
    static const QRegularExpression mnemonic(QStringLiteral("&(?=[^\\s&])"));
    return QString(text).remove(QStringLiteral("&&")).count(mnemonic);
}

/** What a text ends with that a reader relies on: a colon that announces, dots that say that more will be asked. */
inline QString ending(const QString &text)
{
    if (text.endsWith(u'…')) {
        return QStringLiteral("…");
    }
    return text.endsWith(u':') || text.endsWith(u'：') ? QStringLiteral(":") : QString();
}

/** What is wrong with one form of a translation. @param mayOmitNumber a form for one or two may spell its number out */
inline QString faultOf(const QString &source, const QString &form, bool mayOmitNumber)
{
    if (form.trimmed().isEmpty() && !source.trimmed().isEmpty()) {
        return QStringLiteral("empty");
    }
    QStringList wanted = placeholders(source);
    if (mayOmitNumber && !placeholders(form).contains(QStringLiteral("n"))) {
        wanted.removeAll(QStringLiteral("n"));
    }
    if (placeholders(form) != wanted) {
        return QStringLiteral("other placeholders");
    }
    if (mnemonics(form) != mnemonics(source)) {
        return QStringLiteral("other mnemonics");
    }
    return ending(form) != ending(source) ? QStringLiteral("another ending") : QString();
}

/** What is wrong with a message, or nothing. @param forms plural forms that the language has */
inline QString faultOf(const TranslatedMessage &message, qsizetype forms)
{
    if (!message.type.isEmpty()) {
        return message.type;
    }
    if (message.forms.size() != (message.isNumerus ? forms : 1)) {
        return QStringLiteral("%1 forms").arg(message.forms.size());
    }
    for (qsizetype i = 0; i < message.forms.size(); ++i) {
        const QString fault =
            faultOf(message.source, message.forms[i], i < (message.forms.size() == 6 ? 3 : message.forms.size() - 1));
        if (!fault.isEmpty()) {
            return fault;
        }
    }
    return {};
}
