// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "library.h"

#include "pipeline.h"
#include "relate/relations.h"

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
/** Words of a bulletin that go into the query for candidates. More add time, and bulletins that share only common
 * words.
 */
constexpr qsizetype QueryPairs = 60;

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
Result<Record> recordOf(const QString &path, const Catalogue &catalogue, const Knowledge &knowledge,
                        const std::stop_token &stop)
{
    const QFileInfo file(path);
    const FileStamp stamp{.size = file.size(), .modifiedMs = file.lastModified(QTimeZone::UTC).toMSecsSinceEpoch()};
    const Result<std::optional<Entry>> known = catalogue.entry(cleaned(path));
    if (!known)
        return std::unexpected(known.error());
    if (*known && (*known)->stamp == stamp && (*known)->outcome)
        return *(*known)->outcome;
    return analyse(path, knowledge.authority, stop);
}

struct Scored {
    Candidate candidate;
    Closeness closeness;
    double score = 0.0;
};

Result<Rarity> rarityOf(const Profile &profile, const Catalogue &catalogue)
{
    const QStringList keys = profile.keys();
    QList<quint32> pairs;
    for (const PairCount &pair : profile.pairs)
        pairs << pair.key;
    const Result<int> bulletins = catalogue.bulletinCount();
    const Result<QList<int>> ofKeys = catalogue.frequencies(keys);
    const Result<QList<int>> ofPairs = catalogue.frequencies(pairs);
    if (!bulletins || !ofKeys || !ofPairs)
        return std::unexpected(!bulletins ? bulletins.error() : !ofKeys ? ofKeys.error() : ofPairs.error());
    Rarity rarity{.bulletins = *bulletins, .keys = {}, .pairs = {}};
    for (qsizetype i = 0; i < keys.size(); ++i)
        rarity.keys[keys[i]] = ofKeys->at(i);
    for (qsizetype i = 0; i < pairs.size(); ++i)
        rarity.pairs[pairs[i]] = ofPairs->at(i);
    return rarity;
}

/** @p candidates by their closeness, best first; equal ones by path. */
QList<Scored> ranked(const Relater &relater, const QString &path, const QList<Candidate> &candidates)
{
    QList<Scored> scored;
    for (const Candidate &candidate : candidates) {
        if (candidate.path == path)
            continue;
        const Closeness closeness = relater.compare(Profile::fromBytes(candidate.profile));
        scored << Scored{.candidate = candidate, .closeness = closeness, .score = closeness.score()};
    }
    std::ranges::sort(scored, [](const Scored &a, const Scored &b) {
        return a.score != b.score ? a.score > b.score : a.candidate.path < b.candidate.path;
    });
    return scored;
}

RelatedBulletin toRelated(const Scored &scored, const Side &here, const Bulletin &there, const Relater &relater,
                          const Knowledge &knowledge)
{
    return {.file = scored.candidate.path,
            .score = scored.score,
            .title = there.title ? there.title->value : QString(),
            .published = there.published ? there.published->value.toIso() : QString(),
            .publisher = tellerOf(there),
            .relations =
                relationsOf(here, Side::of(there, knowledge), scored.closeness, relater.rarity(), knowledge.topics)};
}

} // namespace

Analysed analyseForCatalogue(const QString &path, const Knowledge &knowledge, const std::stop_token &stop)
{
    Analysed analysed{.contentHash = contentHashOf(path),
                      .outcome = analyse(path, knowledge.authority, stop),
                      .keys = {},
                      .profile = {}};
    if (analysed.outcome && analysed.outcome->recognition.isBulletin) {
        const Profile profile = profileOf(analysed.outcome->bulletin, knowledge);
        analysed.keys = profile.keys();
        analysed.profile = profile.toBytes();
    }
    return analysed;
}

AnalyseFiles analyseHere(const Knowledge &knowledge)
{
    return [&knowledge](const QStringList &paths, const Deliver &deliver, const std::stop_token &stop) -> Result<void> {
        for (const QString &path : paths) {
            const Analysed analysed = analyseForCatalogue(path, knowledge, stop);
            if (stop.stop_requested())
                break;
            deliver(path, analysed);
        }
        return {};
    };
}

Result<QList<RelatedBulletin>> relatedBulletins(const QString &path, const Catalogue &catalogue,
                                                const Knowledge &knowledge, int limit, const std::stop_token &stop)
{
    const Result<Record> record = recordOf(path, catalogue, knowledge, stop);
    if (!record)
        return std::unexpected(record.error());
    QList<RelatedBulletin> related;
    if (!record->recognition.isBulletin)
        return related;
    const Profile profile = profileOf(record->bulletin, knowledge);
    const Result<Rarity> rarity = rarityOf(profile, catalogue);
    if (!rarity)
        return std::unexpected(rarity.error());
    const auto candidates =
        catalogue.candidates(profile.keys(), tellingPairs(profile, *rarity, QueryPairs), MaxCandidates);
    if (!candidates)
        return std::unexpected(candidates.error());
    const Relater relater(profile, *rarity);
    const Side here = Side::of(record->bulletin, knowledge);
    for (const Scored &scored : ranked(relater, cleaned(path), *candidates)) {
        if (related.size() == limit || stop.stop_requested())
            break;
        // A file that is removed while we read is left out of the answer, nothing more.
        const Result<Record> there = catalogue.record(scored.candidate.id);
        if (!there)
            continue;
        RelatedBulletin row = toRelated(scored, here, there->bulletin, relater, knowledge);
        if (!row.relations.isEmpty())
            related << row;
    }
    return related;
}

} // namespace Bantin
