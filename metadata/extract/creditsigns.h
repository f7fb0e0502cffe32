// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "extract/creditcandidates.h"

namespace Bantin::Credits
{

/** What is seen of the name alone, of which Candidate::name and folded are set. */
[[nodiscard]] Signs shapeSigns(const Candidate &name, const Authority &authority);

/** Adds to @p names, those of one line, what they tell of each other. */
void lookAtParts(QList<Candidate> &names);

/** What the zone of @p line and the lines around it tell of the names in it.
 *  @param lines  all header lines
 *  @param i      the index of the line among them */
[[nodiscard]] Signs lineSigns(const QList<HeaderLine> &lines, qsizetype i, const Document &document);

/** What lines further up tell of the names in the lines below. */
class LinesAbove
{
public:
    [[nodiscard]] Signs signs() const { return m_signs; }
    void pass(const HeaderLine &line);

private:
    Signs m_signs;
};

/** Adds to @p found where else each stands: in the text, as the publisher, in other lines. */
void lookElsewhere(QList<Candidate> &found, const Article &article, const QString &publisher);

} // namespace Bantin::Credits
