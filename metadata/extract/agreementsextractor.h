// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "extract/reading.h"
#include "types/bulletin.h"

namespace Bantin
{

/** The documents between parties that the text names, signed or planned. Needs the events: what was signed at the event
 *  has its day. */
void extractAgreements(const Reading &reading, Bulletin &bulletin);

} // namespace Bantin
