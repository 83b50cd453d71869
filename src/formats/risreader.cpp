// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/risreader.h"

#include "formats/noticelist.h"
#include "formats/referencefields.h"

#include <QHash>

#include <optional>

using namespace Qt::StringLiterals;

namespace hotpapers::formats {

namespace {

constexpr qsizetype maximumLines = 20'000; // of a reference; a collaboration has thousands of authors

struct RisLine
{
    QString tag;
    QString value;
};

bool isTagCharacter(QChar character)
{
    return (character >= u'A' && character <= u'Z') || (character >= u'0' && character <= u'9');
}

// `TY  - UNPB`; the spaces vary from program to program.
std::optional<RisLine> risLine(QStringView line)
{
    const QStringView text = line.trimmed();
    if (text.size() < 3 || text[0] < u'A' || !isTagCharacter(text[0]) || !isTagCharacter(text[1])) {
        return std::nullopt;
    }
    const QStringView rest = text.sliced(2);
    const QStringView dash = rest.trimmed();
    const bool isTag = rest.front().isSpace() && dash.startsWith(u'-') && rest.size() - dash.size() <= 3
        && (dash.size() == 1 || dash[1].isSpace());
    return isTag ? std::optional(RisLine{text.first(2).toString(), dash.sliced(1).trimmed().toString()}) : std::nullopt;
}

/** One reference as it is written: the values of each tag, in order; it begins with its type. */
struct RisRecord
{
    QHash<QString, QStringList> values;
    QString lastTag;
    qsizetype lines = 0;
    int line = 0;

    void add(const RisLine &line)
    {
        lastTag = line.tag;
        values[line.tag] += line.value;
    }

    void goOn(QStringView text) { values[lastTag].back() += u'\n' + text.toString(); }

    [[nodiscard]] QStringList all(const QStringList &tags) const
    {
        QStringList found;
        for (const QString &tag : tags) {
            found += values.value(tag);
        }
        return found;
    }

    [[nodiscard]] QString first(const QStringList &tags) const { return all(tags).value(0); }
};

Reference referenceOf(const RisRecord &record)
{
    Reference reference;
    const QStringList notes = record.all({u"N1"_s, u"RN"_s});
    reference.arxivId = arxivIdOf(record.all({u"DO"_s, u"UR"_s, u"M1"_s, u"M2"_s, u"M3"_s, u"AN"_s, u"IS"_s, u"C1"_s,
                                              u"C7"_s, u"SV"_s, u"L1"_s, u"L2"_s, u"LK"_s, u"JO"_s, u"JF"_s, u"T2"_s}),
                                  notes + record.all({u"ID"_s}));
    reference.title = withoutStyles(record.first({u"TI"_s, u"T1"_s, u"CT"_s}));
    for (const QString &author : record.all({u"AU"_s, u"A1"_s})) {
        reference.authors += personName(author);
    }
    reference.year = yearIn(record.first({u"PY"_s, u"Y1"_s, u"DA"_s}));
    reference.doi = doiIn(record.first({u"DO"_s}));
    reference.abstract = withoutStyles(record.first({u"AB"_s, u"N2"_s}));
    const QStringList keywords = record.all({u"KW"_s});
    reference.tags =
        keywords.size() == 1 ? tagsIn(keywords.front() + u';') : tagsIn(keywords); // some have one line for all
    for (const QString &note : notes) {
        reference.note += notePlainText(note) + u"\n\n"_s;
    }
    reference.line = record.line;
    return bounded(std::move(reference));
}

/** Takes the references of a file line by line. */
class RisReader
{
public:
    [[nodiscard]] ReferenceList read(QStringView text);

private:
    void readLine(QStringView line);
    void begin(const RisLine &line);
    void finish();

    ReferenceList m_list;
    NoticeList m_notices;
    std::optional<RisRecord> m_record;
    int m_line = 0;
};

void RisReader::begin(const RisLine &line)
{
    finish();
    m_record = RisRecord{.values = {}, .lastTag = {}, .line = m_line};
    m_record->add(line);
}

void RisReader::finish()
{
    if (m_record) {
        m_list.references.push_back(referenceOf(*m_record));
        m_record.reset();
    }
}

void RisReader::readLine(QStringView line)
{
    const std::optional<RisLine> tagged = risLine(line);
    if (tagged && tagged->tag == u"TY") {
        begin(*tagged);
    } else if (tagged && tagged->tag == u"ER") {
        finish();
    } else if (m_record && ++m_record->lines <= maximumLines) {
        tagged ? m_record->add(*tagged) : m_record->goOn(line);
    } else if (!m_record && !line.trimmed().isEmpty() && line.trimmed() != u"\ufeff") {
        m_notices.add(NoticeCode::BrokenReference, m_line, line.trimmed().left(80).toString());
    }
}

ReferenceList RisReader::read(QStringView text)
{
    for (const QStringView line : text.tokenize(u'\n')) {
        ++m_line;
        if (m_list.references.size() == maximumReferences) {
            m_notices.add(NoticeCode::TooManyReferences, m_line, QString::number(maximumReferences));
            break;
        }
        readLine(line);
    }
    if (m_list.references.size() < maximumReferences) {
        finish();
    }
    m_list.notices = m_notices.take();
    return std::move(m_list);
}

} // namespace

bool looksLikeRis(QStringView text)
{
    constexpr qsizetype longestPreamble = 2'000; // some programs say who they are before the first reference
    for (const QStringView line : text.left(longestPreamble).tokenize(u'\n')) {
        if (const auto tagged = risLine(line); tagged && tagged->tag == u"TY") {
            return true;
        }
    }
    return false;
}

ReferenceList readRis(QStringView text)
{
    return RisReader().read(text);
}

} // namespace hotpapers::formats
