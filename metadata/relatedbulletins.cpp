// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "relatedbulletins.h"

#include "catalogue/folderwalk.h"
#include "library.h"
#include "pipeline.h"
#include "relate/relations.h"
#include "text/syllables.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <cmath>
#include <functional>
#include <span>
#include <tuple>
#include <vector>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

/** Bulletins that are compared one by one: enough that none is missed that a person would name. */
constexpr int MaxCandidates = 80;
/** Words of a bulletin that go into the query for candidates. More add time, and bulletins that share only common
 *  words. */
constexpr qsizetype QueryWords = 40;
/** What the query may walk over, in bulletins that have one of its keys or words: what bounds its time in a catalogue
 *  of any size. The rarest come first, so a small catalogue is searched for all of them. */
constexpr qint64 MaxKeyPostings = 8'000;
constexpr qint64 MaxWordPostings = 12'000;
/** From here on two rows of an answer are one text. */
constexpr double CopyShare = 0.6;

QString cleaned(const QString &path)
{
    return QDir::cleanPath(QFileInfo(path).absoluteFilePath());
}

QString bodyOf(const Bulletin &bulletin)
{
    return bulletin.body ? bulletin.body->value : QString();
}

/** What is known of @p path: from the catalogue where it is up to date there, else read anew. */
Result<Known> knownOf(const QString &path, const Catalogue &catalogue, const Knowledge &knowledge,
                      const std::stop_token &stop)
{
    const Result<std::optional<Entry>> entry = catalogue.entry(cleaned(path));
    if (!entry)
        return std::unexpected(entry.error());
    FileStamp stamp = stampOf(path);
    if (*entry)
        stamp.knowledge = (*entry)->stamp.knowledge; // as all others that it is compared with
    if (!*entry || (*entry)->stamp != stamp || !(*entry)->outcome)
        return analyse(path, knowledge.authority, stop).transform([&](const Record &record) {
            return knownOf(record, knowledge);
        });
    const StoredRecord &stored = *(*entry)->outcome;
    return Known{.record = stored.record,
                 .facts = factsFromBytes(stored.facts, stored.record.bulletin),
                 .profile = Profile::fromBytes((*entry)->profile)};
}

/** The words by which a bulletin is compared, and in how many others each stands. */
struct Words {
    QHash<QString, int> counts;
    QHash<QString, int> frequencies;
};

struct Scored {
    Candidate candidate;
    Profile profile;
    Closeness closeness;
    double score = 0.0;
};

/** Fills @p rarity with the pairs of syllables of @p bulletin that are compared. A pair counts as common as the rarer
 *  of its syllables: pairs themselves would take more room in the catalogue than all else. */
Result<Words> wordsOf(const Bulletin &bulletin, const Catalogue &catalogue, Rarity &rarity)
{
    Words words;
    if (bulletin.title)
        for (const Syllable &syllable : syllables(bulletin.title->value))
            ++words.counts[syllable.key];
    const QList<Syllable> body = syllables(bodyOf(bulletin));
    QHash<quint32, std::pair<QString, QString>> pairs;
    for (qsizetype i = 1; i < body.size(); ++i) {
        const quint32 pair = pairNumber(body[i - 1].key, body[i].key);
        if (!body[i].joinsPrevious || !isPairKept(pair))
            continue;
        ++words.counts[body[i - 1].key];
        ++words.counts[body[i].key];
        pairs[pair] = {body[i - 1].key, body[i].key};
    }
    const QStringList keys = words.counts.keys();
    const Result<QList<int>> found = catalogue.frequencies(keys);
    if (!found)
        return std::unexpected(found.error());
    for (qsizetype i = 0; i < keys.size(); ++i)
        words.frequencies[keys[i]] = found->at(i);
    for (auto it = pairs.begin(); it != pairs.end(); ++it)
        rarity.pairs[it.key()] = std::min(words.frequencies.value(it->first), words.frequencies.value(it->second));
    return words;
}

Result<Rarity> rarityOf(const Profile &profile, const Catalogue &catalogue)
{
    const QList<quint32> keys = profile.keys();
    const Result<int> bulletins = catalogue.bulletinCount();
    const Result<QList<int>> found = catalogue.frequencies(keys);
    if (!bulletins || !found)
        return std::unexpected(!bulletins ? bulletins.error() : found.error());
    Rarity rarity{.bulletins = *bulletins, .keys = {}, .pairs = {}};
    for (qsizetype i = 0; i < keys.size(); ++i)
        rarity.keys[keys[i]] = found->at(i);
    return rarity;
}

/** Of @p weighted, the greatest weight first, as many as @p postings allow, but one in any case. */
template <typename T>
QList<T> affordable(QList<std::tuple<double, T, int>> weighted, qsizetype limit, qint64 postings)
{
    // Equal weights by the key itself, so that every run asks the same.
    std::ranges::sort(weighted);
    QList<T> chosen;
    qint64 sum = 0;
    for (const auto &[weight, key, frequency] : weighted) {
        if (chosen.size() == limit)
            break;
        if (frequency == 0 || (!chosen.isEmpty() && sum + frequency > postings))
            continue;
        sum += frequency;
        chosen << key;
    }
    return chosen;
}

QList<quint32> tellingKeys(const Rarity &rarity)
{
    QList<std::tuple<double, quint32, int>> weighted;
    for (auto it = rarity.keys.begin(); it != rarity.keys.end(); ++it)
        weighted << std::tuple(double(*it), it.key(), *it);
    return affordable(weighted, weighted.size(), MaxKeyPostings);
}

QStringList tellingWords(const Words &words, const Rarity &rarity)
{
    QList<std::tuple<double, QString, int>> weighted;
    for (auto it = words.counts.begin(); it != words.counts.end(); ++it) {
        const int frequency = words.frequencies.value(it.key());
        weighted << std::tuple(-(1 + std::log(double(*it))) *
                                   std::log(1 + double(rarity.bulletins) / std::max(frequency, 1)),
                               it.key(), frequency);
    }
    return affordable(weighted, QueryWords, MaxWordPostings);
}

/** @p candidates by their closeness, best first. */
QList<Scored> ranked(const Relater &relater, const QList<Candidate> &candidates)
{
    QList<Scored> scored;
    scored.reserve(candidates.size());
    for (const Candidate &candidate : candidates) {
        const Profile profile = Profile::fromBytes(candidate.profile);
        const Closeness closeness = relater.compare(profile);
        scored << Scored{
            .candidate = candidate, .profile = profile, .closeness = closeness, .score = closeness.score()};
    }
    std::ranges::stable_sort(scored, std::greater(), &Scored::score);
    return scored;
}

/** One of the answer, read from the catalogue. */
struct Found {
    const Scored *scored = nullptr;
    StoredRecord stored;
};

/** The records of @p equals, which are all as close, by their paths. A file that is removed while we read is left out,
 *  nothing more. */
std::vector<Found> recordsOf(std::span<const Scored> equals, const Catalogue &catalogue)
{
    std::vector<Found> found;
    for (const Scored &scored : equals)
        if (const Result<StoredRecord> stored = catalogue.record(scored.candidate))
            found.push_back({.scored = &scored, .stored = *stored});
    std::ranges::sort(found, {}, [](const Found &one) -> const QString & { return one.stored.record.file; });
    return found;
}

RelatedBulletin toRelated(const QString &path, const Side &here, const Side &side, const Closeness &closeness,
                          const Rarity &rarity, const Knowledge &knowledge)
{
    const Bulletin &there = *side.bulletin;
    const Relations relations = relationsOf(here, side, closeness, rarity, knowledge);
    return {.file = path,
            .score = closeness.score(),
            .title = there.title ? there.title->value : QString(),
            .published = there.published ? there.published->value.toIso() : QString(),
            .publisher = tellerOf(there),
            .relations = relations.list,
            .discrepancies = relations.discrepancies,
            .differences = relations.differences,
            .copyOf = {}};
}

Side sideOf(const Known &known)
{
    return {.bulletin = &known.record.bulletin,
            .facts = known.facts,
            .topics = known.profile.topics,
            .named = known.profile.named};
}

/** The rows of an answer, in which one text counts once however often it was printed. */
class Answer
{
public:
    explicit Answer(int limit) : m_limit(limit) {}

    [[nodiscard]] bool isFull() const { return m_distinct == m_limit; }
    void add(RelatedBulletin row, const Profile &profile)
    {
        for (qsizetype i = 0; i < m_rows.size() && row.copyOf.isEmpty(); ++i)
            if (m_rows[i].copyOf.isEmpty() && copiedShare(m_profiles[i].shingles, profile.shingles) >= CopyShare)
                row.copyOf = m_rows[i].file;
        if (row.copyOf.isEmpty())
            ++m_distinct;
        else if (m_copies++ >= m_limit)
            return;
        m_rows << row;
        m_profiles << profile;
    }
    [[nodiscard]] const QList<RelatedBulletin> &rows() const { return m_rows; }

private:
    const int m_limit;
    int m_distinct = 0;
    int m_copies = 0;
    QList<RelatedBulletin> m_rows;
    QList<Profile> m_profiles;
};

} // namespace

Result<RelatedBulletin> compareBulletins(const QString &here, const QString &there, const Knowledge &knowledge,
                                         const std::stop_token &stop)
{
    QList<Known> both;
    for (const QString &path : {here, there}) {
        const Result<Record> record = analyse(path, knowledge.authority, stop);
        if (!record)
            return std::unexpected(record.error());
        if (!record->recognition.isDescribed())
            return std::unexpected(Error{.code = ErrorCode::Unsupported,
                                         .detail = u"%1 is no bulletin; there is nothing to compare"_s.arg(path)});
        both << knownOf(*record, knowledge);
    }
    // Without a catalogue nothing is known to be common: as if each fact stood in these two of many.
    Rarity rarity{.bulletins = 100, .keys = {}, .pairs = {}};
    for (const quint32 key : both[0].profile.keys())
        rarity.keys[key] = 2;
    for (const PairCount &pair : std::as_const(both[0].profile.pairs))
        rarity.pairs[pair.key] = 2;
    const Closeness closeness = Relater(both[0].profile, rarity).compare(both[1].profile);
    return toRelated(cleaned(there), sideOf(both[0]), sideOf(both[1]), closeness, rarity, knowledge);
}

Result<QList<RelatedBulletin>> relatedBulletins(const QString &path, const Catalogue &catalogue,
                                                const Knowledge &knowledge, int limit, const std::stop_token &stop)
{
    const Result<Known> known = knownOf(path, catalogue, knowledge, stop);
    if (!known)
        return std::unexpected(known.error());
    const Bulletin &bulletin = known->record.bulletin;
    if (!known->record.recognition.isDescribed())
        return QList<RelatedBulletin>();
    Result<Rarity> rarity = rarityOf(known->profile, catalogue);
    if (!rarity)
        return std::unexpected(rarity.error());
    const Result<Words> words = wordsOf(bulletin, catalogue, *rarity);
    if (!words)
        return std::unexpected(words.error());
    const auto candidates = catalogue.candidates(tellingKeys(*rarity), tellingWords(*words, *rarity), MaxCandidates);
    if (!candidates)
        return std::unexpected(candidates.error());
    const Relater relater(known->profile, *rarity);
    const Side here = sideOf(*known);
    const QString self = cleaned(path);
    Answer answer(limit);
    const QList<Scored> all = ranked(relater, *candidates);
    for (auto at = all.begin(); at != all.end() && !answer.isFull() && !stop.stop_requested();) {
        const auto next = std::find_if(at, all.end(), [&](const Scored &other) { return other.score != at->score; });
        for (const Found &found : recordsOf(std::span(at, next), catalogue)) {
            const QString &file = found.stored.record.file;
            if (file == self || answer.isFull())
                continue;
            const Side side{.bulletin = &found.stored.record.bulletin,
                            .facts = factsFromBytes(found.stored.facts, found.stored.record.bulletin),
                            .topics = found.scored->profile.topics,
                            .named = found.scored->profile.named};
            const RelatedBulletin row =
                toRelated(file, here, side, found.scored->closeness, relater.rarity(), knowledge);
            if (!row.relations.isEmpty())
                answer.add(row, found.scored->profile);
        }
        at = next;
    }
    return answer.rows();
}

} // namespace Bantin
