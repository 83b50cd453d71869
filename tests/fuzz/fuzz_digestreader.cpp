// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads whatever it is given as a digest, and aborts where that breaks a promise of the reader. For libFuzzer
// (https://llvm.org/docs/LibFuzzer.html), which wants Clang and all of the program instrumented:
//
//     cmake -B build/fuzz -G Ninja -DCMAKE_CXX_COMPILER=clang++ -DHOTPAPERS_SANITIZE=address,undefined,fuzzer-no-link
//     cmake --build build/fuzz --target fuzz_digestreader
//     build/fuzz/tests/fuzz/fuzz_digestreader -max_len=20000 CORPUS tests/data/digests
//
// tests/formats/test_digestfuzz.cpp runs the same on every build, over mutations of its own.

#include "formats/digestreader.h"
#include "formats/digestwriter.h"

#include <QtLogging>

namespace {

using namespace hotpapers;
using namespace hotpapers::formats;

void require(bool holds, const char *what)
{
    if (!holds) {
        qFatal("%s", what);
    }
}

void checkTweet(const Tweet &tweet)
{
    qsizetype done = 0;
    for (const TextLink &link : tweet.links) {
        require(link.start >= done && link.length > 0, "links are in order and do not overlap");
        done = link.start + link.length;
    }
    require(done <= tweet.text.size(), "links are within the text");
}

void checkReading(const DigestReading &reading, qsizetype lines)
{
    require(reading.digest.days.isValid(), "a digest has its days");
    for (const Entry &entry : reading.digest.entries) {
        require(!entry.arxivId.isNull() || !entry.verbatim.isEmpty(), "an entry without an id keeps its bytes");
        for (const Tweet &tweet : entry.tweets) {
            checkTweet(tweet);
        }
    }
    int line = 0;
    for (const Notice &notice : reading.notices) {
        require(notice.line >= line && notice.line <= lines, "notices are about lines of the file, in order");
        line = notice.line;
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto reading = readDigest(bytes);
    if (!reading) {
        return 0;
    }
    checkReading(*reading, bytes.count('\n') + 1);
    const QByteArray written = writeDigest(reading->digest);
    require(reading->source == written, "what would be written is told");
    require(reading->isRepaired() || written == bytes, "what was not repaired is written back to the byte");
    const auto again = readDigest(written);
    require(again.has_value(), "what was written is a digest");
    require(again->isRepaired() || again->digest == reading->digest, "what was written reads the same");
    return 0;
}
