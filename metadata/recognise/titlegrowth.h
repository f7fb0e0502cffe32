// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "recognise/rolestep.h"

namespace Bantin
{

/** A shorter line of a broken headline says too little to be told from a section or a name. */
inline constexpr qsizetype MinLine = 20;
inline constexpr qsizetype MaxLine = 140;

/** Whether the next word had found room on the line that @p upper is. */
[[nodiscard]] bool roomy(const Block &upper, const Block &lower, qsizetype width);

/** Whether some of the blocks that follow @p place, up to @p end, say together what this one says: the last link of a
 *  path, above the headline itself. */
[[nodiscard]] bool comesAgain(const QList<Block> &blocks, qsizetype place, qsizetype end);

/** What no line of a headline is. */
[[nodiscard]] bool isNoHeadline(const Features &f);

/** Adds the lines of a broken headline that were taken for something else to the one that is known. */
void growTitle(const QList<Block> &blocks, const QList<BlockFeatures> &features, QList<Role> &roles);

} // namespace Bantin
