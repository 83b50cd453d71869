// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/citationkey.h"

#include "core/normalform.h"
#include "formats/nameparts.h"
#include "tex/textext.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace hotpapers::formats {

namespace {

constexpr qsizetype maximumPart = 40; // characters of a field
constexpr int titleWords = 4;

constexpr auto skippedWords = std::to_array<QStringView>(
    {u"a", u"an", u"the", u"on", u"of", u"in", u"for", u"to", u"and", u"with", u"from", u"by", u"at", u"is", u"are"});

QString transliterated(QChar character)
{
    switch (character.unicode()) {
    case u'ß':
        return u"ss"_s;
    case u'æ':
        return u"ae"_s;
    case u'œ':
        return u"oe"_s;
    case u'ø':
        return u"o"_s;
    case u'ł':
        return u"l"_s;
    case u'đ':
    case u'ð':
        return u"d"_s;
    case u'þ':
        return u"th"_s;
    case u'ı':
        return u"i"_s;
    default:
        return character;
    }
}

// Small ASCII letters and digits, without accents; nothing of other scripts.
QString ascii(const QString &text)
{
    QString plain;
    for (const QString letters = normalForm(text, QString::NormalizationForm_KD).toLower();
         const QChar letter : letters) {
        for (const QString parts = transliterated(letter); const QChar part : parts) {
            plain += part < u'\u0080' && part.isLetterOrNumber() ? QString(part) : QString();
        }
    }
    return plain;
}

QString capitalized(QString word)
{
    if (!word.isEmpty()) {
        word[0] = word[0].toUpper();
    }
    return word;
}

// The first words of a title that say something.
QStringList tellingWords(const QString &title, qsizetype count, const QRegularExpression &between)
{
    QStringList telling;
    for (const QStringList words = tex::texPlainText(title).split(between); const QString &word : words) {
        const QString plain = ascii(word);
        if (!plain.isEmpty() && !std::ranges::contains(skippedWords, QStringView(plain))) {
            telling += plain.left(maximumPart);
        }
        if (telling.size() == count) {
            break;
        }
    }
    return telling;
}

// `Self-Healing` is two words, so that the first alone is short.
QString firstWord(const QString &title)
{
    static const QRegularExpression between(u"[\\s\\-–—/:]+"_s);
    return tellingWords(title, 1, between).value(0);
}

// `Few-Shot` is one, as arXiv has it: brown2020languagemodelsfewshotlearners.
QString firstWords(const QString &title)
{
    static const QRegularExpression between(u"\\s+"_s);
    return tellingWords(title, titleWords, between).join(QString());
}

// The family name; of a collaboration the first word that is no article.
QStringList familyWords(const QString &author)
{
    static const QRegularExpression article(u"^the\\s+"_s, QRegularExpression::CaseInsensitiveOption);
    const NameParts name = nameParts(author);
    return name.literal ? QString(name.family).remove(article).split(u' ').first(1) : name.fullFamily().split(u' ');
}

QString family(const CitedPaper &paper, bool capitals)
{
    QString name;
    for (const QStringList words = familyWords(paper.authors.value(0)); const QString &word : words) {
        name += capitals ? capitalized(ascii(word)) : ascii(word);
    }
    return name.isEmpty() ? (capitals ? u"Anon"_s : u"anon"_s) : name.left(maximumPart);
}

QString textOf(const KeyPart &part, const CitedPaper &paper)
{
    switch (part.field) {
    case KeyField::Literal:
        return part.literal;
    case KeyField::Auth:
    case KeyField::AuthCapital:
        return family(paper, part.field == KeyField::AuthCapital);
    case KeyField::Year:
        return QString::number(paper.id.year());
    case KeyField::Word:
        return firstWord(paper.title);
    case KeyField::Title:
        return firstWords(paper.title);
    case KeyField::Arxiv:
        return paper.id.text();
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

CitedPaper citedPaper(const Paper &paper)
{
    return {paper.arxivId, paper.latest().title, paper.latest().authors};
}

CitedPaper citedPaper(const PaperRow &row)
{
    return {row.arxivId, row.title, row.authors};
}

QString citationKey(const KeyPattern &pattern, const CitedPaper &paper)
{
    QString key;
    for (const KeyPart &part : pattern.parts()) {
        key += textOf(part, paper);
    }
    return key.isEmpty() ? paper.id.text() : key;
}

void CitationKeys::expect(const CitedPaper &paper)
{
    const QString bare = citationKey(m_pattern, paper).toLower();
    const bool isShared = m_expected.value(bare, paper.id) != paper.id;
    m_expected.insert(bare, isShared ? ArxivId() : paper.id);
}

QString CitationKeys::key(const CitedPaper &paper)
{
    QString key = citationKey(m_pattern, paper);
    const auto isOfOther = [&] {
        const QString same = key.toLower();
        return m_expected.value(same, paper.id) != paper.id || m_given.value(same, paper.id) != paper.id;
    };
    while (isOfOther()) {
        key += u'-' + paper.id.text();
    }
    m_given.insert(key.toLower(), paper.id);
    return key;
}

} // namespace hotpapers::formats
