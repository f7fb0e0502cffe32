// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "catalogue/indexer.h"

#include "catalogue/cataloguewriter.h"
#include "catalogue/folderwalk.h"
#include "catalogue/xapiansupport.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

/** What a crash may cost is a batch; a commit costs some tens of milliseconds. */
constexpr int BatchFiles = 400;
constexpr qint64 BatchMs = 5000;
constexpr qint64 ProgressMs = 100;

class Run
{
public:
    Run(CatalogueWriter &writer, const IndexEvents &events, const std::stop_token &stop, quint32 knowledge)
        : m_writer(writer), m_events(events), m_stop(stop), m_knowledge(knowledge)
    {
    }

    Result<IndexCounts> run(const QStringList &roots, const AnalyseFiles &analyse)
    {
        FolderWalk walk = walkFolders(roots, m_stop);
        for (FoundFile &file : walk.files)
            file.stamp.knowledge = m_knowledge;
        for (PassedOver &file : walk.passedOver)
            file.stamp.knowledge = m_knowledge;
        m_counts.cancelled = m_stop.stop_requested();
        if (m_counts.cancelled)
            return m_counts;
        return readStamps(roots)
            .and_then([&] { return notePassedOver(walk); })
            .and_then([&] { return readChanged(walk, analyse); })
            .and_then([&] { return dropGone(walk); })
            .and_then([&] { return m_writer.finish(); })
            .transform([&] { return m_counts; });
    }

private:
    Result<void> readStamps(const QStringList &roots)
    {
        for (const QString &root : roots) {
            Result<QHash<QString, FileStamp>> known = m_writer.stampsBelow(root);
            if (!known)
                return std::unexpected(known.error());
            m_known.insert(*known);
        }
        const bool isOld =
            std::ranges::any_of(m_known, [&](const FileStamp &stamp) { return stamp.knowledge != m_knowledge; });
        if (isOld && m_events.notice)
            m_events.notice(u"the authority data have changed; what was read with the former ones is read again"_s);
        return {};
    }

    Result<void> notePassedOver(const FolderWalk &walk)
    {
        for (const QString &root : walk.missing)
            fail(root, {.code = ErrorCode::NotReadable,
                        .detail = u"%1 does not exist; what was known of it is forgotten"_s.arg(root)});
        for (const PassedOver &file : walk.passedOver) {
            if (isKnown(file.path, file.stamp))
                continue;
            const Result<void> put =
                this->put(file.path, file.stamp, Analysed::of({.outcome = std::unexpected(file.reason)}));
            if (!put)
                return put;
        }
        return {};
    }

    Result<void> readChanged(const FolderWalk &walk, const AnalyseFiles &analyse)
    {
        QStringList changed;
        for (const FoundFile &file : walk.files) {
            m_present << file.path;
            if (isKnown(file.path, file.stamp)) {
                if (file.isArchive)
                    m_unchangedArchives << file.path;
                continue;
            }
            changed << file.path;
            m_stamps[file.path] = file.stamp;
        }
        m_sinceCommit.start();
        return read(changed, analyse).and_then([&] { return read(changedMembers(), analyse); }).and_then([&] {
            return putArchives();
        });
    }

    Result<void> read(const QStringList &paths, const AnalyseFiles &analyse)
    {
        m_counts.cancelled = m_stop.stop_requested();
        if (paths.isEmpty() || m_counts.cancelled)
            return {};
        m_total += int(paths.size());
        Result<void> written;
        // A catalogue that cannot be written ends the run: reading on would be work for nothing.
        std::stop_source ended;
        const std::stop_callback passOn(m_stop, [&] { ended.request_stop(); });
        const auto deliver = [&](const QString &path, const Analysed &analysed) {
            if (!written)
                return;
            if (analysed.state == EntryState::Archive)
                m_archives.emplace_back(path, analysed);
            else
                written = put(path, m_stamps.value(path), analysed);
            if (!written)
                ended.request_stop();
        };
        const Result<void> analysed = analyse(paths, deliver, ended.get_token());
        m_counts.cancelled = m_stop.stop_requested();
        return written.and_then([&] { return analysed; });
    }

    /** The members of the archives that were looked into, as paths; what else these hold is left alone. */
    QStringList changedMembers()
    {
        const auto isWanted = [](const QString &member) {
            return isDocumentName(member) && !member.startsWith(u'.') && !member.contains("/."_L1);
        };
        QStringList changed;
        for (const auto &[archive, analysed] : m_archives) {
            const FileStamp stamp = m_stamps.value(archive);
            for (const QString &member : analysed.members) {
                if (!isWanted(member))
                    continue;
                const QString path = archive + u'/' + member;
                m_present << path;
                m_stamps[path] = stamp;
                if (!isKnown(path, stamp))
                    changed << path;
            }
        }
        return changed;
    }

    /** Last of all, as an archive that is known is not looked into again. */
    Result<void> putArchives()
    {
        for (const auto &[path, analysed] : m_archives) {
            if (m_counts.cancelled)
                break;
            if (const Result<bool> done = m_writer.put(path, m_stamps.value(path), analysed); !done)
                return std::unexpected(done.error());
        }
        return {};
    }

    /** When all is read, so that a moved file has been recognised by its content before its old place is forgotten. */
    Result<void> dropGone(const FolderWalk &walk)
    {
        if (m_counts.cancelled)
            return {};
        for (const PassedOver &file : walk.passedOver)
            m_present << file.path;
        // Below a folder that may not be read today nothing is known to be gone; an unchanged archive is not opened.
        const QSet<QString> untouched = m_unchangedArchives + QSet<QString>(walk.closed.begin(), walk.closed.end());
        QStringList gone;
        for (auto it = m_known.keyBegin(); it != m_known.keyEnd(); ++it)
            if (!m_present.contains(*it) && !liesBelow(*it, untouched))
                gone << *it;
        gone.sort();
        for (const QString &path : std::as_const(gone)) {
            const Result<bool> removed = m_writer.remove(path);
            if (!removed)
                return std::unexpected(removed.error());
            m_counts.removed += *removed ? 1 : 0; // a moved file's old place is gone already
        }
        return {};
    }

    static bool liesBelow(const QString &path, const QSet<QString> &folders)
    {
        if (folders.isEmpty())
            return false;
        for (qsizetype slash = path.lastIndexOf(u'/'); slash > 0; slash = path.lastIndexOf(u'/', slash - 1))
            if (folders.contains(path.first(slash)))
                return true;
        return false;
    }

    bool isKnown(const QString &path, const FileStamp &stamp)
    {
        const auto known = m_known.constFind(path);
        if (known == m_known.constEnd() || *known != stamp)
            return false;
        ++m_counts.unchanged;
        return true;
    }

    Result<void> put(const QString &path, const FileStamp &stamp, const Analysed &analysed)
    {
        const Result<bool> moved = m_writer.put(path, stamp, analysed);
        if (!moved)
            return std::unexpected(moved.error());
        if (analysed.state == EntryState::Failed)
            fail(path, analysed.error);
        else
            ++m_counts.indexed;
        report(++m_done);
        if (++m_uncommitted < BatchFiles && m_sinceCommit.isValid() && m_sinceCommit.elapsed() < BatchMs)
            return {};
        m_uncommitted = 0;
        m_sinceCommit.start();
        return m_writer.commit();
    }

    void fail(const QString &path, const Error &error)
    {
        // A pipe or a link that is passed over is no file that failed.
        if (error.code != ErrorCode::Unsupported)
            ++m_counts.failed;
        if (m_events.failed)
            m_events.failed(path, error);
    }

    void report(int done)
    {
        if (!m_events.progress || (m_sinceReport.isValid() && m_sinceReport.elapsed() < ProgressMs && done < m_total))
            return;
        m_sinceReport.start();
        m_events.progress(done, std::max(done, m_total));
    }

    CatalogueWriter &m_writer;
    const IndexEvents &m_events;
    const std::stop_token &m_stop;
    const quint32 m_knowledge;
    IndexCounts m_counts;
    QHash<QString, FileStamp> m_known;
    QSet<QString> m_present;
    QSet<QString> m_unchangedArchives;
    QHash<QString, FileStamp> m_stamps;                   ///< of what is read anew
    std::vector<std::pair<QString, Analysed>> m_archives; ///< in the order of the walk; put when their members are
    QElapsedTimer m_sinceCommit;
    QElapsedTimer m_sinceReport;
    int m_uncommitted = 0;
    int m_done = 0;
    int m_total = 0;
};

Result<IndexCounts> indexOnce(const QString &folder, QStringList roots, const AnalyseFiles &analyse,
                              const IndexEvents &events, const std::stop_token &stop, quint32 knowledge)
{
    Result<CatalogueWriter> writer = CatalogueWriter::open(folder);
    if (!writer)
        return std::unexpected(writer.error());
    if (writer->wasRebuilt()) {
        if (events.notice)
            events.notice(u"the catalogue %1 was damaged or of another version; it is being made anew"_s.arg(folder));
        roots = writer->roots() + roots;
    }
    QStringList existing = roots;
    existing.removeIf([](const QString &root) { return !QFileInfo::exists(root); });
    return writer->addRoots(existing).and_then(
        [&] { return Run(*writer, events, stop, knowledge).run(roots, analyse); });
}

/** Not mounted, or its disk is not there: the place of it is empty. */
bool isAway(const QString &root)
{
    const QFileInfo file(root);
    return !file.exists() || (file.isDir() && QDir(root).isEmpty());
}

} // namespace

Result<IndexCounts> indexFiles(const QString &folder, const QStringList &roots, const AnalyseFiles &analyse,
                               const IndexEvents &events, const std::stop_token &stop, quint32 knowledge)
{
    QStringList absolute;
    for (const QString &root : roots)
        absolute << QDir::cleanPath(QFileInfo(root).absoluteFilePath());
    absolute.removeDuplicates();
    Result<IndexCounts> counts = indexOnce(folder, absolute, analyse, events, stop, knowledge);
    // Damage that showed only while writing: the second attempt finds the mark and begins anew.
    if (!counts && counts.error().code == ErrorCode::Malformed)
        counts = indexOnce(folder, absolute, analyse, events, stop, knowledge);
    return counts;
}

Result<IndexCounts> indexAgain(const QString &folder, const AnalyseFiles &analyse, const IndexEvents &events,
                               const std::stop_token &stop, quint32 knowledge)
{
    QStringList roots = rootsOf(folder);
    roots.removeIf(isAway);
    return roots.isEmpty() ? IndexCounts() : indexFiles(folder, roots, analyse, events, stop, knowledge);
}

QStringList rootsOf(const QString &folder)
{
    return Index::readRoots(folder);
}

FileStamp stateOf(const QString &folder)
{
    return stampOf(Index::databaseFolder(folder) + u"/iamglass"_s);
}

} // namespace Bantin
