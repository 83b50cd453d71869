// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/htmltext.h"

#include "core/visibletext.h"
#include "formats/weblink.h"

using namespace Qt::StringLiterals;

namespace hotpapers::formats {

QString escaped(QStringView text)
{
    return visibleText(text).toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

QString anchor(const QString &address, const QString &html)
{
    return u"<a href=\"%1\">%2</a>"_s.arg(address.toHtmlEscaped(), html);
}

QString hostNote(const QString &host)
{
    return host.isEmpty() ? QString() : u" <span class=\"host\">(%1)</span>"_s.arg(host.toHtmlEscaped());
}

QString link(QStringView text, QStringView href, const QString &html)
{
    const std::optional<WebLink> web = webLink(href);
    return web ? anchor(web->address, html) + hostNote(hostBeside(text, *web)) : html;
}

QString paragraph(const QString &cssClass, const QString &html, const QString &attributes)
{
    return html.isEmpty() ? QString() : u"<p class=\"%1\"%2>%3</p>\n"_s.arg(cssClass, attributes, html);
}

QString directionOf(QStringView text)
{
    return direction(text.isRightToLeft());
}

QString direction(bool rightToLeft)
{
    return rightToLeft ? u" dir=\"rtl\""_s : u" dir=\"ltr\""_s;
}

QString isolated(const QString &html)
{
    return u"\u2066%1\u2069"_s.arg(html);
}

QString clipNote(bool isClipped, const PaperHtmlWords &words)
{
    return isClipped
        ? paragraph(u"clipped"_s, u"<em>%1</em>"_s.arg(words.shortened.toHtmlEscaped()), directionOf(words.shortened))
        : QString();
}

} // namespace hotpapers::formats
