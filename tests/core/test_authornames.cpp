// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/authornames.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hotpapers;

/** Whether a tweet is by an author is told by names alone: no stranger may be taken for one. */
class TestAuthorNames : public QObject
{
    Q_OBJECT

private slots:
    void readsNames_data();
    void readsNames();
    void tellsAuthors_data();
    void tellsAuthors();
    void isBounded();
};

void TestAuthorNames::readsNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<PersonName>("name");
    QTest::newRow("plain") << u"Ann Otter"_s << PersonName{u"ann"_s, {}, u"otter"_s};
    QTest::newRow("accents") << u"Zoë Ó-Briain"_s << PersonName{u"zoe"_s, {}, u"obriain"_s};
    QTest::newRow("between") << u"Ada van der Linde"_s << PersonName{u"ada"_s, u"vd"_s, u"linde"_s};
    QTest::newRow("initials") << u"J.-P. K. Quill"_s << PersonName{u"jp"_s, u"k"_s, u"quill"_s};
    QTest::newRow("titles") << u"Dr. Ann Otter, PhD"_s << PersonName{u"ann"_s, {}, u"otter"_s};
    QTest::newRow("suffix") << u"Harold Quill Jr."_s << PersonName{u"harold"_s, {}, u"quill"_s};
    QTest::newRow("what is said beside") << u"Ann Otter 🐌 | hiring (DM me)"_s << PersonName{u"ann"_s, {}, u"otter"_s};
    QTest::newRow("one word") << u"SnailBot"_s << PersonName{{}, {}, u"snailbot"_s};
    QTest::newRow("emoji alone") << u"🐌🐌"_s << PersonName();
    QTest::newRow("nothing") << QString() << PersonName();
}

void TestAuthorNames::readsNames()
{
    QFETCH(const QString, text);
    QTEST(personName(text), "name");
}

void TestAuthorNames::tellsAuthors_data()
{
    QTest::addColumn<QString>("author");
    QTest::addColumn<QString>("display");
    QTest::addColumn<QString>("handle");
    QTest::addColumn<bool>("isAuthor");
    const auto row = [](const char *name, const QString &author, const QString &display, const QString &handle,
                        bool isAuthor) { QTest::newRow(name) << author << display << handle << isAuthor; };
    row("same", u"Ann Otter"_s, u"Ann Otter"_s, u"snails"_s, true);
    row("without accents", u"Jörg Müßig"_s, u"Jorg Müßig"_s, {}, true);
    row("middle name left out", u"Ann B. Otter"_s, u"Ann Otter"_s, {}, true);
    row("middle name as initial", u"Ann Beatrice Otter"_s, u"Ann B. Otter 🐌"_s, {}, true);
    row("another middle name", u"Ann B. Otter"_s, u"Ann C. Otter"_s, {}, false);
    row("family name first", u"Mira Okafor"_s, u"Okafor Mira"_s, {}, true);
    row("initial", u"Ann Ottermann"_s, u"A. Ottermann"_s, {}, true);
    row("initial of the author", u"A. Ottermann"_s, u"Ann Ottermann"_s, {}, true);
    row("initial, short family name", u"Ann Otter"_s, u"A. Otter"_s, {}, false);
    row("another given name", u"Ann Ottermann"_s, u"Amy Ottermann"_s, {}, false);
    row("family name alone", u"Ann Ottermann"_s, u"Ottermann"_s, u"ottermann"_s, false);
    row("given name alone", u"Ann Ottermann"_s, u"Ann"_s, u"ann"_s, false);
    row("beginning of the given name", u"Annika Otter"_s, u"Ann Otter"_s, {}, false);
    row("handle", u"Ann Otter"_s, u"snails 🐌"_s, u"Ann_Otter42"_s, true);
    row("handle, family name first", u"Ann Otter"_s, u"snails"_s, u"otterann"_s, true);
    row("handle of initials", u"Ann Beatrice Ottermann"_s, u"snails"_s, u"abottermann"_s, true);
    row("handle of initials, short", u"Ann Otter"_s, u"snails"_s, u"aotter"_s, false);
    row("handle, short", u"Bo Li"_s, u"snails"_s, u"bo_li"_s, false);
    row("handle that goes on", u"Ann Otter"_s, u"snails"_s, u"annotterfan"_s, false);
    row("collaboration", u"The SLOW Collaboration"_s, u"SLOW"_s, u"slow"_s, false);
    row("no names", u"Ann Otter"_s, {}, {}, false);
    row("no author", {}, {}, {}, false);
}

void TestAuthorNames::tellsAuthors()
{
    QFETCH(const QString, author);
    QFETCH(const QString, display);
    QFETCH(const QString, handle);
    QTEST(AuthorNames({u"Somebody Else"_s, author}).include(display, handle), "isAuthor");
}

void TestAuthorNames::isBounded()
{
    QStringList authors(1'000, u"Ann Otter"_s);
    authors += u"Mira Okafor"_s;
    QVERIFY(!AuthorNames(authors).include(u"Mira Okafor", {}));
    const QString endless = u"Mira Okafor "_s + QString(1'000'000, u'x');
    QCOMPARE(personName(endless).family.size(), 100 - 12);
}

QTEST_GUILESS_MAIN(TestAuthorNames)
#include "test_authornames.moc"
