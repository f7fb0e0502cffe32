// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "recognise/features.h"
#include "recognise/role.h"

namespace Bantin
{

/** A rule that sets roles right behind the labeller. */
struct RoleStep {
    QLatin1StringView rule; ///< what it says of the lines that it changes: for those who ask why
    void (*change)(const QList<Block> &blocks, const QList<BlockFeatures> &features, QList<Role> &roles);
};

} // namespace Bantin
