// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "extract/reading.h"
#include "types/bulletin.h"

namespace Bantin
{

/** The persons that title, lead and body name, each once, with the fullest role printed. Spellings of one name that
 *  differ in marks or a letter are one person; the rarer ones become aliases. */
void extractPeople(const Reading &reading, Bulletin &bulletin);

} // namespace Bantin
