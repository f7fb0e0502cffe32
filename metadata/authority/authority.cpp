// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "authority/authority.h"

namespace Bantin
{

Result<Authority> Authority::load([[maybe_unused]] const QString &folder)
{
    return Authority();
}

} // namespace Bantin
