// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "types/letterbytes.h"

#include <array>

namespace Bantin
{

namespace
{

/** All that has one byte of its own. Whoever changes it raises the catalogue's format. */
constexpr std::u16string_view Letters = u"àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ"
                                        u"ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬĐÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ“”‘’–—…•";
constexpr char16_t TableSize = 0x2100;
/** Of a character without a byte of its own: three bytes follow, with six bits each. */
constexpr uchar Escape = 0xFF;
constexpr uchar FirstLetter = 0x80;
constexpr int EscapeBits = 6;
constexpr int EscapeMask = 0x3F;
constexpr int EscapeMark = 0x80;
constexpr int EscapeBytes = 3;
/** Signs that no text has, for the last letters: small ones have the bytes from FirstLetter on. */
constexpr std::array<uchar, 27> Spare{1,  2,  3,  4,  5,  6,  7,  8,  11, 14, 15, 16, 17, 18,
                                      19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31};
static_assert(Letters.size() <= Escape - FirstLetter + Spare.size());

struct Tables {
    Tables()
    {
        for (char16_t unit = 0; unit < FirstLetter; ++unit)
            toByte[unit] = uchar(unit);
        for (const uchar spare : Spare)
            toByte[spare] = Escape;
        std::size_t spare = 0;
        uchar byte = FirstLetter;
        for (const char16_t letter : Letters)
            toByte[letter] = byte < Escape ? byte++ : Spare[spare++];
        for (char16_t unit = 0; unit < TableSize; ++unit)
            if (toByte[unit] != Escape)
                toUnit[toByte[unit]] = unit;
    }

    std::array<uchar, TableSize> toByte = [] {
        std::array<uchar, TableSize> none{};
        none.fill(Escape);
        return none;
    }();
    std::array<char16_t, Escape + 1> toUnit{};
};

const Tables &tables()
{
    static const Tables both;
    return both;
}

} // namespace

QByteArray letterBytes(QStringView text)
{
    const Tables &known = tables();
    QByteArray bytes(text.size(), Qt::Uninitialized);
    auto *at = bytes.data();
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        const uchar byte = unit < TableSize ? known.toByte[unit] : Escape;
        *at++ = char(byte);
        if (byte != Escape)
            continue;
        const qsizetype written = at - bytes.constData();
        bytes.resize(bytes.size() + EscapeBytes);
        at = bytes.data() + written;
        for (int shift = (EscapeBytes - 1) * EscapeBits; shift >= 0; shift -= EscapeBits)
            *at++ = char(EscapeMark | ((unit >> shift) & EscapeMask));
    }
    return bytes;
}

QString textOfLetters(QByteArrayView bytes)
{
    const Tables &known = tables();
    QString text(bytes.size(), Qt::Uninitialized);
    QChar *at = text.data();
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto byte = uchar(bytes[i]);
        if (byte != Escape) {
            *at++ = QChar(known.toUnit[byte]);
            continue;
        }
        char16_t unit = 0;
        for (int part = 0; part < EscapeBytes && i + 1 < bytes.size(); ++part)
            unit = char16_t(unit << EscapeBits | (uchar(bytes[++i]) & EscapeMask));
        *at++ = QChar(unit);
    }
    text.truncate(at - text.constData());
    return text;
}

} // namespace Bantin
