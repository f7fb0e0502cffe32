// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "document/documentloader.h"

using namespace Qt::StringLiterals;

namespace Bantin
{

Result<Document> loadDocument(const QString &path, [[maybe_unused]] const std::stop_token &stop)
{
    return std::unexpected(Error{.code = ErrorCode::Unsupported, .detail = u"no loader for %1"_s.arg(path)});
}

} // namespace Bantin
