// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "extract/publishercandidates.h"

#include <array>

namespace Bantin::Publishers
{

namespace
{

struct Weight {
    Sign sign;
    std::array<double, 4> atPlace; ///< in the order of Place
};

// clang-format off: written by scripts/fit-publisher
constexpr Weight Weights[] = {
    {Sign::Always, {-2.3, -2.9, -1.6, -3.4}},
    {Sign::InMasthead, {1, 1, 0, 0}},
    {Sign::InClock, {-2.1, 0, 0, -1.1}},
    {Sign::InDateline, {-1.4, -1.2, 0, -0.8}},
    {Sign::InByline, {-1.1, -1.6, 0, -1.8}},
    {Sign::InAttribution, {0, 0, 0, -1.9}},
    {Sign::InTrailer, {0, -0.5, 0, -1.1}},
    {Sign::InFooter, {0, 0, 0, 1.8}},
    {Sign::First, {2.6, 1, 0, 1.1}},
    {Sign::Second, {-1.2, -0.9, 0, -1.4}},
    {Sign::Early, {0.2, -0.6, 0, 0.2}},
    {Sign::BeforeTitle, {-1.6, 0, 0, 0}},
    {Sign::LastLines, {0, 0, 0, -0.2}},
    {Sign::Whole, {3.3, 1.5, 0, 0.5}},
    {Sign::LeftPart, {-1.4, -0.7, 0, -1.1}},
    {Sign::RightPart, {-1.9, -1.2, 0, -1.3}},
    {Sign::RowPart, {-1.7, -0.3, 0, -0.8}},
    {Sign::BehindWelcome, {0.1, 0, 0, 0}},
    {Sign::BehindOwner, {1.6, 0, 0, 3.2}},
    {Sign::BehindKeeper, {0.8, 0.5, 0, 0.7}},
    {Sign::BehindLabel, {-1.2, -1.3, 0, -1.9}},
    {Sign::BeforeAddress, {-0.4, 0.4, 0, 1.6}},
    {Sign::BeforeStamp, {0, 0.7, 0, -0.6}},
    {Sign::OpensText, {0, 0, 1.5, 0}},
    {Sign::BodyName, {3.9, 2.7, 0, 1.8}},
    {Sign::PrintTitle, {4.1, 0, 0, 2}},
    {Sign::BrandAndBody, {2.1, 0, 0, 0}},
    {Sign::KnownBody, {0.9, 1.5, 0.8, 1.3}},
    {Sign::KnownPaper, {-0.9, -0.6, -1, -0.7}},
    {Sign::KnownAgency, {-2.2, -1.4, -2, -1.4}},
    {Sign::SiteName, {0, -0.6, -1.1, -0.6}},
    {Sign::Online, {0.2, 0, 0.4, 1.1}},
    {Sign::AllCaps, {3.1, 1.6, 1.6, 1.9}},
    {Sign::OneWord, {1.1, 0.6, 1.5, 0.6}},
    {Sign::Short, {-5.1, -3.2, -3.2, -4.4}},
    {Sign::Long, {1.2, 0.7, 0, 0.9}},
    {Sign::Digits, {-0.8, -1.4, -0.9, -1.5}},
    {Sign::LowerCase, {-2.1, -1.3, -1.2, -1.3}},
    {Sign::Sentence, {-1.4, -1, 0, -1.5}},
    {Sign::Generic, {-3.8, 0, 0, 0}},
    {Sign::Menu, {-4.6, -1.7, 0, -2.2}},
    {Sign::PartlyMenu, {-0.4, 0.1, 0.1, 0.7}},
    {Sign::BeginsAsMenu, {-2.1, -0.6, 0, -1.5}},
    {Sign::Toolbar, {-0.1, -0.1, 0, -0.1}},
    {Sign::NameLike, {1.5, -0.2, -0.7, -1}},
    {Sign::Headline, {-1.4, -0.5, 0, -0}},
    {Sign::Contact, {-0.1, 0, 0, -0.2}},
    {Sign::Crumbs, {1.2, -0.3, 0, -0.7}},
    {Sign::StampInLine, {1, -0.7, 0, -0.9}},
    {Sign::Ministry, {0, 0, 0, -1.5}},
    {Sign::Department, {2.4, 1.8, 0, -0.5}},
    {Sign::Institute, {1.2, 0.5, 0, 0.1}},
    {Sign::Paper, {0.4, 0, 0, 3.8}},
    {Sign::Portal, {-0.8, 0, 0, -0.2}},
    {Sign::Section, {-0.1, -0, 0, -0}},
    {Sign::AboveTagline, {3.2, 2.3, 0, 1.8}},
    {Sign::AboveChild, {-3.9, 0, 0, -1.9}},
    {Sign::BelowParent, {3.3, 0, 0, 1.7}},
    {Sign::AboveAgency, {1.6, 0.8, 0, 0.8}},
    {Sign::AboveFull, {-1.3, 0, 0, -0.6}},
    {Sign::BelowShort, {0.6, 0, 0, 0.3}},
    {Sign::BelowLogo, {2.1, 0, 0, 0}},
    {Sign::AboveContact, {-0.4, 0.3, 0, 1.2}},
    {Sign::Spelt, {2.4, 2, 0, 1.7}},
    {Sign::AgainInHead, {-1.7, -0.4, 0, 0.3}},
    {Sign::AgainInFoot, {1.9, 0.9, 0, 0.7}},
    {Sign::AsTag, {0.8, 0, 0, 0.3}},
    {Sign::IsSource, {-0, 0.3, -2.3, -0.3}},
    {Sign::InText, {2.3, 1.3, 0, 2.5}},
};
// clang-format on

} // namespace

double scoreOf(const Signs &signs, Place place)
{
    double sum = 0;
    for (const Weight &weight : Weights)
        if (signs.has(weight.sign))
            sum += weight.atPlace[size_t(place)];
    return sum;
}

} // namespace Bantin::Publishers
