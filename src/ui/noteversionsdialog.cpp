// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/noteversionsdialog.h"

#include "core/textdiff.h"
#include "ui/contrast.h"
#include "ui/heatcolor.h"
#include "ui/notetextedit.h"
#include "ui_noteversionsdialog.h"

#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace hotpapers::ui {

namespace {

constexpr QColor gone(0xd8, 0x3a, 0x3a);
constexpr QColor come(0x2f, 0x9e, 0x50);

QTextCharFormat formatOf(TextPiece::Kind kind, const QPalette &palette)
{
    QTextCharFormat format;
    if (kind == TextPiece::Kind::Same) {
        return format;
    }
    const bool removed = kind == TextPiece::Kind::Removed;
    const QColor background = blend(palette.color(QPalette::Base), removed ? gone : come, 0.16);
    format.setBackground(background);
    format.setForeground(readableOn(palette.color(QPalette::Text), background, leastContrast(palette)));
    format.setFontStrikeOut(removed);
    format.setFontUnderline(!removed);
    return format;
}

} // namespace

NoteVersionsDialog::NoteVersionsDialog(const std::vector<NoteVersion> &versions, QString note, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::NoteVersionsDialog>()), m_note(std::move(note))
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    for (const NoteVersion &version : versions) {
        if (version.markdown != m_note) { // that is what it is now
            m_versions.push_back(version);
            m_ui->versionList->addItem(
                QLocale().toString(QDateTime::fromSecsSinceEpoch(version.savedAt), QLocale::ShortFormat));
        }
    }
    connect(m_ui->versionList, &QListWidget::currentRowChanged, this, &NoteVersionsDialog::showVersion);
    connect(m_ui->copyButton, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(current() ? current()->markdown : QString()); });
    connect(m_ui->restoreButton, &QPushButton::clicked, this, [this] {
        emit restored(current()->markdown);
        accept();
    });
    m_ui->versionList->setCurrentRow(0);
    showVersion();
    m_ui->versionList->setFocus();
}

NoteVersionsDialog::~NoteVersionsDialog() = default;

const NoteVersion *NoteVersionsDialog::current() const
{
    const int row = m_ui->versionList->currentRow();
    return row < 0 ? nullptr : &m_versions[size_t(row)];
}

void NoteVersionsDialog::showVersion()
{
    const NoteVersion *version = current();
    m_ui->restoreButton->setEnabled(version);
    m_ui->copyButton->setEnabled(version);
    m_ui->versionText->clear();
    if (!version) {
        m_ui->versionText->setPlainText(tr("This note has no earlier versions."));
        return;
    }
    m_ui->versionText->setWordWrapMode(wrapOf(version->markdown + m_note));
    QTextCursor cursor(m_ui->versionText->document());
    cursor.beginEditBlock();
    for (const TextPiece &piece : textDiff(version->markdown, m_note)) {
        cursor.insertText(piece.text, formatOf(piece.kind, m_ui->versionText->palette()));
    }
    cursor.endEditBlock();
    m_ui->versionText->moveCursor(QTextCursor::Start);
}

void NoteVersionsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        showVersion();
    }
}

} // namespace hotpapers::ui
