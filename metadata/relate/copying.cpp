// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "relate/comparison.h"
#include "relate/profile.h"
#include "relate/relater.h"
#include "text/syllables.h"

namespace Bantin
{

namespace
{

QList<quint32> shinglesOf(const Bulletin &bulletin)
{
    SyllableText text(bulletin.body ? QStringView(bulletin.body->value) : QStringView());
    QList<quint32> shingles = shinglesOf(text);
    makeSet(shingles);
    return shingles;
}

} // namespace

double copiedShare(const Bulletin &a, const Bulletin &b, double sampled)
{
    constexpr double Perhaps = 0.05;
    return sampled < Perhaps ? sampled : copiedShare(shinglesOf(a), shinglesOf(b));
}

} // namespace Bantin
