// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "cli/command.h"

#include <span>

namespace Bantin::Cli
{

/** All subcommands, in the order in which the help lists them. */
[[nodiscard]] std::span<const Command> commands();

} // namespace Bantin::Cli
