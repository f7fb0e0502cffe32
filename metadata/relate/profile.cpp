// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "relate/profile.h"

#include "text/fold.h"
#include "text/syllables.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

/** Words in a row that two texts share only when one was copied from the other. */
constexpr qsizetype ShingleSyllables = 6;

/** FNV-1a: the same on every machine and in every version, which a stored number must be. */
quint32 stableHash(QStringView text, quint32 seed = 2166136261U)
{
    for (const QChar c : text)
        seed = (seed ^ c.unicode()) * 16777619U;
    return seed;
}

void addText(Profile &profile, const QString &text)
{
    const QList<Syllable> words = syllables(text);
    QList<quint32> run;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (i > 0 && words[i].joinsPrevious)
            ++profile.pairs[stableHash(words[i].key, stableHash(u" ", stableHash(words[i - 1].key)))];
        if (i + ShingleSyllables > words.size())
            continue;
        quint32 hash = 2166136261U;
        for (qsizetype k = 0; k < ShingleSyllables; ++k)
            hash = stableHash(u" ", stableHash(fold(words[i + k].key), hash));
        profile.shingles << hash;
    }
}

QString keyOf(QLatin1StringView kind, const QString &name)
{
    return kind + fold(name).simplified();
}

} // namespace

QByteArray Profile::toBytes() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_5);
    stream << keys << published << qsizetype(events.size());
    for (const DateSpan &event : events)
        stream << event.first << event.last;
    stream << pairs << shingles;
    return bytes;
}

Profile Profile::fromBytes(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_5);
    Profile profile;
    qsizetype events = 0;
    stream >> profile.keys >> profile.published >> events;
    for (qsizetype i = 0; i < events && stream.status() == QDataStream::Ok; ++i) {
        DateSpan event;
        stream >> event.first >> event.last;
        profile.events << event;
    }
    stream >> profile.pairs >> profile.shingles;
    return stream.status() == QDataStream::Ok ? profile : Profile();
}

Profile profileOf(const Bulletin &bulletin)
{
    Profile profile;
    for (const auto &body : bulletin.organisations)
        profile.keys << keyOf("body:"_L1, body.value.canonical.isEmpty() ? body.value.name : body.value.canonical);
    for (const auto &person : bulletin.people)
        profile.keys << keyOf("person:"_L1, person.value.name);
    for (const auto &country : bulletin.countries)
        profile.keys << u"country:"_s + country.value;
    profile.keys.removeDuplicates();
    profile.keys.sort();
    for (const auto &event : bulletin.events)
        profile.events << event.value;
    if (bulletin.published)
        profile.published = bulletin.published->value.date;
    if (bulletin.title)
        addText(profile, bulletin.title->value);
    if (bulletin.body)
        addText(profile, bulletin.body->value);
    std::ranges::sort(profile.shingles);
    const auto repeated = std::ranges::unique(profile.shingles);
    profile.shingles.erase(repeated.begin(), repeated.end());
    return profile;
}

} // namespace Bantin
