// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "cli/command.h"

#include <cstdio>

using namespace Qt::StringLiterals;

namespace Bantin::Cli
{

std::optional<int> parse(QCommandLineParser &parser, const QStringList &arguments)
{
    const QCommandLineOption help({u"h"_s, u"help"_s}, u"Show this help."_s);
    parser.addOption(help);
    if (!parser.parse(arguments)) {
        printError(u"%1; see %2 --help"_s.arg(parser.errorText(), arguments.value(0)));
        return WrongUse;
    }
    if (!parser.isSet(help))
        return {};
    // QCommandLineParser names the program in its help; ours is the program and the subcommand.
    QString text = parser.helpText();
    text.replace(
        text.indexOf(u"Usage:"_s), text.indexOf(u'\n') - text.indexOf(u"Usage:"_s),
        u"Usage: %1 [options] %2"_s.arg(arguments.value(0), text.section(u'\n', 0, 0).section(u"[options] "_s, 1)));
    printLine(text.trimmed());
    return Done;
}

void printLine(const QByteArray &utf8)
{
    std::fwrite(utf8.constData(), 1, size_t(utf8.size()), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

void printLine(const QString &text)
{
    printLine(text.toUtf8());
}

void printError(const QString &text)
{
    const QByteArray line = "bantin: " + text.toUtf8() + '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
}

void printFileError(const QString &file, const QString &detail)
{
    printError(detail.contains(file) ? detail : u"%1: %2"_s.arg(file, detail));
}

} // namespace Bantin::Cli
