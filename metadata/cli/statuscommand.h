// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QStringList>

namespace Bantin::Cli
{

/** `bantin status [--json] [--catalogue DIR]`: what the catalogue holds, and which files it could not take. */
[[nodiscard]] int runStatus(const QStringList &arguments);

} // namespace Bantin::Cli
