// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QStringList>

namespace Bantin::Cli
{

/** `bantin worker`: analyses files for `index` and `serve`, see workerpool.h; not listed in the help. */
[[nodiscard]] int runWorker(const QStringList &arguments);

} // namespace Bantin::Cli
