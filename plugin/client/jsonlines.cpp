// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "client/jsonlines.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Bantin
{

JsonLines::Taken JsonLines::take(const QByteArray &bytes)
{
    Taken taken;
    // Only the new bytes can hold a line end: a long line is not searched again with every piece of it.
    qsizetype searched = m_rest.size();
    m_rest += bytes;
    qsizetype begin = 0;
    for (qsizetype end; (end = m_rest.indexOf('\n', searched)) >= 0; begin = searched = end + 1) {
        const QByteArray line = m_rest.sliced(begin, end - begin).trimmed();
        if (line.isEmpty())
            continue;
        const QJsonDocument json = QJsonDocument::fromJson(line);
        if (!json.isObject()) {
            taken.error = Error{.code = ErrorCode::Malformed,
                                .detail = u"bantin serve wrote a line that is no JSON object: "_s +
                                          QString::fromUtf8(line.left(80))};
            return taken;
        }
        taken.messages << json.object();
    }
    m_rest.remove(0, begin);
    if (m_rest.size() > MaxMessageSize)
        taken.error = Error{.code = ErrorCode::LimitExceeded,
                            .detail = u"bantin serve wrote a line of more than %1 bytes"_s.arg(MaxMessageSize)};
    return taken;
}

QByteArray JsonLines::toLine(const QJsonObject &message)
{
    return QJsonDocument(message).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace Bantin
