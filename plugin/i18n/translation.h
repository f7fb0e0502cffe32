// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

namespace Bantin
{

/** Loads our words in the reader's language, once; English where we have no others. */
void installTranslation();

} // namespace Bantin
