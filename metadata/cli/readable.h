// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "types/bulletin.h"

namespace Bantin::Cli
{

/** @p record as a person reads it on a terminal: a line a field, values with their confidence in percent. */
[[nodiscard]] QString readable(const Record &record);

} // namespace Bantin::Cli
