// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "recognise/features.h"
#include "recognise/role.h"

#include <span>

namespace Bantin
{

/** What the labeller knows: how much a feature speaks for a role (or, below zero, against it). The unit is about the
 *  natural logarithm of odds: 1 is a hint, 3 is strong, 6 decides. */
struct Weight {
    Role role;
    Feature feature;
    double score;
};
[[nodiscard]] std::span<const Weight> weights();

/** What speaks for a role before anything is known of the block. */
[[nodiscard]] double priorOf(Role role);

/** How likely @p next follows @p role, likewise; @p adjacent where no blank line stands between. */
[[nodiscard]] double transition(Role role, Role next, bool adjacent);
[[nodiscard]] double firstRole(Role role);
[[nodiscard]] double lastRole(Role role);

} // namespace Bantin
