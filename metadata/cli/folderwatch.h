// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QDeadlineTimer>
#include <QStringList>
#include <QThread>

#include <chrono>
#include <functional>
#include <memory>

namespace Bantin
{

class WatchedFolders;

/** How long a FolderWatch waits. */
struct FolderWatchTimes {
    std::chrono::milliseconds first = std::chrono::seconds(10); ///< until all is looked through once
    std::chrono::milliseconds rest = std::chrono::seconds(2);   ///< without changes, so that copying has ended
    std::chrono::milliseconds busy = std::chrono::seconds(15);  ///< until lookLater() is answered
    std::chrono::milliseconds again = std::chrono::minutes(5);  ///< between two looks without a change
};

/** Notices that files below folders have come, gone or changed: at once where the system tells (see KDirWatch), and now
 *  and then in any case, for what it does not tell, as of network drives or of more folders than it watches. */
class FolderWatch
{
public:
    /** @param folders  the folders to watch; asked in another thread.
     *  @param look     is called in another thread when they should be looked through. */
    FolderWatch(std::function<QStringList()> folders, std::function<void()> look,
                FolderWatchTimes times = FolderWatchTimes());
    FolderWatch(const FolderWatch &) = delete;
    FolderWatch &operator=(const FolderWatch &) = delete;
    /** Waits as stop() does, without an end. */
    ~FolderWatch();

    /** The folders may be others from now on. */
    void refresh();
    /** They could not be looked through now. */
    void lookLater();
    /** Calls nobody any more. @return whether the watching has ended by @p deadline. */
    bool stop(QDeadlineTimer deadline);

private:
    QThread m_thread;
    std::unique_ptr<WatchedFolders> m_folders; ///< lives in the thread
};

} // namespace Bantin
