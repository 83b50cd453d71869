// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QString>

#include <initializer_list>
#include <map>

class QAction;
class QWidget;

namespace hotpapers::ui {

/** Everything that the person can ask the window to do. */
enum class ActionId {
    Separator, ///< no action: a line in a menu
    ImportFiles,
    ImportFolder,
    Export,
    ExportUserData,
    MergeUserData,
    Backups,
    Quit,
    Undo,
    Redo,
    Copy,
    CopyPlainText,
    SelectAll,
    Find,
    BestMatch,
    HideOneAccount,
    ThemeSystem,
    ThemeLight,
    ThemeDark,
    ThemeHighContrast,
    LargerText,
    SmallerText,
    UsualText,
    LayoutPanes,
    LayoutWide,
    LayoutReading,
    Preferences,
    ShadeHeat,
    ShadePapers,
    ShadeUnread,
    ResetLayout,
    Statistics,
    Back,
    Forward,
    PreviousDigest,
    NextDigest,
    Today,
    Latest,
    Week,
    Month,
    OpenAbs,
    OpenPdf,
    OpenTweets,
    ToggleStar,
    ToggleRead,
    MarkUnread,
    MarkReading,
    MarkRead,
    MarkSkipped,
    MarkAllRead,
    EditNote,
    EditTags,
    PreviewNote,
    CopyId,
    CopyTitle,
    CopyLink,
    CopyCitation,
    CopyBibtex,
    CopyMarkdownLink,
    CopyTextCitation,
    NextPaper,
    PreviousPaper,
    SearchHelp,
    Handbook,
    Keys,
    About,
    NextUnread,
    PreviousUnread,
    PageOn,
    PageBack,
    MarkAboveRead,
    MarkBelowRead,
    GoToDay,
    GoStarred,
    GoUnread,
    GoForYou,
    GoRelated,
    GoLists,
    CatchUp,
    MarkRestRead,
    EditShortcuts,
    ImportList,
    PasteList,
    AddToList,
    TakeFromList,
    MoveUpInList,
    MoveDownInList,
    ListOrder,
    NewList,
    SaveSearch,
    RenameItem,
    MergeTag,
    MoveItemUp,
    MoveItemDown,
    DeleteItem,
    QuoteSelection,
    HighlightSelection,
    NoteVersions,
    NextMisspelling,
    SelectByKeys,
    MarkFurther,
    LinkSame,
    SeparateSame,
    FindSame,
    Rate0, ///< none; the others follow it in order
    Rate1,
    Rate2,
    Rate3,
    Rate4,
    Rate5,
    PriorityNone, ///< the others follow it, as in Priority
    PriorityLow,
    PriorityMedium,
    PriorityHigh,
    Tag1, ///< gives or takes the first tag; the others follow it in order
    Tag2,
    Tag3,
    Tag4,
    Tag5,
    Tag6,
    Tag7,
    Tag8,
    Tag9,
};

inline constexpr int quickTags = 9; ///< that have a key

/** The action that stands `steps` behind another in ActionId. */
[[nodiscard]] constexpr ActionId after(ActionId first, int steps)
{
    return ActionId(int(first) + steps);
}

/** Where an action's shortcut works. */
enum class ActionScope {
    Window, ///< everywhere in the window
    Papers, ///< while the table or the reader has the focus: single letters, which fields must get
};

/** One line of the table of actions. */
struct ActionInfo
{
    ActionId id;
    QString name; ///< of the QAction object
    QString text; ///< translated, with its mnemonic
    QString icon; ///< of the icon theme; may be empty
    QList<QKeySequence> shortcuts;
    ActionScope scope = ActionScope::Window;
};

/** The action's text without mnemonic and dots. */
[[nodiscard]] QString plainText(const ActionInfo &info);

/** One menu of the menu bar. */
struct MenuInfo
{
    QString name; ///< of the QMenu object
    QString title;
    QList<ActionId> actions;
};

/** All actions. Menus, tool bar, context menu and the list of keys are made from it. */
[[nodiscard]] QList<ActionInfo> actionTable();
[[nodiscard]] QList<MenuInfo> menuTable();
[[nodiscard]] QList<MenuInfo> viewMenuTable(); ///< menus in the View menu
[[nodiscard]] QList<MenuInfo> paperMenuTable(); ///< menus in the Paper menu and the context menu, before EditTags
[[nodiscard]] QList<ActionId> contextMenuActions();
[[nodiscard]] MenuInfo citationMenu(); ///< below CopyCitation, wherever that is in a menu of papers
/** Each action once, by the first menu that has it; without lines and mnemonics. Those of no menu come last. */
[[nodiscard]] QList<MenuInfo> actionGroups();

class KeyMap;

/** The actions of one window. */
class Actions : public QObject
{
    Q_OBJECT
public:
    explicit Actions(QWidget *window);

    [[nodiscard]] QAction *operator[](ActionId id) const;
    /** Puts actions, and lines between them, into a menu, tool bar or context menu. */
    void addTo(QWidget *widget, const QList<ActionId> &ids) const;
    /** Makes the shortcuts of ActionScope::Papers work while `widget` or a child of it has the focus. */
    void addPaperShortcutsTo(QWidget *widget) const;
    void setEnabled(std::initializer_list<ActionId> ids, bool enabled) const;
    /** From now on the actions have these keys, also when they change, and so have the hints of the window's buttons. `keys` must outlive them. */
    void follow(const KeyMap &keys);

    /**
     * Of the actions: one that is begun by a letter in a table is not ended by a letter in a field, and the key that makes
     * a list of the clipboard's text pastes that text into a field.
     */
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showKeys(const ActionInfo &info, const QList<QKeySequence> &keys) const;

    const QWidget &m_window;
    std::map<ActionId, QAction *> m_actions;
};

} // namespace hotpapers::ui
