// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/importreportdialog.h"

#include "ui_importreport.h"
#include "words/words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace hotpapers::ui {

using services::FileOutcome;
using services::FileReport;
using services::ImportReport;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ImportReportDialog)
};

/** In the order of the report: what needs the person first. */
constexpr std::array outcomes = {FileOutcome::Rejected, FileOutcome::Superseded, FileOutcome::Skipped,
                                 FileOutcome::Repaired, FileOutcome::Imported,   FileOutcome::Unchanged};

QString heading(FileOutcome outcome)
{
    switch (outcome) {
    case FileOutcome::Rejected:
        return Tr::tr("Rejected: nothing of these files was taken in");
    case FileOutcome::Superseded:
        return Tr::tr("Not taken: the library has an equally good or better digest of the same days");
    case FileOutcome::Skipped:
        return Tr::tr("Not digests");
    case FileOutcome::Repaired:
        return Tr::tr("Repaired and imported");
    case FileOutcome::Imported:
        return Tr::tr("Imported, with something to note");
    case FileOutcome::Unchanged:
        return Tr::tr("In the library already");
    }
    Q_UNREACHABLE_RETURN({});
}

QStringList linesOf(const FileReport &report)
{
    QStringList lines;
    if (report.error) {
        lines.append(words::describe(*report.error));
    }
    for (const Notice &notice : report.notices) {
        lines.append(words::describe(notice, report.file));
    }
    return lines.isEmpty() ? QStringList{report.file} : lines;
}

QString number(qint64 value)
{
    return QLocale().toString(value);
}

/** `3 imported`, and nothing for none. */
void appendCount(QStringList &parts, int count, const QString &text)
{
    if (count > 0) {
        parts.append(text.arg(number(count)));
    }
}

} // namespace

QString sentence(const ImportReport &report)
{
    if (report.files == 0) {
        return report.cancelled ? Tr::tr("The import was stopped.") : Tr::tr("No digests were found.");
    }
    QStringList parts;
    appendCount(parts, report.imported, Tr::tr("%1 imported"));
    appendCount(parts, report.repaired, Tr::tr("%1 of them repaired"));
    appendCount(parts, report.unchanged, Tr::tr("%1 in the library already"));
    appendCount(parts, report.superseded, Tr::tr("%1 superseded"));
    appendCount(parts, report.rejected, Tr::tr("%1 rejected"));
    appendCount(parts, report.skipped, Tr::tr("%1 skipped"));
    QString text = report.files == 1 ? Tr::tr("1 file: %1.").arg(parts.join(u", "_s))
                                     : Tr::tr("%1 files: %2.").arg(number(report.files), parts.join(u", "_s));
    if (report.imported > 0) {
        text += u' ' + Tr::tr("New: %1 papers, %2 tweets.").arg(number(report.papers), number(report.tweets));
    }
    return report.cancelled ? Tr::tr("The import was stopped.") + u' ' + text : text;
}

QStringList lines(const ImportReport &report)
{
    QStringList lines;
    for (const FileOutcome outcome : outcomes) {
        bool first = true;
        for (const FileReport &file : report.reports) {
            if (file.outcome != outcome) {
                continue;
            }
            if (std::exchange(first, false)) {
                lines += (lines.isEmpty() ? QStringList() : QStringList{QString()}) + QStringList{heading(outcome)};
            }
            for (const QString &line : linesOf(file)) {
                lines.append(u"  "_s + line);
            }
        }
    }
    return lines;
}

ImportReportDialog::ImportReportDialog(QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::ImportReportDialog>())
{
    m_ui->setupUi(this);
    connect(m_ui->copyReportButton, &QAbstractButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_ui->reportSentence->text() + u"\n\n"_s
                                              + m_ui->reportLines->toPlainText() + u'\n');
    });
}

ImportReportDialog::~ImportReportDialog() = default;

void ImportReportDialog::showReport(const ImportReport &report)
{
    m_ui->reportSentence->setText(sentence(report));
    m_ui->reportLines->setPlainText(lines(report).join(u'\n'));
    m_ui->reportAdvice->setVisible(report.rejected > 0);
    show();
    raise();
}

} // namespace hotpapers::ui
