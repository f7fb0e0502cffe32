// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "models/fieldsmodel.h"

namespace Bantin
{

/** The rows that describe @p bulletin, in the user's language, ordered by group. */
[[nodiscard]] QList<FieldRow> fieldRows(const Bulletin &bulletin, const QStringList &notices = {});

} // namespace Bantin
