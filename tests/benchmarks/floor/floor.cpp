// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

// floor ROWS LIBRARY [--no-prefix]: writes a file of ready rows (floorrows) into a new library, by SQLite's C interface
// alone: the least that an import can cost. Layout, settings and size of transactions are the program's own.
// --no-prefix: with a search index that keeps no beginnings of words.

#include "figures.h"
#include "floor/rows.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sqlite3.h>
#include <string>
#include <sys/mman.h>

using namespace hotpapers::bench;

namespace {

using Clock = std::chrono::steady_clock;

// As storage/database.cpp and services/importer.cpp have it.
constexpr auto settings = "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0;"
                          "PRAGMA temp_store = MEMORY; PRAGMA synchronous = FULL; PRAGMA journal_mode = WAL;"
                          "PRAGMA foreign_keys = ON";
constexpr auto transactionTime = std::chrono::milliseconds(250);

[[noreturn]] void fail(const char *what)
{
    std::fprintf(stderr, "floor: %s\n", what);
    std::exit(1);
}

class Library
{
public:
    Library(const char *file, bool hasPrefixes)
    {
        check(sqlite3_open(file, &m_database));
        run("PRAGMA journal_mode = WAL");
        for (const char *script :
             {"/001.sql", "/002.sql", "/003.sql", "/004.sql", "/005.sql", "/006.sql", "/007.sql"}) {
            run(layout(script, hasPrefixes).c_str());
        }
        run(settings);
        for (size_t i = 0; i < tableNames.size(); ++i) {
            m_inserts[i] = prepareInsert(tableNames[i]);
        }
        run("BEGIN IMMEDIATE");
        m_transactionEnd = Clock::now() + transactionTime;
    }

    /** Writes one row. @return the place behind it */
    const char *write(const char *row)
    {
        const auto table = Table(*row++);
        const int values = uint8_t(*row++);
        if (table == Table::EndOfDigest) {
            endTransaction(false);
            return row;
        }
        sqlite3_stmt *insert = m_inserts[size_t(table)];
        for (int i = 1; i <= values; ++i) {
            row = bind(insert, i, row);
        }
        if (sqlite3_step(insert) != SQLITE_DONE) {
            fail(sqlite3_errmsg(m_database));
        }
        sqlite3_reset(insert);
        return row;
    }

    void close()
    {
        endTransaction(true);
        for (sqlite3_stmt *insert : m_inserts) {
            sqlite3_finalize(insert);
        }
        check(sqlite3_close(m_database));
    }

private:
    static std::string layout(const char *script, bool hasPrefixes)
    {
        std::ifstream file(std::string(HOTPAPERS_SOURCE_DIR "/resources/sql") + script);
        std::string sql{std::istreambuf_iterator<char>(file), {}};
        if (const size_t at = sql.find(", prefix = '"); !hasPrefixes && at != std::string::npos) {
            sql.erase(at, sql.find('\'', at + 12) + 1 - at);
        }
        return sql;
    }

    sqlite3_stmt *prepareInsert(std::string_view name)
    {
        const std::string table(name.substr(0, name.find(' ')));
        const bool named = name.size() > table.size();
        sqlite3_stmt *columns = nullptr;
        check(sqlite3_prepare_v2(m_database, ("SELECT * FROM " + table).c_str(), -1, &columns, nullptr));
        std::string sql = "INSERT INTO " + std::string(name) + " VALUES (?";
        for (int i = sqlite3_column_count(columns) + (named ? 1 : 0); i > 1; --i) {
            sql += ", ?";
        }
        sqlite3_finalize(columns);
        sqlite3_stmt *insert = nullptr;
        check(sqlite3_prepare_v3(m_database, (sql + ')').c_str(), -1, SQLITE_PREPARE_PERSISTENT, &insert, nullptr));
        return insert;
    }

    static const char *bind(sqlite3_stmt *insert, int index, const char *value)
    {
        const auto kind = Kind(*value++);
        if (kind == Kind::Null) {
            sqlite3_bind_null(insert, index);
            return value;
        }
        if (kind == Kind::Integer) {
            int64_t number = 0;
            std::memcpy(&number, value, sizeof number);
            sqlite3_bind_int64(insert, index, number);
            return value + sizeof number;
        }
        uint32_t size = 0;
        std::memcpy(&size, value, sizeof size);
        value += sizeof size;
        kind == Kind::Text ? sqlite3_bind_text(insert, index, value, int(size), SQLITE_STATIC)
                           : sqlite3_bind_blob(insert, index, value, int(size), SQLITE_STATIC);
        return value + size;
    }

    void endTransaction(bool isLast)
    {
        if (isLast || Clock::now() >= m_transactionEnd) {
            run("COMMIT");
            if (!isLast) {
                run("BEGIN IMMEDIATE");
            }
            m_transactionEnd = Clock::now() + transactionTime;
        }
    }
    void run(const char *sql) { check(sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr)); }
    void check(int code)
    {
        if (code != SQLITE_OK) {
            fail(sqlite3_errmsg(m_database));
        }
    }

    sqlite3 *m_database = nullptr;
    std::array<sqlite3_stmt *, tableNames.size()> m_inserts{};
    Clock::time_point m_transactionEnd;
};

} // namespace

int main(int argc, char **argv)
{
    const bool hasPrefixes = argc != 4 || std::strcmp(argv[3], "--no-prefix") != 0;
    if (argc < 3 || (argc == 4 && hasPrefixes)) {
        fail("usage: floor ROWS LIBRARY [--no-prefix]");
    }
    const int file = open(argv[1], O_RDONLY);
    std::error_code error;
    const auto size = std::filesystem::file_size(argv[1], error);
    void *mapped = error ? MAP_FAILED : mmap(nullptr, size, PROT_READ, MAP_PRIVATE | MAP_POPULATE, file, 0);
    if (file < 0 || mapped == MAP_FAILED) {
        fail("cannot read the rows");
    }
    const auto *rows = static_cast<const char *>(mapped);
    const Stopwatch stopwatch;
    Library library(argv[2], hasPrefixes);
    for (const char *row = rows; row < rows + size;) {
        row = library.write(row);
    }
    library.close();
    printFigure(hasPrefixes ? "floor" : "floor, no prefixes", stopwatch.milliseconds());
    return 0;
}
