// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "relate/facts.h"
#include "text/fold.h"
#include "types/packed.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

QString bodyOf(const Bulletin &bulletin)
{
    return bulletin.body ? bulletin.body->value : QString();
}

/** The passages of all fields that facts are made of, in a fixed order. */
QList<Evidence> passagesOf(const Bulletin &bulletin)
{
    QList<Evidence> all;
    const auto add = [&](const auto &fields) {
        for (const auto &field : fields)
            all += field.evidence.first(std::min(field.evidence.size(), Packer::MaxPassages));
    };
    add(bulletin.organisations);
    add(bulletin.people);
    add(bulletin.countries);
    add(bulletin.agreements);
    return all;
}

/** The key that follows from what a fact calls itself. Nearly all do: they are read from the same words. */
QString usualKey(FactKind kind, const QString &own)
{
    switch (kind) {
    case FactKind::ForeignBody:
    case FactKind::InternationalBody:
    case FactKind::DomesticBody:
        return u"body:"_s + fold(own.startsWith(u'~') ? own.sliced(1) : own).simplified();
    case FactKind::ForeignPerson:
    case FactKind::DomesticPerson:
        return personKey(own);
    case FactKind::Name:
        return u"name:"_s + fold(own);
    case FactKind::Initiative:
        return projectKey(own);
    case FactKind::Country:
    case FactKind::Agreement:
        break;
    }
    return {};
}

} // namespace

QByteArray factsToBytes(const QList<Fact> &facts, const Bulletin &bulletin)
{
    Packer packer;
    packer.quoteFrom(bodyOf(bulletin));
    const QList<Evidence> passages = passagesOf(bulletin);
    packer.number(quint64(facts.size()));
    for (const Fact &fact : facts) {
        const bool isUsual = fact.key == usualKey(fact.kind, fact.own);
        packer.number(quint64(fact.kind) << 1 | quint64(isUsual));
        if (!isUsual)
            packer.text(fact.key);
        packer.text(fact.own);
        packer.text(fact.nameVi == fact.own ? QString() : fact.nameVi);
        packer.text(fact.nameEn == fact.nameVi ? QString() : fact.nameEn);
        packer.share(fact.weight);
        QList<qsizetype> places;
        for (const Evidence &passage : fact.evidence)
            if (const qsizetype place = passages.indexOf(passage); place >= 0)
                places << place;
        packer.number(quint64(places.size()));
        for (const qsizetype place : std::as_const(places))
            packer.number(quint64(place));
    }
    return packer.bytes();
}

QList<Fact> factsFromBytes(QByteArrayView bytes, const Bulletin &bulletin)
{
    Unpacker unpacker(bytes);
    unpacker.quoteFrom(bodyOf(bulletin));
    const QList<Evidence> passages = passagesOf(bulletin);
    QList<Fact> facts;
    for (qsizetype i = unpacker.count(); i > 0 && unpacker.isValid(); --i) {
        Fact fact;
        const quint64 head = unpacker.number();
        const bool isUsual = (head & 1) != 0;
        fact.kind = FactKind(std::min(head >> 1, quint64(FactKind::Name)));
        if (!isUsual)
            fact.key = unpacker.text();
        fact.own = unpacker.text();
        if (isUsual)
            fact.key = usualKey(fact.kind, fact.own);
        fact.nameVi = unpacker.text();
        if (fact.nameVi.isEmpty())
            fact.nameVi = fact.own;
        fact.nameEn = unpacker.text();
        if (fact.nameEn.isEmpty())
            fact.nameEn = fact.nameVi;
        fact.weight = unpacker.share();
        for (qsizetype p = unpacker.count(); p > 0; --p)
            if (const quint64 place = unpacker.number(); place < quint64(passages.size()))
                fact.evidence << passages[qsizetype(place)];
        if (unpacker.isValid())
            facts << fact;
    }
    return facts;
}

} // namespace Bantin
