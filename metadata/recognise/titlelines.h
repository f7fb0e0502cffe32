// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "recognise/features.h"
#include "recognise/role.h"

namespace Bantin
{

/** Settles which lines belong to the headline: takes the section and the last link of a path from it, and adds lines of
 * a broken headline that look like something else, such as a body's name. */
void findTitleLines(const QList<Block> &blocks, const QList<BlockFeatures> &features, QList<Role> &roles);

} // namespace Bantin
