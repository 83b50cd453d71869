// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/urlopener.h"

#include <QTest>

using namespace Qt::StringLiterals;
using hotpapers::ui::UrlOpener;

class TestUrlOpener : public QObject
{
    Q_OBJECT

private slots:
    void opens_data();
    void opens();
    void refuses_data();
    void refuses();
    void tellsWhatTheDesktopSaid();
};

void TestUrlOpener::opens_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("https") << u"https://arxiv.org/abs/2107.11817"_s;
    QTest::newRow("http") << u"http://arxiv.org/pdf/hep-th/9901001"_s;
    QTest::newRow("upper case") << u"HTTPS://ARXIV.ORG/abs/2107.11817"_s;
    QTest::newRow("port, query, fragment") << u"https://example.org:8080/a%20b?c=d&e=f#g"_s;
    QTest::newRow("other letters") << u"https://bücher.example/é"_s;
}

void TestUrlOpener::opens()
{
    QFETCH(const QString, url);
    QList<QUrl> opened;
    const UrlOpener opener([&](const QUrl &page) {
        opened += page;
        return true;
    });
    QVERIFY(opener.open(QUrl(url)));
    QCOMPARE(opened, QList{QUrl(url)});
}

void TestUrlOpener::refuses_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::newRow("nothing") << QUrl();
    QTest::newRow("relative") << QUrl(u"arxiv.org/abs/2107.11817"_s);
    QTest::newRow("without a scheme") << QUrl(u"//arxiv.org/abs/2107.11817"_s);
    QTest::newRow("file") << QUrl(u"file:///etc/passwd"_s);
    QTest::newRow("javascript") << QUrl(u"javascript:alert(1)"_s);
    QTest::newRow("data") << QUrl(u"data:text/html,x"_s);
    QTest::newRow("mailto") << QUrl(u"mailto:ada@example.org"_s);
    QTest::newRow("ftp") << QUrl(u"ftp://example.org/x"_s);
    QTest::newRow("smb") << QUrl(u"smb://example.org/x"_s);
    QTest::newRow("our own links") << QUrl(u"filter:author/Ada"_s);
    QTest::newRow("no host") << QUrl(u"https:///abs/2107.11817"_s);
    QTest::newRow("no authority") << QUrl(u"https:abs"_s);
    QTest::newRow("user") << QUrl(u"https://arxiv.org@example.org/"_s);
    QTest::newRow("user and password") << QUrl(u"https://ada:secret@example.org/"_s);
    QTest::newRow("line feed") << QUrl(u"https://example.org/a%0Ab"_s);
    QTest::newRow("NUL") << QUrl(u"https://example.org/?a=%00"_s);
    QTest::newRow("escape") << QUrl(u"https://example.org/#%1B[31m"_s);
    QTest::newRow("delete") << QUrl(u"https://example.org/%7F"_s);
    QTest::newRow("invalid") << QUrl(u"https://exa mple.org:99999999/"_s, QUrl::StrictMode);
}

void TestUrlOpener::refuses()
{
    QFETCH(const QUrl, url);
    bool asked = false;
    const UrlOpener opener([&](const QUrl &) { return asked = true; });
    QVERIFY(!opener.open(url));
    QVERIFY(!asked);
    QVERIFY(!UrlOpener::isAllowed(url));
}

void TestUrlOpener::tellsWhatTheDesktopSaid()
{
    const UrlOpener opener([](const QUrl &) { return false; });
    QVERIFY(!opener.open(QUrl(u"https://arxiv.org"_s)));
}

QTEST_GUILESS_MAIN(TestUrlOpener)
#include "test_urlopener.moc"
