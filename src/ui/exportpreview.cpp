// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exportpreview.h"

#include "services/libraryservice.h"
#include "ui/shownsource.h"
#include "ui/sourcehighlighter.h"

#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace hotpapers::ui {

ExportPreview::ExportPreview(services::LibraryService &library, QPlainTextEdit &text,
                             KSyntaxHighlighting::Repository &repository, QObject *parent)
    : QObject(parent), m_library(library), m_text(text), m_highlighter(new SourceHighlighter(&text, repository))
{
    setObjectName(u"exportPreview"_s);
    m_timer.setSingleShot(true);
    m_timer.setInterval(pause);
    connect(&m_timer, &QTimer::timeout, this, &ExportPreview::askNow);
}

ExportPreview::~ExportPreview()
{
    m_asked.request_stop();
}

void ExportPreview::ask(services::ExportRequest request, const QString &syntax)
{
    m_asked.request_stop();
    m_request = std::move(request);
    m_syntax = syntax;
    m_timer.start();
}

void ExportPreview::stop()
{
    m_timer.stop();
    m_asked.request_stop();
    m_text.setEnabled(false);
}

void ExportPreview::askNow()
{
    m_timer.stop();
    m_asked = std::stop_source();
    m_library.exportBeginning(std::move(m_request), bound, m_asked.get_token(), this,
                              [this](const Result<services::ExportBeginning> &beginning) {
                                  if (beginning) {
                                      show(*beginning);
                                  } else {
                                      m_text.clear();
                                      emit failed(beginning.error());
                                  }
                              });
}

void ExportPreview::show(const services::ExportBeginning &beginning)
{
    m_text.clear(); // or its lines are highlighted once more in another syntax
    m_highlighter->setSyntax(m_syntax);
    m_text.setEnabled(true);
    m_text.setPlainText(shownSource(beginning.text()));
    emit shown(beginning.written, beginning.all);
}

} // namespace hotpapers::ui
