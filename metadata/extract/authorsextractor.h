// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "extract/reading.h"
#include "types/bulletin.h"

namespace Bantin
{

/** Bylines, pen names, posting initials. Editors named in footers and labels of icons are none. */
void extractAuthors(const Reading &reading, Bulletin &bulletin);

} // namespace Bantin
