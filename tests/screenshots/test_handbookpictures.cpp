// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;

/** The handbook's pictures are those of the program as it is: they are taken anew and compared. */
class TestHandbookPictures : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void areOfThisProgram_data();
    void areOfThisProgram();
    void aDifferenceIsSeen();

private:
    QTemporaryDir m_taken;
};

namespace {

const QString kept = QStringLiteral(HOTPAPERS_SOURCE_DIR "/resources/handbook/images");

/** Small and grey: letters of another font's version are the same then, another widget is not. */
QImage essence(const QImage &picture)
{
    return picture.scaled(96, 60, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .convertToFormat(QImage::Format_Grayscale8);
}

/** The largest difference of the averages of two pictures' parts (8 × 5 of them), 0–255. */
double difference(const QImage &one, const QImage &other)
{
    double largest = 0;
    for (int part = 0; part < 40; ++part) {
        double sum = 0;
        for (int pixel = 0; pixel < 144; ++pixel) {
            const QPoint at(part % 8 * 12 + pixel % 12, part / 8 * 12 + pixel / 12);
            sum += qGray(one.pixel(at)) - qGray(other.pixel(at));
        }
        largest = std::max(largest, std::abs(sum) / 144);
    }
    return largest;
}

constexpr double tolerance = 8;

} // namespace

void TestHandbookPictures::initTestCase()
{
    QProcess program;
    program.setProcessChannelMode(QProcess::ForwardedChannels);
    program.start(QStringLiteral(HOTPAPERS_SCREENSHOTS), {u"--handbook"_s, m_taken.path()});
    QVERIFY(program.waitForFinished(120'000));
    QCOMPARE(program.exitCode(), 0);
}

void TestHandbookPictures::areOfThisProgram_data()
{
    QTest::addColumn<QString>("name");
    QStringList names = QDir(kept).entryList({u"*.png"_s}, QDir::Files);
    names += QDir(m_taken.path()).entryList({u"*.png"_s}, QDir::Files);
    names.removeDuplicates();
    QVERIFY(!names.isEmpty());
    for (const QString &name : names) {
        QTest::addRow("%s", qPrintable(name)) << name;
    }
}

void TestHandbookPictures::areOfThisProgram()
{
    QFETCH(const QString, name);
    const QImage before(kept + u'/' + name);
    const QImage now(m_taken.filePath(name));
    QVERIFY2(!before.isNull() && !now.isNull(),
             "only one of them is there: ./dev screenshots --handbook takes all anew");
    QCOMPARE(now.size(), before.size());
    const double found = difference(essence(now), essence(before));
    QVERIFY2(
        found < tolerance,
        qPrintable(
            u"%1 shows what the program no longer looks like (%2): ./dev screenshots --handbook, then look"_s.arg(name)
                .arg(found)));
}

void TestHandbookPictures::aDifferenceIsSeen()
{
    QImage page(960, 600, QImage::Format_RGB32);
    page.fill(Qt::white);
    QImage changed = page;
    for (int y = 100; y < 220; ++y) {
        for (int x = 0; x < 60; ++x) {
            changed.setPixel(x, y, qRgb(80, 80, 80));
        }
    }
    QVERIFY(difference(essence(page), essence(page)) < tolerance);
    QVERIFY(difference(essence(page), essence(changed)) > tolerance);
}

QTEST_GUILESS_MAIN(TestHandbookPictures)
#include "test_handbookpictures.moc"
