// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "text/encoding.h"

#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace Bantin
{

std::optional<DecodedText> decode(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(bytes);
    if (decoder.hasError())
        return std::nullopt;
    return DecodedText{.text = std::move(text), .encoding = u"UTF-8"_s, .notices = {}};
}

} // namespace Bantin
