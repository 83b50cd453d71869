// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/papertablemodel.h"
#include "models/shelfmodel.h"
#include "services/libraryservice.h"
#include "support/english.h"
#include "support/madeuplibrary.h"
#include "ui/mainwindow.h"
#include "ui/paperheader.h"
#include "ui/papertable.h"
#include "ui/readerpane.h"
#include "ui/session.h"
#include "ui/shelfview.h"
#include "ui/urlopener.h"

#include <KSyntaxHighlighting/Repository>
#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

/** The real window on a real library of made-up digests; the test answers its dialogs and is its browser. */
class WindowFixture
{
public:
    using Model = hotpapers::models::PaperTableModel;

    WindowFixture()
    {
        QStandardPaths::setTestModeEnabled(true);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); // days as 27/07/2021
        settings.setValue(u"reading/markReadDelay"_s, -1); // what is read is for the tests to say
        const auto giveOne = [this](const auto &chosen) {
            if (!answer.isEmpty()) {
                chosen(answer.first());
            }
        };
        dialogs.openFiles = [this](QWidget *, const QString &, const hotpapers::ui::Dialogs::Paths &chosen) {
            if (!answer.isEmpty()) {
                chosen(answer);
            }
        };
        dialogs.openLists = dialogs.openFiles;
        dialogs.openFile = [giveOne](QWidget *, const QString &, const QString &, const auto &chosen) {
            giveOne(chosen);
        };
        dialogs.openFolder = [giveOne](QWidget *, const QString &, const auto &chosen) { giveOne(chosen); };
        dialogs.saveFile = [this, giveOne](QWidget *, const QString &file, const QString &, const auto &chosen) {
            suggested = file;
            giveOne(chosen);
        };
        dialogs.confirm = [this](QWidget *, const QString &, const QString &text, const QString &,
                                 const std::function<void()> &accepted) {
            confirmed = text;
            accept = accepted;
        };
        dialogs.inform = [this](QWidget *, const QString &, const QString &text) { informed = text; };
    }

    ~WindowFixture() { close(); }

    /** Three days, the last with three papers; the paper of the first day stands in the last again. */
    void fill()
    {
        library.import(
            u"2021-07-20"_s,
            {alpha(10, 1),
             {.id = u"2107.00002"_s, .title = u"Beta"_s, .authors = u"Bo Berg"_s, .retweets = 9, .favorites = 9}});
        library.import(
            u"2021-07-24 - 2021-07-26"_s,
            {{.id = u"2107.00003"_s, .title = u"Gamma"_s, .authors = u"Cy Chan"_s, .retweets = 300, .favorites = 8}});
        library.import(u"2021-07-27"_s,
                       {{.id = u"2107.00004"_s,
                         .title = u"Delta"_s,
                         .authors = u"Zoe Sample"_s,
                         .tweets = {u"A zebra!"_s},
                         .retweets = 80,
                         .favorites = 20},
                        alpha(50, 25),
                        {.id = u"2107.00005"_s,
                         .title = u"Epsilon"_s,
                         .authors = u"Bo Berg, Eve Ernst"_s,
                         .retweets = 5,
                         .favorites = 60}});
    }

    void open()
    {
        service = std::make_unique<hotpapers::services::LibraryService>(library.file());
        session = std::make_unique<hotpapers::ui::Session>(*service);
        window = std::make_unique<hotpapers::ui::MainWindow>(*session, repository, settings, opener, dialogs);
        window->setWindowState(Qt::WindowNoState);
        window->resize(1280, 800);
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
    }

    /** Opens the window on the filled library and waits for the latest digest, and its first paper to be loaded. */
    void openFilled()
    {
        fill();
        open();
        QTRY_COMPARE(titles(), (QStringList{u"Delta"_s, u"Alpha"_s, u"Epsilon"_s}));
        QTRY_COMPARE(reader()->paper().text(), u"2107.00004"_s);
        QTRY_VERIFY(child<QPlainTextEdit>("noteText")->isEnabled());
    }

    void close()
    {
        if (window) {
            window->close();
        }
        window.reset();
        session.reset();
        service.reset();
    }

    void reopen()
    {
        close();
        open();
    }

    template <typename T> T *child(const char *name) const { return window->findChild<T *>(QLatin1StringView(name)); }
    hotpapers::ui::PaperTable *table() const { return child<hotpapers::ui::PaperTable>("paperTable"); }
    hotpapers::ui::ReaderPane *reader() const { return child<hotpapers::ui::ReaderPane>("readerPane"); }
    QLineEdit *search() const { return child<QLineEdit>("searchField"); }
    QString status() const { return child<QLabel>("statusLabel")->text(); }
    QAction *action(const char *name) const { return child<QAction>(name); }
    bool isShown(const char *name) const { return child<QWidget>(name)->isVisible(); }
    void click(const char *button) const { QTest::mouseClick(child<QAbstractButton>(button), Qt::LeftButton); }

    hotpapers::ui::ShelfView *shelf() const { return child<hotpapers::ui::ShelfView>("shelfView"); }
    /** The row of the panel; it is invalid as long as there is none. */
    QModelIndex shelfRow(const hotpapers::models::ShelfItem &item) const
    {
        return qobject_cast<hotpapers::models::ShelfModel *>(shelf()->model())->indexOf(item);
    }
    void clickShelf(const hotpapers::models::ShelfItem &item) const
    {
        shelf()->scrollTo(shelfRow(item));
        QTest::mouseClick(shelf()->viewport(), Qt::LeftButton, {}, shelf()->visualRect(shelfRow(item)).center());
    }
    /** By their numbers in the library's section: all, latest digest, starred, unread, with notes. */
    void goToList(int list) const { clickShelf(hotpapers::models::LibraryPlace(list)); }
    QString listText(int list) const
    {
        const QModelIndex row = shelfRow(hotpapers::models::LibraryPlace(list));
        const int count = row.data(hotpapers::models::ShelfModel::CountRole).toInt();
        return count > 0 ? u"%1 (%2)"_s.arg(row.data().toString()).arg(count) : row.data().toString();
    }

    QModelIndex index(int row, int column) const { return table()->model()->index(row, column); }
    QString cell(int row, int column) const { return index(row, column).data().toString(); }
    bool isStarred(int row) const { return index(row, Model::Starred).data(Model::StarredRole).toBool(); }
    hotpapers::ReadState state(int row) const
    {
        return hotpapers::ReadState(index(row, Model::State).data(Model::StateRole).toInt());
    }
    QStringList titles() const
    {
        QStringList titles;
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            titles.append(cell(row, Model::Title));
        }
        return titles;
    }
    void clickCell(int row, int column, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, modifiers,
                          table()->visualRect(index(row, column)).center());
    }
    void clickHeader(int column) const
    {
        const auto *header = table()->header();
        const int x = header->sectionViewportPosition(column) + header->sectionSize(column) / 2;
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, {x, header->height() / 2});
    }

    English english;
    MadeUpLibrary library;
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    KSyntaxHighlighting::Repository repository;
    QList<QUrl> browsed;
    hotpapers::ui::UrlOpener opener{[this](const QUrl &url) {
        browsed.append(url);
        return true;
    }};
    hotpapers::ui::Dialogs dialogs;
    QStringList answer; ///< of the dialogs; empty: the person cancels
    QString suggested; ///< by the last saveFile
    QString informed;
    QString confirmed; ///< what the last confirm asked
    std::function<void()> accept; ///< says yes to it
    std::unique_ptr<hotpapers::services::LibraryService> service;
    std::unique_ptr<hotpapers::ui::Session> session;
    std::unique_ptr<hotpapers::ui::MainWindow> window;

private:
    static MadeUpEntry alpha(int retweets, int favorites)
    {
        return {.id = u"2107.00001"_s,
                .title = u"Alpha"_s,
                .authors = u"Ada Adams"_s,
                .categories = {u"cs.CV"_s},
                .retweets = retweets,
                .favorites = favorites};
    }
};
