// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/liststore.h"
#include "storage/shelfstore.h"
#include "storage/userdatastore.h"
#include "storagetest.h"
#include "support/madeupuserdata.h"

using namespace hotpapers;
using namespace hotpapers::storage;
using namespace hotpapers::test;

namespace {

UserData withoutVersions(UserData data)
{
    for (UserPaper &paper : data.papers) {
        paper.versions.clear();
    }
    std::erase_if(data.papers, [](const UserPaper &paper) { return paper == UserPaper{.arxivId = paper.arxivId}; });
    return data;
}

} // namespace

class UserDataTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_database = openLibrary();
        std::vector<Entry> entries;
        for (int i = 1; i <= 8; ++i) { // of the twelve that something was made of
            entries.push_back(makeEntry(QLatin1StringView(paperId(i).text().toLatin1()), u"Paper"_s));
        }
        put(*m_database, makeDigest(QDate(2021, 7, 27), entries));
    }
    void cleanup() { m_database.reset(); }

    void givesBackWhatWasMerged()
    {
        for (quint32 seed = 0; seed < 20; ++seed) {
            init();
            const UserData data = madeUpUserData(seed);
            merge(data);
            QCOMPARE(read(), data);
            merge(data);
            QCOMPARE(read(), data);
        }
    }

    void mergesAsTheValuesDo()
    {
        for (quint32 seed = 0; seed < 20; ++seed) {
            init();
            const UserData a = madeUpUserData(seed);
            const UserData b = madeUpUserData(seed + 1000);
            merge(a);
            merge(b);
            QCOMPARE(withoutVersions(read()), withoutVersions(merged(a, b, u"b.json"_s)));
        }
    }

    void canBeUndoneAndMadeAgain()
    {
        merge(madeUpUserData(1));
        const UserData before = read();
        const UserStep undo = merge(madeUpUserData(1001));
        const UserData after = read();
        QVERIFY(before != after);
        const UserStep redo = need(turn(*m_database, undo));
        QCOMPARE(withoutVersions(read()), withoutVersions(before)); // what a note was before it was taken back is kept
        need(turn(*m_database, redo));
        QCOMPARE(withoutVersions(read()), withoutVersions(after));
        QVERIFY(merge(madeUpUserData(1001)).changeset.isEmpty());
    }

    void notesAreFoundAndNoMoreWhenUndone()
    {
        UserData data;
        data.papers = {UserPaper{.arxivId = paperId(2), .note = {u"zyzzyva"_s, 5}}};
        const UserStep undo = merge(data);
        QCOMPARE(searched(*m_database, u"zyzzyva"_s), u"2107.00002"_s);
        need(turn(*m_database, undo));
        QCOMPARE(searched(*m_database, u"zyzzyva"_s), QString());
    }

    // Also where a version comes that was saved in the same second.
    void whatANoteWasIsKept()
    {
        UserData data;
        data.papers = {UserPaper{.arxivId = paperId(2), .note = {u"mine"_s, 5}}};
        merge(data);
        QVERIFY(read().papers[0].versions.empty());
        data.papers[0].note = {u"theirs"_s, 7};
        data.papers[0].versions = {{5, u"draft"_s}};
        merge(data);
        QVERIFY(read().papers[0].note.value.endsWith(u"theirs"_s));
        QCOMPARE(read().papers[0].versions, (std::vector<NoteVersion>{{5, u"draft"_s}, {6, u"mine"_s}}));
        merge(data);
        QCOMPARE(read().papers[0].versions.size(), size_t(2));
    }

    void aTagIsSpelledAsItIsHere()
    {
        UserData data;
        data.papers = {UserPaper{.arxivId = paperId(1), .tags = {u"Snails"_s}}};
        merge(data);
        data.papers = {UserPaper{.arxivId = paperId(2), .tags = {u"sNAILS"_s}}};
        merge(data);
        QCOMPARE(texts(*m_database, u"SELECT DISTINCT tag FROM user_tag"_s), QStringList{u"Snails"_s});
    }

    void theFutureDoesNotWin()
    {
        UserData data;
        data.papers = {UserPaper{.arxivId = paperId(1), .rating = {1, 253'402'300'799}}};
        need(turn(*m_database, UserChange(MergeUserData{data, {}})));
        data.papers[0].rating = {4, 1'700'000'000};
        merge(data);
        QCOMPARE(read().papers[0].rating, (Timed<int>{4, 1'700'000'000}));
    }

    void readsOfSomePapers()
    {
        merge(madeUpUserData(5));
        const UserData all = read();
        const std::vector<ArxivId> some = {all.papers[1].arxivId, paperId(99)};
        const UserData part = need(UserDataStore(*m_database).read(some));
        QCOMPARE(part.papers, (std::vector{all.papers[1]}));
        QCOMPARE(part.lists, all.lists);
    }

private:
    UserStep merge(const UserData &data)
    {
        return need(turn(*m_database, UserChange(MergeUserData{data, u"b.json"_s})));
    }
    UserData read() { return need(UserDataStore(*m_database).read()); }

    std::unique_ptr<Database> m_database;
};

QTEST_GUILESS_MAIN(UserDataTest)
#include "test_userdata.moc"
