// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/userchange.h"
#include "ui/exportchoice.h"
#include "ui/exportdialog.h"
#include "ui/navigator.h"
#include "ui/paperheader.h"
#include "ui/shelfwindow.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>

using namespace hotpapers;
using ui::ExportWhat;

/** The export dialog knows where the person is: at a list or a tag; and writes marks with whole digests. */
class TestExportPlace : public QObject
{
    Q_OBJECT
private slots:
    void init() { w = std::make_unique<ShelfWindow>(); }
    void cleanup() { w.reset(); }

    void tagThatIsLookedAt();
    void searchForMoreThanATag();
    void listComesInItsOwnOrder();
    void listThatIsSortedComesSo();
    void firstOnesStaySoInAnotherOrder();
    void marksGoWithDigests();
    void marksAreForDigestsAlone();

private:
    void openDialog()
    {
        w->action("actionExport")->trigger();
        QVERIFY(QTest::qWaitForWindowActive(w->child<ui::ExportDialog>("ExportDialog")));
        QTRY_VERIFY(!preview().isEmpty());
    }
    [[nodiscard]] QComboBox *box(const char *name) const { return w->child<QComboBox>(name); }
    [[nodiscard]] ExportWhat what() const { return ExportWhat(box("whatBox")->currentData().toInt()); }
    void chooseFormat(const QString &name) const
    {
        box("formatBox")->setCurrentIndex(box("formatBox")->findData(name));
    }
    [[nodiscard]] QString preview() const { return w->child<QPlainTextEdit>("previewText")->toPlainText(); }
    /** The last digits of the papers' ids, in the order of the preview; CSV and others name them more than once. */
    [[nodiscard]] QString previewed() const
    {
        QString order;
        for (const QString &line : preview().split(u'\n')) {
            const qsizetype at = line.indexOf("2107.0000"_L1);
            if (at >= 0 && !order.contains(line[at + 9])) {
                order += line[at + 9];
            }
        }
        return order;
    }
    void close()
    {
        w->click("cancelExportButton");
        QTRY_VERIFY(!w->child<ui::ExportDialog>("ExportDialog"));
    }

    std::unique_ptr<ShelfWindow> w;
};

void TestExportPlace::tagThatIsLookedAt()
{
    w->tag(u"ml"_s, 0);
    w->tag(u"quiet ones"_s, 1);
    w->clickShelf(models::ShelfTag{u"quiet ones"_s});
    QTRY_COMPARE(w->titles(), QStringList{u"Alpha"_s});
    openDialog();
    QTRY_COMPARE(what(), ExportWhat::Tag);
    QCOMPARE(box("tagBox")->currentText(), u"quiet ones"_s);
    QVERIFY(box("tagBox")->isVisible());
    chooseFormat(u"bibtex"_s);
    QTRY_COMPARE(previewed(), u"1"_s);
    close();
}

void TestExportPlace::searchForMoreThanATag()
{
    w->tag(u"ml"_s, 0);
    w->search()->setText(u"tag:ml rt:>1"_s);
    QTRY_COMPARE(w->titles().size(), 1);
    openDialog();
    QTRY_COMPARE(box("tagBox")->count(), 1);
    QCOMPARE(what(), ExportWhat::Shown);
    close();
}

void TestExportPlace::listComesInItsOwnOrder()
{
    w->clickShelf(w->make(u"Mine"_s, u"5314"_s));
    QTRY_COMPARE(w->titles(), (QStringList{u"Epsilon"_s, u"Gamma"_s, u"Alpha"_s, u"Delta"_s}));
    openDialog();
    QTRY_COMPARE(what(), ExportWhat::List);
    QCOMPARE(box("listBox")->currentText(), u"Mine"_s);
    chooseFormat(u"bibtex"_s);
    QTRY_COMPARE(previewed(), u"5314"_s);
    w->click("copyExportButton");
    QTRY_VERIFY(QGuiApplication::clipboard()->text().contains("2107.00005"_L1));
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.indexOf("2107.00005"_L1) < copied.indexOf("2107.00003"_L1));
    QVERIFY(copied.indexOf("2107.00003"_L1) < copied.indexOf("2107.00001"_L1));
    box("orderBox")->setFocus();
    QTRY_VERIFY(box("orderBox")->hasFocus());
    QTest::keyClick(box("orderBox"), Qt::Key_End); // the hottest first
    QTRY_VERIFY(previewed() != u"5314"_s);
    QCOMPARE(previewed().size(), 4);
    close();
}

void TestExportPlace::listThatIsSortedComesSo()
{
    w->clickShelf(w->make(u"Mine"_s, u"5314"_s));
    QTRY_COMPARE(w->titles().size(), 4);
    w->session->navigator.sortBy(SortKey::Title);
    QTRY_COMPARE(w->titles().first(), u"Alpha"_s);
    const QString shown = u"1453"_s; // Alpha, Delta, Epsilon, Gamma
    openDialog();
    QTRY_COMPARE(box("listBox")->count(), 1);
    QCOMPARE(what(), ExportWhat::Shown);
    chooseFormat(u"bibtex"_s);
    QTRY_COMPARE(previewed(), shown);
    close();
}

// As those of For You, which are the first ones by their fit.
void TestExportPlace::firstOnesStaySoInAnotherOrder()
{
    auto library = w->library.open();
    ui::ExportPlace place{.shown = {.order = {{SortKey::Heat, true}}, .limit = 3}};
    place.shownEntries = library.find(place.shown)->entries;
    place.selection = {place.shownEntries.front(), place.shownEntries.back()};
    const auto exported = [&](ExportWhat what, ui::ExportOrder order) {
        services::ExportRequest request = ui::requestFor({.what = what, .order = order}, place);
        request.format = formats::ExportFormat::Bibtex;
        const QByteArray bytes = library.exportBeginning(request, {.papers = 10})->bytes;
        QString ids;
        for (qsizetype at = bytes.indexOf("eprint"); at >= 0; at = bytes.indexOf("eprint", at + 1)) {
            ids += QChar::fromLatin1(bytes.at(bytes.indexOf("2107.0000", at) + 9));
        }
        return ids;
    };
    const QString hottest = exported(ExportWhat::Shown, ui::ExportOrder::AsItStands);
    QCOMPARE(hottest.size(), 3);
    QVERIFY2(hottest.startsWith(u'3'), qPrintable(hottest));
    const QString byTitle = exported(ExportWhat::Shown, ui::ExportOrder::Title);
    QVERIFY2(byTitle.endsWith(u'3') && byTitle.size() == 3, qPrintable(byTitle)); // Gamma
    const QString selected = exported(ExportWhat::Selection, ui::ExportOrder::Title);
    QCOMPARE(selected, QString(hottest.last(1) + hottest.first(1)));
}

void TestExportPlace::marksGoWithDigests()
{
    w->session->marks.star(w->table()->entries(0, 1), true);
    QTRY_VERIFY(w->isStarred(0));
    openDialog();
    chooseFormat(u"digest"_s);
    auto *marks = w->child<QCheckBox>("marksBox");
    QTRY_VERIFY(marks->isVisible());
    QVERIFY(!marks->isChecked());
    QTRY_VERIFY(preview().startsWith("---"_L1));
    const QString plain = preview();
    marks->setFocus();
    QTRY_VERIFY(marks->hasFocus());
    QTest::keyClick(marks, Qt::Key_Space);
    QTRY_VERIFY(preview().size() > plain.size());
    QVERIFY(preview().startsWith(plain.trimmed().left(200)));
    w->click("copyExportButton");
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), preview());
    w->WindowFixture::answer = {w->folder.filePath(u"digest.md"_s)};
    w->click("exportButton");
    QTRY_VERIFY(!w->child<ui::ExportDialog>("ExportDialog"));
    QFile file(w->WindowFixture::answer.first());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), QGuiApplication::clipboard()->text());
    openDialog(); // it is remembered
    QCOMPARE(box("formatBox")->currentData().toString(), u"digest"_s);
    QVERIFY(w->child<QCheckBox>("marksBox")->isChecked());
    close();
}

void TestExportPlace::marksAreForDigestsAlone()
{
    openDialog();
    QVERIFY(!w->child<QCheckBox>("marksBox")->isVisible());
    chooseFormat(u"digest"_s);
    QVERIFY(w->child<QCheckBox>("marksBox")->isVisible());
    chooseFormat(u"csv"_s);
    QVERIFY(!w->child<QCheckBox>("marksBox")->isVisible());
    close();
}

QTEST_MAIN(TestExportPlace)
#include "test_exportplace.moc"
