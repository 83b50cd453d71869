// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actions.h"

#include "core/paper.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hotpapers::ui {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Actions)
};

using enum ActionId;
using Shortcuts = QList<QKeySequence>;
constexpr auto inPapers = ActionScope::Papers;

QKeySequence goTo(Qt::Key place)
{
    return {Qt::Key_G, place};
}

QList<ActionInfo> libraryActions()
{
    return {
        {ImportFiles, u"actionImportFiles"_s, Tr::tr("Import &Files…"), u"document-import"_s,
         Shortcuts{Qt::CTRL | Qt::SHIFT | Qt::Key_I}},
        {ImportFolder, u"actionImportFolder"_s, Tr::tr("&Import Folder…"), u"document-open-folder"_s,
         Shortcuts{Qt::CTRL | Qt::Key_I}},
        {ImportList, u"actionImportList"_s, Tr::tr("Import &Reading List…"), u"document-import"_s, {}},
        {PasteList, u"actionPasteList"_s, Tr::tr("Paste as Reading &List"), u"edit-paste"_s,
         Shortcuts{Qt::CTRL | Qt::SHIFT | Qt::Key_V}},
        {Export, u"actionExport"_s, Tr::tr("&Export…"), u"document-export"_s, Shortcuts{Qt::CTRL | Qt::Key_E}},
        {ExportUserData, u"actionExportUserData"_s, Tr::tr("Export My &Data…"), u"document-save-as"_s, {}},
        {MergeUserData, u"actionMergeUserData"_s, Tr::tr("&Merge My Data…"), u"document-open"_s, {}},
        {Backups, u"actionBackups"_s, Tr::tr("&Backups…"), u"document-revert"_s, {}},
        {Quit, u"actionQuit"_s, Tr::tr("&Quit"), u"application-exit"_s, Shortcuts{Qt::CTRL | Qt::Key_Q}},
        {Undo, u"actionUndo"_s, Tr::tr("&Undo"), u"edit-undo"_s, Shortcuts{Qt::CTRL | Qt::Key_Z}},
        {Redo, u"actionRedo"_s, Tr::tr("&Redo"), u"edit-redo"_s, Shortcuts{Qt::CTRL | Qt::SHIFT | Qt::Key_Z}},
        {Copy, u"actionCopy"_s, Tr::tr("&Copy"), u"edit-copy"_s, Shortcuts{Qt::CTRL | Qt::Key_C}, inPapers},
        {CopyPlainText,
         u"actionCopyPlainText"_s,
         Tr::tr("Copy as Plain &Text"),
         {},
         Shortcuts{Qt::CTRL | Qt::ALT | Qt::Key_C},
         inPapers},
        {SelectAll, u"actionSelectAll"_s, Tr::tr("Select &All"), u"edit-select-all"_s, Shortcuts{Qt::CTRL | Qt::Key_A},
         inPapers},
        {FindSame, u"actionFindSame"_s, Tr::tr("Papers That Look the Sa&me…"), u"edit-duplicate"_s, {}},
        {Find, u"actionFind"_s, Tr::tr("&Search"), u"edit-find"_s, Shortcuts{Qt::CTRL | Qt::Key_F, Qt::Key_Slash}},
        {BestMatch, u"actionBestMatch"_s, Tr::tr("&Best Match First"), u"view-sort-descending"_s, {}},
        {HideOneAccount, u"actionHideOneAccount"_s, Tr::tr("&Hide What One Account Announced"), u"view-filter"_s,
         Shortcuts{Qt::CTRL | Qt::SHIFT | Qt::Key_H}},
        {ThemeSystem, u"actionThemeSystem"_s, Tr::tr("Colors of the &System"), {}, {}},
        {ThemeLight, u"actionThemeLight"_s, Tr::tr("&Light"), {}, {}},
        {ThemeDark, u"actionThemeDark"_s, Tr::tr("&Dark"), {}, {}},
        {ThemeHighContrast, u"actionThemeHighContrast"_s, Tr::tr("&High Contrast"), {}, {}},
        {PreviewNote, u"actionPreviewNote"_s, Tr::tr("Note Pre&view"), u"view-visible"_s,
         Shortcuts{Qt::SHIFT | Qt::Key_E}, inPapers},
        {NextMisspelling, u"actionNextMisspelling"_s, Tr::tr("Ne&xt Misspelling in the Note"),
         u"tools-check-spelling"_s, Shortcuts{Qt::SHIFT | Qt::Key_F7}},
        {ShadeHeat, u"actionShadeHeat"_s, Tr::tr("&Heat"), {}, {}},
        {ShadePapers, u"actionShadePapers"_s, Tr::tr("&Papers"), {}, {}},
        {ShadeUnread, u"actionShadeUnread"_s, Tr::tr("&Unread Papers"), {}, {}},
        {ResetLayout, u"actionResetLayout"_s, Tr::tr("R&eset Layout"), {}, {}},
        {Statistics, u"actionStatistics"_s, Tr::tr("St&atistics"), u"office-chart-bar"_s,
         Shortcuts{Qt::CTRL | Qt::SHIFT | Qt::Key_S}},
        {Preferences, u"actionPreferences"_s, Tr::tr("S&ettings…"), u"configure"_s,
         Shortcuts{Qt::CTRL | Qt::Key_Comma}},
        {Handbook, u"actionHandbook"_s, Tr::tr("&Handbook"), u"help-contents"_s, Shortcuts{Qt::Key_F1}},
        {SearchHelp, u"actionSearchHelp"_s, Tr::tr("How to &Search"), u"question"_s, Shortcuts{Qt::SHIFT | Qt::Key_F1}},
        {Keys, u"actionKeys"_s, Tr::tr("&Keys"), u"input-keyboard"_s, Shortcuts{Qt::Key_Question}},
        {EditShortcuts, u"actionEditShortcuts"_s, Tr::tr("&Change Keys…"), u"configure-shortcuts"_s, {}},
        {About, u"actionAbout"_s, Tr::tr("&About Hot Papers"), u"help-about"_s, {}},
    };
}

QList<ActionInfo> viewActions()
{
    return {
        {LargerText, u"actionLargerText"_s, Tr::tr("&Larger Text"), u"zoom-in"_s,
         Shortcuts{Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal}},
        {SmallerText, u"actionSmallerText"_s, Tr::tr("&Smaller Text"), u"zoom-out"_s,
         Shortcuts{Qt::CTRL | Qt::Key_Minus}},
        {UsualText, u"actionUsualText"_s, Tr::tr("&Usual Text Size"), u"zoom-original"_s,
         Shortcuts{Qt::CTRL | Qt::Key_0}},
        {SelectByKeys, u"actionSelectByKeys"_s, Tr::tr("Select Text by &Keys"), u"edit-select-text"_s,
         Shortcuts{Qt::Key_F7}},
        {LayoutPanes, u"actionLayoutPanes"_s, Tr::tr("&Three Panes"), u"view-split-left-right"_s, {}},
        {LayoutWide, u"actionLayoutWide"_s, Tr::tr("&Wide: Reader Below"), u"view-split-top-bottom"_s, {}},
        {LayoutReading, u"actionLayoutReading"_s, Tr::tr("&Reading Alone"), u"view-readermode"_s,
         Shortcuts{Qt::Key_F11}},
    };
}

QList<ActionInfo> goActions()
{
    return {
        {Back, u"actionBack"_s, Tr::tr("&Back"), u"go-previous"_s, Shortcuts{Qt::ALT | Qt::Key_Left}},
        {Forward, u"actionForward"_s, Tr::tr("&Forward"), u"go-next"_s, Shortcuts{Qt::ALT | Qt::Key_Right}},
        {PreviousDigest, u"actionPreviousDigest"_s, Tr::tr("&Previous Digest"), u"go-up"_s,
         Shortcuts{Qt::CTRL | Qt::SHIFT | Qt::Key_Left}},
        {NextDigest, u"actionNextDigest"_s, Tr::tr("&Next Digest"), u"go-down"_s,
         Shortcuts{Qt::CTRL | Qt::SHIFT | Qt::Key_Right}},
        {Today, u"actionToday"_s, Tr::tr("&Today"), u"go-jump-today"_s,
         Shortcuts{Qt::CTRL | Qt::Key_T, goTo(Qt::Key_T)}},
        {Latest, u"actionLatest"_s, Tr::tr("&Latest Digest"), u"go-last"_s, Shortcuts{Qt::CTRL | Qt::Key_L}},
        {Week, u"actionWeek"_s, Tr::tr("Whole &Week"), u"view-calendar-week"_s,
         Shortcuts{Qt::CTRL | Qt::SHIFT | Qt::Key_W}},
        {Month, u"actionMonth"_s, Tr::tr("Whole &Month"), u"view-calendar-month"_s,
         Shortcuts{Qt::CTRL | Qt::SHIFT | Qt::Key_M}},
        {GoToDay, u"actionGoToDay"_s, Tr::tr("Go to &Day…"), u"view-calendar-day"_s, Shortcuts{goTo(Qt::Key_D)}},
        {GoStarred, u"actionGoStarred"_s, Tr::tr("&Starred"), u"rating"_s, Shortcuts{goTo(Qt::Key_S)}},
        {GoUnread, u"actionGoUnread"_s, Tr::tr("&Unread"), u"mail-unread"_s, Shortcuts{goTo(Qt::Key_U)}},
        {GoForYou, u"actionGoForYou"_s, Tr::tr("For &You"), u"love"_s, Shortcuts{goTo(Qt::Key_F)}},
        {GoRelated, u"actionGoRelated"_s, Tr::tr("R&elated Papers"), u"view-list-text"_s, Shortcuts{goTo(Qt::Key_R)}},
        {GoLists, u"actionGoLists"_s, Tr::tr("L&ists"), u"view-list-details"_s, Shortcuts{goTo(Qt::Key_L)}},
        {CatchUp, u"actionCatchUp"_s, Tr::tr("&Catch Up…"), u"media-seek-forward"_s, Shortcuts{goTo(Qt::Key_C)}},
    };
}

QList<ActionInfo> paperActions()
{
    return {
        {OpenAbs, u"actionOpenAbs"_s, Tr::tr("Open &Abstract"), u"text-html"_s, Shortcuts{Qt::Key_V}, inPapers},
        {OpenPdf, u"actionOpenPdf"_s, Tr::tr("Open &PDF"), u"application-pdf"_s, Shortcuts{Qt::SHIFT | Qt::Key_V},
         inPapers},
        {OpenTweets, u"actionOpenTweets"_s, Tr::tr("Open &Tweets"), u"dialog-messages"_s,
         Shortcuts{Qt::SHIFT | Qt::Key_T}, inPapers},
        {ToggleStar, u"actionToggleStar"_s, Tr::tr("&Star"), u"rating"_s, Shortcuts{Qt::Key_S}, inPapers},
        {ToggleRead, u"actionToggleRead"_s, Tr::tr("Read &or Unread"), u"mail-mark-read"_s, Shortcuts{Qt::Key_M},
         inPapers},
        {MarkUnread, u"actionMarkUnread"_s, Tr::tr("Mark &Unread"), {}, Shortcuts{Qt::Key_U}, inPapers},
        {MarkReading, u"actionMarkReading"_s, Tr::tr("Mark R&eading"), {}, Shortcuts{Qt::Key_R}, inPapers},
        {MarkRead, u"actionMarkRead"_s, Tr::tr("Mark &Read"), {}, {}, inPapers},
        {MarkSkipped, u"actionMarkSkipped"_s, Tr::tr("S&kip"), u"media-skip-forward"_s, Shortcuts{Qt::Key_X}, inPapers},
        {MarkFurther, u"actionMarkFurther"_s, Tr::tr("A Step Further"), {}, Shortcuts{Qt::SHIFT | Qt::Key_R}, inPapers},
        {MarkAllRead, u"actionMarkAllRead"_s, Tr::tr("Mark All as Rea&d"), u"mail-mark-read"_s,
         Shortcuts{Qt::SHIFT | Qt::Key_M}, inPapers},
        {MarkAboveRead, u"actionMarkAboveRead"_s, Tr::tr("Mark A&bove as Read"), u"go-top"_s,
         Shortcuts{Qt::SHIFT | Qt::Key_K}, inPapers},
        {MarkBelowRead, u"actionMarkBelowRead"_s, Tr::tr("Mark Belo&w as Read"), u"go-bottom"_s,
         Shortcuts{Qt::SHIFT | Qt::Key_J}, inPapers},
        {MarkRestRead, u"actionMarkRestRead"_s, Tr::tr("Mark the &Rest as Read"), u"mail-mark-read"_s, {}},
        {EditTags, u"actionEditTags"_s, Tr::tr("Ta&gs…"), u"tag"_s, Shortcuts{Qt::Key_T}, inPapers},
        {EditNote, u"actionEditNote"_s, Tr::tr("Write a &Note"), u"document-edit"_s, Shortcuts{Qt::Key_E}, inPapers},
        {QuoteSelection, u"actionQuoteSelection"_s, Tr::tr("Quote in the Note"), u"format-text-blockquote"_s,
         Shortcuts{Qt::Key_Q}, inPapers},
        {HighlightSelection, u"actionHighlightSelection"_s, Tr::tr("Highlight in the Abstract"), u"draw-highlight"_s,
         Shortcuts{Qt::Key_H}, inPapers},
        {LinkSame, u"actionLinkSame"_s, Tr::tr("Link as the Same Paper"), u"insert-link"_s, {}},
        {SeparateSame, u"actionSeparateSame"_s, Tr::tr("Separate from Linked Papers"), u"remove-link"_s, {}},
        {NoteVersions, u"actionNoteVersions"_s, Tr::tr("Earlier Versions of the Note…"), u"view-history"_s, {}},
        {CopyId, u"actionCopyId"_s, Tr::tr("Copy arXiv &Id"), {}, {}},
        {CopyTitle, u"actionCopyTitle"_s, Tr::tr("Cop&y Title"), {}, {}},
        {CopyLink, u"actionCopyLink"_s, Tr::tr("Copy &Link"), u"edit-link"_s, {}},
        {CopyCitation,
         u"actionCopyCitation"_s,
         Tr::tr("Copy &Citation"),
         {},
         Shortcuts{Qt::CTRL | Qt::SHIFT | Qt::Key_C}},
        {CopyBibtex, u"actionCopyBibtex"_s, Tr::tr("&BibTeX"), {}, {}},
        {CopyMarkdownLink, u"actionCopyMarkdownLink"_s, Tr::tr("&Markdown Link"), {}, {}},
        {CopyTextCitation, u"actionCopyTextCitation"_s, Tr::tr("&Plain Text"), {}, {}},
        {NextPaper, u"actionNextPaper"_s, Tr::tr("Ne&xt Paper"), {}, Shortcuts{Qt::Key_J}, inPapers},
        {PreviousPaper, u"actionPreviousPaper"_s, Tr::tr("Previous Paper"), {}, Shortcuts{Qt::Key_K}, inPapers},
        {NextUnread, u"actionNextUnread"_s, Tr::tr("Next Unread Paper"), {}, Shortcuts{Qt::Key_N}, inPapers},
        {PreviousUnread,
         u"actionPreviousUnread"_s,
         Tr::tr("Previous Unread Paper"),
         {},
         Shortcuts{Qt::Key_P},
         inPapers},
        {PageOn, u"actionPageOn"_s, Tr::tr("Read On"), {}, Shortcuts{Qt::Key_Space}, inPapers},
        {PageBack, u"actionPageBack"_s, Tr::tr("Read Back"), {}, Shortcuts{Qt::SHIFT | Qt::Key_Space}, inPapers},
    };
}

/** Lists, saved searches and tags. Those of the panel's rows have the keys F2, Delete and Alt with Up and Down there. */
QList<ActionInfo> shelfActions()
{
    return {
        {AddToList, u"actionAddToList"_s, Tr::tr("Add to List…"), u"list-add"_s, Shortcuts{Qt::Key_L}, inPapers},
        {TakeFromList, u"actionTakeFromList"_s, Tr::tr("Take from This List"), u"list-remove"_s, {}, inPapers},
        {MoveUpInList, u"actionMoveUpInList"_s, Tr::tr("Move Up in List"), u"go-up"_s,
         Shortcuts{Qt::CTRL | Qt::SHIFT | Qt::Key_Up}, inPapers},
        {MoveDownInList, u"actionMoveDownInList"_s, Tr::tr("Move Down in List"), u"go-down"_s,
         Shortcuts{Qt::CTRL | Qt::SHIFT | Qt::Key_Down}, inPapers},
        {ListOrder, u"actionListOrder"_s, Tr::tr("&Order of the List"), u"view-sort-ascending"_s, {}},
        {NewList, u"actionNewList"_s, Tr::tr("New &List…"), u"list-add"_s, {}},
        {SaveSearch, u"actionSaveSearch"_s, Tr::tr("Sa&ve Search…"), u"document-save"_s, {}},
        {RenameItem, u"actionRenameItem"_s, Tr::tr("&Rename"), u"edit-rename"_s, {}},
        {MergeTag, u"actionMergeTag"_s, Tr::tr("&Merge Into…"), u"merge"_s, {}},
        {MoveItemUp, u"actionMoveItemUp"_s, Tr::tr("Move &Up"), u"go-up"_s, {}},
        {MoveItemDown, u"actionMoveItemDown"_s, Tr::tr("Move &Down"), u"go-down"_s, {}},
        {DeleteItem, u"actionDeleteItem"_s, Tr::tr("D&elete"), u"edit-delete"_s, {}},
    };
}

QKeySequence soon(Qt::Key level)
{
    return {Qt::Key_I, level};
}

/** Ratings, priorities and the tags that have a key. */
QList<ActionInfo> keepingActions()
{
    QList<ActionInfo> actions = {
        {PriorityNone, u"actionPriorityNone"_s, Tr::tr("&No Priority"), {}, Shortcuts{soon(Qt::Key_N)}, inPapers},
        {PriorityLow, u"actionPriorityLow"_s, Tr::tr("&Low Priority"), {}, Shortcuts{soon(Qt::Key_L)}, inPapers},
        {PriorityMedium,
         u"actionPriorityMedium"_s,
         Tr::tr("&Medium Priority"),
         {},
         Shortcuts{soon(Qt::Key_M)},
         inPapers},
        {PriorityHigh, u"actionPriorityHigh"_s, Tr::tr("&High Priority"), {}, Shortcuts{soon(Qt::Key_H)}, inPapers},
    };
    for (int rating = 0; rating <= maximumRating; ++rating) {
        actions.append({after(Rate0, rating),
                        u"actionRate%1"_s.arg(rating),
                        rating == 0 ? Tr::tr("No Rating") : Tr::tr("%Ln Stars", "a rating", rating),
                        {},
                        Shortcuts{QKeyCombination(Qt::AltModifier, Qt::Key(Qt::Key_0 + rating))},
                        inPapers});
    }
    for (int number = 1; number <= quickTags; ++number) {
        actions.append({after(Tag1, number - 1), u"actionTag%1"_s.arg(number), Tr::tr("Tag %1").arg(number), u"tag"_s,
                        Shortcuts{Qt::Key(Qt::Key_0 + number)}, inPapers});
    }
    return actions;
}

QList<ActionId> inARow(ActionId first, int count)
{
    QList<ActionId> ids;
    for (int i = 0; i < count; ++i) {
        ids.append(after(first, i));
    }
    return ids;
}

} // namespace

QList<ActionInfo> actionTable()
{
    return libraryActions() + viewActions() + goActions() + paperActions() + keepingActions() + shelfActions();
}

QList<MenuInfo> menuTable()
{
    return {
        {u"menuFile"_s,
         Tr::tr("&File"),
         {ImportFolder, ImportFiles, ImportList, Separator, Export, Separator, ExportUserData, MergeUserData, Backups,
          Separator, Quit}},
        {u"menuEdit"_s,
         Tr::tr("&Edit"),
         {Undo, Redo, Separator, Copy, CopyPlainText, PasteList, SelectAll, Separator, Find, NextMisspelling, FindSame,
          Separator, Preferences}},
        {u"menuView"_s,
         Tr::tr("&View"),
         {BestMatch, ListOrder, HideOneAccount, PreviewNote, SelectByKeys, Separator, Statistics}},
        {u"menuGo"_s, Tr::tr("&Go"), {Back,          Forward,    Separator,      PreviousDigest, NextDigest, Today,
                                      Latest,        Separator,  Week,           Month,          Separator,  NextPaper,
                                      PreviousPaper, NextUnread, PreviousUnread, PageOn,         PageBack,   Separator,
                                      GoToDay,       GoStarred,  GoUnread,       GoForYou,       GoLists,    Separator,
                                      GoRelated,     CatchUp,    MarkRestRead}},
        {u"menuPaper"_s, Tr::tr("&Paper"), contextMenuActions()},
        {u"menuLists"_s,
         Tr::tr("&Lists"),
         {NewList, SaveSearch, Separator, RenameItem, MergeTag, MoveItemUp, MoveItemDown, Separator, DeleteItem}},
        {u"menuHelp"_s, Tr::tr("&Help"), {Handbook, SearchHelp, Separator, Keys, EditShortcuts, Separator, About}},
    };
}

QList<MenuInfo> viewMenuTable()
{
    return {
        {u"menuLayout"_s, Tr::tr("&Layout"), {LayoutPanes, LayoutWide, LayoutReading, Separator, ResetLayout}},
        {u"menuTheme"_s, Tr::tr("&Theme"), {ThemeSystem, ThemeLight, ThemeDark, ThemeHighContrast}},
        {u"menuTextSize"_s, Tr::tr("Text &Size"), {LargerText, SmallerText, UsualText}},
        {u"menuShade"_s, Tr::tr("Sha&de Days by"), {ShadeHeat, ShadePapers, ShadeUnread}},
        {u"menuLanguage"_s, Tr::tr("Lan&guage"), {}},
    };
}

MenuInfo citationMenu()
{
    return {u"menuCitation"_s, Tr::tr("Copy Citation in Format"), {CopyBibtex, CopyMarkdownLink, CopyTextCitation}};
}

QList<MenuInfo> paperMenuTable()
{
    return {
        {u"menuRating"_s, Tr::tr("Rating"), inARow(Rate0, maximumRating + 1)},
        {u"menuPriority"_s, Tr::tr("Priority"), inARow(PriorityNone, int(Priority::High) + 1)},
        {u"menuQuickTags"_s, Tr::tr("Quick Tags"), inARow(Tag1, quickTags)},
    };
}

QList<ActionId> contextMenuActions()
{
    return {OpenAbs,     OpenPdf,       OpenTweets,     Separator,          ToggleStar,
            ToggleRead,  MarkUnread,    MarkReading,    MarkRead,           MarkSkipped,
            MarkFurther, MarkAboveRead, MarkBelowRead,  MarkAllRead,        Separator,
            EditTags,    EditNote,      QuoteSelection, HighlightSelection, NoteVersions,
            Separator,   AddToList,     TakeFromList,   MoveUpInList,       MoveDownInList,
            Separator,   LinkSame,      SeparateSame,   Separator,          CopyCitation,
            CopyLink,    CopyTitle,     CopyId};
}

} // namespace hotpapers::ui
