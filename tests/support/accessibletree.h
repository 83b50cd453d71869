// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QMetaEnum>
#include <QSet>
#include <QStringList>
#include <QWidget>

#include <algorithm>

/** What assistive technology finds in a window, and what of it has no name. */
class AccessibleTree
{
public:
    explicit AccessibleTree(QWidget &window) { walk(QAccessible::queryAccessibleInterface(&window), {}); }

    [[nodiscard]] int size() const { return m_size; } ///< elements that were looked at
    [[nodiscard]] const QStringList &nameless() const { return m_nameless; } ///< `window / pane / role: class name`

private:
    static constexpr int maximumChildren = 400; ///< of an element that are looked at: enough for each kind

    /** What only holds others, or is drawn between them. A label without a text is not seen. */
    static bool needsName(const QAccessibleInterface &element)
    {
        using enum QAccessible::Role;
        static const QSet<QAccessible::Role> others = {
            NoRole,  Client, Pane,       Grouping, ScrollBar, Separator,  Splitter, Grip,    LayeredPane,
            Section, Row,    StaticText, Border,   StatusBar, Whitespace, TitleBar, MenuBar, PageTabList,
        };
        const QAccessibleInterface *parent = element.parent();
        const bool isPage = element.role() == StaticText && qobject_cast<QAbstractScrollArea *>(element.object());
        const bool isPartOfField = parent && (parent->role() == ComboBox || parent->role() == SpinBox);
        const bool isNothing = element.role() == Cell && element.state().disabled; // the 30th of February
        return isPage || (!isPartOfField && !isNothing && !others.contains(element.role()));
    }

    static QString describe(const QAccessibleInterface &element)
    {
        const QObject *object = element.object();
        const QString role = QString::fromLatin1(QMetaEnum::fromType<QAccessible::Role>().valueToKey(element.role()));
        return object ? QStringLiteral("%1 (%2 %3)")
                            .arg(role, QString::fromLatin1(object->metaObject()->className()), object->objectName())
                      : role;
    }

    void walk(QAccessibleInterface *element, const QString &path)
    {
        if (!element || !element->isValid() || element->state().invisible) {
            return;
        }
        ++m_size;
        const QString here = path + QStringLiteral(" / ") + describe(*element);
        if (needsName(*element) && element->text(QAccessible::Name).trimmed().isEmpty()) {
            m_nameless.append(here);
        }
        for (int i = 0; i < std::min(element->childCount(), maximumChildren); ++i) {
            walk(element->child(i), here);
        }
    }

    int m_size = 0;
    QStringList m_nameless;
};
