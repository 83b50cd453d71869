// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exportdialog.h"

#include "services/libraryservice.h"
#include "ui_exportdialog.h"
#include "words/words.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hotpapers::ui {

using formats::ExportFormat;
using formats::ExportFormatInfo;
using services::ExportRequest;

namespace {

QString formatName(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Markdown:
        return ExportDialog::tr("Markdown");
    case ExportFormat::Html:
        return ExportDialog::tr("HTML");
    case ExportFormat::Bibtex:
        return ExportDialog::tr("BibTeX");
    case ExportFormat::Biblatex:
        return ExportDialog::tr("BibLaTeX");
    case ExportFormat::Ris:
        return ExportDialog::tr("RIS");
    case ExportFormat::CslJson:
        return ExportDialog::tr("CSL-JSON");
    case ExportFormat::Csv:
        return ExportDialog::tr("CSV table");
    case ExportFormat::JsonLines:
        return ExportDialog::tr("JSON Lines");
    case ExportFormat::Text:
        return ExportDialog::tr("Plain text");
    case ExportFormat::Atom:
        return ExportDialog::tr("Atom feed");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

ExportDialog::ExportDialog(services::LibraryService &library, Settings settings, Dialogs dialogs, ExportChoices choices,
                           QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::ExportDialog>()), m_library(library), m_settings(settings),
      m_dialogs(std::move(dialogs)), m_choices(std::move(choices))
{
    m_ui->setupUi(this);
    setUpChoices();
    setUpFormats();
    setWriting(false);
    showMessage({});
    connect(m_ui->exportButton, &QAbstractButton::clicked, this, &ExportDialog::askForFile);
}

ExportDialog::~ExportDialog()
{
    m_stop.request_stop();
}

void ExportDialog::setUpChoices()
{
    const auto selected = int(m_choices.selection.size());
    m_ui->selectionButton->setText(tr("The %Ln se&lected papers", nullptr, selected));
    m_ui->selectionButton->setEnabled(selected > 0);
    QString shownName = m_choices.shownName;
    m_ui->shownButton->setText(
        tr("All that are s&hown: %1 (%Ln)", nullptr, m_choices.shownCount).arg(shownName.replace(u'&', u"&&"_s)));
    m_ui->shownButton->setEnabled(m_choices.shownCount > 0);
    m_ui->dayButton->setText(m_choices.day.isValid() ? tr("The &digest of %1").arg(words::name(m_choices.day))
                                                     : tr("The &digest"));
    m_ui->dayButton->setEnabled(m_choices.day.isValid());
    QRadioButton *first = selected > 1 ? m_ui->selectionButton : m_ui->shownButton;
    (first->isEnabled() ? first : m_ui->starredButton)->setChecked(true);
}

void ExportDialog::setUpFormats()
{
    for (const ExportFormatInfo &info : formats::exportFormats()) {
        m_ui->formatBox->addItem(tr("%1 (*.%2)").arg(formatName(info.format), info.suffix), info.name);
    }
    const int last = m_ui->formatBox->findData(m_settings.value(Setting::ExportFormat));
    m_ui->formatBox->setCurrentIndex(std::max(last, 0));
}

const ExportFormatInfo &ExportDialog::format() const
{
    return formats::exportFormats().at(size_t(m_ui->formatBox->currentIndex()));
}

QString ExportDialog::suggestedFile() const
{
    QString folder = m_settings.value(Setting::ExportFolder).toString();
    if (folder.isEmpty() || !QFileInfo(folder).isDir()) {
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    }
    const bool isDay = m_ui->dayButton->isChecked() && m_choices.day.isOneDay();
    const QString name = isDay ? u"hot-papers-"_s + m_choices.day.first.toString(Qt::ISODate) : u"hot-papers"_s;
    return QDir(folder).filePath(name + u'.' + format().suffix);
}

ExportRequest ExportDialog::request() const
{
    ExportRequest request;
    request.format = format().format;
    request.title = tr("Hot papers");
    if (m_ui->selectionButton->isChecked()) {
        request.entries = m_choices.selection;
    } else if (m_ui->shownButton->isChecked()) {
        request.query = m_choices.shown;
        request.title = tr("Hot papers: %1").arg(m_choices.shownName);
    } else if (m_ui->dayButton->isChecked()) {
        request.query.days = m_choices.day;
        request.title = tr("Hot papers: %1").arg(words::name(m_choices.day));
    } else if (m_ui->starredButton->isChecked()) {
        request.query.search = searchFor(FlagCondition{SearchFlag::Starred});
        request.title = tr("Hot papers: starred");
    }
    return request;
}

void ExportDialog::askForFile()
{
    showMessage({});
    const QString filter = tr("%1 (*.%2)").arg(formatName(format().format), format().suffix);
    m_dialogs.saveFile(this, suggestedFile(), filter, [this](const QString &file) { prepare(file); });
}

void ExportDialog::prepare(const QString &file)
{
    m_settings.setValue(Setting::ExportFolder, QFileInfo(file).absolutePath());
    m_settings.setValue(Setting::ExportFormat, format().name);
    setWriting(true);
    write(file, request());
}

void ExportDialog::write(const QString &file, ExportRequest request)
{
    m_library.exportToFile(file, std::move(request), m_stop.get_token(), this,
                           [this, file](const Result<int> &papers) { finish(file, papers); });
}

void ExportDialog::finish(const QString &file, const Result<int> &papers)
{
    setWriting(false);
    if (papers) {
        emit exported(file, *papers);
        accept();
    } else {
        showMessage(words::describe(papers.error()));
    }
}

void ExportDialog::setWriting(bool writing)
{
    m_ui->whatBox->setEnabled(!writing);
    m_ui->formatBox->setEnabled(!writing);
    m_ui->exportButton->setEnabled(!writing);
    m_ui->exportProgress->setVisible(writing);
}

void ExportDialog::showMessage(const QString &text)
{
    m_ui->exportMessage->setText(text);
    m_ui->exportMessage->setVisible(!text.isEmpty());
}

} // namespace hotpapers::ui
