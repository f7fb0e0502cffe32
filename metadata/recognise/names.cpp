// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "recognise/features.h"
#include "recognise/role.h"

using namespace Qt::StringLiterals;

namespace Bantin
{

QLatin1StringView nameOf(Feature feature)
{
    static constexpr std::array names{
        "Short"_L1,      "Long"_L1,           "Sentence"_L1,     "Sentences"_L1,     "EndsColon"_L1,
        "AllCaps"_L1,    "Heading"_L1,        "Emphasised"_L1,   "ListItem"_L1,      "Bracketed"_L1,
        "Indented"_L1,   "NameLike"_L1,       "FewWords"_L1,     "LargeFont"_L1,     "SmallFont"_L1,
        "Wide"_L1,       "HasStamp"_L1,       "StampOnly"_L1,    "HasTime"_L1,       "ClockLike"_L1,
        "TeaserDate"_L1, "PublishedLabel"_L1, "UpdatedLabel"_L1, "CapturedLabel"_L1, "Byline"_L1,
        "SourceLine"_L1, "Views"_L1,          "Toolbar"_L1,      "Menu"_L1,          "Breadcrumb"_L1,
        "Slogan"_L1,     "BodyName"_L1,       "UnitLike"_L1,     "Unit"_L1,          "Related"_L1,
        "Footer"_L1,     "Owner"_L1,          "Counter"_L1,      "CaptionCue"_L1,    "PhotoCredit"_L1,
        "AgencyTag"_L1,  "SiteName"_L1,       "Action"_L1,       "First"_L1,         "Second"_L1,
        "BeforeMain"_L1, "AfterMain"_L1,      "FirstMain"_L1,    "Main"_L1,          "Gap"_L1,
        "AfterStamp"_L1, "BeforeStamp"_L1,    "Overlap"_L1,      "NoOverlap"_L1,     "Twice"_L1,
        "Repeated"_L1,   "AfterToolbar"_L1,   "AfterRelated"_L1, "AfterComments"_L1, "Ended"_L1,
        "LastBlocks"_L1, "BelowLead"_L1,
    };
    static_assert(names.size() == size_t(Feature::BelowLead) + 1);
    return names[size_t(feature)];
}

QLatin1StringView nameOf(Role role)
{
    static constexpr std::array names{
        "HeadFurniture"_L1, "Masthead"_L1,      "HeadClock"_L1,     "HeadDate"_L1,     "HeadByline"_L1,
        "Title"_L1,         "SubDate"_L1,       "SubByline"_L1,     "SubFurniture"_L1, "Lead"_L1,
        "Paragraph"_L1,     "Caption"_L1,       "BodyFurniture"_L1, "Attribution"_L1,  "TailByline"_L1,
        "TailDate"_L1,      "TailFurniture"_L1, "Trailer"_L1,       "Footer"_L1,
    };
    static_assert(names.size() == RoleCount);
    return names[size_t(role)];
}

} // namespace Bantin
