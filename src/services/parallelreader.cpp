// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/parallelreader.h"

#include <QCryptographicHash>
#include <QFile>

#include <algorithm>
#include <sys/resource.h>
#include <unistd.h>

namespace hotpapers::services {

namespace {

constexpr size_t filesAheadPerThread = 16;
constexpr int politeness = 5; // of 19
constexpr qint64 bytesAhead = 2 * formats::maximumDigestBytes; // a reading takes some times its file's size

Result<QByteArray> readBytes(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::unexpected(Error{ErrorCode::CannotRead, path, file.errorString()});
    }
    if (file.size() > formats::maximumDigestBytes) {
        return std::unexpected(Error{ErrorCode::TooLarge, path, QString::number(file.size())});
    }
    QByteArray bytes = file.read(formats::maximumDigestBytes + 1); // it may have grown
    if (file.error() != QFileDevice::NoError) {
        return std::unexpected(Error{ErrorCode::CannotRead, path, file.errorString()});
    }
    return bytes;
}

/** Whoever takes the files, and whoever draws a window meanwhile, comes first: this thread is ahead of them anyway. */
void stepBack()
{
    setpriority(PRIO_PROCESS, id_t(gettid()),
                politeness); // of the thread, on Linux; where it may not be, nothing is lost
}

} // namespace

ReadFile readDigestFile(const storage::FileStamp &stamp)
{
    auto digest = readBytes(stamp.path)
                      .and_then([&](const QByteArray &bytes) { return formats::readDigest(bytes, stamp.path); })
                      .transform([](formats::DigestReading &&reading) {
                          const bool repaired = reading.isRepaired();
                          return ReadDigest{storage::recordOf(reading.digest),
                                            QCryptographicHash::hash(reading.source, QCryptographicHash::Blake2b_256),
                                            std::move(reading.notices), repaired, std::move(reading.marks)};
                      });
    return {stamp, std::move(digest)};
}

ParallelReader::ParallelReader(std::vector<storage::FileStamp> files, unsigned threads) : m_files(std::move(files))
{
    const size_t cores = threads > 0 ? threads : std::max(1U, std::thread::hardware_concurrency());
    m_slots.resize(cores * filesAheadPerThread);
    for (size_t i = 0; i < std::min(cores, m_files.size()); ++i) {
        m_threads.emplace_back([this](const std::stop_token &ending) { run(ending); });
    }
}

ParallelReader::~ParallelReader()
{
    for (std::jthread &thread : m_threads) {
        thread.request_stop();
    }
    m_threads.clear(); // joined while what they use is still there
}

std::optional<ReadFile> ParallelReader::next(Clock::time_point deadline, const std::stop_token &stop)
{
    Q_ASSERT(!atEnd());
    std::unique_lock lock(m_mutex);
    std::optional<ReadFile> &slot = m_slots[m_taken % m_slots.size()];
    if (!m_changed.wait_until(lock, stop, deadline, [&] { return slot.has_value(); })) {
        return {};
    }
    std::optional<ReadFile> file = std::exchange(slot, std::nullopt);
    m_bytesAhead -= m_files[m_taken++].bytes;
    if (2 * (m_begun - m_taken) <= m_slots.size()) { // waking somebody for each file costs as much as to read some
        m_changed.notify_all();
    }
    return file;
}

bool ParallelReader::mayReadOn() const
{
    if (m_begun == m_files.size()) {
        return true; // to its end
    }
    const size_t ahead = m_begun - m_taken;
    return ahead == 0 || (ahead < m_slots.size() && m_bytesAhead + m_files[m_begun].bytes <= bytesAhead);
}

void ParallelReader::run(const std::stop_token &ending)
{
    stepBack();
    std::unique_lock lock(m_mutex);
    while (m_changed.wait(lock, ending, [this] { return mayReadOn(); }) && m_begun < m_files.size()) {
        if (ending.stop_requested()) {
            return;
        }
        const size_t index = m_begun++;
        m_bytesAhead += m_files[index].bytes;
        lock.unlock();
        ReadFile file = readDigestFile(m_files[index]);
        lock.lock();
        m_slots[index % m_slots.size()] = std::move(file);
        m_changed.notify_all();
    }
}

} // namespace hotpapers::services
