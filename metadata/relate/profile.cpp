// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "relate/profile.h"

#include "text/fold.h"
#include "text/syllables.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

/** Words in a row that two texts share only when one was copied from the other. */
constexpr qsizetype ShingleSyllables = 6;
/** One shingle in so many is kept, chosen by its number and so the same ones in every text. */
constexpr quint32 ShingleSample = 4;
/** Words of a title count as often as if they stood in the text so many times more. */
constexpr quint32 TitleWeight = 2;

class TextCounter
{
public:
    void add(const QString &text, quint32 weight)
    {
        const QList<Syllable> words = syllables(text);
        for (qsizetype i = 1; i < words.size(); ++i)
            if (words[i].joinsPrevious)
                m_pairs[pairKey(words[i - 1].key, words[i].key)] += weight;
    }

    void addShingles(const QString &text)
    {
        QStringList folded;
        for (const Syllable &word : syllables(text))
            folded << fold(word.key);
        for (qsizetype i = 0; i + ShingleSyllables <= folded.size(); ++i) {
            const quint32 hash = pairKey(QStringList(folded.sliced(i, ShingleSyllables)).join(u' '), QString());
            if (hash % ShingleSample == 0)
                m_shingles << hash;
        }
    }

    void moveTo(Profile &profile)
    {
        for (const auto &[key, count] : m_pairs)
            profile.pairs << PairCount{.key = key, .count = count};
        std::ranges::sort(m_shingles);
        const auto repeated = std::ranges::unique(m_shingles);
        m_shingles.erase(repeated.begin(), repeated.end());
        profile.shingles = m_shingles;
    }

private:
    std::map<quint32, quint32> m_pairs;
    QList<quint32> m_shingles;
};

void write(QDataStream &stream, quint32 number)
{
    stream << number;
}
void write(QDataStream &stream, const DateSpan &span)
{
    stream << qint32(span.first.toJulianDay()) << qint32(span.last.toJulianDay());
}
void write(QDataStream &stream, const WeightedKey &fact)
{
    stream << fact.key.toUtf8() << quint8(fact.kind) << float(fact.weight);
}
void write(QDataStream &stream, const PairCount &pair)
{
    stream << pair.key << quint16(std::min(pair.count, 0xFFFFU));
}

void read(QDataStream &stream, quint32 &number)
{
    stream >> number;
}
void read(QDataStream &stream, DateSpan &span)
{
    qint32 first = 0;
    qint32 last = 0;
    stream >> first >> last;
    span = {.first = QDate::fromJulianDay(first), .last = QDate::fromJulianDay(last)};
}
void read(QDataStream &stream, WeightedKey &fact)
{
    QByteArray key;
    quint8 kind = 0;
    float weight = 0;
    stream >> key >> kind >> weight;
    fact = {.key = QString::fromUtf8(key),
            .kind = FactKind(std::min(kind, quint8(FactKind::Initiative))),
            .weight = std::clamp(double(weight), 0.0, 1.0)};
}
void read(QDataStream &stream, PairCount &pair)
{
    quint16 count = 0;
    stream >> pair.key >> count;
    pair.count = std::max<quint32>(count, 1);
}

template <typename T>
void writeAll(QDataStream &stream, const QList<T> &list)
{
    stream << quint32(list.size());
    for (const T &item : list)
        write(stream, item);
}

/** Not Qt's own way for lists, which believes the length that is written and takes memory for it. */
template <typename T>
void readAll(QDataStream &stream, QList<T> &list)
{
    quint32 size = 0;
    stream >> size;
    for (quint32 i = 0; i < size && stream.status() == QDataStream::Ok; ++i) {
        T item{};
        read(stream, item);
        list << item;
    }
}

} // namespace

QStringList Profile::keys() const
{
    QStringList keys;
    for (const WeightedKey &fact : facts)
        keys << fact.key;
    return keys;
}

QByteArray Profile::toBytes() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_5);
    stream.setFloatingPointPrecision(QDataStream::SinglePrecision);
    writeAll(stream, facts);
    writeAll(stream, events);
    stream << qint32(published.isValid() ? published.toJulianDay() : 0) << quint32(topics.size());
    QStringList keys = topics.keys();
    keys.sort();
    for (const QString &key : std::as_const(keys))
        stream << key.toUtf8() << float(topics[key]);
    writeAll(stream, pairs);
    writeAll(stream, shingles);
    return bytes;
}

Profile Profile::fromBytes(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_5);
    stream.setFloatingPointPrecision(QDataStream::SinglePrecision);
    Profile profile;
    readAll(stream, profile.facts);
    readAll(stream, profile.events);
    qint32 day = 0;
    quint32 topics = 0;
    stream >> day >> topics;
    if (day != 0)
        profile.published = QDate::fromJulianDay(day);
    for (quint32 i = 0; i < topics && stream.status() == QDataStream::Ok; ++i) {
        QByteArray key;
        float share = 0;
        stream >> key >> share;
        profile.topics[QString::fromUtf8(key)] = double(share);
    }
    readAll(stream, profile.pairs);
    readAll(stream, profile.shingles);
    return stream.status() == QDataStream::Ok ? profile : Profile();
}

Profile profileOf(const Bulletin &bulletin, const Knowledge &knowledge)
{
    Profile profile;
    for (const Fact &fact : factsOf(bulletin, knowledge.authority))
        profile.facts << WeightedKey{.key = fact.key, .kind = fact.kind, .weight = double(float(fact.weight))};
    for (const auto &event : bulletin.events)
        profile.events << event.value;
    if (bulletin.published)
        profile.published = bulletin.published->value.date;
    profile.topics = topicsOf(bulletin, knowledge);
    for (double &share : profile.topics)
        share = double(float(share));
    TextCounter counter;
    if (bulletin.title)
        counter.add(bulletin.title->value, TitleWeight);
    if (bulletin.body) {
        counter.add(bulletin.body->value, 1);
        counter.addShingles(bulletin.body->value);
    }
    counter.moveTo(profile);
    return profile;
}

} // namespace Bantin
