// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "document/textloader.h"

#include "target.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    // What is no text in any encoding is kept, too: it is one letter away from what is.
    [[maybe_unused]] const bool isText = isLoaded(Bantin::loadText(QByteArrayView(bytes, qsizetype(size)), InputName));
    return 0;
}
