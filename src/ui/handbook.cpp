// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/handbook.h"

#include "ui/actions.h"
#include "words/searchhelp.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hotpapers::ui {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Handbook)
};

/** What stands in a cell of a table: a line within one could end it. */
QString cell(const QString &text)
{
    static const QRegularExpression spaces(u"[ \\t\\r\\n]+"_s); // those that may not break a line stay
    QString escaped = text.trimmed().replace(spaces, u" "_s);
    for (const QChar special : u"\\|*_<>[]`"_s) {
        escaped.replace(special, u"\\"_s + special);
    }
    return escaped;
}

QString codeCell(const QString &code)
{
    return u"`"_s + QString(code).replace(u'|', u"\\|"_s) + u'`';
}

QString tableHead(const QString &left, const QString &right)
{
    return u"\n| %1 | %2 |\n|---|---|\n"_s.arg(cell(left), cell(right));
}

QString keysTable()
{
    QString table = tableHead(Tr::tr("Keys"), Tr::tr("What they do"));
    for (const ActionInfo &info : actionTable()) {
        if (!info.shortcuts.isEmpty()) {
            const QString keys = QKeySequence::listToString(info.shortcuts, QKeySequence::NativeText);
            table += u"| %1 | %2 |\n"_s.arg(cell(keys), cell(plainText(info)));
        }
    }
    return table;
}

QString searchTables()
{
    QString tables;
    for (const words::SearchHelpSection &section : words::searchHelp()) {
        tables += u"\n### %1\n"_s.arg(cell(section.title)) + tableHead(Tr::tr("Type"), Tr::tr("to find"));
        for (const words::SearchHelpRow &row : section.rows) {
            QStringList examples;
            for (const QString &example : row.example.split(u"  "_s, Qt::SkipEmptyParts)) {
                examples += codeCell(example);
            }
            tables += u"| %1 | %2 |\n"_s.arg(examples.join(u" "_s), cell(row.meaning));
        }
    }
    return tables;
}

QString readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString titleOf(const QString &markdown)
{
    const QString first = markdown.section(u'\n', 0, 0);
    return first.startsWith(u"# ") ? first.sliced(2).trimmed() : first.trimmed();
}

/** `:/handbook/zh_CN`, `:/handbook/de`, else English. */
QString folder()
{
    const QString locale = QLocale().name();
    for (const QString &language : {locale, locale.section(u'_', 0, 0)}) {
        if (QDir(u":/handbook/"_s + language).exists()) {
            return u":/handbook/"_s + language;
        }
    }
    return u":/handbook/en"_s;
}

/** Markdown makes a space of a line's end, where Chinese and Japanese have none. */
QString joinedIdeographs(QString text)
{
    static const QRegularExpression between(u"(?<=[\\x{3000}-\\x{9fff}\\x{ff00}-\\x{ffef}])\\n"
                                            " *(?=[\\x{3000}-\\x{9fff}\\x{ff00}-\\x{ffef}])"_s);
    return text.remove(between);
}

/** Code runs from left to right, whatever runs around it. */
QString isolatedCode(QString text)
{
    static const QRegularExpression code(u"(`[^`\\n]+`)"_s);
    return QLocale().textDirection() == Qt::RightToLeft ? text.replace(code, u"\u2066\\1\u2069"_s) : text;
}

} // namespace

std::vector<HandbookPage> handbookPages()
{
    std::vector<HandbookPage> pages;
    for (const QFileInfo &file : QDir(folder()).entryInfoList({u"*.md"_s}, QDir::Files, QDir::Name)) {
        QString text = joinedIdeographs(readAll(file.filePath()));
        text.replace(u"{{keys}}"_s, keysTable()).replace(u"{{search}}"_s, searchTables());
        pages.push_back({file.completeBaseName().section(u'-', 1), titleOf(text), isolatedCode(text)});
    }
    return pages;
}

bool holds(const HandbookPage &page, const QString &wanted)
{
    return std::ranges::all_of(wanted.split(u' ', Qt::SkipEmptyParts), [&page](const QString &word) {
        return page.markdown.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace hotpapers::ui
