// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace Bantin
{

/** @p text with a byte for each letter of Vietnamese, which has two or three in UTF-8: a catalogue consists of them.
 *  Letters of other scripts take four. Never a zero byte but for that character. */
[[nodiscard]] QByteArray letterBytes(QStringView text);
/** The text of which @p bytes are the letterBytes(). Of any other bytes, some text. */
[[nodiscard]] QString textOfLetters(QByteArrayView bytes);

} // namespace Bantin
