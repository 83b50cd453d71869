// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/library.h"

#include <optional>
#include <vector>

namespace hotpapers::ui {

/** What there is to export, and where the person is. */
struct ExportPlace
{
    std::vector<EntryId> selection = {};
    PaperQuery shown = {};
    std::vector<EntryId> shownEntries = {}; ///< where the query has a limit: those that are shown, in their order
    int shownCount = 0;
    QString shownName = {}; ///< of the place
    DayRange day = {}; ///< of the digest that the person is at; invalid where there is none
    QString search = {}; ///< what is searched for, as typed
    ListId list = {}; ///< the reading list that is shown, in its own order; null where it is something else
    QString tag = {}; ///< the tag whose papers are shown
};

/** Which papers are exported. */
enum class ExportWhat { Selection, Shown, Day, Starred, List, Tag, Search, All };

enum class ExportOrder {
    AsItStands, ///< in the table, or in the list; what has no order of its own is Newest
    Newest,
    Oldest,
    Title,
    Authors,
    Heat,
};

/** `own`, `newest` …: as settings spell it. */
[[nodiscard]] QString toString(ExportOrder order);
[[nodiscard]] std::optional<ExportOrder> exportOrderFromName(QStringView name);

/** What was chosen, with what it is called. */
struct ExportChoice
{
    ExportWhat what = ExportWhat::Shown;
    ListId list = {}; ///< of List
    QString name = {}; ///< of the list, the tag, or the search as it is typed
    SearchQuery search = {}; ///< of Search
    ExportOrder order = ExportOrder::AsItStands;
};

/** Is there an order that these papers stand in, beside those that all can have? */
[[nodiscard]] bool hasOwnOrder(ExportWhat what);
/** Can whole digests be meant by it? */
[[nodiscard]] bool isOfDigests(ExportWhat what);

/** What is asked of the service; its format and options are left to be said. */
[[nodiscard]] services::ExportRequest requestFor(const ExportChoice &choice, const ExportPlace &place);
/** The same for whole digests. */
[[nodiscard]] services::ExportRequest digestRequestFor(const ExportChoice &choice, const ExportPlace &place);

} // namespace hotpapers::ui
