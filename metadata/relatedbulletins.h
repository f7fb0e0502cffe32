// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "catalogue/catalogue.h"
#include "relate/facts.h"
#include "types/relation.h"

#include <stop_token>

namespace Bantin
{

/** What the bulletins in the files @p here and @p there have to do with each other, however little: relations, what
 *  they say differently, and the edits where one was made of the other. Both are analysed.
 *  @return the row of @p there as relatedBulletins() would give it; Unsupported where one of them is no bulletin. */
[[nodiscard]] Result<RelatedBulletin> compareBulletins(const QString &here, const QString &there,
                                                       const Knowledge &knowledge, const std::stop_token &stop = {});

/** The bulletins of @p catalogue that belong to the one in @p path, best first, the file itself left out.
 *  A file that is not in the catalogue, or has changed since, is analysed. The answer depends on what the catalogue
 *  holds, not on the order in which it was indexed. An empty list where @p path is no bulletin.
 *  @param limit  rows; those that repeat the text of a better row (see RelatedBulletin::copyOf) do not count, but are
 *                never more than the others. */
[[nodiscard]] Result<QList<RelatedBulletin>> relatedBulletins(const QString &path, const Catalogue &catalogue,
                                                              const Knowledge &knowledge, int limit,
                                                              const std::stop_token &stop = {});

} // namespace Bantin
