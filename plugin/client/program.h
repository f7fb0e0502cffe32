// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QString>

namespace Bantin
{

/** The program `bantin` that belongs to this plugin: of the same build tree, else of the same installation, else in the
 *  PATH. Empty where there is none. */
[[nodiscard]] QString findProgram();

} // namespace Bantin
