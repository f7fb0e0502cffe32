// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "catalogue/catalogue.h"

#include <QCommandLineParser>

#include <expected>

namespace Bantin::Cli
{

/** `--catalogue DIR` of all subcommands that use one. */
[[nodiscard]] QCommandLineOption catalogueOption();
/** The folder or list of catalogues that was named; else the list in the user's settings, else his own folder. */
[[nodiscard]] QString catalogueFolder(const QCommandLineParser &parser, const QCommandLineOption &option);

/** What a command that changes a catalogue was given. */
struct CatalogueChange {
    QString folder; ///< of the catalogue: that which was named, else the user's own
    QStringList paths;
};

/** Parses the arguments of a command `PATH...` that changes a catalogue.
 *  @param parser  with its description
 *  @param about   what the paths are
 *  @return the exit code where the command must not run, see parse(). */
[[nodiscard]] std::expected<CatalogueChange, int> parseChange(QCommandLineParser &parser, const QString &about,
                                                              const QStringList &arguments);

/** Opens a catalogue for reading. One that is damaged or of another version is made anew first, which is said. */
[[nodiscard]] Result<Catalogue> openCatalogue(const QString &folder);
/** Says what the last answer of @p catalogue lacks. */
void printMissingParts(const Catalogue &catalogue);

/** `--limit N`. */
[[nodiscard]] QCommandLineOption limitOption(int usual);
/** @return the number that was named; nullopt, after saying so, where it is none from 1 to 1000. */
[[nodiscard]] std::optional<int> limitOf(const QCommandLineParser &parser, const QCommandLineOption &option);

} // namespace Bantin::Cli
