// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QStringList>

namespace Bantin::Cli
{

/** `bantin compare`: what two bulletins have to do with each other, and what they say differently. */
[[nodiscard]] int runCompare(const QStringList &arguments);

} // namespace Bantin::Cli
