// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "cli/cataloguekeeper.h"

#include "catalogue/forget.h"
#include "library.h"
#include "pipeline.h"

using namespace Qt::StringLiterals;

namespace Bantin
{

CatalogueKeeper::CatalogueKeeper(QString folder, AnalyseFiles analyse, Notify notify)
    : m_folder(std::move(folder)), m_analyse(std::move(analyse)), m_notify(std::move(notify))
{
}

bool CatalogueKeeper::stopWatching(QDeadlineTimer deadline)
{
    return !m_watch || m_watch->stop(deadline);
}

Result<IndexCounts> CatalogueKeeper::index(const QStringList &paths,
                                           const std::function<void(int done, int total)> &progress,
                                           const std::stop_token &stop)
{
    const IndexEvents events{.progress = progress, .failed = {}, .notice = {}};
    const Result<IndexCounts> counts =
        indexFiles(m_folder, paths, m_analyse, events, stop, knowledgeStamp(dataFolder()));
    if (counts && !counts->cancelled) {
        m_state = stateOf(m_folder);
        refreshWatch();
    }
    return counts;
}

Result<int> CatalogueKeeper::forget(const QStringList &paths)
{
    const Result<int> count = forgetRoots(m_folder, paths);
    refreshWatch();
    return count;
}

void CatalogueKeeper::makeAnew()
{
    if (m_isMadeAnew.exchange(true))
        return;
    const auto work = [this](const std::stop_token &stop) {
        const IndexEvents events{.progress = {}, .failed = {}, .notice = [this](const QString &text) {
                                     m_notify(u"catalogue/notice"_s, {{u"text"_s, text}});
                                 }};
        if (const auto counts = indexFiles(m_folder, {}, m_analyse, events, stop, knowledgeStamp(dataFolder())))
            tellOfChange(*counts);
        m_isMadeAnew = false;
    };
    m_lane.add(QJsonValue::Undefined, work, [] {});
}

void CatalogueKeeper::watchFolders(FolderWatchTimes times)
{
    m_state = stateOf(m_folder);
    m_watch.emplace([this] { return rootsOf(m_folder); }, [this] { lookThrough(); }, times);
}

void CatalogueKeeper::refreshWatch()
{
    if (m_watch)
        m_watch->refresh();
}

void CatalogueKeeper::lookThrough()
{
    const auto work = [this](const std::stop_token &stop) {
        // Another reader's process may be at it, or have been: what it did is news here, too.
        const Result<IndexCounts> counts = indexAgain(m_folder, m_analyse, {}, stop, knowledgeStamp(dataFolder()));
        if (!counts)
            m_watch->lookLater();
        else if (stateOf(m_folder) != m_state)
            tellOfChange(*counts);
    };
    m_lane.add(QJsonValue::Undefined, work, [] {});
}

void CatalogueKeeper::tellOfChange(const IndexCounts &counts)
{
    m_state = stateOf(m_folder);
    m_notify(u"catalogue/changed"_s, {{u"indexed"_s, counts.indexed}, {u"removed"_s, counts.removed}});
}

} // namespace Bantin
