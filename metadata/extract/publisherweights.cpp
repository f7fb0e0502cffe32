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
    {Sign::Always, {-2.3, -3.3, -1.8, -3.7}},
    {Sign::InMasthead, {1.1, 1.1, 0, 0}},
    {Sign::InClock, {-2.3, 0, 0, -1.1}},
    {Sign::InDateline, {-1.5, -1.3, 0, -0.9}},
    {Sign::InByline, {-1.4, -2.1, 0, -2.3}},
    {Sign::InAttribution, {0, 0, 0, -2.4}},
    {Sign::InTrailer, {0, -0.4, 0, -0.8}},
    {Sign::InFooter, {0, 0, 0, 1.7}},
    {Sign::First, {2.8, 1.2, 0, 1}},
    {Sign::Second, {-1.3, -1.2, 0, -1.6}},
    {Sign::Early, {0.5, -0.6, 0, 0.4}},
    {Sign::BeforeTitle, {-1.6, 0, 0, 0}},
    {Sign::LastLines, {0, 0, 0, 0.1}},
    {Sign::Whole, {3.2, 1.3, 0, 0.5}},
    {Sign::LeftPart, {-1.7, -0.8, 0, -1.2}},
    {Sign::RightPart, {-2.1, -1.2, 0, -1.3}},
    {Sign::RowPart, {-1.8, -0.2, 0, -0.8}},
    {Sign::BehindWelcome, {3.3, 0, 0, 0}},
    {Sign::BehindOwner, {1.5, 0, 0, 3.1}},
    {Sign::BehindKeeper, {1, 0.6, 0, 0.7}},
    {Sign::BehindLabel, {-1.3, -1.4, 0, -2.1}},
    {Sign::BeforeAddress, {-0.1, 0.4, 0, 1.5}},
    {Sign::BeforeStamp, {-0, 0.6, 0, -0.7}},
    {Sign::OpensText, {0, 0, 1.5, 0}},
    {Sign::BodyName, {3.8, 2.5, 0, 1.9}},
    {Sign::PrintTitle, {4.6, 0, 0, 2.3}},
    {Sign::BrandAndBody, {2.1, 0, 0, 0}},
    {Sign::KnownBody, {1.1, 1.6, 0.9, 1.6}},
    {Sign::KnownPaper, {-1.7, -1, -1.4, -0.9}},
    {Sign::KnownAgency, {-2.3, -1.8, -3.1, -1.8}},
    {Sign::SiteName, {-0.2, -0.8, -1.3, -0.8}},
    {Sign::Online, {-0.1, 0, 0.3, 1.1}},
    {Sign::AllCaps, {3.5, 1.7, 1.7, 1.9}},
    {Sign::OneWord, {1.2, 0.6, 1.5, 0.7}},
    {Sign::Short, {-5.9, -3.6, -3.6, -4.9}},
    {Sign::Long, {1.3, 0.8, 0, 1}},
    {Sign::Digits, {-0.5, -1.4, -0.9, -1.6}},
    {Sign::LowerCase, {-1.4, -1, -0.8, -1}},
    {Sign::Sentence, {-1.8, -1.2, 0, -1.7}},
    {Sign::Generic, {-5, 0, 0, 0}},
    {Sign::Menu, {-4.9, -1.9, 0, -2.3}},
    {Sign::PartlyMenu, {-0.4, 0.1, 0.1, 0.8}},
    {Sign::BeginsAsMenu, {-2.7, -0.9, 0, -1.9}},
    {Sign::Toolbar, {-0.1, -0, 0, -0.1}},
    {Sign::NameLike, {1.5, -0.2, -0.7, -1}},
    {Sign::Headline, {-1.2, -0.5, 0, -0.2}},
    {Sign::Contact, {-0.2, 0, 0, -0.4}},
    {Sign::Crumbs, {0.8, -0.5, 0, -0.8}},
    {Sign::StampInLine, {1.1, -0.7, 0, -1.1}},
    {Sign::Ministry, {1.1, 0, 0, -1.1}},
    {Sign::Department, {3.2, 2.2, 0, -0.1}},
    {Sign::Institute, {0.5, 0.2, 0, 0.2}},
    {Sign::Paper, {0.1, 0, 0, 3.7}},
    {Sign::Portal, {0, 0, 0, 0.3}},
    {Sign::Section, {-0.2, -0.1, 0, -0.1}},
    {Sign::AboveTagline, {4.5, 2.9, 0, 2.5}},
    {Sign::AboveChild, {-4.2, 0, 0, -2.1}},
    {Sign::BelowParent, {3.8, 0, 0, 1.9}},
    {Sign::AboveAgency, {1.3, 0.6, 0, 0.6}},
    {Sign::AboveFull, {-1.3, 0, 0, -0.7}},
    {Sign::BelowShort, {1.3, 0, 0, 0.6}},
    {Sign::BelowLogo, {2.3, 0, 0, 0}},
    {Sign::AboveContact, {-0.8, -0.2, 0, 0.2}},
    {Sign::Spelt, {2.3, 1.9, 0, 1.6}},
    {Sign::AgainInHead, {-2.4, -0.5, 0, 0.6}},
    {Sign::AgainInFoot, {1.9, 0.8, 0, 0.6}},
    {Sign::AsTag, {1.1, 0, 0, 0.4}},
    {Sign::IsSource, {0.1, 0.4, -2.1, -0.2}},
    {Sign::InText, {2.4, 1.4, 0, 2.9}},
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
