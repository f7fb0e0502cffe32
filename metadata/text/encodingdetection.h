// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

/** Encodings that ICU knows. */
namespace Bantin
{

/** The text of @p bytes in the encoding that ICU calls @p name, NFC; bytes that mean nothing in it are U+FFFD. */
[[nodiscard]] QString fromIcu(QByteArrayView bytes, const char *name);

/** The encoding that ICU takes @p bytes for, or std::nullopt where it is not sure. */
[[nodiscard]] std::optional<QByteArray> detectedEncoding(QByteArrayView bytes);

} // namespace Bantin
