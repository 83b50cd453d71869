// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/languages.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace hotpapers;
using namespace Qt::StringLiterals;

/** The handbook says in every language what it says in English: page by page, and part by part. */
class TestHandbookLanguages : public QObject
{
    Q_OBJECT
private slots:
    void partsAreTheSame_data();
    void partsAreTheSame();
};

namespace {

QDir folderOf(const QString &language)
{
    return {QStringLiteral(HOTPAPERS_SOURCE_DIR) + u"/resources/handbook/"_s + QString(language).replace(u'-', u'_')};
}

/** What a page has that no language changes: levels of headings, items, rows of tables, pictures, links, code, tables to be filled in. */
QStringList partsOf(const QString &file)
{
    static const QRegularExpression part(
        u"^(?<heading>#+) |^(?<item>-|\\d+\\.) |^(?<row>\\|)|(?<target>\\]\\([^)]*\\))|(?<code>`[^`\\n]+`)|(?<table>\\{\\{\\w+\\}\\})"_s,
        QRegularExpression::MultilineOption);
    QFile page(file);
    if (!page.open(QIODevice::ReadOnly)) {
        return {u"cannot be read"_s};
    }
    QStringList parts;
    QStringList codes; // their order is the language's
    for (auto found = part.globalMatch(QString::fromUtf8(page.readAll())); found.hasNext();) {
        const auto match = found.next();
        (match.hasCaptured(u"code") ? codes : parts) += match.captured();
    }
    codes.sort();
    return parts + codes;
}

} // namespace

void TestHandbookLanguages::partsAreTheSame_data()
{
    QTest::addColumn<QString>("language");
    for (const ui::Language &language : app::availableLanguages()) {
        QTest::newRow(qPrintable(language.code)) << language.code;
    }
}

void TestHandbookLanguages::partsAreTheSame()
{
    QFETCH(QString, language);
    const QStringList pages = folderOf(u"en"_s).entryList(QDir::Files);
    QVERIFY(pages.size() > 10);
    QCOMPARE(folderOf(language).entryList(QDir::Files), pages);
    for (const QString &page : pages) {
        const QStringList wanted = partsOf(folderOf(u"en"_s).filePath(page));
        const QStringList there = partsOf(folderOf(language).filePath(page));
        QVERIFY2(there == wanted,
                 qPrintable(u"%1:\n%2\nin English:\n%3"_s.arg(page, there.join(u' '), wanted.join(u' '))));
    }
}

QTEST_GUILESS_MAIN(TestHandbookLanguages)
#include "test_handbooklanguages.moc"
