// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "types/bulletin.h"
#include "types/error.h"

namespace Bantin
{

/** Names of bodies, countries, agreements and their variants: the data files of metadata/data/, read once at start.
 *  Const after loading, safe to share between threads. */
class Authority
{
public:
    /** Reads the data files in @p folder. @return NotReadable or Malformed, with the file and line that is at fault. */
    [[nodiscard]] static Result<Authority> load(const QString &folder);
};

} // namespace Bantin
