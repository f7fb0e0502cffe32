// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "cli/forgetcommand.h"

#include "catalogue/forget.h"
#include "cli/catalogueoption.h"
#include "cli/command.h"

using namespace Qt::StringLiterals;

namespace Bantin::Cli
{

int runForget(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Takes files and folders that were indexed out of the catalogue. The files themselves are left alone."_s);
    const auto change = parseChange(parser, u"What was given to bantin index; bantin status lists it."_s, arguments);
    if (!change)
        return change.error();
    const Result<int> count = forgetRoots(change->folder, change->paths);
    if (!count) {
        printError(count.error().detail);
        return SomeFailed;
    }
    printLine(u"%1 files taken out of the catalogue"_s.arg(*count));
    return Done;
}

} // namespace Bantin::Cli
