// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/instance.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <kdsingleapplication.h>

namespace hotpapers::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int handOverMilliseconds = 5000;

/** The same for every way to write the file's path: a socket's name has no room for the path itself. */
QString instanceName(const QString &libraryFile)
{
    const QFileInfo info(libraryFile);
    const QString canonicalFolder = QFileInfo(info.absolutePath()).canonicalFilePath();
    const QString path = info.exists() ? info.canonicalFilePath()
        : canonicalFolder.isEmpty()    ? info.absoluteFilePath()
                                       : canonicalFolder + u'/' + info.fileName();
    return u"hotpapers-"_s
        + QString::fromLatin1(QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha1).toHex());
}

QStringList pathsFromMessage(const QByteArray &message)
{
    QStringList paths;
    for (const QJsonArray array = QJsonDocument::fromJson(message).array(); const QJsonValue &value : array) {
        paths.append(value.toString());
    }
    return paths;
}

} // namespace

Instance::Instance(const QString &libraryFile, QObject *parent)
    : QObject(parent), m_application(std::make_unique<KDSingleApplication>(
                           instanceName(libraryFile), KDSingleApplication::Option::IncludeUsernameInSocketName))
{
    connect(m_application.get(), &KDSingleApplication::messageReceived, this,
            [this](const QByteArray &message) { emit handedOver(pathsFromMessage(message)); });
}

Instance::~Instance() = default;

bool Instance::isFirst() const
{
    return m_application->isPrimaryInstance();
}

bool Instance::handOver(const QStringList &paths)
{
    const QByteArray message = QJsonDocument(QJsonArray::fromStringList(paths)).toJson(QJsonDocument::Compact);
    return m_application->sendMessageWithTimeout(message, handOverMilliseconds);
}

} // namespace hotpapers::app
