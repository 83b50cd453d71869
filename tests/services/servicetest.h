// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/digestfixture.h"
#include "services/libraryservice.h"

#include <QSignalSpy>
#include <QTemporaryDir>

#include <memory>

using namespace Qt::StringLiterals;

/** A service for a library with one digest of three papers, 2101.00100 to 2101.00102, of 2021-03-01. */
class ServiceTest : public QObject
{
protected:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<hotpapers::services::LibraryService> m_service;

    static constexpr int timeout = 30'000;

    QString path(const QString &name) const { return m_dir->filePath(name); }
    QString file() const { return path(u"library.sqlite"_s); }
    static hotpapers::ArxivId id(int number)
    {
        return *hotpapers::ArxivId::parse(u"2101.%1"_s.arg(number, 5, 10, QChar(u'0')));
    }

    /** Waits until what finds has done all that was asked for before. */
    void awaitFinder()
    {
        bool answered = false;
        m_service->find({.limit = 0}, {}, this,
                        [&](const hotpapers::Result<hotpapers::services::FoundRows> &) { answered = true; });
        QTRY_VERIFY_WITH_TIMEOUT(answered, timeout);
    }
    hotpapers::services::ImportReport import(const QString &folder)
    {
        QSignalSpy finished(m_service.get(), &hotpapers::services::LibraryService::importFinished);
        m_service->import({folder});
        if (!finished.wait(timeout)) {
            qFatal("the import did not end");
        }
        return finished[0][0].value<hotpapers::Result<hotpapers::services::ImportReport>>().value();
    }

    void setUp()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        fixture::write(path(u"first/a.md"_s), fixture::digest(QDate(2021, 3, 1), 3, 100).bytes());
        QVERIFY(fixture::open(file()).import({path(u"first"_s)}));
        m_service = std::make_unique<hotpapers::services::LibraryService>(file());
    }
    void tearDown() { m_service.reset(); }
};
