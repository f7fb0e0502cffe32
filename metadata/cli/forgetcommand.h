// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QStringList>

namespace Bantin::Cli
{

/** `bantin forget PATH...`. */
int runForget(const QStringList &arguments);

} // namespace Bantin::Cli
