// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/windowfixture.h"

#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>

using namespace hotpapers;

/** A letter in a menu does one thing. */
class TestMenus : public QObject
{
    Q_OBJECT
private slots:
    void lettersAreUnique();
};

namespace {

void collect(const QString &menu, const QList<QAction *> &actions, QStringList &repeated)
{
    QMap<QString, QString> taken; // letter, text
    for (const QAction *action : actions) {
        const QString letter = QKeySequence::mnemonic(action->text()).toString();
        if (!letter.isEmpty() && taken.contains(letter)) {
            repeated += u"%1: %2, %3"_s.arg(menu, taken.value(letter), action->text());
        }
        taken.insert(letter, action->text());
        if (action->menu()) {
            collect(action->menu()->objectName(), action->menu()->actions(), repeated);
        }
    }
}

} // namespace

void TestMenus::lettersAreUnique()
{
    WindowFixture w;
    w.openFilled();
    w.window->setLanguages({{u"de"_s, u"Deutsch"_s}, {u"fr"_s, u"Français"_s}});
    w.action("actionToggleStar")->trigger(); // its undoing has a text of its own
    QStringList repeated;
    collect(u"menu bar"_s, w.window->menuBar()->actions(), repeated);
    collect(u"context menu"_s, w.child<QMenu>("paperContextMenu")->actions(), repeated);
    QVERIFY2(repeated.isEmpty(), qPrintable(repeated.join(u'\n')));
}

QTEST_MAIN(TestMenus)
#include "test_menus.moc"
