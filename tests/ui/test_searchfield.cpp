// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/searchfield.h"
#include "words/searchhelp.h"

#include <QAccessible>
#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;
using namespace hotpapers;

namespace {

/** What screen readers are told of the field while this lives: they read descriptions that change. */
class Descriptions
{
public:
    Descriptions()
    {
        s_all.clear();
        QAccessible::installUpdateHandler(&Descriptions::add);
    }
    ~Descriptions() { QAccessible::installUpdateHandler(nullptr); }
    Q_DISABLE_COPY_MOVE(Descriptions)
    [[nodiscard]] static const QStringList &all() { return s_all; }

private:
    static void add(QAccessibleEvent *event)
    {
        const auto *field = qobject_cast<ui::SearchField *>(event->object());
        if (field && event->type() == QAccessible::DescriptionChanged && !field->accessibleDescription().isEmpty()) {
            s_all += field->accessibleDescription();
        }
    }

    static inline QStringList s_all;
};

/** How often a widget was hidden. */
class HideCounter : public QObject
{
public:
    explicit HideCounter(QWidget *widget) { widget->installEventFilter(this); }
    [[nodiscard]] int count() const { return m_count; }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_count += event->type() == QEvent::Hide ? 1 : 0;
        return false;
    }

private:
    int m_count = 0;
};

} // namespace

/** The search field by itself: what is wrong with a search is shown beneath the very characters. */
class TestSearchField : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void leavesByKey_data();
    void leavesByKey();
    void escapeClearsThenLeaves();
    void showsTextWithoutASignal();
    void asksForHelp();
    void underlinesTheFault_data();
    void underlinesTheFault();
    void keepsCursorTextAndUndo();
    void saysWhatIsWrong();
    void saysItWithoutTheFocusByToolTipAlone();
    void waitsForTheEndOfWhatIsTyped();
    void tellsTheEndByEnter();
    void tellsTheEndAfterAPause();
    void forgetsTheFaultWithTheText();
    void saysOnceWhatStaysWrong();
    void saysAgainWhatIsWrongAgain();

private:
    /** Where the field has pixels of the wave's red. */
    [[nodiscard]] QRect wave() const;
    /** Where the cursor would stand before this character. */
    [[nodiscard]] int xOf(int position) const;
    [[nodiscard]] QLabel *sentence() const { return m_window->findChild<QLabel *>(u"fieldFault"_s); }
    [[nodiscard]] bool isTold() const { return sentence() && sentence()->isVisible(); }
    void show(const QString &text, const SearchError &error);
    void typeAndShow(QChar letter, const SearchError &error);

    std::unique_ptr<QWidget> m_window;
    ui::SearchField *m_field = nullptr;
    QPushButton *m_other = nullptr;
};

void TestSearchField::init()
{
    m_window = std::make_unique<QWidget>();
    m_field = new ui::SearchField(m_window.get());
    m_other = new QPushButton(m_window.get());
    auto *layout = new QVBoxLayout(m_window.get());
    layout->addWidget(m_field);
    layout->addWidget(m_other);
    layout->addStretch();
    m_window->resize(600, 300);
    m_window->show();
    m_field->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestSearchField::cleanup()
{
    m_window.reset();
}

QRect TestSearchField::wave() const
{
    const QImage image = m_field->grab().toImage();
    QRect found;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor color = image.pixelColor(x, y);
            if (color.red() > std::max(color.green(), color.blue()) + 60) {
                found |= QRect(x, y, 1, 1);
            }
        }
    }
    return found;
}

int TestSearchField::xOf(int position) const
{
    const int before = m_field->cursorPosition();
    m_field->setCursorPosition(position);
    const int x = m_field->inputMethodQuery(Qt::ImCursorRectangle).toRect().center().x();
    m_field->setCursorPosition(before);
    return x;
}

void TestSearchField::show(const QString &text, const SearchError &error)
{
    m_field->setText(text);
    m_field->setCursorPosition(0);
    m_field->showError(error);
}

// As the window does: what is wrong with the text is told again with each of its letters.
void TestSearchField::typeAndShow(QChar letter, const SearchError &error)
{
    QTest::keyClicks(m_field, letter);
    m_field->showError(error);
}

void TestSearchField::leavesByKey_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("Down") << Qt::Key_Down;
    QTest::newRow("Return") << Qt::Key_Return;
    QTest::newRow("Enter") << Qt::Key_Enter;
}

void TestSearchField::leavesByKey()
{
    QFETCH(const Qt::Key, key);
    QSignalSpy left(m_field, &ui::SearchField::left);
    QTest::keyClicks(m_field, u"unicorns"_s);
    QTest::keyClick(m_field, key);
    QCOMPARE(left.count(), 1);
    QCOMPARE(m_field->text(), u"unicorns"_s);
}

void TestSearchField::escapeClearsThenLeaves()
{
    QSignalSpy left(m_field, &ui::SearchField::left);
    m_field->setText(u"unicorns"_s);
    QTest::keyClick(m_field, Qt::Key_Escape);
    QCOMPARE(m_field->text(), QString());
    QCOMPARE(left.count(), 0);
    QTest::keyClick(m_field, Qt::Key_Escape);
    QCOMPARE(left.count(), 1);
}

void TestSearchField::showsTextWithoutASignal()
{
    QSignalSpy changed(m_field, &QLineEdit::textChanged);
    m_field->showText(u"unicorns"_s);
    QCOMPARE(m_field->text(), u"unicorns"_s);
    QCOMPARE(changed.count(), 0);
    QVERIFY(m_field->findChild<QAction *>(u"clearSearch"_s)->isVisible());
}

void TestSearchField::asksForHelp()
{
    QSignalSpy asked(m_field, &ui::SearchField::helpRequested);
    m_field->findChild<QAction *>(u"searchFieldHelp"_s)->trigger();
    QCOMPARE(asked.count(), 1);
}

void TestSearchField::underlinesTheFault_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("start");
    QTest::addColumn<int>("length");
    QTest::addColumn<double>("fontSize");
    QTest::addColumn<bool>("dark");
    QTest::newRow("in the middle") << u"graph foo:bar tree"_s << 6 << 4 << 10.0 << false;
    QTest::newRow("dark") << u"graph foo:bar tree"_s << 6 << 4 << 10.0 << true;
    QTest::newRow("large letters") << u"graph foo:bar tree"_s << 6 << 4 << 22.0 << false;
    QTest::newRow("accents and math") << u"Ünïcorns 𝗺𝗮𝘁𝗵 foo:bar tree"_s << 18 << 4 << 10.0 << false;
    QTest::newRow("from right to left") << u"ورقة حقل شجرة"_s << 5 << 3 << 10.0 << false;
    QTest::newRow("scrolled") << u"graph "_s.repeated(50) + u"foo:bar tree"_s << 300 << 4 << 10.0 << false;
}

void TestSearchField::underlinesTheFault()
{
    QFETCH(const QString, text);
    QFETCH(const int, start);
    QFETCH(const int, length);
    QFETCH(const double, fontSize);
    QFETCH(const bool, dark);
    QFont font = m_field->font();
    font.setPointSizeF(fontSize);
    m_field->setFont(font);
    if (dark) {
        QPalette palette = m_field->palette();
        palette.setColor(QPalette::Base, QColor(0x19, 0x1b, 0x1e));
        palette.setColor(QPalette::Text, Qt::white);
        m_field->setPalette(palette);
    }
    show(text, {SearchFault::UnknownField, start, length});
    m_field->setCursorPosition(int(text.size()));
    const QRect red = wave();
    QVERIFY(!red.isEmpty());
    const auto [left, right] = std::minmax({xOf(start), xOf(start + length)});
    QVERIFY2(std::abs(red.left() - left) <= 3 && std::abs(red.right() - right) <= 3,
             qPrintable(u"%1–%2, not %3–%4"_s.arg(red.left()).arg(red.right()).arg(left).arg(right)));
    QVERIFY(red.top() > m_field->height() / 2); // beneath them
    m_field->clearError();
    QVERIFY(wave().isEmpty());
}

void TestSearchField::keepsCursorTextAndUndo()
{
    QTest::keyClicks(m_field, u"foo:bar"_s);
    m_field->setCursorPosition(2);
    QSignalSpy changed(m_field, &QLineEdit::textChanged);
    m_field->showError({SearchFault::UnknownField, 0, 4});
    m_field->clearError();
    QCOMPARE(m_field->cursorPosition(), 2);
    QCOMPARE(changed.count(), 0);
    m_field->undo();
    QCOMPARE(m_field->text(), QString());
}

void TestSearchField::saysWhatIsWrong()
{
    const SearchError error{SearchFault::BadNumber, 3, 3, SearchField::Retweets};
    show(u"rt:abc graph"_s, error);
    QVERIFY(isTold());
    QCOMPARE(sentence()->text(), words::describe(error));
    QCOMPARE(m_field->accessibleDescription(), words::describe(error));
    QVERIFY(m_field->hasFocus());
    const QRect below = sentence()->geometry();
    QVERIFY(below.top() >= m_field->geometry().bottom());
    QVERIFY(m_window->rect().contains(below));
    m_field->clearError();
    QVERIFY(!isTold());
    QVERIFY(m_field->accessibleDescription().isEmpty());
}

void TestSearchField::saysItWithoutTheFocusByToolTipAlone()
{
    show(u"rt:abc graph"_s, {SearchFault::BadNumber, 3, 3, SearchField::Retweets});
    m_other->setFocus();
    QTRY_VERIFY(!isTold());
    QVERIFY(!wave().isEmpty());
    QVERIFY(!m_field->toolTip().isEmpty());
    m_field->setFocus();
    QTRY_VERIFY(isTold());
}

void TestSearchField::waitsForTheEndOfWhatIsTyped()
{
    const SearchError error{SearchFault::UnknownField, 0, 3};
    m_field->setText(u"foo"_s);
    m_field->showError(error);
    QVERIFY(!isTold());
    QVERIFY(wave().isEmpty());
    QTest::keyClick(m_field, Qt::Key_Home); // the person has left it
    QVERIFY(isTold());
    QVERIFY(!wave().isEmpty());
}

void TestSearchField::tellsTheEndByEnter()
{
    m_field->setText(u"rt:a"_s);
    m_field->showError({SearchFault::BadNumber, 3, 1, SearchField::Retweets});
    QVERIFY(!isTold());
    QSignalSpy left(m_field, &ui::SearchField::left);
    QTest::keyClick(m_field, Qt::Key_Return);
    QVERIFY(isTold());
    QCOMPARE(left.count(), 0);
    QTest::keyClick(m_field, Qt::Key_Return);
    QCOMPARE(left.count(), 1);
}

void TestSearchField::tellsTheEndAfterAPause()
{
    m_field->setText(u"rt:a"_s);
    m_field->showError({SearchFault::BadNumber, 3, 1, SearchField::Retweets});
    QVERIFY(!isTold());
    QTRY_VERIFY(isTold());
}

void TestSearchField::forgetsTheFaultWithTheText()
{
    show(u"rt:abc graph"_s, {SearchFault::BadNumber, 3, 3, SearchField::Retweets});
    QTest::keyClicks(m_field, u"x"_s);
    QVERIFY(!isTold());
    QVERIFY(wave().isEmpty());
    show(u"rt:abc graph"_s, {SearchFault::BadNumber, 3, 3, SearchField::Retweets});
    m_field->showText(u"tree"_s);
    QVERIFY(!isTold());
    QVERIFY(wave().isEmpty());
}

void TestSearchField::saysOnceWhatStaysWrong()
{
    const SearchError error{SearchFault::UnknownField, 0, 3};
    const Descriptions told;
    show(u"foo:bar"_s, error);
    QCOMPARE(told.all(), QStringList{words::describe(error)});
    const HideCounter hidden(sentence());
    m_field->end(false);
    for (const QChar letter : u" snow"_s) {
        typeAndShow(letter, error);
    }
    QVERIFY(isTold());
    QCOMPARE(hidden.count(), 0);
    QCOMPARE(told.all().size(), 1);
    QVERIFY(std::abs(wave().left() - xOf(0)) <= 3 && std::abs(wave().right() - xOf(3)) <= 3);
    QCOMPARE(m_field->accessibleDescription(), words::describe(error));
    m_field->clearError();
    QVERIFY(!isTold() && wave().isEmpty());
}

void TestSearchField::saysAgainWhatIsWrongAgain()
{
    const SearchError error{SearchFault::UnknownField, 0, 3};
    const Descriptions told;
    show(u"foo:bar"_s, error);
    m_field->clearError(); // it was right for a while
    m_field->showError(error);
    QCOMPARE(told.all().size(), 2);
    m_field->end(false);
    typeAndShow(u' ', {SearchFault::UnknownField, 0, 2}); // another place
    QCOMPARE(told.all().size(), 3);
}

QTEST_MAIN(TestSearchField)
#include "test_searchfield.moc"
