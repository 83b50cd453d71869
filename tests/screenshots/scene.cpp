// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scene.h"

#include "models/papertablemodel.h"
#include "models/shelfmodel.h"
#include "services/library.h"
#include "support/madeuplibrary.h"
#include "ui/papertable.h"
#include "ui/readerpane.h"
#include "ui/shelfview.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <utility>

using namespace Qt::StringLiterals;
using namespace hotpapers;
using models::PaperTableModel;

namespace {

/** Ends a run that cannot take its pictures: half of them would look like all. */
void need(bool isSo, const char *what)
{
    if (!isSo) {
        qFatal("no picture: %s", what);
    }
}

QStringList sampleFiles()
{
    QStringList files;
    for (const QFileInfo &file :
         QDir(QStringLiteral(HOTPAPERS_SOURCE_DIR "/resources/samples")).entryInfoList(QDir::Files)) {
        files += file.filePath();
    }
    return files;
}

} // namespace

Scene::Scene()
{
    fill();
}

Scene::~Scene() = default;

void Scene::fill()
{
    m_library = std::make_unique<services::LibraryService>(m_folder.filePath(u"library.sqlite"_s));
    QSignalSpy imported(m_library.get(), &services::LibraryService::importFinished);
    m_library->import(sampleFiles());
    need(imported.wait(30'000), "the samples are not imported");
}

void Scene::open(QSize size, const QVariantMap &settings)
{
    m_window.reset();
    m_session.reset();
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_settings->clear();
    m_settings->setValue(u"reading/markReadDelay"_s, -1);
    for (const auto &[key, value] : settings.asKeyValueRange()) {
        m_settings->setValue(key, value);
    }
    m_session = std::make_unique<ui::Session>(*m_library);
    m_window = std::make_unique<ui::MainWindow>(*m_session, m_repository, *m_settings, m_opener);
    m_window->setWindowState(Qt::WindowNoState);
    m_window->resize(size);
    m_window->show();
    need(QTest::qWaitForWindowActive(m_window.get()), "the window is not shown");
    need(QTest::qWaitFor([this] { return child<ui::PaperTable>("paperTable")->model()->rowCount() > 0; }),
         "the window shows no papers");
    settle();
}

void Scene::search(const QString &text)
{
    child<QLineEdit>("searchField")->setText(text);
    settle();
}

void Scene::select(const QString &title)
{
    auto *table = child<ui::PaperTable>("paperTable");
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        const QModelIndex index = table->model()->index(row, PaperTableModel::Title);
        if (index.data().toString().contains(title)) {
            table->goToRow(row);
            settle();
            return;
        }
    }
    need(false, qPrintable(title));
}

void Scene::trigger(const char *action)
{
    child<QAction>(action)->trigger();
    settle();
}

void Scene::fillShelf()
{
    auto &marks = m_session->marks;
    auto *table = child<ui::PaperTable>("paperTable");
    if (!std::exchange(m_hasShelf, true)) {
        const auto reference = std::vector{*ArxivId::parse(u"hep-th/9901001")};
        marks.change(MakeList{u"Thesis, chapter 2"_s, reference});
        marks.change(AddToList{ListId{1}, table->entries(0, 5)});
        marks.change(MakeList{u"Journal club"_s, table->entries(3, 6)});
        marks.change(KeepSearch{{{}, u"Loud and new"_s, u"rt:>50"_s, true}});
        marks.change(KeepSearch{{{}, u"Starred, unread"_s, u"is:starred is:unread"_s}});
        marks.tag(table->entries(0, 3), {{u"ml"_s, true}, {u"ml/theory"_s, true}, {u"to discuss"_s, true}});
        marks.tag(table->entries(2, 5), {{u"ml/vision"_s, true}});
        marks.change(ColorTag{u"ml"_s, 0x0072b2});
        marks.change(ColorTag{u"ml/vision"_s, 0xc2a800});
        marks.change(ColorTag{u"to discuss"_s, 0xd62f2f});
    }
    auto *view = child<ui::ShelfView>("shelfView");
    auto *model = qobject_cast<models::ShelfModel *>(view->model());
    need(QTest::qWaitFor([&] { return model->indexOf(models::ShelfTag{u"to discuss"_s}).isValid(); }), "no shelf");
    view->expandAll();
    emit view->chosen(ListId{1});
    settle();
}

void Scene::keep()
{
    auto *table = child<ui::PaperTable>("paperTable");
    const std::vector<EntryId> papers = table->entries(0, 6);
    need(papers.size() == 6, "papers to keep");
    ui::MarkHistory &marks = m_session->marks;
    marks.tag({papers[0], papers[1], papers[3]}, {{u"ml/vision"_s, true}, {u"to discuss"_s, true}});
    marks.tag({papers[0], papers[4]}, {{u"robots"_s, true}, {u"a rather long name of a tag"_s, true}});
    marks.change(ColorTag{u"ml/vision"_s, 0x2a6fdb});
    marks.change(ColorTag{u"to discuss"_s, 0xd9480f});
    marks.change(ColorTag{u"robots"_s, 0x2b8a3e});
    marks.change(NameState{ReadState::Skipped, u"Not for me"_s});
    marks.rate({papers[0]}, 5);
    marks.rate({papers[2], papers[3]}, 3);
    marks.setPriority({papers[0], papers[1]}, Priority::High);
    for (const int column : {PaperTableModel::Rating, PaperTableModel::Priority, PaperTableModel::Tags}) {
        table->setColumnHidden(column, false);
    }
    settle();
}

void Scene::tellOfNewPapers()
{
    const QDate day = QDate(2031, 1, 1).addDays(++m_imports);
    m_session->marks.change(KeepSearch{{{}, u"Snails %1"_s.arg(m_imports), u"title:snails"_s, true}});
    m_session->marks.change(KeepSearch{{{}, u"Loud ones %1"_s.arg(m_imports), u"rt:>30"_s, true}});
    settle();
    const QString id = u"3101.%1"_s.arg(m_imports, 5, 10, QChar(u'0'));
    QFile digest(m_folder.filePath(day.toString(Qt::ISODate) + u"---Hot-Papers.md"_s));
    need(digest.open(QIODevice::WriteOnly)
             && digest.write(madeUpDigest(day.toString(Qt::ISODate), {{.id = id, .title = u"Slow snails"_s}}).toUtf8())
                 > 0,
         "a digest");
    digest.close();
    m_window->importPaths({digest.fileName()});
    need(QTest::qWaitFor([this] { return child<QWidget>("noticeBar")->isVisible(); }), "no notice");
    settle();
}

void Scene::importNoDigest()
{
    QFile bad(m_folder.filePath(u"shopping.md"_s));
    need(bad.open(QIODevice::WriteOnly) && bad.write("- bread\n- cheese\n") > 0, "a file that is no digest");
    bad.close();
    m_window->importPaths({bad.fileName()});
}

QWidget *Scene::shown(const char *className)
{
    QWidget *found = nullptr;
    const auto find = [&] {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (widget->isVisible() && widget->inherits(className)) {
                found = widget;
            }
        }
        return found != nullptr;
    };
    need(QTest::qWaitFor(find), className);
    settle();
    return found;
}

// The library answers on its own thread, some of it when the table is painted: no single signal says that all is there.
void Scene::settle()
{
    QTest::qWait(600);
}
