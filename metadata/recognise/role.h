// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "recognise/article.h"

#include <QLatin1StringView>

#include <array>

namespace Bantin
{

/** A zone together with the part of the page it stands in: the states between which the labeller chooses. */
enum class Role {
    HeadFurniture,
    Masthead,
    HeadClock,
    HeadDate,
    HeadByline,
    Title,
    SubDate,
    SubByline,
    SubFurniture,
    Lead,
    Paragraph,
    Caption,
    BodyFurniture,
    Attribution,
    TailByline,
    TailDate,
    TailFurniture,
    Trailer,
    Footer,
};
inline constexpr int RoleCount = int(Role::Footer) + 1;

/** The parts of a page from top to bottom. */
enum class Phase { Head, Title, Sub, Body, Tail, Trailer, Footer };

constexpr Phase phaseOf(Role role)
{
    if (role <= Role::HeadByline)
        return Phase::Head;
    if (role == Role::Title)
        return Phase::Title;
    if (role <= Role::SubFurniture)
        return Phase::Sub;
    if (role <= Role::BodyFurniture)
        return Phase::Body;
    if (role <= Role::TailFurniture)
        return Phase::Tail;
    return role == Role::Trailer ? Phase::Trailer : Phase::Footer;
}

constexpr Zone zoneOf(Role role)
{
    constexpr std::array<Zone, RoleCount> zones{
        Zone::Furniture, Zone::Masthead,  Zone::Clock,     Zone::Dateline,    Zone::Byline,
        Zone::Title,     Zone::Dateline,  Zone::Byline,    Zone::Furniture,   Zone::Lead,
        Zone::Paragraph, Zone::Caption,   Zone::Furniture, Zone::Attribution, Zone::Byline,
        Zone::Dateline,  Zone::Furniture, Zone::Trailer,   Zone::Footer,
    };
    return zones[size_t(role)];
}

/** The name of a role, as in this header: for explanations. */
[[nodiscard]] QLatin1StringView nameOf(Role role);

} // namespace Bantin
