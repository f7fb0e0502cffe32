// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "authority/authority.h"

namespace Bantin
{

/** The authority data of the build tree; without them no test of extraction means anything. */
[[nodiscard]] inline Authority testAuthority()
{
    const Result<Authority> loaded = Authority::load(QStringLiteral(BANTIN_DATA));
    if (!loaded)
        qFatal("%ls", qUtf16Printable(loaded.error().detail));
    return *loaded;
}

} // namespace Bantin
