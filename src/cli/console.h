// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIODevice>
#include <QString>
#include <QStringDecoder>

namespace hotpapers::cli {

/** Where a command reads and writes: the process's streams, or a test's buffers. All are open. */
struct Streams
{
    QIODevice &in;
    QIODevice &out;
    QIODevice &err;
    bool outIsTerminal = false;
};

/** What a command says. Hidden characters of texts and messages (core/visibletext.h) are spelled out. */
class Console
{
public:
    explicit Console(const Streams &streams) : m_streams(streams) { }

    void text(const QString &text); ///< data, as it is: a line's end is part of it
    void json(const QByteArray &line); ///< data that escapes hidden characters itself; ends the line
    void message(const QString &message); ///< a line on stderr

    [[nodiscard]] QIODevice &in() { return m_streams.in; }
    /** Standard input to its end: a pipe gives what it has piece by piece. One byte beyond `most` tells that there is more. */
    [[nodiscard]] QByteArray read(qint64 most);
    /** For bytes that are to go out as they are. */
    [[nodiscard]] QIODevice &out() { return m_streams.out; }
    [[nodiscard]] bool outIsTerminal() const { return m_streams.outIsTerminal; }

    /** Has a write of data failed? Then no further one is tried. */
    [[nodiscard]] bool failed() const { return m_failed; }
    void giveUp() { m_failed = true; } ///< a write to out() itself has failed
    /** Writes what is still held back. Says so where the data could not all be written, and returns false. */
    [[nodiscard]] bool finish();

private:
    void write(const QByteArray &bytes);

    Streams m_streams;
    bool m_failed = false;
};

/** Passes UTF-8 on to a terminal, with hidden characters spelled out. */
class TerminalDevice : public QIODevice
{
    Q_OBJECT
public:
    explicit TerminalDevice(QIODevice &terminal);

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override;

private:
    QIODevice &m_terminal;
    QStringDecoder m_decoder{QStringDecoder::Utf8};
};

} // namespace hotpapers::cli
