// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/codepage.h"
#include "formats/encodingrepair.h"
#include "formats/utf8.h"
#include "support/sharedfiles.h"

#include <QElapsedTimer>

using namespace hotpapers::formats;
using namespace Qt::StringLiterals;

namespace {

constexpr auto windows = MistakenEncoding::Windows1252;
constexpr auto mac = MistakenEncoding::MacRoman;

/** What becomes of UTF-8 that is read in another encoding and saved as UTF-8. */
QByteArray damaged(QByteArrayView utf8, MistakenEncoding encoding)
{
    QByteArray text;
    for (const char byte : utf8) {
        appendUtf8(text, characterOf(encoding, uchar(byte)));
    }
    return text;
}

} // namespace

class EncodingRepairTest : public QObject
{
    Q_OBJECT

private slots:
    void codePagesAreInvertible();
    void damagedTextIsRepaired_data();
    void damagedTextIsRepaired();
    void meantTextIsLeftAlone_data();
    void meantTextIsLeftAlone();
    void corpusIsLeftAlone();
    void corpusIsRestored();
    void linesOfTheCorpusAreRestored();
    void seedsReadClean();
    void invalidBytesStay();
    void linesAreTold();
    void cutOffTextIsRestored();
    void longTextTakesLinearTime();
};

void EncodingRepairTest::codePagesAreInvertible()
{
    for (const auto encoding : {windows, mac}) {
        for (int byte = 0; byte < 256; ++byte) {
            QCOMPARE(byteOf(encoding, characterOf(encoding, uchar(byte))), std::optional(uchar(byte)));
        }
    }
    QCOMPARE(characterOf(windows, 0x9D), char32_t(0x9D));
    QCOMPARE(characterOf(mac, 0xF0), char32_t(0xF8FF));
    QCOMPARE(characterOf(mac, 0xDB), U'€');
    QVERIFY(!byteOf(windows, U'√'));
    QVERIFY(!byteOf(mac, U'🔥'));
}

void EncodingRepairTest::damagedTextIsRepaired_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isClear"); // repaired even where the rest of its line is whole
    for (const char *text : {"Nguyễn", "și", "Škoda", "Δ", "½ of it, naïve"}) {
        QTest::newRow(text) << QString::fromUtf8(text) + u" 🔥"_s << false;
    }
    for (const char *text : {
             "Johannes Ballé",
             "naïve Bayes",
             "François, Zoë and Jürgen",
             "Ünal Özgür",
             "Łukasz Kowalczyk",
             "Văn A",
             "don’t “quote” — or do…",
             "a → b ↓ c ✅",
             "🔥 new",
             "⚡️ fast",
             "0.72× smaller",
             "224 × 224",
             "R² of 0.9",
             "90° and 25°C",
             "β-VAE and γ",
             "σ = 2, π ≈ 3",
             "今日は",
             "論文を読む",
             "한국어",
             "Привет, мир",
             "שלום",
             "ورقة جديدة",
             "𝗻𝗲𝘄 𝗽𝗮𝗽𝗲𝗿",
             "ℝ² ∈ ℕ",
             "❓Can",
             "📰 news ",
             "à la carte",
             "București, Iași",
             "José Ángel Núñez",
             "Éric, Élodie",
             "Søren Ærø Åse",
             "• point",
             "© 2021",
             "façade",
             "Ørsted",
             "Čapek",
             "«Bonjour», dit-il",
             "™ ®",
             "हिन्दी",
             "ไทย",
             "Ω, ΔE and λ",
         }) {
        QTest::newRow(text) << QString::fromUtf8(text) << true;
    }
}

void EncodingRepairTest::damagedTextIsRepaired()
{
    QFETCH(QString, text);
    QFETCH(bool, isClear);
    const QByteArray utf8 = text.toUtf8();
    for (const auto encoding : {windows, mac}) {
        const QByteArray broken = damaged(utf8, encoding);
        QCOMPARE(QString::fromUtf8(repairEncoding(broken).utf8), text);
        QCOMPARE(QString::fromUtf8(repairEncoding(damaged(broken, encoding)).utf8), text);
        const QByteArray mixed = "Ein “ganzer” Satz: naïve. " + broken + " – ‘und’ noch é 🔥.";
        const QString expected = u"Ein “ganzer” Satz: naïve. "_s + text + u" – ‘und’ noch é 🔥."_s;
        if (isClear) {
            QCOMPARE(QString::fromUtf8(repairEncoding(mixed).utf8), expected);
        }
    }
}

void EncodingRepairTest::meantTextIsLeftAlone_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {
             "« CAFÉ», « CAFÉ », « É »",
             "AMANHÃ”, “AMANHÔ",
             "l’été, d’août",
             "“école”, ‘à la’",
             "PERÚ…",
             "à— là –é",
             "√π",
             "2√π ¬± ≈ ≠",
             "n√π",
             "√∞ and √±1",
             "≈π, ≈∞",
             "≈£100, ≈¥500",
             "x ¬≤ y",
             "¬π",
             "5 Å², 2 Å–3 Å",
             "10 mÅ²",
             "3×’",
             "4× “fast”",
             "„Spaß“, »groß«, Fuß…",
             "„öö“ ja „ääres“",
             "l’école é… « café »",
             "café » et café —",
             "été… « été” »",
             "« é », « è »",
             "hâlâ…”",
             "HOTĂRÎ”",
             "Â² and Ã–B, Ã— the matrix, Ã’s",
             "José™ and CAFÉ®",
             "Ä–Ö–Ü",
             "É–É–É",
             "à—è—ù",
             "–é–à",
             "“É”, ‘Ã’, «Ã»",
             "مرحبا بالعالم",
             "שלום",
             "Привет",
             "日本語。",
             "🔥🚀 𝗺𝗮𝘁𝗵",
             "Łukasz Kaiser",
             "olé¡¿Qué?",
             "payé €20, payé—€20",
             "Úžasný",
             "ÇÃO, NEGOCIAÇÃO…",
             "¿Qué? ¡Olé!",
             "° ± µ ¶ © ®",
             "Ça va ? À bientôt !",
             "“ÉCOLE”–“À”",
             "ÅÄÖ åäö",
             "Ängström 1 Å.",
             "L’ŒUVRE, œuvre",
             "ƒ(x) ≈ ∂ƒ/∂x",
             "½ ¼ ¾",
             "A–É–Ü",
             "»öffne« …und",
             "naïveté’s",
             "À¿?",
             "I ♥ ∑ ∏ ∫ √2",
             "é",
             "Ã",
             "ß”",
             "« Où ? »",
             "PROHLÍŽEČ, PŘÍŠTÍ",
             "ABCÈÉÆØÅ",
             "œàâçèéîï",
             "NOËL…",
         }) {
        QTest::newRow(text) << QString::fromUtf8(text);
    }
}

void EncodingRepairTest::meantTextIsLeftAlone()
{
    QFETCH(QString, text);
    const RepairedText repaired = repairEncoding(text.toUtf8());
    QCOMPARE(QString::fromUtf8(repaired.utf8), text);
    QVERIFY(repaired.repairs.empty());
}

void EncodingRepairTest::corpusIsLeftAlone()
{
    HOTPAPERS_NEED_SHARED(u"corpus"_s);
    for (const QFileInfo &file : sharedFiles(u"corpus"_s)) {
        const QByteArray bytes = fileBytes(file.filePath());
        const RepairedText repaired = repairEncoding(bytes);
        QVERIFY2(repaired.repairs.empty() && repaired.utf8 == bytes, qPrintable(file.fileName()));
    }
}

void EncodingRepairTest::corpusIsRestored()
{
    HOTPAPERS_NEED_SHARED(u"corpus"_s);
    for (const QFileInfo &file : sharedFiles(u"corpus"_s)) {
        const QByteArray bytes = fileBytes(file.filePath());
        for (const auto encoding : {windows, mac}) {
            const QByteArray broken = damaged(bytes, encoding);
            if (broken == bytes) {
                continue;
            }
            const RepairedText repaired = repairEncoding(broken);
            QVERIFY2(repaired.utf8 == bytes, qPrintable(file.fileName()));
            QCOMPARE(repaired.repairs.size(), size_t(1));
            QCOMPARE(repaired.repairs.front().encoding, encoding);
            QCOMPARE(repaired.repairs.front().line, 0);
            QVERIFY(repairEncoding(damaged(broken, encoding)).utf8 == bytes);
        }
    }
}

void EncodingRepairTest::linesOfTheCorpusAreRestored()
{
    HOTPAPERS_NEED_SHARED(u"corpus"_s);
    int all = 0;
    int restored = 0;
    for (const QFileInfo &file : sharedFiles(u"corpus"_s)) {
        const QByteArray bytes = fileBytes(file.filePath());
        const QByteArrayList lines = bytes.split('\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            for (const auto encoding : {windows, mac}) {
                QByteArrayList broken = lines;
                broken[i] = damaged(lines[i], encoding);
                if (broken[i] == lines[i]) {
                    continue;
                }
                const RepairedText repaired = repairEncoding(broken.join('\n'));
                ++all;
                restored += repaired.utf8 == bytes ? 1 : 0;
                QVERIFY(repaired.repairs.empty() || repaired.repairs.front().line == i + 1
                        || repaired.repairs.front().line == 0);
            }
        }
    }
    // A lone Arabic letter in a line is no evidence: it stays as it is.
    QVERIFY2(restored >= all - 2, qPrintable(u"%1 of %2"_s.arg(restored).arg(all)));
}

void EncodingRepairTest::seedsReadClean()
{
    HOTPAPERS_NEED_SHARED(u"seeds"_s);
    int repairs = 0;
    for (const QFileInfo &file : sharedFiles(u"seeds"_s)) {
        const QByteArray bytes = fileBytes(file.filePath());
        const RepairedText repaired = repairEncoding(bytes);
        repairs += int(repaired.repairs.size());
        const QString text = QString::fromUtf8(repaired.utf8);
        for (const QString &trace : {u"Ã"_s, u"â€"_s, u"‚Ä"_s, u"ð\u0178"_s, u"√"_s, u"„Å"_s, u"\uF8FF"_s}) {
            QVERIFY2(!text.contains(trace), qPrintable(file.fileName() + u": "_s + trace));
        }
        if (!repaired.repairs.empty()) {
            QCOMPARE(damaged(repaired.utf8, repaired.repairs.front().encoding), bytes);
        }
    }
    QCOMPARE(repairs, 4); // four of them are damaged, throughout
}

void EncodingRepairTest::invalidBytesStay()
{
    const QByteArray text = "naÃ¯ve \xFF\xFE caf\xE9 Ã©t\xC3";
    QCOMPARE(repairEncoding(text).utf8, QByteArray("naïve \xFF\xFE caf\xE9 ét\xC3"));
}

void EncodingRepairTest::linesAreTold()
{
    const RepairedText repaired = repairEncoding("é 🔥\nBallÃ©, naÃ¯ve\n\ndon‚Äôt\n");
    QCOMPARE(QString::fromUtf8(repaired.utf8), u"é 🔥\nBallé, naïve\n\ndon’t\n"_s);
    QCOMPARE(repaired.repairs, (std::vector<Repair>{{windows, 2, 2}, {mac, 4, 1}}));
}

/** A file that was cut off within a damaged character keeps its last bytes. */
void EncodingRepairTest::cutOffTextIsRestored()
{
    const QByteArray whole = damaged("naïve “quotes” 🔥 é", windows);
    QByteArray cut = whole.chopped(2); // without the last ©
    cut.prepend(damaged("Î, AMANHÔ\n", windows));
    QVERIFY(repairEncoding(cut).utf8.startsWith("Î, AMANHÔ\nnaïve “quotes” 🔥 "));
}

void EncodingRepairTest::longTextTakesLinearTime()
{
    QByteArray text;
    while (text.size() < 4'000'000) {
        text += "é Ã© “Ã”” ‚Äô √π »Â Å‚Ä™ \xC3 ";
    }
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!repairEncoding(text).repairs.empty());
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(EncodingRepairTest)
#include "test_encodingrepair.moc"
