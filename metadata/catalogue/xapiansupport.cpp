// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "catalogue/xapiansupport.h"

#include "catalogue/recordstore.h"
#include "text/commonwords.h"
#include "text/fold.h"
#include "text/marks.h"
#include "text/syllables.h"
#include "types/letterbytes.h"
#include "types/packed.h"

#include <QCryptographicHash>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Bantin::Index
{

namespace
{

/** Words of a title say more of a bulletin than those of its text. */
constexpr Xapian::termcount TitleWeight = 3;
/** Longer than any syllable: a line of a table, a chain of signs. */
constexpr qsizetype MaxSyllable = 32;
/** In bytes: what Xapian takes. */
constexpr std::size_t MaxTerm = 245;
/** More than a text of the greatest size can hold of one word. */
constexpr quint64 MaxCount = 1U << 28;
/** Of a hash: two files of a catalogue do not share so many bytes by chance. */
constexpr qsizetype HashBytes = 8;

constexpr char ContentPrefix = 'H';
constexpr qint64 MsPerMinute = 60'000;
constexpr quint32 MinutesPerDay = 24 * 60;
/** Whose minutes still fit into 32 bits; some day of the year 3000. */
constexpr qint64 LastDay = 2'900'000;

std::string numberedTerm(char prefix, quint32 key)
{
    char bytes[sizeof key];
    qToBigEndian(key, bytes);
    return prefix + std::string(bytes, sizeof key);
}

std::string wordTerm(char prefix, QStringView word)
{
    const QByteArray letters = letterBytes(word);
    std::string term(std::size_t(letters.size()) + 1, prefix);
    std::ranges::copy(letters, term.begin() + 1);
    return term;
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
    case EntryState::Archive:
        return 'Z';
    }
    Q_UNREACHABLE_RETURN('F');
}

/** Writes what documentIn() makes a document of. Xapian's own takes each term into a sorted list; that is done once, by
 *  the one that writes. */
class DocumentPacker
{
public:
    explicit DocumentPacker(const std::string &data) { m_head.blob(data); }

    void setPublished(const std::string &value) { m_published = value; }
    /** With @p count 0, one that is only looked up. */
    void addTerm(QByteArrayView term, Xapian::termcount count = 0)
    {
        m_terms.blob(term);
        m_terms.number(count);
    }
    [[nodiscard]] QByteArray bytes()
    {
        m_head.blob(m_published);
        return m_head.bytes() + m_terms.bytes();
    }

private:
    Packer m_head;
    Packer m_terms;
    std::string m_published;
};

/** The words of one bulletin, whose texts must outlive it. */
class WordCounter
{
public:
    WordCounter() { m_counts.reserve(UsualWords); }

    void add(const SyllableText &text, Xapian::termcount weight)
    {
        for (const SyllableText::Word &word : text.words())
            m_counts[word.key] += weight;
    }

    [[nodiscard]] bool contains(const QString &word) const { return m_counts.contains(word); }

    void moveTo(DocumentPacker &document) const
    {
        for (auto it = m_counts.begin(); it != m_counts.end(); ++it) {
            const QStringView word = it.key();
            if (word.size() > MaxSyllable || isCommonWord(word))
                continue;
            document.addTerm(syllableTerm(word), it.value());
            const bool hasMarks = std::ranges::any_of(word, [](QChar c) { return c > u'z'; });
            if (!hasMarks || isMarkedForm(word))
                continue;
            if (const QString folded = fold(word); folded != word)
                document.addTerm(foldedSyllableTerm(folded), it.value());
        }
    }

private:
    static constexpr qsizetype UsualWords = 400;

    QHash<QStringView, Xapian::termcount> m_counts;
};

void addNames(DocumentPacker &document, const Bulletin &bulletin, const WordCounter &words)
{
    const auto addWords = [&](const QString &name, auto toTerm, auto isWanted) {
        for (const Syllable &word : syllables(name))
            if (word.key.size() <= MaxSyllable && !isCommonWord(word.key) && isWanted(word.key))
                document.addTerm(toTerm(fold(word.key)));
    };
    const auto always = [](const QString &) { return true; };
    if (bulletin.publisher) {
        addWords(bulletin.publisher->value.name, sourceTerm, always);
        addWords(bulletin.publisher->value.canonical, sourceTerm, always);
    }
    for (const auto &source : bulletin.sources) {
        addWords(source.value.name, sourceTerm, always);
        addWords(source.value.canonical, sourceTerm, always);
    }
    // What is printed is found by its words.
    const auto isUnprinted = [&](const QString &word) { return !words.contains(word); };
    for (const auto &body : bulletin.organisations) {
        addWords(body.value.canonical, bodyTerm, isUnprinted);
        addWords(body.value.abbreviation, bodyTerm, isUnprinted);
    }
    for (const auto &country : bulletin.countries)
        document.addTerm(countryTerm(country.value));
}

void addBulletin(DocumentPacker &document, const Bulletin &bulletin)
{
    const SyllableText title(bulletin.title ? QStringView(bulletin.title->value) : QStringView());
    const SyllableText body(bulletin.body ? QStringView(bulletin.body->value) : QStringView());
    WordCounter words;
    words.add(title, TitleWeight);
    words.add(body, 1);
    words.moveTo(document);
    addNames(document, bulletin, words);
    if (bulletin.published)
        document.setPublished(publishedValue(bulletin.published->value.date, bulletin.published->value.time));
}

/** The document of which @p bytes were packed; nothing where they were not. */
std::optional<Xapian::Document> unpacked(QByteArrayView bytes)
{
    Xapian::Document document;
    Unpacker unpacker(bytes);
    const auto text = [&] {
        const QByteArrayView blob = unpacker.blob();
        return std::string(blob.data(), std::size_t(blob.size()));
    };
    document.set_data(text());
    if (const std::string published = text(); !published.empty())
        document.add_value(PublishedSlot, published);
    while (unpacker.isValid() && !unpacker.rest().isEmpty()) {
        const std::string term = text();
        const quint64 count = unpacker.number();
        if (term.empty() || term.size() > MaxTerm || count > MaxCount)
            return std::nullopt;
        document.add_term(term, Xapian::termcount(count));
    }
    return unpacker.isValid() ? std::optional(document) : std::nullopt;
}

/** A worker whose memory a broken file has spoilt may answer anything: that costs the file, not the run. */
Xapian::Document documentIn(const Analysed &analysed, const QString &path)
{
    if (const auto document = unpacked(analysed.document))
        return *document;
    const Error error{.code = ErrorCode::Malformed,
                      .detail = u"%1 makes its reader fail; it is passed over until it changes"_s.arg(path)};
    return unpacked(Analysed::of({.outcome = std::unexpected(error)}).document).value_or(Xapian::Document());
}

} // namespace

std::string pathTerm(const QString &path)
{
    return 'U' + QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha1).first(HashBytes).toStdString();
}
std::string contentTerm(const QByteArray &hash)
{
    return ContentPrefix + hash.first(std::min(hash.size(), HashBytes)).toStdString();
}
std::string contentTermOf(const Xapian::Document &document)
{
    auto term = document.termlist_begin();
    term.skip_to(std::string(1, ContentPrefix));
    return term != document.termlist_end() && (*term).starts_with(ContentPrefix) ? *term : std::string();
}
std::string stateTerm(EntryState state)
{
    return std::string("X") + stateLetter(state);
}
std::string keyTerm(quint32 key)
{
    return numberedTerm('E', key);
}
quint32 keyIn(const std::string &term)
{
    return term.size() == 1 + sizeof(quint32) ? qFromBigEndian<quint32>(term.data() + 1) : 0;
}
std::string syllableTerm(QStringView exact)
{
    return wordTerm('S', exact);
}
std::string foldedSyllableTerm(QStringView folded)
{
    return wordTerm('F', folded);
}
std::string sourceTerm(QStringView folded)
{
    return wordTerm('A', folded);
}
std::string bodyTerm(QStringView folded)
{
    return wordTerm('B', folded);
}
std::string countryTerm(const QString &code)
{
    return 'C' + code.left(MaxSyllable).toStdString();
}

std::string publishedValue(const QDate &date, const std::optional<QTime> &time)
{
    const auto minutes = quint32(std::clamp<qint64>(date.toJulianDay(), 0, LastDay) * qint64(MinutesPerDay) +
                                 (time ? time->msecsSinceStartOfDay() / MsPerMinute : 0));
    return numberedTerm('D', minutes).substr(1);
}

Xapian::Document placed(const Analysed &analysed, const QString &path, const FileStamp &stamp)
{
    Xapian::Document document = documentIn(analysed, path);
    document.add_value(PathSlot, path.toStdString());
    Packer packer;
    packer.signedNumber(stamp.modifiedMs);
    packer.signedNumber(stamp.size);
    packer.number(stamp.knowledge);
    document.add_value(StampSlot, packer.bytes().toStdString());
    document.add_boolean_term(pathTerm(path));
    return document;
}

Result<StoredRecord> outcomeOf(const Xapian::Document &document)
{
    Result<StoredRecord> stored = recordIn(document.get_data());
    if (stored)
        stored->record.file = pathOf(document);
    return stored;
}

QByteArray profileOf(const Xapian::Document &document)
{
    const std::string data = document.get_data();
    return profileIn(data).toByteArray();
}

QString pathOf(const Xapian::Document &document)
{
    return QString::fromStdString(document.get_value(PathSlot));
}

FileStamp stampIn(const std::string &value)
{
    Unpacker unpacker{QByteArrayView(value)};
    const qint64 modifiedMs = unpacker.signedNumber();
    const qint64 size = unpacker.signedNumber();
    return {.size = size, .modifiedMs = modifiedMs, .knowledge = quint32(unpacker.number())};
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

namespace Bantin
{

Analysed Analysed::of(const Findings &findings)
{
    using namespace Index;
    const Recognition recognition = findings.outcome ? findings.outcome->recognition : Recognition();
    const EntryState state = !findings.outcome        ? EntryState::Failed
                             : recognition.isBulletin ? EntryState::Bulletin
                                                      : EntryState::NotBulletin;
    DocumentPacker document(toStored(findings.outcome, findings.profile, findings.facts));
    document.addTerm(stateTerm(state));
    if (!findings.contentHash.isEmpty())
        document.addTerm(contentTerm(findings.contentHash));
    if (recognition.isDescribed())
        addBulletin(document, findings.outcome->bulletin);
    // With a weight of one each: a term without one would count nothing in a weighted query.
    for (const quint32 key : findings.keys)
        document.addTerm(keyTerm(key), 1);
    return {
        .state = state, .error = findings.outcome ? Error() : findings.outcome.error(), .document = document.bytes()};
}

Analysed Analysed::ofArchive(const Result<QStringList> &members)
{
    if (!members)
        return of({.outcome = std::unexpected(members.error())});
    Index::DocumentPacker document(Index::toStored(Record(), {}, {}));
    document.addTerm(Index::stateTerm(EntryState::Archive));
    return {.state = EntryState::Archive, .document = document.bytes(), .members = *members};
}

} // namespace Bantin
