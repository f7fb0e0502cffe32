// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "types/error.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{
constexpr std::array Keys{
    std::pair{ErrorCode::NotReadable, "not-readable"_L1},
    std::pair{ErrorCode::Malformed, "malformed"_L1},
    std::pair{ErrorCode::Encrypted, "encrypted"_L1},
    std::pair{ErrorCode::Undecodable, "undecodable"_L1},
    std::pair{ErrorCode::NoText, "no-text"_L1},
    std::pair{ErrorCode::Unsupported, "unsupported"_L1},
    std::pair{ErrorCode::LimitExceeded, "limit-exceeded"_L1},
    std::pair{ErrorCode::Cancelled, "cancelled"_L1},
};
}

QString errorKey(ErrorCode code)
{
    for (const auto &[known, key] : Keys)
        if (known == code)
            return key;
    Q_UNREACHABLE_RETURN(QString());
}

ErrorCode errorCodeOf(const QString &key)
{
    for (const auto &[code, known] : Keys)
        if (known == key)
            return code;
    return ErrorCode::Malformed;
}

} // namespace Bantin
