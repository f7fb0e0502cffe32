// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "library.h"

#include "document/archive.h"
#include "document/documentfile.h"
#include "pipeline.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

/** A hash of the bytes of @p file, which is at its end then; empty where they cannot be read. */
QByteArray contentHashOf(QFile &file)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    return hash.addData(&file) ? hash.result() : QByteArray();
}

} // namespace

QByteArray contentHashOf(const QString &path)
{
    const auto file = openDocumentFile(path);
    return file ? contentHashOf(**file) : QByteArray();
}

QStringList knowledgeFiles(const QString &folder)
{
    QStringList files;
    for (const QString &place : {Authority::userFolder(), folder + u"/authority"_s, folder}) {
        const QDir dir(place);
        for (const QString &name : dir.entryList(QDir::Files, QDir::Name))
            files << dir.filePath(name);
    }
    return files;
}

quint32 knowledgeStamp(const QString &folder)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const QString &path : knowledgeFiles(folder)) {
        hash.addData(QFileInfo(path).fileName().toUtf8());
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            hash.addData(&file);
    }
    return qFromBigEndian<quint32>(hash.result().constData());
}

Analysed analyseForCatalogue(const QString &path, const Knowledge &knowledge, const std::stop_token &stop)
{
    if (isArchiveName(path))
        return Analysed::ofArchive(membersOf(path));
    const auto file = openDocumentFile(path);
    if (!file)
        return Analysed::of({.outcome = std::unexpected(file.error())});
    const QByteArray hash = contentHashOf(**file);
    (*file)->seek(0);
    const Result<Record> record = analyse(**file, path, knowledge.authority, stop);
    Findings findings{.outcome = record, .contentHash = hash};
    if (record && record->recognition.isDescribed()) {
        const Known known = knownOf(*record, knowledge);
        findings.keys = known.profile.keys();
        findings.profile = known.profile.toBytes();
        findings.facts = factsToBytes(known.facts, record->bulletin);
    }
    return Analysed::of(findings);
}

AnalyseFiles analyseHere(const Knowledge &knowledge)
{
    return [&knowledge](const QStringList &paths, const Deliver &deliver, const std::stop_token &stop) -> Result<void> {
        for (const QString &path : paths) {
            const Analysed analysed = analyseForCatalogue(path, knowledge, stop);
            if (stop.stop_requested())
                break;
            deliver(path, analysed);
        }
        return {};
    };
}

Known knownOf(const Record &record, const Knowledge &knowledge)
{
    if (!record.recognition.isDescribed())
        return {.record = record, .facts = {}, .profile = {}};
    const QList<Fact> facts = factsOf(record.bulletin, knowledge.authority);
    return {.record = record, .facts = facts, .profile = profileOf(record.bulletin, facts, knowledge)};
}

} // namespace Bantin
