// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the way from a digest's bytes to values costs, stage by stage, on one core in its time alone, without a disk:
//
//     reading FOLDER [ROUNDS]

#include "formats/digestreader.h"
#include "formats/digestwriter.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

namespace {

using namespace hotpapers;

/** Microseconds a paper, one for each round. */
struct Stage
{
    const char *name;
    std::vector<double> costs;

    void print()
    {
        std::ranges::sort(costs);
        std::printf("%-12s %8.1f %8.1f %8.1f\n", name, costs[costs.size() / 2], costs.front(), costs.back());
    }
};

QByteArrayList readFolder(const QString &path)
{
    QByteArrayList files;
    for (const QFileInfo &info : QDir(path).entryInfoList(QDir::Files, QDir::Name)) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly)) {
            files += file.readAll();
        }
    }
    return files;
}

/** One round over all files; `read`, `write` and `hash` are given their share. @return the papers that were read */
size_t measure(const QByteArrayList &files, Stage &read, Stage &write, Stage &hash)
{
    std::clock_t reading = 0;
    std::clock_t writing = 0;
    std::clock_t hashing = 0;
    size_t papers = 0;
    for (const QByteArray &file : files) {
        const std::clock_t start = std::clock();
        auto digest = formats::readDigest(file);
        const std::clock_t wasRead = std::clock();
        if (!digest) {
            continue;
        }
        const QByteArray written = formats::writeDigest(digest->digest);
        const std::clock_t wasWritten = std::clock();
        (void)QCryptographicHash::hash(written, QCryptographicHash::Blake2b_256);
        const std::clock_t wasHashed = std::clock();
        papers += digest->digest.entries.size();
        digest = {}; // to free the values belongs to reading
        reading += wasRead - start + (std::clock() - wasHashed);
        writing += wasWritten - wasRead;
        hashing += wasHashed - wasWritten;
    }
    for (const auto &[stage, cost] : {std::pair(&read, reading), {&write, writing}, {&hash, hashing}}) {
        stage->costs.push_back(1e6 / CLOCKS_PER_SEC * double(cost) / double(std::max<size_t>(papers, 1)));
    }
    return papers;
}

} // namespace

int main(int argc, char **argv)
{
    const QByteArrayList files = argc > 1 ? readFolder(QString::fromLocal8Bit(argv[1])) : QByteArrayList();
    if (files.isEmpty()) {
        std::fputs("usage: reading FOLDER [ROUNDS]\n", stderr);
        return 2;
    }
    const int rounds = argc > 2 ? std::max(1, QByteArrayView(argv[2]).toInt()) : 11;
    Stage read{"readDigest", {}};
    Stage write{"writeDigest", {}};
    Stage hash{"BLAKE2b", {}};
    size_t papers = 0;
    for (int round = 0; round < rounds; ++round) {
        papers = measure(files, read, write, hash);
    }
    std::printf("%lld files, %zu papers, %d rounds; \u00B5s a paper:\n", files.size(), papers, rounds);
    std::printf("%-12s %8s %8s %8s\n", "", "median", "least", "most");
    for (Stage *stage : {&read, &write, &hash}) {
        stage->print();
    }
    return 0;
}
