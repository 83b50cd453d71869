// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/highlightstore.h"
#include "storage/notestore.h"
#include "storage/shelfstore.h"
#include "storagetest.h"

#include <QElapsedTimer>

using namespace hotpapers;
using namespace hotpapers::storage;
using namespace hotpapers::test;

/** What notes were, where they lead, and what is marked in abstracts. */
class NoteStoreTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void typingIsNoVersion();
    void whatStoodIsKept();
    void whatWasDeletedIsKept();
    void keepsOnDemand();
    void versionsAreBounded();
    void refusedNoteKeepsNothing();
    void mentionsAreListed();
    void manyNotesAreReadQuickly();
    void highlightsAreKept();
    void emptyHighlightIsRefused();

private:
    void setNote(const QString &markdown) { need(MarkStore(*m_database).setNote(m_one, markdown)); }
    /** As if it had been written so long ago. */
    void age(int seconds)
    {
        need(m_database->execute(u"UPDATE user_note SET changed_at = changed_at - ?"_s, {seconds}));
        need(m_database->execute(u"UPDATE user_note_version SET saved_at = saved_at - ?"_s, {seconds}));
    }
    [[nodiscard]] QStringList versions() const
    {
        QStringList notes;
        for (const NoteVersion &version : need(NoteStore(*m_database).versions(m_one))) {
            notes += version.markdown;
        }
        return notes;
    }
    [[nodiscard]] std::vector<Highlight> highlights() const
    {
        return need(HighlightStore(*m_database).highlights(m_one));
    }

    std::unique_ptr<Database> m_database;
    const ArxivId m_one = arxivId("2107.00001"_L1);
    const ArxivId m_two = arxivId("2107.00002"_L1);
};

void NoteStoreTest::init()
{
    m_database = openLibrary();
    put(*m_database,
        makeDigest(QDate(2021, 7, 27), {makeEntry("2107.00001"_L1, u"A"_s), makeEntry("2107.00002"_L1, u"B"_s)}));
    put(*m_database, makeDigest(QDate(2021, 7, 28), {makeEntry("2107.00002"_L1, u"B, revised"_s)}));
}

void NoteStoreTest::typingIsNoVersion()
{
    setNote(u"a"_s);
    QCOMPARE(versions(), QStringList());
    for (int i = 0; i < 20; ++i) {
        setNote(u"ab"_s + QString::number(i));
    }
    QCOMPARE(versions(), QStringList(u"a"_s));
}

void NoteStoreTest::whatStoodIsKept()
{
    setNote(u"first"_s);
    age(versionSeconds);
    setNote(u"second"_s);
    setNote(u"second and"_s);
    age(versionSeconds);
    setNote(u"third"_s);
    QCOMPARE(versions(), (QStringList{u"second and"_s, u"second"_s, u"first"_s})); // and where the typing began
    const std::vector<NoteVersion> kept = need(NoteStore(*m_database).versions(m_one));
    QVERIFY(kept[0].savedAt > kept[1].savedAt);
    QVERIFY(std::abs(QDateTime::currentSecsSinceEpoch() - versionSeconds - kept[0].savedAt) < 60);
}

void NoteStoreTest::whatWasDeletedIsKept()
{
    setNote(u"a"_s);
    setNote(u"b"_s);
    setNote({});
    QCOMPARE(versions(), (QStringList{u"b"_s, u"a"_s}));
}

void NoteStoreTest::keepsOnDemand()
{
    need(NoteStore(*m_database).keep(m_one));
    QCOMPARE(versions(), QStringList());
    setNote(u"a"_s);
    need(NoteStore(*m_database).keep(m_one));
    need(NoteStore(*m_database).keep(m_one));
    QCOMPARE(versions(), QStringList(u"a"_s));
    setNote(u"ab"_s);
    need(NoteStore(*m_database).keep(m_one)); // within the same second
    QCOMPARE(versions(), (QStringList{u"ab"_s, u"a"_s}));
}

void NoteStoreTest::versionsAreBounded()
{
    for (int i = 0; i < maximumNoteVersions + 20; ++i) {
        setNote(QString::number(i));
        age(versionSeconds);
    }
    const QStringList kept = versions();
    QCOMPARE(kept.size(), maximumNoteVersions);
    QCOMPARE(kept.first(), QString::number(maximumNoteVersions + 18));
}

void NoteStoreTest::refusedNoteKeepsNothing()
{
    setNote(u"a"_s);
    age(versionSeconds);
    need(m_database->runScript(u"CREATE TEMP TRIGGER refuse BEFORE UPDATE ON user_note BEGIN"
                               " SELECT RAISE(ABORT, 'no'); END;"_s));
    QVERIFY(!MarkStore(*m_database).setNote(m_one, u"b"_s));
    QCOMPARE(versions(), QStringList());
}

void NoteStoreTest::mentionsAreListed()
{
    const auto mentions = [this] { return need(NoteStore(*m_database).mentions(m_one)); };
    need(MarkStore(*m_database).setNote(m_one, u"itself: [[2107.00001]]"_s));
    QVERIFY(mentions().empty());
    need(MarkStore(*m_database).setNote(m_two, u"no link: 2107.00001, [[2107.000012]]"_s));
    QVERIFY(mentions().empty());
    need(MarkStore(*m_database).setNote(m_two, u"as [[arXiv:2107.00001v2]] shows"_s));
    QCOMPARE(mentions(), (std::vector<PaperTitle>{{m_two, u"B, revised"_s}}));
    QCOMPARE(need(NoteStore(*m_database).titles(std::vector{m_one, arxivId("2107.99999"_L1), m_two})),
             (std::vector<PaperTitle>{{m_one, u"A"_s}, {m_two, u"B, revised"_s}}));
}

// A paper is shown with them: a frame's time is 16 ms. Sanitizers and loaded machines take more.
void NoteStoreTest::manyNotesAreReadQuickly()
{
    need(m_database->execute(
        u"INSERT INTO user_note (arxiv_id, markdown, changed_at)"
        " WITH n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 10000)"
        " SELECT printf('2001.%05d', i), printf('%s [[2001.%05d]]', replace(hex(zeroblob(500)), '00', 'x '), i), i FROM n"_s));
    need(MarkStore(*m_database).setNote(m_two, u"[[2107.00001]]"_s));
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(need(NoteStore(*m_database).mentions(m_one)).size(), size_t(1));
    qInfo("10,000 notes: %lld ms", timer.elapsed());
    QVERIFY(timer.elapsed() < 1000);
}

void NoteStoreTest::highlightsAreKept()
{
    Highlight marked = highlighted(u"We study unicorns.", {9, 8}, HighlightColor::Blue);
    need(turn(*m_database, UserChange(AddHighlight{m_one, marked})));
    need(turn(*m_database,
              UserChange(AddHighlight{m_one, highlighted(u"We study unicorns.", {0, 2}, HighlightColor::Red)})));
    QCOMPARE(highlights().size(), size_t(2));
    QCOMPARE(highlights()[0].text, u"We"_s); // by place
    marked.id = highlights()[1].id;
    QCOMPARE(highlights()[1], marked);
    QVERIFY(need(HighlightStore(*m_database).highlights(m_two)).empty());
}

void NoteStoreTest::emptyHighlightIsRefused()
{
    const auto refused = turn(*m_database, UserChange(AddHighlight{m_one, {}}));
    QVERIFY(!refused);
    QVERIFY(refused.error().code == ErrorCode::InvalidArgument);
}

QTEST_GUILESS_MAIN(NoteStoreTest)
#include "test_notestore.moc"
