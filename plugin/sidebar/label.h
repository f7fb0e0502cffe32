// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QLabel>

namespace Bantin
{

/** The only way to make a label here: plain text, wrapped to any width. */
[[nodiscard]] QLabel *makeLabel(const QString &objectName, QWidget *parent);

} // namespace Bantin
