// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QStringList>

namespace Bantin::Cli
{

/** `bantin index [--catalogue DIR] PATH...`: brings the catalogue up to date with files and folders. */
[[nodiscard]] int runIndex(const QStringList &arguments);

} // namespace Bantin::Cli
