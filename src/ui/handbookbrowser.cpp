// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/handbookbrowser.h"

#include "ui/heatcolor.h"

#include <QEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextTable>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hotpapers::ui {

namespace {

constexpr int margin = 16;

QList<QTextTable *> tablesOf(const QTextDocument &document)
{
    QList<QTextTable *> tables;
    for (QTextFrame *frame : document.rootFrame()->childFrames()) {
        if (auto *table = qobject_cast<QTextTable *>(frame)) {
            tables.append(table);
        }
    }
    return tables;
}

/** Qt sets the columns of tables from left to right, however lines run: of two, the first is to stand where lines begin. */
QString withTablesMirrored(const QString &markdown)
{
    static const QRegularExpression row(u"^\\|((?:\\\\.|[^|\\\\\\n])*)\\|((?:\\\\.|[^|\\\\\\n])*)\\|$"_s,
                                        QRegularExpression::MultilineOption);
    return QString(markdown).replace(row, u"|\\2|\\1|"_s);
}

/** Markdown's tables come with double lines and no air. */
void dress(QTextTable &table, const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    QTextTableFormat format = table.format();
    format.setBorder(1);
    format.setBorderCollapse(true);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(blend(base, text, 0.15));
    format.setCellPadding(5);
    format.setCellSpacing(0);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    QList<QTextLength> widths{QTextLength(QTextLength::PercentageLength, 34),
                              QTextLength(QTextLength::PercentageLength, 66)};
    if (QGuiApplication::isRightToLeft()) {
        std::ranges::reverse(widths);
    }
    format.setColumnWidthConstraints(widths);
    table.setFormat(format);
    for (int column = 0; column < table.columns(); ++column) {
        QTextTableCell cell = table.cellAt(0, column);
        QTextCharFormat head = cell.format();
        head.setBackground(blend(base, text, 0.07));
        cell.setFormat(head);
    }
}

/** A line of text is easier to find again with some air above it; a heading belongs to what follows. */
void giveAir(QTextDocument &document, int line)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        if (cursor.currentTable()) {
            continue;
        }
        QTextBlockFormat format = block.blockFormat();
        const bool heading = format.headingLevel() > 0;
        format.setLineHeight(heading ? 100 : 125, QTextBlockFormat::ProportionalHeight);
        if (format.hasProperty(QTextFormat::BlockCodeLanguage)) {
            format.setLayoutDirection(Qt::LeftToRight); // commands
        }
        format.setTopMargin(heading && block != document.begin() ? line : 0);
        format.setBottomMargin(block.textList() ? line / 4 : line / 2);
        cursor.setBlockFormat(format);
    }
}

} // namespace

HandbookBrowser::HandbookBrowser(QWidget *parent) : QTextBrowser(parent)
{
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // one that comes and goes changes the width, and it with it
    setOpenLinks(false);
    setOpenExternalLinks(false);
    document()->setDocumentMargin(margin);
}

void HandbookBrowser::showMarkdown(const QString &markdown)
{
    m_markdown = markdown;
    m_marked.clear();
    layOut();
    verticalScrollBar()->setValue(0);
}

void HandbookBrowser::layOut()
{
    const int width = pictureWidth();
    if (m_laidOutWidth != width) {
        m_laidOutWidth = width;
        m_pictures.clear();
    }
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(layoutDirection()); // also of what begins with a key or a name
    document()->setDefaultTextOption(option);
    document()->setDefaultFont(font());
    document()->setMarkdown(isRightToLeft() ? withTablesMirrored(m_markdown) : m_markdown,
                            QTextDocument::MarkdownDialectGitHub);
    for (QTextTable *table : tablesOf(*document())) {
        dress(*table, palette());
    }
    giveAir(*document(), fontMetrics().lineSpacing());
    moveCursor(QTextCursor::Start); // it is what is kept in view when the size changes
    mark(m_marked);
}

void HandbookBrowser::mark(const QString &words)
{
    m_marked = words;
    QList<ExtraSelection> marks;
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts)) {
        for (QTextCursor at = document()->find(word); !at.isNull(); at = document()->find(word, at)) {
            ExtraSelection selection{at, {}};
            selection.format.setBackground(
                blend(palette().color(QPalette::Base), palette().color(QPalette::Highlight), 0.4));
            marks.append(selection);
        }
    }
    setExtraSelections(marks);
    if (!marks.isEmpty()) {
        const auto first =
            std::ranges::min_element(marks, {}, [](const ExtraSelection &at) { return at.cursor.position(); });
        QTextCursor top = first->cursor;
        top.clearSelection();
        setTextCursor(top);
        ensureCursorVisible();
    }
}

int HandbookBrowser::pictureWidth() const
{
    return std::max(200, viewport()->width() - 2 * margin);
}

QVariant HandbookBrowser::loadResource(int type, const QUrl &name)
{
    if (type != QTextDocument::ImageResource) {
        return {};
    }
    const QString file = QFileInfo(name.path()).fileName();
    if (const auto known = m_pictures.constFind(file); known != m_pictures.constEnd()) {
        return *known;
    }
    QImage picture(u":/handbook/images/"_s + file);
    if (picture.width() > pictureWidth()) {
        picture = picture.scaledToWidth(qRound(pictureWidth() * devicePixelRatioF()), Qt::SmoothTransformation);
        picture.setDevicePixelRatio(devicePixelRatioF());
    }
    m_pictures.insert(file, picture);
    return picture;
}

void HandbookBrowser::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) && !m_markdown.isEmpty()) {
        const int place = verticalScrollBar()->value();
        layOut();
        verticalScrollBar()->setValue(place);
    }
}

void HandbookBrowser::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (!m_markdown.isEmpty() && pictureWidth() != m_laidOutWidth) {
        layOut();
    }
}

} // namespace hotpapers::ui
