// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "library.h"

#include "pipeline.h"
#include "relate/relater.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace Bantin
{

namespace
{

/** Bulletins that are compared one by one: enough that none is missed that a person would name. */
constexpr int MaxCandidates = 150;

QByteArray contentHashOf(const QString &path)
{
    // Only a file: opening a pipe would wait for its writer.
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha1);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return {};
    return hash.result();
}

QString cleaned(const QString &path)
{
    return QDir::cleanPath(QFileInfo(path).absoluteFilePath());
}

/** The record of @p path from the catalogue where it is up to date there, else read anew. */
Result<Record> recordOf(const QString &path, const Catalogue &catalogue, const Authority &authority,
                        const std::stop_token &stop)
{
    const QFileInfo file(path);
    const FileStamp stamp{.size = file.size(), .modifiedMs = file.lastModified(QTimeZone::UTC).toMSecsSinceEpoch()};
    const Result<std::optional<Entry>> known = catalogue.entry(cleaned(path));
    if (!known)
        return std::unexpected(known.error());
    if (*known && (*known)->stamp == stamp && (*known)->outcome)
        return *(*known)->outcome;
    return analyse(path, authority, stop);
}

struct Scored {
    Candidate candidate;
    double score = 0.0;
};

RelatedBulletin toRelated(const Scored &scored, const Bulletin &here, const Record &there,
                          const KeyStatistics &statistics)
{
    const Bulletin &bulletin = there.bulletin;
    QString publisher = bulletin.publisher ? bulletin.publisher->value.name : QString();
    if (publisher.isEmpty() && !bulletin.sources.isEmpty())
        publisher = bulletin.sources.first().value.name;
    return {.file = scored.candidate.path,
            .score = scored.score,
            .title = bulletin.title ? bulletin.title->value : QString(),
            .published = bulletin.published ? bulletin.published->value.toIso() : QString(),
            .publisher = publisher,
            .relations = relationsOf(here, bulletin, statistics)};
}

Result<KeyStatistics> statisticsOf(const Profile &profile, const Catalogue &catalogue)
{
    const Result<int> bulletins = catalogue.bulletinCount();
    const Result<QHash<QString, int>> frequencies = catalogue.frequencies(profile.keys);
    if (!bulletins || !frequencies)
        return std::unexpected(bulletins ? frequencies.error() : bulletins.error());
    return KeyStatistics{.bulletins = *bulletins, .frequencies = *frequencies};
}

/** The @p limit closest of @p candidates, best first; equal scores by path. */
QList<Scored> ranked(const Profile &here, const QString &path, const QList<Candidate> &candidates,
                     const KeyStatistics &statistics, int limit)
{
    QList<Scored> scored;
    for (const Candidate &candidate : candidates) {
        if (candidate.path == path)
            continue;
        const double score = closeness(here, Profile::fromBytes(candidate.profile), statistics);
        if (score > 0)
            scored << Scored{.candidate = candidate, .score = score};
    }
    std::ranges::sort(scored, [](const Scored &a, const Scored &b) {
        return a.score != b.score ? a.score > b.score : a.candidate.path < b.candidate.path;
    });
    scored.resize(std::min<qsizetype>(scored.size(), limit));
    return scored;
}

} // namespace

Analysed analyseForCatalogue(const QString &path, const Authority &authority, const std::stop_token &stop)
{
    Analysed analysed{
        .contentHash = contentHashOf(path), .outcome = analyse(path, authority, stop), .keys = {}, .profile = {}};
    if (analysed.outcome && analysed.outcome->recognition.isBulletin) {
        const Profile profile = profileOf(analysed.outcome->bulletin);
        analysed.keys = profile.keys;
        analysed.profile = profile.toBytes();
    }
    return analysed;
}

AnalyseFiles analyseHere(const Authority &authority)
{
    return [&authority](const QStringList &paths, const Deliver &deliver, const std::stop_token &stop) {
        for (const QString &path : paths) {
            const Analysed analysed = analyseForCatalogue(path, authority, stop);
            if (stop.stop_requested())
                return;
            deliver(path, analysed);
        }
    };
}

Result<QList<RelatedBulletin>> relatedBulletins(const QString &path, const Catalogue &catalogue,
                                                const Authority &authority, int limit, const std::stop_token &stop)
{
    const Result<Record> record = recordOf(path, catalogue, authority, stop);
    if (!record)
        return std::unexpected(record.error());
    QList<RelatedBulletin> related;
    if (!record->recognition.isBulletin)
        return related;
    const Profile here = profileOf(record->bulletin);
    const Result<KeyStatistics> statistics = statisticsOf(here, catalogue);
    const Result<QList<Candidate>> candidates = catalogue.candidates(record->bulletin, here.keys, MaxCandidates);
    if (!statistics || !candidates)
        return std::unexpected(statistics ? candidates.error() : statistics.error());
    for (const Scored &scored : ranked(here, cleaned(path), *candidates, *statistics, limit)) {
        // A file that is removed while we read is left out of the answer, nothing more.
        if (const Result<Record> there = catalogue.record(scored.candidate.id))
            related << toRelated(scored, record->bulletin, *there, *statistics);
    }
    return related;
}

} // namespace Bantin
