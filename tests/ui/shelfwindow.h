// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/shelfdrag.h"
#include "support/windowfixture.h"
#include "ui/messagebar.h"

#include <QDragEnterEvent>
#include <QMenu>
#include <QMimeData>

/** The window on the filled library, and how tests come by lists, searches and tags in it. */
class ShelfWindow : public WindowFixture
{
public:
    ShelfWindow() { openFilled(); }

    [[nodiscard]] hotpapers::Shelf stored() const { return library.open().shelf().value(); }
    [[nodiscard]] QStringList papersOf(hotpapers::ListId list) const
    {
        QStringList ids;
        const std::vector<hotpapers::ListedPaper> papers = library.open().listedPapers(list).value();
        for (const hotpapers::ListedPaper &paper : papers) {
            ids += paper.arxivId.text().sliced(9);
        }
        return ids;
    }
    /** The list, made of the papers with these last digits, when the panel has it. */
    hotpapers::ListId make(const QString &name, const QString &papers)
    {
        std::vector<hotpapers::ArxivId> ids;
        for (const QChar paper : papers) {
            ids.push_back(*hotpapers::ArxivId::parse(QString(u"2107.0000"_s + paper)));
        }
        session->marks.change(hotpapers::MakeList{name, ids});
        const hotpapers::ListId list{qint64(++m_lists)};
        [&] { QTRY_VERIFY(shelfRow(list).isValid()); }();
        return list;
    }
    void tag(const QString &tag, int row)
    {
        session->marks.tag(table()->entries(row, row + 1), {{tag, true}});
        QTRY_VERIFY(shelfRow(hotpapers::models::ShelfTag{tag}).isValid());
    }
    void importBerg()
    {
        window->importPaths(
            {library.write(u"2021-07-28"_s, {{.id = u"2107.00009"_s, .title = u"Zeta"_s, .authors = u"Bo Berg"_s}})});
    }
    void choose(const hotpapers::models::ShelfItem &item) const
    {
        shelf()->setFocus();
        shelf()->setCurrentIndex(shelfRow(item));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        window->activateWindow(); // offscreen nobody gives it back
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        table()->setFocus();
        QTest::keyClick(table(), key, modifiers);
    }
    [[nodiscard]] QString notice() const
    {
        const auto *bar = child<hotpapers::ui::MessageBar>("noticeBar");
        return bar->isVisible() ? bar->text() : QString();
    }
    void clickButtonOf(const char *bar) const
    {
        QTest::mouseClick(child<QWidget>(bar)->findChild<QAbstractButton *>(u"messageButton"_s), Qt::LeftButton);
    }
    /** Types into the field of a dialog that is open, and presses Enter. */
    template <typename Dialog> void answer(const char *field, const QString &text) const
    {
        QTRY_VERIFY(window->findChild<Dialog *>());
        auto *edit = child<QLineEdit>(field);
        edit->selectAll();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_VERIFY(!window->findChild<Dialog *>());
    }
    /** As a mouse does that drags there. */
    static void drop(QAbstractItemView *view, const QPoint &place, QMimeData *data)
    {
        const auto actions = Qt::CopyAction | Qt::MoveAction;
        QDragEnterEvent enter(place, actions, data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(view->viewport(), &enter);
        QDragMoveEvent move(place, actions, data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(view->viewport(), &move);
        QVERIFY(move.isAccepted());
        QDropEvent dropped(place, actions, data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(view->viewport(), &dropped);
    }
    [[nodiscard]] QAction *menuAction(const hotpapers::models::ShelfItem &item, const QString &text) const
    {
        choose(item);
        emit shelf() -> menuRequested({});
        for (QMenu *menu : window->findChildren<QMenu *>()) {
            if (menu->objectName() == u"shelfMenu"_s || menu->objectName() == u"tagColorMenu"_s) {
                for (QAction *action : menu->actions()) {
                    if (action->text().remove(u'&') == text) {
                        return action;
                    }
                }
            }
        }
        return nullptr;
    }

private:
    int m_lists = 0;
};
