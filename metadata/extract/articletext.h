// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "extract/reading.h"
#include "types/bulletin.h"

namespace Bantin
{

/** Title, lead and body: what the zones give without further reading. */
void extractTitle(const Reading &reading, Bulletin &bulletin);
void extractLead(const Reading &reading, Bulletin &bulletin);
void extractBody(const Reading &reading, Bulletin &bulletin);

} // namespace Bantin
