// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "cli/enablecommand.h"

#include "cli/command.h"
#include "cli/desktopentries.h"

#include <QCoreApplication>
#include <QLibraryInfo>

using namespace Qt::StringLiterals;

namespace Bantin::Cli
{

int runEnable(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Turns the plugin on in the Okular of your menus. The system's own entries stay as they are."_s);
    if (const auto code = parse(parser, arguments))
        return *code;
    if (!parser.positionalArguments().isEmpty()) {
        printError(u"enable takes no arguments; see %1 --help"_s.arg(arguments.value(0)));
        return WrongUse;
    }
    const Result<QStringList> written =
        pluginPathFor(QCoreApplication::applicationDirPath(), QLibraryInfo::path(QLibraryInfo::PluginsPath))
            .and_then([](const QString &path) { return DesktopEntries::ofThisUser().enable(path); });
    if (!written) {
        printError(written.error().detail);
        return SomeFailed;
    }
    for (const QString &file : *written)
        printLine(u"wrote %1"_s.arg(file));
    printLine(u"Okular shows bulletins from its next start on; bantin disable undoes this."_s);
    return Done;
}

} // namespace Bantin::Cli
