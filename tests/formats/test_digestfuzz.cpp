// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/fuzz_digestreader.cpp"
#include "support/mutation.h"
#include "support/sharedfiles.h"

/** Feeds the fuzzer's function with mutations of the fixtures, the same ones on every run. */
class DigestFuzzTest : public QObject
{
    Q_OBJECT

private slots:
    void mutationsAreRead_data();
    void mutationsAreRead();
};

namespace {

constexpr int mutationsPerFixture = 1'500;

// Pieces that the reader reacts to.
const QByteArrayList pieces{"\n",
                            "\r\n",
                            "\r",
                            "\n\n\n\n\n",
                            "# 2. x\n",
                            "# ",
                            "---\n",
                            "- retweets: ",
                            "- links: ",
                            "](",
                            "[abs](",
                            ")",
                            "<blockquote>",
                            "</blockquote>",
                            "<br>",
                            "<a href=\"x\">",
                            "</p>",
                            "<script ",
                            "&mdash;",
                            "&#0;",
                            "<b><i>",
                            "</a>",
                            "\xEF\xBB\xBF",
                            "\xC3",
                            "\xF0\x9F",
                            "\xE2\x82",
                            "\xC3\xA9",
                            "\xC3\x83\xC2\xA9",
                            "\xE2\x80\x9A\xC3\x84\xC3\xB4",
                            "\xE2\x88\x9A\xC2\xA9",
                            "\xFF",
                            "&a ",
                            "*a",
                            "[[[[",
                            "{",
                            ": ",
                            "99999999999",
                            "2107.00001"};

} // namespace

void DigestFuzzTest::mutationsAreRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QDir folder(QStringLiteral(HOTPAPERS_SOURCE_DIR "/tests/data/digests"));
    for (const QFileInfo &file : folder.entryInfoList({QStringLiteral("*.md")}, QDir::Files, QDir::Name)) {
        QTest::newRow(qPrintable(file.fileName())) << fileBytes(file.filePath());
    }
}

void DigestFuzzTest::mutationsAreRead()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!bytes.isEmpty());
    QRandomGenerator random(20'210'727);
    for (int i = 0; i < mutationsPerFixture; ++i) {
        const QByteArray mutation = hotpapers::tests::mutated(bytes, pieces, random);
        LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(mutation.constData()), size_t(mutation.size()));
    }
}

QTEST_GUILESS_MAIN(DigestFuzzTest)
#include "test_digestfuzz.moc"
