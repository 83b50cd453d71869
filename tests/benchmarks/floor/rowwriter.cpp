// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

// floorrows LIBRARY FILE: turns a library into a file of ready rows, in the order in which an import writes them.

#include "floor/rows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <cstdio>
#include <cstdlib>
#include <memory>
#include <sqlite3.h>
#include <vector>

using namespace hotpapers::bench;
using namespace Qt::StringLiterals;

namespace {

[[noreturn]] void fail(const char *what)
{
    std::fprintf(stderr, "floorrows: %s\n", what);
    std::exit(1);
}

class Statement
{
public:
    Statement(sqlite3 *database, const char *sql)
    {
        if (sqlite3_prepare_v2(database, sql, -1, &m_statement, nullptr) != SQLITE_OK) {
            fail(sqlite3_errmsg(database));
        }
    }
    ~Statement() { sqlite3_finalize(m_statement); }
    Q_DISABLE_COPY_MOVE(Statement)

    void start(qint64 value)
    {
        sqlite3_reset(m_statement);
        sqlite3_bind_int64(m_statement, 1, value);
    }
    bool step() { return sqlite3_step(m_statement) == SQLITE_ROW; }
    [[nodiscard]] sqlite3_stmt *row() const { return m_statement; }
    [[nodiscard]] qint64 number(int column) const { return sqlite3_column_int64(m_statement, column); }
    [[nodiscard]] bool isNull(int column) const { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }
    [[nodiscard]] QString text(int column) const
    {
        return QString::fromUtf8(static_cast<const char *>(sqlite3_column_blob(m_statement, column)),
                                 sqlite3_column_bytes(m_statement, column));
    }

private:
    sqlite3_stmt *m_statement = nullptr;
};

class RowFile
{
public:
    explicit RowFile(const char *file) : m_file(std::fopen(file, "wb"))
    {
        if (!m_file) {
            fail("cannot write");
        }
    }

    void begin(Table table, int values)
    {
        put(uint8_t(table));
        put(uint8_t(values));
    }
    void add(qint64 value)
    {
        put(uint8_t(Kind::Integer));
        put(value);
    }
    void add(Kind kind, const void *bytes, uint32_t size)
    {
        put(uint8_t(kind));
        put(size);
        write(bytes, size);
    }
    void add(const QString &text)
    {
        const QByteArray utf8 = text.toUtf8();
        add(Kind::Text, utf8.constData(), uint32_t(utf8.size()));
    }
    void addRow(Table table, sqlite3_stmt *row)
    {
        begin(table, sqlite3_column_count(row));
        for (int i = 0; i < sqlite3_column_count(row); ++i) {
            addColumn(row, i);
        }
    }
    void close()
    {
        if (std::fclose(m_file.release()) != 0) {
            fail("cannot write");
        }
    }

private:
    struct Closer
    {
        void operator()(std::FILE *file) const { std::fclose(file); }
    };

    void write(const void *bytes, size_t size)
    {
        if (size > 0 && std::fwrite(bytes, size, 1, m_file.get()) != 1) {
            fail("cannot write");
        }
    }
    template <typename T> void put(T value) { write(&value, sizeof value); }
    void addColumn(sqlite3_stmt *row, int column)
    {
        switch (sqlite3_column_type(row, column)) {
        case SQLITE_NULL:
            put(uint8_t(Kind::Null));
            break;
        case SQLITE_INTEGER:
            add(qint64(sqlite3_column_int64(row, column)));
            break;
        default:
            const bool isText = sqlite3_column_type(row, column) == SQLITE_TEXT;
            const void *bytes = sqlite3_column_blob(row, column);
            add(isText ? Kind::Text : Kind::Blob, bytes, uint32_t(sqlite3_column_bytes(row, column)));
        }
    }

    std::unique_ptr<std::FILE, Closer> m_file;
};

// ---- what is searched: the same texts as storage makes of a paper; `floorcheck` compares the indexes -----------------

const QString boundary = u" \ue000 "_s;

QString plain(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC);
}

QStringList list(const QString &json)
{
    QStringList texts;
    for (const QJsonValue value : QJsonDocument::fromJson(json.toUtf8()).array()) {
        texts += value.toString();
    }
    return texts;
}

/** Writes the rows of a library, digest by digest. */
class Dump
{
public:
    Dump(sqlite3 *database, const char *file) : m_database(database), m_rows(file) { }

    void run()
    {
        all(Table::Category, "SELECT * FROM category ORDER BY id");
        all(Table::Tweeter, "SELECT * FROM tweeter ORDER BY id");
        Statement digests(m_database, "SELECT * FROM digest ORDER BY id");
        while (digests.step()) {
            m_rows.addRow(Table::Digest, digests.row());
            m_stamp.start(digests.number(0));
            all(Table::FileStamp, m_stamp);
            writeEntries(digests.number(0));
            m_rows.begin(Table::EndOfDigest, 0);
        }
        m_rows.close();
    }

private:
    void all(Table table, Statement &statement)
    {
        while (statement.step()) {
            m_rows.addRow(table, statement.row());
        }
    }
    void all(Table table, const char *sql)
    {
        Statement statement(m_database, sql);
        all(table, statement);
    }
    void one(Table table, Statement &statement, qint64 id)
    {
        statement.start(id);
        all(table, statement);
    }

    void writeEntries(qint64 digest)
    {
        std::vector<qint64> newPapers;
        m_entries.start(digest);
        while (m_entries.step()) {
            const qint64 entry = m_entries.number(0);
            const qint64 paper = m_entries.number(3);
            if (paper != 0 && !m_papers.contains(paper)) {
                m_papers.insert(paper);
                newPapers.push_back(paper);
                one(Table::Paper, m_paper, paper);
            }
            m_rows.addRow(Table::Entry, m_entries.row());
            one(Table::EntryText, m_text, entry);
            one(Table::Tweet, m_tweets, entry);
        }
        for (const qint64 paper : newPapers) {
            writeSearchRow(paper);
        }
    }

    void writeSearchRow(qint64 paper)
    {
        m_latest.start(paper);
        m_latest.step();
        QStringList authors = list(m_latest.text(1));
        m_rows.begin(Table::Search, 8);
        m_rows.add(paper);
        m_rows.add(plain(m_latest.text(0)));
        m_rows.add(plain(authors.isEmpty() ? QString() : authors.takeFirst()));
        m_rows.add(plain(authors.join(boundary)));
        m_rows.add(list(m_latest.text(2)).join(boundary));
        m_rows.add(plain(m_latest.text(3)));
        m_rows.add(plain(tweets(paper)));
        m_rows.add(QString());
    }

    QString tweets(qint64 paper)
    {
        QStringList texts;
        m_tweetTexts.start(paper);
        while (m_tweetTexts.step()) {
            texts += m_tweetTexts.text(0) + u' ' + m_tweetTexts.text(1) + boundary + m_tweetTexts.text(2);
        }
        return texts.join(boundary);
    }

    sqlite3 *m_database;
    RowFile m_rows;
    QSet<qint64> m_papers; // written
    Statement m_stamp{m_database, "SELECT * FROM file_stamp WHERE path = (SELECT file FROM digest WHERE id = ?)"};
    Statement m_entries{m_database, "SELECT * FROM entry WHERE digest_id = ? ORDER BY position"};
    Statement m_paper{m_database, "SELECT * FROM paper WHERE id = ?"};
    Statement m_text{m_database, "SELECT * FROM entry_text WHERE entry_id = ?"};
    Statement m_tweets{m_database, "SELECT * FROM tweet WHERE entry_id = ? ORDER BY position"};
    Statement m_latest{m_database,
                       "SELECT x.title, x.authors, x.categories, x.abstract FROM entry e JOIN digest d"
                       " ON d.id = e.digest_id JOIN entry_text x ON x.entry_id = e.id WHERE e.paper_id = ?"
                       " ORDER BY d.last_day DESC, d.first_day DESC LIMIT 1"};
    Statement m_tweetTexts{m_database,
                           "SELECT DISTINCT t.author, t.handle, t.text FROM entry e JOIN tweet t"
                           " ON t.entry_id = e.id WHERE e.paper_id = ?"};
};

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3) {
        fail("usage: floorrows LIBRARY FILE");
    }
    sqlite3 *database = nullptr;
    if (sqlite3_open_v2(argv[1], &database, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK) {
        fail(sqlite3_errmsg(database));
    }
    Dump(database, argv[2]).run();
    sqlite3_close(database);
    return 0;
}
