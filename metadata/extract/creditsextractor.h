// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "extract/reading.h"
#include "types/bulletin.h"

namespace Bantin
{

/** Authors, and statements of where the text comes from. Credits of pictures and wishes in footers are none. */
void extractCredits(const Reading &reading, Bulletin &bulletin);

} // namespace Bantin
