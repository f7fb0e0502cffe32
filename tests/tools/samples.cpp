// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "tools/samples.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Samples
{

QStringList all()
{
    constexpr int Fewest = 28; // that a moved folder does not pass as a success
    QStringList samples;
    QDirIterator files(QStringLiteral(BANTIN_SAMPLES), {u"*.txt"_s, u"*.pdf"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    const QDir folder(QStringLiteral(BANTIN_SAMPLES));
    while (files.hasNext())
        samples << folder.relativeFilePath(files.next());
    samples.sort();
    if (samples.size() < Fewest)
        qFatal("%ls holds only %d samples", qUtf16Printable(folder.path()), int(samples.size()));
    return samples;
}

QString path(const QString &sample)
{
    return QDir(QStringLiteral(BANTIN_SAMPLES)).filePath(sample);
}

const Bantin::Authority &authority()
{
    static const Bantin::Result<Bantin::Authority> loaded = Bantin::Authority::load(QStringLiteral(BANTIN_DATA));
    if (!loaded)
        qFatal("%ls", qUtf16Printable(loaded.error().detail));
    return *loaded;
}

QList<QJsonObject> evidence(const QJsonValue &json)
{
    QList<QJsonObject> found;
    if (json.isArray()) {
        for (const QJsonValue &item : json.toArray())
            found += evidence(item);
        return found;
    }
    const QJsonObject object = json.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (member.key() != u"evidence")
            found += evidence(member.value());
        else
            for (const QJsonValue &item : member.value().toArray())
                found << item.toObject();
    }
    return found;
}

} // namespace Samples
