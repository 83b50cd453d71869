// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/digestfixture.h"
#include "services/library.h"
#include "support/fulldisk.h"

#include <QTemporaryDir>

#include <cerrno>
#include <cstring>

using namespace Qt::StringLiterals;
using namespace hotpapers;
using namespace hotpapers::services;
using formats::ExportFormat;

namespace {

ArxivId id(int number)
{
    return *ArxivId::parse(u"2101.%1"_s.arg(number, 5, 10, QChar(u'0')));
}

ExportRequest papers(std::vector<ArxivId> ids, ExportFormat format = ExportFormat::Bibtex)
{
    ExportRequest request;
    request.papers = std::move(ids);
    request.format = format;
    request.title = u"A list"_s;
    return request;
}

ExportRequest digests(std::optional<DayRange> days = {})
{
    ExportRequest request;
    request.what = ExportRequest::What::Digests;
    request.digestDays = days;
    return request;
}

} // namespace

class TestExport : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_dir;
    std::optional<Library> m_library;
    const QDate m_day{2021, 3, 1};

    QString path(const QString &name) const { return m_dir.filePath(name); }
    QByteArray written(const ExportRequest &request) const
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        return m_library->exportTo(buffer, request) ? buffer.data() : "failed"_ba;
    }

private slots:
    void initTestCase()
    {
        fixture::writeDigests(path(u"in"_s), m_day.addDays(1), 20, 30);
        fixture::write(path(u"in/first.md"_s), fixture::digest(m_day, 3, 100).bytes());
        m_library = fixture::open(path(u"library.sqlite"_s));
        QCOMPARE(m_library->import({path(u"in"_s)})->imported, 21);
    }

    void writesPapersInTheOrderAskedFor_data()
    {
        QTest::addColumn<ExportFormat>("format");
        for (const auto &info : formats::exportFormats()) {
            QTest::newRow(qPrintable(info.name)) << info.format;
        }
    }
    void writesPapersInTheOrderAskedFor()
    {
        QFETCH(ExportFormat, format);
        ExportRequest request = papers({id(102), id(100)}, format);
        request.moment = QDateTime(m_day, QTime(12, 0), QTimeZone::UTC);
        request.options.notes = false;
        formats::PaperWriter writer(format, request.options);
        for (const ArxivId &paper : request.papers) {
            writer.expect(formats::citedPaper(*m_library->paper(paper)));
        }
        QByteArray expected = writer.begin(request.title, request.moment);
        for (const ArxivId &paper : request.papers) {
            expected += writer.write(*m_library->paper(paper));
        }
        expected += writer.end();
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QCOMPARE(m_library->exportTo(buffer, request), 2);
        QCOMPARE(buffer.data(), expected);
    }

    void writesEachPaperOnce()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QCOMPARE(m_library->exportTo(buffer, papers({id(100), id(100), id(101), id(100)})), 2);
        QCOMPARE(buffer.data().count("eprint={2101.00100}"), 1);
        ExportRequest request = papers({}, ExportFormat::JsonLines);
        const EntryId entry = m_library->find({})->entries.front();
        request.entries = {entry, entry};
        QCOMPARE(m_library->exportTo(buffer, request), 1);
    }

    void writesWhatAQueryFinds()
    {
        QVERIFY(m_library->setStarred(std::array{id(101), id(102)}, true));
        ExportRequest request = papers({});
        request.query.search = searchFor(FlagCondition{SearchFlag::Starred});
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QCOMPARE(m_library->exportTo(buffer, request), 2);
        QVERIFY(buffer.data().contains("2101.00101") && buffer.data().contains("2101.00102"));
        QVERIFY(!buffer.data().contains("2101.00100"));
        request.query.search = {};
        QCOMPARE(m_library->exportTo(buffer, request), int(m_library->info()->papers));
    }

    void writesEntriesInTheOrderGiven()
    {
        std::vector<EntryId> entries = m_library->find({})->entries;
        std::ranges::reverse(entries);
        ExportRequest request = papers({}, ExportFormat::JsonLines);
        request.entries = entries;
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QCOMPARE(m_library->exportTo(buffer, request), int(entries.size()));
        const auto rows = m_library->rows(entries);
        const QByteArrayList lines = buffer.data().split('\n');
        for (size_t i = 0; i < rows->size(); ++i) {
            QVERIFY(lines[qsizetype(i)].contains(rows->at(i).arxivId.text().toUtf8()));
        }
        request.entries = {EntryId{999'999}, entries[0]}; // one is gone
        QCOMPARE(m_library->exportTo(buffer, request), 1);
        request.entries = {EntryId{999'999}};
        QCOMPARE(m_library->exportTo(buffer, request).error().code, ErrorCode::NotFound);
        request.entries.emplace();
        QCOMPARE(m_library->exportTo(buffer, request), 0);
    }

    void ordersEntriesAsTheQueryDoes()
    {
        const PaperQuery byTitle{.order = {{SortKey::Title, true}}};
        std::vector<EntryId> chosen = m_library->find(byTitle)->entries;
        chosen.resize(5);
        const std::vector<EntryId> inOrder = chosen;
        std::ranges::reverse(chosen);
        chosen.push_back(EntryId{999'999}); // is gone
        ExportRequest request = papers({}, ExportFormat::JsonLines);
        request.entries = chosen;
        request.query = byTitle;
        request.inQueryOrder = true;
        ExportRequest expected = papers({}, ExportFormat::JsonLines);
        expected.entries = inOrder;
        QCOMPARE(written(request), written(expected));
    }

    void writesAListInItsOrder()
    {
        const MakeList list{u"Mine"_s, std::vector{id(102), *ArxivId::parse(u"1901.00001"), id(100), id(101)}};
        QVERIFY(m_library->turn(UserTurn(UserChange(list))));
        ExportRequest request = papers({}, ExportFormat::JsonLines);
        request.list = m_library->findList(u"Mine"_s).value_or(ListId());
        QCOMPARE(written(request), written(papers({id(102), id(100), id(101)}, ExportFormat::JsonLines)));
    }

    void beginningIsTheBeginning_data()
    {
        QTest::addColumn<ExportFormat>("format");
        for (const auto &info : formats::exportFormats()) {
            QTest::newRow(qPrintable(info.name)) << info.format;
        }
    }
    void beginningIsTheBeginning()
    {
        QFETCH(ExportFormat, format);
        ExportRequest request = papers({}, format);
        request.moment = QDateTime(m_day, QTime(12, 0), QTimeZone::UTC);
        request.options.keyPattern = *KeyPattern::parse(u"[year]"); // keys that know of papers behind the beginning
        const QByteArray whole = written(request);
        const auto beginning = m_library->exportBeginning(request, {3});
        QVERIFY(beginning);
        QCOMPARE(beginning->written, 3);
        QCOMPARE(beginning->all, int(m_library->info()->papers));
        QVERIFY(beginning->bytes.size() > 100 && beginning->bytes.size() < whole.size());
        QVERIFY(whole.startsWith(beginning->bytes));
        const auto all = m_library->exportBeginning(papers({id(100), id(101)}), {20});
        QCOMPARE(all->bytes, written(papers({id(100), id(101)})));
        QCOMPARE(all->all, 2);
        QCOMPARE(all->written, 2);
    }

    void beginningOfDigestsIsBounded()
    {
        const auto beginning = m_library->exportBeginning(digests(), {2});
        QVERIFY(beginning);
        QCOMPARE(beginning->written, 2);
        QCOMPARE(beginning->all, 21);
        QVERIFY(written(digests()).startsWith(beginning->bytes));
    }

    void writesTheBytesOfDigests()
    {
        QCOMPARE(fixture::digestBytes(*m_library, DayRange::of(m_day)), fixture::read(path(u"in/first.md"_s)));
        QByteArray all = fixture::read(path(u"in/first.md"_s));
        for (int i = 1; i <= 20; ++i) {
            all += fixture::read(path(u"in/%1.md"_s.arg(m_day.addDays(i).toString(Qt::ISODate))));
        }
        QCOMPARE(fixture::digestBytes(*m_library), all);
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QCOMPARE(m_library->exportTo(buffer, digests(DayRange{m_day, m_day.addDays(4)})), 5);
    }

    void beginsEachDigestOnALineOfItsOwn()
    {
        Library library = fixture::open(u":memory:"_s);
        QByteArray open = fixture::digest(m_day).bytes().trimmed();
        const QByteArray next = fixture::digest(m_day.addDays(1)).bytes();
        QVERIFY(library.import({fixture::write(path(u"open.md"_s), open), fixture::write(path(u"next.md"_s), next)}));
        QCOMPARE(fixture::digestBytes(library), open + '\n' + next);
    }

    void tellsWhatIsNotThere()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QCOMPARE(m_library->exportTo(buffer, papers({id(100), id(9)})).error().code, ErrorCode::NotFound);
        const auto none = m_library->exportTo(buffer, digests(DayRange::of(QDate(1999, 1, 1))));
        QCOMPARE(none.error().code, ErrorCode::NotFound);
        QCOMPARE(none.error().subject, u"1999-01-01"_s);
    }

    void checksEveryWrite_data()
    {
        QTest::addColumn<bool>("whole");
        QTest::newRow("less than is buffered") << false;
        QTest::newRow("more than is buffered") << true;
    }
    void checksEveryWrite()
    {
        QFETCH(bool, whole);
        QFile full(u"/dev/full"_s);
        if (!full.open(QIODevice::WriteOnly)) {
            QSKIP("there is no /dev/full here");
        }
        const auto written = m_library->exportTo(full, whole ? digests() : papers({id(100)}));
        QVERIFY(!written);
        QCOMPARE(written.error(),
                 (Error{ErrorCode::CannotWrite, u"/dev/full"_s, QString::fromLocal8Bit(std::strerror(ENOSPC))}));
    }

    void checksWritesToAnyDevice()
    {
        QBuffer closed;
        QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): device not open");
        QCOMPARE(m_library->exportTo(closed, digests()).error().code, ErrorCode::CannotWrite);
    }

    void replacesAFile()
    {
        const QString file = fixture::write(path(u"replaced.md"_s), "old");
        QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
        const auto permissions = QFileInfo(file).permissions();
        QCOMPARE(m_library->exportToFile(file, digests(DayRange::of(m_day))), 1);
        QCOMPARE(fixture::read(file), fixture::read(path(u"in/first.md"_s)));
        QCOMPARE(QFileInfo(file).permissions(), permissions);
    }

    void keepsTheOldFileWhereTheDiskIsFull_data()
    {
        QTest::addColumn<qint64>("limit");
        QTest::newRow("at once") << qint64(0);
        QTest::newRow("in what is buffered") << qint64(500);
        QTest::newRow("in the middle") << qint64(40'000);
        QTest::newRow("at the last byte") << fixture::digestBytes(*m_library).size() - 1;
    }
    void keepsTheOldFileWhereTheDiskIsFull()
    {
        QFETCH(qint64, limit);
        const QByteArray old = QByteArray("the only copy\n").repeated(20'000);
        const QString file = fixture::write(path(u"out/kept.md"_s), old);
        const auto written = [&] {
            const fixture::FullDisk disk(static_cast<rlim_t>(limit));
            return m_library->exportToFile(file, digests());
        }();
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::CannotWrite);
        QCOMPARE(written.error().subject, file);
        QCOMPARE(written.error().detail, QString::fromLocal8Bit(std::strerror(EFBIG)));
        QCOMPARE(fixture::read(file), old);
        QCOMPARE(QDir(path(u"out"_s)).entryList(QDir::Files | QDir::Hidden), QStringList(u"kept.md"_s));
        QVERIFY(m_library->exportToFile(file, digests())); // there is room again
        QCOMPARE(fixture::read(file), fixture::digestBytes(*m_library));
    }

    void keepsTheOldFileWhereItIsStopped()
    {
        const QString file = fixture::write(path(u"stopped.md"_s), "old");
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(m_library->exportToFile(file, digests(), stop.get_token()).error().code, ErrorCode::Cancelled);
        QCOMPARE(m_library->exportToFile(file, papers({}), stop.get_token()).error().code, ErrorCode::Cancelled);
        QCOMPARE(fixture::read(file), "old");
    }

    void keepsTheOldFileWhereSomethingIsNotThere()
    {
        const QString file = fixture::write(path(u"missing.bib"_s), "old");
        QVERIFY(!m_library->exportToFile(file, papers({id(100), id(9)})));
        QCOMPARE(fixture::read(file), "old");
    }

    void tellsWhyAFileCannotBeMade_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("no such folder") << path(u"none/x.md"_s);
        QTest::newRow("a folder") << path(u"in"_s);
        QTest::newRow("a file as folder") << path(u"in/first.md/x.md"_s);
    }
    void tellsWhyAFileCannotBeMade()
    {
        QFETCH(QString, file);
        const auto written = m_library->exportToFile(file, digests());
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::CannotWrite);
        QCOMPARE(written.error().subject, file);
        QVERIFY(!written.error().detail.isEmpty());
    }

    void writesToADeviceAndNeverReplacesIt()
    {
        const QString device = path(u"full"_s);
        if (!QFile::link(u"/dev/full"_s, device) || !QFile::exists(device)) {
            QSKIP("there is no /dev/full here");
        }
        const auto written = m_library->exportToFile(device, digests());
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::CannotWrite);
        QVERIFY(QFileInfo(device).isSymLink() && !QFileInfo(device).isFile());
    }
};

QTEST_GUILESS_MAIN(TestExport)
#include "test_export.moc"
