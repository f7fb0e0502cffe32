// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QStringList>

namespace Bantin::Cli
{

// `bantin link`, `unlink` and `unrelated`: what the user says of two bulletins.
[[nodiscard]] int runLink(const QStringList &arguments);
[[nodiscard]] int runUnlink(const QStringList &arguments);
[[nodiscard]] int runUnrelated(const QStringList &arguments);

} // namespace Bantin::Cli
