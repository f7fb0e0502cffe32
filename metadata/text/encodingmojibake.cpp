// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "text/encodinglegacy.h"

#include <QStringDecoder>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

/** Twice is what a page that was saved wrongly and read wrongly went through; more has not been seen. */
constexpr int MostRounds = 2;

/** Whether @p c is what the first byte of a letter of Vietnamese looks like: C2 to C6, CC, E1, E2. */
bool looksLikeLead(QChar c)
{
    return (c >= QChar(0xc2) && c <= QChar(0xc6)) || c == QChar(0xcc) || c == QChar(0xe1) || c == QChar(0xe2);
}

bool looksLikeTail(QChar c)
{
    const auto byte = c.unicode() > 0x7f ? windows1252Bytes(QStringView(&c, 1)) : std::nullopt;
    return byte && uchar(byte->front()) >= 0x80 && uchar(byte->front()) < 0xc0;
}

bool isSuspicious(QStringView line)
{
    for (qsizetype i = 1; i < line.size(); ++i)
        if (looksLikeLead(line[i - 1]) && looksLikeTail(line[i]))
            return true;
    return false;
}

std::optional<QString> utf8Of(QStringView line)
{
    const auto bytes = windows1252Bytes(line);
    if (!bytes)
        return std::nullopt;
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(*bytes);
    if (decoder.hasError() || text.contains(QChar(QChar::ReplacementCharacter)))
        return std::nullopt;
    return text;
}

std::optional<QString> mendLine(QStringView line)
{
    if (!isSuspicious(line))
        return std::nullopt;
    if (auto text = utf8Of(line))
        return text;
    // The second byte of `à` is a no-break space, and copying made a plain one of it.
    return utf8Of(line.toString().replace(u"Ã "_s, u"Ã\u00a0"_s));
}

std::optional<QString> mendOnce(const QString &text)
{
    if (!isSuspicious(text))
        return std::nullopt;
    QStringList lines = text.split(u'\n');
    bool any = false;
    for (QString &line : lines)
        if (auto mended = mendLine(line)) {
            line = std::move(*mended);
            any = true;
        }
    return any ? std::optional(lines.join(u'\n')) : std::nullopt;
}

} // namespace

std::optional<QString> mendMojibake(const QString &text)
{
    std::optional<QString> result;
    for (int round = 0; round < MostRounds; ++round) {
        auto mended = mendOnce(result ? *result : text);
        if (!mended)
            break;
        result = std::move(mended);
    }
    return result;
}

} // namespace Bantin
