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
    {Sign::Always, {-2.2, -2.7, -1.5, -3.3}},
    {Sign::InMasthead, {1.1, 1, 0, 0}},
    {Sign::InClock, {-1.9, 0, 0, -0.9}},
    {Sign::InDateline, {-1.4, -1.3, 0, -0.9}},
    {Sign::InByline, {-0.9, -1.3, 0, -1.4}},
    {Sign::InAttribution, {0, 0, 0, -1.9}},
    {Sign::InTrailer, {0, -0.6, 0, -1.2}},
    {Sign::InFooter, {0, 0, 0, 1.8}},
    {Sign::First, {2.6, 1, 0, 1.1}},
    {Sign::Second, {-1.1, -0.8, 0, -1.4}},
    {Sign::Early, {0.2, -0.5, 0, -0.1}},
    {Sign::BeforeTitle, {-1.9, 0, 0, 0}},
    {Sign::LastLines, {0, 0, 0, -0.1}},
    {Sign::Whole, {3.2, 1.5, 0, 0.7}},
    {Sign::LeftPart, {-1.6, -0.8, 0, -1.1}},
    {Sign::RightPart, {-2.1, -1.2, 0, -1.4}},
    {Sign::RowPart, {-1.6, -0.2, 0, -0.7}},
    {Sign::BehindWelcome, {0.1, 0, 0, 0}},
    {Sign::BehindOwner, {1.4, 0, 0, 2.9}},
    {Sign::BehindKeeper, {0.5, 0.2, 0, 0.2}},
    {Sign::BehindLabel, {-1.3, -1.3, 0, -1.8}},
    {Sign::BeforeAddress, {1, 0.9, 0, 2}},
    {Sign::BeforeStamp, {-0.6, -0.6, 0, -1.2}},
    {Sign::OpensText, {0, 0, 1.3, 0}},
    {Sign::BodyName, {3.8, 2.7, 0, 1.8}},
    {Sign::PrintTitle, {3.5, 0, 0, 1.8}},
    {Sign::BrandAndBody, {1.8, 0, 0, 0}},
    {Sign::KnownBody, {0.5, 1.5, 0.7, 1.8}},
    {Sign::KnownPaper, {0.1, -0.3, -0.8, -0.5}},
    {Sign::KnownAgency, {-2, -1.2, -1.7, -1.3}},
    {Sign::SiteName, {0.2, -0.4, -1.2, -0.6}},
    {Sign::Online, {-0.1, 0, 0.3, 1}},
    {Sign::AllCaps, {2.7, 1.4, 1.4, 1.9}},
    {Sign::OneWord, {0.6, 0.6, 1.3, 0.7}},
    {Sign::Short, {-5.2, -2.9, -3, -3.6}},
    {Sign::Long, {0.6, 0.4, 0, 0.5}},
    {Sign::Digits, {-1, -1.4, -1, -1.4}},
    {Sign::LowerCase, {-2.6, -1.4, -1.4, -1.5}},
    {Sign::Sentence, {-1.3, -0.9, 0, -1.4}},
    {Sign::Generic, {-3.5, 0, 0, 0}},
    {Sign::Menu, {-4.5, -1.7, 0, -2.1}},
    {Sign::PartlyMenu, {-0.5, 0.1, 0.1, 0.8}},
    {Sign::BeginsAsMenu, {-1.8, -0.5, 0, -1.3}},
    {Sign::Toolbar, {-0.1, -0.1, 0, -0.1}},
    {Sign::NameLike, {1.1, -0.4, -0.9, -1.6}},
    {Sign::Headline, {-1.2, -0.5, 0, -0.4}},
    {Sign::Contact, {-0.1, 0, 0, -0.2}},
    {Sign::Crumbs, {1.7, -0.1, 0, -0.6}},
    {Sign::StampInLine, {0.8, -0.6, 0, -0.8}},
    {Sign::Ministry, {0, 0, 0, -0.5}},
    {Sign::Department, {2.4, 1.7, 0, -1}},
    {Sign::Institute, {1.1, 0.5, 0, 0.5}},
    {Sign::Paper, {0.3, 1, 1, 3.2}},
    {Sign::Portal, {-0.9, 0, 0, -0.2}},
    {Sign::Section, {-0.1, -0, 0, -0}},
    {Sign::AboveTagline, {2.6, 1.9, 0, 1.5}},
    {Sign::BelowTagline, {-0.1, 0, 0, -0}},
    {Sign::AboveChild, {-3.7, 0, 0, -1.9}},
    {Sign::BelowParent, {3, 0, 0, 1.5}},
    {Sign::AboveAgency, {1.7, 0.8, 0, 0.8}},
    {Sign::AboveFull, {-1.6, 0, 0, -0.8}},
    {Sign::BelowShort, {0.3, 0, 0, 0.2}},
    {Sign::BelowLogo, {1.9, 0, 0, 0}},
    {Sign::AboveContact, {-0.1, 0.3, 0, 1}},
    {Sign::Spelt, {2.7, 2, 0, 1.6}},
    {Sign::AgainInHead, {-1.2, -0.2, 0, 0.5}},
    {Sign::AgainInFoot, {1.7, 0.8, 0, 0.7}},
    {Sign::AsTag, {1, 0, 0, 0.3}},
    {Sign::IsSource, {0.1, 0.5, -2, -0.2}},
    {Sign::InText, {2.3, 1.4, 0, 2.5}},
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
