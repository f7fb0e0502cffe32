// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "relate/comparison.h"
#include "relate/profile.h"
#include "relate/relater.h"
#include "text/syllables.h"

#include <algorithm>
#include <span>

namespace Bantin
{

namespace
{

QList<quint32> shinglesOf(const Bulletin &bulletin)
{
    SyllableText text(bulletin.body ? QStringView(bulletin.body->value) : QStringView());
    const std::vector<QStringView> words = text.folded();
    QList<quint32> shingles;
    for (std::size_t i = 0; i + ShingleSyllables <= words.size(); ++i)
        shingles << runKey(std::span(words).subspan(i, ShingleSyllables));
    std::ranges::sort(shingles);
    const auto repeated = std::ranges::unique(shingles);
    shingles.erase(repeated.begin(), repeated.end());
    return shingles;
}

} // namespace

double copiedShare(const Bulletin &a, const Bulletin &b, double sampled)
{
    constexpr double Perhaps = 0.05;
    return sampled < Perhaps ? sampled : copiedShare(shinglesOf(a), shinglesOf(b));
}

} // namespace Bantin
