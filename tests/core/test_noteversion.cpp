// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/noteversion.h"

#include <QTest>

#include <algorithm>
#include <vector>

using namespace hotpapers;
using namespace Qt::StringLiterals;

/** Which of a note's earlier texts are kept. */
class TestNoteVersion : public QObject
{
    Q_OBJECT
private slots:
    void keepsWhatStood_data();
    void keepsWhatStood();
    void fewOfThemAllStay();
    void becomeFewerWithAge();
    void tooMuchTextGoes();
};

void TestNoteVersion::keepsWhatStood_data()
{
    QTest::addColumn<QString>("old");
    QTest::addColumn<int>("age"); // of the old text
    QTest::addColumn<int>("since"); // the last version was written, when the old text was; -1: there is none
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("kept");
    const QString some = u"Some words"_s;
    QTest::newRow("typing on") << some << 1 << 10 << some + u'.' << false;
    QTest::newRow("stood long") << some << 300 << 10 << some + u'.' << true;
    QTest::newRow("typed for long") << some << 1 << 300 << some + u'.' << true;
    QTest::newRow("the first one") << some << 1 << -1 << some + u'.' << true;
    QTest::newRow("deleted") << some << 1 << 10 << QString() << true;
    QTest::newRow("much deleted") << QString(150, u'x') << 1 << 10 << QString(50, u'x') << true;
    QTest::newRow("little deleted") << QString(150, u'x') << 1 << 10 << QString(51, u'x') << false;
    QTest::newRow("there was none") << QString() << 1000 << 1000 << some << false;
    QTest::newRow("the same") << some << 1000 << 1000 << some << false;
}

void TestNoteVersion::keepsWhatStood()
{
    QFETCH(QString, old);
    QFETCH(int, age);
    QFETCH(int, since);
    QFETCH(QString, text);
    const qint64 now = 2'000'000'000;
    const qint64 last = since < 0 ? 0 : now - age - since;
    QTEST(isVersion({now - age, old}, last, text, now), "kept");
}

void TestNoteVersion::fewOfThemAllStay()
{
    const std::vector<VersionWeight> versions(maximumNoteVersions, {100, 10});
    QCOMPARE(versionToDrop(versions, 1000), -1);
    QCOMPARE(versionToDrop({}, 1000), -1);
}

// One each five minutes, for a year: the last hour stays whole, and of each time before it something does.
void TestNoteVersion::becomeFewerWithAge()
{
    std::vector<VersionWeight> versions;
    qint64 now = 1'000'000'000;
    const qint64 first = now;
    for (int i = 0; i < 365 * 24 * 12; ++i, now += versionSeconds) {
        versions.push_back({now, 10});
        const qsizetype index = versionToDrop(versions, now);
        if (index >= 0) {
            versions.erase(versions.begin() + index);
        }
    }
    QCOMPARE(versions.size(), size_t(maximumNoteVersions));
    const auto count = [&](qint64 age) {
        return std::ranges::count_if(versions,
                                     [&](const VersionWeight &version) { return now - version.savedAt <= age; });
    };
    QVERIFY(count(3600) >= 11);
    QVERIFY(count(24LL * 3600) > count(3600));
    QVERIFY(count(30LL * 24 * 3600) > count(24LL * 3600));
    QCOMPARE(versions.front().savedAt, first);
}

void TestNoteVersion::tooMuchTextGoes()
{
    const std::vector<VersionWeight> versions{{100, maximumVersionText / 2}, {900, maximumVersionText / 2}, {950, 1}};
    QCOMPARE(versionToDrop(versions, 1000), 1);
    QCOMPARE(versionToDrop(std::span(versions).first(2), 1000), -1);
    QCOMPARE(versionToDrop(std::vector<VersionWeight>{{100, maximumVersionText}, {900, 1}}, 1000), 0);
    QCOMPARE(versionToDrop(std::vector<VersionWeight>{{100, 2 * maximumVersionText}}, 1000), -1);
}

QTEST_APPLESS_MAIN(TestNoteVersion)
#include "test_noteversion.moc"
