// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "document/documentloader.h"

#include "document/archive.h"
#include "document/documentfile.h"
#include "document/inputfile.h"
#include "document/pdfloader.h"
#include "document/textloader.h"

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

constexpr qint64 HeadSize = 1024; // PDF readers look for the signature in the first KiB

struct Signature {
    QByteArrayView bytes;
    QStringView kind;
};
constexpr Signature Foreign[] = {
    {"PK\x03\x04", u"a ZIP archive or an office document"},
    {"PK\x05\x06", u"a ZIP archive"},
    {"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", u"an office document of the old kind"},
    {"{\\rtf", u"an RTF document"},
    {"\x89PNG\r\n", u"a picture"},
    {"\xff\xd8\xff", u"a picture"},
    {"GIF8", u"a picture"},
    {"II*\0", u"a picture"},
    {"%!PS", u"a PostScript document"},
    {"AT&TFORM", u"a DjVu document"},
    {"\x1f\x8b\x08", u"a compressed file"},
    {"7z\xbc\xaf\x27\x1c", u"a 7z archive"},
    {"\xfd"
     "7zXZ",
     u"a compressed file"},
    {"\x7f"
     "ELF",
     u"a program"},
};

/** Readers take a PDF that begins anywhere in the first KiB; a text that only speaks of one has no version behind it or
 *  words before it. */
bool isPdf(QByteArrayView head)
{
    const qsizetype at = head.indexOf("%PDF-");
    return at == 0 || (at > 0 && (head[at - 1] == '\n' || head[at - 1] == '\r' || uchar(head[at - 1]) < ' ' ||
                                  head.first(at) == "\xef\xbb\xbf"));
}

Result<Document> loadPdfFile(QFile &file, const QString &path, const std::stop_token &stop)
{
    if (file.size() > MaxPdfFileSize)
        return std::unexpected(tooLarge(path, MaxPdfFileSize));
    return loadPdf(file, path, stop);
}

Result<Document> loadPlain(QFile &file, const QString &path)
{
    return readAll(file, path, MaxTextFileSize).and_then([&](const QByteArray &bytes) {
        return loadText(bytes, path);
    });
}

Error unsupported(const QString &path, QStringView kind)
{
    if (isArchiveName(path))
        return {.code = ErrorCode::Unsupported,
                .detail = u"%1 is an archive, no document; index it, or name a file inside it: %1/NAME"_s.arg(path)};
    return {.code = ErrorCode::Unsupported,
            .detail = u"%1 is %2, which is not read; print it to PDF."_s.arg(path, kind)};
}

} // namespace

Result<Document> loadDocument(const QString &path, const std::stop_token &stop)
{
    if (stop.stop_requested())
        return std::unexpected(Error{.code = ErrorCode::Cancelled, .detail = u"reading %1 was cancelled"_s.arg(path)});
    return openDocumentFile(path).and_then([&](const auto &file) { return loadDocument(*file, path, stop); });
}

Result<Document> loadDocument(QFile &file, const QString &path, const std::stop_token &stop)
{
    const QByteArray head = file.peek(HeadSize);
    if (isPdf(head))
        return loadPdfFile(file, path, stop);
    for (const Signature &signature : Foreign)
        if (head.startsWith(signature.bytes))
            return std::unexpected(unsupported(path, signature.kind));
    return loadPlain(file, path);
}

} // namespace Bantin
