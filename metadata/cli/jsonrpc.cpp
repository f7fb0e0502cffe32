// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "cli/jsonrpc.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Bantin::JsonRpc
{

std::expected<Request, QJsonObject> parseRequest(const QByteArray &line)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(line, &fault);
    if (fault.error != QJsonParseError::NoError)
        return std::unexpected(errorMessage(QJsonValue::Null, ParseError, fault.errorString()));
    const QJsonObject object = document.object();
    const QJsonValue id = object[u"id"_s];
    const bool hasId = object.contains(u"id"_s);
    const bool idIsSound = !hasId || id.isString() || id.isDouble() || id.isNull();
    if (object[u"jsonrpc"_s] != QJsonValue(u"2.0"_s) || !object[u"method"_s].isString() || !idIsSound)
        return std::unexpected(errorMessage(idIsSound && hasId ? id : QJsonValue(QJsonValue::Null), InvalidRequest,
                                            u"not a request of JSON-RPC 2.0"_s));
    const QJsonValue params = object[u"params"_s];
    if (!params.isUndefined() && !params.isObject())
        return std::unexpected(
            errorMessage(hasId ? id : QJsonValue(QJsonValue::Null), InvalidParams, u"params must be an object"_s));
    return Request{.id = hasId ? id : QJsonValue(QJsonValue::Undefined),
                   .method = object[u"method"_s].toString(),
                   .params = params.toObject()};
}

QJsonObject resultMessage(const QJsonValue &id, const QJsonValue &result)
{
    return {{u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, id}, {u"result"_s, result}};
}

QJsonObject errorMessage(const QJsonValue &id, int code, const QString &message, const QJsonObject &data)
{
    QJsonObject error{{u"code"_s, code}, {u"message"_s, message}};
    if (!data.isEmpty())
        error[u"data"_s] = data;
    return {{u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, id}, {u"error"_s, error}};
}

QJsonObject errorMessage(const QJsonValue &id, const QString &file, const Error &error)
{
    if (error.code == ErrorCode::Cancelled)
        return errorMessage(id, RequestCancelled, u"cancelled"_s);
    return errorMessage(id, FileError, error.detail, {{u"code"_s, errorKey(error.code)}, {u"file"_s, file}});
}

QJsonObject notification(const QString &method, const QJsonObject &params)
{
    return {{u"jsonrpc"_s, u"2.0"_s}, {u"method"_s, method}, {u"params"_s, params}};
}

} // namespace Bantin::JsonRpc
