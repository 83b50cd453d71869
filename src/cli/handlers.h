// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/console.h"
#include "cli/invocation.h"
#include "core/arxivid.h"
#include "services/library.h"

#include <expected>
#include <functional>
#include <vector>

namespace hotpapers::cli {

// What the commands do. Each says on the console what it did or what failed.

ExitCode runImport(const Invocation &call, Console &console);
ExitCode runSearch(const Invocation &call, Console &console);
ExitCode runShow(const Invocation &call, Console &console);
ExitCode runExport(const Invocation &call, Console &console);
ExitCode runStar(const Invocation &call, Console &console);
ExitCode runUnstar(const Invocation &call, Console &console);
ExitCode runState(const Invocation &call, Console &console);
ExitCode runNote(const Invocation &call, Console &console);
ExitCode runRate(const Invocation &call, Console &console);
ExitCode runPriority(const Invocation &call, Console &console);
ExitCode runTag(const Invocation &call, Console &console);
ExitCode runUntag(const Invocation &call, Console &console);
ExitCode runList(const Invocation &call, Console &console);
ExitCode runListImport(const Invocation &call, Console &console); ///< of runList()
ExitCode runSame(const Invocation &call, Console &console);
ExitCode runBackup(const Invocation &call, Console &console);
ExitCode runRestore(const Invocation &call, Console &console);
ExitCode runUserData(const Invocation &call, Console &console);
ExitCode runInfo(const Invocation &call, Console &console);
ExitCode runCheck(const Invocation &call, Console &console);
ExitCode runHelp(const Invocation &call, Console &console);

// What they share.

/** Says what is wrong with the call. */
ExitCode refuse(Console &console, const QString &message);
/** Says what failed. */
ExitCode fail(Console &console, const Error &error);

/** What to do where there is no library file yet: only an import has something to make one for. */
enum class IfMissing { Fail, Create };

/** Of the library that is named, or the default one. */
QString libraryFile(const Invocation &call);
/** Opens the library that is named, or the default one, and does the work on it. */
ExitCode withLibrary(const Invocation &call, Console &console, const std::function<ExitCode(services::Library &)> &work,
                     IfMissing ifMissing = IfMissing::Fail);
/** The ids that the arguments from this one on are, each as it may be pasted; or which of them is none. */
std::expected<std::vector<ArxivId>, QString> papersFrom(const Invocation &call, qsizetype argument);
/** The same for a command whose first argument is a paper's id. */
ExitCode withPaper(const Invocation &call, Console &console,
                   const std::function<ExitCode(services::Library &, const ArxivId &)> &work);

} // namespace hotpapers::cli
