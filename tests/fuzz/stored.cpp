// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "catalogue/recordpacking.h"
#include "pipeline.h"
#include "relate/relations.h"
#include "target.h"
#include "tools/samples.h"
#include "types/json.h"

#include <QJsonDocument>
#include <QtEndian>

using namespace Bantin;
using namespace Qt::StringLiterals;

namespace
{

const Knowledge &knowledge()
{
    static const Result<Knowledge> loaded = Knowledge::load(QStringLiteral(BANTIN_DATA));
    if (!loaded)
        qFatal("%ls", qUtf16Printable(loaded.error().detail));
    return *loaded;
}

/** A record and its profile, as a catalogue keeps them but for its compression. */
struct Stored {
    QByteArray profile;
    QByteArray record;
};

Stored storedOf(const Record &record)
{
    const QList<Fact> facts = factsOf(record.bulletin, knowledge().authority);
    Packer packer;
    Index::pack(packer, record);
    return {.profile = profileOf(record.bulletin, facts, knowledge()).toBytes(),
            .record = packer.bytes() + factsToBytes(facts, record.bulletin)};
}

const QList<Stored> &storedSamples()
{
    static const QList<Stored> all = [] {
        QList<Stored> found;
        for (const QString &sample : Samples::all())
            if (const Result<Record> record = analyse(Samples::path(sample), knowledge().authority))
                found << storedOf(*record);
        return found;
    }();
    return all;
}

/** Changes some of its bytes: those that libFuzzer invented say which, and to what. */
void damage(QByteArray &bytes, QByteArrayView edits)
{
    constexpr qsizetype EditSize = 3; // where, in two bytes, and what
    for (; edits.size() >= EditSize && !bytes.isEmpty(); edits = edits.sliced(EditSize))
        bytes[qFromBigEndian<quint16>(edits.data()) % bytes.size()] = edits[EditSize - 1];
}

struct Read {
    Record record;
    QList<Fact> facts;
    Profile profile;

    [[nodiscard]] Side side() const
    {
        return {.bulletin = &record.bulletin, .facts = facts, .topics = profile.topics, .named = profile.named};
    }
};

std::optional<Read> readBack(const Stored &stored)
{
    Unpacker unpacker(stored.record);
    Result<Record> record = Index::unpackOutcome(unpacker);
    if (!record)
        return std::nullopt;
    const QList<Fact> facts = factsFromBytes(unpacker.rest(), record->bulletin);
    return Read{.record = *std::move(record), .facts = facts, .profile = Profile::fromBytes(stored.profile)};
}

void relate(const Read &here, const Read &there)
{
    const Relater relater(here.profile, Rarity{.bulletins = 100, .keys = {}, .pairs = {}});
    const Closeness closeness = relater.compare(there.profile);
    const Relations found = relationsOf(here.side(), there.side(), closeness, relater.rarity(), knowledge());
    const RelatedBulletin row{.score = closeness.score(),
                              .relations = found.list,
                              .discrepancies = found.discrepancies,
                              .differences = found.differences};
    check(QJsonDocument::fromJson(Json::textOf(row)).isObject(), "relations that are no JSON");
}

} // namespace

/** What takes long is done before anything is timed. */
extern "C" int LLVMFuzzerInitialize(int * /*argc*/, char *** /*argv*/)
{
    return storedSamples().isEmpty() ? 1 : 0;
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    if (size == 0)
        return 0;
    const QList<Stored> &samples = storedSamples();
    const Stored &sample = samples[*bytes % samples.size()];
    QByteArray both = sample.profile + sample.record;
    damage(both, QByteArrayView(bytes, qsizetype(size)).sliced(1));
    const std::optional<Read> sound = readBack(sample);
    const std::optional<Read> damaged =
        readBack({.profile = both.first(sample.profile.size()), .record = both.sliced(sample.profile.size())});
    if (!sound || !damaged)
        return 0;
    check(QJsonDocument::fromJson(Json::textOf(damaged->record)).isObject(), "a record that is no JSON");
    relate(*sound, *damaged);
    relate(*damaged, *sound);
    return 0;
}
