// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "extract/reading.h"
#include "types/bulletin.h"

namespace Bantin
{

/** Published, updated, captured: the dates of the page, told apart by label and place. A date whose part is not
 *  certain is left out. */
void extractDates(const Reading &reading, Bulletin &bulletin);

} // namespace Bantin
