// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/windowfixture.h"
#include "ui/exportdialog.h"
#include "ui/exporthandle.h"
#include "ui/exportpreview.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QStandardItemModel>

#include <array>
#include <optional>

/** The export dialog alone, on a library of five papers: two are starred and in a list, one has a note. */
class ExportDialogFixture
{
public:
    ExportDialogFixture()
    {
        w.fill();
        auto library = w.library.open();
        const std::array ids{*hotpapers::ArxivId::parse(u"2107.00003"), *hotpapers::ArxivId::parse(u"2107.00001")};
        QVERIFY(library.setStarred(ids, true));
        QVERIFY(library.setNote(ids.back(), u"My own words"_s));
        QVERIFY(library.turn(hotpapers::UserTurn(
            hotpapers::UserChange(hotpapers::MakeList{u"Mine"_s, std::vector(ids.begin(), ids.end())}))));
        entries = library.find({.order = {{hotpapers::SortKey::Title, false}}})->entries;
        QCOMPARE(entries.size(), 5U);
        w.service = std::make_unique<hotpapers::services::LibraryService>(w.library.file());
    }

    /** On all papers, where nothing else is said, with the preview of them. */
    void open(hotpapers::ui::ExportPlace place = {}, std::optional<hotpapers::services::ExportBound> clipboard = {})
    {
        if (place.shownCount == 0) {
            place.shown.order = {{hotpapers::SortKey::Title, false}};
            place.shownCount = int(entries.size());
            place.shownName = u"All"_s;
        }
        delete dialog;
        hotpapers::ui::ExportTools tools{*w.service, w.repository, w.opener, hotpapers::ui::Settings(w.settings),
                                         w.dialogs};
        tools.clipboard = clipboard.value_or(tools.clipboard);
        dialog = new hotpapers::ui::ExportDialog(std::move(tools), std::move(place), window.get());
        QObject::connect(dialog, &QObject::destroyed, window.get(), [this] { dialog = nullptr; });
        child<hotpapers::ui::ExportHandle>("dragHandle")->setStart([this](QWidget *, std::unique_ptr<QMimeData> data) {
            dragged = std::move(data);
        });
        dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QTRY_VERIFY(!preview().isEmpty());
        QTRY_COMPARE(box("listBox")->count(), 1);
    }

    template <typename T> [[nodiscard]] T *child(const char *name) const
    {
        return dialog->findChild<T *>(QLatin1StringView(name));
    }
    [[nodiscard]] QComboBox *box(const char *name) const { return child<QComboBox>(name); }
    void choose(const char *name, const QVariant &data) const
    {
        QVERIFY2(box(name)->findData(data) >= 0, name);
        box(name)->setCurrentIndex(box(name)->findData(data));
    }
    void choose(hotpapers::ui::ExportWhat what) const { choose("whatBox", int(what)); }
    [[nodiscard]] bool isOffered(hotpapers::ui::ExportWhat what) const
    {
        const auto *items = qobject_cast<QStandardItemModel *>(box("whatBox")->model());
        return items->item(box("whatBox")->findData(int(what)))->isEnabled();
    }
    [[nodiscard]] bool isShown(const char *name) const { return child<QWidget>(name)->isVisible(); }
    [[nodiscard]] QString preview() const { return child<QPlainTextEdit>("previewText")->toPlainText(); }
    [[nodiscard]] QString message() const { return child<QLabel>("exportMessage")->text(); }

    /** Exports to a file of this name. */
    void write(const QString &name)
    {
        w.answer = {w.folder.filePath(name)};
        QSignalSpy exported(dialog, &hotpapers::ui::ExportDialog::exported);
        QTest::mouseClick(child<QAbstractButton>("exportButton"), Qt::LeftButton);
        QTRY_COMPARE(exported.size(), 1);
        QFile file(w.answer.first());
        QVERIFY(file.open(QIODevice::ReadOnly));
        written = file.readAll();
    }

    /** Presses the handle and moves the mouse away from it. */
    void pull() const
    {
        auto *handle = child<QWidget>("dragHandle");
        QTest::mousePress(handle, Qt::LeftButton);
        QMouseEvent move(QEvent::MouseMove, QPointF(200, 5), handle->mapToGlobal(QPointF(200, 5)), Qt::NoButton,
                         Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(handle, &move);
    }

    WindowFixture w;
    std::unique_ptr<QWidget> window = std::make_unique<QWidget>();
    hotpapers::ui::ExportDialog *dialog = nullptr;
    std::vector<hotpapers::EntryId> entries; ///< by title: Alpha, Beta, Delta, Epsilon, Gamma
    QByteArray written;
    std::unique_ptr<QMimeData> dragged;
};
