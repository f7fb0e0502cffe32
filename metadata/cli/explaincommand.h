// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QStringList>

namespace Bantin::Cli
{

/** `bantin explain FILE...`: each line with its zone, its best roles and their scores. */
[[nodiscard]] int runExplain(const QStringList &arguments);

} // namespace Bantin::Cli
