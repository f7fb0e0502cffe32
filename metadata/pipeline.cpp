// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "pipeline.h"

#include "document/documentloader.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace Bantin
{

Result<Record> analyse(const QString &path, const Authority &authority, const std::stop_token &stop)
{
    return loadDocument(path, stop).and_then([&](const Document &document) {
        return analyse(document, authority, stop);
    });
}

Result<Record> analyse(const Document &document, [[maybe_unused]] const Authority &authority,
                       [[maybe_unused]] const std::stop_token &stop)
{
    return Record{.file = document.path, .recognition = {}, .bulletin = {}};
}

QString dataFolder()
{
    return QDir::cleanPath(QCoreApplication::applicationDirPath() + u"/../share/bantin"_s);
}

} // namespace Bantin
