// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/plaintweet.h"

#include "formats/tweetparts.h"

#include <algorithm>

namespace hotpapers::formats {

using namespace Qt::StringLiterals;

namespace {

struct Entity
{
    QLatin1StringView html;
    char16_t character;
};

constexpr Entity entities[] = {{"&#39;"_L1, u'\''}, {"&amp;"_L1, u'&'}, {"&quot;"_L1, u'"'},
                               {"&gt;"_L1, u'>'},   {"&lt;"_L1, u'<'},  {"&mdash;"_L1, u'—'}};

/** Are there characters that do not come out of a parser as they went in: controls, noncharacters, byte order marks? */
bool hasChangingCharacter(QStringView text)
{
    char16_t found = 0; // no branches and no wider type, so that compilers look at many characters at once
    for (const QChar character : text) {
        const char16_t c = character.unicode();
        found |= char16_t(c < 0x20) | char16_t(c == 0xFEFF) | char16_t(char16_t(c - 0x7F) <= 0x9F - 0x7F)
            | char16_t(char16_t(c - 0xFDD0) <= 0xFDEF - 0xFDD0)
            | char16_t((c & 0xDFFE) == 0xDFFE); // U+xFFFE and U+xFFFF, also as the second half of a pair
    }
    return found != 0;
}

/** Each function takes a part from the front of what remains, and says whether it was there. */
class PlainTweetReader
{
public:
    explicit PlainTweetReader(QStringView html) : m_rest(html) { }

    [[nodiscard]] std::optional<Tweet> read()
    {
        QString direction;
        QString signature;
        QString url;
        QString date;
        const bool isPlain = take(R"(<blockquote class="twitter-tweet"><p lang=")"_L1)
            && takeText(m_tweet.language, u'"') && take(R"(" dir=")"_L1) && takeText(direction, u'"') && take("\">"_L1)
            && takeParagraph() && takeText(signature, u'<') && take("<a href=\""_L1) && takeText(url, u'"')
            && take("\">"_L1) && takeText(date, u'<') && take("</a></blockquote>"_L1) && m_rest.isEmpty();
        if (!isPlain) {
            return std::nullopt;
        }
        m_tweet.direction = direction == "rtl"_L1 ? TextDirection::RightToLeft : TextDirection::LeftToRight;
        m_tweet.date = readTweetDate(date);
        readStatusUrl(url, m_tweet);
        readSignature(signature, m_tweet);
        return std::move(m_tweet);
    }

private:
    bool take(QLatin1StringView html)
    {
        if (!m_rest.startsWith(html)) {
            return false;
        }
        m_rest = m_rest.sliced(html.size());
        return true;
    }

    /** Takes text up to, and without, `end`. */
    bool takeText(QString &text, char16_t end)
    {
        do {
            const auto *const stop =
                std::ranges::find_if(m_rest, [end](QChar c) { return c == end || c == u'&' || c == u'<'; });
            text += m_rest.first(stop - m_rest.begin());
            m_rest = m_rest.sliced(stop - m_rest.begin());
        } while (takeEntity(text));
        return m_rest.startsWith(QChar(end));
    }

    bool takeEntity(QString &text)
    {
        const auto *const entity =
            std::ranges::find_if(entities, [&](const Entity &known) { return m_rest.startsWith(known.html); });
        if (entity == std::end(entities)) {
            return false;
        }
        text += QChar(entity->character);
        m_rest = m_rest.sliced(entity->html.size());
        return true;
    }

    bool takeParagraph()
    {
        while (takeText(m_tweet.text, u'<') && !take("</p>"_L1)) {
            if (take("<br>"_L1)) {
                m_tweet.text += u'\n';
            } else if (!takeLink()) {
                return false;
            }
        }
        return !m_rest.isEmpty();
    }

    bool takeLink()
    {
        TextLink link{m_tweet.text.size(), 0, {}};
        if (!take("<a href=\""_L1) || !takeText(link.href, u'"') || !take("\">"_L1) || !takeText(m_tweet.text, u'<')
            || !take("</a>"_L1)) {
            return false;
        }
        link.length = m_tweet.text.size() - link.start;
        if (link.length > 0 && !link.href.isEmpty()) {
            m_tweet.links.push_back(std::move(link));
        }
        return true;
    }

    QStringView m_rest;
    Tweet m_tweet;
};

} // namespace

std::optional<Tweet> readPlainTweet(QByteArrayView html)
{
    if (!html.isValidUtf8()) {
        return std::nullopt;
    }
    const QString text = QString::fromUtf8(html);
    return hasChangingCharacter(text) ? std::nullopt : PlainTweetReader(text).read();
}

} // namespace hotpapers::formats
