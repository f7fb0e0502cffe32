// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "extract/reading.h"
#include "types/bulletin.h"

namespace Bantin
{

/** Whose page it is: masthead, then the owner named in the footer, then a name among the last lines. */
void extractPublisher(const Reading &reading, Bulletin &bulletin);

} // namespace Bantin
