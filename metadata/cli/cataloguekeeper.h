// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "catalogue/indexer.h"
#include "cli/folderwatch.h"
#include "cli/tasklane.h"

#include <QJsonObject>

#include <atomic>
#include <functional>
#include <optional>

namespace Bantin
{

/** Keeps the catalogue of `bantin serve` as its folders are: indexes what is asked for, watches, makes it anew. All
 *  writing happens in one lane. */
class CatalogueKeeper
{
public:
    /** Tells the reader; called in the lane's thread. */
    using Notify = std::function<void(const QString &method, const QJsonObject &params)>;

    CatalogueKeeper(QString folder, AnalyseFiles analyse, Notify notify);

    /** Where index() and forget() have to be called. */
    [[nodiscard]] TaskLane &lane() { return m_lane; }
    /** Ends the watching; the lane is ended by who gave it work. @return whether it has ended by @p deadline. */
    [[nodiscard]] bool stopWatching(QDeadlineTimer deadline);

    [[nodiscard]] Result<IndexCounts> index(const QStringList &paths,
                                            const std::function<void(int done, int total)> &progress,
                                            const std::stop_token &stop);
    /** @return how many entries were taken out. */
    [[nodiscard]] Result<int> forget(const QStringList &paths);

    /** Has a catalogue that is damaged or of another version indexed again, which is told as `catalogue/notice`. Of any
     *  thread; asked again while it is at it, it does nothing. */
    void makeAnew();
    /** Has the folders watched, and takes up what changes there while nobody asks: `catalogue/changed`. */
    void watchFolders(FolderWatchTimes times);

private:
    void refreshWatch();
    void lookThrough();
    void tellOfChange(const IndexCounts &counts);

    const QString m_folder;
    const AnalyseFiles m_analyse;
    const Notify m_notify;
    std::atomic_bool m_isMadeAnew = false;
    FileStamp m_state;                  ///< of the catalogue, when the reader was last told; used by the lane alone
    TaskLane m_lane;                    ///< behind what its thread uses
    std::optional<FolderWatch> m_watch; ///< which gives work to the lane
};

} // namespace Bantin
