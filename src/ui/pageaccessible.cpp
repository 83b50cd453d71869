// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pageaccessible.h"

#include "ui/paperbrowser.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QTextDocument>

#include <algorithm>

namespace hotpapers::ui {

namespace {

/** Offsets are those in the text that is told; positions are those on the page. */
class PageAccessible : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit PageAccessible(PaperBrowser *page) : QAccessibleWidget(page, QAccessible::StaticText), m_page(*page) { }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TextInterface ? static_cast<QAccessibleTextInterface *>(this)
                                                  : QAccessibleWidget::interface_cast(type);
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = true;
        state.multiLine = true;
        state.selectableText = true;
        return state;
    }

    void selection(int index, int *start, int *end) const override
    {
        const bool selected = index == 0 && m_page.textCursor().hasSelection();
        *start = selected ? offsetOf(m_page.textCursor().selectionStart()) : 0;
        *end = selected ? offsetOf(m_page.textCursor().selectionEnd()) : 0;
    }
    [[nodiscard]] int selectionCount() const override { return m_page.textCursor().hasSelection() ? 1 : 0; }
    void addSelection(int start, int end) override { setSelection(0, start, end); }
    void removeSelection(int) override
    {
        QTextCursor cursor = m_page.textCursor();
        cursor.clearSelection();
        m_page.setTextCursor(cursor);
    }
    void setSelection(int, int start, int end) override
    {
        QTextCursor cursor = m_page.textCursor();
        cursor.setPosition(positionOf(start));
        cursor.setPosition(positionOf(end), QTextCursor::KeepAnchor);
        m_page.setTextCursor(cursor);
    }

    [[nodiscard]] int cursorPosition() const override { return offsetOf(m_page.textCursor().position()); }
    void setCursorPosition(int offset) override { setSelection(0, offset, offset); }

    [[nodiscard]] QString text(QAccessible::Text text) const override { return QAccessibleWidget::text(text); }
    [[nodiscard]] QString text(int start, int end) const override
    {
        return told().text.mid(start, end < 0 ? -1 : end - start);
    }
    [[nodiscard]] int characterCount() const override { return int(told().text.size()); }

    [[nodiscard]] QRect characterRect(int offset) const override
    {
        QTextCursor cursor(m_page.document());
        cursor.setPosition(positionOf(offset));
        const QRect rect = m_page.cursorRect(cursor);
        return {m_page.viewport()->mapToGlobal(rect.topLeft()), rect.size()};
    }
    [[nodiscard]] int offsetAtPoint(const QPoint &point) const override
    {
        return offsetOf(m_page.cursorForPosition(m_page.viewport()->mapFromGlobal(point)).position());
    }
    void scrollToSubstring(int start, int) override
    {
        setCursorPosition(start);
        m_page.ensureCursorVisible();
    }
    QString attributes(int, int *start, int *end) const override
    {
        *start = 0;
        *end = characterCount();
        return {};
    }

private:
    [[nodiscard]] const PageText &told() const
    {
        if (m_revision != m_page.document()->revision()) {
            m_told = m_page.plainText();
            m_revision = m_page.document()->revision();
        }
        return m_told;
    }
    [[nodiscard]] int positionOf(int offset) const
    {
        const std::vector<int> &positions = told().positions;
        const bool isInside = offset >= 0 && size_t(offset) < positions.size();
        return isInside ? positions[size_t(offset)] : m_page.document()->characterCount() - 1;
    }
    [[nodiscard]] int offsetOf(int position) const
    {
        const std::vector<int> &positions = told().positions;
        return int(std::ranges::lower_bound(positions, position) - positions.begin());
    }

    PaperBrowser &m_page;
    mutable PageText m_told;
    mutable int m_revision = -1; ///< of the page that was read
};

} // namespace

QAccessibleInterface *pageAccessible(const QString &, QObject *object)
{
    auto *page = qobject_cast<PaperBrowser *>(object);
    return page ? new PageAccessible(page) : nullptr;
}

} // namespace hotpapers::ui
