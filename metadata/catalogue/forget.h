// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "types/error.h"

#include <QStringList>

namespace Bantin
{

/** Takes the files and folders @p roots, which were indexed once, out of the catalogue in @p folder, with all that is
 *  below them but not below another one that is indexed. The files themselves are left alone.
 *  @return the number of files that were taken out; NotReadable where one of @p roots was never indexed. */
[[nodiscard]] Result<int> forgetRoots(const QString &folder, const QStringList &roots);

} // namespace Bantin
