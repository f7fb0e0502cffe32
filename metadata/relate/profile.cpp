// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "relate/profile.h"

#include "text/datefinder.h"
#include "text/syllables.h"
#include "types/packed.h"

#include <algorithm>
#include <climits>
#include <cmath>
#include <map>
#include <span>
#include <utility>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

/** One shingle in so many is kept, chosen by its number and so the same ones in every text. */
constexpr quint32 ShingleSample = 8;
/** The bits of a shingle's number that are not kept. */
constexpr int ShingleShift = 12;
constexpr int PairBits = 18;
/** One pair in so many is kept: on the judged collections half, a quarter or all of them give the same figures. */
constexpr quint32 PairSample = 4;
constexpr double WeightSteps = 255.0;
constexpr double ShareSteps = 10'000.0;
constexpr int KindBits = 4;
/** Words of a title count as often as if they stood in the text so many times more. */
constexpr quint32 TitleWeight = 2;

class TextCounter
{
public:
    void add(const SyllableText &text, quint32 weight)
    {
        const auto &words = text.words();
        for (std::size_t i = 1; i < words.size(); ++i)
            if (words[i].joinsPrevious)
                if (const quint32 pair = pairNumber(words[i - 1].key, words[i].key); isPairKept(pair))
                    m_pairs[pair] += weight;
    }

    void addShingles(SyllableText &text)
    {
        const QList<quint32> all = shinglesOf(text);
        for (const quint32 hash : all)
            if (hash % ShingleSample == 0)
                m_shingles << (hash >> ShingleShift);
    }

    void moveTo(Profile &profile)
    {
        for (const auto &[key, count] : m_pairs)
            profile.pairs << PairCount{.key = key, .count = count};
        makeSet(m_shingles);
        profile.shingles = m_shingles;
    }

private:
    std::map<quint32, quint32> m_pairs;
    QList<quint32> m_shingles;
};

/** What is stored of a weight: one byte. Rounded at once, so that a stored profile is equal to a new one. */
double rounded(double weight)
{
    return double(std::lround(std::clamp(weight, 0.0, 1.0) * WeightSteps)) / WeightSteps;
}
double roundedShare(double share)
{
    return double(std::lround(std::clamp(share, 0.0, 1.0) * ShareSteps)) / ShareSteps;
}

/** Sorted numbers by their distances. */
void writeSorted(Packer &packer, const QList<quint32> &numbers)
{
    packer.number(quint64(numbers.size()));
    quint32 last = 0;
    for (const quint32 number : numbers)
        packer.number(number - std::exchange(last, number));
}
QList<quint32> readSorted(Unpacker &unpacker)
{
    QList<quint32> numbers;
    const qsizetype count = unpacker.count();
    numbers.reserve(count);
    quint32 last = 0;
    for (qsizetype i = 0; i < count; ++i)
        numbers << (last += quint32(unpacker.number()));
    return numbers;
}

void writeFacts(Packer &packer, const QList<WeightedKey> &facts)
{
    packer.number(quint64(facts.size()));
    quint32 last = 0;
    for (const WeightedKey &fact : facts) {
        packer.number(fact.key - std::exchange(last, fact.key));
        packer.number(quint64(fact.kind) | (quint64(std::lround(fact.weight * WeightSteps)) << KindBits));
    }
}
QList<WeightedKey> readFacts(Unpacker &unpacker)
{
    QList<WeightedKey> facts;
    quint32 last = 0;
    const qsizetype count = unpacker.count();
    facts.reserve(count);
    for (qsizetype i = count; i > 0; --i) {
        last += quint32(unpacker.number());
        const quint64 rest = unpacker.number();
        const auto kind = std::min(rest & ((1U << KindBits) - 1), quint64(FactKind::Name));
        facts << WeightedKey{
            .key = last, .kind = FactKind(kind), .weight = std::min(double(rest >> KindBits) / WeightSteps, 1.0)};
    }
    return facts;
}

/** Most pairs stand once: the lowest bit tells whether a count follows. */
void writePairs(Packer &packer, const QList<PairCount> &pairs)
{
    packer.number(quint64(pairs.size()));
    quint32 last = 0;
    for (const PairCount &pair : pairs) {
        packer.number((quint64(pair.key - std::exchange(last, pair.key)) << 1) | (pair.count > 1 ? 1 : 0));
        if (pair.count > 1)
            packer.number(pair.count);
    }
}
QList<PairCount> readPairs(Unpacker &unpacker)
{
    QList<PairCount> pairs;
    const qsizetype count = unpacker.count();
    pairs.reserve(count);
    quint32 last = 0;
    for (qsizetype i = 0; i < count; ++i) {
        const quint64 first = unpacker.number();
        last += quint32(first >> 1);
        pairs << PairCount{.key = last, .count = (first & 1) != 0 ? std::max(quint32(unpacker.number()), 1U) : 1U};
    }
    return pairs;
}

/** More dates stand in tables and lists of documents than a report names. */
constexpr qsizetype MaxNamedDays = 24;

QList<QDate> namedDays(const Bulletin &bulletin)
{
    QList<QDate> days;
    const auto add = [&](const DateCandidate &date) {
        const std::optional<DateSpan> span = date.days();
        const bool isEvent = span && std::ranges::any_of(bulletin.events, [&](const Field<DateSpan> &event) {
                                 return event.value.first <= span->first && span->first <= event.value.last;
                             });
        if (span && span->first == span->last && !isEvent && days.size() < MaxNamedDays)
            days << span->first;
    };
    // Most paragraphs have no digit, and are passed over at once.
    const QString text = bulletin.body ? bulletin.body->value : QString();
    for (const QStringView paragraph : QStringView(text).tokenize(u"\n\n"))
        std::ranges::for_each(findDates(paragraph), add);
    std::ranges::sort(days);
    const auto repeated = std::ranges::unique(days);
    days.erase(repeated.begin(), repeated.end());
    return days;
}

} // namespace

QList<quint32> shinglesOf(SyllableText &text)
{
    constexpr std::size_t Syllables = 6;
    const std::vector<QStringView> folded = text.folded();
    QList<quint32> shingles;
    for (std::size_t i = 0; i + Syllables <= folded.size(); ++i)
        shingles << runKey(std::span(folded).subspan(i, Syllables));
    return shingles;
}

void makeSet(QList<quint32> &numbers)
{
    std::ranges::sort(numbers);
    const auto repeated = std::ranges::unique(numbers);
    numbers.erase(repeated.begin(), repeated.end());
}

quint32 factNumber(const QString &key)
{
    return pairKey(key, {});
}

quint32 pairNumber(QStringView first, QStringView second)
{
    // The lowest bits of such a hash are its weakest.
    return pairKey(first, second) >> (sizeof(quint32) * CHAR_BIT - PairBits);
}

bool isPairKept(quint32 pairNumber)
{
    return pairNumber % PairSample == 0;
}

QList<quint32> Profile::keys() const
{
    QList<quint32> keys;
    for (const WeightedKey &fact : facts)
        keys << fact.key;
    return keys;
}

QByteArray Profile::toBytes() const
{
    Packer packer;
    writeFacts(packer, facts);
    packer.number(quint64(events.size()));
    for (const DateSpan &event : events) {
        packer.signedNumber(event.first.toJulianDay());
        packer.signedNumber(event.first.daysTo(event.last));
    }
    packer.number(quint64(named.size()));
    for (const QDate &day : named)
        packer.signedNumber(day.toJulianDay());
    packer.signedNumber(published.isValid() ? published.toJulianDay() : 0);
    QStringList keys = topics.keys();
    keys.sort();
    packer.number(quint64(keys.size()));
    for (const QString &key : std::as_const(keys)) {
        packer.text(key);
        packer.share(topics[key]);
    }
    writePairs(packer, pairs);
    writeSorted(packer, shingles);
    return packer.bytes();
}

Profile Profile::fromBytes(QByteArrayView bytes)
{
    Unpacker unpacker(bytes);
    Profile profile;
    profile.facts = readFacts(unpacker);
    for (qsizetype i = unpacker.count(); i > 0; --i) {
        const QDate first = QDate::fromJulianDay(unpacker.signedNumber());
        profile.events << DateSpan{.first = first, .last = first.addDays(unpacker.signedNumber())};
    }
    for (qsizetype i = unpacker.count(); i > 0; --i)
        profile.named << QDate::fromJulianDay(unpacker.signedNumber());
    if (const qint64 day = unpacker.signedNumber(); day != 0)
        profile.published = QDate::fromJulianDay(day);
    for (qsizetype i = unpacker.count(); i > 0; --i) {
        const QString key = unpacker.text();
        profile.topics[key] = unpacker.share();
    }
    profile.pairs = readPairs(unpacker);
    profile.shingles = readSorted(unpacker);
    return unpacker.isValid() ? profile : Profile();
}

Profile profileOf(const Bulletin &bulletin, const Knowledge &knowledge)
{
    return profileOf(bulletin, factsOf(bulletin, knowledge.authority), knowledge);
}

Profile profileOf(const Bulletin &bulletin, const QList<Fact> &facts, const Knowledge &knowledge)
{
    Profile profile;
    for (const Fact &fact : facts)
        profile.facts << WeightedKey{.key = factNumber(fact.key), .kind = fact.kind, .weight = rounded(fact.weight)};
    std::ranges::sort(profile.facts, {}, &WeightedKey::key);
    for (const auto &event : bulletin.events)
        profile.events << event.value;
    if (bulletin.published)
        profile.published = bulletin.published->value.date;
    profile.named = namedDays(bulletin);
    profile.topics = topicsOf(bulletin, knowledge);
    for (double &share : profile.topics)
        share = roundedShare(share);
    TextCounter counter;
    if (bulletin.title)
        counter.add(SyllableText(bulletin.title->value), TitleWeight);
    if (bulletin.body) {
        SyllableText words(bulletin.body->value);
        counter.add(words, 1);
        counter.addShingles(words);
    }
    counter.moveTo(profile);
    return profile;
}

} // namespace Bantin
