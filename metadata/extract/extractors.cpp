// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "extract/extractors.h"

namespace Bantin
{

std::span<const Extractor> extractors()
{
    return {};
}

} // namespace Bantin
