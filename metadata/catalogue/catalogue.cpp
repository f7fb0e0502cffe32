// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "catalogue/catalogue.h"

#include "catalogue/cataloguereader.h"

#include "text/commonwords.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

/** Words of the text, not what we found out about it. */
class WordTerms : public Xapian::ExpandDecider
{
public:
    bool operator()(const std::string &term) const override { return term.starts_with('S'); }
};

/** As many words as Xapian's own tools take for such a query. */
constexpr Xapian::termcount ExampleWords = 40;

} // namespace

QString Catalogue::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/bantin/catalogue"_s;
}

Catalogue::Catalogue(std::unique_ptr<Private> p) : m_p(std::move(p))
{
}
Catalogue::Catalogue(Catalogue &&) noexcept = default;
Catalogue &Catalogue::operator=(Catalogue &&) noexcept = default;
Catalogue::~Catalogue() = default;

Result<void> Catalogue::Private::reopen()
{
    if (shards) {
        use(shards->open());
        return {};
    }
    const QString path = Index::databaseFolder(folder);
    // Xapian's own message for a missing folder names no cure.
    if (!QFileInfo::exists(path))
        return std::unexpected(Index::toError(Xapian::DatabaseNotFoundError("missing"), folder));
    try {
        if (const quint64 now = Index::identityOf(folder); identity != now) {
            identity = 0; // until it is open
            use(Xapian::Database(QFile::encodeName(path).toStdString()));
            identity = now;
        } else if (database.reopen()) {
            frequencies.clear();
        }
        if (database.get_metadata(Index::VersionKey) == Index::FormatVersion &&
            !QFile::exists(Index::damageMark(folder)))
            return {};
        return std::unexpected(Index::toError(Xapian::DatabaseVersionError("of another version"), folder));
    } catch (const Xapian::Error &error) {
        return std::unexpected(Index::toError(error, folder));
    }
}

Result<Catalogue> Catalogue::open(const QString &folder)
{
    auto p = std::make_unique<Private>();
    p->folder = folder;
    if (QFileInfo(folder).isFile()) {
        Result<Index::Shards> shards = Index::Shards::read(folder);
        if (!shards)
            return std::unexpected(shards.error());
        p->shards = std::move(*shards);
    }
    if (const auto opened = p->reopen(); !opened)
        return std::unexpected(opened.error());
    return Catalogue(std::move(p));
}

Result<void> Catalogue::refresh()
{
    return m_p->reopen();
}

QStringList Catalogue::missingParts() const
{
    return m_p->shards ? m_p->shards->faults() : QStringList();
}

Result<std::optional<Entry>> Catalogue::entry(const QString &path) const
{
    return m_p->answer<std::optional<Entry>>([&](const Xapian::Database &database) -> std::optional<Entry> {
        const std::string term = Index::pathTerm(path);
        const auto posting = database.postlist_begin(term);
        if (posting == database.postlist_end(term))
            return std::nullopt;
        const Xapian::Document document = database.get_document(*posting);
        return Entry{.path = path,
                     .stamp = Index::stampIn(document.get_value(Index::StampSlot)),
                     .outcome = Index::outcomeOf(document),
                     .profile = Index::profileOf(document)};
    });
}

Result<QStringList> Catalogue::moreLikeThis(const QString &path, int limit) const
{
    return m_p->answer<QStringList>([&](const Xapian::Database &database) -> QStringList {
        const std::string term = Index::pathTerm(path);
        if (!database.term_exists(term))
            return {};
        Xapian::RSet example;
        example.add_document(*database.postlist_begin(term));
        const WordTerms words;
        Xapian::Enquire enquire(database);
        const Xapian::ESet terms = enquire.get_eset(ExampleWords, example, &words);
        enquire.set_query(Xapian::Query(Xapian::Query::OP_OR, terms.begin(), terms.end()));
        enquire.set_sort_by_relevance_then_value(Index::PathSlot, false);
        const Xapian::MSet matches = enquire.get_mset(0, Xapian::doccount(limit) + 1);
        QStringList paths;
        for (auto it = matches.begin(); it != matches.end(); ++it)
            paths << Index::pathOf(it.get_document());
        paths.removeAll(path);
        return paths.first(std::min<qsizetype>(paths.size(), limit));
    });
}

Result<QList<int>> Catalogue::frequencies(const QList<quint32> &keys) const
{
    return m_p->answer<QList<int>>([&](const Xapian::Database &database) {
        QList<int> found;
        for (const quint32 key : keys)
            found << m_p->frequencyOf(database, Index::keyTerm(key));
        return found;
    });
}

Result<QList<int>> Catalogue::frequencies(const QStringList &words) const
{
    return m_p->answer<QList<int>>([&](const Xapian::Database &database) {
        QList<int> found;
        for (const QString &word : words)
            found << (isCommonWord(word) ? int(database.get_doccount())
                                         : m_p->frequencyOf(database, Index::syllableTerm(word)));
        return found;
    });
}

Result<int> Catalogue::bulletinCount() const
{
    return m_p->answer<int>([](const Xapian::Database &database) {
        return int(database.get_termfreq(Index::stateTerm(EntryState::Bulletin)));
    });
}

Result<CatalogueStatus> Catalogue::status() const
{
    return m_p->answer<CatalogueStatus>([&](const Xapian::Database &database) {
        CatalogueStatus status{.folder = m_p->folder, .roots = Index::readRoots(m_p->folder)};
        status.bulletins = int(database.get_termfreq(Index::stateTerm(EntryState::Bulletin)));
        status.others = int(database.get_termfreq(Index::stateTerm(EntryState::NotBulletin)));
        status.failed = int(database.get_termfreq(Index::stateTerm(EntryState::Failed)));
        for (const EntryState state : {EntryState::NotBulletin, EntryState::Failed}) {
            const std::string term = Index::stateTerm(state);
            for (auto it = database.postlist_begin(term); it != database.postlist_end(term); ++it) {
                const Xapian::Document document = database.get_document(*it);
                const Result<StoredRecord> outcome = Index::outcomeOf(document);
                status.unlisted << Unlisted{.path = Index::pathOf(document),
                                            .state = state,
                                            .reason = outcome ? outcome->record.recognition.reasons.join(u", "_s)
                                                              : outcome.error().detail};
            }
        }
        std::ranges::sort(status.unlisted, {}, &Unlisted::path);
        return status;
    });
}

} // namespace Bantin
