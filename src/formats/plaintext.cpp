// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/plaintext.h"

#include "core/visibletext.h"
#include "formats/citation.h"
#include "formats/paperfields.h"

using namespace Qt::StringLiterals;

namespace hotpapers::formats {

namespace {

QString paragraph(const QString &text)
{
    return text.isEmpty() ? QString() : u"\n    "_s + indented(text) + u'\n';
}

} // namespace

QString plainTextHead(const QString &title)
{
    const QString text = visibleText(title.simplified());
    return text.isEmpty() ? QString() : text + u'\n' + QString(text.size(), u'=') + u"\n\n"_s;
}

QString writePlainText(const Paper &paper, int number, const ExportOptions &options)
{
    return u"[%1] "_s.arg(number) + textCitation(citedPaper(paper)) + u'\n'
        + (options.abstracts ? paragraph(abstractText(paper)) : QString())
        + (options.tags && !paper.mark.tags.isEmpty() ? paragraph(u"tags: "_s + tagTexts(paper).join(u", "_s))
                                                      : QString())
        + (options.notes ? paragraph(noteText(paper)) : QString()) + u'\n';
}

} // namespace hotpapers::formats
