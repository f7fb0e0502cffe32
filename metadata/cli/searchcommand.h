// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QStringList>

namespace Bantin::Cli
{

/** `bantin search [--json] [--limit N] [--catalogue DIR] QUERY`: bulletins by their words. */
[[nodiscard]] int runSearch(const QStringList &arguments);

} // namespace Bantin::Cli
