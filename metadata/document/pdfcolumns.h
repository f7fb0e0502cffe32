// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "document/pdflayout.h"

namespace Bantin
{

/** Puts the lines of two columns of running text one column after the other. Poppler makes one line of what stands in
 *  one row where the gutter is narrow. A page without such columns is left as it is. */
void orderColumns(PdfPage &page);

} // namespace Bantin
