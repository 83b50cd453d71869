// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/dictionaries.h"
#include "support/windowfixture.h"
#include "ui/notetextedit.h"
#include "ui/spelling.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QStatusBar>
#include <QTextBlock>
#include <QTextLayout>

using namespace hotpapers;

/** Notes where no dictionary is installed for the person's language: nothing is underlined, nothing offered. */
class TestNoSpelling : public QObject
{
    Q_OBJECT
private slots:
    void nothingIsUnderlinedOrOffered();

private:
    OwnHome m_home;
};

void TestNoSpelling::nothingIsUnderlinedOrOffered()
{
    const QString language = QLocale::system().name();
    for (const ui::Language &dictionary : ui::Spelling::dictionaries()) {
        if (dictionary.code.startsWith(language.section(u'_', 0, 0))) {
            QSKIP("there is a dictionary of it");
        }
    }
    WindowFixture w;
    w.openFilled();
    auto *note = w.child<ui::NoteTextEdit>("noteText");
    note->setFocus();
    QTest::keyClicks(note, u"thiss is baddly spelled "_s);
    w.session->spelling.wake(); // as the focus does, when it has been seen
    QVERIFY(!w.session->spelling.isActive());
    for (int turn = 0; turn < 20; ++turn) {
        QCoreApplication::processEvents();
    }
    const auto formats = note->document()->firstBlock().layout()->formats();
    QVERIFY(std::ranges::none_of(formats, [](const QTextLayout::FormatRange &range) {
        return range.format.underlineStyle() == QTextCharFormat::SpellCheckUnderline;
    }));
    QContextMenuEvent event(QContextMenuEvent::Mouse, {8, 8}, note->viewport()->mapToGlobal(QPoint(8, 8)));
    QApplication::sendEvent(note->viewport(), &event);
    auto *menu = note->findChild<QMenu *>(u"noteContextMenu"_s);
    QVERIFY(menu);
    QVERIFY(!menu->findChild<QAction *>(u"addToDictionary"_s));
    menu->close();
    QTest::keyClick(note, Qt::Key_F7, Qt::ShiftModifier);
    QVERIFY(w.window->statusBar()->currentMessage().contains(u"settings"_s));
}

int main(int argc, char **argv)
{
    qputenv("LC_ALL", "ja_JP.UTF-8"); // Hunspell has none of Japanese
    qunsetenv("LANGUAGE");
    QApplication application(argc, argv);
    TestNoSpelling test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_nospelling.moc"
