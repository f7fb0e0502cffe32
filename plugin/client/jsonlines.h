// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "types/error.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>

namespace Bantin
{

/** A record of a whole document may be large; what is larger than this comes from no `bantin serve`. */
inline constexpr qsizetype MaxMessageSize = 64 << 20;

/** Puts bytes from a pipe together to JSON objects, one a line. */
class JsonLines
{
public:
    /** @return the messages that @p bytes complete; Malformed for a line that is no JSON object, LimitExceeded for one
     *  that does not end. After an error only clear() helps. */
    [[nodiscard]] Result<QList<QJsonObject>> take(const QByteArray &bytes);
    void clear() { m_rest.clear(); }

    [[nodiscard]] static QByteArray toLine(const QJsonObject &message);

private:
    QByteArray m_rest; ///< the beginning of a line that has not ended yet
};

} // namespace Bantin
