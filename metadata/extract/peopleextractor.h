// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "extract/extractors.h"

namespace Bantin
{

/** The persons that title, lead and body name, each once, with the fullest role printed. Spellings of one name that
 *  differ in marks or a letter are one person; the rarer ones become aliases. */
void extractPeople(const Article &article, const Authority &authority, Bulletin &bulletin);

} // namespace Bantin
