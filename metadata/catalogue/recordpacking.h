// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "types/bulletin.h"
#include "types/error.h"
#include "types/packed.h"

namespace Bantin::Index
{

/** Writes @p outcome but for the file's name. The passages of the body are left out: the body itself is there. */
void pack(Packer &packer, const Result<Record> &outcome);
/** @return Malformed where @p unpacker holds something else. */
[[nodiscard]] Result<Record> unpackOutcome(Unpacker &unpacker);

} // namespace Bantin::Index
