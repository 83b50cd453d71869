// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/console.h"

#include "cli/translation.h"
#include "core/visibletext.h"

#include <QFileDevice>

using namespace Qt::StringLiterals;

namespace hotpapers::cli {

QByteArray Console::read(qint64 most)
{
    QByteArray bytes;
    while (bytes.size() <= most) {
        const QByteArray part = m_streams.in.read(most + 1 - bytes.size());
        if (part.isEmpty()) {
            break;
        }
        bytes += part;
    }
    return bytes;
}

void Console::text(const QString &text)
{
    write(visibleText(text).toUtf8());
}

void Console::json(const QByteArray &line)
{
    write(line + '\n');
}

void Console::message(const QString &message)
{
    // Around names, words::isolated() has set marks for windows; those of others are spelled out by then.
    const QString plain = QString(message).remove(u'\u2068').remove(u'\u2069');
    m_streams.err.write(visibleText(plain).toUtf8() + '\n');
    if (auto *file = qobject_cast<QFileDevice *>(&m_streams.err)) {
        file->flush();
    }
}

bool Console::finish()
{
    auto *file = qobject_cast<QFileDevice *>(&m_streams.out);
    if (!m_failed && file && !file->flush()) {
        m_failed = true;
    }
    if (m_failed) {
        message(Tr::tr("hotpapers: the output could not be written: %1").arg(m_streams.out.errorString()));
    }
    return !m_failed;
}

void Console::write(const QByteArray &bytes)
{
    if (!m_failed) {
        m_failed = m_streams.out.write(bytes) != bytes.size();
    }
}

TerminalDevice::TerminalDevice(QIODevice &terminal) : m_terminal(terminal)
{
    open(QIODevice::WriteOnly | QIODevice::Unbuffered);
}

qint64 TerminalDevice::writeData(const char *data, qint64 size)
{
    QString text = m_decoder.decode(QByteArrayView(data, size));
    text.replace(u"\r\n"_s, u"\n"_s); // RIS and CSV end their lines so
    const QByteArray shown = visibleText(text).toUtf8();
    if (m_terminal.write(shown) != shown.size()) {
        setErrorString(m_terminal.errorString());
        return -1;
    }
    return size;
}

} // namespace hotpapers::cli
