// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/jsontext.h"
#include "core/visibletext.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hotpapers;

class TestVisibleText : public QObject
{
    Q_OBJECT

private slots:
    void showsHiddenCharacters_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain") << u"Grüße, 世界 𝗺𝗮𝘁𝗵\nnext"_s << u"Grüße, 世界 𝗺𝗮𝘁𝗵\nnext"_s;
        QTest::newRow("escape") << u"\x1b[31mred\a"_s << u"⟨U+001B⟩[31mred⟨U+0007⟩"_s;
        QTest::newRow("carriage return, tab") << u"a\rb\tc"_s << u"a⟨U+000D⟩b⟨U+0009⟩c"_s;
        QTest::newRow("nul") << QString(QChar::Null) << u"⟨U+0000⟩"_s;
        QTest::newRow("delete, C1") << QString(u"\u007f\u009b31m") << u"⟨U+007F⟩⟨U+009B⟩31m"_s;
        QTest::newRow("bidi") << u"\u202etxt.exe\u202c \u2066\u200f"_s << u"⟨U+202E⟩txt.exe⟨U+202C⟩ ⟨U+2066⟩⟨U+200F⟩"_s;
        QTest::newRow("separators") << u"a\u2028b\u2029"_s << u"a⟨U+2028⟩b⟨U+2029⟩"_s;
        QTest::newRow("zero width") << u"\u200b\ufeff\u00ad\u3164"_s << u"⟨U+200B⟩⟨U+FEFF⟩⟨U+00AD⟩⟨U+3164⟩"_s;
        QTest::newRow("tags") << u"\U000E0041"_s << u"⟨U+E0041⟩"_s;
        QTest::newRow("object, frame") << u"\ufffc\ufdd0"_s << u"⟨U+FFFC⟩⟨U+FDD0⟩"_s;
        QTest::newRow("lone surrogates") << QString(QChar(0xd83d)) + u"x"_s + QChar(0xde00) << u"⟨U+D83D⟩x⟨U+DE00⟩"_s;
        const auto stays = [](const char *name, const QString &text) { QTest::newRow(name) << text << text; };
        stays("joined emoji", u"👩\u200d🔬 👩🏽\u200d🔬 🏳️\u200d🌈 ❤️\u200d🔥"_s);
        stays("selected signs", u"❤️ ☎︎ 1️⃣ #️⃣ ‼️ ℹ️ ↔️ 葛\U000E0100 ᠠ\u180b"_s);
        stays("flags", u"🏴󠁧󠁢󠁳󠁣󠁴󠁿 🇩🇪"_s);
        stays("Persian", u"می\u200cخواهم کتاب\u200cها"_s);
        stays("Hindi", u"क्\u200dष"_s);
        stays("Hebrew, Arabic", u"שָׁלוֹם السَّلامُ"_s);
        stays("accents", u"Tiếng Việt q\u0323\u0307"_s);
        QTest::newRow("joiner in Latin") << u"pay\u200cpal a\u200d"_s << u"pay⟨U+200C⟩pal a⟨U+200D⟩"_s;
        QTest::newRow("joiner first") << u"\u200dx"_s << u"⟨U+200D⟩x"_s;
        QTest::newRow("joiners") << u"ه\u200c\u200c"_s << u"ه\u200c⟨U+200C⟩"_s;
        QTest::newRow("selector of a letter") << u"a\ufe0fb"_s << u"a⟨U+FE0F⟩b"_s;
        QTest::newRow("selectors") << u"😀\ufe0f\U000E0101\ufe0f"_s << u"😀\ufe0f⟨U+E0101⟩⟨U+FE0F⟩"_s;
        QTest::newRow("other tags") << u"🏴\U000E0061\U000E007F"_s << u"🏴⟨U+E0061⟩⟨U+E007F⟩"_s;
        QTest::newRow("fillers") << u"\u115f\u1160\uffa0\u2800\u034f\u17b4"_s
                                 << u"⟨U+115F⟩⟨U+1160⟩⟨U+FFA0⟩⟨U+2800⟩⟨U+034F⟩⟨U+17B4⟩"_s;
        QTest::newRow("marks") << u"a"_s + QString(9, u'\u0301') + u"b\u0301"_s
                               << u"a"_s + QString(8, u'\u0301') + u"⟨U+0301⟩b\u0301"_s;
    }

    void showsHiddenCharacters()
    {
        QFETCH(const QString, text);
        QTEST(visibleText(text), "shown");
    }

    void escapesThemInJson()
    {
        const QString text = u"é\x1b\u007f\u009b\u202e\u2028\"\\\n\U000E0041😀"_s;
        const QByteArray json = jsonText(QJsonObject{{u"a"_s, text}});
        QCOMPARE(json, "{\"a\":\"é\\u001b\\u007f\\u009b\\u202e\\u2028\\\"\\\\\\n\\udb40\\udc41😀\"}"_ba);
        QCOMPARE(QJsonDocument::fromJson(json).object().value(u"a").toString(), text);
        QCOMPARE(jsonText(QJsonArray{u"\u200b"_s}), "[\"\\u200b\"]"_ba);
    }
};

QTEST_GUILESS_MAIN(TestVisibleText)
#include "test_visibletext.moc"
