// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/savedsearches.h"

#include "core/userchange.h"
#include "ui/navigator.h"
#include "ui/shelfwindow.h"

using namespace hotpapers;

/** After an import, saved searches tell what of it they find: of each paper once, and just these are shown. */
class TestNewMatches : public QObject
{
    Q_OBJECT
private slots:
    void init() { w = std::make_unique<ShelfWindow>(); }
    void cleanup() { w.reset(); }

    void showsExactlyWhatWasCounted();
    void whatIsTypedIsLookedForEverywhere();
    void narrowingStaysWithThem();
    void severalAreListed();
    void manyAreCounted();
    void moreThanASearchCanSay();
    void tellsThoughTheShelfWasNotReadYet();
    void importsThatFollowAreToldTogether();
    void tellsEachOnce();
    void drawsAttentionWhereTheWindowIsNotActive();

private:
    void keep(const QString &name, const QString &query)
    {
        w->session->marks.change(KeepSearch{{{}, name, query, true}});
        ++m_searches;
        QTRY_VERIFY(w->shelfRow(SearchId{m_searches}).isValid());
    }
    /** A digest of a day after all others, with a paper of each of these names. */
    QString write(int day, const QStringList &authors)
    {
        QList<MadeUpEntry> entries;
        for (const QString &author : authors) {
            const QString title = u"Late %1 %2"_s.arg(author.section(u' ', 1)).arg(day);
            entries += {.id = u"2108.%1"_s.arg(day * 100 + entries.size(), 5, 10, QChar(u'0')),
                        .title = title,
                        .authors = author};
        }
        return w->library.write(QDate(2021, 8, day).toString(Qt::ISODate), entries);
    }
    void import(int day, const QStringList &authors) { w->window->importPaths({write(day, authors)}); }
    [[nodiscard]] QStringList sortedTitles() const
    {
        QStringList titles = w->titles();
        titles.sort();
        return titles;
    }

    std::unique_ptr<ShelfWindow> w;
    qint64 m_searches = 0;
};

void TestNewMatches::showsExactlyWhatWasCounted()
{
    m_searches = 0;
    keep(u"Bergs"_s, u"author:berg"_s); // two are in the library, imported today
    import(1, {u"Bo Berg"_s, u"Cy Chan"_s});
    QTRY_VERIFY(w->notice().contains(u"Bergs"_s));
    QVERIFY(w->notice().startsWith(u"1 "));
    w->clickButtonOf("noticeBar");
    QTRY_COMPARE(w->titles(), QStringList{u"Late Berg 1"_s});
    QVERIFY(w->window->windowTitle().contains(u"New in"_s));
    QVERIFY(w->window->windowTitle().contains(u"Bergs"_s));
    w->action("actionBack")->trigger();
    QTRY_COMPARE(w->titles().size(), 3);
    w->action("actionForward")->trigger();
    QTRY_COMPARE(w->titles(), QStringList{u"Late Berg 1"_s});
    w->reopen();
    QTRY_COMPARE(w->titles(), QStringList{u"Late Berg 1"_s});
    QVERIFY(w->window->windowTitle().contains(u"Bergs"_s));
}

void TestNewMatches::whatIsTypedIsLookedForEverywhere()
{
    m_searches = 0;
    keep(u"Bergs"_s, u"author:berg"_s);
    import(1, {u"Bo Berg"_s});
    QTRY_VERIFY(!w->notice().isEmpty());
    w->clickButtonOf("noticeBar");
    QTRY_COMPARE(w->titles(), QStringList{u"Late Berg 1"_s});
    w->search()->setFocus();
    w->search()->setText(u"author:bo"_s);
    QTRY_COMPARE(w->titles().size(), 3);
    w->action("actionBack")->trigger();
    QTRY_COMPARE(w->titles(), QStringList{u"Late Berg 1"_s});
    w->clickShelf(SearchId{1});
    QTRY_COMPARE(w->titles().size(), 3);
}

void TestNewMatches::narrowingStaysWithThem()
{
    m_searches = 0;
    keep(u"Bergs"_s, u"author:berg"_s);
    import(1, {u"Bo Berg"_s, u"Bea Berg"_s});
    QTRY_VERIFY(w->notice().startsWith(u"2 "));
    w->clickButtonOf("noticeBar");
    QTRY_COMPARE(w->titles().size(), 2);
    w->session->navigator.narrow(TextCondition{SearchField::Author, u"bo"_s}, false);
    QTRY_COMPARE(w->titles().size(), 1);
}

void TestNewMatches::severalAreListed()
{
    m_searches = 0;
    keep(u"Bergs"_s, u"author:berg"_s);
    keep(u"Chans"_s, u"author:chan"_s);
    keep(u"Nobody"_s, u"author:nobody"_s);
    import(1, {u"Bo Berg"_s, u"Cy Chan"_s, u"Di Chan"_s, u"Eve Ernst"_s});
    QTRY_COMPARE(w->notice().count(u'\n'), 2);
    const QStringList lines = w->notice().split(u'\n');
    QVERIFY(lines[0].contains(u'2'));
    QVERIFY(lines[1].contains(u"Bergs"_s) && lines[1].contains(u": 1 "_s));
    QVERIFY(lines[2].contains(u"Chans"_s) && lines[2].contains(u": 2 "_s));
    w->clickButtonOf("noticeBar");
    QTRY_COMPARE(sortedTitles().size(), 3);
    QVERIFY(!w->titles().contains(u"Late Ernst 1"_s));
    QVERIFY(w->window->windowTitle().contains(u"Bergs"_s));
    QVERIFY(w->window->windowTitle().contains(u"Chans"_s));
}

void TestNewMatches::manyAreCounted()
{
    m_searches = 0;
    for (int i = 1; i <= 7; ++i) {
        keep(u"Search %1"_s.arg(i), u"author:berg rt:>%1"_s.arg(i));
    }
    import(1, {u"Bo Berg"_s});
    QTRY_VERIFY(w->notice().contains(u'\n'));
    const QStringList lines = w->notice().split(u'\n');
    QCOMPARE(lines.size(), 7);
    QVERIFY(lines.last().contains(u'2'));
    w->clickButtonOf("noticeBar");
    QTRY_VERIFY2(w->window->windowTitle().contains(u"2 more"_s), qPrintable(w->window->windowTitle()));
}

void TestNewMatches::moreThanASearchCanSay()
{
    m_searches = 0;
    for (int i = 1; i <= 12; ++i) {
        keep(u"Search %1"_s.arg(i), u"author:berg OR title:%1%2"_s.arg(QString(180, u'x')).arg(i));
    }
    import(1, {u"Bo Berg"_s, u"Cy Chan"_s});
    QTRY_VERIFY(!w->notice().isEmpty());
    w->clickButtonOf("noticeBar");
    QTRY_COMPARE(sortedTitles(), (QStringList{u"Late Berg 1"_s, u"Late Chan 1"_s}));
    QVERIFY2(w->window->windowTitle().startsWith(u"All new papers"_s), qPrintable(w->window->windowTitle()));
}

void TestNewMatches::tellsThoughTheShelfWasNotReadYet()
{
    m_searches = 0;
    keep(u"Bergs"_s, u"author:berg"_s);
    w->close();
    const QString late = write(1, {u"Bo Berg"_s});
    w->service = std::make_unique<services::LibraryService>(w->library.file());
    w->session = std::make_unique<ui::Session>(*w->service);
    w->window = std::make_unique<ui::MainWindow>(*w->session, w->repository, w->settings, w->opener, w->dialogs);
    w->window->importPaths({late}); // before anything was answered
    w->window->show();
    QTRY_VERIFY(w->notice().contains(u"Bergs"_s));
    QVERIFY(w->notice().startsWith(u"1 "));
}

void TestNewMatches::importsThatFollowAreToldTogether()
{
    m_searches = 0;
    keep(u"Bergs"_s, u"author:berg"_s);
    const QString next = write(2, {u"Bo Berg"_s});
    connect(
        w->service.get(), &services::LibraryService::importFinished, w->window.get(),
        [this, next] { w->window->importPaths({next}); }, Qt::SingleShotConnection); // the count was asked for just now
    import(1, {u"Bo Berg"_s});
    QTRY_VERIFY(!w->notice().isEmpty());
    QVERIFY2(w->notice().startsWith(u"2 "), qPrintable(w->notice()));
    w->clickButtonOf("noticeBar");
    QTRY_COMPARE(sortedTitles(), (QStringList{u"Late Berg 1"_s, u"Late Berg 2"_s}));
}

void TestNewMatches::tellsEachOnce()
{
    m_searches = 0;
    keep(u"Bergs"_s, u"author:berg"_s);
    import(1, {u"Bo Berg"_s});
    QTRY_VERIFY(!w->notice().isEmpty());
    w->clickButtonOf("noticeBar");
    QTRY_COMPARE(w->titles(), QStringList{u"Late Berg 1"_s});
    import(2, {u"Bo Berg"_s, u"Bea Berg"_s});
    QTRY_VERIFY(!w->notice().isEmpty());
    QVERIFY2(w->notice().startsWith(u"2 "), qPrintable(w->notice()));
    w->clickButtonOf("noticeBar");
    QTRY_COMPARE(w->titles().size(), 2);
    QVERIFY(!w->titles().contains(u"Late Berg 1"_s));
}

void TestNewMatches::drawsAttentionWhereTheWindowIsNotActive()
{
    m_searches = 0;
    w->close();
    int alerts = 0;
    w->dialogs.alert = [this, &alerts](const QWidget *window) { alerts += window == w->window.get() ? 1 : 0; };
    w->open();
    keep(u"Bergs"_s, u"author:berg"_s);
    import(1, {u"Bo Berg"_s});
    QTRY_VERIFY(w->notice().startsWith(u"1 "));
    QCOMPARE(alerts, 0);
    w->window->hide();
    QTRY_VERIFY(!QApplication::activeWindow());
    import(2, {u"Bo Berg"_s});
    QTRY_COMPARE(alerts, 1);
}

QTEST_MAIN(TestNewMatches)
#include "test_newmatches.moc"
