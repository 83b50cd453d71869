// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/papertablemodel.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hotpapers;
using Model = models::PaperTableModel;

/** What a digest says is shown in cells, tool tips and to assistive technology: as it is, and no more than fits. */
class TestPaperTableCells : public QObject
{
    Q_OBJECT

private slots:
    void spellsHiddenCharacters_data();
    void spellsHiddenCharacters();
    void isBounded();
    void hasFewJoinedEmoji();
    void toolTipsAreNoHtml();
    void keepsTheTexOfTitles();
};

namespace {

/** A model of one row. */
struct OneRow
{
    explicit OneRow(PaperRow row)
    {
        row.entryId = EntryId{1};
        model.setEntries({EntryId{1}}, {row});
    }

    [[nodiscard]] QString text(int column, int role) const { return model.index(0, column).data(role).toString(); }

    Model model;
};

constexpr std::array roles{Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole};

} // namespace

void TestPaperTableCells::spellsHiddenCharacters_data()
{
    QTest::addColumn<int>("column");
    QTest::newRow("title") << int(Model::Title);
    QTest::newRow("authors") << int(Model::Authors);
    QTest::newRow("category") << int(Model::Category);
}

void TestPaperTableCells::spellsHiddenCharacters()
{
    QFETCH(const int, column);
    PaperRow row;
    const QString hostile = u"gpj\u202eexe \u200bx"_s;
    row.title = hostile;
    row.authors = {hostile};
    row.categories = {hostile};
    const OneRow shown(row);
    for (const int role : roles) {
        const QString text = shown.text(column, role);
        QVERIFY2(text.contains(u"gpj⟨U+202E⟩exe ⟨U+200B⟩x"_s), qPrintable(text));
    }
}

void TestPaperTableCells::isBounded()
{
    PaperRow row;
    row.title = QString(5'000'000, u'\u202e');
    row.authors = QStringList(100'000, u"Ann Otter"_s);
    row.categories = QStringList(100'000, u"cs.LG"_s);
    const OneRow shown(row);
    for (const int column : {Model::Title, Model::Authors, Model::Category}) {
        for (const int role : roles) {
            const qsizetype size = shown.text(column, role).size();
            QVERIFY2(size > 0 && size <= 600, qPrintable(QString::number(size)));
        }
    }
}

// Each takes Qt as long as hundreds of letters, and rows are many.
void TestPaperTableCells::hasFewJoinedEmoji()
{
    PaperRow row;
    row.title = u"👨\u200d👩\u200d👧"_s.repeated(1'000);
    const QString title = OneRow(row).text(Model::Title, Qt::DisplayRole);
    QVERIFY2(title.count(u'\u200d') <= 4 && title.startsWith(u"👨\u200d👩\u200d👧"_s), qPrintable(title));
}

void TestPaperTableCells::toolTipsAreNoHtml()
{
    PaperRow row;
    row.title = u"<img src=\"file:///etc/passwd\">"_s;
    const QString tip = OneRow(row).text(Model::Title, Qt::ToolTipRole);
    QVERIFY2(tip.startsWith(u"<qt>"_s) && !tip.contains(u"<img"_s), qPrintable(tip));
}

void TestPaperTableCells::keepsTheTexOfTitles()
{
    PaperRow row;
    row.title = u"Top-$k$  \\emph{and} more"_s;
    const OneRow one(row);
    QCOMPARE(one.text(Model::Title, Model::TitleTexRole), row.title);
}

QTEST_MAIN(TestPaperTableCells)
#include "test_papertablecells.moc"
