// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "extract/reading.h"
#include "extract/signset.h"

#include <QObject>

/** The names in head and foot of a page that may be its publisher's, and what speaks for each. */
namespace Bantin::Publishers
{

Q_NAMESPACE

/** One thing that is seen of a name. What it is worth depends on the place of the name: see publisherweights.cpp. */
enum class Sign {
    Always,
    // the zone of its line
    InMasthead,
    InClock,
    InDateline,
    InByline,
    InAttribution,
    InTrailer,
    InFooter,
    // its place among the lines
    First,  ///< first line of the page but clocks
    Second, ///< the line after it
    Early,  ///< among the first five
    BeforeTitle,
    LastLines, ///< among the last three names of bodies below the text
    // its part of the line
    Whole,
    LeftPart,
    RightPart,
    RowPart,       ///< of three parts or more
    BehindWelcome, ///< "Chào mừng bạn đến với X"
    BehindOwner,   ///< "Bản quyền thuộc về X"
    BehindKeeper,  ///< "Cơ quan chủ quản: X", to whom a paper belongs
    BehindLabel,   ///< any other label with a colon
    BeforeAddress, ///< "X - 8 Hoàng Quốc Việt"
    BeforeStamp,   ///< "X     In ngày 5/6/2019": what a print repeats on each page
    OpensText,     ///< "X – Ngày 5/6, ..."
    // what it looks like
    BodyName,
    PrintTitle,   ///< the name of a body in the head that a browser sets on each page
    BrandAndBody, ///< "VACI - VIỆN CÔNG NHẬN"
    KnownBody,
    KnownPaper, ///< newspaper, website
    KnownAgency,
    SiteName,
    Online, ///< "TUỔI TRẺ ONLINE"
    AllCaps,
    OneWord,
    Short, ///< four letters or fewer
    Long,
    Digits,
    LowerCase,    ///< begins in lower case
    Sentence,     ///< or the verb of a headline
    Generic,      ///< "TRANG THÔNG TIN ĐIỆN TỬ"
    Menu,         ///< words of menus alone
    PartlyMenu,   ///< for the most part
    BeginsAsMenu, ///< "Tin tức - Sự kiện"
    Toolbar,      ///< words of controls for the most part
    NameLike,     ///< a person's, or a pen name
    Headline,     ///< words of the title
    Contact,
    Crumbs, ///< in a line with arrows and bars
    StampInLine,
    // the head of the name
    Ministry,
    Department,
    Institute,
    Paper,
    Portal,
    Section, ///< "Ban biên tập", "Phòng ..."
    // its neighbours
    AboveTagline, ///< "Tia Sáng" above "Tạp chí của Bộ Khoa học và Công nghệ"
    BelowTagline,
    AboveChild, ///< "BỘ KHOA HỌC VÀ CÔNG NGHỆ" above "TỔNG CỤC ..."
    BelowParent,
    AboveAgency, ///< "DÂN TỘC VÀ MIỀN NÚI" above "THÔNG TẤN XÃ VIỆT NAM": a paper of the agency
    AboveFull,   ///< an abbreviation above the full name
    BelowShort,
    BelowLogo, ///< the word for the picture of the name
    AboveContact,
    // the same name elsewhere
    Spelt, ///< by the page's own address
    AgainInHead,
    AgainInFoot,
    AsTag, ///< the text opens with it
    IsSource,
    InText,
};
Q_ENUM_NS(Sign)
inline constexpr int SignCount = int(Sign::InText) + 1;

using Signs = SignSet<Sign, SignCount>;

struct Candidate {
    TextSpan span; ///< in the document
    QString name;
    QString folded;             ///< name through fold()
    const Body *body = nullptr; ///< that it is a name of, if the authority knows one
    Place place = Place::AboveTitle;
    int line = -1; ///< index in Document::lines; -1 where it opens the text
    Signs signs;
    double score = 0.0; ///< the sum of weights; that no name is the publisher's scores 0
};

/** The names at the ends of the page, where publishers are named, with their scores, in reading order: so many at most
 *  that a page of any length costs no more. */
[[nodiscard]] QList<Candidate> candidates(const Reading &reading);

/** The sum of the weights of what is seen of a name at @p place. */
[[nodiscard]] double scoreOf(const Signs &signs, Place place);

} // namespace Bantin::Publishers
