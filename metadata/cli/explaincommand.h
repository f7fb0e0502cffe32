// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QStringList>

namespace Bantin::Cli
{

/** `bantin explain FILE...`: each line with its zone, its best roles and their scores; the candidates for the fields
 *  of the header and why they were taken or left out. */
[[nodiscard]] int runExplain(const QStringList &arguments);

} // namespace Bantin::Cli
