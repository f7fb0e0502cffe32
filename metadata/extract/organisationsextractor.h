// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "extract/reading.h"
#include "types/bulletin.h"

namespace Bantin
{

/** The bodies that title, lead, body and captions name, each once, in the order of their first mention. Full name,
 *  abbreviation and short form are one body. */
void extractOrganisations(const Reading &reading, Bulletin &bulletin);

} // namespace Bantin
