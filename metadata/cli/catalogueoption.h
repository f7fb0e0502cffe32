// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "catalogue/catalogue.h"

#include <QCommandLineParser>

namespace Bantin::Cli
{

/** `--catalogue DIR` of all subcommands that use one. */
[[nodiscard]] QCommandLineOption catalogueOption();
/** The folder that was named, else the user's own. */
[[nodiscard]] QString catalogueFolder(const QCommandLineParser &parser, const QCommandLineOption &option);

/** Opens a catalogue for reading. */
[[nodiscard]] Result<Catalogue> openCatalogue(const QString &folder);

/** `--limit N`. */
[[nodiscard]] QCommandLineOption limitOption(int usual);
/** @return the number that was named; nullopt, after saying so, where it is none from 1 to 1000. */
[[nodiscard]] std::optional<int> limitOf(const QCommandLineParser &parser, const QCommandLineOption &option);

} // namespace Bantin::Cli
