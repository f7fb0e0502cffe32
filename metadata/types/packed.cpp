// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "types/packed.h"

#include "types/letterbytes.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace Bantin
{

namespace
{

constexpr int BitsPerByte = 7; ///< the eighth tells that more follow
constexpr quint64 MoreFollow = Unpacker::MoreFollow;
constexpr int NumberBits = 64;
constexpr double Shares = 10'000.0;
constexpr double RectParts = 10.0; ///< of a point
/** A shorter text is written out: its place would be no shorter. */
constexpr qsizetype ShortestQuote = 4;

/** How far a text that was joined from lines may stand from where it is expected. */
constexpr qsizetype Drift = 64;

/** The first number of a passage: where its quote is, whether it has a page of its own and areas, and its rule. */
namespace Head
{
constexpr quint64 QuoteMask = 3;
constexpr quint64 HasPage = 4;
constexpr quint64 HasRects = 8;
constexpr int RuleShift = 4;
} // namespace Head

/** Where @p words stand in @p text, from @p from on; -1 where they do not. Of long texts the C library's search reads a
 *  part only. */
qsizetype placeIn(const QString &text, const QString &words, qsizetype from = 0)
{
    constexpr std::size_t Unit = sizeof(QChar);
    const auto *begin = reinterpret_cast<const char *>(text.constData()); // NOLINT: the bytes of the letters
    const char *end = begin + std::size_t(text.size()) * Unit;
    const auto *sought = reinterpret_cast<const char *>(words.constData()); // NOLINT
    for (const char *at = begin + std::size_t(from) * Unit; at < end; ++at) {
        at = static_cast<const char *>(::memmem(at, std::size_t(end - at), sought, std::size_t(words.size()) * Unit));
        if (!at)
            return -1;
        if (std::size_t(at - begin) % Unit == 0) // else between two letters
            return qsizetype(std::size_t(at - begin) / Unit);
    }
    return -1;
}

qint64 parts(double points)
{
    return std::isfinite(points) ? std::llround(std::clamp(points, -1e6, 1e6) * RectParts) : 0;
}

} // namespace

void Packer::number(quint64 value)
{
    for (; value >= MoreFollow; value >>= BitsPerByte)
        m_bytes += char(value | MoreFollow);
    m_bytes += char(value);
}

void Packer::signedNumber(qint64 value)
{
    number((quint64(value) << 1) ^ quint64(value >> (NumberBits - 1)));
}

void Packer::share(double value)
{
    number(quint64(std::llround(std::clamp(value, 0.0, 1.0) * Shares)));
}

void Packer::rawText(const QString &value)
{
    blob(letterBytes(value));
}

void Packer::blob(QByteArrayView bytes)
{
    number(quint64(bytes.size()));
    m_bytes += bytes;
}

void Packer::text(const QString &value)
{
    // 0: written out; else its place, from 1.
    const qsizetype place = value.size() >= ShortestQuote ? placeIn(m_quoted, value) : -1;
    number(quint64(place + 1));
    if (place >= 0)
        return number(quint64(value.size()));
    rawText(value);
}

void Packer::texts(const QStringList &values)
{
    number(quint64(values.size()));
    for (const QString &value : values)
        text(value);
}

void Packer::evidence(const QList<Evidence> &list)
{
    const qsizetype count = std::min(list.size(), MaxPassages);
    number(quint64(count));
    for (const Evidence &passage : list.first(count))
        this->passage(passage);
}

void Packer::passage(const Evidence &passage)
{
    const qsizetype expected = m_state.expectedAt(passage.span.begin);
    const bool isExpected = passage.quote.size() == passage.span.length() && expected >= 0 &&
                            QStringView(m_quoted).mid(expected, passage.quote.size()) == passage.quote;
    const qsizetype place = isExpected ? expected : placeOf(passage.quote, expected);
    const PassageState::Quote quote = isExpected   ? PassageState::Expected
                                      : place >= 0 ? PassageState::Elsewhere
                                                   : PassageState::WrittenOut;
    const qsizetype rule = m_state.rules.indexOf(passage.rule);
    const int page = std::max(passage.page, 0);
    number(quint64(quote) | (page != m_state.page ? Head::HasPage : 0) |
           (passage.rects.isEmpty() ? 0 : Head::HasRects) | quint64(rule + 1) << Head::RuleShift);
    if (rule < 0) {
        rawText(passage.rule);
        m_state.rules << passage.rule;
    }
    if (page != m_state.page)
        number(quint64(m_state.page = page));
    number(quint64(passage.span.begin));
    number(quint64(passage.span.length()));
    if (quote == PassageState::Elsewhere) {
        number(quint64(place));
        number(quint64(passage.quote.size()));
        m_state.shift = passage.span.begin - place;
    } else if (quote == PassageState::WrittenOut) {
        rawText(passage.quote);
    }
    if (!passage.rects.isEmpty())
        areas(passage.rects);
}

/** Where @p quote stands in the quoted text, near @p expected if it does; -1 where it does not. */
qsizetype Packer::placeOf(const QString &quote, qsizetype expected) const
{
    if (quote.size() < ShortestQuote)
        return -1;
    const qsizetype near = placeIn(m_quoted, quote, std::clamp<qsizetype>(expected - Drift, 0, m_quoted.size()));
    return near >= 0 ? near : placeIn(m_quoted, quote);
}

void Packer::areas(const QList<QRectF> &rects)
{
    number(quint64(rects.size()));
    for (const QRectF &rect : rects)
        for (const double edge : {rect.x(), rect.y(), rect.width(), rect.height()})
            signedNumber(parts(edge));
}

quint64 Unpacker::longNumber()
{
    quint64 value = 0;
    qsizetype read = 0;
    for (int shift = 0; shift < NumberBits && read < m_bytes.size(); shift += BitsPerByte) {
        const auto byte = quint64(uchar(m_bytes[read++]));
        value |= (byte & (MoreFollow - 1)) << shift;
        if ((byte & MoreFollow) == 0) {
            m_bytes = m_bytes.sliced(read);
            return value;
        }
    }
    m_bytes = m_bytes.sliced(read);
    m_isValid = false;
    return 0;
}

qint64 Unpacker::signedNumber()
{
    const quint64 value = number();
    return qint64(value >> 1) ^ -qint64(value & 1);
}

double Unpacker::share()
{
    return std::min(double(number()) / Shares, 1.0);
}

QString Unpacker::rawText()
{
    return textOfLetters(blob());
}

QByteArrayView Unpacker::blob()
{
    const qsizetype size = count();
    const QByteArrayView bytes = m_bytes.first(size);
    m_bytes = m_bytes.sliced(size);
    return bytes;
}

QString Unpacker::quoted(quint64 place, quint64 size)
{
    const auto available = quint64(m_quoted.size());
    if (place > available || size > available - place) {
        m_isValid = false;
        return {};
    }
    return m_quoted.sliced(qsizetype(place), qsizetype(size));
}

QString Unpacker::text()
{
    const quint64 place = number();
    return place > 0 ? quoted(place - 1, number()) : rawText();
}

QStringList Unpacker::texts()
{
    QStringList values;
    for (qsizetype i = count(); i > 0 && m_isValid; --i)
        values << text();
    return values;
}

QList<Evidence> Unpacker::evidence()
{
    QList<Evidence> list;
    for (qsizetype i = count(); i > 0 && m_isValid; --i)
        list << passage();
    return list;
}

Evidence Unpacker::passage()
{
    Evidence passage;
    const quint64 head = number();
    const quint64 rule = head >> Head::RuleShift;
    if (rule == 0)
        m_state.rules << rawText();
    m_isValid = m_isValid && rule <= quint64(m_state.rules.size());
    if (!m_isValid)
        return passage;
    passage.rule = rule == 0 ? m_state.rules.last() : m_state.rules[qsizetype(rule - 1)];
    if ((head & Head::HasPage) != 0)
        m_state.page = int(number());
    passage.page = m_state.page;
    const quint64 begin = number();
    const quint64 length = number();
    passage.span = {.begin = qsizetype(begin), .end = qsizetype(begin + length)};
    const auto shift = quint64(m_state.shift);
    if (const quint64 quote = head & Head::QuoteMask; quote == PassageState::Expected) {
        passage.quote = quoted(begin - shift, length);
    } else if (quote == PassageState::Elsewhere) {
        const quint64 place = number();
        passage.quote = quoted(place, number());
        m_state.shift = qsizetype(begin - place);
    } else {
        passage.quote = rawText();
    }
    if ((head & Head::HasRects) != 0)
        passage.rects = areas();
    return passage;
}

QList<QRectF> Unpacker::areas()
{
    QList<QRectF> rects;
    for (qsizetype r = count(); r > 0 && m_isValid; --r) {
        const auto edge = [this] { return double(signedNumber()) / RectParts; };
        const double x = edge();
        const double y = edge();
        const double width = edge();
        rects << QRectF(x, y, width, edge());
    }
    return rects;
}

qsizetype Unpacker::count()
{
    const quint64 value = number();
    if (value <= quint64(m_bytes.size()))
        return qsizetype(value);
    m_isValid = false;
    return 0;
}

} // namespace Bantin
