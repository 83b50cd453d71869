// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDirIterator>
#include <QHash>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

// The house's graph (CONTRIBUTING.md): whose headers a layer may include besides its own and core's.
const QHash<QString, QStringList> graph = {
    {u"app"_s, {u"ui"_s, u"cli"_s, u"services"_s, u"words"_s}},
    {u"ui"_s, {u"models"_s, u"services"_s, u"typeset"_s, u"tex"_s, u"words"_s}},
    {u"cli"_s, {u"services"_s, u"words"_s}},
    {u"models"_s, {u"words"_s, u"tex"_s}},
    {u"words"_s, {}},
    {u"services"_s, {u"storage"_s, u"formats"_s}},
    {u"storage"_s, {}},
    {u"formats"_s, {u"tex"_s}},
    {u"typeset"_s, {u"tex"_s}},
    {u"tex"_s, {}},
    {u"core"_s, {}},
};
const QStringList wordless = {u"core"_s, u"tex"_s, u"typeset"_s, u"formats"_s, u"storage"_s, u"services"_s};

constexpr qsizetype maximumSourceLines = 400;
constexpr qsizetype maximumFormLines = 500;
constexpr qsizetype maximumFunctionLines = 60;

struct SourceFile
{
    QString path; ///< from the root
    QStringList lines;

    [[nodiscard]] QString layer() const { return path.section(u'/', 1, 1); }
    [[nodiscard]] bool isIn(const QStringList &layers) const { return layers.contains(layer()); }
    [[nodiscard]] QString at(qsizetype line, const QString &what) const
    {
        return u"%1:%2: %3"_s.arg(path).arg(line).arg(what);
    }
};

using SourceFiles = std::vector<SourceFile>;

SourceFiles readFiles(const QString &root, const QStringList &folders, const QStringList &names)
{
    SourceFiles files;
    for (const QString &folder : folders) {
        QDirIterator iterator(root + u'/' + folder, names, QDir::Files, QDirIterator::Subdirectories);
        while (iterator.hasNext()) {
            QFile file(iterator.next());
            if (file.open(QIODevice::ReadOnly)) {
                QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
                if (lines.last().isEmpty()) { // behind the last line's end
                    lines.removeLast();
                }
                files.push_back({QDir(root).relativeFilePath(file.fileName()), lines});
            }
        }
    }
    std::ranges::sort(files, {}, &SourceFile::path);
    return files;
}

SourceFiles program(const QString &root)
{
    return readFiles(root, {u"src"_s}, {u"*.h"_s, u"*.cpp"_s});
}

bool isComment(const QString &line)
{
    const QString trimmed = line.trimmed();
    return trimmed.startsWith(u"//") || trimmed.startsWith(u"/*") || trimmed.startsWith(u'*');
}

/** Lines of code that match, in files that `concerned` picks. */
QStringList findCode(const SourceFiles &files, const QString &pattern, const QString &what,
                     const std::function<bool(const SourceFile &)> &concerned)
{
    const QRegularExpression expression(pattern);
    QStringList found;
    for (const SourceFile &file : files) {
        for (qsizetype i = 0; i < file.lines.size() && concerned(file); ++i) {
            if (!isComment(file.lines[i]) && expression.match(file.lines[i]).hasMatch()) {
                found.append(file.at(i + 1, what));
            }
        }
    }
    return found;
}

QStringList forbiddenIncludes(const QString &root)
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*\"([^\"/]+)/"_s);
    QStringList found;
    for (const SourceFile &file : program(root)) {
        const QStringList allowed = graph.value(file.layer()) + QStringList{file.layer(), u"core"_s};
        for (qsizetype i = 0; i < file.lines.size(); ++i) {
            const QString layer = include.match(file.lines[i]).captured(1);
            if (graph.contains(layer) && !allowed.contains(layer)) {
                found.append(file.at(i + 1, file.layer() + u" must not include "_s + layer));
            }
        }
    }
    return found;
}

QStringList unknownLayers(const QString &root)
{
    QStringList found;
    for (const SourceFile &file : program(root)) {
        if (!graph.contains(file.layer())) {
            found.append(file.at(1, u"in no layer of the house"_s));
        }
    }
    return found;
}

QStringList wordsBelow(const QString &root)
{
    return findCode(program(root), u"\\b(tr|translate|QT_TR_NOOP|QT_TRANSLATE_NOOP)\\s*\\("_s,
                    u"words in a layer without words"_s, [](const SourceFile &file) { return file.isIn(wordless); });
}

QStringList sqlOutsideStorage(const QString &root)
{
    return findCode(program(root),
                    uR"(\bQSql[A-Z]|\bsqlite3|"\s*(SELECT|INSERT|UPDATE|DELETE|PRAGMA|CREATE|DROP|ALTER) )"_s,
                    u"SQL outside storage"_s, [](const SourceFile &file) { return !file.isIn({u"storage"_s}); });
}

QStringList singletons(const QString &root)
{
    return findCode(program(root), uR"(\bstatic\b[^;={}()]*[&*]\s*(instance|self|the[A-Z]\w*|\w+Instance)\s*\()"_s,
                    u"a singleton"_s, [](const SourceFile &) { return true; });
}

QStringList longerThan(qsizetype most, const SourceFiles &files)
{
    QStringList found;
    for (const SourceFile &file : files) {
        if (file.lines.size() > most) {
            found.append(file.at(file.lines.size(), u"longer than %1 lines"_s.arg(most)));
        }
    }
    return found;
}

QStringList longSources(const QString &root)
{
    return longerThan(maximumSourceLines, readFiles(root, {u"src"_s, u"tests"_s}, {u"*.h"_s, u"*.cpp"_s}));
}

QStringList longForms(const QString &root)
{
    return longerThan(maximumFormLines, readFiles(root, {u"forms"_s}, {u"*.ui"_s}));
}

// Braces of functions stand in the first column: clang-format sees to it.
QStringList longFunctions(const QString &root)
{
    QStringList found;
    for (const SourceFile &file : program(root)) {
        qsizetype start = 0;
        for (qsizetype i = 0; i < file.lines.size(); ++i) {
            if (file.lines[i] == u"{") {
                start = i;
            } else if (file.lines[i] == u"}" && i - start - 1 > maximumFunctionLines) {
                found.append(file.at(start + 1, u"a function of %1 lines"_s.arg(i - start - 1)));
            }
        }
    }
    return found;
}

QStringList withoutLicence(const QString &root)
{
    QStringList found;
    const SourceFiles files =
        readFiles(root, {u"src"_s, u"tests"_s, u"cmake"_s, u"packaging"_s, u"resources/sql"_s},
                  {u"*.h"_s, u"*.cpp"_s, u"*.sh"_s, u"*.sql"_s, u"*.cmake"_s, u"CMakeLists.txt"_s});
    for (const SourceFile &file : files) {
        const QString head = file.lines.first(std::min<qsizetype>(3, file.lines.size())).join(u'\n');
        if (!head.contains("SPDX-FileCopyrightText: "_L1) || !head.contains("SPDX-License-Identifier: "_L1)) {
            found.append(file.at(1, u"no SPDX lines"_s));
        }
    }
    return found;
}

struct Rule
{
    const char *name;
    QStringList (*check)(const QString &root);
    QString file; ///< of a made-up tree that breaks the rule
    QString content; ///< its lines after the SPDX lines, which take two
    QString verdict;
};

const std::vector<Rule> rules = {
    {"includes follow the graph", forbiddenIncludes, u"src/models/a.cpp"_s,
     u"#include \"core/a.h\"\n#include \"words/a.h\"\n#include <QString>\n#include \"storage/a.h\"\n"_s,
     u"src/models/a.cpp:6: models must not include storage"_s},
    {"no layer but those of the house", unknownLayers, u"src/utils/a.h"_s, u"\n"_s,
     u"src/utils/a.h:1: in no layer of the house"_s},
    {"no words below", wordsBelow, u"src/services/a.cpp"_s, u"// tr() is for others\nauto a = tr(\"a\");\n"_s,
     u"src/services/a.cpp:4: words in a layer without words"_s},
    {"no SQL classes outside storage", sqlOutsideStorage, u"src/services/a.cpp"_s, u"#include <QSqlQuery>\n"_s,
     u"src/services/a.cpp:3: SQL outside storage"_s},
    {"no SQL text outside storage", sqlOutsideStorage, u"src/ui/a.cpp"_s, u"auto a = u\"SELECT title FROM paper\";\n"_s,
     u"src/ui/a.cpp:3: SQL outside storage"_s},
    {"no singletons", singletons, u"src/core/a.h"_s, u"static const A &instance();\n"_s,
     u"src/core/a.h:3: a singleton"_s},
    {"sources are short", longSources, u"tests/core/a.cpp"_s, u"\n"_s.repeated(399),
     u"tests/core/a.cpp:401: longer than 400 lines"_s},
    {"forms are short", longForms, u"forms/a.ui"_s, u"\n"_s.repeated(499), u"forms/a.ui:501: longer than 500 lines"_s},
    {"functions are short", longFunctions, u"src/core/a.cpp"_s,
     u"int a()\n{\n"_s + u"    b();\n"_s.repeated(61) + u"}\n"_s, u"src/core/a.cpp:4: a function of 61 lines"_s},
};

/** Writes a file into a tree. */
void writeFile(const QDir &root, const QString &path, const QString &content)
{
    QVERIFY(root.mkpath(QFileInfo(path).path()));
    QFile file(root.filePath(path));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content.toUtf8()), content.toUtf8().size());
}

const QString spdx = u"// SPDX-FileCopyrightText: 2026 Somebody\n// SPDX-License-Identifier: CC0-1.0\n"_s;

} // namespace

class TestHouse : public QObject
{
    Q_OBJECT
private slots:
    void ruleHolds_data() { addRules(); }
    void ruleHolds();
    void ruleCanFail_data() { addRules(); }
    void ruleCanFail();
    void everySourceNamesItsLicence();

private:
    static void addRules();
};

void TestHouse::addRules()
{
    QTest::addColumn<int>("rule");
    for (int i = 0; i < int(rules.size()); ++i) {
        QTest::newRow(rules[size_t(i)].name) << i;
    }
}

void TestHouse::ruleHolds()
{
    QFETCH(int, rule);
    const QString root = QStringLiteral(HOTPAPERS_SOURCE_DIR);
    QVERIFY(!program(root).empty());
    const QStringList found = rules[size_t(rule)].check(root);
    QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
}

void TestHouse::ruleCanFail()
{
    QFETCH(int, rule);
    const auto &[name, check, file, content, verdict] = rules[size_t(rule)];
    const QTemporaryDir tree;
    writeFile(QDir(tree.path()), u"src/core/good.cpp"_s, spdx + u"int good()\n{\n    return 1;\n}\n"_s);
    writeFile(QDir(tree.path()), u"src/storage/good.cpp"_s,
              spdx + u"#include <QSqlQuery>\n#include \"core/good.h\"\n"_s);
    QCOMPARE(check(tree.path()), QStringList());
    writeFile(QDir(tree.path()), file, spdx + content);
    QCOMPARE(check(tree.path()), QStringList(verdict));
}

void TestHouse::everySourceNamesItsLicence()
{
    const QStringList found = withoutLicence(QStringLiteral(HOTPAPERS_SOURCE_DIR));
    QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
    const QTemporaryDir tree;
    writeFile(QDir(tree.path()), u"src/core/good.cpp"_s, spdx);
    writeFile(QDir(tree.path()), u"resources/sql/1.sql"_s, u"select 1;\n"_s);
    QCOMPARE(withoutLicence(tree.path()), QStringList(u"resources/sql/1.sql:1: no SPDX lines"_s));
}

QTEST_GUILESS_MAIN(TestHouse)
#include "test_house.moc"
