// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "text/syllables.h"

namespace Bantin
{

/** The name of a project, programme or fund in a text. */
struct ProjectName {
    TextSpan span;
    bool isCalledSo = false; ///< by a word such as `dự án`; else it only looks like such a name: `Aus4Innovation`
};

/** The names of projects in the text of @p words: what stands behind (or, in English, before) a word for them and is
 *  no plain word of the language, `Dự án GQSP`, or is put in quotes or brackets there; and names that are made like
 *  those. Abbreviations of bodies and countries may be among them. */
[[nodiscard]] QList<ProjectName> projectNames(QStringView text, const SyllableText &words);

} // namespace Bantin
