// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "types/packed.h"

#include <algorithm>
#include <cmath>

namespace Bantin
{

namespace
{

constexpr int BitsPerByte = 7; ///< the eighth tells that more follow
constexpr quint64 MoreFollow = 0x80;
constexpr int NumberBits = 64;
constexpr double Shares = 10'000.0;
constexpr double RectParts = 10.0; ///< of a point
/** A shorter text is written out: its place would be no shorter. */
constexpr qsizetype ShortestQuote = 4;

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

void Packer::text(const QString &value)
{
    // 0: written out; else its place, from 1.
    const qsizetype place = value.size() >= ShortestQuote ? m_quoted.indexOf(value) : -1;
    number(quint64(place + 1));
    if (place >= 0)
        return number(quint64(value.size()));
    const QByteArray utf8 = value.toUtf8();
    number(quint64(utf8.size()));
    m_bytes += utf8;
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
    for (const Evidence &passage : list.first(count)) {
        number(quint64(std::max(passage.page, 0)));
        signedNumber(passage.span.begin);
        signedNumber(passage.span.length());
        text(passage.quote);
        text(passage.rule);
        number(quint64(passage.rects.size()));
        for (const QRectF &rect : passage.rects)
            for (const double edge : {rect.x(), rect.y(), rect.width(), rect.height()})
                signedNumber(parts(edge));
    }
}

quint64 Unpacker::number()
{
    quint64 value = 0;
    for (int shift = 0; shift < NumberBits && !m_bytes.isEmpty(); shift += BitsPerByte) {
        const auto byte = quint64(uchar(m_bytes.front()));
        m_bytes = m_bytes.sliced(1);
        value |= (byte & (MoreFollow - 1)) << shift;
        if ((byte & MoreFollow) == 0)
            return value;
    }
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

QString Unpacker::text()
{
    const quint64 place = number();
    const quint64 size = number();
    const auto available = quint64(place > 0 ? m_quoted.size() : m_bytes.size());
    const quint64 begin = place > 0 ? place - 1 : 0;
    if (begin > available || size > available - begin) {
        m_isValid = false;
        return {};
    }
    if (place > 0)
        return m_quoted.sliced(qsizetype(begin), qsizetype(size));
    const QString value = QString::fromUtf8(m_bytes.first(qsizetype(size)));
    m_bytes = m_bytes.sliced(qsizetype(size));
    return value;
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
    for (qsizetype i = count(); i > 0 && m_isValid; --i) {
        Evidence passage;
        passage.page = int(number());
        passage.span.begin = signedNumber();
        const qint64 length = signedNumber();
        passage.span.end = qsizetype(quint64(passage.span.begin) + quint64(length));
        passage.quote = text();
        passage.rule = text();
        for (qsizetype r = count(); r > 0 && m_isValid; --r) {
            const auto edge = [this] { return double(signedNumber()) / RectParts; };
            const double x = edge();
            const double y = edge();
            const double width = edge();
            passage.rects << QRectF(x, y, width, edge());
        }
        list << passage;
    }
    return list;
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
