// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "types/error.h"

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>

#include <expected>

/** JSON-RPC 2.0, one message a line: see PROTOCOL.md. */
namespace Bantin::JsonRpc
{

inline constexpr int ParseError = -32700;
inline constexpr int InvalidRequest = -32600;
inline constexpr int MethodNotFound = -32601;
inline constexpr int InvalidParams = -32602;
inline constexpr int FileError = -32000;
inline constexpr int RequestCancelled = -32800;

/** Long enough for every request; a longer line is no reader of ours. */
inline constexpr qsizetype MaxLine = 1 << 20;

struct Request {
    QJsonValue id; ///< undefined in a notification, which gets no answer
    QString method;
    QJsonObject params;

    [[nodiscard]] bool isNotification() const { return id.isUndefined(); }
};

/** @return the request in @p line, or the error message that answers it. */
[[nodiscard]] std::expected<Request, QJsonObject> parseRequest(const QByteArray &line);

[[nodiscard]] QJsonObject resultMessage(const QJsonValue &id, const QJsonValue &result);
[[nodiscard]] QJsonObject errorMessage(const QJsonValue &id, int code, const QString &message,
                                       const QJsonObject &data = {});
/** The error of a file or of the catalogue; RequestCancelled where it is that. */
[[nodiscard]] QJsonObject errorMessage(const QJsonValue &id, const QString &file, const Error &error);
[[nodiscard]] QJsonObject notification(const QString &method, const QJsonObject &params);

} // namespace Bantin::JsonRpc
