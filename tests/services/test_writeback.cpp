// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/library.h"
#include "support/madeuplibrary.h"
#include "support/madeupuserdata.h"
#include "support/sharedfiles.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hotpapers;
using namespace hotpapers::services;

namespace {

Library openLibrary(const QString &file)
{
    auto library = Library::open(file);
    if (!library) {
        qFatal("%ls", qUtf16Printable(library.error().detail));
    }
    return *std::move(library);
}

/** Something is made of each third of the papers; two lists have some of them in an order of their own. */
UserData marksOfSome(Library &library)
{
    QRandomGenerator random(7);
    UserData data;
    std::vector<ArxivId> chosen;
    const auto found = library.find({});
    const std::vector<PaperRow> rows = library.rows(found->entries).value();
    for (const PaperRow &row : rows) {
        if (random.bounded(3) == 0) {
            data.papers.push_back(madeUpPaper(random, row.arxivId));
            data.papers.back().versions.clear();
            chosen.push_back(row.arxivId);
        }
    }
    std::ranges::sort(data.papers, {}, &UserPaper::arxivId);
    std::ranges::shuffle(chosen, random);
    data.lists = {{u"To read"_s, 5, {chosen.begin(), chosen.begin() + chosen.size() / 2}},
                  {u"Talk 🐌"_s, 6, {chosen.begin() + chosen.size() / 3, chosen.end()}}};
    data.tags = {{u"snails"_s, 0x3daee9, true}};
    data.stateNames[ReadState::Reading] = u"on my desk"_s;
    return data;
}

void merge(Library &library, const UserData &data)
{
    QVERIFY(library.turn(UserChange(MergeUserData{data, u"x"_s})));
}

QByteArray exported(const Library &library, const ExportRequest &request)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto count = library.exportTo(buffer, request);
    return count ? buffer.data() : QByteArray();
}

ExportRequest wholeDigest(DayRange days)
{
    ExportRequest request;
    request.what = ExportRequest::What::Digests;
    request.digestDays = days;
    return request;
}

ExportRequest selection(const std::vector<ArxivId> &papers, bool withMarks)
{
    ExportRequest request;
    request.papers = papers;
    request.title = u"L 2001-01-01"_s; // which is no day of the digest's
    request.asDigest = true;
    request.withMarks = withMarks;
    return request;
}

void save(const QString &file, const QByteArray &bytes)
{
    QFile device(file);
    QVERIFY(device.open(QIODevice::WriteOnly));
    QCOMPARE(device.write(bytes), bytes.size());
}

} // namespace

class TestWriteBack : public QObject
{
    Q_OBJECT
private slots:
    void theWholeCorpusComesBack()
    {
        HOTPAPERS_NEED_SHARED(u"corpus"_s);
        const QTemporaryDir folder;
        Library library = openLibrary(folder.filePath(u"a.sqlite"_s));
        QVERIFY(library.import({sharedFiles(u"corpus"_s).front().absolutePath()}));
        merge(library, marksOfSome(library));
        const UserData marks = library.userData().value();
        QVERIFY(marks.papers.size() > 500);
        QDir().mkpath(folder.filePath(u"out"_s));
        const auto digests = library.digests({QDate(2000, 1, 1), QDate(2100, 1, 1)}).value();
        for (const DigestSummary &digest : digests) {
            ExportRequest request = wholeDigest(digest.days);
            const QByteArray plain = exported(library, request);
            request.withMarks = true;
            const QByteArray bytes = exported(library, request);
            QVERIFY(bytes.startsWith(plain));
            save(folder.filePath(u"out/%1.md"_s.arg(digest.id.value)), bytes);
        }
        Library other = openLibrary(folder.filePath(u"b.sqlite"_s));
        const auto report = other.import({folder.filePath(u"out"_s)});
        QVERIFY(report);
        QCOMPARE(report->imported, int(digests.size()));
        QCOMPARE(report->marked, qint64(marks.papers.size()));
        QCOMPARE(other.userData().value(), marks);
        QCOMPARE(other.check().value(), QStringList());
        for (const DigestSummary &digest : digests) {
            const ExportRequest request = wholeDigest(digest.days);
            QCOMPARE(exported(other, request), exported(library, request));
        }
    }

    void aSelectionComesBack()
    {
        fill();
        Library library = m_library->open();
        UserData data;
        data.papers = {UserPaper{.arxivId = paperId(2), .starred = {true, 5}, .note = {u"n --> m"_s, 6}},
                       UserPaper{.arxivId = paperId(3), .starred = {true, 7}, .tags = {u"slow"_s}}};
        data.lists = {{u"L"_s, 5, {paperId(3), paperId(2)}}};
        merge(library, data);
        const QByteArray bytes = exported(library, selection({paperId(3), paperId(2)}, true));
        const QTemporaryDir folder;
        save(folder.filePath(u"l.md"_s), bytes);
        Library other = openLibrary(folder.filePath(u"b.sqlite"_s));
        const auto report = other.import({folder.filePath(u"l.md"_s)});
        QCOMPARE(report->imported, 1);
        QCOMPARE(report->warnings, 0);
        QCOMPARE(other.userData().value(), library.userData().value());
        QCOMPARE(other.paper(paperId(3))->latest().title, u"Gamma"_s);
        QCOMPARE(other.digests({QDate(2000, 1, 1), QDate(2100, 1, 1)})->front().days,
                 (DayRange{QDate(2021, 7, 20), QDate(2021, 7, 27)}));
    }

    void aSelectionNeverReplacesADigest()
    {
        fill();
        Library library = m_library->open();
        const QByteArray bytes = exported(library, selection({paperId(2)}, false));
        const QTemporaryDir folder;
        save(folder.filePath(u"l.md"_s), bytes);
        QCOMPARE(library.import({folder.filePath(u"l.md"_s)})->superseded, 1);
        QVERIFY(library.paper(paperId(1)));
    }

    void newerMarksStay()
    {
        fill();
        Library library = m_library->open();
        UserData data;
        data.papers = {
            UserPaper{.arxivId = paperId(2), .rating = {2, 1'600'000'000}, .note = {u"old"_s, 1'600'000'000}}};
        merge(library, data);
        const QTemporaryDir folder;
        save(folder.filePath(u"l.md"_s), exported(library, selection({paperId(2)}, true)));
        data.papers[0].rating = {5, 1'600'000'001};
        data.papers[0].note = {u"old\nand new"_s, 1'600'000'001};
        merge(library, data);
        const UserData before = library.userData().value();
        QCOMPARE(library.import({folder.filePath(u"l.md"_s)})->marked, 1);
        QCOMPARE(library.userData().value(), before);
    }

    void whatWasTakenBackStaysAway()
    {
        fill();
        Library library = m_library->open();
        UserData data;
        data.papers = {UserPaper{.arxivId = paperId(2), .tags = {u"slow"_s}, .note = {u"n"_s, 6}}};
        merge(library, data);
        const QTemporaryDir folder;
        save(folder.filePath(u"l.md"_s), exported(library, selection({paperId(2)}, true)));
        Library other = openLibrary(folder.filePath(u"b.sqlite"_s));
        QVERIFY(other.import({QFileInfo(m_library->file()).dir().filePath(u"digests"_s)}));
        const auto import = [&](const QString &name) { return other.import({folder.filePath(name)}); };
        QCOMPARE(import(u"l.md"_s)->superseded, 1);
        QCOMPARE(other.userData()->papers, data.papers); // the digest is older, the marks are new
        QVERIFY(other.turn(UserChange(RemoveTag{u"slow"_s})));
        QVERIFY(other.setNote(paperId(2), {}));
        const UserData without = other.userData().value();
        QVERIFY(QFile::copy(folder.filePath(u"l.md"_s), folder.filePath(u"copy.md"_s)));
        for (const QString &name : {u"l.md"_s, u"copy.md"_s}) {
            QCOMPARE(import(name)->marked, 0);
            QCOMPARE(other.userData().value(), without);
        }
        data.papers[0].tags = {u"new"_s};
        merge(library, data);
        save(folder.filePath(u"later.md"_s), exported(library, selection({paperId(2)}, true)));
        QCOMPARE(import(u"later.md"_s)->marked, 1);
    }

    void withoutACommentNoMarkIsTouched()
    {
        fill();
        Library library = m_library->open();
        QVERIFY(library.setStarred(std::vector{paperId(2)}, true));
        const UserData before = library.userData().value();
        const QTemporaryDir folder;
        save(folder.filePath(u"l.md"_s), exported(library, selection({paperId(2)}, false)));
        QCOMPARE(library.import({folder.filePath(u"l.md"_s)})->marked, 0);
        QCOMPARE(library.userData().value(), before);
    }

private:
    void fill()
    {
        m_library = std::make_unique<MadeUpLibrary>();
        m_library->import(u"2021-07-20"_s,
                          {{.id = u"2107.00001"_s, .title = u"Alpha"_s}, {.id = u"2107.00002"_s, .title = u"Beta"_s}});
        m_library->import(u"2021-07-27"_s, {{.id = u"2107.00003"_s, .title = u"Gamma"_s}});
    }

    std::unique_ptr<MadeUpLibrary> m_library;
};

QTEST_GUILESS_MAIN(TestWriteBack)
#include "test_writeback.moc"
