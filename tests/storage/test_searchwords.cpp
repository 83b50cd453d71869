// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/searchwords.h"
#include "storage/searchindex.h"
#include "storagetest.h"
#include "support/sharedfiles.h"

#include <QRandomGenerator>

using namespace hotpapers;
using namespace hotpapers::test;

/** searchWords() against the tokenizer that the search index has. */
class TestSearchWords : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_database.reset(); }
    void everyCharacter();
    void charactersBesideOthers();
    void runsOfMarks();
    void realDigests();

private:
    void index(const QString &text);
    void compare();

    std::unique_ptr<storage::Database> m_database;
    QStringList m_texts;
};

void TestSearchWords::init()
{
    m_texts.clear();
    m_database = openLibrary();
    need(m_database->execute(u"CREATE VIRTUAL TABLE temp.sample USING fts5"
                             " (text, tokenize = 'unicode61 remove_diacritics 2', content = '')"_s));
    need(m_database->execute(u"CREATE VIRTUAL TABLE temp.sample_word USING fts5vocab (temp, sample, instance)"_s));
}

// As UTF-8 has it: half of a pair is none of SQLite's characters.
void TestSearchWords::index(const QString &text)
{
    m_texts += text;
    need(m_database->execute(u"INSERT INTO temp.sample (rowid, text) VALUES (?, ?)"_s,
                             {m_texts.size(), QString::fromUtf8(storage::indexedText(text).toUtf8())}));
}

void TestSearchWords::compare()
{
    std::vector<QStringList> words(size_t(m_texts.size()));
    need(m_database->select(u"SELECT doc, offset, term FROM temp.sample_word"_s, {}, [&](const QSqlQuery &row) {
        QStringList &ofText = words[row.value(0).toULongLong() - 1];
        const qsizetype place = row.value(1).toLongLong();
        ofText.resize(std::max(ofText.size(), place + 1));
        ofText[place] = row.value(2).toString();
    }));
    for (qsizetype i = 0; i < m_texts.size(); ++i) {
        QStringList folded;
        for (const SearchWord &word : searchWords(m_texts[i])) {
            folded += word.folded;
            QVERIFY(word.span.start >= 0 && word.span.length > 0);
            QVERIFY(word.span.start + word.span.length <= m_texts[i].size());
        }
        for (qsizetype at = 0; folded != words[size_t(i)] && at <= folded.size(); ++at) {
            QCOMPARE(folded.value(at), words[size_t(i)].value(at));
        }
    }
}

void TestSearchWords::everyCharacter()
{
    const std::pair<char32_t, char32_t> ranges[] = {{1, 0x33480}, {0xe0000, 0xe0200}, {0xffff0, 0x100010}};
    for (const auto &[first, last] : ranges) {
        QString text;
        for (char32_t character = first; character < last; ++character) {
            text += u'a' + QString::fromUcs4(&character, 1) + u"b "_s;
            if (character % 256 == 255 || character + 1 == last) {
                index(text);
                text.clear();
            }
        }
    }
    compare();
}

// What normalization joins, orders and takes apart, beside anything else.
void TestSearchWords::charactersBesideOthers()
{
    const QString awkward =
        u"aeoAxz09 -.\u0301\u0308\u0323\u0327\u0344\u0345\u1100\u1161\u11a8\uac00\ud7a3\u3099\uff9e"
        "\uff76\u09c7\u09be\ufb01\ufb03\ufdfa\u00bd\u2126\u212b\u1e9b\u0130\u03a3\u1e69\u200d\ufe0f"_s;
    QRandomGenerator random(5);
    for (int i = 0; i < 5'000; ++i) {
        QString text;
        for (int length = 1 + int(random.bounded(30)); length > 0; --length) {
            const char32_t any = random.bounded(0x20000U);
            text +=
                random.bounded(4) == 0 ? QString::fromUcs4(&any, 1) : QString(awkward[random.bounded(awkward.size())]);
        }
        index(text);
    }
    compare();
}

// Longer ones than are normalized at once, also behind what the index puts before a text.
void TestSearchWords::runsOfMarks()
{
    const QString marks = u"\u0301\u0308\u0316\u0323\u0344\u0345\u3099\u09be\u1161\u11a8"_s;
    QRandomGenerator random(6);
    for (int i = 0; i < 1'000; ++i) {
        QString text;
        for (int words = int(random.bounded(1, 4)); words > 0; --words) {
            for (int length = int(random.bounded(150)); length > 0; --length) {
                text += marks[random.bounded(marks.size())];
            }
            text += random.bounded(2) == 0 ? u"a"_s : u" \uac00"_s;
        }
        index(text);
        QVERIFY(storage::indexedText(u" \ue000 "_s + text).endsWith(storage::indexedText(text)));
    }
    index(u"\u0301"_s.repeated(100'000) + u"a"_s + u"\u0301"_s.repeated(100'000) + u"\u0316"_s.repeated(100'000));
    compare();
}

void TestSearchWords::realDigests()
{
    HOTPAPERS_NEED_SHARED(u"corpus"_s);
    for (const QFileInfo &file : sharedFiles(u"corpus"_s) + sharedFiles(u"seeds"_s)) {
        index(QString::fromUtf8(fileBytes(file.filePath())));
    }
    compare();
}

QTEST_GUILESS_MAIN(TestSearchWords)
#include "test_searchwords.moc"
