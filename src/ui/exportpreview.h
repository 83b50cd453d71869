// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/library.h"

#include <QObject>
#include <QTimer>

#include <optional>
#include <stop_token>

class QPlainTextEdit;

namespace KSyntaxHighlighting {
class Repository;
}

namespace hotpapers::services {
class LibraryService;
}

namespace hotpapers::ui {

class SourceHighlighter;

/** Shows what an export will begin with, a moment after the last change of what is asked for; older answers are dropped. */
class ExportPreview : public QObject
{
    Q_OBJECT
public:
    static constexpr services::ExportBound bound = {.papers = 20}; ///< beyond it nothing is shown
    static constexpr int pause = 150; ///< milliseconds

    /** All of these must outlive it. */
    ExportPreview(services::LibraryService &library, QPlainTextEdit &text, KSyntaxHighlighting::Repository &repository,
                  QObject *parent = nullptr);
    ~ExportPreview() override; ///< asks no more

    /** @param syntax as KSyntaxHighlighting names it; may be empty */
    void ask(services::ExportRequest request, const QString &syntax);
    void askNow(); ///< what was asked last, without waiting for another change
    void stop(); ///< what was asked is not shown any more; what is shown is greyed, as it is not what will be written

signals:
    void shown(int papers, int all); ///< so many (papers or digests) of all
    void failed(const hotpapers::Error &error);

private:
    void show(const services::ExportBeginning &beginning);

    services::LibraryService &m_library;
    QPlainTextEdit &m_text;
    SourceHighlighter *m_highlighter;
    QTimer m_timer;
    services::ExportRequest m_request;
    QString m_syntax;
    std::stop_source m_asked;
};

} // namespace hotpapers::ui
