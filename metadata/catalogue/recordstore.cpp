// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "catalogue/recordstore.h"

#include "catalogue/recordpacking.h"
#include "types/letterbytes.h"

#include <algorithm>
#include <zlib.h>

using namespace Qt::StringLiterals;

namespace Bantin::Index
{

namespace
{

/** Of a record unpacked: the text of the largest document, and its fields. What claims to be more is damaged. */
constexpr std::size_t MaxRecordBytes = std::size_t(64) << 20;
constexpr std::size_t FirstGuess = std::size_t(1) << 14;
/** Raw deflate, no head and no sum: the catalogue has its own. */
constexpr int RawWindow = -15;
/** As much as dictionary and record take together: what a compressor holds is copied for each record. */
constexpr int PackingWindow = -14;
constexpr int MemoryLevel = 7;
constexpr int Level = 6;

const Bytef *bytesOf(const char *data)
{
    return reinterpret_cast<const Bytef *>(data); // NOLINT: zlib's own view of bytes
}

/** What bulletins say again and again, in the form in which records hold text. */
const QByteArray &dictionary()
{
    static const QByteArray bytes = letterBytes(QString::fromUtf8(QByteArrayView(Phrases)));
    return bytes;
}

/** A compressor that has read the dictionary: copying it takes a fraction of the time of reading that again. */
class Primed
{
public:
    Primed()
    {
        if (::deflateInit2(&m_stream, Level, Z_DEFLATED, PackingWindow, MemoryLevel, Z_DEFAULT_STRATEGY) == Z_OK)
            ::deflateSetDictionary(&m_stream, bytesOf(dictionary().constData()), uInt(dictionary().size()));
    }
    ~Primed() { ::deflateEnd(&m_stream); }
    Q_DISABLE_COPY_MOVE(Primed)

    [[nodiscard]] bool copyTo(z_stream &stream) { return ::deflateCopy(&stream, &m_stream) == Z_OK; }

private:
    z_stream m_stream{};
};

std::string compressed(QByteArrayView plain)
{
    thread_local Primed primed;
    z_stream stream{};
    if (!primed.copyTo(stream))
        return {};
    std::string packed(::deflateBound(&stream, uLong(plain.size())), '\0');
    stream.next_in = const_cast<Bytef *>(bytesOf(plain.data())); // NOLINT: zlib does not write there
    stream.avail_in = uInt(plain.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data()); // NOLINT
    stream.avail_out = uInt(packed.size());
    const bool isDone = ::deflate(&stream, Z_FINISH) == Z_STREAM_END;
    packed.resize(isDone ? stream.total_out : 0);
    ::deflateEnd(&stream);
    return packed;
}

QByteArray decompressed(QByteArrayView packed)
{
    z_stream stream{};
    if (::inflateInit2(&stream, RawWindow) != Z_OK)
        return {};
    ::inflateSetDictionary(&stream, bytesOf(dictionary().constData()), uInt(dictionary().size()));
    stream.next_in = const_cast<Bytef *>(bytesOf(packed.data())); // NOLINT: zlib does not write there
    stream.avail_in = uInt(packed.size());
    QByteArray plain(FirstGuess, Qt::Uninitialized);
    int state = Z_OK;
    while (state == Z_OK) {
        if (stream.total_out == uLong(plain.size())) {
            if (std::size_t(plain.size()) >= MaxRecordBytes)
                break;
            plain.resize(plain.size() * 2);
        }
        stream.next_out = reinterpret_cast<Bytef *>(plain.data()) + stream.total_out; // NOLINT
        stream.avail_out = uInt(uLong(plain.size()) - stream.total_out);
        state = ::inflate(&stream, Z_NO_FLUSH);
    }
    plain.resize(state == Z_STREAM_END ? qsizetype(stream.total_out) : 0);
    ::inflateEnd(&stream);
    return plain;
}

} // namespace

std::string toStored(const Result<Record> &outcome, const QByteArray &profile, const QByteArray &facts)
{
    Packer head;
    head.number(quint64(profile.size()));
    Packer packer;
    pack(packer, outcome);
    return (head.bytes() + profile).toStdString() + compressed(packer.bytes() + facts);
}

QByteArrayView profileIn(const std::string &stored)
{
    Unpacker head{QByteArrayView(stored)};
    const qsizetype size = head.count();
    return head.rest().first(size);
}

Result<StoredRecord> recordIn(const std::string &stored)
{
    Unpacker head{QByteArrayView(stored)};
    const qsizetype size = head.count();
    const QByteArray plain = decompressed(head.rest().sliced(size));
    Unpacker unpacker(plain);
    return unpackOutcome(unpacker).transform(
        [&](const Record &record) { return StoredRecord{.record = record, .facts = unpacker.rest().toByteArray()}; });
}

} // namespace Bantin::Index
