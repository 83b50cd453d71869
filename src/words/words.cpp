// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/words.h"

#include "core/userchange.h"
#include "core/visibletext.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

#include <array>

namespace hotpapers::words {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(hotpapers::words)
};

/** Why papers cannot be linked, or not be separated. */
QString sentenceOfSame(ErrorCode code)
{
    if (code == ErrorCode::TooManySame) {
        return Tr::tr("%1 was not linked: no more than %Ln papers can be the same.", nullptr, int(maximumSame));
    }
    return code == ErrorCode::TooFewSame ? Tr::tr("%1 is one paper alone. Name two or more that are the same.")
                                         : Tr::tr("%1 is not linked with another paper.");
}

/** Why a file of user data or a backup was not taken or written. */
QString sentenceOfKept(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotUserData:
        return Tr::tr(
            "%1 holds no data of Hot Papers, or it was changed by hand. Nothing of it was taken; choose a file "
            "that “Export My Data” wrote.");
    case ErrorCode::UserDataNewer:
        return Tr::tr(
            "%1 was written by a newer version of Hot Papers. Install that version to take it in; nothing was "
            "changed.");
    case ErrorCode::NotABackup:
        return Tr::tr("%1 is no backup of a library. Choose another file; nothing was changed.");
    case ErrorCode::BackupInUse:
        return Tr::tr("%1 is open, or was not closed, and was not replaced. Close it, or choose another name.");
    case ErrorCode::BackupFuller:
        return Tr::tr("%1 is there already, and holds more than the library does, or something else. It was not "
                      "replaced; choose another name.");
    default:
        Q_UNREACHABLE_RETURN({});
    }
}

/** The sentence for a code; `%1` is what it is about. */
QString sentence(ErrorCode code)
{
    switch (code) {
    case ErrorCode::CannotRead:
        return Tr::tr("%1 could not be read. Check that it exists and that you may read it.");
    case ErrorCode::CannotWrite:
        return Tr::tr("%1 could not be written; what was there before is unchanged. Check the folder's rights and the "
                      "free space, or choose another place.");
    case ErrorCode::TooLarge:
        return Tr::tr("%1 is too large to be a digest and was left out.");
    case ErrorCode::NotADigest:
        return Tr::tr("%1 is not a digest and was left out. A digest is a text file with front matter and entries.");
    case ErrorCode::NotAReadingList:
        return Tr::tr(
            "%1 holds no list of papers. Lists come as BibTeX, RIS, CSL-JSON or CSV files, or as any text with "
            "arXiv ids or links.");
    case ErrorCode::LibraryMissing:
        return Tr::tr("There is no library %1 yet. Import digests to make one: hotpapers import FOLDER.");
    case ErrorCode::LibraryNotOpened:
        return Tr::tr("%1 could not be opened as a library. Choose another file; this one was not changed.");
    case ErrorCode::LibraryNewer:
        return Tr::tr(
            "The library %1 was written by a newer version of Hot Papers. Install that version to open it; the "
            "file was not changed.");
    case ErrorCode::LibraryDamaged:
        return Tr::tr("The library %1 is damaged. Make a copy of it before anything else, then run “hotpapers check”.");
    case ErrorCode::LibraryBusy:
        return Tr::tr("The library %1 is in use by another program. Nothing was changed; try again when that has "
                      "finished.");
    case ErrorCode::LibraryFull:
        return Tr::tr("There is no space left for the library %1. Nothing of this change was stored; free some space "
                      "and try again.");
    case ErrorCode::LibraryFailed:
        return Tr::tr("The library %1 reported an error. Nothing of this change was stored.");
    case ErrorCode::NotFound:
        return Tr::tr("%1 is not in the library. Import the digest that it stands in first.");
    case ErrorCode::InvalidArgument:
        return Tr::tr("%1 is not understood here.");
    case ErrorCode::NameTaken:
        return Tr::tr("There is “%1” already. Choose another name.");
    case ErrorCode::NoSuchList:
        return Tr::tr("There is no “%1” any more, or there never was. Look at its name, or make it first.");
    case ErrorCode::TooFewSame:
    case ErrorCode::TooManySame:
    case ErrorCode::NotLinked:
        return sentenceOfSame(code);
    case ErrorCode::NotUserData:
    case ErrorCode::UserDataNewer:
    case ErrorCode::NotABackup:
    case ErrorCode::BackupInUse:
    case ErrorCode::BackupFuller:
        return sentenceOfKept(code);
    case ErrorCode::Cancelled:
        return Tr::tr("Stopped. What was finished before is kept.");
    }
    Q_UNREACHABLE_RETURN({});
}

/** The sentence for a code; `%1` is its detail. */
QString sentence(NoticeCode code)
{
    switch (code) {
    case NoticeCode::RepairedWindows1252:
        return Tr::tr("repaired: text that had been read as Windows-1252 and saved again (places: %1)");
    case NoticeCode::RepairedMacRoman:
        return Tr::tr("repaired: text that had been read as Mac OS Roman and saved again (places: %1)");
    case NoticeCode::UnknownFrontMatter:
        return Tr::tr("the front matter has an unknown key, kept as it is: %1");
    case NoticeCode::BadFrontMatter:
        return Tr::tr("the front matter could not be read and is kept as it is: %1");
    case NoticeCode::MissingFrontMatter:
        return Tr::tr("there is no front matter");
    case NoticeCode::MissingDay:
        return Tr::tr("neither title nor slug names the day; it was taken from a date in the file");
    case NoticeCode::BadGenerationDate:
        return Tr::tr("the date of generation could not be read: %1");
    case NoticeCode::MissingAuthors:
        return Tr::tr("the entry names no authors");
    case NoticeCode::MissingCounts:
        return Tr::tr("the entry has no counts; they are taken as 0");
    case NoticeCode::BadCounts:
        return Tr::tr("the counts could not be read: %1");
    case NoticeCode::MissingLinks:
        return Tr::tr("the entry has no line of links");
    case NoticeCode::BadIdentifier:
        return Tr::tr("the entry names no arXiv paper; its text is kept, but it is not listed: %1");
    case NoticeCode::MissingCategories:
        return Tr::tr("the entry names no categories");
    case NoticeCode::RepeatedPaper:
        return Tr::tr("the digest has this paper twice; the first place counts: %1");
    case NoticeCode::UnknownLine:
        return Tr::tr("not understood, kept as it is: %1");
    case NoticeCode::BadTweet:
        return Tr::tr("a tweet could not be read, kept as it is: %1");
    case NoticeCode::InvalidUtf8:
        return Tr::tr("bytes that are not UTF-8: %1");
    case NoticeCode::ControlCharacters:
        return Tr::tr("control characters: %1");
    case NoticeCode::CutOff:
        return Tr::tr("the file ends in the middle of an entry");
    case NoticeCode::TooMany:
        return Tr::tr("more than is read, the rest is kept as it is: %1");
    case NoticeCode::OlderDigest:
        return Tr::tr("not taken: a digest of the same days that is as new or newer is in the library, from %1");
    case NoticeCode::CutOffDigest:
        return Tr::tr("not taken: it is cut off, and a complete digest of the same days is in the library, from %1");
    case NoticeCode::SkippedFile:
        return Tr::tr("not taken: digests are .md, .markdown and .txt files");
    case NoticeCode::AssumedWindows1252:
        return Tr::tr("not UTF-8, and read as Windows-1252 (bytes: %1)");
    case NoticeCode::BrokenReference:
        return Tr::tr("could not be read to its end: %1");
    case NoticeCode::MissingIdentifier:
        return Tr::tr("not taken: it names no arXiv paper: %1");
    case NoticeCode::RepeatedReference:
        return Tr::tr("the list has this paper twice; the first place counts: %1");
    case NoticeCode::TooManyReferences:
        return Tr::tr("more than is read, the rest was left out: %1");
    }
    Q_UNREACHABLE_RETURN({});
}

/** The sentence with what it is about in place of its `%1`. Replaced by hand: the text may hold a `%1` of its own. */
QString filled(QString text, const QString &about)
{
    return text.replace(QLatin1StringView("%1"), about);
}

/** Names of files, and what stands in them, are others' words: hidden characters are spelled out. */
QString quoted(const QString &text)
{
    return isolated(visibleText(text));
}

/** What our own readers say of a file. Words of the system and of SQLite are not here, and stay as they are. */
[[maybe_unused]] constexpr std::array details = {
    QT_TRANSLATE_NOOP("ErrorDetail", "neither front matter nor an entry"),
    QT_TRANSLATE_NOOP("ErrorDetail", "the front matter does not end"),
    QT_TRANSLATE_NOOP("ErrorDetail", "no entry"),
    QT_TRANSLATE_NOOP("ErrorDetail", "it names no day"),
    QT_TRANSLATE_NOOP("ErrorDetail", "empty"),
    QT_TRANSLATE_NOOP("ErrorDetail", "broken UTF-16"),
    QT_TRANSLATE_NOOP("ErrorDetail", "binary data"),
    QT_TRANSLATE_NOOP("ErrorDetail", "a digest about no day"),
    QT_TRANSLATE_NOOP("ErrorDetail", "more than 64 MB"),
    QT_TRANSLATE_NOOP("ErrorDetail", "no reference and no arXiv id"),
    QT_TRANSLATE_NOOP("ErrorDetail", "a database of another program"),
    QT_TRANSLATE_NOOP("ErrorDetail", "a folder"),
};

QString translatedDetail(const QString &detail)
{
    return QCoreApplication::translate("ErrorDetail", detail.toUtf8().constData());
}

} // namespace

QString describe(const Error &error)
{
    const QString subject = error.subject.isEmpty() ? Tr::tr("It") : quoted(QDir::toNativeSeparators(error.subject));
    const QString text = filled(sentence(error.code), subject);
    return error.detail.isEmpty() ? text : Tr::tr("%1 (%2)").arg(text, quoted(translatedDetail(error.detail)));
}

QString describe(const Notice &notice)
{
    return filled(sentence(notice.code), quoted(notice.detail));
}

QString describe(const Notice &notice, const QString &file)
{
    const QString place =
        QDir::toNativeSeparators(file) + (notice.line > 0 ? u':' + QString::number(notice.line) : QString());
    return quoted(place) + QStringLiteral(": ") + describe(notice);
}

QString sentences(const QString &first, const QString &second)
{
    return Tr::tr("%1 %2", "a sentence, and the next").arg(first, second);
}

QString takenOver(int papers)
{
    return Tr::tr("What was made of %Ln paper(s) was taken over from the files.", nullptr, papers);
}

QString whyOdd(int retweets, int favorites)
{
    return Tr::tr("These counts do not fit each other: retweets %1, favorites %2. One of them may have been measured "
                  "wrongly, or mean something else here; rank and heat go by them.")
        .arg(QLocale().toString(retweets), QLocale().toString(favorites));
}

QString isolated(const QString &text)
{
    constexpr QChar firstStrongIsolate(0x2068);
    constexpr QChar popDirectionalIsolate(0x2069);
    const bool isNeeded = QLocale().textDirection() == Qt::RightToLeft && !text.isEmpty();
    return isNeeded ? firstStrongIsolate + text + popDirectionalIsolate : text;
}

QString name(ReadState state)
{
    switch (state) {
    case ReadState::Unread:
        return Tr::tr("Unread");
    case ReadState::Reading:
        return Tr::tr("Reading");
    case ReadState::Read:
        return Tr::tr("Read");
    case ReadState::Skipped:
        return Tr::tr("Skipped");
    }
    Q_UNREACHABLE_RETURN({});
}

QString name(ReadState state, const std::map<ReadState, QString> &named)
{
    const auto found = named.find(state);
    return found == named.end() ? name(state) : found->second;
}

QString name(Priority priority)
{
    switch (priority) {
    case Priority::None:
        return Tr::tr("None", "no priority");
    case Priority::Low:
        return Tr::tr("Low", "priority");
    case Priority::Medium:
        return Tr::tr("Medium", "priority");
    case Priority::High:
        return Tr::tr("High", "priority");
    }
    Q_UNREACHABLE_RETURN({});
}

QString name(DayRange days)
{
    const auto text = [](QDate day) { return QLocale().toString(day, QLocale::ShortFormat); };
    return days.isOneDay() ? text(days.first) : Tr::tr("%1 – %2").arg(text(days.first), text(days.last));
}

} // namespace hotpapers::words
