// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

// digestgenerator PAPERS FOLDER: writes made-up digests, the same ones each time, to FOLDER/digests, those of some days
// after them to FOLDER/later, and those of some years after these to FOLDER/more. A folder that is complete is left alone.

#include "generator/digesttext.h"

#include <atomic>
#include <cstdio>
#include <filesystem>
#include <format>
#include <fstream>
#include <thread>

namespace fs = std::filesystem;
using namespace hotpapers::bench;

namespace {

// To be raised with any change of what is written.
constexpr int generatorVersion = 4;
constexpr uint64_t seed = 20260630;
constexpr uint32_t laterDigests = 10;
constexpr uint32_t moreDigests = 1'000;

std::string marker(uint32_t papers)
{
    return std::format("{} papers of generator {}, seed {}\n", papers, generatorVersion, seed);
}

bool isComplete(const fs::path &folder, uint32_t papers)
{
    std::ifstream file(folder / ".complete");
    return std::string{std::istreambuf_iterator<char>(file), {}} == marker(papers);
}

bool write(const fs::path &file, const std::string &text)
{
    std::ofstream stream(file, std::ios::binary);
    stream << text;
    stream.close();
    return !stream.fail();
}

std::string nameOf(QDate day)
{
    return std::format("{:04}-{:02}-{:02}---Hot-Papers.md", day.year(), day.month(), day.day());
}

bool writeDigest(const MadeUpDigests &digests, uint32_t digest, const fs::path &folder)
{
    const std::string name = nameOf(MadeUpDigests::day(digest));
    return write(folder / name.substr(0, 4) / name, digests.text(digest));
}

bool writeLater(const MadeUpDigests &digests, uint32_t first, uint32_t count, const fs::path &folder)
{
    fs::create_directories(folder);
    for (uint32_t i = first; i < first + count; ++i) {
        if (!write(folder / nameOf(MadeUpDigests::day(0).addDays(i)), digests.laterText(i))) {
            return false;
        }
    }
    return true;
}

bool writeAll(const MadeUpDigests &digests, const fs::path &folder)
{
    for (int year = MadeUpDigests::day(digests.count() - 1).year(); year <= MadeUpDigests::day(0).year(); ++year) {
        fs::create_directories(folder / std::format("{:04}", year));
    }
    std::atomic<uint32_t> next = 0;
    std::atomic<bool> written = true;
    const auto work = [&] {
        for (uint32_t digest = next++; digest < digests.count() && written; digest = next++) {
            written = writeDigest(digests, digest, folder) && written;
        }
    };
    {
        std::vector<std::jthread> threads;
        for (unsigned i = 0; i < std::max(1U, std::thread::hardware_concurrency()); ++i) {
            threads.emplace_back(work);
        }
    }
    return written;
}

} // namespace

int main(int argc, char **argv)
{
    const unsigned long papers = argc == 3 ? std::strtoul(argv[1], nullptr, 10) : 0;
    if (papers == 0 || papers > MadeUpDigests::maximumPapers) {
        std::fputs("usage: digestgenerator PAPERS FOLDER, of 1 to 1000000 papers\n", stderr);
        return 2;
    }
    const fs::path folder = argv[2];
    if (isComplete(folder, uint32_t(papers))) {
        return 0;
    }
    std::error_code error;
    fs::remove_all(folder / "digests", error);
    const MadeUpDigests digests(seed, uint32_t(papers));
    if (!writeAll(digests, folder / "digests") || !writeLater(digests, 1, laterDigests, folder / "later")
        || !writeLater(digests, 1 + laterDigests, moreDigests, folder / "more")
        || !write(folder / ".complete", marker(uint32_t(papers)))) {
        std::fprintf(stderr, "digestgenerator: cannot write to %s\n", argv[2]);
        return 1;
    }
    return 0;
}
