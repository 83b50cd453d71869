// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the person puts up beside the papers.

#include "services/libraryreply.h"
#include "services/libraryservice.h"

namespace hotpapers::services {

void LibraryService::turn(std::shared_ptr<UserTurn> change, QObject *context, Answer<void> answer)
{
    Reply<void> reply{context, {}, std::move(answer)};
    m_writer->post([this, change = std::move(change), reply = std::move(reply)](Library &library,
                                                                                const std::stop_token &) mutable {
        const Result<UserStep> turned = library.turn(*change);
        *change = turned.value_or(UserStep());
        QMetaObject::invokeMethod(
            this,
            [this, reply = std::move(reply), done = turned.transform([](const UserStep &) {})] {
                reply.deliver(done);
                if (done) {
                    emit shelfChanged();
                    emit marksChanged({});
                }
            },
            Qt::QueuedConnection);
    });
}

void LibraryService::shelf(std::stop_token stop, QObject *context, Answer<Shelf> answer)
{
    Reply<Shelf>{context, std::move(stop), std::move(answer)}.from(
        *m_writer, this, [](Library &library, const std::stop_token &) { return library.shelf(); });
}

void LibraryService::listedPapers(ListId list, std::stop_token stop, QObject *context,
                                  Answer<std::vector<ListedPaper>> answer)
{
    Reply<std::vector<ListedPaper>>{context, std::move(stop), std::move(answer)}.from(
        *m_writer, this, [list](Library &library, const std::stop_token &) { return library.listedPapers(list); });
}

// The exporter's thread, for nobody waits for it while a large list is read.
void LibraryService::readList(const QString &file, QObject *context, Answer<ListReading> answer)
{
    Reply<ListReading>{context, {}, std::move(answer)}.from(
        *m_exporter, this, [file](Library &library, const std::stop_token &stop) {
            return listBytes(file).and_then(
                [&](const QByteArray &bytes) { return library.readList(bytes, file, {}, stop); });
        });
}

void LibraryService::readListText(const QByteArray &text, const QString &name, QObject *context,
                                  Answer<ListReading> answer)
{
    Reply<ListReading>{context, {}, std::move(answer)}.from(
        *m_exporter, this,
        [text, name](Library &library, const std::stop_token &stop) { return library.readList(text, {}, name, stop); });
}

} // namespace hotpapers::services
