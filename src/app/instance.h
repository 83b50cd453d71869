// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QStringList>

#include <memory>

class KDSingleApplication;

namespace hotpapers::app {

/**
 * One running program for each library: a second start on the same file hands its paths to the first. Starts on other
 * libraries know nothing of each other.
 */
class Instance : public QObject
{
    Q_OBJECT
public:
    explicit Instance(const QString &libraryFile, QObject *parent = nullptr);
    ~Instance() override;

    [[nodiscard]] bool isFirst() const;
    /** Asks the first one to show itself and to import these paths (absolute). @return whether it was told */
    [[nodiscard]] bool handOver(const QStringList &paths);

signals:
    void handedOver(const QStringList &paths); ///< by a second start; may be empty: the window is to come forward

private:
    std::unique_ptr<KDSingleApplication> m_application;
};

} // namespace hotpapers::app
