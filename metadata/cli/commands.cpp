// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "cli/commands.h"

#include "cli/authoritycommand.h"
#include "cli/comparecommand.h"
#include "cli/disablecommand.h"
#include "cli/enablecommand.h"
#include "cli/explaincommand.h"
#include "cli/extractcommand.h"
#include "cli/forgetcommand.h"
#include "cli/indexcommand.h"
#include "cli/linkcommand.h"
#include "cli/relatedcommand.h"
#include "cli/searchcommand.h"
#include "cli/servecommand.h"
#include "cli/statuscommand.h"
#include "cli/workercommand.h"

using namespace Qt::StringLiterals;

namespace Bantin::Cli
{

std::span<const Command> commands()
{
    static constexpr Command Commands[] = {
        {"extract"_L1, "say what is known of files: title, dates, sources, people, ..."_L1, runExtract},
        {"explain"_L1, "show how each line of files was understood"_L1, runExplain},
        {"index"_L1, "bring the catalogue up to date with files and folders"_L1, runIndex},
        {"forget"_L1, "take files and folders out of the catalogue"_L1, runForget},
        {"related"_L1, "list the bulletins that belong to a file, and why"_L1, runRelated},
        {"compare"_L1, "say what two bulletins have in common, and what they say differently"_L1, runCompare},
        {"link"_L1, "relate two files to each other, with a note"_L1, runLink},
        {"unrelated"_L1, "say that two files do not belong together"_L1, runUnrelated},
        {"unlink"_L1, "take back what link or unrelated said"_L1, runUnlink},
        {"search"_L1, "find bulletins by their words"_L1, runSearch},
        {"status"_L1, "tell what the catalogue holds and what it could not read"_L1, runStatus},
        {"authority"_L1, "list common names that no authority file knows"_L1, runAuthority},
        {"serve"_L1, "answer a reader's plugin on standard input and output"_L1, runServe},
        {"enable"_L1, "turn the plugin on in your Okular"_L1, runEnable},
        {"disable"_L1, "turn the plugin off again"_L1, runDisable},
        {"worker"_L1, {}, runWorker},
    };
    return Commands;
}

} // namespace Bantin::Cli
