// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/digest.h"
#include "core/paperfeatures.h"

#include <QTest>

using namespace hotpapers;
using namespace Qt::StringLiterals;

class TestPaperFeatures : public QObject
{
    Q_OBJECT
private slots:
    void knowsPdfAndTweets()
    {
        Entry entry;
        QCOMPARE(featuresOf(entry), PaperFeatures());
        entry.pdfUrl = u"https://arxiv.org/pdf/2107.00001"_s;
        QCOMPARE(featuresOf(entry), PaperFeatures(PaperFeature::Pdf));
        entry.tweets.emplace_back();
        QCOMPARE(featuresOf(entry), PaperFeature::Pdf | PaperFeature::Tweet);
    }

    void knowsCode_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("code");
        const auto row = [](const char *name, const QString &text, bool code) { QTest::newRow(name) << text << code; };
        row("nothing", {}, false);
        row("no host", u"We publish. Our code... is at example.com/github."_s, false);
        row("address", u"Code: https://github.com/made-up/garden"_s, true);
        row("at the end", u"at GitHub.com"_s, true);
        row("end of a sentence", u"It is on gitlab.com."_s, true);
        row("TeX", u"\\url{https://huggingface.co/moss}"_s, true);
        row("below a host", u"https://gist.github.com/1"_s, true);
        row("www", u"www.paperswithcode.com"_s, true);
        row("bitbucket", u"(bitbucket.org/a)"_s, true);
        row("codeberg", u"codeberg.org:443/a"_s, true);
        row("sourceforge", u"SOURCEFORGE.NET"_s, true);
        row("Japanese around it", u"コードはgithub.comのページ"_s, true);
        row("second dot", u"v1.0 at github.com"_s, true);
        row("another host", u"https://notgithub.com/a"_s, false);
        row("another host, hyphened", u"my-github.com"_s, false);
        row("a longer host", u"github.com.example.org"_s, false);
        row("a longer domain", u"github.community huggingface.company"_s, false);
        row("a longer domain, hyphened", u"github.com-example.org"_s, false);
        row("name of a user", u"https://github.com@example.org"_s, false);
        row("an address for mail", u"ada@github.com"_s, false);
        row("no domain", u"github."_s, false);
        row("no name", u".com"_s, false);
        row("another domain", u"github.io github.org"_s, false);
        row("dots alone", u"."_s.repeated(1'000'000), false);
    }

    void knowsCode()
    {
        QFETCH(QString, text);
        QFETCH(bool, code);
        Entry entry;
        entry.title = text; // does not count
        QVERIFY(!featuresOf(entry).testFlag(PaperFeature::Code));
        entry.abstract = text;
        QCOMPARE(featuresOf(entry).testFlag(PaperFeature::Code), code);
        entry.abstract.clear();
        entry.tweets.resize(2);
        entry.tweets[1].text = text;
        QCOMPARE(featuresOf(entry).testFlag(PaperFeature::Code), code);
        entry.tweets[1].text.clear();
        entry.tweets[1].links = {{0, 1, u"https://t.co/a"_s}, {2, 1, text}};
        QCOMPARE(featuresOf(entry).testFlag(PaperFeature::Code), code);
    }
};

QTEST_GUILESS_MAIN(TestPaperFeatures)
#include "test_paperfeatures.moc"
