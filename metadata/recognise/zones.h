// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "recognise/article.h"
#include "recognise/labeller.h"

namespace Bantin
{

/** Tells the lines of @p document apart and joins what belongs together.
 *  @return the article; @p document must outlive it. */
[[nodiscard]] Article readArticle(const Document &document);

/** A block with all that the labeller knew of it: for those who ask why a line is what it is. */
struct BlockReading {
    Block block;
    Features features;
    Role role = Role::Paragraph;
};
[[nodiscard]] QList<BlockReading> readBlocks(const Document &document);

} // namespace Bantin
