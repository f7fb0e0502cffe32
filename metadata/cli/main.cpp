// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "cli/commands.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Bantin;
using namespace Qt::StringLiterals;

namespace
{

QString usage()
{
    QString text = u"Usage: bantin COMMAND [ARGUMENT...]\n\nReads bulletins about international cooperation.\n\n"_s;
    for (const Cli::Command &command : Cli::commands())
        if (!command.summary.isEmpty())
            text += u"  %1 %2\n"_s.arg(command.name, -10).arg(command.summary);
    return text + u"\nbantin COMMAND --help tells more of a command."_s;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"bantin"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(BANTIN_VERSION));
    QStringList arguments = QCoreApplication::arguments();
    const QString name = arguments.value(1);
    if (name == "--help"_L1 || name == "-h"_L1) {
        Cli::printLine(usage());
        return Cli::Done;
    }
    if (name == "--version"_L1) {
        Cli::printLine(u"bantin %1"_s.arg(QCoreApplication::applicationVersion()));
        return Cli::Done;
    }
    const auto command = std::ranges::find(Cli::commands(), name, &Cli::Command::name);
    if (command == Cli::commands().end()) {
        Cli::printError(name.isEmpty() ? u"no command named; see bantin --help"_s
                                       : u"no command '%1'; see bantin --help"_s.arg(name));
        return Cli::WrongUse;
    }
    arguments.remove(0);
    arguments[0] = u"bantin %1"_s.arg(name);
    return command->run(arguments);
}
