// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "document/pdfloader.h"

#include "target.h"

#include <QBuffer>

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    QByteArray copy(reinterpret_cast<const char *>(bytes), qsizetype(size));
    QBuffer buffer(&copy);
    if (!buffer.open(QIODevice::ReadOnly))
        qFatal("a buffer that does not open");
    const auto document = Bantin::loadPdf(buffer, InputName, {});
    if (isLoaded(document))
        readAll(*document);
    return 0;
}
