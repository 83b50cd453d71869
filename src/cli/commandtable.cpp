// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/handlers.h"
#include "cli/invocation.h"

#include <array>

namespace hotpapers::cli {

namespace {

// The texts are translated where they are shown.
#define HELP(text) QT_TRANSLATE_NOOP("hotpapers::cli", text)

constexpr std::array programTable = {
    Option{u"library", u"FILE", HELP("work on this library instead of the default one")},
    Option{u"help", u"", HELP("show the help")},
    Option{u"version", u"", HELP("show the version")},
    Option{u"commands", u"", HELP("show the names of the commands, one a line")},
};

constexpr std::array importOptions = {
    Option{u"json", u"", HELP("write the counts of this run as a JSON object")},
};

constexpr std::array searchOptions = {
    Option{u"json", u"", HELP("write a JSON array")},
    Option{u"sort", u"heat|date|retweets|favorites|title|rank|relevance",
           HELP("the order; without it the latest digest comes first")},
    Option{u"limit", u"N", HELP("at most so many papers")},
};

constexpr std::array showOptions = {
    Option{u"json", u"", HELP("as a JSON object")},
    Option{u"html", u"", HELP("as the page that the window's reader shows")},
    Option{u"text", u"", HELP("as text; so it is without an option too")},
};

constexpr std::array exportOptions = {
    Option{u"format", u"jsonl|digest|markdown|bibtex",
           HELP("what to write; digest gives back the files, byte for byte")},
    Option{u"output", u"FILE", HELP("write to this file, not to standard output")},
    Option{u"all", u"", HELP("everything in the library")},
    Option{u"digest", u"DAY", HELP("the digest about this day, written 2021-07-27")},
    Option{u"starred", u"", HELP("the papers with a star")},
    Option{u"query", u"QUERY", HELP("the papers that match: see hotpapers help search")},
};

constexpr std::array infoOptions = {
    Option{u"json", u"", HELP("write a JSON object")},
};

constexpr std::array commandTable = {
    Command{u"import", u"[--json] PATH…", HELP("take in digest files, and folders with all below them"), importOptions,
            1, anyNumber, runImport},
    Command{u"search", u"[--json] [--sort KEY] [--limit N] [QUERY]",
            HELP("list the papers that match: id, digest, rank, retweets, favorites, title"), searchOptions, 0,
            anyNumber, runSearch},
    Command{u"show", u"[--json|--html|--text] ID", HELP("show a paper"), showOptions, 1, 1, runShow},
    Command{u"export", u"--format FORMAT [--output FILE] (--all | --digest DAY | --starred | --query QUERY)",
            HELP("write papers or digests"), exportOptions, 0, 0, runExport},
    Command{u"star", u"ID", HELP("give a paper a star"), {}, 1, 1, runStar},
    Command{u"unstar", u"ID", HELP("take a paper's star away"), {}, 1, 1, runUnstar},
    Command{u"state",
            u"ID unread|reading|read|skipped",
            HELP("set how far you have come with a paper"),
            {},
            2,
            2,
            runState},
    Command{u"note",
            u"ID (TEXT|-)",
            HELP("set a paper's note, in Markdown; “-” reads it from standard input, an empty one is none"),
            {},
            2,
            2,
            runNote},
    Command{u"info", u"[--json]", HELP("tell what the library holds"), infoOptions, 0, 0, runInfo},
    Command{u"check", u"", HELP("check the library file; what is wrong is told, one a line"), {}, 0, 0, runCheck},
    Command{u"help", u"[COMMAND]", HELP("show the help, or that of a command"), {}, 0, 1, runHelp},
};

} // namespace

std::span<const Option> programOptions()
{
    return programTable;
}

std::span<const Command> commands()
{
    return commandTable;
}

} // namespace hotpapers::cli
