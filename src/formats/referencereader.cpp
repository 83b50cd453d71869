// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/referencereader.h"

#include "core/normalform.h"
#include "formats/bibtexreader.h"
#include "formats/csljsonreader.h"
#include "formats/csvreader.h"
#include "formats/digestencoding.h"
#include "formats/idlist.h"
#include "formats/noticelist.h"
#include "formats/risreader.h"
#include "formats/utf8.h"
#include "tex/textext.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hotpapers::formats {

namespace {

constexpr qsizetype maximumName = 200;

std::unexpected<Error> notAReadingList(const QString &subject, const QString &detail)
{
    return std::unexpected(Error{ErrorCode::NotAReadingList, subject, detail});
}

// With one kind of line's end, so that the readers need not know three.
QString textOf(const QByteArray &utf8)
{
    QString text = shownText(utf8);
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    return text.startsWith(u'\ufeff') ? text.sliced(1) : text;
}

// Bytes that are no UTF-8, from the first one's line.
std::vector<Notice> noticesOfEncoding(const QByteArray &utf8)
{
    if (utf8.isValidUtf8()) {
        return {};
    }
    qsizetype first = -1;
    int invalid = 0;
    for (qsizetype at = findNonAscii(utf8); at < utf8.size();) {
        const CodePoint point = codePointAt(utf8, at);
        first = point.valid || first >= 0 ? first : at;
        invalid += point.valid ? 0 : 1;
        at = findNonAscii(utf8, at + point.length);
    }
    const int line = 1 + int(QByteArrayView(utf8).first(std::max(first, qsizetype(0))).count('\n'));
    return {{NoticeCode::AssumedWindows1252, line, QString::number(invalid)}};
}

ReferenceList readText(const QString &text)
{
    const QString start = text.left(2'000).trimmed();
    if (start.startsWith(u'[') || start.startsWith(u'{')) {
        if (std::optional<ReferenceList> list = readCslJson(text.toUtf8())) {
            return *std::move(list);
        }
    }
    if (looksLikeRis(text)) {
        return readRis(text);
    }
    if (looksLikeBibtex(text)) {
        if (ReferenceList list = readBibtex(text); !list.references.empty()) {
            return list;
        }
    }
    if (std::optional<ReferenceList> list = readCsv(text)) {
        return *std::move(list);
    }
    return readIdList(text);
}

// The first of each id stays, and of what has no id what a title may find.
void removeNeedless(ReferenceList &list)
{
    QSet<ArxivId> known;
    NoticeList notices;
    std::erase_if(list.references, [&](const Reference &reference) {
        const ArxivId &id = reference.arxivId;
        const bool isRepeat = !id.isNull() && known.contains(id);
        if (isRepeat) {
            notices.add(NoticeCode::RepeatedReference, reference.line, id.text());
        }
        known.insert(id);
        return isRepeat || (id.isNull() && reference.title.isEmpty());
    });
    for (const Notice &notice : notices.take()) {
        list.notices.push_back(notice);
    }
}

// A name that says nothing about anybody's folders, in one line.
QString listName(const QString &fileName)
{
    return QFileInfo(fileName).completeBaseName().replace(u'_', u' ').simplified().left(maximumName);
}

} // namespace

Result<ReferenceList> readReferences(const QByteArray &bytes, const QString &fileName)
{
    if (bytes.size() > maximumReferenceBytes) {
        return notAReadingList(fileName, u"more than 64 MB"_s);
    }
    const Result<DigestText> decoded = decodeText(bytes, fileName);
    if (!decoded) {
        return notAReadingList(fileName, decoded.error().detail);
    }
    ReferenceList list = readText(textOf(decoded->utf8));
    removeNeedless(list);
    if (list.references.empty()) {
        return notAReadingList(fileName, u"no reference and no arXiv id"_s);
    }
    const std::vector<Notice> encoding = noticesOfEncoding(decoded->utf8);
    list.notices.insert(list.notices.begin(), encoding.begin(), encoding.end());
    std::ranges::stable_sort(list.notices, {}, &Notice::line);
    list.name = listName(fileName);
    return list;
}

QString titleKey(const QString &title)
{
    QString key;
    for (const QString letters = normalForm(tex::texPlainText(title), QString::NormalizationForm_KD);
         const QChar letter : letters) {
        key += letter.isLetterOrNumber() ? QString(letter.toCaseFolded()) : QString();
    }
    return key;
}

QString titleWords(const QString &title)
{
    const QString words = title.section(u'$', 0, 0);
    return tex::texPlainText(words).simplified();
}

} // namespace hotpapers::formats
