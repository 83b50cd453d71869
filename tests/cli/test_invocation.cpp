// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandline.h"
#include "cli/invocation.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hotpapers::cli;

class TestInvocation : public QObject
{
    Q_OBJECT

private slots:
    void takesApart_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("command");
        QTest::addColumn<QStringList>("rest");
        QTest::addColumn<QStringList>("options");
        const auto row = [](const char *name, const QStringList &arguments, const QString &command,
                            const QStringList &rest, const QStringList &options) {
            QTest::newRow(name) << arguments << command << rest << options;
        };
        row("plain", {u"star"_s, u"2107.11817"_s}, u"star"_s, {u"2107.11817"_s}, {});
        row("library first", {u"--library"_s, u"a b"_s, u"info"_s}, u"info"_s, {}, {u"library=a b"_s});
        row("library last", {u"info"_s, u"--library=x=y"_s}, u"info"_s, {}, {u"library=x=y"_s});
        row("option between", {u"search"_s, u"a"_s, u"--limit"_s, u"3"_s, u"b"_s}, u"search"_s, {u"a"_s, u"b"_s},
            {u"limit=3"_s});
        row("value like an option", {u"export"_s, u"--query"_s, u"--all"_s}, u"export"_s, {}, {u"query=--all"_s});
        row("empty value", {u"export"_s, u"--query="_s}, u"export"_s, {}, {u"query="_s});
        row("options ended", {u"search"_s, u"--"_s, u"-survey"_s, u"--json"_s}, u"search"_s,
            {u"-survey"_s, u"--json"_s}, {});
        row("dash alone", {u"note"_s, u"2107.11817"_s, u"-"_s}, u"note"_s, {u"2107.11817"_s, u"-"_s}, {});
        row("command after --", {u"--"_s, u"check"_s}, u"check"_s, {}, {});
        row("last holds", {u"search"_s, u"--limit=1"_s, u"--limit=2"_s}, u"search"_s, {}, {u"limit=2"_s});
        row("help of a command", {u"note"_s, u"-h"_s}, u"note"_s, {}, {u"help="_s});
        row("version", {u"-v"_s}, QString(), {}, {u"version="_s});
        row("commands", {u"--commands"_s}, QString(), {}, {u"commands="_s});
    }

    void takesApart()
    {
        QFETCH(const QStringList, arguments);
        const auto call = parseInvocation(arguments);
        QVERIFY2(call, qPrintable(call ? QString() : call.error()));
        QStringList options;
        for (const auto &[name, value] : call->options.asKeyValueRange()) {
            options += name + u'=' + value;
        }
        QTEST(call->command ? call->command->name.toString() : QString(), "command");
        QTEST(call->arguments, "rest");
        QTEST(options, "options");
    }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("hint");
        QTest::newRow("nothing") << QStringList() << u"hotpapers help"_s;
        QTest::newRow("unknown command") << QStringList{u"imprt"_s} << u"there are import, search"_s;
        QTest::newRow("unknown option") << QStringList{u"search"_s, u"--jsn"_s} << u"--json, --sort, --limit"_s;
        QTest::newRow("option of another") << QStringList{u"star"_s, u"--json"_s, u"x"_s} << u"hotpapers help star"_s;
        QTest::newRow("short option") << QStringList{u"search"_s, u"-survey"_s} << u"goes after “--”"_s;
        QTest::newRow("value missing") << QStringList{u"search"_s, u"--limit"_s} << u"--limit N"_s;
        QTest::newRow("value too much") << QStringList{u"search"_s, u"--json=x"_s} << u"takes no value"_s;
        QTest::newRow("too few") << QStringList{u"star"_s} << u"star ID"_s;
        QTest::newRow("too many") << QStringList{u"star"_s, u"a"_s, u"b"_s} << u"star ID"_s;
        QTest::newRow("import of nothing") << QStringList{u"import"_s} << u"PATH"_s;
        QTest::newRow("library without file") << QStringList{u"--library"_s} << u"--library FILE"_s;
    }

    void refuses()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QString, hint);
        const auto call = parseInvocation(arguments);
        QVERIFY(!call);
        QVERIFY2(call.error().contains(hint), qPrintable(call.error()));
    }

    void tellsCommandsFromPaths_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<bool>("isCommand");
        QTest::newRow("nothing") << QStringList() << false;
        QTest::newRow("command") << QStringList{u"info"_s} << true;
        QTest::newRow("after the library") << QStringList{u"--library"_s, u"info"_s, u"check"_s} << true;
        QTest::newRow("after the library=") << QStringList{u"--library=x"_s, u"check"_s} << true;
        QTest::newRow("the library alone") << QStringList{u"--library"_s, u"check"_s} << false;
        QTest::newRow("help") << QStringList{u"--help"_s} << true;
        QTest::newRow("commands") << QStringList{u"--commands"_s} << true;
        QTest::newRow("path") << QStringList{u"./info"_s} << false;
        QTest::newRow("digest file") << QStringList{u"2021.md"_s, u"info"_s} << false;
        QTest::newRow("url") << QStringList{u"file:///x"_s} << false;
        QTest::newRow("file that exists") << QStringList{u"digests"_s} << false;
        QTest::newRow("file called as a command") << QStringList{u"search"_s} << true;
        QTest::newRow("mistyped") << QStringList{u"serach"_s} << true;
        QTest::newRow("the window system's option") << QStringList{u"-platform"_s, u"offscreen"_s} << false;
        QTest::newRow("path after --") << QStringList{u"--"_s, u"-x"_s} << false;
        QTest::newRow("unknown option of a command") << QStringList{u"--frob"_s, u"info"_s} << true;
    }

    void tellsCommandsFromPaths()
    {
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(u"digests"_s) && QDir(folder.path()).mkdir(u"search"_s));
        const QString before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(folder.path()));
        QFETCH(const QStringList, arguments);
        const bool answer = isCommand(arguments);
        QVERIFY(QDir::setCurrent(before));
        QTEST(answer, "isCommand");
    }
};

QTEST_GUILESS_MAIN(TestInvocation)
#include "test_invocation.moc"
