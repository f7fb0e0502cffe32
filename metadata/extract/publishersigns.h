// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "extract/publishercandidates.h"

namespace Bantin::Publishers
{

[[nodiscard]] Signs zoneSigns(const HeaderLine &line);

/** What is seen of the name alone, of which Candidate::name, folded and body are set. */
[[nodiscard]] Signs shapeSigns(const Candidate &name);

/** Adds to @p found what the lines and names around each tell. */
void lookAtNeighbours(QList<Candidate> &found, const QList<HeaderLine> &lines);

/** Adds to @p found where else each stands. Compares each name with each: for the ends of a page only.
 *  @param lines  those in which they were found
 *  @param tag    the name that opens the text, folded */
void lookElsewhere(QList<Candidate> &found, const QList<HeaderLine> &lines, const QList<Passage> &passages,
                   const QString &tag);

} // namespace Bantin::Publishers
