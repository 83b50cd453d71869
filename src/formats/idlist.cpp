// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/idlist.h"

#include "formats/arxivmentions.h"
#include "formats/noticelist.h"
#include "formats/phrases.h"
#include "formats/referencefields.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace hotpapers::formats {

namespace {

constexpr qsizetype longestDetail = 80;

/** Takes the ids of a list line by line. */
class IdListReader
{
public:
    [[nodiscard]] ReferenceList read(QStringView text);

private:
    void readLine(QStringView line);
    [[nodiscard]] bool isFull() const { return m_list.references.size() == maximumReferences; }

    ReferenceList m_list;
    NoticeList m_notices;
    QSet<ArxivId> m_known;
    int m_line = 0;
};

// `arXiv:` or an address of a paper, and behind it digits or an archive.
bool looksLikeId(QStringView line)
{
    static const QRegularExpression link(u"arxiv(?:\\s*:\\s*|\\.org/(?:abs|pdf|html)/|\\.)[a-z.-]{0,20}/?[0-9]{4}"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return line.contains(u"arxiv", Qt::CaseInsensitive) && link.matchView(line).hasMatch();
}

void IdListReader::readLine(QStringView line)
{
    bool hasIds = false;
    ArxivMentions mentions(line);
    while (const auto mention = mentions.next()) {
        hasIds = true;
        if (!m_known.contains(mention->id) && !isFull()) {
            m_known.insert(mention->id);
            m_list.references.push_back({.arxivId = mention->id, .line = m_line});
        }
    }
    if (!hasIds && looksLikeId(line)) {
        m_notices.add(NoticeCode::MissingIdentifier, m_line, clipped(line.trimmed(), longestDetail).toString());
    }
}

ReferenceList IdListReader::read(QStringView text)
{
    for (const QStringView line : text.tokenize(u'\n')) {
        ++m_line;
        readLine(line);
        if (isFull()) {
            m_notices.add(NoticeCode::TooManyReferences, m_line, QString::number(maximumReferences));
            break;
        }
    }
    m_list.notices = m_notices.take();
    return std::move(m_list);
}

} // namespace

ReferenceList readIdList(QStringView text)
{
    return IdListReader().read(text);
}

} // namespace hotpapers::formats
