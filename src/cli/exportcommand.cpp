// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/handlers.h"
#include "cli/interruption.h"
#include "cli/searchargument.h"
#include "cli/translation.h"
#include "core/tag.h"
#include "words/keypatternhelp.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hotpapers::cli {

namespace {

using services::ExportRequest;

// Which of the options that choose is given; empty where none or more than one is.
QString choiceOf(const Invocation &call)
{
    QStringList given;
    for (const QString &option : {u"all"_s, u"digest"_s, u"starred"_s, u"query"_s, u"tag"_s, u"list"_s}) {
        given += call.has(option) ? QStringList(option) : QStringList();
    }
    return given.size() == 1 ? given.front() : QString();
}

QString formatNames()
{
    QStringList names = {u"digest"_s};
    for (const formats::ExportFormatInfo &info : formats::exportFormats()) {
        names += info.name;
    }
    return names.join(u", "_s);
}

QString takeFormat(const QString &name, ExportRequest &request)
{
    const std::optional<formats::ExportFormat> format = formats::exportFormatFromName(name);
    if (name == u"digest") {
        request.what = ExportRequest::What::Digests;
    } else if (format) {
        request.format = *format;
    } else {
        return Tr::tr("--format is one of these: %1.").arg(formatNames());
    }
    return {};
}

QString takeKeyPattern(const QString &text, formats::ExportOptions &options)
{
    const auto pattern = KeyPattern::parse(text);
    if (!pattern) {
        return words::describe(pattern.error()) + u'\n'
            + markedPlace(text, pattern.error().start, pattern.error().length);
    }
    options.keyPattern = *pattern;
    return {};
}

QString takeRisType(const QString &name, formats::ExportOptions &options)
{
    const std::optional<formats::RisType> type = formats::risTypeFromName(name);
    options.risType = type.value_or(options.risType);
    return type ? QString() : Tr::tr("--ris-type is unpb or gen.");
}

// An option that the format knows nothing of is a mistake: what it asks for would not be done.
QString strangeOption(const Invocation &call, const ExportRequest &request)
{
    using enum formats::ExportOption;
    static const std::vector<std::pair<QString, formats::ExportOption>> names = {{u"no-abstract"_s, Abstracts},
                                                                                 {u"no-notes"_s, Notes},
                                                                                 {u"no-tags"_s, Tags},
                                                                                 {u"key-pattern"_s, KeyPattern},
                                                                                 {u"ris-type"_s, RisType}};
    const bool isDigests = request.what == ExportRequest::What::Digests || request.asDigest;
    const formats::ExportOptionSet known =
        isDigests ? formats::ExportOptionSet() : formats::exportFormat(request.format).options;
    for (const auto &[name, option] : names) {
        if (call.has(name) && !known.testFlag(option)) {
            return Tr::tr("--%1 means nothing to the format %2.").arg(name, call.options.value(u"format"_s));
        }
    }
    return {};
}

QString takeOptions(const Invocation &call, ExportRequest &request)
{
    request.options.abstracts = !call.has(u"no-abstract"_s);
    request.options.notes = !call.has(u"no-notes"_s);
    request.options.tags = !call.has(u"no-tags"_s);
    QString wrong = strangeOption(call, request);
    if (wrong.isEmpty() && call.has(u"key-pattern"_s)) {
        wrong = takeKeyPattern(call.options.value(u"key-pattern"_s), request.options);
    }
    if (wrong.isEmpty() && call.has(u"ris-type"_s)) {
        wrong = takeRisType(call.options.value(u"ris-type"_s), request.options);
    }
    return wrong;
}

QString takeDay(const QString &text, ExportRequest &request)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid()) {
        return Tr::tr("“%1” is no day; they are written 2021-07-27.").arg(text);
    }
    request.digestDays = DayRange::of(day);
    request.query.days = request.digestDays;
    request.query.order = {{SortKey::Rank, false}};
    request.title = Tr::tr("Hot papers of %1").arg(text);
    return {};
}

QString takeSearch(const QString &text, ExportRequest &request)
{
    const auto search = readSearch(text);
    if (!search) {
        return search.error();
    }
    request.query.search = *search;
    request.title = text;
    return {};
}

// A tag or a list by its whole name, whatever stands in it.
QString takeName(SearchField field, const QString &name, ExportRequest &request)
{
    if (name.trimmed().isEmpty()) {
        return field == SearchField::Tag ? Tr::tr("--tag wants a name.") : Tr::tr("--list wants a name.");
    }
    request.title = field == SearchField::Tag ? tagName(name) : shelfName(name);
    request.query.search = searchFor(TextCondition{field, request.title});
    return {};
}

QString takeChoice(const Invocation &call, ExportRequest &request)
{
    const QString choice = choiceOf(call);
    const bool isDigests = request.what == ExportRequest::What::Digests;
    if (choice.isEmpty()) {
        return Tr::tr("Exactly one of --all, --digest, --starred, --query, --tag and --list says what to export.");
    }
    request.withMarks = call.has(u"with-marks"_s);
    if (request.withMarks && !isDigests) {
        return Tr::tr("--with-marks is for --format digest.");
    }
    if (isDigests && choice != u"all" && choice != u"digest") { // papers of many digests are made one
        request.what = ExportRequest::What::Papers;
        request.asDigest = true;
    }
    if (choice == u"digest") {
        return takeDay(call.options.value(choice), request);
    }
    if (choice == u"query") {
        return takeSearch(call.options.value(choice), request);
    }
    if (choice == u"tag" || choice == u"list") {
        return takeName(choice == u"tag" ? SearchField::Tag : SearchField::List, call.options.value(choice), request);
    }
    const bool isStarred = choice == u"starred";
    request.query.search = isStarred ? searchFor(FlagCondition{SearchFlag::Starred}) : SearchQuery{};
    request.title = isStarred ? Tr::tr("Starred papers") : Tr::tr("Hot papers");
    return {};
}

// The request of the options; or what is wrong with them.
std::expected<ExportRequest, QString> requestOf(const Invocation &call)
{
    ExportRequest request;
    QString wrong = takeFormat(call.options.value(u"format"_s), request);
    wrong = wrong.isEmpty() ? takeChoice(call, request) : wrong;
    wrong = wrong.isEmpty() ? takeOptions(call, request) : wrong;
    return wrong.isEmpty() ? std::expected<ExportRequest, QString>(request) : std::unexpected(wrong);
}

Result<int> write(const services::Library &library, const ExportRequest &request, const Invocation &call,
                  Console &console)
{
    const Interruption interruption;
    if (call.has(u"output"_s)) {
        return library.exportToFile(call.options.value(u"output"_s), request, interruption.token());
    }
    if (console.outIsTerminal()) {
        TerminalDevice terminal(console.out());
        return library.exportTo(terminal, request, interruption.token());
    }
    return library.exportTo(console.out(), request, interruption.token());
}

// Papers of a day without a digest are none, which is as good as asking for another day than was meant.
Result<void> checkDay(const services::Library &library, const ExportRequest &request)
{
    if (!request.digestDays) {
        return {};
    }
    const auto digests = library.digests(*request.digestDays);
    if (!digests) {
        return std::unexpected(digests.error());
    }
    return digests->empty()
        ? Result<void>(std::unexpected(Error{ErrorCode::NotFound, request.digestDays->isoText(), {}}))
        : Result<void>();
}

/** NoSuchList where no paper has the tag, nor one below it. */
Result<void> checkTag(const services::Library &library, const QString &tag)
{
    return library.shelf().and_then([&](const Shelf &shelf) -> Result<void> {
        const bool isKnown = std::ranges::any_of(shelf.tags, [&](const TagLook &look) {
            return look.tag.compare(tag, Qt::CaseInsensitive) == 0
                || look.tag.startsWith(tag + u'/', Qt::CaseInsensitive);
        });
        return isKnown ? Result<void>() : std::unexpected(Error{ErrorCode::NoSuchList, tag, {}});
    });
}

/** A list is exported in its own order; a list or tag that is not there is not taken for an empty one. */
Result<ExportRequest> withShelf(const services::Library &library, ExportRequest request, const Invocation &call)
{
    if (call.has(u"tag"_s)) {
        return checkTag(library, request.title).transform([&] { return request; });
    }
    if (!call.has(u"list"_s)) {
        return request;
    }
    return library.findList(call.options.value(u"list"_s)).transform([&](ListId list) {
        request.list = list;
        return request;
    });
}

} // namespace

ExitCode runExport(const Invocation &call, Console &console)
{
    const auto request = requestOf(call);
    if (!request) {
        return refuse(console, request.error());
    }
    return withLibrary(call, console, [&](services::Library &library) {
        const auto written =
            checkDay(library, *request)
                .and_then([&] { return withShelf(library, *request, call); })
                .and_then([&](const ExportRequest &ready) { return write(library, ready, call, console); });
        const bool outputFailed = !written && written.error().code == ErrorCode::CannotWrite && !call.has(u"output"_s);
        if (outputFailed) {
            console.giveUp();
        }
        return written ? ExitCode::Done : outputFailed ? ExitCode::Failed : fail(console, written.error());
    });
}

} // namespace hotpapers::cli
