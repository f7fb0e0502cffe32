// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

#include <array>
#include <optional>

/** The Vietnamese encodings from before Unicode, in which older bulletins come. */
namespace Bantin
{

enum class LegacyEncoding {
    Tcvn3, ///< ABC, the fonts whose names begin with ".Vn"
    Vni,   ///< the fonts whose names begin with "VNI-"
    Viscii,
};
inline constexpr std::array AllLegacyEncodings{LegacyEncoding::Tcvn3, LegacyEncoding::Vni, LegacyEncoding::Viscii};

[[nodiscard]] QString legacyName(LegacyEncoding encoding);

/** The text of @p bytes; what the encoding leaves open is U+FFFD. NFC. */
[[nodiscard]] QString fromLegacy(QByteArrayView bytes, LegacyEncoding encoding);

/** The bytes that give @p text when they are read as Windows-1252 or, in its gaps, as Latin-1.
 *  @return std::nullopt where a character of @p text is in neither. */
[[nodiscard]] std::optional<QByteArray> windows1252Bytes(QStringView text);

/** The legacy encoding in which most marked words of @p bytes are Vietnamese.
 *  @param fewestWords marked words that it takes to say so. */
[[nodiscard]] std::optional<LegacyEncoding> likeliestLegacy(QByteArrayView bytes, qsizetype fewestWords = 1);

struct MendedText {
    QString text;
    LegacyEncoding encoding = LegacyEncoding::Tcvn3;
};
/** @p text as it was meant, where it stands in a legacy encoding that somebody read as Windows-1252 (`ViÖt Nam`), found
 *  out by how many of its words become Vietnamese.
 *  @return std::nullopt where no encoding makes it clearly better. */
[[nodiscard]] std::optional<MendedText> mendLegacy(const QString &text, qsizetype fewestWords = 3);

/** @p text as it was meant, where its parts are UTF-8 that somebody read as Windows-1252 (`Viá»‡t Nam`), once or twice.
 *  @return std::nullopt where no part is. */
[[nodiscard]] std::optional<QString> mendMojibake(const QString &text);

} // namespace Bantin
