// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/digestfixture.h"
#include "services/worker.h"

#include <QTemporaryDir>
#include <QThread>

#include <atomic>
#include <future>
#include <semaphore>

using namespace Qt::StringLiterals;
using namespace hotpapers;
using namespace hotpapers::services;

class TestWorker : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_dir;
    QString library() const { return m_dir.filePath(u"library.sqlite"_s); }

    static void noteOpened(const Result<void> &result) { QVERIFY(result); }

private slots:
    void worksInItsOwnThreadInOrder()
    {
        std::vector<int> order;
        QThread *thread = nullptr;
        {
            Worker worker(library(), Worker::AtEnd::Drain);
            for (int i = 0; i < 10; ++i) { // before it was started as well
                worker.post([&, i](Library &, const std::stop_token &) { order.push_back(i); });
            }
            worker.start(noteOpened);
            worker.post([&](Library &library, const std::stop_token &) {
                thread = library.info() ? QThread::currentThread() : nullptr;
            });
        }
        QCOMPARE(order, std::vector({0, 1, 2, 3, 4, 5, 6, 7, 8, 9}));
        QVERIFY(thread && thread != QThread::currentThread());
    }

    void drainsItsQueueAtTheEnd()
    {
        std::binary_semaphore go(0);
        std::atomic<int> done = 0;
        bool stopped = false;
        auto worker = std::make_unique<Worker>(library(), Worker::AtEnd::Drain);
        worker->start(noteOpened);
        worker->post([&](Library &, const std::stop_token &) { go.acquire(); });
        for (int i = 0; i < 100; ++i) {
            worker->post([&](Library &, const std::stop_token &stop) {
                stopped |= stop.stop_requested();
                ++done;
            });
        }
        QCOMPARE(done.load(), 0);
        const auto end = std::async(std::launch::async, [&] { worker.reset(); });
        go.release();
        end.wait();
        QCOMPARE(done.load(), 100);
        QVERIFY(!stopped);
    }

    void dropsItsQueueAtTheEnd()
    {
        std::binary_semaphore running(0);
        std::atomic<bool> interrupted = false;
        std::atomic<int> done = 0;
        {
            Worker worker(library(), Worker::AtEnd::Drop);
            worker.start(noteOpened);
            worker.post([&](Library &, const std::stop_token &stop) {
                running.release();
                std::binary_semaphore stopped(0);
                const std::stop_callback callback(stop, [&] { stopped.release(); });
                stopped.acquire();
                interrupted = true;
            });
            for (int i = 0; i < 100; ++i) {
                worker.post([&](Library &, const std::stop_token &) { ++done; });
            }
            running.acquire();
        }
        QVERIFY(interrupted);
        QCOMPARE(done.load(), 0);
    }

    void tellsThatTheLibraryCannotBeOpened()
    {
        const QString file = fixture::write(m_dir.filePath(u"text.sqlite"_s), QByteArray(5000, 'x'));
        std::promise<Result<void>> opened;
        std::atomic<bool> ran = false;
        Worker worker(file, Worker::AtEnd::Drain);
        worker.post([&](Library &, const std::stop_token &) { ran = true; });
        worker.start([&](const Result<void> &result) { opened.set_value(result); });
        const Result<void> result = opened.get_future().get();
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::LibraryNotOpened);
        worker.post([&](Library &, const std::stop_token &) { ran = true; });
        worker.waitUntilIdle({});
        QVERIFY(!ran);
    }

    void waitsUntilAllIsDone()
    {
        std::atomic<int> done = 0;
        Worker worker(library(), Worker::AtEnd::Drain);
        worker.start(noteOpened);
        worker.waitUntilIdle({});
        for (int i = 0; i < 20; ++i) {
            worker.post([&](Library &, const std::stop_token &) { ++done; });
        }
        worker.waitUntilIdle({});
        QCOMPARE(done.load(), 20);
    }

    void doesSpareWorkUntilThereIsNoMore()
    {
        std::atomic<int> pieces = 0;
        std::binary_semaphore last(0);
        Worker worker(library(), Worker::AtEnd::Drop, [&](Library &, const std::stop_token &) {
            const bool more = ++pieces % 3 != 0;
            if (!more) {
                last.release();
            }
            return more;
        });
        worker.start(noteOpened);
        worker.waitUntilIdle({});
        QCOMPARE(pieces.load(), 0); // not before anything was asked for
        for (int round = 1; round <= 2; ++round) {
            worker.post([](Library &, const std::stop_token &) { });
            last.acquire();
            worker.waitUntilIdle({});
            QCOMPARE(pieces.load(), 3 * round);
        }
    }

    void stopsSpareWorkForATaskAndTakesItUpAgain()
    {
        std::counting_semaphore<> begun(0);
        std::atomic<int> stopped = 0;
        Worker worker(library(), Worker::AtEnd::Drop, [&](Library &, const std::stop_token &stop) {
            begun.release();
            std::binary_semaphore requested(0);
            const std::stop_callback callback(stop, [&] { requested.release(); });
            requested.acquire(); // or it would never end
            ++stopped;
            return true;
        });
        worker.start(noteOpened);
        worker.post([](Library &, const std::stop_token &) { });
        for (int round = 1; round <= 3; ++round) {
            begun.acquire();
            std::binary_semaphore done(0);
            worker.post([&](Library &, const std::stop_token &) { done.release(); });
            done.acquire();
            QCOMPARE(stopped.load(), round);
        }
        begun.acquire(); // the destructor stops this one
    }

    void stopsWaitingOnRequest()
    {
        std::binary_semaphore go(0);
        Worker worker(library(), Worker::AtEnd::Drain);
        worker.start(noteOpened);
        worker.post([&](Library &, const std::stop_token &) { go.acquire(); });
        std::stop_source stop;
        stop.request_stop();
        worker.waitUntilIdle(stop.get_token()); // or it would never return
        go.release();
    }
};

QTEST_GUILESS_MAIN(TestWorker)
#include "test_worker.moc"
