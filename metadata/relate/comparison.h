// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "types/bulletin.h"
#include "types/relation.h"

namespace Bantin
{

/** What was made of the sentences of @p original in @p copy. Order does not count, nor case, marks and the breaks of
 *  lines. */
[[nodiscard]] TextDifferences differencesOf(const Bulletin &original, const Bulletin &copy);

/** 0..1, how much of the shorter text stands in the longer one, word by word; marks and case do not count.
 *  @param sampled  the same by what the profiles hold; where that is next to nothing the texts are not looked at */
[[nodiscard]] double copiedShare(const Bulletin &a, const Bulletin &b, double sampled);

/** What two reports of one event say differently: title, day, spelling of names, numbers of the same things. */
[[nodiscard]] QList<Discrepancy> discrepanciesOf(const Bulletin &here, const Bulletin &there);

} // namespace Bantin
