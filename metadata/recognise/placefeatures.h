// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "recognise/features.h"

namespace Bantin
{

/** Fills in the features that follow from a block's place among the others. */
void lookAtPlaces(const Document &document, const QList<Block> &blocks, QList<BlockFeatures> &features);

} // namespace Bantin
