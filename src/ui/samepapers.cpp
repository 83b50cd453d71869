// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/samepapers.h"

#include "core/visibletext.h"
#include "services/libraryservice.h"
#include "services/paperpage.h"
#include "services/renew.h"
#include "ui/markhistory.h"
#include "ui/paperlink.h"
#include "words/words.h"

#include <QLabel>
#include <QLocale>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace hotpapers::ui {

namespace {

constexpr qsizetype maximumTitle = 120; // UTF-16 units
constexpr auto separating = "same:separate"_L1;
constexpr auto linking = "same:"_L1; // and the paper's id

QString anchor(const QString &address, const QString &text)
{
    return u"<a href=\"%1\">%2</a>"_s.arg(address.toHtmlEscaped(), text.toHtmlEscaped());
}

QString paperAnchor(const ArxivId &paper)
{
    return anchor(paperAddress(paper), paper.text());
}

QString shownTitle(const QString &title)
{
    const QString plain = visibleText(services::plainTitle(title).simplified());
    const QString shown = plain.size() > maximumTitle ? plain.first(maximumTitle) + u'…' : plain;
    return words::isolated(shown).toHtmlEscaped();
}

QString paragraph(const QString &html)
{
    return u"<p style=\"margin:0\">"_s + html + u"</p>"_s;
}

} // namespace

SamePapersLine::SamePapersLine(services::LibraryService &library, MarkHistory &marks, QLabel &line, QObject *parent)
    : QObject(parent), m_library(library), m_marks(marks), m_line(line)
{
    m_line.hide();
    connect(&m_line, &QLabel::linkActivated, this, &SamePapersLine::follow);
}

void SamePapersLine::showPaper(const ArxivId &paper)
{
    const std::stop_token stop = services::renew(m_asking);
    if (std::exchange(m_paper, paper) != paper) {
        show({});
    }
    if (!paper.isNull()) {
        m_library.sameAs(paper, stop, this,
                         [this](const Result<SamePapers> &same) { show(same.value_or(SamePapers())); });
    }
}

void SamePapersLine::show(const SamePapers &same)
{
    QString html;
    QStringList linked;
    for (const PaperTitle &paper : same.linked) {
        linked += paperAnchor(paper.paper);
    }
    if (!linked.isEmpty()) {
        html += paragraph(tr("Also as %1. %2", "%1 links to papers, %2 a link: Separate")
                              .arg(QLocale().createSeparatedList(linked), anchor(separating, tr("Separate"))));
    }
    for (const PaperTitle &paper : same.alike) {
        html += paragraph(tr("The same paper? %1: %2 %3", "%1 a link to a paper, %2 its title, %3 a link: Link")
                              .arg(paperAnchor(paper.paper), shownTitle(paper.title),
                                   anchor(linking + paper.paper.text(), tr("Link"))));
    }
    if (html != m_line.text()) { // else the link that has the focus would lose it
        m_line.setText(html);
    }
    m_line.setVisible(!html.isEmpty());
}

void SamePapersLine::follow(const QString &link)
{
    if (link == separating) {
        changeAndTell(SeparateSame{std::vector{m_paper}},
                      tr("Separated. Each keeps what was shared; Undo links them again."));
    } else if (const auto other = ArxivId::parse(QStringView(link).sliced(std::min(link.size(), linking.size())));
               other && link.startsWith(linking)) {
        changeAndTell(LinkSame{{std::vector{m_paper, *other}}},
                      tr("Linked: state, tags and notes are shared now. Undo separates them again."));
    } else if (const auto paper = paperOfLink(QUrl(link))) {
        emit paperRequested(*paper);
    }
}

void SamePapersLine::changeAndTell(const UserChange &change, const QString &text)
{
    m_marks.changeAndAnswer(change, this, [this, text](const Result<void> &done) {
        if (done) {
            emit told(text);
        } else {
            emit failed(done.error());
        }
    });
}

} // namespace hotpapers::ui
