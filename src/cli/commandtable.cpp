// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/handlers.h"
#include "cli/invocation.h"

#include <array>

namespace hotpapers::cli {

namespace {

// The texts are translated where they are shown. lupdate knows no macro of ours, so none shortens this.

constexpr std::array programTable = {
    Option{u"library", u"FILE", QT_TRANSLATE_NOOP("hotpapers::cli", "work on this library instead of the default one")},
    Option{u"help", u"", QT_TRANSLATE_NOOP("hotpapers::cli", "show the help")},
    Option{u"version", u"", QT_TRANSLATE_NOOP("hotpapers::cli", "show the version")},
    Option{u"commands", u"", QT_TRANSLATE_NOOP("hotpapers::cli", "show the names of the commands, one a line")},
};

constexpr std::array importOptions = {
    Option{u"json", u"", QT_TRANSLATE_NOOP("hotpapers::cli", "write the counts of this run as a JSON object")},
};

constexpr std::array searchOptions = {
    Option{u"json", u"", QT_TRANSLATE_NOOP("hotpapers::cli", "write a JSON array")},
    Option{u"sort", u"heat|date|retweets|favorites|title|rank|rating|priority|relevance|fit",
           QT_TRANSLATE_NOOP("hotpapers::cli", "the order; without it the latest digest comes first")},
    Option{u"limit", u"N", QT_TRANSLATE_NOOP("hotpapers::cli", "at most so many papers")},
};

constexpr std::array showOptions = {
    Option{u"json", u"", QT_TRANSLATE_NOOP("hotpapers::cli", "as a JSON object")},
    Option{u"html", u"", QT_TRANSLATE_NOOP("hotpapers::cli", "as the page that the window's reader shows")},
    Option{u"text", u"", QT_TRANSLATE_NOOP("hotpapers::cli", "as text; so it is without an option too")},
};

constexpr std::array exportOptions = {
    Option{u"format", u"digest|markdown|html|bibtex|biblatex|ris|csl-json|csv|jsonl|text|atom",
           QT_TRANSLATE_NOOP("hotpapers::cli", "what to write; digest gives back the files, byte for byte")},
    Option{u"output", u"FILE", QT_TRANSLATE_NOOP("hotpapers::cli", "write to this file, not to standard output")},
    Option{u"with-marks", u"",
           QT_TRANSLATE_NOOP("hotpapers::cli",
                             "with digests: what you made of their papers, in a comment that an import brings back")},
    Option{u"all", u"", QT_TRANSLATE_NOOP("hotpapers::cli", "everything in the library")},
    Option{u"digest", u"DAY", QT_TRANSLATE_NOOP("hotpapers::cli", "the digest about this day, written 2021-07-27")},
    Option{u"starred", u"", QT_TRANSLATE_NOOP("hotpapers::cli", "the papers with a star")},
    Option{u"query", u"QUERY", QT_TRANSLATE_NOOP("hotpapers::cli", "the papers that match: see hotpapers help search")},
    Option{u"tag", u"NAME", QT_TRANSLATE_NOOP("hotpapers::cli", "the papers with this tag")},
    Option{u"list", u"NAME", QT_TRANSLATE_NOOP("hotpapers::cli", "the papers of this reading list")},
    Option{u"no-abstract", u"", QT_TRANSLATE_NOOP("hotpapers::cli", "leave abstracts out")},
    Option{u"no-notes", u"", QT_TRANSLATE_NOOP("hotpapers::cli", "leave your notes out")},
    Option{u"no-tags", u"", QT_TRANSLATE_NOOP("hotpapers::cli", "leave your tags out")},
    Option{u"key-pattern", u"PATTERN",
           QT_TRANSLATE_NOOP("hotpapers::cli",
                             "how citation keys are made, of [auth], [Auth], [year], [word], [title] and [arxiv]; "
                             "without it [auth][year][word]")},
    Option{u"ris-type", u"unpb|gen", QT_TRANSLATE_NOOP("hotpapers::cli", "the type that RIS says; without it unpb")},
};

constexpr std::array listOptions = {
    Option{u"name", u"NAME",
           QT_TRANSLATE_NOOP("hotpapers::cli",
                             "how the list that is imported is to be called; without it as the file is called")},
    Option{u"json", u"", QT_TRANSLATE_NOOP("hotpapers::cli", "write a JSON array")},
};

constexpr std::array sameOptions = {
    Option{u"json", u"", QT_TRANSLATE_NOOP("hotpapers::cli", "write a JSON array")},
};

constexpr std::array infoOptions = {
    Option{u"json", u"", QT_TRANSLATE_NOOP("hotpapers::cli", "write a JSON object")},
};

constexpr std::array commandTable = {
    Command{u"import", u"[--json] PATH…",
            QT_TRANSLATE_NOOP("hotpapers::cli", "take in digest files, and folders with all below them"), importOptions,
            1, anyNumber, runImport},
    Command{
        u"search", u"[--json] [--sort KEY] [--limit N] [QUERY]",
        QT_TRANSLATE_NOOP("hotpapers::cli", "list the papers that match: id, digest, rank, retweets, favorites, title"),
        searchOptions, 0, anyNumber, runSearch},
    Command{u"show", u"[--json|--html|--text] ID", QT_TRANSLATE_NOOP("hotpapers::cli", "show a paper"), showOptions, 1,
            1, runShow},
    Command{
        u"export",
        u"--format FORMAT [OPTION…] [--output FILE] [--with-marks] (--all | --digest DAY | --starred | --query QUERY | "
        u"--tag NAME | --list NAME)",
        QT_TRANSLATE_NOOP("hotpapers::cli", "write papers or digests"), exportOptions, 0, 0, runExport},
    Command{u"star", u"ID", QT_TRANSLATE_NOOP("hotpapers::cli", "give a paper a star"), {}, 1, 1, runStar},
    Command{u"unstar", u"ID", QT_TRANSLATE_NOOP("hotpapers::cli", "take a paper's star away"), {}, 1, 1, runUnstar},
    Command{u"state",
            u"ID unread|reading|read|skipped",
            QT_TRANSLATE_NOOP("hotpapers::cli", "set how far you have come with a paper"),
            {},
            2,
            2,
            runState},
    Command{u"rate",
            u"ID (0|1|2|3|4|5)",
            QT_TRANSLATE_NOOP("hotpapers::cli", "rate a paper; 0 is no rating"),
            {},
            2,
            2,
            runRate},
    Command{u"priority",
            u"ID none|low|medium|high",
            QT_TRANSLATE_NOOP("hotpapers::cli", "set how soon you mean to read a paper"),
            {},
            2,
            2,
            runPriority},
    Command{u"tag", u"TAG ID…", QT_TRANSLATE_NOOP("hotpapers::cli", "give papers a tag"), {}, 2, anyNumber, runTag},
    Command{u"untag",
            u"TAG ID…",
            QT_TRANSLATE_NOOP("hotpapers::cli", "take a tag away from papers"),
            {},
            2,
            anyNumber,
            runUntag},
    Command{u"list",
            u"create NAME [ID…] | add NAME ID… | remove NAME ID… | order NAME ID… | rename NAME NEW | delete NAME | "
            u"show [--json] [NAME] | import [--name NAME] (FILE|-)",
            QT_TRANSLATE_NOOP("hotpapers::cli",
                              "make and change reading lists; “order” puts these papers first, “show” tells all lists, "
                              "or the papers of one; “import” makes a list of BibTeX, RIS, CSL-JSON, CSV, or any text "
                              "with arXiv ids or links"),
            listOptions, 1, anyNumber, runList},
    Command{u"same", u"link ID ID… | separate ID… | show [--json] ID",
            QT_TRANSLATE_NOOP("hotpapers::cli",
                              "link papers that are the same under several ids: they share state, tags and notes then; "
                              "“show” tells those that a paper is linked with, and those that look the same"),
            sameOptions, 2, anyNumber, runSame},
    Command{
        u"note",
        u"ID (TEXT|-)",
        QT_TRANSLATE_NOOP("hotpapers::cli",
                          "set a paper's note, in Markdown; “-” reads it from standard input, an empty one is none"),
        {},
        2,
        2,
        runNote},
    Command{u"backup",
            u"FILE",
            QT_TRANSLATE_NOOP("hotpapers::cli", "copy the whole library to a file, checked when it is written"),
            {},
            1,
            1,
            runBackup},
    Command{u"restore",
            u"FILE",
            QT_TRANSLATE_NOOP("hotpapers::cli",
                              "bring back your data as it was in a backup; what is there now is backed up before"),
            {},
            1,
            1,
            runRestore},
    Command{
        u"user-data",
        u"export (FILE|-) | merge (FILE|-)",
        QT_TRANSLATE_NOOP("hotpapers::cli", "write your data as JSON, or merge such a file into it: nothing is lost"),
        {},
        2,
        2,
        runUserData},
    Command{u"info", u"[--json]", QT_TRANSLATE_NOOP("hotpapers::cli", "tell what the library holds"), infoOptions, 0, 0,
            runInfo},
    Command{u"check",
            u"",
            QT_TRANSLATE_NOOP("hotpapers::cli", "check the library file; what is wrong is told, one a line"),
            {},
            0,
            0,
            runCheck},
    Command{u"help",
            u"[COMMAND]",
            QT_TRANSLATE_NOOP("hotpapers::cli", "show the help, or that of a command"),
            {},
            0,
            1,
            runHelp},
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
