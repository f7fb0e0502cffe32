// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "text/encodingtables.h"

namespace Bantin
{

// clang-format off
constinit const QStringView Windows1252Upper =
    u"€\x0081" u"‚ƒ„…†‡ˆ‰Š‹Œ\x008d" u"Ž\x008f" // 80
    u"\x0090" u"‘’“”•–—˜™š›œ\x009d" u"žŸ" // 90
    u"\x00a0" u"¡¢£¤¥¦§¨©ª«¬\x00ad" u"®¯" // A0
    u"°±²³´µ¶·¸¹º»¼½¾¿" // B0
    u"ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏ" // C0
    u"ÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß" // D0
    u"àáâãäåæçèéêëìíîï" // E0
    u"ðñòóôõö÷øùúûüýþÿ"; // F0

// TCVN 5712:1993 as the ABC fonts use it (VN3): 80 to 9F hold the punctuation of Windows-1252, for the capitals
// with tones that VN1 has there are drawn by a capital font instead.
constinit const QStringView Tcvn3Upper =
    u"€\x0081" u"‚ƒ„…†‡ˆ‰Š‹Œ\x008d" u"Ž\x008f" // 80
    u"\x0090" u"‘’“”•–—˜™š›œ\x009d" u"žŸ" // 90
    u"\x00a0" u"ĂÂÊÔƠƯĐăâêôơưđẰ" // A0
    u"\x0300" u"\x0309" u"\x0303" u"\x0301" u"\x0323" u"àảãáạẲằẳẵắẴ" // B0
    u"ẮẦẨẪẤỀặầẩẫấậèỂẻẽ" // C0
    u"éẹềểễếệìỉỄẾỒĩíịò" // D0
    u"Ổỏõóọồổỗốộờởỡớợù" // E0
    u"ỖủũúụừửữứựỳỷỹýỵỐ"; // F0

constinit const QStringView VisciiUpper =
    u"ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐ" // 80
    u"ỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ" // 90
    u"Õắằặấầẩậẽẹếềểễệố" // A0
    u"ồổỗỠƠộờởịỰỨỪỬơớƯ" // B0
    u"ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳ" // C0
    u"ĐứÒÓÔạỷừửÙÚỹỵÝỡư" // D0
    u"àáâãảăữẫèéêẻìíĩỉ" // E0
    u"đựòóôõỏọụùúũủýợỮ"; // F0
// clang-format on

// VNI writes a letter of Windows-1252 and behind it a second one for its marks.
const QList<VniMark> VniMarks{
    {0xf9, u"\x0301", VniAfter::Any},         // aù -> á
    {0xf8, u"\x0300", VniAfter::Any},         // aø -> à
    {0xfb, u"\x0309", VniAfter::Any},         // aû -> ả
    {0xf5, u"\x0303", VniAfter::Any},         // aõ -> ã
    {0xef, u"\x0323", VniAfter::Any},         // aï -> ạ
    {0xe2, u"\x0302", VniAfter::Round},       // aâ -> â
    {0xe1, u"\x0302\x0301", VniAfter::Round}, // aá -> ấ
    {0xe0, u"\x0302\x0300", VniAfter::Round}, {0xe5, u"\x0302\x0309", VniAfter::Round},
    {0xe3, u"\x0302\x0303", VniAfter::Round}, {0xe4, u"\x0302\x0323", VniAfter::Round},
    {0xea, u"\x0306", VniAfter::A}, // aê -> ă
    {0xe9, u"\x0306\x0301", VniAfter::A},     {0xe8, u"\x0306\x0300", VniAfter::A},
    {0xfa, u"\x0306\x0309", VniAfter::A},     {0xfc, u"\x0306\x0303", VniAfter::A},
    {0xeb, u"\x0306\x0323", VniAfter::A},
};

const QList<VniLetter> VniLetters{
    {0xf4, u'ơ'}, {0xd4, u'Ơ'}, {0xf6, u'ư'}, {0xd6, u'Ư'}, {0xf1, u'đ'}, {0xd1, u'Đ'},
    {0xed, u'í'}, {0xcd, u'Í'}, {0xec, u'ì'}, {0xcc, u'Ì'}, {0xe6, u'ỉ'}, {0xc6, u'Ỉ'},
    {0xf3, u'ĩ'}, {0xd3, u'Ĩ'}, {0xf2, u'ị'}, {0xd2, u'Ị'}, {0xee, u'ỵ'}, {0xce, u'Ỵ'},
};

} // namespace Bantin
