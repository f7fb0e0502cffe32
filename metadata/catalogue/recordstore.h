// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "catalogue/entry.h"

#include <string>
#include <string_view>

/** The form in which the catalogue keeps a record: packed, then compressed with the words that such records have in
 *  common. */
namespace Bantin::Index
{

/** What bulletins of this kind say again and again: the compressor's dictionary. */
extern const std::string_view Phrases;

/** @p analysed with its profile in front, which is read far more often than all the rest. */
[[nodiscard]] std::string toStored(const Result<Record> &outcome, const QByteArray &profile, const QByteArray &facts);

/** The profile in @p stored, which must outlive it; empty where there is none. */
[[nodiscard]] QByteArrayView profileIn(const std::string &stored);
/** The rest; Malformed where @p stored was not written by us. Record::file is left empty. */
[[nodiscard]] Result<StoredRecord> recordIn(const std::string &stored);

} // namespace Bantin::Index
