// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QStringList>

namespace Bantin::Cli
{

/** `bantin authority`: what the authority files lack. */
[[nodiscard]] int runAuthority(const QStringList &arguments);

} // namespace Bantin::Cli
