// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/languages.h"
#include "support/alldialogs.h"

#include <QAbstractButton>
#include <QGroupBox>
#include <QKeySequence>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QStackedWidget>

using namespace hotpapers;

/** A letter (Alt and it) does one thing in a menu, and on a page of a dialog: in every language. */
class TestLetters : public QObject
{
    Q_OBJECT
private slots:
    void areUniqueInMenus_data() { addLanguages(); }
    void areUniqueInMenus();
    void areUniqueInDialogs_data() { addLanguages(); }
    void areUniqueInDialogs();

private:
    static void addLanguages();
    void speak();

    app::Languages m_languages{*QCoreApplication::instance()};
};

namespace {

/** Tells of letters that two texts in one place have. */
class Letters
{
public:
    explicit Letters(QString place) : m_place(std::move(place)) { }

    void add(const QString &text)
    {
        const QString letter = QKeySequence::mnemonic(text).toString();
        if (!letter.isEmpty() && m_taken.contains(letter)) {
            m_repeated += u"%1: %2, %3"_s.arg(m_place, m_taken.value(letter), text);
        }
        m_taken.insert(letter, text);
    }
    [[nodiscard]] const QStringList &repeated() const { return m_repeated; }

private:
    QString m_place;
    QMap<QString, QString> m_taken; // letter, text
    QStringList m_repeated;
};

QStringList repeatedIn(const QString &menu, const QList<QAction *> &actions)
{
    Letters letters(menu);
    QStringList below;
    for (const QAction *action : actions) {
        letters.add(action->text());
        if (action->menu()) {
            below += repeatedIn(action->menu()->objectName(), action->menu()->actions());
        }
    }
    return letters.repeated() + below;
}

QString textOf(const QWidget &widget)
{
    const auto *label = qobject_cast<const QLabel *>(&widget);
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    const auto *box = qobject_cast<const QGroupBox *>(&widget);
    return label && label->buddy() ? label->text() : button ? button->text() : box ? box->title() : QString();
}

/** The page of a stack that a widget stands on, the outermost; null where it is always there. */
const QWidget *pageOf(const QWidget *widget, const QWidget *window)
{
    const QWidget *page = nullptr;
    for (; widget && widget != window; widget = widget->parentWidget()) {
        page = qobject_cast<const QStackedWidget *>(widget->parentWidget()) ? widget : page;
    }
    return page;
}

QStringList repeatedIn(const QWidget &window)
{
    QMap<const QWidget *, QStringList> texts;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isHidden()) {
            texts[pageOf(widget, &window)] += textOf(*widget);
        }
    }
    const QStringList everywhere = texts.take(nullptr);
    texts.insert(&window, {});
    QStringList repeated;
    for (const auto &[page, own] : texts.asKeyValueRange()) {
        Letters letters(QString::fromLatin1(window.metaObject()->className()) + u' ' + page->objectName());
        for (const QString &text : everywhere + own) {
            letters.add(text);
        }
        repeated += letters.repeated();
    }
    return repeated;
}

} // namespace

void TestLetters::addLanguages()
{
    QTest::addColumn<QString>("language");
    for (const ui::Language &language : app::availableLanguages()) {
        QTest::newRow(qPrintable(language.code)) << language.code;
    }
}

void TestLetters::speak()
{
    QFETCH(QString, language);
    m_languages.speak(language);
    QCOMPARE(m_languages.code(), language);
}

void TestLetters::areUniqueInMenus()
{
    WindowFixture w;
    speak();
    w.openFilled();
    w.window->setLanguages(app::availableLanguages());
    w.action("actionToggleStar")->trigger(); // its undoing has a text of its own
    const QStringList repeated = repeatedIn(u"menu bar"_s, w.window->menuBar()->actions())
        + repeatedIn(u"context menu"_s, w.child<QMenu>("paperContextMenu")->actions());
    QVERIFY2(repeated.isEmpty(), qPrintable(u'\n' + repeated.join(u'\n')));
}

void TestLetters::areUniqueInDialogs()
{
    QStringList repeated;
    for (const DialogWay &way : allDialogs()) {
        WindowFixture w;
        speak();
        w.openFilled();
        way.open(w);
        QTRY_VERIFY2(shownWindow(way.className), qPrintable(way.className));
        repeated += repeatedIn(*shownWindow(way.className));
    }
    QVERIFY2(repeated.isEmpty(), qPrintable(u'\n' + repeated.join(u'\n')));
}

QTEST_MAIN(TestLetters)
#include "test_letters.moc"
