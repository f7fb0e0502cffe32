// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "types/jsontext.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace Bantin::Json
{

namespace
{

bool needsEscape(char c)
{
    return uchar(c) < 0x20 || c == '"' || c == '\\';
}

void appendEscaped(QByteArray &bytes, char c)
{
    constexpr std::string_view Named = "\"\\\b\f\n\r\t";
    constexpr std::string_view Names = "\"\\bfnrt";
    bytes += '\\';
    if (const size_t known = Named.find(c); known != std::string_view::npos)
        bytes += Names[known];
    else
        bytes += "u00" + QByteArray(1, c).toHex();
}

} // namespace

void JsonText::key(QLatin1StringView name)
{
    separate();
    m_bytes += '"';
    m_bytes += name;
    m_bytes += "\":";
}

void JsonText::value(QStringView text)
{
    separate();
    m_bytes += '"';
    const QByteArray utf8 = text.toUtf8();
    for (auto rest = utf8.begin(); rest != utf8.end();) {
        const auto stop = std::find_if(rest, utf8.end(), needsEscape);
        m_bytes.append(rest, stop - rest);
        if (stop != utf8.end())
            appendEscaped(m_bytes, *stop);
        rest = stop == utf8.end() ? stop : stop + 1;
    }
    m_bytes += '"';
}

void JsonText::value(double number)
{
    std::array<char, 32> digits{};
    const auto written = std::to_chars(digits.begin(), digits.end(), number);
    raw(std::isfinite(number) ? QByteArrayView(digits.begin(), written.ptr) : "null");
}

void JsonText::value(const QStringList &texts)
{
    beginArray();
    for (const QString &text : texts)
        value(text);
    endArray();
}

void JsonText::begin(char bracket)
{
    separate();
    m_bytes += bracket;
}

void JsonText::end(char bracket)
{
    m_bytes += bracket;
}

void JsonText::raw(QByteArrayView text)
{
    separate();
    m_bytes += text;
}

/** The comma before a member or an item: where something stands before it. */
void JsonText::separate()
{
    if (!m_bytes.isEmpty() && QByteArrayView("{[:").indexOf(m_bytes.back()) < 0)
        m_bytes += ',';
}

} // namespace Bantin::Json
