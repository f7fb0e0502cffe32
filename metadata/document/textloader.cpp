// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "document/textloader.h"

#include "document/layout.h"
#include "text/encoding.h"
#include "text/normalise.h"

using namespace Qt::StringLiterals;

namespace Bantin
{

Result<Document> loadText(QByteArrayView bytes, const QString &path)
{
    const auto decoded = decode(bytes);
    if (!decoded)
        return std::unexpected(
            Error{.code = ErrorCode::Undecodable,
                  .detail = u"%1 is no text in any encoding we know; save it again as UTF-8."_s.arg(path)});
    Document document{.path = path, .format = DocumentFormat::Text, .encoding = decoded->encoding};
    document.text = normalisedForm(decoded->text);
    mendEth(document.text);
    document.notices = decoded->notices + lossNotices(document.text);
    if (QStringView(document.text).trimmed().isEmpty())
        return std::unexpected(
            Error{.code = ErrorCode::NoText, .detail = u"%1 is empty: there is nothing to read in it."_s.arg(path)});
    layOut(document);
    return document;
}

} // namespace Bantin
