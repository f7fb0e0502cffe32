// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "catalogue/xapiansupport.h"

#include "text/fold.h"
#include "text/syllables.h"
#include "types/json.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace Bantin::Index
{

namespace
{

/** Xapian takes terms of up to 245 bytes, a zero byte counting twice. */
constexpr qsizetype MaxTermBytes = 200;
/** Words of a title say more of a bulletin than those of its text. */
constexpr Xapian::termcount TitleWeight = 3;
/** Longer than any syllable: a line of a table, a chain of signs. */
constexpr qsizetype MaxSyllable = 32;

/** The largest record in JSON: the text of the largest document, quoted some times over. */
constexpr quint32 MaxRecordBytes = 256U << 20;

std::string term(char prefix, const QString &text)
{
    QByteArray bytes = text.toUtf8();
    if (bytes.size() > MaxTermBytes || bytes.contains('\0'))
        bytes = '#' + QCryptographicHash::hash(bytes, QCryptographicHash::Sha1).toHex();
    return prefix + bytes.toStdString();
}

std::string numberedTerm(char prefix, quint32 key)
{
    char bytes[sizeof key];
    qToBigEndian(key, bytes);
    return prefix + std::string(bytes, sizeof key);
}

char stateLetter(EntryState state)
{
    switch (state) {
    case EntryState::Bulletin:
        return 'B';
    case EntryState::NotBulletin:
        return 'N';
    case EntryState::Failed:
        return 'F';
    }
    Q_UNREACHABLE_RETURN('F');
}

/** The JSON in @p data; empty where it is none. The length that qUncompress() would believe stands in the first bytes,
 *  which a damaged catalogue may hold anything in. */
QJsonObject unpacked(const std::string &data)
{
    const QByteArray packed = QByteArray::fromStdString(data);
    if (packed.size() < 4 || qFromBigEndian<quint32>(packed.constData()) > MaxRecordBytes)
        return {};
    return QJsonDocument::fromJson(qUncompress(packed)).object();
}

void addWords(Xapian::Document &document, QStringView text, Xapian::termcount weight)
{
    QString previous;
    QString previousFolded;
    for (const Syllable &syllable : syllables(text)) {
        if (syllable.key.size() > MaxSyllable) {
            previous.clear();
            continue;
        }
        const QString folded = fold(syllable.key);
        document.add_term(syllableTerm(syllable.key), weight);
        if (folded != syllable.key)
            document.add_term(foldedSyllableTerm(folded), weight);
        if (syllable.joinsPrevious && !previous.isEmpty()) {
            document.add_term(pairTerm(pairKey(previous, syllable.key)), weight);
            if (folded != syllable.key || previousFolded != previous)
                document.add_term(foldedPairTerm(pairKey(previousFolded, folded)), weight);
        }
        previous = syllable.key;
        previousFolded = folded;
    }
}

void addBulletin(Xapian::Document &document, const Bulletin &bulletin)
{
    if (bulletin.title)
        addWords(document, bulletin.title->value, TitleWeight);
    if (bulletin.body)
        addWords(document, bulletin.body->value, 1);
    if (bulletin.published)
        document.add_value(PublishedSlot, bulletin.published->value.toIso().left(16).toStdString());
    if (!bulletin.events.isEmpty())
        document.add_value(EventSlot, bulletin.events.first().value.first.toString(Qt::ISODate).toStdString());
}

} // namespace

std::string pathTerm(const QString &path)
{
    return term('U', path);
}
std::string contentTerm(const QByteArray &hash)
{
    return 'H' + hash.toHex().toStdString();
}
std::string stateTerm(EntryState state)
{
    return std::string("X") + stateLetter(state);
}
std::string keyTerm(const QString &key)
{
    return term('E', key);
}
std::string syllableTerm(const QString &exact)
{
    return term('S', exact);
}
std::string foldedSyllableTerm(const QString &folded)
{
    return term('F', folded);
}
std::string pairTerm(quint32 key)
{
    return numberedTerm('P', key);
}
std::string foldedPairTerm(quint32 key)
{
    return numberedTerm('Q', key);
}

EntryState stateOf(const Entry &entry)
{
    if (!entry.outcome)
        return EntryState::Failed;
    return entry.outcome->recognition.isBulletin ? EntryState::Bulletin : EntryState::NotBulletin;
}

Xapian::Document toDocument(const Entry &entry)
{
    Xapian::Document document;
    const EntryState state = stateOf(entry);
    const QJsonObject object =
        entry.outcome ? Json::fromRecord(*entry.outcome) : Json::fromError(entry.path, entry.outcome.error());
    document.set_data(qCompress(QJsonDocument(object).toJson(QJsonDocument::Compact)).toStdString());
    document.add_value(SizeSlot, std::to_string(entry.stamp.size));
    document.add_value(ModifiedSlot, std::to_string(entry.stamp.modifiedMs));
    document.add_value(PathSlot, entry.path.toStdString());
    document.add_value(StateSlot, std::string(1, stateLetter(state)));
    if (!entry.profile.isEmpty())
        document.add_value(ProfileSlot, entry.profile.toStdString());
    document.add_boolean_term(pathTerm(entry.path));
    document.add_boolean_term(stateTerm(state));
    if (!entry.contentHash.isEmpty())
        document.add_boolean_term(contentTerm(entry.contentHash));
    if (state == EntryState::Bulletin)
        addBulletin(document, entry.outcome->bulletin);
    // With a weight of one each: a term without one would count nothing in a weighted query.
    for (const QString &key : entry.keys)
        document.add_term(keyTerm(key));
    return document;
}

Result<Record> outcomeOf(const Xapian::Document &document)
{
    Result<Record> record = Json::toRecord(unpacked(document.get_data()));
    if (record)
        record->file = pathOf(document);
    return record;
}

QString pathOf(const Xapian::Document &document)
{
    return QString::fromStdString(document.get_value(PathSlot));
}

FileStamp stampOf(const Xapian::Document &document)
{
    return {.size = QByteArray::fromStdString(document.get_value(SizeSlot)).toLongLong(),
            .modifiedMs = QByteArray::fromStdString(document.get_value(ModifiedSlot)).toLongLong()};
}

QString databaseFolder(const QString &folder)
{
    return folder + u"/index"_s;
}

QString damageMark(const QString &folder)
{
    return folder + u"/damaged"_s;
}

QString rootsFile(const QString &folder)
{
    return folder + u"/folders.json"_s;
}

QStringList readRoots(const QString &folder)
{
    QFile file(rootsFile(folder));
    QStringList roots;
    if (file.open(QIODevice::ReadOnly))
        for (const QJsonValue &value : QJsonDocument::fromJson(file.readAll()).array())
            roots << value.toString();
    roots.removeAll(QString());
    return roots;
}

Error toError(const Xapian::Error &error, const QString &folder)
{
    const QString type = QString::fromLatin1(error.get_type());
    const QString message = QString::fromStdString(error.get_msg());
    if (type == "DatabaseLockError"_L1)
        return {.code = ErrorCode::NotReadable,
                .detail =
                    u"the catalogue %1 is being written by another bantin; wait until it has finished"_s.arg(folder)};
    // A file that is shorter than Xapian left it is a plain DatabaseError without a fault of the system behind it; a
    // full disk is one with such a fault, and no damage.
    const bool isCutOff = type == "DatabaseError"_L1 && !error.get_error_string();
    if (type == "DatabaseCorruptError"_L1 || type == "DatabaseVersionError"_L1 || isCutOff)
        return {.code = ErrorCode::Malformed,
                .detail =
                    u"the catalogue %1 is damaged (%2); run bantin index to have it made anew"_s.arg(folder, message)};
    if (type == "DatabaseNotFoundError"_L1)
        return {.code = ErrorCode::NotReadable,
                .detail = u"there is no catalogue in %1; make one with: bantin index FOLDER"_s.arg(folder)};
    return {.code = ErrorCode::NotReadable,
            .detail = u"the catalogue %1 cannot be used: %2 (%3)"_s.arg(folder, message, type)};
}

} // namespace Bantin::Index
