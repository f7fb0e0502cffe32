// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "relate/relater.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

double cosine(const QHash<quint32, int> &a, const QHash<quint32, int> &b)
{
    double product = 0;
    double squareA = 0;
    double squareB = 0;
    for (auto it = a.begin(); it != a.end(); ++it) {
        squareA += double(it.value()) * it.value();
        product += double(it.value()) * b.value(it.key());
    }
    for (const int count : b)
        squareB += double(count) * count;
    return product > 0 ? product / std::sqrt(squareA * squareB) : 0;
}

} // namespace

double closeness(const Profile &here, const Profile &there, [[maybe_unused]] const KeyStatistics &statistics)
{
    return cosine(here.pairs, there.pairs);
}

QList<Relation> relationsOf([[maybe_unused]] const Bulletin &here, [[maybe_unused]] const Bulletin &there,
                            [[maybe_unused]] const KeyStatistics &statistics)
{
    return {Relation{.type = RelationType::SameTopic,
                     .reasonVi = u"Cùng chủ đề"_s,
                     .reasonEn = u"Same topic"_s,
                     .here = {},
                     .there = {}}};
}

} // namespace Bantin
