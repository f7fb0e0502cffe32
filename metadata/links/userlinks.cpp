// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "links/userlinks.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <atomic>
#include <utility>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

/** Tells our files from SQLite files of others: "BLnk". */
constexpr int ApplicationId = 0x424C6E6B;
constexpr int FormatVersion = 1;
/** Another process writes for some milliseconds; waiting longer means that it hangs. */
constexpr auto BusyOption = "QSQLITE_BUSY_TIMEOUT=5000"_L1;

// SQLite's own codes for damage: https://www.sqlite.org/rescode.html
constexpr int CorruptCode = 11;
constexpr int NotADatabaseCode = 26;

const QStringList &tables()
{
    static const QStringList Statements{
        u"CREATE TABLE files (hash TEXT PRIMARY KEY NOT NULL, path TEXT NOT NULL, title TEXT NOT NULL)"_s,
        // The smaller hash first, so that a pair stands there once whichever of the two was open.
        u"CREATE TABLE links (first TEXT NOT NULL REFERENCES files(hash), second TEXT NOT NULL REFERENCES files(hash), "
        "verdict TEXT NOT NULL CHECK (verdict IN ('related', 'unrelated')), note TEXT NOT NULL, made TEXT NOT NULL, "
        "PRIMARY KEY (first, second), CHECK (first < second))"_s,
        u"CREATE INDEX links_second ON links (second)"_s,
        u"PRAGMA application_id = %1"_s.arg(ApplicationId),
        u"PRAGMA user_version = %1"_s.arg(FormatVersion),
    };
    return Statements;
}

/** A connection for one question: Qt's connections belong to one thread, ours may come from any. */
class Store
{
public:
    explicit Store(const QString &file) : m_file(file), m_name(nextName())
    {
        m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
        m_database.setDatabaseName(file);
        m_database.setConnectOptions(BusyOption);
    }
    ~Store()
    {
        m_database.close();
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(m_name);
    }
    Q_DISABLE_COPY_MOVE(Store)

    Result<void> open()
    {
        if (!m_database.isValid())
            return fault(ErrorCode::NotReadable,
                         u"Qt's driver for SQLite is missing; install the package libqt6sql6-sqlite"_s);
        if (!m_database.open())
            return std::unexpected(toError(m_database.lastError()));
        for (const QString &statement : {u"PRAGMA foreign_keys = ON"_s, u"PRAGMA synchronous = FULL"_s})
            if (const auto done = run(statement); !done)
                return std::unexpected(done.error());
        return check();
    }

    Result<QSqlQuery> run(const QString &statement, const QVariantList &values = {})
    {
        QSqlQuery query(m_database);
        if (!query.prepare(statement))
            return std::unexpected(toError(query.lastError()));
        for (const QVariant &value : values)
            query.addBindValue(value);
        if (!query.exec())
            return std::unexpected(toError(query.lastError()));
        return query;
    }

    Result<void> begin() { return plain(u"BEGIN IMMEDIATE"_s); }
    Result<void> commit() { return plain(u"COMMIT"_s); }
    /** Makes the tables of a new file, inside the transaction of its first change. */
    Result<void> makeTables()
    {
        if (!m_isNew)
            return {};
        // Another process may have made them since we looked.
        const Result<int> known = number(u"PRAGMA user_version"_s);
        if (!known)
            return std::unexpected(known.error());
        if (*known == FormatVersion)
            return {};
        for (const QString &statement : tables())
            if (const auto done = plain(statement); !done)
                return done;
        return {};
    }
    [[nodiscard]] bool isNew() const { return m_isNew; }

private:
    static QString nextName()
    {
        static std::atomic<int> count = 0;
        return u"bantin-links-%1"_s.arg(++count);
    }

    std::unexpected<Error> fault(ErrorCode code, const QString &what) const
    {
        return std::unexpected(Error{.code = code, .detail = u"your links in %1: %2"_s.arg(m_file, what)});
    }

    Error toError(const QSqlError &error) const
    {
        // Extended codes carry the plain one in their last eight bits.
        const int code = error.nativeErrorCode().toInt() & 0xFF;
        if (code == CorruptCode || code == NotADatabaseCode)
            return damaged(error.databaseText());
        return fault(ErrorCode::NotReadable,
                     u"%1; see that the file and its folder can be read and written"_s.arg(error.databaseText()))
            .error();
    }
    Error damaged(const QString &why) const
    {
        return fault(ErrorCode::Malformed,
                     u"the file is damaged (%1) and was left as it is; put a copy in its place or move it away"_s.arg(
                         why))
            .error();
    }

    Result<void> plain(const QString &statement)
    {
        return run(statement).transform([](const QSqlQuery &) {});
    }
    Result<int> number(const QString &statement)
    {
        return run(statement).transform([](QSqlQuery query) { return query.next() ? query.value(0).toInt() : 0; });
    }

    /** Whether this is a sound file of ours; an empty one is one that is yet to be made. */
    Result<void> check()
    {
        const Result<int> version = number(u"PRAGMA user_version"_s);
        const Result<int> application = number(u"PRAGMA application_id"_s);
        const Result<int> objects = number(u"SELECT count(*) FROM sqlite_master"_s);
        if (!version || !application || !objects)
            return std::unexpected(!version ? version.error() : !application ? application.error() : objects.error());
        m_isNew = *version == 0 && *application == 0 && *objects == 0;
        if (m_isNew)
            return {};
        if (*application != ApplicationId)
            return fault(ErrorCode::Malformed, u"the file belongs to another program; move it away"_s);
        if (*version != FormatVersion)
            return fault(ErrorCode::Unsupported, u"the file was written by a newer Bantin; install that again"_s);
        Result<QSqlQuery> sound = run(u"PRAGMA quick_check(1)"_s);
        if (!sound)
            return std::unexpected(sound.error());
        const QString verdict = sound->next() ? sound->value(0).toString() : QString();
        if (verdict != "ok"_L1)
            return std::unexpected(damaged(verdict.simplified()));
        return {};
    }

    const QString m_file;
    const QString m_name;
    QSqlDatabase m_database;
    bool m_isNew = false;
};

QString verdictKey(Verdict verdict)
{
    return verdict == Verdict::Related ? u"related"_s : u"unrelated"_s;
}

std::pair<QString, QString> ordered(const QByteArray &a, const QByteArray &b)
{
    const QString x = QString::fromLatin1(a.toHex());
    const QString y = QString::fromLatin1(b.toHex());
    return x < y ? std::pair(x, y) : std::pair(y, x);
}

Result<void> write(Store &store, const LinkedFile &a, const LinkedFile &b, Verdict verdict, const QString &note,
                   const QDateTime &now)
{
    for (const LinkedFile *file : {&a, &b}) {
        const auto done = store.run(
            u"INSERT INTO files (hash, path, title) VALUES (?, ?, ?) ON CONFLICT (hash) DO "
            "UPDATE SET path = excluded.path, title = excluded.title"_s,
            {QString::fromLatin1(file->contentHash.toHex()), file->path, file->title.isNull() ? u""_s : file->title});
        if (!done)
            return std::unexpected(done.error());
    }
    const auto [first, second] = ordered(a.contentHash, b.contentHash);
    return store
        .run(
            u"INSERT INTO links (first, second, verdict, note, made) VALUES (?, ?, ?, ?, ?) ON CONFLICT (first, "
            "second) DO UPDATE SET verdict = excluded.verdict, note = excluded.note, made = excluded.made"_s,
            {first, second, verdictKey(verdict), note.isNull() ? u""_s : note, now.toUTC().toString(Qt::ISODateWithMs)})
        .transform([](const QSqlQuery &) {});
}

} // namespace

QString UserLinks::fileFor(const QString &catalogueFolder)
{
    return QDir::cleanPath(QFileInfo(catalogueFolder).absoluteFilePath()) + u"-links.sqlite"_s;
}

Result<void> UserLinks::set(const LinkedFile &a, const LinkedFile &b, Verdict verdict, const QString &note,
                            const QDateTime &now) const
{
    if (a.contentHash.isEmpty() || b.contentHash.isEmpty())
        return std::unexpected(Error{
            .code = ErrorCode::NotReadable,
            .detail = u"%1 cannot be read, so it cannot be linked"_s.arg(a.contentHash.isEmpty() ? a.path : b.path)});
    if (a.contentHash == b.contentHash)
        return std::unexpected(
            Error{.code = ErrorCode::Unsupported,
                  .detail = u"%1 and %2 are the same file; link two different ones"_s.arg(a.path, b.path)});
    QDir().mkpath(QFileInfo(m_file).absolutePath());
    Store store(m_file);
    return store.open()
        .and_then([&] { return store.begin(); })
        .and_then([&] { return store.makeTables(); })
        .and_then([&] { return write(store, a, b, verdict, note, now); })
        .and_then([&] { return store.commit(); });
}

Result<bool> UserLinks::remove(const QByteArray &a, const QByteArray &b) const
{
    if (!QFileInfo::exists(m_file))
        return false;
    Store store(m_file);
    if (const auto opened = store.open(); !opened)
        return std::unexpected(opened.error());
    if (store.isNew())
        return false;
    const auto [first, second] = ordered(a, b);
    return store.run(u"DELETE FROM links WHERE first = ? AND second = ?"_s, {first, second})
        .transform([](const QSqlQuery &query) { return query.numRowsAffected() > 0; });
}

Result<QList<UserLink>> UserLinks::of(const QByteArray &contentHash) const
{
    if (!QFileInfo::exists(m_file))
        return QList<UserLink>();
    Store store(m_file);
    if (const auto opened = store.open(); !opened)
        return std::unexpected(opened.error());
    if (store.isNew())
        return QList<UserLink>();
    const QString hash = QString::fromLatin1(contentHash.toHex());
    Result<QSqlQuery> rows =
        store.run(u"SELECT hash, path, title, verdict, note, made FROM links JOIN files ON hash = CASE WHEN first = ? "
                  "THEN second ELSE first END WHERE first = ? OR second = ? ORDER BY made, hash"_s,
                  {hash, hash, hash});
    if (!rows)
        return std::unexpected(rows.error());
    QList<UserLink> links;
    while (rows->next())
        links << UserLink{.other = {.contentHash = QByteArray::fromHex(rows->value(0).toString().toLatin1()),
                                    .path = rows->value(1).toString(),
                                    .title = rows->value(2).toString()},
                          .verdict = rows->value(3).toString() == "related"_L1 ? Verdict::Related : Verdict::Unrelated,
                          .note = rows->value(4).toString(),
                          .made = QDateTime::fromString(rows->value(5).toString(), Qt::ISODateWithMs)};
    return links;
}

} // namespace Bantin
