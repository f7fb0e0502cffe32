// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "cli/disablecommand.h"

#include "cli/command.h"
#include "cli/desktopentries.h"

using namespace Qt::StringLiterals;

namespace Bantin::Cli
{

int runDisable(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Turns the plugin off again in the Okular of your menus."_s);
    if (const auto code = parse(parser, arguments))
        return *code;
    if (!parser.positionalArguments().isEmpty()) {
        printError(u"disable takes no arguments; see %1 --help"_s.arg(arguments.value(0)));
        return WrongUse;
    }
    const Result<QStringList> removed = DesktopEntries::ofThisUser().disable();
    if (!removed) {
        printError(removed.error().detail);
        return SomeFailed;
    }
    for (const QString &file : *removed)
        printLine(u"removed %1"_s.arg(file));
    if (removed->isEmpty())
        printLine(u"the plugin was not enabled"_s);
    return Done;
}

} // namespace Bantin::Cli
