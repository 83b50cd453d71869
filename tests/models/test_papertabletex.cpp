// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/papertablemodel.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hotpapers;
using Model = models::PaperTableModel;

class TestPaperTableTex : public QObject
{
    Q_OBJECT

private slots:
    void showsNone()
    {
        PaperRow row;
        row.entryId = EntryId{5};
        row.title = uR"(\emph{Fast} $O(n^2)$ Search:  $\alpha \times$ R\&D)"_s;
        row.authors = {uR"(J\"org M\"uller)"_s};
        Model model;
        model.setEntries({row.entryId}, {row});
        const QString title = u"Fast O(n²) Search: α× R&D"_s;
        const QModelIndex index = model.index(0, Model::Title);
        QCOMPARE(index.data().toString(), title);
        const QString spoken = index.data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(title + u", by Jörg Müller"_s), qPrintable(spoken));
        QCOMPARE(index.data(Qt::ToolTipRole).toString(), u"<qt>%1</qt>"_s.arg(title.toHtmlEscaped()));
        QCOMPARE(model.index(0, Model::Authors).data().toString(), u"Jörg Müller"_s);
    }
};

QTEST_GUILESS_MAIN(TestPaperTableTex)
#include "test_papertabletex.moc"
