// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QList>
#include <QStringView>

/** What the bytes of legacy encodings stand for that ICU does not know. */
namespace Bantin
{

/** Bytes 80 to FF. Those that Windows-1252 leaves open stand for the control character of the same number. */
extern const QStringView Windows1252Upper;
extern const QStringView Tcvn3Upper;
extern const QStringView VisciiUpper;

/** Control characters of ASCII in whose place VISCII has letters. */
struct VisciiControl {
    char byte;
    char16_t letter;
};
inline constexpr VisciiControl VisciiControls[] = {
    {0x02, u'Ẳ'}, {0x05, u'Ẵ'}, {0x06, u'Ẫ'}, {0x14, u'Ỷ'}, {0x19, u'Ỹ'}, {0x1e, u'Ỵ'},
};

/** The letters behind which a mark of VNI may stand. */
enum class VniAfter {
    Any,   ///< a e o u y ơ ư
    Round, ///< a e o
    A,
};
struct VniMark {
    char16_t letter; ///< lower case in Windows-1252; its capital stands behind capitals
    QStringView marks;
    VniAfter after;
};
extern const QList<VniMark> VniMarks;

struct VniLetter {
    char16_t letter; ///< in Windows-1252
    char16_t meant;
};
extern const QList<VniLetter> VniLetters;

} // namespace Bantin
