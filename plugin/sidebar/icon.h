// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QIcon>

namespace Bantin
{

/** The panel's picture in one colour, that of the text around it, as readers draw those of their own panels. */
[[nodiscard]] QIcon panelIcon();

} // namespace Bantin
