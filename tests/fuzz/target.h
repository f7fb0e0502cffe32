// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "document/document.h"
#include "types/error.h"

#include <cstdint>

/** What libFuzzer calls with one input. */
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);

/** Ends the process, which is a finding, unless it @p holds. */
void check(bool holds, const char *what);

/** What inputs are called. */
inline const QString InputName = QStringLiteral("input.file");

/** Whether a loader gave a document. Ends the process where its lines or words lie outside its text, and where an error
 *  does not name InputName. */
[[nodiscard]] bool isLoaded(const Bantin::Result<Bantin::Document> &document);

/** Reads @p document as the program does, and ends the process where the evidence is not what stands in it. */
void readAll(const Bantin::Document &document);
