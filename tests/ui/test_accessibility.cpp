// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/accessibletree.h"
#include "support/alldialogs.h"

#include <QApplication>
#include <QDirIterator>
#include <QListWidget>
#include <QRegularExpression>
#include <QTabWidget>

using namespace hotpapers;

/** Who hears the window instead of seeing it finds everything in it, by name. */
class TestAccessibility : public QObject
{
    Q_OBJECT
private slots:
    void init() { w = std::make_unique<WindowFixture>(); }
    void cleanup() { w.reset(); }

    void namelessIsFound();
    void windowHasNames_data();
    void windowHasNames();
    void dialogHasNames_data();
    void dialogHasNames();
    void noDialogIsForgotten();
    void rowIsReadWhereKeysGo();
    void dayIsReadInFull();
    void messagesAreAnnounced();

private:
    [[nodiscard]] QAccessibleInterface *focused() const
    {
        QAccessibleInterface *table = QAccessible::queryAccessibleInterface(w->table());
        return table ? table->focusChild() : nullptr;
    }

    std::unique_ptr<WindowFixture> w;
};

namespace {

QStringList announcements;

void listen(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::Announcement) {
        announcements.append(static_cast<QAccessibleAnnouncementEvent *>(event)->message());
    }
}

/** Goes through the pages of all tabs, and of a list beside pages. */
QStringList namelessOnAnyPage(QWidget &window)
{
    QStringList nameless = AccessibleTree(window).nameless();
    for (QTabWidget *tabs : window.findChildren<QTabWidget *>()) {
        for (int page = 0; page < tabs->count(); ++page) {
            tabs->setCurrentIndex(page);
            nameless += AccessibleTree(window).nameless();
        }
    }
    if (auto *pages = window.findChild<QListWidget *>(u"pageList"_s)) {
        for (int page = 0; page < pages->count(); ++page) {
            pages->setCurrentRow(page);
            nameless += AccessibleTree(window).nameless();
        }
    }
    nameless.removeDuplicates();
    return nameless;
}

} // namespace

void TestAccessibility::namelessIsFound()
{
    QWidget window;
    window.setWindowTitle(u"Window"_s);
    auto *field = new QLineEdit(&window);
    field->setObjectName(u"field"_s);
    window.show();
    QCOMPARE(AccessibleTree(window).nameless().size(), 1);
    QVERIFY(AccessibleTree(window).nameless().first().endsWith(u"EditableText (QLineEdit field)"_s));
    field->setAccessibleName(u"Field"_s);
    QCOMPARE(AccessibleTree(window).nameless(), QStringList());
}

void TestAccessibility::windowHasNames_data()
{
    QTest::addColumn<QString>("search");
    QTest::newRow("papers") << QString();
    QTest::newRow("nothing found") << u"xyzzy"_s;
}

void TestAccessibility::windowHasNames()
{
    w->openFilled();
    QFETCH(QString, search);
    w->search()->setText(search);
    QTRY_COMPARE(w->isShown("emptyPage"), !search.isEmpty());
    const QStringList nameless = namelessOnAnyPage(*w->window);
    QVERIFY2(nameless.isEmpty(), qPrintable(u'\n' + nameless.join(u'\n')));
    QVERIFY(AccessibleTree(*w->window).size() > 100);
}

void TestAccessibility::dialogHasNames_data()
{
    QTest::addColumn<int>("dialog");
    const auto dialogs = allDialogs();
    for (size_t i = 0; i < dialogs.size(); ++i) {
        QTest::newRow(qPrintable(dialogs[i].className)) << int(i);
    }
}

void TestAccessibility::dialogHasNames()
{
    w->openFilled();
    QFETCH(int, dialog);
    const DialogWay way = allDialogs()[size_t(dialog)];
    way.open(*w);
    QTRY_VERIFY(shownWindow(way.className));
    QWidget *window = shownWindow(way.className);
    const QStringList nameless = namelessOnAnyPage(*window);
    QVERIFY2(nameless.isEmpty(), qPrintable(u'\n' + nameless.join(u'\n')));
    QVERIFY(AccessibleTree(*window).size() > 3);
}

void TestAccessibility::noDialogIsForgotten()
{
    // Classes of dialogs and of windows beside the main one, and widgets that a dialog is made for.
    static const QRegularExpression dialogClass(u"class (\\w+)[^;{]*: public QDialog\\b"
                                                "|class (?!Main)(\\w+Window) : public Q"
                                                "|new (\\w+)\\([^;\\n]*\\bdialog\\)\\);"_s);
    QStringList declared;
    QDirIterator sources(QStringLiteral(HOTPAPERS_SOURCE_DIR) + u"/src/ui"_s, {u"*.h"_s, u"*.cpp"_s});
    while (sources.hasNext()) {
        QFile file(sources.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        for (auto found = dialogClass.globalMatch(QString::fromUtf8(file.readAll())); found.hasNext();) {
            declared.append(found.next().capturedTexts().last());
        }
    }
    QStringList listed;
    for (const DialogWay &way : allDialogs()) {
        listed.append(way.className);
    }
    declared.sort();
    listed.sort();
    QCOMPARE(listed, declared); // a new dialog belongs into tests/support/alldialogs.h
}

void TestAccessibility::rowIsReadWhereKeysGo()
{
    w->openFilled();
    w->table()->setFocus();
    QTest::keyClick(w->table(), Qt::Key_J);
    QVERIFY(focused());
    const QString sentence = u"Unread: Alpha, by Ada Adams; rank 2, heat "_s;
    QVERIFY2(focused()->text(QAccessible::Name).startsWith(sentence), qPrintable(focused()->text(QAccessible::Name)));
    QTest::keyClick(w->table(), Qt::Key_Right);
    QCOMPARE(focused()->text(QAccessible::Name), u"Authors: Ada Adams"_s);
}

void TestAccessibility::dayIsReadInFull()
{
    w->openFilled();
    const auto day = [this] {
        QAccessibleInterface *days = QAccessible::queryAccessibleInterface(w->child<QTableView>("monthView"));
        return days && days->focusChild() ? days->focusChild()->text(QAccessible::Name) : QString();
    };
    const QString date = QLocale().toString(QDate(2021, 7, 27), QLocale::LongFormat);
    QTRY_VERIFY2(day().startsWith(date + u": 3 papers, 3 unread"_s), qPrintable(day()));
}

void TestAccessibility::messagesAreAnnounced()
{
    QAccessible::installUpdateHandler(listen);
    w->open();
    announcements.clear();
    w->window->importPaths({w->library.write(u"2021-07-27"_s, {{u"2107.00004"_s, u"Delta"_s}})});
    QTRY_VERIFY(announcements.contains(u"1 file: 1 imported. New: 1 paper, 0 tweets."_s));
    announcements.clear();
    w->window->setSamples(true);
    QVERIFY(announcements.contains(u"These are sample digests, made up to look around in."_s));
    QAccessible::installUpdateHandler(nullptr);
}

QTEST_MAIN(TestAccessibility)
#include "test_accessibility.moc"
