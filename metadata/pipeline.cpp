// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "pipeline.h"

#include "document/documentloader.h"
#include "extract/extractors.h"
#include "extract/lostletters.h"
#include "recognise/recogniser.h"
#include "recognise/zones.h"

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

Result<Record> analyse(QFile &file, const QString &path, const Authority &authority, const std::stop_token &stop)
{
    return loadDocument(file, path, stop).and_then([&](const Document &document) {
        return analyse(document, authority, stop);
    });
}

Result<Record> analyse(const Document &document, const Authority &authority, const std::stop_token &stop)
{
    Record record{.file = document.path, .recognition = {}, .bulletin = {}, .notices = document.notices};
    const Article article = readArticle(document);
    record.recognition = recognise(article, authority);
    if (!record.recognition.isDescribed())
        return record;
    const Reading reading(article, authority);
    if (!reading.isWhole)
        record.notices << u"names, dates and agreements were looked for in a part of this long text only"_s;
    for (const Extractor &extractor : extractors()) {
        if (stop.stop_requested())
            return std::unexpected(
                Error{.code = ErrorCode::Cancelled, .detail = u"reading %1 was cancelled"_s.arg(document.path)});
        extractor.extract(reading, record.bulletin);
    }
    if (document.text.contains(QChar(QChar::ReplacementCharacter)))
        doubtLost(record.bulletin);
    return record;
}

QString dataFolder()
{
    return QDir::cleanPath(QCoreApplication::applicationDirPath() + u"/../share/bantin"_s);
}

} // namespace Bantin
