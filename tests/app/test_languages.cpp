// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/languages.h"

#include "app/desk.h"
#include "models/papertablemodel.h"
#include "services/libraryservice.h"
#include "support/madeuplibrary.h"
#include "ui/daytext.h"
#include "ui/mainwindow.h"
#include "ui/papertable.h"
#include "ui/readerpane.h"

#include <KSyntaxHighlighting/Repository>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTest>
#include <QTextBrowser>

#include <memory>

using namespace hotpapers;
using namespace Qt::StringLiterals;

/** The program speaks the person's language, and another one as soon as it is chosen. */
class TestLanguages : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void speaks_data();
    void speaks();
    void daysAreReadAsWritten_data();
    void daysAreReadAsWritten();
    void unknownIsTheSystems();
    void everyLanguageHasItsFile();
    void desktopShowsEveryLanguage();
    void windowIsMadeAnew();
    void placesAndStepsAreKept();
    void theEyeStaysWhereItWas();
    void searchThatIsNoneIsKept();
    void typedNoteIsKept();
    void importGoesOn();
    void choiceIsKept();
    void settingsChooseIt();

private:
    void open();
    void choose(const QString &code);
    template <typename T> T *child(const char *name) const { return m_window->findChild<T *>(QLatin1StringView(name)); }
    [[nodiscard]] ui::PaperTable *table() const { return child<ui::PaperTable>("paperTable"); }
    [[nodiscard]] QString paper() const { return child<ui::ReaderPane>("readerPane")->paper().text(); }
    void trigger(const char *action) const { child<QAction>(action)->trigger(); }

    std::unique_ptr<MadeUpLibrary> m_library;
    std::unique_ptr<app::Languages> m_languages;
    KSyntaxHighlighting::Repository m_repository;
    std::unique_ptr<app::Desk> m_desk;
    QPointer<ui::MainWindow> m_window;
};

namespace {

QString cancel()
{
    return QCoreApplication::translate("QPlatformTheme", "Cancel");
}

QString longAbstract()
{
    return u"Words that fill a page. "_s.repeated(400);
}

ui::MainWindow *shownWindow()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *window = qobject_cast<ui::MainWindow *>(widget); window && window->isVisible()) {
            return window;
        }
    }
    return nullptr;
}

} // namespace

void TestLanguages::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(u"hotpapers-test-languages"_s);
    QApplication::setQuitOnLastWindowClosed(false);
}

void TestLanguages::init()
{
    QDir(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)).removeRecursively();
    m_languages = std::make_unique<app::Languages>(*QCoreApplication::instance());
    m_library = std::make_unique<MadeUpLibrary>();
    QList<MadeUpEntry> many;
    for (int i = 1; i <= 60; ++i) {
        many.append({.id = u"2107.%1"_s.arg(i, 5, 10, QLatin1Char('0')),
                     .title = u"Paper %1"_s.arg(i),
                     .abstract = longAbstract()});
    }
    m_library->import(u"2021-07-26"_s, {{.id = u"2106.00001"_s, .title = u"Earlier"_s}});
    m_library->import(u"2021-07-27"_s, many);
}

void TestLanguages::cleanup()
{
    m_desk.reset();
    m_library.reset();
    m_languages.reset();
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestLanguages::open()
{
    m_desk = std::make_unique<app::Desk>(m_library->file(), m_repository, *m_languages);
    m_desk->start({});
    m_window = shownWindow();
    QVERIFY(m_window);
    QTRY_COMPARE(table()->model()->rowCount(), 60);
    QTRY_COMPARE(paper(), u"2107.00001"_s);
}

void TestLanguages::choose(const QString &code)
{
    const QPointer<ui::MainWindow> old = m_window;
    child<QAction>(qPrintable(u"language-"_s + code))->trigger();
    QTRY_VERIFY(!old);
    m_window = shownWindow();
    QVERIFY(m_window);
}

void TestLanguages::speaks_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("language");
    QTest::addColumn<QString>("cancel"); // of Qt's own words
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("English") << u"en"_s << int(QLocale::English) << u"Cancel"_s << false;
    QTest::newRow("German") << u"de"_s << int(QLocale::German) << u"Abbrechen"_s << false;
    QTest::newRow("French") << u"fr"_s << int(QLocale::French) << u"Annuler"_s << false;
    QTest::newRow("Spanish") << u"es"_s << int(QLocale::Spanish) << u"Cancelar"_s << false;
    QTest::newRow("Japanese") << u"ja"_s << int(QLocale::Japanese) << u"キャンセル"_s << false;
    QTest::newRow("Chinese") << u"zh-CN"_s << int(QLocale::Chinese) << u"取消"_s << false;
    QTest::newRow("Arabic") << u"ar"_s << int(QLocale::Arabic) << u"ألغ\u0650"_s << true;
}

void TestLanguages::speaks()
{
    QFETCH(QString, code);
    m_languages->speak(u"fr"_s); // nothing of the one before is left
    m_languages->speak(code);
    QCOMPARE(m_languages->code(), code);
    QTEST(int(QLocale().language()), "language");
    QTEST(cancel(), "cancel");
    QTEST(QApplication::isRightToLeft(), "mirrored");
}

void TestLanguages::daysAreReadAsWritten_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text"); // 27 July
    QTest::newRow("English") << u"en"_s << u"27 July"_s;
    QTest::newRow("German") << u"de"_s << u"27. Juli"_s;
    QTest::newRow("French") << u"fr"_s << u"27 juillet"_s;
    QTest::newRow("Spanish") << u"es"_s << u"27 de julio"_s;
    QTest::newRow("Japanese") << u"ja"_s << u"7月27日"_s;
    QTest::newRow("Chinese") << u"zh-CN"_s << u"7月27日"_s;
    QTest::newRow("Arabic") << u"ar"_s << u"٢٧ يوليو"_s;
    QTest::newRow("German, with its year") << u"de"_s << u"27. Juli 2021"_s;
    QTest::newRow("Spanish, with its year") << u"es"_s << u"27 de julio de 2021"_s;
    QTest::newRow("Japanese, with its year") << u"ja"_s << u"2021年7月27日"_s;
    QTest::newRow("Chinese, with its year") << u"zh-CN"_s << u"2021年7月27日"_s;
}

void TestLanguages::daysAreReadAsWritten()
{
    QFETCH(QString, language);
    m_languages->speak(language);
    const QDate day(2021, 7, 27);
    QCOMPARE(m_languages->code(), language);
    QFETCH(QString, text);
    QCOMPARE(ui::daysFromText(text, day, QLocale()), DayRange::of(day));
    const DayRange july{QDate(2021, 7, 1), QDate(2021, 7, 31)};
    QCOMPARE(ui::daysFromText(ui::monthExample(day, QLocale()), day, QLocale()), july);
}

void TestLanguages::unknownIsTheSystems()
{
    m_languages->speak(u"ar"_s);
    m_languages->speak(u"xx"_s); // the test's system has no language: English then
    QCOMPARE(m_languages->code(), u"en"_s);
    QCOMPARE(cancel(), u"Cancel"_s);
    QVERIFY(!QApplication::isRightToLeft());
    QCOMPARE(QLocale(), QLocale::system());
}

void TestLanguages::everyLanguageHasItsFile()
{
    QStringList expected;
    for (const ui::Language &language : app::availableLanguages()) {
        expected += u"hotpapers_%1.ts"_s.arg(QString(language.code).replace(u'-', u'_'));
    }
    expected.sort();
    const QDir folder(QStringLiteral(HOTPAPERS_SOURCE_DIR) + u"/translations"_s);
    QCOMPARE(folder.entryList({u"*.ts"_s}, QDir::Files, QDir::Name), expected);
}

void TestLanguages::desktopShowsEveryLanguage()
{
    const auto read = [](const QString &suffix) {
        QFile file(QStringLiteral(HOTPAPERS_SOURCE_DIR) + u"/packaging/io.github.hotpapers.HotPapers."_s + suffix);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    };
    for (const ui::Language &language : app::availableLanguages()) {
        const QString posix = QString(language.code).replace(u'-', u'_');
        const bool isEnglish = language.code == u"en"; // theirs by default
        for (const QString &key : {u"GenericName[%1]="_s, u"Comment[%1]="_s}) {
            QCOMPARE(read(u"desktop"_s).contains(key.arg(posix)), !isEnglish);
        }
        QCOMPARE(read(u"metainfo.xml"_s).contains(u"<summary xml:lang=\"%1\">"_s.arg(language.code)), !isEnglish);
    }
}

void TestLanguages::windowIsMadeAnew()
{
    open();
    QVERIFY(child<QAction>("language-system")->isChecked());
    choose(u"ar"_s);
    QVERIFY(m_window->isRightToLeft());
    QVERIFY(child<QAction>("language-ar")->isChecked());
    choose(u"de"_s);
    QVERIFY(!m_window->isRightToLeft());
    QCOMPARE(QLocale().language(), QLocale::German);
}

void TestLanguages::placesAndStepsAreKept()
{
    open();
    trigger("actionToggleStar");
    trigger("actionPreviousDigest");
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    choose(u"de"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QVERIFY(child<QAction>("actionUndo")->isEnabled());
    trigger("actionBack");
    QTRY_COMPARE(table()->model()->rowCount(), 60);
    const auto isStarred = [this] {
        return table()
            ->model()
            ->index(0, models::PaperTableModel::Starred)
            .data(models::PaperTableModel::StarredRole)
            .toBool();
    };
    QTRY_VERIFY(isStarred());
    trigger("actionUndo");
    QTRY_VERIFY(!isStarred());
    trigger("actionRedo");
    QTRY_VERIFY(isStarred());
}

void TestLanguages::theEyeStaysWhereItWas()
{
    open();
    table()->goToRow(40);
    table()->setCurrentOffset(3);
    QTRY_COMPARE(paper(), u"2107.00041"_s);
    auto *page = child<QTextBrowser>("page");
    QTRY_VERIFY(page->verticalScrollBar()->maximum() > 100);
    page->verticalScrollBar()->setValue(100);
    choose(u"es"_s);
    QTRY_COMPARE(paper(), u"2107.00041"_s);
    QTRY_COMPARE(table()->currentRow(), 40);
    QCOMPARE(table()->currentOffset(), 3);
    QTRY_COMPARE(child<QTextBrowser>("page")->verticalScrollBar()->value(), 100);
    table()->goToRow(41); // the next one is read from its top
    QTRY_COMPARE(paper(), u"2107.00042"_s);
    QTRY_COMPARE(child<QTextBrowser>("page")->verticalScrollBar()->value(), 0);
}

void TestLanguages::searchThatIsNoneIsKept()
{
    open();
    child<QLineEdit>("searchField")->setText(u"rt:many"_s);
    choose(u"fr"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 60);
    QCOMPARE(child<QLineEdit>("searchField")->text(), u"rt:many"_s);
    child<QLineEdit>("searchField")->setText(u"earlier"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    choose(u"de"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(child<QLineEdit>("searchField")->text(), u"earlier"_s);
}

void TestLanguages::typedNoteIsKept()
{
    open();
    QTRY_VERIFY(child<QPlainTextEdit>("noteText")->isEnabled());
    child<QPlainTextEdit>("noteText")->setFocus();
    QTest::keyClicks(child<QPlainTextEdit>("noteText"), u"typed and not saved yet"_s);
    choose(u"ja"_s);
    QTRY_COMPARE(child<QPlainTextEdit>("noteText")->toPlainText(), u"typed and not saved yet"_s);
}

void TestLanguages::importGoesOn()
{
    const QString file = m_library->write(u"2021-07-28"_s, {{.id = u"2107.09999"_s, .title = u"Newer"_s}});
    open();
    m_window->importPaths({file});
    choose(u"zh-CN"_s);
    trigger("actionNextDigest");
    const auto title = [this] { return table()->model()->index(0, models::PaperTableModel::Title).data().toString(); };
    QTRY_VERIFY_WITH_TIMEOUT((trigger("actionLatest"), title() == u"Newer"_s), 10000);
}

void TestLanguages::choiceIsKept()
{
    open();
    choose(u"ar"_s);
    m_desk.reset();
    m_languages->speak({});
    QVERIFY(!QApplication::isRightToLeft());
    open();
    QVERIFY(m_window->isRightToLeft());
}

void TestLanguages::settingsChooseIt()
{
    open();
    trigger("actionPreferences");
    const QPointer<ui::MainWindow> old = m_window;
    auto *box = child<QComboBox>("languageBox");
    QVERIFY(box && box->isVisible());
    box->setCurrentIndex(box->findData(u"de"_s));
    emit box->activated(box->currentIndex());
    QTRY_VERIFY(!old);
    m_window = shownWindow();
    QCOMPARE(QLocale().language(), QLocale::German);
    QTRY_VERIFY(child<QComboBox>("languageBox") && child<QComboBox>("languageBox")->isVisible()); // they stay open
    QCOMPARE(child<QComboBox>("languageBox")->currentData(), u"de"_s);
}

QTEST_MAIN(TestLanguages)
#include "test_languages.moc"
