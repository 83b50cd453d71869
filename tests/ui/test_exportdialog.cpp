// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/windowfixture.h"
#include "ui/exportdialog.h"
#include "ui/exporthandle.h"
#include "ui/exportpreview.h"
#include "ui/handbookdialog.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QMimeData>
#include <QScrollArea>
#include <QSignalSpy>
#include <QStandardItemModel>

#include <array>

using namespace hotpapers;
using formats::ExportFormatInfo;
using formats::ExportOption;
using ui::ExportDialog;

/** The export dialog alone: what it offers for each format, what it shows beforehand, and where it gives it. */
class TestExportDialog : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

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
    void copies();
    void draggedAsTextAndFile();
    void changedWhileItWasPrepared();
    void letGoTooEarly();
    void endedExportLeavesTheFile();
    void failureIsTold();
    void helpIsAboutExports();
    void fitsASmallScreen();

private:
    void open(ui::ExportPlace place = {});
    template <typename T> [[nodiscard]] T *child(const char *name) const
    {
        return m_dialog->findChild<T *>(QLatin1StringView(name));
    }
    [[nodiscard]] QComboBox *box(const char *name) const { return child<QComboBox>(name); }
    void choose(const char *name, const QVariant &data) const
    {
        QVERIFY2(box(name)->findData(data) >= 0, name);
        box(name)->setCurrentIndex(box(name)->findData(data));
    }
    void choose(ui::ExportWhat what) const { choose("whatBox", int(what)); }
    [[nodiscard]] bool isOffered(ui::ExportWhat what) const
    {
        const auto *items = qobject_cast<QStandardItemModel *>(box("whatBox")->model());
        return items->item(box("whatBox")->findData(int(what)))->isEnabled();
    }
    [[nodiscard]] bool isShown(const char *name) const { return child<QWidget>(name)->isVisible(); }
    [[nodiscard]] QString preview() const { return child<QPlainTextEdit>("previewText")->toPlainText(); }
    [[nodiscard]] QString message() const { return child<QLabel>("exportMessage")->text(); }
    void write(const QString &name);
    void pull() const;

    std::unique_ptr<WindowFixture> w;
    std::unique_ptr<QWidget> m_window;
    ExportDialog *m_dialog = nullptr;
    std::vector<EntryId> m_entries; ///< by title: Alpha, Beta, Delta, Epsilon, Gamma
    QByteArray m_written;
    std::unique_ptr<QMimeData> m_dragged;
};

void TestExportDialog::init()
{
    w = std::make_unique<WindowFixture>();
    w->fill();
    auto library = w->library.open();
    const std::array ids{*ArxivId::parse(u"2107.00003"), *ArxivId::parse(u"2107.00001")};
    QVERIFY(library.setStarred(ids, true));
    QVERIFY(library.setNote(ids.back(), u"My own words"_s));
    QVERIFY(library.turn(UserTurn(UserChange(MakeList{u"Mine"_s, std::vector(ids.begin(), ids.end())}))));
    m_entries = library.find({.order = {{SortKey::Title, false}}})->entries;
    QCOMPARE(m_entries.size(), 5U);
    w->service = std::make_unique<services::LibraryService>(w->library.file());
    m_window = std::make_unique<QWidget>();
}

void TestExportDialog::cleanup()
{
    m_window.reset();
    m_dragged.reset();
    w.reset();
}

/** On all papers, where nothing else is said, with the preview of them. */
void TestExportDialog::open(ui::ExportPlace place)
{
    if (place.shownCount == 0) {
        place.shown.order = {{SortKey::Title, false}};
        place.shownCount = int(m_entries.size());
        place.shownName = u"All"_s;
    }
    delete m_dialog;
    m_dialog = new ExportDialog({*w->service, w->repository, w->opener, ui::Settings(w->settings), w->dialogs},
                                std::move(place), m_window.get());
    connect(m_dialog, &QObject::destroyed, this, [this] { m_dialog = nullptr; });
    child<ui::ExportHandle>("dragHandle")->setStart([this](QWidget *, std::unique_ptr<QMimeData> data) {
        m_dragged = std::move(data);
    });
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    QTRY_VERIFY(!preview().isEmpty());
    QTRY_COMPARE(box("listBox")->count(), 1);
}

/** Exports to a file of this name. */
void TestExportDialog::write(const QString &name)
{
    w->answer = {w->folder.filePath(name)};
    QSignalSpy exported(m_dialog, &ExportDialog::exported);
    QTest::mouseClick(child<QAbstractButton>("exportButton"), Qt::LeftButton);
    QTRY_COMPARE(exported.size(), 1);
    QFile file(w->answer.first());
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_written = file.readAll();
}

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
    open({.shown = {}, .day = {QDate(2021, 7, 27), QDate(2021, 7, 27)}});
    choose("formatBox", format);
    formats::ExportOptionSet options;
    if (const auto known = formats::exportFormatFromName(format)) {
        options = formats::exportFormat(*known).options;
    }
    QCOMPARE(isShown("abstractsBox"), options.testFlag(ExportOption::Abstracts));
    QCOMPARE(isShown("notesBox"), options.testFlag(ExportOption::Notes));
    QCOMPARE(isShown("tagsBox"), options.testFlag(ExportOption::Tags));
    QCOMPARE(isShown("keyPatternBox"), options.testFlag(ExportOption::KeyPattern));
    QCOMPARE(isShown("keyHelpLabel"), options.testFlag(ExportOption::KeyPattern));
    QCOMPARE(isShown("risTypeBox"), options.testFlag(ExportOption::RisType));
    QCOMPARE(isShown("orderBox"), format != u"digest"_s);
}

void TestExportDialog::remembersOptionsByFormat()
{
    open();
    choose("formatBox", u"bibtex"_s);
    child<QCheckBox>("abstractsBox")->setChecked(false);
    box("keyPatternBox")->setEditText(u"[arxiv]"_s);
    choose("orderBox", u"heat"_s);
    choose("formatBox", u"markdown"_s);
    QVERIFY(child<QCheckBox>("abstractsBox")->isChecked());
    QCOMPARE(box("orderBox")->currentData().toString(), u"own"_s);
    choose("formatBox", u"bibtex"_s);
    write(u"papers.bib"_s);
    QVERIFY(m_written.contains("@misc{2107.00001,"));

    open();
    QCOMPARE(box("formatBox")->currentData().toString(), u"bibtex"_s);
    QVERIFY(!child<QCheckBox>("abstractsBox")->isChecked());
    QVERIFY(child<QCheckBox>("notesBox")->isChecked());
    QCOMPARE(box("keyPatternBox")->currentText(), u"[arxiv]"_s);
    QCOMPARE(box("orderBox")->currentData().toString(), u"heat"_s);
    choose(ui::ExportWhat::Starred); // which stand in no order
    choose(ui::ExportWhat::Shown);
    QCOMPARE(box("orderBox")->currentData().toString(), u"heat"_s);
    choose("formatBox", u"markdown"_s);
    QVERIFY(child<QCheckBox>("abstractsBox")->isChecked());
}

void TestExportDialog::previewIsWhatTheFileBeginsWith_data()
{
    showsTheFormatsOptions_data();
}

void TestExportDialog::previewIsWhatTheFileBeginsWith()
{
    QFETCH(QString, format);
    if (format == u"atom"_s) {
        QSKIP("says when it was written"); // which is later
    }
    open({.shown = {}, .day = {QDate(2021, 7, 27), QDate(2021, 7, 27)}});
    QSignalSpy shown(child<ui::ExportPreview>("exportPreview"), &ui::ExportPreview::shown);
    choose(ui::ExportWhat::Day);
    choose("formatBox", format);
    QTRY_VERIFY(!shown.isEmpty());
    const QString before = preview();
    QVERIFY(before.contains(u"Delta"_s));
    write(u"papers"_s);
    QCOMPARE(before, QString::fromUtf8(m_written).remove(u'\r'));
}

void TestExportDialog::previewIsBounded()
{
    QList<MadeUpEntry> many;
    for (int i = 0; i < 30; ++i) {
        many.append({.id = u"2108.%1"_s.arg(i + 1, 5, 10, u'0'), .title = u"Many %1"_s.arg(i)});
    }
    w->library.import(u"2021-08-02"_s, many);
    open();
    QTRY_COMPARE(child<QLabel>("countLabel")->text(), u"the first 20 of 35 papers"_s);
    const QString before = preview();
    write(u"papers.md"_s);
    QVERIFY(QString::fromUtf8(m_written).startsWith(before.trimmed()));
    QVERIFY(before.size() < m_written.size());
}

void TestExportDialog::stalePreviewIsDropped()
{
    open();
    auto *shown = child<ui::ExportPreview>("exportPreview");
    QSignalSpy previews(shown, &ui::ExportPreview::shown);
    services::ExportRequest none;
    none.entries.emplace();
    services::ExportRequest one;
    one.entries = {m_entries.front()};
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
    open();
    QVERIFY(preview().contains(u"My own words"_s));
    child<QCheckBox>("notesBox")->setChecked(false);
    QTRY_VERIFY(!preview().contains(u"My own words"_s));
    choose("formatBox", u"bibtex"_s);
    QTRY_VERIFY(preview().contains(u"adams2021alpha"_s));
    box("keyPatternBox")->setEditText(u"[Auth]-[arxiv]"_s);
    QTRY_VERIFY(preview().contains(u"Adams-2107.00001"_s));
    QVERIFY(child<QPlainTextEdit>("previewText")->document()->firstBlock().layout()->formats().size()
            > 0); // in colours
}

void TestExportDialog::faultOfThePatternIsShown()
{
    open();
    choose("formatBox", u"bibtex"_s);
    QTRY_VERIFY(preview().contains(u"@misc"_s));
    box("keyPatternBox")->setFocus();
    box("keyPatternBox")->setEditText(u"[auth][foo][year]"_s);
    box("keyPatternBox")->lineEdit()->setCursorPosition(2);
    QTRY_VERIFY(isShown("fieldFault"));
    QVERIFY(child<QLabel>("fieldFault")->text().contains(u"[auth], "_s));
    QVERIFY(!child<QWidget>("previewText")->isEnabled()); // is not what will be written
    w->answer = {w->folder.filePath(u"papers.bib"_s)};
    QTest::mouseClick(child<QAbstractButton>("exportButton"), Qt::LeftButton);
    QVERIFY(w->suggested.isEmpty());
    QVERIFY(box("keyPatternBox")->hasFocus() || box("keyPatternBox")->lineEdit()->hasFocus());
    box("keyPatternBox")->setEditText(u"[auth][year]"_s);
    QTRY_VERIFY(preview().contains(u"adams2021"_s));
    QVERIFY(child<QWidget>("previewText")->isEnabled());
    QVERIFY(!isShown("fieldFault"));
    box("keyPatternBox")->setEditText(u"[foo]"_s);
    choose("formatBox", u"markdown"_s); // which has no keys
    QTRY_VERIFY(preview().startsWith(u"# Hot papers"_s));
}

void TestExportDialog::faultOfTheSearchIsShown()
{
    open({.shown = {}, .search = u"author:adams"_s});
    choose(ui::ExportWhat::Search);
    QTRY_COMPARE(child<QLabel>("countLabel")->text(), u"1 paper(s)"_s);
    auto *field = child<QLineEdit>("searchEdit");
    field->setFocus();
    field->setText(u"foo:bar alpha"_s);
    field->setCursorPosition(0);
    QTRY_VERIFY(isShown("fieldFault"));
    QTest::mouseClick(child<QAbstractButton>("copyExportButton"), Qt::LeftButton);
    QVERIFY(field->hasFocus());
    QVERIFY(child<QAbstractButton>("copyExportButton")->isEnabled());
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
    open({.selection = {m_entries[3], m_entries[0]},
          .shown = {.order = {{SortKey::Title, false}}},
          .shownCount = 5,
          .shownName = u"All"_s,
          .day = {QDate(2021, 7, 27), QDate(2021, 7, 27)},
          .search = u"author:berg"_s});
    QCOMPARE(box("whatBox")->currentData().toInt(), int(ui::ExportWhat::Selection));
    QVERIFY(!isOffered(ui::ExportWhat::Tag)); // there is none
    choose("formatBox", u"csv"_s);
    choose(what);
    QCOMPARE(isShown("listBox"), what == ui::ExportWhat::List);
    QCOMPARE(isShown("searchEdit"), what == ui::ExportWhat::Search);
    QVERIFY(!isShown("tagBox"));
    const auto order = [this] {
        static const QStringList all = {u"Alpha"_s, u"Beta"_s, u"Gamma"_s, u"Delta"_s, u"Epsilon"_s};
        QMap<qsizetype, QString> places;
        for (const QString &title : all) {
            if (const qsizetype place = preview().indexOf(title); place >= 0) {
                places.insert(place, title);
            }
        }
        return places.values();
    };
    QTRY_COMPARE(order(), titles);
}

void TestExportDialog::beginsWhereThePersonIs()
{
    open();
    QCOMPARE(box("whatBox")->currentData().toInt(), int(ui::ExportWhat::Shown));
    QVERIFY(!isOffered(ui::ExportWhat::Selection));
    QVERIFY(!isOffered(ui::ExportWhat::Day));
    QVERIFY(isOffered(ui::ExportWhat::List));
    const ListId list = w->library.open().findList(u"Mine"_s).value_or(ListId());
    open({.shown = {}, .shownCount = 2, .shownName = u"Mine"_s, .list = list});
    QTRY_COMPARE(box("whatBox")->currentData().toInt(), int(ui::ExportWhat::List));
    QTRY_COMPARE(child<QLabel>("countLabel")->text(), u"2 paper(s)"_s);
}

void TestExportDialog::ordersTheSelection()
{
    open({.selection = {m_entries[3], m_entries[0]}, .shown = {}, .shownCount = 5, .shownName = u"All"_s});
    choose("formatBox", u"jsonl"_s);
    QTRY_VERIFY(preview().section(u'\n', 0, 0).contains(u"Epsilon"_s));
    choose("orderBox", u"title"_s);
    QTRY_VERIFY(preview().section(u'\n', 0, 0).contains(u"Alpha"_s));
    QVERIFY(preview().section(u'\n', 1, 1).contains(u"Epsilon"_s));
    QVERIFY(!preview().contains(u"Beta"_s));
}

void TestExportDialog::wholeDigests()
{
    open({.shown = {}, .day = {QDate(2021, 7, 27), QDate(2021, 7, 27)}});
    choose("formatBox", u"digest"_s);
    QCOMPARE(box("whatBox")->currentData().toInt(), int(ui::ExportWhat::All));
    QVERIFY(!isOffered(ui::ExportWhat::Shown));
    QVERIFY(!isOffered(ui::ExportWhat::Starred));
    QTRY_COMPARE(child<QLabel>("countLabel")->text(), u"3 digest(s)"_s);
    choose(ui::ExportWhat::Day);
    QTRY_COMPARE(child<QLabel>("countLabel")->text(), u"1 digest(s)"_s);
    write(u"digest.md"_s);
    QVERIFY(m_written.startsWith("---\ntitle: Hot Papers 2021-07-27\n"));
}

void TestExportDialog::copies()
{
    QGuiApplication::clipboard()->clear();
    open();
    choose("formatBox", u"bibtex"_s);
    QTest::keyClick(m_dialog, Qt::Key_C, Qt::AltModifier);
    QTRY_COMPARE(message(), u"5 paper(s) copied"_s);
    QCOMPARE(QGuiApplication::clipboard()->text().count(u"@misc{"_s), 5);
    QVERIFY(m_dialog->isVisible());
}

/** Presses the handle and moves the mouse away from it. */
void TestExportDialog::pull() const
{
    auto *handle = child<QWidget>("dragHandle");
    QTest::mousePress(handle, Qt::LeftButton);
    QMouseEvent move(QEvent::MouseMove, QPointF(200, 5), handle->mapToGlobal(QPointF(200, 5)), Qt::NoButton,
                     Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(handle, &move);
}

void TestExportDialog::draggedAsTextAndFile()
{
    open();
    choose("formatBox", u"ris"_s);
    pull();
    QTRY_VERIFY(m_dragged);
    QCOMPARE(m_dragged->text().count(u"TY  - "_s), 5);
    QCOMPARE(m_dragged->urls().size(), 1);
    const QString file = m_dragged->urls().first().toLocalFile();
    QCOMPARE(QFileInfo(file).fileName(), u"hot-papers.ris"_s);
    delete m_dialog;
    QFile dragged(file); // may be read late
    QVERIFY(dragged.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(dragged.readAll()), m_dragged->text());
    m_window.reset();
    QVERIFY(!QFile::exists(file));
}

void TestExportDialog::changedWhileItWasPrepared()
{
    open();
    pull();
    choose("formatBox", u"bibtex"_s); // by a key
    QTRY_VERIFY(preview().contains(u"@misc"_s));
    QVERIFY(!m_dragged);
}

void TestExportDialog::letGoTooEarly()
{
    open();
    pull();
    QTest::mouseRelease(child<QWidget>("dragHandle"), Qt::LeftButton);
    QTRY_VERIFY(message().contains(u"once more"_s));
    QVERIFY(!m_dragged);
    pull();
    QVERIFY(m_dragged); // at once
}

void TestExportDialog::endedExportLeavesTheFile()
{
    open();
    w->answer = {w->folder.filePath(u"papers.md"_s)};
    QFile file(w->answer.first());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("before");
    file.close();
    QTest::mouseClick(child<QAbstractButton>("exportButton"), Qt::LeftButton);
    QVERIFY(isShown("exportProgress"));
    QVERIFY(!child<QWidget>("exportForm")->isEnabled());
    QVERIFY(child<QWidget>("cancelExportButton")->isEnabled());
    delete m_dialog; // as when it closes: before the answer about what to write, so that nothing is written
    bool answered = false;
    services::ExportRequest after; // which waits for all before it
    after.entries.emplace();
    w->service->exportText(after, {}, this, [&answered](const Result<QByteArray> &) { answered = true; });
    QTRY_VERIFY(answered);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "before"_ba);
}

void TestExportDialog::failureIsTold()
{
    open({.selection = {EntryId{999'999}}, .shown = {}, .shownCount = 1, .shownName = u"x"_s});
    choose(ui::ExportWhat::Selection); // of papers that are gone
    QTRY_VERIFY(!message().isEmpty());
    choose(ui::ExportWhat::All);
    w->answer = {w->folder.filePath(u"missing/papers.md"_s)};
    QTest::mouseClick(child<QAbstractButton>("exportButton"), Qt::LeftButton);
    QTRY_VERIFY(message().contains(u"papers.md"_s));
    QVERIFY(child<QAbstractButton>("exportButton")->isEnabled());
    QVERIFY(!isShown("exportProgress"));
}

void TestExportDialog::helpIsAboutExports()
{
    open();
    QTest::keyClick(m_dialog, Qt::Key_F1);
    auto *handbook = child<ui::HandbookDialog>("handbookDialog");
    QVERIFY(handbook && handbook->isVisible());
    QCOMPARE(handbook->page(), u"export"_s);
}

void TestExportDialog::fitsASmallScreen()
{
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPointSizeF(usual.pointSizeF() * 2);
    QApplication::setFont(large);
    open();
    choose("formatBox", u"ris"_s); // which has most options
    const QSize least = m_dialog->minimumSizeHint();
    QApplication::setFont(usual);
    QVERIFY2(least.width() <= 1024 && least.height() <= 560,
             qPrintable(u"%1×%2"_s.arg(least.width()).arg(least.height())));
}

QTEST_MAIN(TestExportDialog)
#include "test_exportdialog.moc"
