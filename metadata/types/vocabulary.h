// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "types/bulletin.h"
#include "types/relation.h"

/** The closed vocabularies of the JSON form. */
namespace Bantin::Json
{

/** The key of a value: `MoU`, `same-event`, `website`, ... */
[[nodiscard]] QString key(AgreementKind kind);
[[nodiscard]] QString key(DiscrepancyField field);
[[nodiscard]] QString key(RelationType type);
[[nodiscard]] QString key(SourceKind kind);

/** The value of @p key, or the first of its list: a newer writer may know more words than we do. */
[[nodiscard]] AgreementKind agreementKind(const QString &key);
[[nodiscard]] DiscrepancyField discrepancyField(const QString &key);
[[nodiscard]] RelationType relationType(const QString &key);
[[nodiscard]] SourceKind sourceKind(const QString &key);

} // namespace Bantin::Json
