// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What readers are shown of the TeX in real digests.

#include "formats/digestreader.h"
#include "support/sharedfiles.h"
#include "tex/mathruns.h"
#include "tex/textext.h"

#include <QRegularExpression>
#include <QTest>

#include <map>

using namespace Qt::StringLiterals;
using namespace hotpapers;
using namespace hotpapers::formats;

class TestShownTex : public QObject
{
    Q_OBJECT

private slots:
    void leavesNoCommand_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::newRow("samples") << QString();
        QTest::newRow("corpus") << u"corpus"_s;
        QTest::newRow("seeds") << u"seeds"_s;
    }

    // Of all titles, authors and abstracts: no command is left in plain text, and each formula is read.
    void leavesNoCommand()
    {
        QFETCH(const QString, folder);
        const QDir samples(QStringLiteral(HOTPAPERS_SOURCE_DIR "/resources/samples"));
        if (!folder.isEmpty()) {
            HOTPAPERS_NEED_SHARED(folder);
        }
        for (const QFileInfo &file : folder.isEmpty() ? samples.entryInfoList(QDir::Files) : sharedFiles(folder)) {
            const auto reading = readDigest(fileBytes(file.filePath()));
            QVERIFY(reading);
            for (const Entry &entry : reading->digest.entries) {
                for (const QString &text : QStringList{entry.title, entry.abstract} + entry.authors) {
                    look(text, file.fileName());
                }
            }
        }
        qInfo("%d texts, %d formulas, %d of them simple", m_texts, m_formulas, m_simple);
        for (const auto &[command, place] : m_left) {
            qWarning("left: %s in %s", qPrintable(command), qPrintable(place));
        }
        for (const auto &[formula, place] : m_refused) {
            qWarning("not read: %s in %s", qPrintable(formula), qPrintable(place));
        }
        QVERIFY(m_texts > 100 && m_formulas > 10);
        QCOMPARE(m_left.size(), size_t(0));
        QCOMPARE(m_refused.size(), size_t(0));
    }

    void cleanup()
    {
        m_left.clear();
        m_refused.clear();
        m_texts = m_formulas = m_simple = 0;
    }

private:
    void look(const QString &text, const QString &place)
    {
        static const QRegularExpression command(uR"(\\(?:[A-Za-z]+|.))"_s);
        ++m_texts;
        for (const tex::TexRun &run : tex::readTexText(text)) {
            m_formulas += run.math ? 1 : 0;
            m_simple += run.formula && tex::mathRuns(run.formula->root) ? 1 : 0;
            if (run.math && !run.formula) {
                m_refused[run.text] = place;
            }
        }
        const QString plain = tex::texPlainText(text);
        for (auto matches = command.globalMatch(plain); matches.hasNext();) {
            m_left[matches.next().captured()] = place;
        }
    }

    std::map<QString, QString> m_left; // where each was seen last
    std::map<QString, QString> m_refused;
    int m_texts = 0;
    int m_formulas = 0;
    int m_simple = 0;
};

QTEST_GUILESS_MAIN(TestShownTex)
#include "test_showntex.moc"
