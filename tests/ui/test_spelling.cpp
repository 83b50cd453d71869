// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/spelling.h"

#include "support/dictionaries.h"
#include "ui/noteeditor.h"
#include "ui/notetextedit.h"

#include <KSyntaxHighlighting/Repository>

#include <QAbstractEventDispatcher>
#include <QContextMenuEvent>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTextBlock>
#include <QTextLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace hotpapers;

namespace {

const ArxivId one = *ArxivId::parse(u"2103.00001");
const ArxivId two = *ArxivId::parse(u"2103.00002");

} // namespace

/** Misspelled words of a note are underlined, and mended by its menu: by the real dictionary, and without any. */
class TestSpelling : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }
    void sleepsUntilTheNoteHasTheFocus();
    void underlinesProseAlone_data();
    void underlinesProseAlone();
    void wordBeingTypedIsSpared();
    void wordThatIsLeftIsNotSpared();
    void otherNotesAreChecked();
    void menuMends();
    void menuOpensByKey();
    void rightWordHasNoSuggestions();
    void wordIsAddedOrIgnored_data();
    void wordIsAddedOrIgnored();
    void stepsToTheNextOne();
    void canBeSwitchedOff();
    void withoutADictionaryAllIsRight();
    void dictionaryIsTheChosenOrTheSystems_data();
    void dictionaryIsTheChosenOrTheSystems();
    void longNoteDoesNotStopTheWindow();
    void checkingSavesNothing();

private:
    void show(const QString &note)
    {
        m_editor->showNote(one, note);
        m_editor->setFocus();
    }
    [[nodiscard]] QStringList underlined() const;
    void setCursor(int position) const
    {
        QTextCursor cursor = m_text->textCursor();
        cursor.setPosition(position);
        m_text->setTextCursor(cursor);
    }
    [[nodiscard]] QMenu *openMenu(int position) const;
    [[nodiscard]] static QStringList suggestionsIn(const QMenu &menu);

    OwnHome m_home;
    KSyntaxHighlighting::Repository m_repository;
    std::unique_ptr<ui::Spelling> m_spelling;
    std::unique_ptr<QWidget> m_window;
    ui::NoteEditor *m_editor = nullptr;
    ui::NoteTextEdit *m_text = nullptr;
    QLineEdit *m_other = nullptr;
    int m_saves = 0;
};

/** The words that are underlined as misspelled. */
QStringList TestSpelling::underlined() const
{
    QStringList words;
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
            if (range.format.underlineStyle() == QTextCharFormat::SpellCheckUnderline) {
                words += block.text().mid(range.start, range.length);
            }
        }
    }
    return words;
}

QMenu *TestSpelling::openMenu(int position) const
{
    QTextCursor place(m_text->document());
    place.setPosition(position);
    const QPoint at = m_text->cursorRect(place).center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, m_text->viewport()->mapToGlobal(at));
    QApplication::sendEvent(m_text->viewport(), &event);
    return m_text->findChild<QMenu *>(u"noteContextMenu"_s);
}

QStringList TestSpelling::suggestionsIn(const QMenu &menu)
{
    QStringList texts;
    for (const QAction *action : menu.actions()) {
        if (action->objectName() == "spellingSuggestion"_L1) {
            texts += action->text();
        }
    }
    return texts;
}

void TestSpelling::initTestCase()
{
    if (!hasEnglish()) {
        QVERIFY2(!qEnvironmentVariableIsSet("CI"), "no English dictionary (hunspell-en-us, sonnet6-plugins)");
        QSKIP("no English dictionary (hunspell-en-us, sonnet6-plugins)");
    }
}

void TestSpelling::init()
{
    m_saves = 0;
    m_spelling = std::make_unique<ui::Spelling>();
    m_window = std::make_unique<QWidget>();
    const auto save = [this](const ArxivId &, const QString &, const ui::NoteEditor::Saved &saved) {
        ++m_saves;
        saved({});
    };
    m_editor = new ui::NoteEditor(save, m_repository, m_window.get());
    m_editor->setSpelling(*m_spelling);
    m_text = &m_editor->textEdit();
    m_other = new QLineEdit(m_window.get());
    auto *layout = new QVBoxLayout(m_window.get());
    layout->addWidget(m_other);
    layout->addWidget(m_editor);
    m_window->resize(600, 400);
    m_window->show();
    m_other->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestSpelling::sleepsUntilTheNoteHasTheFocus()
{
    m_editor->showNote(one, u"teh note"_s);
    QCoreApplication::processEvents();
    QVERIFY(!m_spelling->isActive());
    QCOMPARE(underlined(), QStringList());
    m_editor->setFocus();
    QTRY_VERIFY(m_spelling->isActive());
    QTRY_COMPARE(underlined(), QStringList{u"teh"_s});
}

void TestSpelling::underlinesProseAlone_data()
{
    QTest::addColumn<QString>("note");
    QTest::addColumn<QStringList>("wrong");
    QTest::newRow("right") << u"This note is spelled well."_s << QStringList();
    QTest::newRow("wrong") << u"Thiss note is *written baddly*."_s << QStringList{u"Thiss"_s, u"baddly"_s};
    QTest::newRow("code") << u"Thiss `baddly`\n```\nbaddly\n```\nandd"_s << QStringList{u"Thiss"_s, u"andd"_s};
    QTest::newRow("links") << u"[textt](https://example.org/baddly) www.baddly.org [[2107.11817]] thiss"_s
                           << QStringList{u"textt"_s, u"thiss"_s};
    QTest::newRow("math") << u"thiss $baddly$ \\baddly\n$$\nbaddly\n$$"_s << QStringList{u"thiss"_s};
    QTest::newRow("quote") << u"> baddly\n\nthiss"_s << QStringList{u"thiss"_s};
    QTest::newRow("names") << u"XLNet gpt2 snake_casse thiss"_s << QStringList{u"thiss"_s};
}

void TestSpelling::underlinesProseAlone()
{
    QFETCH(QString, note);
    QFETCH(QStringList, wrong);
    show(note + u"\nlasst"_s); // all before is checked when this is
    QTRY_COMPARE(underlined().value(underlined().size() - 1), u"lasst"_s);
    QCOMPARE(underlined(), wrong + QStringList{u"lasst"_s});
}

void TestSpelling::wordBeingTypedIsSpared()
{
    show({});
    QTRY_VERIFY(m_spelling->isActive());
    QTest::keyClicks(m_text, u"baddly"_s);
    QTRY_COMPARE(m_spelling->known(u"baddly"_s), std::optional(true));
    QCoreApplication::processEvents();
    QCOMPARE(underlined(), QStringList());
    QTest::keyClicks(m_text, u" "_s);
    QTRY_COMPARE(underlined(), QStringList{u"baddly"_s});
    QTest::keyClicks(m_text, u"thiss"_s);
    QTest::keyClick(m_text, Qt::Key_Return);
    QTRY_COMPARE(underlined(), (QStringList{u"baddly"_s, u"thiss"_s}));
    setCursor(6); // behind it, and nothing is typed
    QCoreApplication::processEvents();
    QCOMPARE(underlined(), (QStringList{u"baddly"_s, u"thiss"_s}));
    QTest::keyClick(m_text, Qt::Key_Backspace);
    QTRY_COMPARE(underlined(), QStringList{u"thiss"_s});
}

void TestSpelling::wordThatIsLeftIsNotSpared()
{
    show(u"so "_s);
    QTRY_VERIFY(m_spelling->isActive());
    m_text->moveCursor(QTextCursor::End);
    QTest::keyClicks(m_text, u"baddly"_s);
    QTRY_COMPARE(m_spelling->known(u"baddly"_s), std::optional(true));
    QTest::keyClick(m_text, Qt::Key_Left);
    QCoreApplication::processEvents();
    QCOMPARE(underlined(), QStringList()); // still in it
    QTest::keyClick(m_text, Qt::Key_Home);
    QTRY_COMPARE(underlined(), QStringList{u"baddly"_s});
    m_text->moveCursor(QTextCursor::End);
    QTest::keyClicks(m_text, u" thiss"_s);
    QTRY_COMPARE(m_spelling->known(u"thiss"_s), std::optional(true));
    m_other->setFocus();
    QTRY_COMPARE(underlined(), (QStringList{u"baddly"_s, u"thiss"_s}));
}

void TestSpelling::otherNotesAreChecked()
{
    show(u"thiss\n\none"_s);
    QTRY_COMPARE(underlined(), QStringList{u"thiss"_s});
    m_editor->showNote(two, u"anothr, thiss"_s);
    QTRY_COMPARE(underlined(), (QStringList{u"anothr"_s, u"thiss"_s}));
    m_editor->showNote(one, u"fine"_s);
    QTRY_COMPARE(underlined(), QStringList());
}

void TestSpelling::menuMends()
{
    show(u"A speling of words"_s);
    QTRY_COMPARE(underlined(), QStringList{u"speling"_s});
    QMenu *menu = openMenu(4);
    const QStringList suggestions = suggestionsIn(*menu);
    QVERIFY(suggestions.contains(u"spelling"_s));
    QVERIFY(suggestions.size() <= ui::Spelling::maximumSuggestions);
    QCOMPARE(menu->actions().constFirst()->text(), suggestions.constFirst()); // before what is always there
    QVERIFY(menu->actions().constFirst()->font().bold());
    menu->actions().at(suggestions.indexOf(u"spelling"_s))->trigger();
    menu->close();
    QCOMPARE(m_text->toPlainText(), u"A spelling of words"_s);
    QTRY_COMPARE(underlined(), QStringList());
    m_editor->flush();
    QCOMPARE(m_saves, 1);
    m_text->undo();
    QCOMPARE(m_text->toPlainText(), u"A speling of words"_s);
    QTRY_COMPARE(underlined(), QStringList{u"speling"_s});
}

void TestSpelling::menuOpensByKey()
{
    show(u"right speling"_s);
    QTRY_COMPARE(underlined(), QStringList{u"speling"_s});
    setCursor(8);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {2, 2}, m_text->viewport()->mapToGlobal(QPoint(2, 2)));
    QApplication::sendEvent(m_text->viewport(), &event);
    auto *menu = m_text->findChild<QMenu *>(u"noteContextMenu"_s);
    QVERIFY(menu);
    QVERIFY(suggestionsIn(*menu).contains(u"spelling"_s));
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QCOMPARE(m_text->toPlainText().section(u' ', 0, 0), u"right"_s);
    QVERIFY(!m_text->toPlainText().contains("speling"_L1));
}

void TestSpelling::rightWordHasNoSuggestions()
{
    show(u"right speling"_s);
    QTRY_COMPARE(underlined(), QStringList{u"speling"_s});
    QMenu *menu = openMenu(2);
    QVERIFY(!menu->findChild<QAction *>(u"addToDictionary"_s));
    QCOMPARE(suggestionsIn(*menu), QStringList());
    menu->close();
}

void TestSpelling::wordIsAddedOrIgnored_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("kept"); // in a file
    QTest::newRow("added") << u"addToDictionary"_s << u"hottish"_s << true;
    QTest::newRow("ignored") << u"ignoreWord"_s << u"coldish"_s << false;
}

void TestSpelling::wordIsAddedOrIgnored()
{
    QFETCH(QString, action);
    QFETCH(QString, word);
    QFETCH(bool, kept);
    const QString misspelled = word + u"qx"_s;
    show(misspelled + u" thiss "_s + misspelled);
    QTRY_COMPARE(underlined(), (QStringList{misspelled, u"thiss"_s, misspelled}));
    QMenu *menu = openMenu(2);
    menu->findChild<QAction *>(action)->trigger();
    menu->close();
    QTRY_COMPARE(underlined(), QStringList{u"thiss"_s});
    bool stands = false;
    QDirIterator files(qEnvironmentVariable("HOME"), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        stands = stands || (file.open(QIODevice::ReadOnly) && file.readAll().contains(misspelled.toUtf8()));
    }
    QCOMPARE(stands, kept);
}

void TestSpelling::stepsToTheNextOne()
{
    show(u"thiss is\n\nbaddly spelled"_s);
    QTRY_VERIFY(m_spelling->isActive());
    const auto selected = [this] { return m_text->textCursor().selectedText(); };
    QVERIFY(m_editor->goToNextMisspelling());
    QCOMPARE(selected(), u"thiss"_s);
    QVERIFY(m_editor->goToNextMisspelling());
    QCOMPARE(selected(), u"baddly"_s);
    QVERIFY(m_editor->goToNextMisspelling());
    QCOMPARE(selected(), u"thiss"_s); // from the beginning
    m_editor->showNote(two, u"all is well"_s);
    QVERIFY(!m_editor->goToNextMisspelling());
}

void TestSpelling::canBeSwitchedOff()
{
    show(u"thiss"_s);
    QTRY_COMPARE(underlined(), QStringList{u"thiss"_s});
    m_spelling->choose(false, {});
    QTRY_COMPARE(underlined(), QStringList());
    QVERIFY(!openMenu(2)->findChild<QAction *>(u"addToDictionary"_s));
    m_text->findChild<QMenu *>(u"noteContextMenu"_s)->close();
    m_spelling->choose(true, u"en_US"_s);
    QTRY_COMPARE(underlined(), QStringList{u"thiss"_s});
}

// As where none is installed: a speller that has no dictionary is not valid.
void TestSpelling::withoutADictionaryAllIsRight()
{
    QCOMPARE(ui::Spelling::dictionaryFor({}, {u"en_US"_s}, {}), QString());
    m_spelling->choose(true, u"en_US"_s);
    ui::Spelling none;
    QVERIFY(!none.isWrong(u"thiss"_s)); // asleep
    QCOMPARE(none.suggestions(u"thiss"_s), QStringList());
    none.choose(false, {});
    none.wake();
    QVERIFY(!none.isActive());
    QVERIFY(!none.isWrong(u"thiss"_s));
    none.add(u"thiss"_s);
    none.ignore(u"thiss"_s);
    m_spelling->wake();
    QVERIFY(m_spelling->isWrong(u"thiss"_s));
}

void TestSpelling::dictionaryIsTheChosenOrTheSystems_data()
{
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QStringList>("languages");
    QTest::addColumn<QString>("used");
    QTest::newRow("chosen") << u"fr_FR"_s << QStringList{u"en_GB"_s} << u"fr_FR"_s;
    QTest::newRow("system's") << QString() << QStringList{u"en_GB"_s} << u"en_GB"_s;
    QTest::newRow("of another country") << QString() << QStringList{u"de_CH"_s} << u"de_DE"_s;
    QTest::newRow("second language") << QString() << QStringList{u"ja_JP"_s, u"fr"_s} << u"fr_FR"_s;
    QTest::newRow("chosen, not there any more") << u"it_IT"_s << QStringList{u"en_US"_s} << u"en_US"_s;
    QTest::newRow("none") << QString() << QStringList{u"ja_JP"_s} << QString();
}

void TestSpelling::dictionaryIsTheChosenOrTheSystems()
{
    QFETCH(QString, chosen);
    QFETCH(QStringList, languages);
    QFETCH(QString, used);
    const QStringList installed{u"de_DE"_s, u"en_GB"_s, u"en_US"_s, u"fr_FR"_s};
    QCOMPARE(ui::Spelling::dictionaryFor(chosen, languages, installed), used);
}

// 100,000 words, of which every tenth is wrong and many are met once: between two pieces of checking events are seen to.
void TestSpelling::longNoteDoesNotStopTheWindow()
{
    m_editor->setFocus();
    QTRY_VERIFY(m_spelling->isActive());
    QString note;
    for (int line = 0; line < 10'000; ++line) {
        QString odd;
        for (int number = line; number > 0; number /= 26) {
            odd += QChar(u'a' + number % 26);
        }
        note += u"these are the words of line zq%1 that someone wrote\n"_s.arg(odd);
    }
    m_other->setFocus();
    m_editor->showNote(two, note + u"lasst"_s);
    QElapsedTimer turn;
    qint64 longest = 0;
    const auto *dispatcher = QAbstractEventDispatcher::instance();
    connect(dispatcher, &QAbstractEventDispatcher::awake, m_window.get(), [&turn, &longest] {
        longest = std::max(longest, turn.isValid() ? turn.elapsed() : 0);
        turn.start();
    });
    const auto isChecked = [this] {
        const auto formats = m_text->document()->lastBlock().layout()->formats();
        return std::ranges::any_of(formats, [](const QTextLayout::FormatRange &range) {
            return range.format.underlineStyle() == QTextCharFormat::SpellCheckUnderline;
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(isChecked(), 60'000);
    qInfo("the longest turn of the event loop: %lld ms", longest);
    QVERIFY(longest < 100); // 4 are meant; others use this machine as well
}

void TestSpelling::checkingSavesNothing()
{
    show(u"thiss\nbaddly"_s);
    QTRY_COMPARE(underlined().size(), 2);
    QVERIFY(!m_editor->hasUnsaved());
    QCOMPARE(m_saves, 0);
    QVERIFY(!m_text->document()->isUndoAvailable());
}

QTEST_MAIN(TestSpelling)
#include "test_spelling.moc"
