// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/frontmatterreader.h"

#include "formats/digestlayout.h"
#include "formats/plainfrontmatter.h"
#include "formats/utf8.h"

#include <QRegularExpression>
#include <QSet>
#include <QTimeZone>

#include <sstream>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

namespace hotpapers::formats {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maximumBytes = 32 * 1024;
constexpr int maximumDepth = 4;
constexpr qsizetype maximumTags = 1'000;
constexpr qint64 maximumRangeDays = 31;
constexpr qsizetype maximumDayText = 1'000; // characters that are searched for a day

/** What a digest never has, and what could make YAML grow without end. */
class Refused : public std::runtime_error
{
public:
    Refused(const YAML::Mark &mark, const char *what) : std::runtime_error(what), line(mark.line) { }
    int line; ///< from 0
};

/** `2021-07-28T07:10:32.Z`: the generator leaves the fraction empty, which no other reader takes for a date. */
QDateTime readMoment(const QString &text)
{
    static const QRegularExpression pattern(
        uR"(^\s*(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(?:\.\d*)?\s*(Z|[+-]\d\d:?\d\d)?)?\s*$)"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    const QDate day = QDate::fromString(match.captured(1), Qt::ISODate);
    const QTime time = match.hasCaptured(2) ? QTime::fromString(match.captured(2), Qt::ISODate) : QTime(0, 0);
    if (!day.isValid() || !time.isValid()) {
        return {};
    }
    QString offset = match.captured(3).remove(u':');
    offset.replace(u"Z"_s, u"+0000"_s);
    const int seconds = offset.isEmpty()
        ? 0
        : QStringView(offset).sliced(1, 2).toInt() * 3600 + QStringView(offset).sliced(3).toInt() * 60;
    return QDateTime(day, time, QTimeZone::UTC).addSecs(offset.startsWith(u'-') ? seconds : -seconds);
}

/** Takes YAML's events instead of its tree: an alias is refused before it costs anything. */
class FrontMatterHandler : public YAML::EventHandler
{
public:
    FrontMatterHandler(int firstLine, NoticeList &notices) : m_firstLine(firstLine), m_notices(notices) { }

    [[nodiscard]] FrontMatter take() { return std::move(m_frontMatter); }
    [[nodiscard]] bool isMapping() const { return m_isMapping; }

    void OnDocumentStart(const YAML::Mark &) override { }
    void OnDocumentEnd() override { }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t) override { throw Refused(mark, "an alias"); }
    void OnAnchor(const YAML::Mark &mark, const std::string &) override { throw Refused(mark, "an anchor"); }
    void OnNull(const YAML::Mark &mark, YAML::anchor_t) override { readScalar(mark, {}); }
    void OnScalar(const YAML::Mark &mark, const std::string &, YAML::anchor_t, const std::string &value) override
    {
        readScalar(mark, QString::fromStdString(value));
    }
    void OnSequenceStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t,
                         YAML::EmitterStyle::value) override
    {
        open(mark, false);
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t, YAML::EmitterStyle::value) override
    {
        open(mark, true);
    }
    void OnMapEnd() override { close(); }

    /** The events of front matter that is no more than it seems. */
    void read(const std::vector<FrontMatterLine> &lines);

private:
    void open(const YAML::Mark &mark, bool isMapping)
    {
        if (m_depth == 0) {
            m_isMapping = isMapping;
        } else if (m_depth == 1 && (isMapping || m_key != "tags"_L1)) {
            notice(isKnown(m_key) ? NoticeCode::BadFrontMatter : NoticeCode::UnknownFrontMatter, m_key);
        }
        if (++m_depth > maximumDepth) {
            throw Refused(mark, "nested too deeply");
        }
    }

    void close()
    {
        if (--m_depth == 1) {
            valueDone();
        }
    }

    void valueDone() { m_key = m_key.isNull() ? u""_s : QString(); }

    void readScalar(const YAML::Mark &mark, const QString &text)
    {
        if (m_depth == 2 && m_key == "tags"_L1 && m_frontMatter.tags.size() < maximumTags) {
            m_frontMatter.tags += text;
        }
        if (m_depth != 1 || !m_isMapping) {
            return;
        }
        if (m_key.isNull()) {
            m_key = text.isNull() ? u""_s : text;
            m_keyLine = mark.line;
            return;
        }
        if (!isKnown(m_key) || m_keys.contains(m_key)) {
            notice(NoticeCode::UnknownFrontMatter, m_key);
        } else {
            readValue(text);
        }
        m_keys += m_key;
        m_key = QString();
    }

    void readValue(const QString &text);

    [[nodiscard]] static bool isKnown(const QString &key)
    {
        static const QSet<QString> keys{u"title"_s,    u"date"_s, u"template"_s,    u"draft"_s,      u"slug"_s,
                                        u"category"_s, u"tags"_s, u"description"_s, u"socialImage"_s};
        return keys.contains(key);
    }

    void notice(NoticeCode code, const QString &detail)
    {
        m_notices.add(code, m_firstLine + m_keyLine, beginning(detail.toUtf8()));
    }

    int m_firstLine;
    NoticeList &m_notices;
    FrontMatter m_frontMatter;
    int m_depth = 0;
    bool m_isMapping = false;
    QString m_key; // whose value comes next; null where a key does
    int m_keyLine = 0; // of the last key, from 0
    QSet<QString> m_keys;
};

void FrontMatterHandler::readValue(const QString &text)
{
    if (m_key == "title"_L1) {
        m_frontMatter.title = text;
    } else if (m_key == "template"_L1) {
        m_frontMatter.templateName = text;
    } else if (m_key == "slug"_L1) {
        m_frontMatter.slug = text;
    } else if (m_key == "category"_L1) {
        m_frontMatter.category = text;
    } else if (m_key == "description"_L1) {
        m_frontMatter.description = text;
    } else if (m_key == "socialImage"_L1) {
        m_frontMatter.socialImage = text;
    } else if (m_key == "draft"_L1) {
        m_frontMatter.draft = text.compare("true"_L1, Qt::CaseInsensitive) == 0;
    } else if (m_key == "tags"_L1 && !text.isEmpty()) {
        m_frontMatter.tags = {text};
    } else if (m_key == "date"_L1) {
        m_frontMatter.generatedAt = readMoment(text);
        if (!m_frontMatter.generatedAt.isValid()) {
            notice(NoticeCode::BadGenerationDate, text);
        }
    }
}

void FrontMatterHandler::read(const std::vector<FrontMatterLine> &lines)
{
    YAML::Mark mark;
    open(mark, true);
    bool isInList = false;
    for (const FrontMatterLine &line : lines) {
        mark.line = line.line;
        if (!line.key.isEmpty()) {
            if (isInList) {
                close();
            }
            readScalar(mark, QString::fromLatin1(line.key));
            isInList = line.opensList();
        }
        if (!line.key.isEmpty() && isInList) {
            open(mark, false);
        } else {
            readScalar(mark, QString::fromLatin1(line.value));
        }
    }
    if (isInList) {
        close();
    }
    close();
}

/** The lines that say when and about what, for front matter that is no YAML. */
FrontMatter readPlainLines(QByteArrayView yaml)
{
    FrontMatter frontMatter;
    LineReader lines(yaml);
    while (const auto line = lines.next()) {
        const qsizetype colon = line->text.indexOf(": ");
        if (colon < 0 || colon > maximumDayText) {
            continue;
        }
        const QByteArrayView key = line->text.first(colon);
        const QByteArrayView rest = line->text.sliced(colon + 2);
        const QString value = shownText(rest.first(std::min(rest.size(), maximumDayText))).trimmed().remove(u'"');
        if (key == "title" && frontMatter.title.isEmpty()) {
            frontMatter.title = value;
        } else if (key == "slug" && frontMatter.slug.isEmpty()) {
            frontMatter.slug = value;
        } else if (key == "date" && !frontMatter.generatedAt.isValid()) {
            frontMatter.generatedAt = readMoment(value);
        }
    }
    return frontMatter;
}

} // namespace

FrontMatter readFrontMatter(QByteArrayView yaml, int firstLine, NoticeList &notices)
{
    const auto refuse = [&](int line, const QString &why) {
        notices.add(NoticeCode::BadFrontMatter, firstLine + std::max(line, 0), why);
        return readPlainLines(yaml);
    };
    if (yaml.size() > maximumBytes) {
        return refuse(0, u"longer than %1 bytes"_s.arg(maximumBytes));
    }
    FrontMatterHandler handler(firstLine, notices);
    if (const auto lines = plainFrontMatter(yaml)) {
        handler.read(*lines);
        return handler.take();
    }
    try {
        std::istringstream stream(shownText(yaml).toStdString());
        YAML::Parser parser(stream);
        parser.HandleNextDocument(handler);
    } catch (const Refused &refused) {
        return refuse(refused.line, QString::fromUtf8(refused.what()));
    } catch (const YAML::Exception &exception) {
        return refuse(exception.mark.line, QString::fromStdString(exception.msg));
    }
    if (!handler.isMapping()) {
        return refuse(0, u"no mapping"_s);
    }
    return handler.take();
}

DayRange daysNamedIn(QStringView text)
{
    static const QRegularExpression pattern(uR"((?<!\d)\d{4}-\d\d-\d\d(?!\d))"_s);
    DayRange days;
    for (const auto &match : pattern.globalMatchView(text.first(std::min(text.size(), maximumDayText)))) {
        const QDate day = QDate::fromString(match.captured(0), Qt::ISODate);
        if (!day.isValid()) {
            continue;
        }
        days = days.first.isValid() ? DayRange{std::min(days.first, day), std::max(days.last, day)} : DayRange::of(day);
    }
    return days.isValid() && days.first.daysTo(days.last) < maximumRangeDays ? days : DayRange();
}

} // namespace hotpapers::formats
