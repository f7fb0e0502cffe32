// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "cli/commands.h"

#include "cli/extractcommand.h"

using namespace Qt::StringLiterals;

namespace Bantin::Cli
{

std::span<const Command> commands()
{
    static constexpr Command Commands[] = {
        {"extract"_L1, "say what is known of files: title, dates, sources, people, ..."_L1, runExtract},
    };
    return Commands;
}

} // namespace Bantin::Cli
