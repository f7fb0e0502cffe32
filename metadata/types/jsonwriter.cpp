// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "types/jsonwriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Bantin::Json
{

namespace
{

constexpr qsizetype LongestUnit = 6; ///< bytes of \u001f, the most that a unit of UTF-16 takes

char hexDigit(unsigned value)
{
    return char(value < 10 ? '0' + value : 'a' + value - 10);
}

char *writeEscape(char *out, char16_t unit)
{
    *out++ = '\\';
    *out++ = 'u';
    for (int shift = 12; shift >= 0; shift -= 4)
        *out++ = hexDigit((unit >> shift) & 0xf);
    return out;
}

char *writeAscii(char *out, char16_t unit)
{
    if (unit >= 0x20 && unit != u'"' && unit != u'\\') {
        *out++ = char(unit);
        return out;
    }
    const char letter = unit == u'"'    ? '"'
                        : unit == u'\\' ? '\\'
                        : unit == u'\b' ? 'b'
                        : unit == u'\f' ? 'f'
                        : unit == u'\n' ? 'n'
                        : unit == u'\r' ? 'r'
                        : unit == u'\t' ? 't'
                                        : '\0';
    if (letter == '\0')
        return writeEscape(out, unit);
    *out++ = '\\';
    *out++ = letter;
    return out;
}

char *writeUtf8(char *out, char32_t c)
{
    if (c >= 0x10000) {
        *out++ = char(0xf0 | (c >> 18));
        *out++ = char(0x80 | ((c >> 12) & 0x3f));
    } else if (c >= 0x800) {
        *out++ = char(0xe0 | (c >> 12));
    } else {
        *out++ = char(0xc0 | (c >> 6));
        *out++ = char(0x80 | (c & 0x3f));
        return out;
    }
    *out++ = char(0x80 | ((c >> 6) & 0x3f));
    *out++ = char(0x80 | (c & 0x3f));
    return out;
}

} // namespace

void write(QByteArray &json, QStringView value)
{
    const qsizetype before = json.size();
    json.resize(before + 2 + value.size() * LongestUnit);
    char *out = json.data() + before;
    *out++ = '"';
    for (qsizetype i = 0; i < value.size(); ++i) {
        const char16_t unit = value[i].unicode();
        if (unit < 0x80)
            out = writeAscii(out, unit);
        else if (!QChar::isSurrogate(unit))
            out = writeUtf8(out, unit);
        else if (QChar::isHighSurrogate(unit) && i + 1 < value.size() && value[i + 1].isLowSurrogate())
            out = writeUtf8(out, QChar::surrogateToUcs4(unit, value[++i].unicode()));
        else
            out = writeEscape(out, unit); // half a letter is no UTF-8
    }
    *out++ = '"';
    json.truncate(out - json.constData());
}

void write(QByteArray &json, const QString &value)
{
    write(json, QStringView(value));
}

void write(QByteArray &json, QLatin1StringView value)
{
    write(json, QString(value));
}

void write(QByteArray &json, double value)
{
    constexpr double MostExact = 1e15;
    if (std::abs(value) < MostExact && value == std::trunc(value))
        json += QByteArray::number(qint64(value));
    else
        json += std::isfinite(value) ? QByteArray::number(value, 'g', QLocale::FloatingPointShortest) : "null"_ba;
}

void write(QByteArray &json, qint64 value)
{
    json += QByteArray::number(value);
}

void write(QByteArray &json, int value)
{
    json += QByteArray::number(value);
}

void write(QByteArray &json, bool value)
{
    json += value ? "true" : "false";
}

void write(QByteArray &json, const QStringList &list)
{
    writeList(json, list, [](QByteArray &out, const QString &text) { write(out, text); });
}

void write(QByteArray &json, const QJsonValue &value)
{
    // QJsonDocument prints lists and objects alone.
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    json += QByteArrayView(list).sliced(1).chopped(1);
}

ObjectWriter::ObjectWriter(QByteArray &json) : m_json(json)
{
    m_json += '{';
}

QByteArray &ObjectWriter::member(QLatin1StringView key)
{
    if (!m_members.isEmpty()) {
        m_members.last().end = m_json.size();
        m_json += ',';
    }
    m_members.append({.key = key, .begin = m_json.size()});
    m_json += '"';
    m_json += key;
    m_json += "\":";
    return m_json;
}

ObjectWriter::~ObjectWriter()
{
    if (!std::ranges::is_sorted(m_members, {}, &Member::key)) {
        m_members.last().end = m_json.size();
        const qsizetype begin = m_members.first().begin;
        const QByteArray unsorted = m_json.sliced(begin);
        m_json.truncate(begin);
        std::ranges::sort(m_members, {}, &Member::key);
        for (const Member &member : m_members) {
            if (m_json.size() > begin)
                m_json += ',';
            m_json += QByteArrayView(unsorted).sliced(member.begin - begin, member.end - member.begin);
        }
    }
    m_json += '}';
}

} // namespace Bantin::Json
