// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "recognise/article.h"

#include <QStringView>

namespace Bantin
{

/** Whether @p text is Vietnamese, with or without its marks, or English, as far as its small words tell. */
[[nodiscard]] bool isKnownLanguage(QStringView text);

/** Whether the report itself is in English. */
[[nodiscard]] bool isEnglish(const Article &article);

} // namespace Bantin
