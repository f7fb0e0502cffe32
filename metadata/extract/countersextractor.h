// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "extract/reading.h"
#include "types/bulletin.h"

namespace Bantin
{

/** How often the page was read, and its address, where they are printed. */
void extractViews(const Reading &reading, Bulletin &bulletin);
void extractUrl(const Reading &reading, Bulletin &bulletin);

} // namespace Bantin
