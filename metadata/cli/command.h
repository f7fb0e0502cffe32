// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QCommandLineParser>

#include <optional>

namespace Bantin::Cli
{

enum ExitCode { Done = 0, SomeFailed = 1, WrongUse = 2 };

/** A subcommand: `bantin NAME ARGUMENTS...`. To add one, write its file and its line in commands.cpp. */
struct Command {
    QLatin1StringView name;
    QLatin1StringView summary;                ///< empty: the help does not list it
    int (*run)(const QStringList &arguments); ///< arguments[0] is `bantin NAME`; returns the exit code
};

/** Parses @p arguments and answers `--help`.
 *  @return the exit code where the command must not run: help was shown, or an argument is wrong. */
[[nodiscard]] std::optional<int> parse(QCommandLineParser &parser, const QStringList &arguments);

/** One line to standard output, at once: who reads us in a pipe need not wait. */
void printLine(const QString &text);
void printLine(const QByteArray &utf8);

/** One line to standard error: `bantin: TEXT`. */
void printError(const QString &text);

/** What went wrong with @p file, which @p detail names or not. */
void printFileError(const QString &file, const QString &detail);

} // namespace Bantin::Cli
