// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "recognise/article.h"
#include "recognise/labeller.h"
#include "recognise/leadfinder.h"

namespace Bantin
{

/** Tells the lines of @p document apart and joins what belongs together.
 *  @return the article; @p document must outlive it. */
[[nodiscard]] Article readArticle(const Document &document);

/** A rule behind the labeller that gave a block another role. */
struct RoleChange {
    qsizetype block = 0;
    Role from = Role::Paragraph;
    Role to = Role::Paragraph;
    QLatin1StringView rule;
};

/** The blocks of a page with all that decided what they are: for those who ask why. */
struct PageReading {
    QList<Block> blocks;
    QList<BlockFeatures> features;
    QList<Role> roles;
    double score = 0.0;        ///< of the page as the labeller read it
    QList<RoleChange> changes; ///< in the order of the rules
    LeadJudgement lead;
};
[[nodiscard]] PageReading readPage(const Document &document);

} // namespace Bantin
