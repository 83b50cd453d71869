// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/digestchoice.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace hotpapers;
using namespace hotpapers::services;
using storage::DigestVersion;

namespace {

const QDateTime early(QDate(2021, 3, 2), QTime(7, 0), QTimeZone::UTC);
const QDateTime late(QDate(2021, 3, 2), QTime(9, 0), QTimeZone::UTC);

DigestVersion version(const char *hash, const QDateTime &generatedAt, bool complete = true, int entries = 5)
{
    return {{}, hash, generatedAt, complete, entries, {}};
}

} // namespace

class TestDigestChoice : public QObject
{
    Q_OBJECT
private slots:
    void chooses_data()
    {
        QTest::addColumn<DigestVersion>("stored");
        QTest::addColumn<DigestVersion>("fresh");
        QTest::addColumn<DigestChoice>("expected");
        QTest::newRow("same bytes") << version("a", early) << version("a", late) << DigestChoice::Same;
        QTest::newRow("later") << version("a", early) << version("b", late) << DigestChoice::Better;
        QTest::newRow("earlier") << version("a", late) << version("b", early) << DigestChoice::Older;
        QTest::newRow("cut off though later")
            << version("a", early) << version("b", late, false) << DigestChoice::CutOff;
        QTest::newRow("complete though earlier")
            << version("a", late, false) << version("b", early) << DigestChoice::Better;
        QTest::newRow("both cut off, later")
            << version("a", early, false) << version("b", late, false) << DigestChoice::Better;
        QTest::newRow("both cut off, earlier")
            << version("a", late, false) << version("b", early, false) << DigestChoice::Older;
        QTest::newRow("without a date") << version("a", early) << version("b", {}) << DigestChoice::Older;
        QTest::newRow("more entries") << version("a", early) << version("b", early, true, 6) << DigestChoice::Better;
        QTest::newRow("fewer entries") << version("a", early) << version("b", early, true, 4) << DigestChoice::Older;
        QTest::newRow("equal to one of an earlier layout")
            << version("", early) << version("a", early) << DigestChoice::Better;
        QTest::newRow("equal") << version("b", early) << version("a", early) << DigestChoice::Older;
    }
    void chooses()
    {
        QFETCH(DigestVersion, stored);
        QFETCH(DigestVersion, fresh);
        QTEST(chooseDigest(stored, fresh), "expected");
    }

    void endsWithTheSameInAnyOrder()
    {
        std::vector<DigestVersion> versions = {version("a", early), version("b", early), version("c", late),
                                               version("d", late, false, 9), version("e", {}, true, 7)};
        QSet<QByteArray> ends;
        do {
            DigestVersion stored = versions.front();
            for (const DigestVersion &fresh : versions) {
                if (chooseDigest(stored, fresh) == DigestChoice::Better) {
                    stored = fresh;
                }
            }
            ends.insert(stored.contentHash);
        } while (std::ranges::next_permutation(versions, {}, &DigestVersion::contentHash).found);
        QCOMPARE(ends, QSet<QByteArray>{"c"});
    }
};

QTEST_GUILESS_MAIN(TestDigestChoice)
#include "test_digestchoice.moc"
