// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/shelfdrag.h"

#include "core/tag.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QIODevice>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace hotpapers::models {

namespace {

std::unique_ptr<QMimeData> mimeData(const QString &type, const QByteArray &bytes)
{
    auto data = std::make_unique<QMimeData>();
    data->setData(type, bytes);
    return data;
}

/** After the mark of the process that drags. */
bool isOurs(QDataStream &in)
{
    qint64 process = 0;
    in >> process;
    return in.status() == QDataStream::Ok && process == QCoreApplication::applicationPid();
}

bool isRead(const QDataStream &in)
{
    return in.status() == QDataStream::Ok && in.atEnd();
}

} // namespace

QString papersMimeType()
{
    return u"application/x-hotpapers-papers"_s;
}

QString shelfMimeType()
{
    return u"application/x-hotpapers-shelf"_s;
}

std::unique_ptr<QMimeData> mimeDataOf(const std::vector<EntryId> &papers)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out << QCoreApplication::applicationPid() << qint64(papers.size());
    for (const EntryId paper : papers) {
        out << paper.value;
    }
    return mimeData(papersMimeType(), bytes);
}

std::optional<std::vector<EntryId>> draggedPapers(const QMimeData &data)
{
    QDataStream in(data.data(papersMimeType()));
    qint64 count = 0;
    if (!isOurs(in) || (in >> count, count < 1 || count > maximumDragged)) {
        return {};
    }
    std::vector<EntryId> papers;
    for (qint64 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
        in >> papers.emplace_back().value;
    }
    return isRead(in) ? std::optional(std::move(papers)) : std::nullopt;
}

std::unique_ptr<QMimeData> mimeDataOf(const ShelfItem &item)
{
    const auto *list = std::get_if<ListId>(&item);
    const auto *search = std::get_if<SearchId>(&item);
    const auto *tag = std::get_if<ShelfTag>(&item);
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out << QCoreApplication::applicationPid() << qint64(item.index())
        << (list         ? list->value
                : search ? search->value
                         : qint64(0))
        << (tag ? tag->name.toUtf8() : QByteArray());
    return mimeData(shelfMimeType(), bytes);
}

std::optional<ShelfItem> draggedItem(const QMimeData &data)
{
    constexpr qsizetype longest = 200 + 4 * maximumTag; // bytes
    const QByteArray bytes = data.data(shelfMimeType());
    QDataStream in(bytes);
    qint64 kind = 0;
    qint64 id = 0;
    QByteArray name;
    if (bytes.size() > longest || !isOurs(in) || (in >> kind >> id >> name, !isRead(in))) {
        return {};
    }
    if (kind == qint64(ShelfItem(ListId()).index())) {
        return ListId{id};
    }
    if (kind == qint64(ShelfItem(SearchId()).index())) {
        return SearchId{id};
    }
    return kind == qint64(ShelfItem(ShelfTag()).index()) ? std::optional<ShelfItem>(ShelfTag{QString::fromUtf8(name)})
                                                         : std::nullopt;
}

} // namespace hotpapers::models
