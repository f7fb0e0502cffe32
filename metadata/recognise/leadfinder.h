// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "recognise/features.h"
#include "recognise/role.h"

namespace Bantin
{

/** Makes the opening paragraph a lead where nothing but its words sets it apart: it sums up and the report begins
 *  below it. @param roles as the labeller gave them, changed in place */
void findLead(const QList<Block> &blocks, const QList<BlockFeatures> &features, QList<Role> &roles);

} // namespace Bantin
