// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "document/textloader.h"
#include "pipeline.h"

namespace Bantin
{

/** What is said of a TXT with these words. */
inline Recognition verdictOn(const QString &page, const Authority &authority)
{
    const Result<Document> document = loadText(page.toUtf8(), QStringLiteral("page.txt"));
    const auto record = document.and_then([&](const Document &text) { return analyse(text, authority); });
    return record ? record->recognition : Recognition{};
}

} // namespace Bantin
