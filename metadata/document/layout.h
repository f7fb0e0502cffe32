// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "document/document.h"

namespace Bantin
{

/** Finds pages (parted by '\f') and lines (ended by '\n' or '\f') in the text of @p document. A form feed at the end
 *  ends the last page and begins none. */
void layOut(Document &document);

} // namespace Bantin
