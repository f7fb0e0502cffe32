// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "extract/reading.h"
#include "types/bulletin.h"

namespace Bantin
{

/** The foreign countries that take part: named as partners, by their cities or by their bodies. */
void extractCountries(const Reading &reading, Bulletin &bulletin);

} // namespace Bantin
