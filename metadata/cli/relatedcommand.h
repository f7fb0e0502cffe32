// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QStringList>

namespace Bantin::Cli
{

/** `bantin related [--json] [--limit N] [--catalogue DIR] FILE...`: what belongs to each file, and why. */
[[nodiscard]] int runRelated(const QStringList &arguments);

} // namespace Bantin::Cli
