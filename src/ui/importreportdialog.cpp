// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/importreportdialog.h"

#include "core/visibletext.h"
#include "ui_importreport.h"
#include "words/words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QStyle>

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
    return lines.isEmpty() ? QStringList{visibleText(report.file)} : lines;
}

/** What became of the files, without what happened to none. */
QString counts(const ImportReport &report)
{
    QStringList parts;
    const auto add = [&parts](int count, const QString &text) {
        parts += count > 0 ? QStringList(text) : QStringList();
    };
    add(report.imported, Tr::tr("%Ln imported", nullptr, report.imported));
    add(report.repaired, Tr::tr("%Ln of them repaired", nullptr, report.repaired));
    add(report.unchanged, Tr::tr("%Ln in the library already", nullptr, report.unchanged));
    add(report.superseded, Tr::tr("%Ln superseded", nullptr, report.superseded));
    add(report.rejected, Tr::tr("%Ln rejected", nullptr, report.rejected));
    add(report.skipped, Tr::tr("%Ln skipped", nullptr, report.skipped));
    return parts.join(Tr::tr(", ", "between the parts of a list"));
}

} // namespace

QString sentence(const ImportReport &report)
{
    if (report.files == 0) {
        return report.cancelled ? Tr::tr("The import was stopped.") : Tr::tr("No digests were found.");
    }
    QString text = Tr::tr("%Ln files: %1.", nullptr, report.files).arg(counts(report));
    if (report.imported > 0) {
        text = words::sentences(text,
                                Tr::tr("New: %1, %2.")
                                    .arg(Tr::tr("%Ln papers", nullptr, int(report.papers)),
                                         Tr::tr("%Ln tweets", nullptr, int(report.tweets))));
    }
    if (report.marked > 0) {
        text = words::sentences(text, words::takenOver(int(report.marked)));
    }
    return report.cancelled ? words::sentences(Tr::tr("The import was stopped."), text) : text;
}

QStringList lines(const ImportReport &report)
{
    QStringList lines;
    int more = 0;
    for (const FileOutcome outcome : outcomes) {
        bool first = true;
        for (const FileReport &file : report.reports) {
            if (file.outcome != outcome) {
                continue;
            }
            if (lines.size() >= maximumReportLines) {
                ++more;
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
    if (more > 0) {
        lines += {QString(),
                  Tr::tr("%Ln more file(s) have something to note: “hotpapers import” in a terminal tells all.",
                         nullptr, more)};
    }
    return lines;
}

ImportReportDialog::ImportReportDialog(QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::ImportReportDialog>())
{
    m_ui->setupUi(this);
    QTextOption option = m_ui->reportLines->document()->defaultTextOption();
    option.setTextDirection(layoutDirection()); // not of the paths in it
    option.setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    m_ui->reportLines->document()->setDefaultTextOption(option);
    connect(m_ui->copyReportButton, &QAbstractButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_ui->reportSentence->text() + u"\n\n"_s
                                              + m_ui->reportLines->toPlainText() + u'\n');
    });
}

ImportReportDialog::~ImportReportDialog() = default;

void ImportReportDialog::showReport(const ImportReport &report)
{
    showReport(sentence(report), lines(report));
    m_ui->reportAdvice->setVisible(report.rejected > 0);
}

void ImportReportDialog::showReport(const QString &sentence, const QStringList &lines)
{
    m_ui->reportSentence->setText(sentence);
    m_ui->reportLines->setPlainText(lines.join(u'\n'));
    m_ui->reportAdvice->hide();
    show();
    raise();
}

} // namespace hotpapers::ui
