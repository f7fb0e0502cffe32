// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "document/documentfile.h"

#include "document/archive.h"
#include "document/documentloader.h"
#include "document/inputfile.h"

#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

/** What stands in an `.okular` file beside the document and names it, see Okular's core/document.cpp. */
const QString OkularContents = u"content.xml"_s;
constexpr qint64 MaxContentsSize = 1 << 20;

qint64 limitOf(const QString &name)
{
    return name.endsWith(".pdf"_L1, Qt::CaseInsensitive) ? MaxPdfFileSize : MaxTextFileSize;
}

Result<std::unique_ptr<QFile>> openInsideOkularFile(const QString &path)
{
    return extractMember({.archive = path, .member = OkularContents}, MaxContentsSize).and_then([&](const auto &file) {
        QXmlStreamReader xml(file.get());
        QString name;
        while (name.isEmpty() && !xml.atEnd())
            if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "DocumentFileName"_L1)
                name = xml.readElementText(QXmlStreamReader::SkipChildElements);
        return extractMember({.archive = path, .member = name}, limitOf(name));
    });
}

} // namespace

Result<std::unique_ptr<QFile>> openDocumentFile(const QString &path)
{
    if (const std::optional<MemberPath> member = memberPathOf(path))
        return extractMember(*member, limitOf(member->member));
    if (path.endsWith(".okular"_L1, Qt::CaseInsensitive))
        return openInsideOkularFile(path);
    return openRegularFile(path);
}

} // namespace Bantin
