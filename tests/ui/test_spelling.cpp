// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/spellingfixture.h"
#include "ui/notehighlighter.h"

#include <QAbstractEventDispatcher>
#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace hotpapers;

/** Misspelled words of a note are underlined: by the real dictionary, and without any. */
class TestSpelling : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init() { f = std::make_unique<SpellingFixture>(); }
    void cleanup() { f.reset(); }

    void sleepsUntilTheNoteHasTheFocus();
    void underlinesProseAlone_data();
    void underlinesProseAlone();
    void wordBeingTypedIsSpared();
    void wordThatIsLeftIsNotSpared();
    void otherNotesAreChecked();
    void canBeSwitchedOff();
    void withoutADictionaryAllIsRight();
    void dictionaryIsTheChosenOrTheSystems_data();
    void dictionaryIsTheChosenOrTheSystems();
    void longNoteDoesNotStopTheWindow();
    void slowLinesComeToTheirEnd();
    void checkingSavesNothing();

private:
    OwnHome m_home;
    std::unique_ptr<SpellingFixture> f;
};

void TestSpelling::initTestCase()
{
    HOTPAPERS_NEED_ENGLISH();
}

void TestSpelling::sleepsUntilTheNoteHasTheFocus()
{
    f->editor->showNote(*ArxivId::parse(u"2103.00001"), u"teh note"_s);
    QCoreApplication::processEvents();
    QVERIFY(!f->spelling.isActive());
    QCOMPARE(f->underlined(), QStringList());
    f->editor->setFocus();
    QTRY_VERIFY(f->spelling.isActive());
    QTRY_COMPARE(f->underlined(), QStringList{u"teh"_s});
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
    f->show(note + u"\nlasst"_s); // all before is checked when this is
    QTRY_COMPARE(f->underlined().value(f->underlined().size() - 1), u"lasst"_s);
    QCOMPARE(f->underlined(), wrong + QStringList{u"lasst"_s});
}

void TestSpelling::wordBeingTypedIsSpared()
{
    f->show({});
    QTRY_VERIFY(f->spelling.isActive());
    QTest::keyClicks(f->text, u"baddly"_s);
    QTRY_COMPARE(f->spelling.known(u"baddly"_s), std::optional(true));
    QCoreApplication::processEvents();
    QCOMPARE(f->underlined(), QStringList());
    QTest::keyClicks(f->text, u" "_s);
    QTRY_COMPARE(f->underlined(), QStringList{u"baddly"_s});
    QTest::keyClicks(f->text, u"thiss"_s);
    QTest::keyClick(f->text, Qt::Key_Return);
    QTRY_COMPARE(f->underlined(), (QStringList{u"baddly"_s, u"thiss"_s}));
    f->setCursor(6); // behind it, and nothing is typed
    QCoreApplication::processEvents();
    QCOMPARE(f->underlined(), (QStringList{u"baddly"_s, u"thiss"_s}));
    QTest::keyClick(f->text, Qt::Key_Backspace);
    QTRY_COMPARE(f->underlined(), QStringList{u"thiss"_s});
}

void TestSpelling::wordThatIsLeftIsNotSpared()
{
    f->show(u"so "_s);
    QTRY_VERIFY(f->spelling.isActive());
    f->text->moveCursor(QTextCursor::End);
    QTest::keyClicks(f->text, u"baddly"_s);
    QTRY_COMPARE(f->spelling.known(u"baddly"_s), std::optional(true));
    QTest::keyClick(f->text, Qt::Key_Left);
    QCoreApplication::processEvents();
    QCOMPARE(f->underlined(), QStringList()); // still in it
    QTest::keyClick(f->text, Qt::Key_Home);
    QTRY_COMPARE(f->underlined(), QStringList{u"baddly"_s});
    f->text->moveCursor(QTextCursor::End);
    QTest::keyClicks(f->text, u" thiss"_s);
    QTRY_COMPARE(f->spelling.known(u"thiss"_s), std::optional(true));
    f->other->setFocus();
    QTRY_COMPARE(f->underlined(), (QStringList{u"baddly"_s, u"thiss"_s}));
}

void TestSpelling::otherNotesAreChecked()
{
    f->show(u"thiss\n\none"_s);
    QTRY_COMPARE(f->underlined(), QStringList{u"thiss"_s});
    f->showOther(u"anothr, thiss"_s);
    QTRY_COMPARE(f->underlined(), (QStringList{u"anothr"_s, u"thiss"_s}));
    f->show(u"fine"_s);
    QTRY_COMPARE(f->underlined(), QStringList());
}

void TestSpelling::canBeSwitchedOff()
{
    f->show(u"thiss"_s);
    QTRY_COMPARE(f->underlined(), QStringList{u"thiss"_s});
    f->spelling.choose(false, {});
    QTRY_COMPARE(f->underlined(), QStringList());
    QVERIFY(!f->openMenu(2)->findChild<QAction *>(u"addToDictionary"_s));
    f->text->findChild<QMenu *>(u"noteContextMenu"_s)->close();
    f->spelling.choose(true, u"en_US"_s);
    QTRY_COMPARE(f->underlined(), QStringList{u"thiss"_s});
}

// As where none is installed: a speller that has no dictionary is not valid.
void TestSpelling::withoutADictionaryAllIsRight()
{
    QCOMPARE(ui::Spelling::dictionaryFor({}, {u"en_US"_s}, {}), QString());
    f->spelling.choose(true, u"en_US"_s);
    ui::Spelling none;
    QVERIFY(!none.isWrong(u"thiss"_s)); // asleep
    QCOMPARE(none.suggestions(u"thiss"_s), QStringList());
    none.choose(false, {});
    none.wake();
    QVERIFY(!none.isActive());
    QVERIFY(!none.isWrong(u"thiss"_s));
    none.add(u"thiss"_s);
    none.ignore(u"thiss"_s);
    f->spelling.wake();
    QVERIFY(f->spelling.isWrong(u"thiss"_s));
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

// 100,000 words, of which every tenth is wrong, and a thousand are: between two pieces of checking events are seen to.
void TestSpelling::longNoteDoesNotStopTheWindow()
{
    f->editor->setFocus();
    QTRY_VERIFY(f->spelling.isActive());
    QString note;
    for (int line = 0; line < 10'000; ++line) {
        QString odd;
        for (int number = line % 1'000; number > 0; number /= 26) {
            odd += QChar(u'a' + number % 26);
        }
        note += u"these are the words of line zq%1 that someone wrote\n"_s.arg(odd);
    }
    f->other->setFocus();
    f->showOther(note + u"lasst"_s);
    QElapsedTimer turn;
    qint64 longest = 0;
    const auto *dispatcher = QAbstractEventDispatcher::instance();
    connect(dispatcher, &QAbstractEventDispatcher::awake, f->window.get(), [&turn, &longest] {
        longest = std::max(longest, turn.isValid() ? turn.elapsed() : 0);
        turn.start();
    });
    const auto isChecked = [this] {
        const auto formats = f->text->document()->lastBlock().layout()->formats();
        return std::ranges::any_of(formats, SpellingFixture::isUnderlined);
    };
    QTRY_VERIFY_WITH_TIMEOUT(isChecked(), 60'000);
    qInfo("the longest turn of the event loop: %lld ms", longest);
    QVERIFY(longest < 100); // 4 are meant; others use this machine as well
}

// The time may be over as soon as a line is read.
void TestSpelling::slowLinesComeToTheirEnd()
{
    f->text->findChild<ui::NoteHighlighter *>()->setSlice(std::chrono::milliseconds(0));
    f->show(u"thiss line is spelled baddly\n\nandd thiss"_s);
    QTRY_COMPARE(f->underlined(), (QStringList{u"thiss"_s, u"baddly"_s, u"andd"_s, u"thiss"_s}));
}

void TestSpelling::checkingSavesNothing()
{
    f->show(u"thiss\nbaddly"_s);
    QTRY_COMPARE(f->underlined().size(), 2);
    QVERIFY(!f->editor->hasUnsaved());
    QCOMPARE(f->saves, 0);
    QVERIFY(!f->text->document()->isUndoAvailable());
}

QTEST_MAIN(TestSpelling)
#include "test_spelling.moc"
