// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "recognise/rolestep.h"

#include <span>

namespace Bantin
{

/** Settle, one after the other, which lines belong to the headline: take the section and the last link of a path from
 *  it, and add lines of a broken headline that look like something else, such as a body's name. */
[[nodiscard]] std::span<const RoleStep> titleSteps();

} // namespace Bantin
