// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "recognise/cues.h"
#include "types/field.h"

/** Questions about one line or paragraph that need no neighbours. @p folded is the text through fold(). */
namespace Bantin::Shape
{

/** @p text without brackets, bullets and markdown marks in front. */
[[nodiscard]] QStringView withoutMarks(QStringView text);

[[nodiscard]] bool endsSentence(QStringView text);
/** Where a name or a source begins that stands behind the last sentence of @p text, "... vòng đầu tiên./. Lê Minh Hà",
 *  "... đầu tiên. (Theo VietQ)"; the length of the text where nobody signs so. */
[[nodiscard]] qsizetype signatureBegin(QStringView text);
/** The number of places where a sentence ends. */
[[nodiscard]] int sentences(QStringView text);
[[nodiscard]] bool isAllCaps(QStringView text);
[[nodiscard]] bool isListItem(QStringView text);

/** Begins as the names of bodies do: "Sở Khoa học", not "Số 8", "Sở hữu trí tuệ". */
[[nodiscard]] bool startsAsBody(QStringView text);

/** "Anh Kiet", "Vu Phong": without marks the name is written as the word for a picture or a department is. */
[[nodiscard]] bool isUnmarkedName(QStringView text);

/** "Trường Đặng", "KHOA LÊ": two syllables of which the first could begin the name of a unit; that goes on with more or
 *  with initials. */
[[nodiscard]] bool isPersonAlone(QStringView text);

/** "BoA", "VinaMet", "VINATOM", "KHCN": the abbreviation of a body or unit, longer than a person's initials, of mixed
 *  letters, or known. */
[[nodiscard]] bool isBodyAbbreviation(QStringView text);

/** A person's name, a pen name or initials alone: "Đông Hưng", "(T.H)", "P.V"; not "Toàn cảnh". */
[[nodiscard]] bool isNameLike(QStringView text);

/** The length of a label of @p cue with its colon at the start, marks and brackets before it included; 0 if none. */
[[nodiscard]] qsizetype labelLength(Cue cue, QStringView folded);

/** The first letters of the words of @p name: "CCĐL" of "CHI CỤC ĐO LƯỜNG". */
[[nodiscard]] QString initialsOf(QStringView name);

/** "TTXVN/Báo Tin tức": agencies and papers parted by strokes, and nothing else. */
[[nodiscard]] bool areMedia(QStringView folded);

/** A line that says where the text comes from: "Nguồn: X", "(Theo X)", "Theo X"; not "Theo ông X, ...". */
[[nodiscard]] bool isSourceLine(QStringView text, QStringView folded);

/** An agency or site alone in brackets: "(TTXVN/Vietnam+)"; not "(T.H)". */
[[nodiscard]] bool isBracketedAgency(QStringView text, QStringView folded);

[[nodiscard]] bool hasPhotoCredit(QStringView folded);

/** "(VietQ.vn) -" or "Hà Nội (TTXVN) -" at the start of a paragraph: the span of the agency's name. */
[[nodiscard]] TextSpan agencyTag(QStringView text);

/** "Kinhtedothi", "ictnews": a paper under the name of its address, in one word. */
[[nodiscard]] bool isSpokenSite(QStringView name, QStringView folded);

/** A host name alone, perhaps with a pen name in brackets: "most.gov.vn", "www.vietq.vn (ctngoc)". */
[[nodiscard]] bool isSiteName(QStringView folded);

/** "Các tin khác:", "Tags: ..."; not "Xem thêm các tiêu chuẩn mới là việc ...". */
[[nodiscard]] bool isRelatedHeading(QStringView folded);

/** Telephone, address and the like somewhere in a line. */
[[nodiscard]] bool isFooter(QStringView text, QStringView folded);

/** The part of it that needs no address: telephone, licence, copyright. */
[[nodiscard]] bool hasContact(QStringView folded);

} // namespace Bantin::Shape
