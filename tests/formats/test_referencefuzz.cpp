// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/fuzz_referencereader.cpp"
#include "support/mutation.h"
#include "support/sharedfiles.h"

#include <QElapsedTimer>

/** Feeds the fuzzer's function with mutations of the fixtures, the same ones on every run, and with what is dear to read. */
class ReferenceFuzzTest : public QObject
{
    Q_OBJECT

private slots:
    void mutationsAreRead_data();
    void mutationsAreRead();
    void repetitionsCostLittle_data();
    void repetitionsCostLittle();
};

namespace {

constexpr int mutationsPerFixture = 1'500;

// Pieces that the readers react to.
const QByteArrayList pieces{"\n",
                            "\r\n",
                            "\r",
                            "@misc{",
                            "@string{a = ",
                            "@article(",
                            "}",
                            "{",
                            "\"",
                            " # ",
                            ",",
                            " = ",
                            "TY  - ",
                            "ER  - \n",
                            "AU  - ",
                            "[",
                            "]",
                            "{\"",
                            "\\u",
                            "\\ud800",
                            "\":",
                            ";",
                            "\t",
                            "3104.00001",
                            "arXiv:",
                            "hep-th/9901",
                            "\xEF\xBB\xBF",
                            "\xFF\xFE",
                            "\xC3",
                            "\xFF",
                            "\\",
                            "\\\"",
                            "$",
                            " and ",
                            "family=",
                            "\\'{",
                            "v99999999",
                            "10.48550/",
                            "%2F",
                            "<p>",
                            "</p",
                            "&",
                            "#",
                            "2031",
                            "%",
                            "null",
                            "99999999999",
                            "\\emph{",
                            "\\o",
                            "{{{{{{",
                            "}}}}}}",
                            "title=",
                            "author={",
                            "eprint={"};

} // namespace

void ReferenceFuzzTest::mutationsAreRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QDir folder(QStringLiteral(HOTPAPERS_SOURCE_DIR "/tests/data/references"));
    for (const QFileInfo &file : folder.entryInfoList(QDir::Files, QDir::Name)) {
        QTest::newRow(qPrintable(file.fileName())) << fileBytes(file.filePath());
    }
}

void ReferenceFuzzTest::mutationsAreRead()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!bytes.isEmpty());
    QRandomGenerator random(20'210'727);
    for (int i = 0; i < mutationsPerFixture; ++i) {
        const QByteArray mutation = hotpapers::tests::mutated(bytes, pieces, random);
        LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(mutation.constData()), size_t(mutation.size()));
    }
}

void ReferenceFuzzTest::repetitionsCostLittle_data()
{
    QTest::addColumn<QByteArray>("piece");
    for (const QByteArray &piece : {QByteArray("@misc{"),
                                    QByteArray("\n@misc{"),
                                    QByteArray("\n@misc{a,t={"),
                                    QByteArray("{"),
                                    QByteArray("@string{a=a#a#a}\n"),
                                    QByteArray("\n@misc{a, title={\\'{"),
                                    QByteArray("TY  - \n"),
                                    QByteArray("[{"),
                                    QByteArray("[\n"),
                                    QByteArray("3104.00001 "),
                                    QByteArray("arXiv:"),
                                    QByteArray("a-a.a"),
                                    QByteArray("hep-th/9901001,"),
                                    QByteArray("title,arxiv\n"),
                                    QByteArray("title;arxiv\n\""),
                                    QByteArray("TY  - A\nN1  - <p"),
                                    QByteArray("@a{b,author={ and "),
                                    QByteArray("\xE9"),
                                    QByteArray("@a{b,keywords={;,"),
                                    QByteArray("@a{b,\ntitle={$\\emph{")}) {
        QTest::newRow(piece.toPercentEncoding(" {}[]@,=#:;<>").constData()) << piece;
    }
}

// A megabyte of what could make a reader start again and again, or grow without end.
void ReferenceFuzzTest::repetitionsCostLittle()
{
    QFETCH(QByteArray, piece);
    const QByteArray bytes = piece.repeated(1'000'000 / piece.size());
    QElapsedTimer timer;
    timer.start();
    LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(bytes.constData()), size_t(bytes.size()));
    constexpr int longest = 10'000; // milliseconds; with sanitizers, on a busy machine. Quadratic readers need minutes.
    QVERIFY2(timer.elapsed() < longest, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(ReferenceFuzzTest)
#include "test_referencefuzz.moc"
