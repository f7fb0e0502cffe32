// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QByteArrayView>
#include <QStringList>

#include <optional>

namespace Bantin
{

struct DecodedText {
    QString text;
    QString encoding;    ///< IANA's name where there is one: `UTF-8`, `windows-1258`, `TCVN3`, ...
    QStringList notices; ///< what a reviewer should know (English)
};

/** The text that @p bytes hold: byte order mark, then strict UTF-8, then detection.
 *  @return std::nullopt where they are no text. */
[[nodiscard]] std::optional<DecodedText> decode(QByteArrayView bytes);

} // namespace Bantin
