// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/windowarguments.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace hotpapers::app {

using namespace Qt::StringLiterals;

namespace {

QString absolutePath(const QString &argument)
{
    const QUrl url(argument);
    return QFileInfo(url.isLocalFile() ? url.toLocalFile() : argument).absoluteFilePath();
}

} // namespace

std::expected<WindowArguments, QString> readWindowArguments(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOption({u"library"_s, QString(), u"file"_s});
    if (!parser.parse(QStringList(u"hotpapers"_s) + arguments)) {
        return std::unexpected(parser.errorText());
    }
    WindowArguments result;
    if (parser.isSet(u"library"_s)) {
        result.library = absolutePath(parser.value(u"library"_s));
    }
    for (const QString &argument : parser.positionalArguments()) {
        result.paths.append(QDir::cleanPath(absolutePath(argument)));
    }
    return result;
}

} // namespace hotpapers::app
