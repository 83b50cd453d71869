// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formats/digestreader.h"
#include "storage/digeststore.h"

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>
#include <vector>

namespace hotpapers::services {

/** A digest, ready to be stored. */
struct ReadDigest
{
    storage::DigestRecord record;
    QByteArray contentHash; ///< BLAKE2b of the digest's bytes, after repair: 32 bytes
    std::vector<Notice> notices; ///< in order of line
    bool repaired = false;
    std::optional<UserData> marks = {}; ///< that go with the file
};

/** A file that was read, or why it could not be. */
struct ReadFile
{
    storage::FileStamp stamp;
    Result<ReadDigest> digest;
};

/** Reads one file: CannotRead, TooLarge (without reading it), and what formats::readDigest() says. Any thread. */
[[nodiscard]] ReadFile readDigestFile(const storage::FileStamp &stamp);

/**
 * Reads files on all cores and gives them in their order, to one thread. It reads only so far ahead that what waits to
 * be taken stays small, however many files there are and however large. The destructor waits for the files being read.
 */
class ParallelReader
{
public:
    using Clock = std::chrono::steady_clock;

    /** @param threads 0: as many as there are cores */
    explicit ParallelReader(std::vector<storage::FileStamp> files, unsigned threads = 0);
    ~ParallelReader();

    [[nodiscard]] bool atEnd() const { return m_taken == m_files.size(); } ///< have all been taken?

    /** Waits for the next file. Nothing, where it is not there by `deadline` or `stop` was requested. Not at the end. */
    [[nodiscard]] std::optional<ReadFile> next(Clock::time_point deadline, const std::stop_token &stop);

private:
    void run(const std::stop_token &ending);
    [[nodiscard]] bool mayReadOn() const;

    const std::vector<storage::FileStamp> m_files;
    std::mutex m_mutex; ///< guards what follows
    std::condition_variable_any m_changed;
    std::vector<std::optional<ReadFile>> m_slots; ///< file i waits in slot i modulo their number
    size_t m_begun = 0;
    size_t m_taken = 0;
    qint64 m_bytesAhead = 0; ///< sizes of the files that are begun and not taken
    std::vector<std::jthread> m_threads;
};

} // namespace hotpapers::services
