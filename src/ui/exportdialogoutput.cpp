// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the export goes.

#include "services/libraryservice.h"
#include "ui/announce.h"
#include "ui/exportdialog.h"
#include "ui/exportpreview.h"
#include "ui/faultmark.h"
#include "ui/icons.h"
#include "ui_exportdialog.h"
#include "words/words.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace hotpapers::ui {

using services::ExportBeginning;

namespace {

/** A folder for a file that is dragged away. It stays as long as its owner: whoever gets the file may read it late. */
struct DragFolder : QObject
{
    using QObject::QObject;
    QTemporaryDir folder;
};

} // namespace

void ExportDialog::setUpOutput()
{
    m_ui->dragHandle->setIcon(themeIcon(u"handle-sort"_s));
    connect(m_ui->exportButton, &QAbstractButton::clicked, this, &ExportDialog::askForFile);
    connect(m_ui->copyExportButton, &QAbstractButton::clicked, this, &ExportDialog::copy);
    connect(m_ui->dragHandle, &ExportHandle::wanted, this, &ExportDialog::prepareDrag);
    connect(m_ui->dragHandle, &ExportHandle::late, this,
            [this] { showMessage(tr("It took a moment, and is ready now: drag it once more.")); });
    setWriting(false);
    showMessage({});
}

void ExportDialog::showCount(int papers, int all)
{
    const QString first = QLocale().toString(papers);
    if (isOfDigests()) {
        m_ui->countLabel->setText(papers < all ? tr("the first %1 of %Ln digests", nullptr, all).arg(first)
                                               : tr("%Ln digest(s)", nullptr, all));
    } else {
        m_ui->countLabel->setText(papers < all ? tr("the first %1 of %Ln papers", nullptr, all).arg(first)
                                               : tr("%Ln paper(s)", nullptr, all));
    }
}

QString ExportDialog::suggestedName() const
{
    const bool isDay = what() == ExportWhat::Day && m_place.day.isOneDay();
    const QString name = isDay ? u"hot-papers-"_s + m_place.day.first.toString(Qt::ISODate) : u"hot-papers"_s;
    return name + u'.' + format().suffix;
}

QString ExportDialog::suggestedFile() const
{
    QString folder = m_tools.settings.value(Setting::ExportFolder).toString();
    if (folder.isEmpty() || !QFileInfo(folder).isDir()) {
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    }
    return QDir(folder).filePath(suggestedName());
}

bool ExportDialog::begin()
{
    showMessage({});
    if (check()) {
        return true;
    }
    for (FaultMark *fault : {m_patternFault, m_searchFault}) {
        fault->tellNow();
    }
    const auto pattern = KeyPattern::parse(m_ui->keyPatternBox->currentText());
    QWidget *field = pattern ? static_cast<QWidget *>(m_ui->searchEdit) : m_ui->keyPatternBox;
    field->setFocus(Qt::OtherFocusReason);
    return false;
}

void ExportDialog::remember()
{
    m_tools.settings.setValue(Setting::ExportFormat, format().name);
    m_tools.settings.setValue(Setting::ExportHabits, toText(m_habits));
}

void ExportDialog::askForFile()
{
    if (begin()) {
        const QString filter = m_ui->formatBox->currentText();
        m_tools.dialogs.saveFile(this, suggestedFile(), filter, [this](const QString &file) { write(file); });
    }
}

void ExportDialog::write(const QString &file)
{
    m_tools.settings.setValue(Setting::ExportFolder, QFileInfo(file).absolutePath());
    remember();
    setWriting(true);
    m_tools.library.exportToFile(file, request(), m_stop.get_token(), this,
                                 [this, file](const Result<int> &papers) { finish(file, papers); });
}

void ExportDialog::finish(const QString &file, const Result<int> &papers)
{
    setWriting(false);
    if (!papers) {
        fail(papers.error());
        return;
    }
    const QString shown = words::isolated(QDir::toNativeSeparators(file));
    emit exported(isOfDigests() ? tr("%Ln digest(s) written to %1", nullptr, *papers).arg(shown)
                                : tr("%Ln paper(s) written to %1", nullptr, *papers).arg(shown));
    accept();
}

void ExportDialog::copy()
{
    if (!begin()) {
        return;
    }
    remember();
    setWriting(true);
    m_tools.library.exportBeginning(request(), m_tools.clipboard, m_stop.get_token(), this,
                                    [this](const Result<ExportBeginning> &beginning) {
                                        setWriting(false);
                                        m_ui->copyExportButton->setFocus();
                                        if (beginning) {
                                            takeCopy(*beginning);
                                        } else {
                                            fail(beginning.error());
                                        }
                                    });
}

void ExportDialog::takeCopy(const ExportBeginning &beginning)
{
    if (!beginning.isAll()) {
        showMessage(tr("This is too much for the clipboard. You can export it to a file instead."));
        return;
    }
    QGuiApplication::clipboard()->setText(beginning.text());
    showMessage(isOfDigests() ? tr("%Ln digest(s) copied", nullptr, beginning.written)
                              : tr("%Ln paper(s) copied", nullptr, beginning.written));
}

// The file is written before the drag begins, off this thread: a drop waits for nothing, and gets all or nothing.
void ExportDialog::prepareDrag()
{
    if (!begin()) {
        return;
    }
    remember();
    m_dragStop.request_stop();
    m_dragStop = std::stop_source();
    m_tools.library.exportBeginning(request(), m_tools.clipboard, m_dragStop.get_token(), this,
                                    [this](const Result<ExportBeginning> &beginning) {
                                        if (beginning) {
                                            takeDrag(*beginning);
                                        } else {
                                            fail(beginning.error());
                                        }
                                    });
}

void ExportDialog::takeDrag(const ExportBeginning &beginning)
{
    auto *folder = new DragFolder(parentWidget() ? parentWidget() : static_cast<QWidget *>(this));
    const QString file = folder->folder.filePath(suggestedName());
    if (beginning.isAll()) {
        m_tools.library.saveFile(
            file, beginning.bytes, this,
            [this, file, text = beginning.text()](const Result<void> &written) { giveDrag(file, text, written); });
    } else { // a file alone
        m_tools.library.exportToFile(
            file, request(), m_dragStop.get_token(), this,
            [this, file](const Result<int> &papers) { giveDrag(file, {}, papers.transform([](int) { })); });
    }
}

void ExportDialog::giveDrag(const QString &file, const QString &text, const Result<void> &written)
{
    if (!written) {
        fail(written.error());
        return;
    }
    if (m_dragStop.stop_requested()) {
        return; // it is something else now
    }
    auto data = std::make_unique<QMimeData>();
    data->setUrls({QUrl::fromLocalFile(file)});
    if (!text.isEmpty()) {
        data->setText(text);
    }
    m_ui->dragHandle->setData(std::move(data));
}

void ExportDialog::fail(const Error &error)
{
    showMessage(words::describe(error));
}

void ExportDialog::setWriting(bool writing)
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_ui->exportForm, m_ui->dragHandle, m_ui->copyExportButton,
                                                            m_ui->exportButton}) {
        widget->setEnabled(!writing);
    }
    m_ui->exportProgress->setVisible(writing);
}

void ExportDialog::showMessage(const QString &text)
{
    m_ui->exportMessage->setText(text);
    m_ui->exportMessage->setVisible(!text.isEmpty());
    if (!text.isEmpty()) {
        announce(m_ui->exportMessage, text);
    }
}

} // namespace hotpapers::ui
