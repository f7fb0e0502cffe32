// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QString>

#include <expected>

namespace Bantin
{

/** Why something could not be done. The plugin turns the code into words for people; `detail` is for logs. */
enum class ErrorCode {
    NotReadable,   ///< the file or the index cannot be opened or read (missing, no permission, not a regular file)
    Malformed,     ///< it can be read but is not what it claims to be
    Encrypted,     ///< it needs a password
    Undecodable,   ///< its bytes are no text in any encoding we know
    NoText,        ///< it is sound but carries no text (an empty file, a scan without a text layer)
    Unsupported,   ///< a kind of file we do not read
    LimitExceeded, ///< larger or slower than the limits allow
    Cancelled,     ///< the caller withdrew the request
};

/** The key of a code in JSON: `not-readable`, `malformed`, ... */
[[nodiscard]] QString errorKey(ErrorCode code);
[[nodiscard]] ErrorCode errorCodeOf(const QString &key);

struct Error {
    ErrorCode code = ErrorCode::NotReadable;
    QString detail; ///< English; what happened, to which file, and what to do

    bool operator==(const Error &) const = default;
};

template <typename T>
using Result = std::expected<T, Error>;

} // namespace Bantin
