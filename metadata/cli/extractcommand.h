// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QStringList>

namespace Bantin::Cli
{

/** `bantin extract [--json] FILE...`: one record a file, in the order of the files. */
[[nodiscard]] int runExtract(const QStringList &arguments);

} // namespace Bantin::Cli
