// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/exportdialogfixture.h"
#include "ui/handbookdialog.h"

#include <QCheckBox>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextLayout>

using namespace hotpapers;
using formats::ExportFormatInfo;
using formats::ExportOption;
using ui::ExportDialog;

/** The export dialog: what it offers for each format, and what it shows beforehand. */
class TestExportDialog : public QObject
{
    Q_OBJECT

private slots:
    void init() { f = std::make_unique<ExportDialogFixture>(); }
    void cleanup() { f.reset(); }

    void showsTheFormatsOptions_data();
    void showsTheFormatsOptions();
    void remembersOptionsByFormat();
    void previewIsWhatTheFileBeginsWith_data();
    void previewIsWhatTheFileBeginsWith();
    void previewIsBounded();
    void stalePreviewIsDropped();
    void optionsAreSeenInThePreview();
    void faultOfThePatternIsShown();
    void faultOfTheSearchIsShown();
    void papersAreChosen_data();
    void papersAreChosen();
    void beginsWhereThePersonIs();
    void ordersTheSelection();
    void wholeDigests();
    void helpIsAboutExports();
    void tabGoesAsTheEye();
    void fitsASmallScreen();

private:
    std::unique_ptr<ExportDialogFixture> f;
};

void TestExportDialog::showsTheFormatsOptions_data()
{
    QTest::addColumn<QString>("format");
    for (const ExportFormatInfo &info : formats::exportFormats()) {
        QTest::newRow(qPrintable(info.name)) << info.name;
    }
    QTest::newRow("digest") << u"digest"_s;
}

void TestExportDialog::showsTheFormatsOptions()
{
    QFETCH(QString, format);
    f->open({.shown = {}, .day = {QDate(2021, 7, 27), QDate(2021, 7, 27)}});
    f->choose("formatBox", format);
    formats::ExportOptionSet options;
    if (const auto known = formats::exportFormatFromName(format)) {
        options = formats::exportFormat(*known).options;
    }
    QCOMPARE(f->isShown("abstractsBox"), options.testFlag(ExportOption::Abstracts));
    QCOMPARE(f->isShown("notesBox"), options.testFlag(ExportOption::Notes));
    QCOMPARE(f->isShown("tagsBox"), options.testFlag(ExportOption::Tags));
    QCOMPARE(f->isShown("keyPatternBox"), options.testFlag(ExportOption::KeyPattern));
    QCOMPARE(f->isShown("keyHelpLabel"), options.testFlag(ExportOption::KeyPattern));
    QCOMPARE(f->isShown("risTypeBox"), options.testFlag(ExportOption::RisType));
    QCOMPARE(f->isShown("orderBox"), format != u"digest"_s);
}

void TestExportDialog::remembersOptionsByFormat()
{
    f->open();
    f->choose("formatBox", u"bibtex"_s);
    f->child<QCheckBox>("abstractsBox")->setChecked(false);
    f->box("keyPatternBox")->setEditText(u"[arxiv]"_s);
    f->choose("orderBox", u"heat"_s);
    f->choose("formatBox", u"markdown"_s);
    QVERIFY(f->child<QCheckBox>("abstractsBox")->isChecked());
    QCOMPARE(f->box("orderBox")->currentData().toString(), u"own"_s);
    f->choose("formatBox", u"bibtex"_s);
    f->write(u"papers.bib"_s);
    QVERIFY(f->written.contains("@misc{2107.00001,"));

    f->open();
    QCOMPARE(f->box("formatBox")->currentData().toString(), u"bibtex"_s);
    QVERIFY(!f->child<QCheckBox>("abstractsBox")->isChecked());
    QVERIFY(f->child<QCheckBox>("notesBox")->isChecked());
    QCOMPARE(f->box("keyPatternBox")->currentText(), u"[arxiv]"_s);
    QCOMPARE(f->box("orderBox")->currentData().toString(), u"heat"_s);
    f->choose(ui::ExportWhat::Starred); // which stand in no order
    f->choose(ui::ExportWhat::Shown);
    QCOMPARE(f->box("orderBox")->currentData().toString(), u"heat"_s);
    f->choose("formatBox", u"markdown"_s);
    QVERIFY(f->child<QCheckBox>("abstractsBox")->isChecked());
}

void TestExportDialog::previewIsWhatTheFileBeginsWith_data()
{
    showsTheFormatsOptions_data();
}

void TestExportDialog::previewIsWhatTheFileBeginsWith()
{
    QFETCH(QString, format);
    f->open({.shown = {}, .day = {QDate(2021, 7, 27), QDate(2021, 7, 27)}});
    QSignalSpy shown(f->child<ui::ExportPreview>("exportPreview"), &ui::ExportPreview::shown);
    f->choose(ui::ExportWhat::Day);
    f->choose("formatBox", format);
    QTRY_VERIFY(!shown.isEmpty());
    const QString before = f->preview();
    QVERIFY(before.contains(u"Delta"_s));
    f->write(u"papers"_s);
    static const QRegularExpression moment(u"<updated>[^<]*"_s); // when it is written, which is later
    QCOMPARE(QString(before).remove(moment), QString::fromUtf8(f->written).remove(u'\r').remove(moment));
}

void TestExportDialog::previewIsBounded()
{
    QList<MadeUpEntry> many;
    for (int i = 0; i < 30; ++i) {
        many.append({.id = u"2108.%1"_s.arg(i + 1, 5, 10, QChar(u'0')), .title = u"Many %1"_s.arg(i)});
    }
    f->w.library.import(u"2021-08-02"_s, many);
    f->open();
    QTRY_COMPARE(f->child<QLabel>("countLabel")->text(), u"the first 20 of 35 papers"_s);
    const QString before = f->preview();
    f->write(u"papers.md"_s);
    QVERIFY(QString::fromUtf8(f->written).startsWith(before.trimmed()));
    QVERIFY(before.size() < f->written.size());
}

void TestExportDialog::stalePreviewIsDropped()
{
    f->open();
    auto *shown = f->child<ui::ExportPreview>("exportPreview");
    QSignalSpy previews(shown, &ui::ExportPreview::shown);
    services::ExportRequest none;
    none.entries.emplace();
    services::ExportRequest one;
    one.entries = {f->entries.front()};
    shown->ask(none, {});
    shown->askNow(); // is under way
    shown->ask(one, {});
    QTRY_COMPARE(previews.size(), 1);
    QCOMPARE(previews.first().last().toInt(), 1);
    shown->ask(none, {});
    shown->askNow();
    shown->stop();
    shown->ask(one, {});
    QTRY_COMPARE(previews.size(), 2);
    QCOMPARE(previews.last().last().toInt(), 1);
}

void TestExportDialog::optionsAreSeenInThePreview()
{
    f->open();
    QVERIFY(f->preview().contains(u"My own words"_s));
    f->child<QCheckBox>("notesBox")->setChecked(false);
    QTRY_VERIFY(!f->preview().contains(u"My own words"_s));
    f->choose("formatBox", u"bibtex"_s);
    QTRY_VERIFY(f->preview().contains(u"adams2021alpha"_s));
    f->box("keyPatternBox")->setEditText(u"[Auth]-[arxiv]"_s);
    QTRY_VERIFY(f->preview().contains(u"Adams-2107.00001"_s));
    QVERIFY(f->child<QPlainTextEdit>("previewText")->document()->firstBlock().layout()->formats().size()
            > 0); // in colours
}

void TestExportDialog::faultOfThePatternIsShown()
{
    f->open();
    f->choose("formatBox", u"bibtex"_s);
    QTRY_VERIFY(f->preview().contains(u"@misc"_s));
    f->box("keyPatternBox")->setFocus();
    f->box("keyPatternBox")->setEditText(u"[auth][foo][year]"_s);
    f->box("keyPatternBox")->lineEdit()->setCursorPosition(2);
    QTRY_VERIFY(f->isShown("fieldFault"));
    QVERIFY(f->child<QLabel>("fieldFault")->text().contains(u"[auth], "_s));
    QVERIFY(!f->child<QWidget>("previewText")->isEnabled()); // is not what will be written
    f->w.answer = {f->w.folder.filePath(u"papers.bib"_s)};
    QTest::mouseClick(f->child<QAbstractButton>("exportButton"), Qt::LeftButton);
    QVERIFY(f->w.suggested.isEmpty());
    QVERIFY(f->box("keyPatternBox")->hasFocus() || f->box("keyPatternBox")->lineEdit()->hasFocus());
    f->box("keyPatternBox")->setEditText(u"[auth][year]"_s);
    QTRY_VERIFY(f->preview().contains(u"{adams2021,"_s));
    QVERIFY(f->child<QWidget>("previewText")->isEnabled());
    QVERIFY(!f->isShown("fieldFault"));
    f->box("keyPatternBox")->setEditText(u"[foo]"_s);
    f->choose("formatBox", u"markdown"_s); // which has no keys
    QTRY_VERIFY(f->preview().startsWith(u"# Hot papers"_s));
}

void TestExportDialog::faultOfTheSearchIsShown()
{
    f->open({.shown = {}, .search = u"author:adams"_s});
    f->choose(ui::ExportWhat::Search);
    QTRY_COMPARE(f->child<QLabel>("countLabel")->text(), u"1 paper"_s);
    auto *field = f->child<QLineEdit>("searchEdit");
    field->setFocus();
    field->setText(u"foo:bar alpha"_s);
    field->setCursorPosition(0);
    QTRY_VERIFY(f->isShown("fieldFault"));
    QTest::mouseClick(f->child<QAbstractButton>("copyExportButton"), Qt::LeftButton);
    QVERIFY(field->hasFocus());
    QVERIFY(f->child<QAbstractButton>("copyExportButton")->isEnabled());
}

void TestExportDialog::papersAreChosen_data()
{
    QTest::addColumn<ui::ExportWhat>("what");
    QTest::addColumn<QStringList>("titles");
    using enum ui::ExportWhat;
    QTest::newRow("selection") << Selection << QStringList{u"Epsilon"_s, u"Alpha"_s};
    QTest::newRow("shown") << Shown << QStringList{u"Alpha"_s, u"Beta"_s, u"Delta"_s, u"Epsilon"_s, u"Gamma"_s};
    QTest::newRow("day") << Day << QStringList{u"Delta"_s, u"Alpha"_s, u"Epsilon"_s};
    QTest::newRow("starred") << Starred << QStringList{u"Alpha"_s, u"Gamma"_s};
    QTest::newRow("list") << List << QStringList{u"Gamma"_s, u"Alpha"_s};
    QTest::newRow("search") << Search << QStringList{u"Epsilon"_s, u"Beta"_s};
    QTest::newRow("all") << All << QStringList{u"Delta"_s, u"Alpha"_s, u"Epsilon"_s, u"Gamma"_s, u"Beta"_s};
}

void TestExportDialog::papersAreChosen()
{
    QFETCH(ui::ExportWhat, what);
    QFETCH(QStringList, titles);
    f->open({.selection = {f->entries[3], f->entries[0]},
             .shown = {.order = {{SortKey::Title, false}}},
             .shownCount = 5,
             .shownName = u"All"_s,
             .day = {QDate(2021, 7, 27), QDate(2021, 7, 27)},
             .search = u"author:berg"_s});
    QCOMPARE(f->box("whatBox")->currentData().toInt(), int(ui::ExportWhat::Selection));
    QVERIFY(!f->isOffered(ui::ExportWhat::Tag)); // there is none
    f->choose("formatBox", u"csv"_s);
    f->choose(what);
    QCOMPARE(f->isShown("listBox"), what == ui::ExportWhat::List);
    QCOMPARE(f->isShown("searchEdit"), what == ui::ExportWhat::Search);
    QVERIFY(!f->isShown("tagBox"));
    const auto order = [this] {
        static const QStringList all = {u"Alpha"_s, u"Beta"_s, u"Gamma"_s, u"Delta"_s, u"Epsilon"_s};
        QMap<qsizetype, QString> places;
        for (const QString &title : all) {
            if (const qsizetype place = f->preview().indexOf(title); place >= 0) {
                places.insert(place, title);
            }
        }
        return places.values();
    };
    QTRY_COMPARE(order(), titles);
}

void TestExportDialog::beginsWhereThePersonIs()
{
    f->open();
    QCOMPARE(f->box("whatBox")->currentData().toInt(), int(ui::ExportWhat::Shown));
    QVERIFY(!f->isOffered(ui::ExportWhat::Selection));
    QVERIFY(!f->isOffered(ui::ExportWhat::Day));
    QVERIFY(f->isOffered(ui::ExportWhat::List));
    const ListId list = f->w.library.open().findList(u"Mine"_s).value_or(ListId());
    f->open({.shown = {}, .shownCount = 2, .shownName = u"Mine"_s, .list = list});
    QTRY_COMPARE(f->box("whatBox")->currentData().toInt(), int(ui::ExportWhat::List));
    QTRY_COMPARE(f->child<QLabel>("countLabel")->text(), u"2 papers"_s);
}

void TestExportDialog::ordersTheSelection()
{
    f->open({.selection = {f->entries[3], f->entries[0]}, .shown = {}, .shownCount = 5, .shownName = u"All"_s});
    f->choose("formatBox", u"jsonl"_s);
    QTRY_VERIFY(f->preview().section(u'\n', 0, 0).contains(u"Epsilon"_s));
    f->choose("orderBox", u"title"_s);
    QTRY_VERIFY(f->preview().section(u'\n', 0, 0).contains(u"Alpha"_s));
    QVERIFY(f->preview().section(u'\n', 1, 1).contains(u"Epsilon"_s));
    QVERIFY(!f->preview().contains(u"Beta"_s));
}

void TestExportDialog::wholeDigests()
{
    f->open({.shown = {}, .day = {QDate(2021, 7, 27), QDate(2021, 7, 27)}});
    f->choose("formatBox", u"digest"_s);
    QCOMPARE(f->box("whatBox")->currentData().toInt(), int(ui::ExportWhat::Day));
    QVERIFY(!f->isOffered(ui::ExportWhat::Shown));
    QVERIFY(!f->isOffered(ui::ExportWhat::Starred));
    f->choose(ui::ExportWhat::All);
    QTRY_COMPARE(f->child<QLabel>("countLabel")->text(), u"3 digests"_s);
    f->choose(ui::ExportWhat::Day);
    QTRY_COMPARE(f->child<QLabel>("countLabel")->text(), u"1 digest"_s);
    f->write(u"digest.md"_s);
    QVERIFY(f->written.startsWith("---\ntitle: Hot Papers 2021-07-27\n"));
}

void TestExportDialog::helpIsAboutExports()
{
    f->open();
    QTest::keyClick(f->dialog, Qt::Key_F1);
    auto *handbook = f->child<ui::HandbookDialog>("handbookDialog");
    QVERIFY(handbook && handbook->isVisible());
    QCOMPARE(handbook->page(), u"export"_s);
}

void TestExportDialog::tabGoesAsTheEye()
{
    f->open();
    f->choose("formatBox", u"ris"_s);
    f->box("whatBox")->setFocus();
    QStringList visited;
    while (!visited.contains(QApplication::focusWidget()->objectName())) {
        visited += QApplication::focusWidget()->objectName();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    const QStringList wanted = {
        u"whatBox"_s,          u"orderBox"_s,      u"formatBox"_s,  u"abstractsBox"_s, u"notesBox"_s,
        u"tagsBox"_s,          u"keyPatternBox"_s, u"risTypeBox"_s, u"previewText"_s,  u"cancelExportButton"_s,
        u"copyExportButton"_s, u"exportButton"_s};
    QCOMPARE(visited, wanted);
}

void TestExportDialog::fitsASmallScreen()
{
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPointSizeF(usual.pointSizeF() * 2);
    QApplication::setFont(large);
    f->open();
    f->choose("formatBox", u"ris"_s); // which has most options
    const QSize least = f->dialog->minimumSizeHint();
    QApplication::setFont(usual);
    QVERIFY2(least.width() <= 1024 && least.height() <= 560,
             qPrintable(u"%1×%2"_s.arg(least.width()).arg(least.height())));
}

QTEST_MAIN(TestExportDialog)
#include "test_exportdialog.moc"
