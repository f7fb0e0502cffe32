// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QStringList>

namespace Bantin::Cli
{

/** `bantin serve [--catalogue DIR]`: answers a reader's plugin, see PROTOCOL.md. */
[[nodiscard]] int runServe(const QStringList &arguments);

} // namespace Bantin::Cli
