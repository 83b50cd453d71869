// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tag.h"

#include <QTest>

using namespace hotpapers;
using namespace Qt::StringLiterals;

/** What becomes of a tag that is typed. */
class TestTag : public QObject
{
    Q_OBJECT
private slots:
    void isKeptAs_data();
    void isKeptAs();
};

void TestTag::isKeptAs_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kept");
    const auto row = [](const char *name, const QString &typed, const QString &kept) {
        QTest::newRow(name) << typed << kept;
    };
    row("plain", u"survey"_s, u"survey"_s);
    row("capitals", u"GAN"_s, u"GAN"_s);
    row("nested", u"vision/3d"_s, u"vision/3d"_s);
    row("spaces", u"  to \t read "_s, u"to read"_s);
    row("comma", u"a, b"_s, u"a b"_s);
    row("hidden", u"a\u202eb\u200bc\n"_s, u"a b c"_s);
    row("joined emoji", u"👩\u200d🔬"_s, u"👩\u200d🔬"_s);
    row("nothing", u" ,\u200b "_s, {});
    row("longest", u"x"_s.repeated(100), u"x"_s.repeated(100));
    row("too long", u"x"_s.repeated(101), u"x"_s.repeated(100));
    row("cut within a pair", u"x"_s.repeated(99) + u"😀"_s, u"x"_s.repeated(99));
}

void TestTag::isKeptAs()
{
    QFETCH(QString, typed);
    QTEST(tagName(typed), "kept");
}

QTEST_APPLESS_MAIN(TestTag)
#include "test_tag.moc"
