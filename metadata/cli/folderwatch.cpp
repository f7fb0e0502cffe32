// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "cli/folderwatch.h"

#include <KDirWatch>

#include <QDirIterator>
#include <QSet>
#include <QTimer>

namespace Bantin
{

namespace
{

/** The system watches some thousands of folders for a user in all; beyond that KDirWatch would ask for each of them
 *  several times a second. */
constexpr int MaxFolders = 2000;

/** Whether there are at most @p room folders at and below @p folder, which are taken from @p room. */
bool fits(const QString &folder, int &room)
{
    QDirIterator below(folder, QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDirIterator::Subdirectories);
    int count = 1;
    for (; below.hasNext() && count <= room; below.next())
        ++count;
    if (count > room)
        return false;
    room -= count;
    return true;
}

} // namespace

/** The part of a FolderWatch that lives in its thread. */
class WatchedFolders : public QObject
{
    Q_OBJECT

public:
    WatchedFolders(std::function<QStringList()> folders, std::function<void()> look, FolderWatchTimes times)
        : m_folders(std::move(folders)), m_look(std::move(look)), m_times(times)
    {
    }

    void start()
    {
        m_watch = std::make_unique<KDirWatch>();
        m_timer = std::make_unique<QTimer>();
        m_timer->setSingleShot(true);
        connect(m_timer.get(), &QTimer::timeout, this, &WatchedFolders::look);
        for (const auto changed : {&KDirWatch::dirty, &KDirWatch::created, &KDirWatch::deleted})
            connect(m_watch.get(), changed, this, [this] { m_timer->start(m_times.rest); });
        m_timer->start(m_times.first);
        refresh();
    }
    void stop()
    {
        m_watch.reset();
        m_timer.reset();
        thread()->quit();
    }

    void refresh()
    {
        if (!m_watch)
            return;
        const QStringList folders = m_folders();
        const QSet<QString> wanted(folders.begin(), folders.end());
        for (const QString &folder : std::exchange(m_watched, m_watched & wanted) - wanted)
            m_watch->removeDir(folder);
        for (const QString &folder : wanted - m_watched) {
            if (!fits(folder, m_room))
                continue;
            m_watch->addDir(folder, KDirWatch::WatchSubDirs);
            m_watched << folder;
        }
    }

    void lookLater()
    {
        if (m_timer)
            m_timer->start(m_times.busy);
    }

private:
    void look()
    {
        m_look();
        m_timer->start(m_times.again);
    }

    const std::function<QStringList()> m_folders;
    const std::function<void()> m_look;
    const FolderWatchTimes m_times;
    std::unique_ptr<KDirWatch> m_watch;
    std::unique_ptr<QTimer> m_timer;
    QSet<QString> m_watched;
    int m_room = MaxFolders; ///< not given back: folders are seldom removed
};

FolderWatch::FolderWatch(std::function<QStringList()> folders, std::function<void()> look, FolderWatchTimes times)
    : m_folders(std::make_unique<WatchedFolders>(std::move(folders), std::move(look), times))
{
    m_folders->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::started, m_folders.get(), &WatchedFolders::start);
    m_thread.start(QThread::LowPriority);
}

FolderWatch::~FolderWatch()
{
    stop(QDeadlineTimer::Forever);
}

bool FolderWatch::stop(QDeadlineTimer deadline)
{
    // Where it was made: what watches belongs to its thread.
    QMetaObject::invokeMethod(m_folders.get(), &WatchedFolders::stop, Qt::QueuedConnection);
    return m_thread.wait(deadline);
}

void FolderWatch::lookLater()
{
    QMetaObject::invokeMethod(m_folders.get(), &WatchedFolders::lookLater, Qt::QueuedConnection);
}

void FolderWatch::refresh()
{
    QMetaObject::invokeMethod(m_folders.get(), &WatchedFolders::refresh, Qt::QueuedConnection);
}

} // namespace Bantin

#include "folderwatch.moc"
