// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "authority/authority.h"

namespace Bantin
{

/** The abbreviations that @p text, whose bodies are @p bodies, declares for projects and programmes:
 *  `Chương trình hợp tác ngành chiến lược (SSC)`. */
[[nodiscard]] QStringList declaredProjects(QStringView text, const QList<BodyMention> &bodies);

/** Leaves out of @p bodies, which stand in @p text, those that are but the letters of one of @p projects. */
void leaveOutProjects(QList<BodyMention> &bodies, QStringView text, const QStringList &projects);

} // namespace Bantin
