// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "text/encoding.h"

#include "text/encodingdetection.h"
#include "text/encodinglegacy.h"
#include "text/syllable.h"

#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

/** More control characters than this and it is no text. VISCII keeps six rare capitals in their place. */
constexpr double MostControls = 0.02;
/** A text in UTF-8 with fewer bad bytes than this, measured by its good letters, was damaged; with more it is none. */
constexpr double MostDamage = 0.05;
/** A share of zero bytes at even or odd places that only UTF-16 has: Vietnamese is 70 to 80 in 100 ASCII. */
constexpr double ZerosOfUtf16 = 0.3;
/** Zeros at the other places: the grave of decomposed letters, U+0300, has one. */
constexpr double StrayZeros = 0.1;
constexpr double VietnameseShare = 0.7;
constexpr qsizetype SampleSize = 256 << 10; ///< what is looked at to find the encoding

bool isStrayControl(char16_t c)
{
    return c < 0x20 && c != u'\t' && c != u'\n' && c != u'\r' && c != u'\f' && c != u'\v' && c != 0x1a;
}

char16_t code(char byte)
{
    return uchar(byte);
}
char16_t code(QChar c)
{
    return c.unicode();
}

template <typename View>
bool isBinary(View text)
{
    const auto controls = std::ranges::count_if(text, [](auto c) { return isStrayControl(code(c)); });
    return double(controls) > MostControls * double(text.size());
}

std::optional<DecodedText> whole(QString text, const QString &encoding, const QStringList &notices = {})
{
    if (isBinary(QStringView(text)))
        return std::nullopt;
    return DecodedText{.text = std::move(text), .encoding = encoding, .notices = notices};
}

std::optional<DecodedText> damaged(const QString &text, const QString &encoding)
{
    const qsizetype lost = text.count(QChar(QChar::ReplacementCharacter));
    const auto letters = std::ranges::count_if(text, [](QChar c) { return c.unicode() > 0x7f; }) - lost;
    if (double(lost) > MostDamage * double(letters) + 1)
        return std::nullopt;
    return whole(text, encoding, {u"the file holds bytes that are not %1"_s.arg(encoding)});
}

/** Qt takes the halves of surrogate pairs as they come. */
void replaceLoneSurrogates(QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i)
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            ++i;
        else if (text[i].isSurrogate())
            text[i] = QChar(QChar::ReplacementCharacter);
}

/** @p bytes in an encoding of Unicode; a file that was cut off amid a letter is still one. */
std::optional<DecodedText> unicode(QByteArrayView bytes, QStringDecoder::Encoding encoding)
{
    const QString name = QString::fromLatin1(QStringDecoder::nameForEncoding(encoding));
    QStringDecoder decoder(encoding, QStringDecoder::Flag::Stateless);
    QString text = decoder(bytes);
    const bool valid = !decoder.hasError() && text.isValidUtf16();
    replaceLoneSurrogates(text);
    return valid ? whole(std::move(text), name) : damaged(text, name);
}

struct ZeroBytes {
    double even = 0.0;
    double odd = 0.0;
};
ZeroBytes zeroBytes(QByteArrayView bytes)
{
    ZeroBytes zeros;
    const double step = 2.0 / double(std::max<qsizetype>(bytes.size(), 1));
    for (qsizetype i = 0; i < bytes.size(); ++i)
        if (bytes[i] == 0)
            (i % 2 == 0 ? zeros.even : zeros.odd) += step;
    return zeros;
}

std::optional<QStringDecoder::Encoding> utf16WithoutMark(QByteArrayView bytes)
{
    const ZeroBytes zeros = zeroBytes(bytes);
    if (zeros.odd > ZerosOfUtf16 && zeros.even < StrayZeros)
        return QStringDecoder::Utf16LE;
    if (zeros.even > ZerosOfUtf16 && zeros.odd < StrayZeros)
        return QStringDecoder::Utf16BE;
    return std::nullopt;
}

/** UTF-8 may still be the UTF-8 of misread words. */
DecodedText mended(DecodedText decoded)
{
    if (auto text = mendMojibake(decoded.text)) {
        decoded.text = std::move(*text);
        decoded.notices << u"UTF-8 that was read as Windows-1252 was mended"_s;
    }
    if (auto legacy = mendLegacy(decoded.text)) {
        decoded.text = std::move(legacy->text);
        decoded.notices << u"letters of %1 were mended"_s.arg(legacyName(legacy->encoding));
    }
    return decoded;
}

std::optional<DecodedText> vietnamese(QByteArrayView bytes)
{
    const QByteArrayView sample = bytes.first(std::min(bytes.size(), SampleSize));
    const MarkedWords windows = markedWords(fromIcu(sample, "windows-1258"));
    const auto legacy = likeliestLegacy(sample);
    const double legacyShare = legacy ? markedWords(fromLegacy(sample, *legacy)).share() : 0.0;
    if (windows.share() >= VietnameseShare && windows.share() >= legacyShare)
        return whole(fromIcu(bytes, "windows-1258"), u"windows-1258"_s);
    if (legacy)
        return whole(fromLegacy(bytes, *legacy), legacyName(*legacy));
    return std::nullopt;
}

std::optional<DecodedText> otherwise(QByteArrayView bytes)
{
    const auto name = detectedEncoding(bytes);
    if (!name)
        return std::nullopt;
    return whole(fromIcu(bytes, name->constData()), QString::fromLatin1(*name));
}

QByteArrayView withoutPadding(QByteArrayView bytes)
{
    // A write that was broken off by a crash leaves zeros at the end of the file.
    while (!bytes.isEmpty() && bytes.back() == '\0')
        bytes.chop(1);
    return bytes;
}

} // namespace

std::optional<DecodedText> decode(QByteArrayView bytes)
{
    if (const auto marked = QStringDecoder::encodingForData(bytes); marked && *marked != QStringDecoder::Utf8)
        return unicode(bytes, *marked);
    if (const auto utf16 = utf16WithoutMark(bytes))
        return unicode(bytes, *utf16);
    bytes = withoutPadding(bytes);
    if (isBinary(bytes))
        return std::nullopt;
    if (bytes.isValidUtf8())
        return whole(QString::fromUtf8(bytes), u"UTF-8"_s).transform(mended);
    return vietnamese(bytes).or_else([&] { return unicode(bytes, QStringDecoder::Utf8); }).or_else([&] {
        return otherwise(bytes);
    });
}

} // namespace Bantin
