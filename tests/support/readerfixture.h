// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/libraryservice.h"
#include "support/madeuplibrary.h"
#include "ui/markhistory.h"
#include "ui/paperbrowser.h"
#include "ui/readerpane.h"
#include "ui/urlopener.h"

#include <KSyntaxHighlighting/Repository>

#include <QTest>
#include <QTextCursor>
#include <QToolButton>
#include <QVBoxLayout>

/** A reader in a window, over a library of two digests: unicorns in both, dragons in the first. Tests inherit it. */
class ReaderFixture : public QObject
{
protected:
    const hotpapers::ArxivId one = *hotpapers::ArxivId::parse(u"2103.00001");
    const hotpapers::ArxivId two = *hotpapers::ArxivId::parse(u"2103.00002");

    void open();
    void close();
    template <typename T> T *child(const char *name) const { return m_pane->findChild<T *>(QLatin1StringView(name)); }
    void click(const char *button) const { QTest::mouseClick(child<QToolButton>(button), Qt::LeftButton); }
    void clickOn(const QString &text) const;
    [[nodiscard]] hotpapers::EntryId entryOf(const hotpapers::ArxivId &paper, QDate day) const;
    [[nodiscard]] hotpapers::Mark storedMark(const hotpapers::ArxivId &paper) const
    {
        return m_library->open().paper(paper)->mark;
    }
    [[nodiscard]] QString pageText() const { return m_page->toPlainText(); }
    void show(const hotpapers::ArxivId &paper, QDate day = QDate(2021, 3, 2));

    KSyntaxHighlighting::Repository m_repository;
    std::unique_ptr<MadeUpLibrary> m_library;
    std::unique_ptr<hotpapers::services::LibraryService> m_service;
    std::unique_ptr<hotpapers::ui::MarkHistory> m_marks;
    std::unique_ptr<hotpapers::ui::UrlOpener> m_opener;
    std::unique_ptr<QWidget> m_window;
    hotpapers::ui::ReaderPane *m_pane = nullptr;
    hotpapers::ui::PaperBrowser *m_page = nullptr;
    QList<QUrl> m_opened; ///< in the browser
    bool m_hasBrowser = true;
};

inline void ReaderFixture::open()
{
    m_library = std::make_unique<MadeUpLibrary>();
    const MadeUpEntry first{.id = one.text(),
                            .title = QStringLiteral("On Unicorns"),
                            .tweets = {QStringLiteral("A tweet &amp; <a href=\"https://t.co/one\">its link</a>"),
                                       QStringLiteral("Another")},
                            .retweets = 1234,
                            .favorites = 567};
    const MadeUpEntry second{.id = two.text(), .title = QStringLiteral("On Dragons")};
    const MadeUpEntry later{.id = one.text(), .title = QStringLiteral("On Unicorns, Revised"), .retweets = 99};
    m_library->import(QStringLiteral("2021-03-02"), {first, second});
    m_library->import(QStringLiteral("2021-03-09"), {later});
    m_opened.clear();
    m_hasBrowser = true;
    m_opener = std::make_unique<hotpapers::ui::UrlOpener>([this](const QUrl &url) {
        m_opened += url;
        return m_hasBrowser;
    });
    m_service = std::make_unique<hotpapers::services::LibraryService>(m_library->file());
    m_marks = std::make_unique<hotpapers::ui::MarkHistory>(*m_service);
    m_window = std::make_unique<QWidget>();
    m_pane = new hotpapers::ui::ReaderPane(*m_service, *m_marks, *m_opener, m_repository, m_window.get());
    m_page = child<hotpapers::ui::PaperBrowser>("page");
    auto *layout = new QVBoxLayout(m_window.get());
    layout->addWidget(m_pane);
    m_window->resize(460, 720);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

inline void ReaderFixture::close()
{
    m_window.reset();
    m_marks.reset();
    m_service.reset();
    m_library.reset();
}

inline hotpapers::EntryId ReaderFixture::entryOf(const hotpapers::ArxivId &paper, QDate day) const
{
    const auto stored = m_library->open().paper(paper);
    for (const hotpapers::Appearance &appearance : stored->appearances) {
        if (appearance.days.contains(day)) {
            return appearance.entryId;
        }
    }
    return {};
}

inline void ReaderFixture::show(const hotpapers::ArxivId &paper, QDate day)
{
    const hotpapers::EntryId entry = entryOf(paper, day);
    m_pane->showPaper(paper, entry);
    QTRY_VERIFY(pageText().contains(paper.text()));
}

inline void ReaderFixture::clickOn(const QString &text) const
{
    QTextCursor found = m_page->document()->find(text);
    QVERIFY(!found.isNull());
    found.setPosition(found.selectionStart() + 1);
    m_page->setTextCursor(found);
    m_page->ensureCursorVisible();
    QTest::mouseClick(m_page->viewport(), Qt::LeftButton, {}, m_page->cursorRect(found).center());
}
