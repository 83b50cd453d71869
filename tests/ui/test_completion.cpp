// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/searchgrammar.h"
#include "services/libraryservice.h"
#include "support/madeuplibrary.h"
#include "ui/searchfield.h"
#include "words/searchhelp.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;
using namespace hotpapers;

/** Proposals while a search is typed. */
class TestCompletion : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void proposesFields_data();
    void proposesFields();
    void proposesFlags();
    void proposesNames_data();
    void proposesNames();
    void staysOutOfTheWay();
    void takesByTab();
    void takesTheChosenOne();
    void enterWithoutAChoiceLeaves();
    void downWithoutProposalsLeaves();
    void escapeClosesTheListAlone();
    void takesByClick();
    void takesInTheMiddle();
    void goesOnWithTheValue();
    void closesWithTheFocus();
    void closesWhenTheCursorLeaves();
    void dropsStaleAnswers();
    void asksByKey();
    void liesOverTheFaultsSentence();

private:
    [[nodiscard]] QTreeWidget *list() const { return m_window->findChild<QTreeWidget *>(u"searchProposals"_s); }
    [[nodiscard]] bool isOpen() const { return list() && list()->isVisible(); }
    [[nodiscard]] QStringList proposals() const;
    void type(const QString &text) const { QTest::keyClicks(m_field, text); }

    MadeUpLibrary m_library;
    std::unique_ptr<services::LibraryService> m_service;
    std::unique_ptr<QWidget> m_window;
    ui::SearchField *m_field = nullptr;
    QPushButton *m_other = nullptr;
};

void TestCompletion::initTestCase()
{
    m_library.import(
        u"2021-07-27"_s,
        {{.id = u"2107.00001"_s,
          .title = u"On Unicorns"_s,
          .authors = u"Ada Example, Jörn Muster"_s,
          .categories = {u"cs.LG"_s, u"cs.CV"_s},
          .tweets = {u"A zebra!"_s}},
         {.id = u"2107.00002"_s, .title = u"On Dragons"_s, .authors = u"Adam Sample"_s, .categories = {u"cs.LG"_s}}});
    m_service = std::make_unique<services::LibraryService>(m_library.file());
}

void TestCompletion::init()
{
    m_window = std::make_unique<QWidget>();
    m_field = new ui::SearchField(m_window.get());
    m_field->setLibrary(*m_service);
    m_other = new QPushButton(m_window.get());
    auto *layout = new QVBoxLayout(m_window.get());
    layout->addWidget(m_field);
    layout->addWidget(m_other);
    layout->addStretch();
    m_window->resize(600, 400);
    m_window->show();
    m_field->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestCompletion::cleanup()
{
    m_window.reset();
}

QStringList TestCompletion::proposals() const
{
    QStringList texts;
    for (int i = 0; isOpen() && i < list()->topLevelItemCount(); ++i) {
        texts += list()->topLevelItem(i)->text(0);
    }
    return texts;
}

void TestCompletion::proposesFields_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("proposal"); ///< empty: none
    QTest::newRow("two letters") << u"ti"_s << u"title:"_s;
    QTest::newRow("capitals") << u"AUT"_s << u"author:"_s;
    QTest::newRow("behind words") << u"graph -ca"_s << u"cat:"_s;
    QTest::newRow("one letter") << u"t"_s << QString();
    QTest::newRow("a word") << u"xylophone"_s << QString();
    QTest::newRow("behind a space") << u"ti "_s << QString();
    QTest::newRow("in quotes") << u"\"ti"_s << QString();
}

void TestCompletion::proposesFields()
{
    QFETCH(const QString, text);
    QFETCH(const QString, proposal);
    type(text);
    QCOMPARE(isOpen(), !proposal.isEmpty());
    QVERIFY2(proposal.isEmpty() || proposals().contains(proposal), qPrintable(proposals().join(u' ')));
    QVERIFY(m_field->hasFocus());
    QCOMPARE(m_field->text(), text);
}

void TestCompletion::proposesFlags()
{
    type(u"is:s"_s);
    QCOMPARE(proposals().size(), 2);
    type(u"t"_s);
    QCOMPARE(proposals().size(), 1);
    QTest::keyClick(m_field, Qt::Key_Tab);
    QCOMPARE(m_field->text(), u"is:starred "_s);
    QVERIFY(!isOpen());
}

void TestCompletion::proposesNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("taken");
    QTest::addColumn<SearchCondition>("condition");
    QTest::newRow("author") << u"author:jo"_s << u"author:\"Jörn Muster\" "_s
                            << SearchCondition(TextCondition{SearchField::Author, u"Jörn Muster"_s});
    QTest::newRow("quoted") << u"author:\"jo"_s << u"author:\"Jörn Muster\" "_s
                            << SearchCondition(TextCondition{SearchField::Author, u"Jörn Muster"_s});
    QTest::newRow("category") << u"cat:cs.c"_s << u"cat:cs.CV "_s
                              << SearchCondition(TextCondition{SearchField::Category, u"cs.CV"_s});
    QTest::newRow("tweeter") << u"tweeter:zoe"_s << u"tweeter:zoesample "_s
                             << SearchCondition(TextCondition{SearchField::Tweeter, u"zoesample"_s});
}

void TestCompletion::proposesNames()
{
    QFETCH(const QString, text);
    QFETCH(const QString, taken);
    QFETCH(const SearchCondition, condition);
    type(text);
    QTRY_VERIFY(isOpen());
    QCOMPARE(proposals(), QStringList{std::get<TextCondition>(condition).text}); // as a name, without quotes
    QTest::keyClick(m_field, Qt::Key_Tab);
    QCOMPARE(m_field->text(), taken);
    QCOMPARE(m_field->cursorPosition(), taken.size());
    QCOMPARE(parseSearch(m_field->text(), SearchTyping::Going), searchFor(condition));
    m_field->undo();
    QCOMPARE(m_field->text(), text);
}

void TestCompletion::staysOutOfTheWay()
{
    for (const QString &text : {u"attention is all you need"_s, u"\"a phrase\" word* -other"_s, u"2107.00001"_s}) {
        m_field->clear();
        for (const QChar letter : text) {
            type(letter);
        }
        QCOMPARE(m_field->text(), text);
        QVERIFY2(!isOpen(), qPrintable(text));
    }
    m_field->setText(u"ti"_s); // by the program
    QVERIFY(!isOpen());
}

void TestCompletion::takesByTab()
{
    type(u"ti"_s);
    QVERIFY(isOpen());
    QTest::keyClick(m_field, Qt::Key_Tab);
    QCOMPARE(m_field->text(), u"title:"_s);
    QVERIFY(m_field->hasFocus());
    type(u"x"_s);
    QVERIFY(!isOpen());
    QTest::keyClick(m_field, Qt::Key_Tab);
    QVERIFY(!m_field->hasFocus());
}

void TestCompletion::takesTheChosenOne()
{
    type(u"tw"_s);
    const QStringList offered = proposals();
    QCOMPARE(offered.size(), 2);
    QTest::keyClick(m_field, Qt::Key_Down);
    QTest::keyClick(m_field, Qt::Key_Down);
    QTest::keyClick(m_field, Qt::Key_Down); // the last stays
    QTest::keyClick(m_field, Qt::Key_Up);
    QTest::keyClick(m_field, Qt::Key_Down);
    QCOMPARE(list()->currentItem(), list()->topLevelItem(1));
    QCOMPARE(m_field->text(), u"tw"_s);
    QTest::keyClick(m_field, Qt::Key_Return);
    QCOMPARE(m_field->text(), offered[1]);
}

void TestCompletion::enterWithoutAChoiceLeaves()
{
    QSignalSpy left(m_field, &ui::SearchField::left);
    type(u"ti"_s);
    QTest::keyClick(m_field, Qt::Key_Down);
    QTest::keyClick(m_field, Qt::Key_Up); // none again
    QTest::keyClick(m_field, Qt::Key_Return);
    QCOMPARE(left.count(), 1);
    QCOMPARE(m_field->text(), u"ti"_s);
}

void TestCompletion::downWithoutProposalsLeaves()
{
    QSignalSpy left(m_field, &ui::SearchField::left);
    type(u"xylophone"_s);
    QTest::keyClick(m_field, Qt::Key_Down);
    QCOMPARE(left.count(), 1);
}

void TestCompletion::escapeClosesTheListAlone()
{
    type(u"ti"_s);
    QTest::keyClick(m_field, Qt::Key_Escape);
    QVERIFY(!isOpen());
    QCOMPARE(m_field->text(), u"ti"_s);
    QTest::keyClick(m_field, Qt::Key_Escape);
    QCOMPARE(m_field->text(), QString());
}

void TestCompletion::takesByClick()
{
    type(u"ti"_s);
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualItemRect(list()->topLevelItem(0)).center());
    QCOMPARE(m_field->text(), u"title:"_s);
    QVERIFY(m_field->hasFocus());
}

void TestCompletion::takesInTheMiddle()
{
    m_field->setText(u"graph a tree"_s);
    m_field->setCursorPosition(7);
    type(u"u"_s);
    QVERIFY(isOpen());
    QTest::keyClick(m_field, Qt::Key_Tab);
    QCOMPARE(m_field->text(), u"graph author: tree"_s);
    QCOMPARE(m_field->cursorPosition(), 13);
    type(u"jo"_s);
    QTRY_VERIFY(isOpen());
    QTest::keyClick(m_field, Qt::Key_Tab);
    QCOMPARE(m_field->text(), u"graph author:\"Jörn Muster\" tree"_s);
    QCOMPARE(m_field->cursorPosition(), 27);
}

void TestCompletion::goesOnWithTheValue()
{
    type(u"ca"_s);
    QTest::keyClick(m_field, Qt::Key_Tab);
    QCOMPARE(m_field->text(), u"cat:"_s);
    QTRY_COMPARE(proposals(), (QStringList{u"cs.LG"_s, u"cs.CV"_s}));
}

void TestCompletion::closesWithTheFocus()
{
    type(u"ti"_s);
    m_other->setFocus();
    QVERIFY(!isOpen());
    m_field->setFocus();
    type(u"t"_s);
    QVERIFY(isOpen());
    QTest::mouseClick(m_other, Qt::LeftButton);
    QTRY_VERIFY(!isOpen() || m_field->hasFocus());
}

void TestCompletion::closesWhenTheCursorLeaves()
{
    type(u"graph ti"_s);
    QVERIFY(isOpen());
    QTest::keyClick(m_field, Qt::Key_Home);
    QVERIFY(!isOpen());
}

void TestCompletion::dropsStaleAnswers()
{
    type(u"author:jo"_s);
    type(u" x"_s); // before the library has answered
    type(u" cat:cs.c"_s);
    QTRY_COMPARE(proposals(), QStringList{u"cs.CV"_s});
    m_field->clear();
    type(u"author:ad"_s);
    m_field->setText(u"graph"_s);
    bool later = false;
    m_service->complete(SearchField::Author, u"ad"_s, 5, {}, this, [&](const Result<QStringList> &) { later = true; });
    QTRY_VERIFY(later); // asked after it, on the same thread
    QVERIFY(!isOpen());
}

void TestCompletion::asksByKey()
{
    QTest::keyClick(m_field, Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(proposals().contains(u"author:"_s));
    QVERIFY(proposals().size() >= qsizetype(searchFields().size()));
    QCOMPARE(list()->topLevelItem(0)->text(1), words::describe(searchFields().front().field));
    QTest::keyClick(m_field, Qt::Key_Escape);
    type(u"t"_s);
    QVERIFY(!isOpen());
    QTest::keyClick(m_field, Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(proposals().contains(u"title:"_s));
    QCOMPARE(m_field->text(), u"t"_s);
}

void TestCompletion::liesOverTheFaultsSentence()
{
    type(u"foo:x "_s);
    const SearchError error{SearchFault::UnknownField, 0, 3};
    m_field->showError(error);
    auto *sentence = m_window->findChild<QLabel *>(u"fieldFault"_s);
    QVERIFY(sentence && sentence->isVisible());
    const auto isOver = [&] {
        const QObjectList &children = m_window->children(); // the last lies over the others
        return isOpen() && children.indexOf(list()) > children.indexOf(sentence);
    };
    type(u"ti"_s);
    QVERIFY(isOver());
    m_field->clearError();
    m_field->showError(error); // while the list is open
    QVERIFY(sentence->isVisible());
    QVERIFY(isOver());
}

QTEST_MAIN(TestCompletion)
#include "test_completion.moc"
