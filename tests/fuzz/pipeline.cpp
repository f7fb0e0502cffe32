// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "document/textloader.h"

#include "target.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    const auto document = Bantin::loadText(QByteArrayView(bytes, qsizetype(size)), InputName);
    if (isLoaded(document))
        readAll(*document);
    return 0;
}
