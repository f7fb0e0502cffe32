// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "extract/nametokens.h"

namespace Bantin
{

/** A noun with which names of bodies begin, and what the name may hold behind it. */
struct BodyHead {
    QStringView words;           ///< in lower case
    bool lowerFollows = false;   ///< `Ban điều phối`: the next word may be in lower case
    bool foreign = false;        ///< `Công ty`: proper names of any language may follow
    bool nests = false;          ///< `Công đoàn Bộ …`: another body's name may follow
    bool needsShortName = false; ///< `Diễn đàn`: an event unless the text declares an abbreviation for it
    bool hasSeat = false;        ///< `Đại sứ quán … tại Việt Nam`
    bool ofPlace = false;        ///< `UBND`: the sort of a place may be all that follows
    bool namesake = false;       ///< `Hợp tác xã Hồng Giang`: what looks like a person may follow
    bool inProvince = false;     ///< `Hội Nông dân tỉnh`: one in each province
    bool needsTerm = false;      ///< `Trường Kinh tế`, not `Trường Thành`
    bool lowerTerms = false;     ///< `Viện nghiên cứu cao su Lào`: terms in lower case may follow up to a place
    bool company = false;        ///< `Công ty`: words of the legal form follow
};

/** The head that begins at word @p first of @p tokens, the longest one, or nullptr. `Vụ trưởng` begins none. */
[[nodiscard]] const BodyHead *bodyHeadAt(const NameTokens &tokens, qsizetype first);

/** The words of @p head. */
[[nodiscard]] qsizetype wordCount(const BodyHead &head);

} // namespace Bantin
