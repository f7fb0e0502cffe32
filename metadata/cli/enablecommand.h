// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QStringList>

namespace Bantin::Cli
{

/** `bantin enable`: turns the plugin on in the Okular of this user's menus. */
[[nodiscard]] int runEnable(const QStringList &arguments);

} // namespace Bantin::Cli
