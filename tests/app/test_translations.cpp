// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/languages.h"
#include "support/translationfile.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace hotpapers;
using namespace Qt::StringLiterals;

/** Every language is complete: no string of the program is missing in it, unfinished, or at odds with the English one. */
class TestTranslations : public QObject
{
    Q_OBJECT
private slots:
    void faultIsFound_data();
    void faultIsFound();
    void languageIsComplete_data();
    void languageIsComplete();
    void commandsSpeakTheSystemsLanguage_data();
    void commandsSpeakTheSystemsLanguage();
};

namespace {

const QString root = QStringLiteral(HOTPAPERS_SOURCE_DIR);

QString suffixOf(const ui::Language &language)
{
    return QString(language.code).replace(u'-', u'_');
}

qsizetype pluralForms(const QString &code)
{
    return code == u"ar" ? 6 : code == u"ja" || code == u"zh-CN" ? 1 : 2;
}

void addLanguages()
{
    QTest::addColumn<ui::Language>("language");
    for (const ui::Language &language : app::availableLanguages()) {
        QTest::newRow(qPrintable(language.code)) << language;
    }
}

/** The language's file, brought up to date with the sources: what it lacks is unfinished then. */
std::vector<TranslatedMessage> messagesNow(const ui::Language &language)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"now.ts"_s);
    if (!QFile::copy(root + u"/translations/hotpapers_%1.ts"_s.arg(suffixOf(language)), file)) {
        return {};
    }
    QStringList arguments{u"-silent"_s, u"-locations"_s, u"none"_s, root + u"/src"_s, root + u"/forms"_s};
    arguments += language.code == u"en" ? QStringList(u"-pluralonly"_s) : QStringList();
    QProcess lupdate;
    lupdate.start(QStringLiteral(HOTPAPERS_LUPDATE), arguments + QStringList{u"-ts"_s, file});
    QFile now(file);
    if (!lupdate.waitForFinished(-1) || lupdate.exitCode() != 0 || !now.open(QIODevice::ReadOnly)) {
        return {};
    }
    return readTranslation(now.readAll());
}

} // namespace

void TestTranslations::faultIsFound_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char *name, const QByteArray &message, const QString &fault) {
        QTest::newRow(name) << message << fault;
    };
    row("good", "<message><source>&amp;Open %1…</source><translation>%1 &amp;öffnen…</translation></message>", {});
    row("unfinished", "<message><source>a</source><translation type=\"unfinished\">b</translation></message>",
        u"unfinished"_s);
    row("vanished", "<message><source>a</source><translation type=\"vanished\">b</translation></message>",
        u"vanished"_s);
    row("empty", "<message><source>a</source><translation></translation></message>", u"empty"_s);
    row("lost placeholder", "<message><source>%1 of %2</source><translation>%1</translation></message>",
        u"other placeholders"_s);
    row("new placeholder", "<message><source>%1</source><translation>%1 %2</translation></message>",
        u"other placeholders"_s);
    row("lost mnemonic", "<message><source>&amp;a</source><translation>b</translation></message>",
        u"other mnemonics"_s);
    row("ampersand", "<message><source>a &amp;&amp; b</source><translation>a und b</translation></message>", {});
    row("lost colon", "<message><source>a:</source><translation>b</translation></message>", u"another ending"_s);
    row("wide colon", "<message><source>a:</source><translation>あ：</translation></message>", {});
    row("lost dots", "<message><source>a…</source><translation>b</translation></message>", u"another ending"_s);
    row("plural",
        "<message numerus=\"yes\"><source>%Ln</source><translation><numerusform>one</numerusform>"
        "<numerusform>%Ln</numerusform></translation></message>",
        {});
    row("plural without number",
        "<message numerus=\"yes\"><source>%Ln</source><translation><numerusform>%Ln</numerusform>"
        "<numerusform>many</numerusform></translation></message>",
        u"other placeholders"_s);
    row("too few forms",
        "<message "
        "numerus=\"yes\"><source>%n</source><translation><numerusform>%n</numerusform></translation></message>",
        u"1 forms"_s);
}

void TestTranslations::faultIsFound()
{
    QFETCH(QByteArray, message);
    const auto messages = readTranslation("<TS><context><name>c</name>" + message + "</context></TS>");
    QCOMPARE(messages.size(), size_t(1));
    QTEST(faultOf(messages[0], 2), "fault");
}

void TestTranslations::languageIsComplete_data()
{
    addLanguages();
}

void TestTranslations::languageIsComplete()
{
    QFETCH(ui::Language, language);
    const auto messages = messagesNow(language);
    QVERIFY(messages.size() > 20);
    QStringList faults;
    for (const TranslatedMessage &message : messages) {
        if (const QString fault = faultOf(message, pluralForms(language.code)); !fault.isEmpty()) {
            faults += u"%1: %2: %3"_s.arg(fault, message.context, message.source);
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

void TestTranslations::commandsSpeakTheSystemsLanguage_data()
{
    addLanguages();
}

void TestTranslations::commandsSpeakTheSystemsLanguage()
{
    QFETCH(ui::Language, language);
    const auto help = [](const QString &preferred) {
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LC_ALL"_s, u"en_US.UTF-8"_s);
        environment.insert(u"LANGUAGE"_s, preferred);
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(HOTPAPERS_PROGRAM), {u"help"_s});
        return program.waitForFinished() ? QString::fromUtf8(program.readAllStandardOutput()) : QString();
    };
    const QString english = help(u"en"_s);
    QVERIFY(english.contains(u"Usage"_s));
    const QString own = help(suffixOf(language));
    QVERIFY2(own.contains(u"hotpapers"_s) && own.contains(u"--library FILE"_s), qPrintable(own));
    QCOMPARE(own == english, language.code == u"en");
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "test_translations.moc"
