// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "document/documentloader.h"
#include "tools/pdfbuilder.h"

#include <QTemporaryDir>

namespace Bantin
{

/** A PDF file of a test, in a folder of its own. */
struct PdfFile {
    QTemporaryDir folder;

    [[nodiscard]] QString write(const QByteArray &bytes) const
    {
        // No `.pdf`: the kind is found from the bytes.
        const QString path = folder.filePath(QStringLiteral("bản in.dat"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %ls", qUtf16Printable(path));
        return path;
    }
    [[nodiscard]] Result<Document> load(const QByteArray &bytes) const { return loadDocument(write(bytes)); }
};

[[nodiscard]] inline QStringList linesOf(const Document &document)
{
    QStringList lines;
    for (const Line &line : document.lines)
        lines << document.lineText(line).toString();
    return lines;
}

} // namespace Bantin
