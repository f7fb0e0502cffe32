// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "types/error.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>

#include <optional>

namespace Bantin
{

/** A record of a whole document may be large; what is larger than this comes from no `bantin serve`. */
inline constexpr qsizetype MaxMessageSize = 64 << 20;

/** Puts bytes from a pipe together to JSON objects, one a line. */
class JsonLines
{
public:
    struct Taken {
        QList<QJsonObject> messages; ///< also those before the line of the error
        std::optional<Error> error;  ///< Malformed: a line is no JSON object; LimitExceeded: it does not end
    };

    /** @return what @p bytes complete. After an error the rest of the stream means nothing. */
    [[nodiscard]] Taken take(const QByteArray &bytes);

    [[nodiscard]] static QByteArray toLine(const QJsonObject &message);

private:
    QByteArray m_rest; ///< the beginning of a line that has not ended yet
};

} // namespace Bantin
