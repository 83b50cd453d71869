// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/listimporter.h"

#include "services/libraryservice.h"
#include "ui/markhistory.h"
#include "words/listreading.h"
#include "words/words.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace hotpapers::ui {

namespace {

QString failure(Error error, const QString &source)
{
    error.subject = error.subject.isEmpty() ? source : error.subject;
    return words::describe(error);
}

} // namespace

bool hasListSuffix(const QString &file)
{
    return QStringList{u"bib"_s, u"bibtex"_s, u"ris"_s, u"json"_s, u"jsonl"_s, u"csv"_s, u"tsv"_s}.contains(
        QFileInfo(file).suffix(), Qt::CaseInsensitive);
}

ListImporter::ListImporter(services::LibraryService &library, MarkHistory &history, QObject *parent)
    : QObject(parent), m_library(library), m_history(history)
{
}

void ListImporter::bringIn(const QStringList &files)
{
    for (const QString &file : files) {
        ++m_waiting;
        m_library.readList(file, this,
                           [this, file](const Result<services::ListReading> &reading) { take(file, reading); });
    }
}

void ListImporter::tryToBringIn(const QStringList &files)
{
    for (const QString &file : files) {
        m_library.readList(file, this, [this, file](const Result<services::ListReading> &reading) {
            if (reading && !reading->change.references.empty()) {
                ++m_waiting;
                take(file, reading);
            }
        });
    }
}

void ListImporter::bringInText(const QString &text)
{
    ++m_waiting;
    const QString name = tr("Pasted list");
    m_library.readListText(text.toUtf8(), name, this,
                           [this, name](const Result<services::ListReading> &reading) { take(name, reading); });
}

void ListImporter::take(const QString &source, const Result<services::ListReading> &reading)
{
    if (!reading) {
        finishOne(failure(reading.error(), source));
        return;
    }
    for (const Notice &notice : reading->notices) {
        m_lines += words::describe(notice, source);
    }
    if (reading->change.references.empty()) {
        finishOne(words::describe(Error{ErrorCode::NotAReadingList, source, {}}));
    } else {
        make(source, *reading);
    }
}

void ListImporter::make(const QString &source, const services::ListReading &reading)
{
    const QString made = words::listSentence(reading.change.name, reading.known, reading.waiting);
    m_history.changeAndAnswer(reading.change, this, [this, source, made](const Result<void> &done) {
        finishOne(done ? made : failure(done.error(), source));
    });
}

void ListImporter::finishOne(const QString &sentence)
{
    m_sentences += sentence;
    if (--m_waiting == 0) {
        finish();
    }
}

void ListImporter::finish()
{
    constexpr qsizetype mostSentences = 20; // more lists at once are told of by number
    const qsizetype more = m_sentences.size() - mostSentences;
    QStringList sentences = m_sentences.first(std::min(m_sentences.size(), mostSentences));
    if (more > 0) {
        sentences += tr("%Ln more files were read.", nullptr, int(more));
    }
    m_sentences.clear();
    emit told(sentences.join(u'\n'), std::exchange(m_lines, {}));
}

} // namespace hotpapers::ui
