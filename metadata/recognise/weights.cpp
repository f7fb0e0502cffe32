// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "recognise/weights.h"

namespace Bantin
{

namespace
{

using enum Role;
using F = Feature;

// clang-format off: a table, a role a paragraph
constexpr Weight Weights[] = {
    // Reader controls, share bars, counters: anywhere.
    {HeadFurniture, F::Toolbar, 5}, {HeadFurniture, F::Counter, 5}, {HeadFurniture, F::Menu, 2},
    {HeadFurniture, F::Main, -8}, {HeadFurniture, F::StampOnly, -4}, {HeadFurniture, F::Overlap, -1},
    {HeadFurniture, F::ListItem, 0.5},
    {SubFurniture, F::Toolbar, 5.5}, {SubFurniture, F::Counter, 3}, {SubFurniture, F::Menu, 2.5},
    {SubFurniture, F::Main, -8}, {SubFurniture, F::Breadcrumb, 2}, {SubFurniture, F::StampOnly, -4},
    {SubFurniture, F::FewWords, 0.5}, {SubFurniture, F::Sentence, -2}, {SubFurniture, F::BodyName, 0.5}, {SubFurniture, F::BelowLead, 1},
    {BodyFurniture, F::Toolbar, 4}, {BodyFurniture, F::Main, -8}, {BodyFurniture, F::Related, 1},
    {TailFurniture, F::Toolbar, 5}, {TailFurniture, F::Main, -8}, {TailFurniture, F::Counter, 2},
    {TailFurniture, F::SourceLine, -3},
    // Page head.
    {Masthead, F::BodyName, 3.5}, {Masthead, F::UnitLike, 1}, {Masthead, F::Menu, 4}, {Masthead, F::Breadcrumb, 4.5},
    {Masthead, F::Slogan, 4}, {Masthead, F::First, 1}, {Masthead, F::Second, 0.5}, {Masthead, F::Wide, 1},
    {Masthead, F::NoOverlap, 0.5}, {Masthead, F::Main, -8}, {Masthead, F::Sentence, -1.5}, {Masthead, F::Heading, -4},
    {Masthead, F::Emphasised, -2}, {Masthead, F::Action, -1}, {Masthead, F::StampOnly, -5}, {Masthead, F::Byline, -5},
    {Masthead, F::SourceLine, -1}, {Masthead, F::FewWords, 1}, {Masthead, F::BeforeStamp, -0.5},
    {Masthead, F::LargeFont, -0.5}, {Masthead, F::HasStamp, -1}, {Masthead, F::Toolbar, -2},
    {HeadClock, F::StampOnly, 3}, {HeadClock, F::HasStamp, 5}, {HeadClock, F::HasTime, 0.5},
    {HeadClock, F::ClockLike, 3}, {HeadClock, F::First, 3}, {HeadClock, F::CapturedLabel, 4},
    {HeadClock, F::PublishedLabel, -4}, {HeadClock, F::UpdatedLabel, -4}, {HeadClock, F::Views, -4},
    {HeadClock, F::Main, -8}, {HeadClock, F::TeaserDate, -5},
    {HeadDate, F::StampOnly, 5}, {HeadDate, F::HasStamp, 0.5}, {HeadDate, F::HasTime, 0.5},
    {HeadDate, F::PublishedLabel, 2.5}, {HeadDate, F::UpdatedLabel, 2.5}, {HeadDate, F::Views, 2.5},
    {HeadDate, F::First, -1}, {HeadDate, F::ClockLike, -1}, {HeadDate, F::CapturedLabel, -3}, {HeadDate, F::Main, -8},
    {HeadDate, F::Sentences, -2}, {HeadDate, F::TeaserDate, -5},
    {HeadByline, F::Byline, 5}, {HeadByline, F::NameLike, 1}, {HeadByline, F::Main, -8}, {HeadByline, F::First, -2},
    // Title.
    {Title, F::Heading, 6}, {Title, F::Overlap, 2}, {Title, F::NoOverlap, -2}, {Title, F::Action, 1.5},
    {Title, F::AllCaps, 0.5}, {Title, F::LargeFont, 3}, {Title, F::SmallFont, -2}, {Title, F::AfterStamp, 1},
    {Title, F::BeforeStamp, 2}, {Title, F::Repeated, 1}, {Title, F::Main, -6}, {Title, F::Sentence, -2},
    {Title, F::Sentences, -4}, {Title, F::Long, -3}, {Title, F::BodyName, -3.5}, {Title, F::UnitLike, -0.5},
    {Title, F::Menu, -4}, {Title, F::Breadcrumb, -5}, {Title, F::Slogan, -4}, {Title, F::Toolbar, -6},
    {Title, F::StampOnly, -8}, {Title, F::HasStamp, -1}, {Title, F::ClockLike, -5}, {Title, F::Byline, -6},
    {Title, F::SourceLine, -5}, {Title, F::Views, -4}, {Title, F::Related, -5}, {Title, F::Footer, -4},
    {Title, F::Counter, -6}, {Title, F::FewWords, -2.5}, {Title, F::NameLike, -2}, {Title, F::EndsColon, -4},
    {Title, F::ListItem, -3}, {Title, F::PhotoCredit, -5}, {Title, F::Bracketed, -3}, {Title, F::AfterMain, -4},
    {Title, F::AfterRelated, -5}, {Title, F::AgencyTag, -4}, {Title, F::SiteName, -5}, {Title, F::Wide, -2},
    {Title, F::Emphasised, 0.5}, {Title, F::TeaserDate, -0.5},
    // Between title and text.
    {SubDate, F::StampOnly, 6}, {SubDate, F::HasStamp, 0.5}, {SubDate, F::HasTime, 0.5},
    {SubDate, F::PublishedLabel, 3}, {SubDate, F::UpdatedLabel, 3}, {SubDate, F::Views, 3}, {SubDate, F::Byline, 1},
    {SubDate, F::CapturedLabel, -2}, {SubDate, F::Main, -8}, {SubDate, F::Sentences, -3},
    {SubDate, F::TeaserDate, -5}, {SubDate, F::BelowLead, 2},
    {SubByline, F::Byline, 5}, {SubByline, F::NameLike, 1.5}, {SubByline, F::SourceLine, 4},
    {SubByline, F::Main, -8}, {SubByline, F::HasStamp, -1}, {SubByline, F::Sentence, -2},
    {SubByline, F::AgencyTag, -2}, {SubByline, F::BelowLead, 4},
    // The text.
    {Lead, F::FirstMain, 1.5}, {Lead, F::Emphasised, 7}, {Lead, F::AgencyTag, 1}, {Lead, F::Twice, 6.5},
    {Lead, F::Sentence, 1}, {Lead, F::Main, 0.5}, {Lead, F::Heading, -5}, {Lead, F::StampOnly, -6},
    {Lead, F::NoOverlap, -1.5}, {Lead, F::BeforeStamp, 2}, {Lead, F::BodyName, -3}, {Lead, F::Menu, -4}, {Lead, F::Toolbar, -6},
    {Lead, F::FewWords, -4}, {Lead, F::NameLike, -5}, {Lead, F::ListItem, -3}, {Lead, F::Byline, -4}, {Lead, F::SourceLine, -5},
    {Lead, F::PhotoCredit, -3}, {Lead, F::AfterMain, -3}, {Lead, F::Breadcrumb, -5}, {Lead, F::Views, -4},
    {Lead, F::Related, -4}, {Lead, F::Footer, -4},
    {Lead, F::BelowLead, 6},
    {Paragraph, F::Main, 4}, {Paragraph, F::Sentence, 1.5}, {Paragraph, F::Sentences, 1}, {Paragraph, F::Long, 1.5},
    {Paragraph, F::Action, 0.5}, {Paragraph, F::EndsColon, 0.5}, {Paragraph, F::ListItem, 0.5},
    {Paragraph, F::Heading, -1}, {Paragraph, F::StampOnly, -6}, {Paragraph, F::SourceLine, -4},
    {Paragraph, F::Byline, -4}, {Paragraph, F::Related, -5}, {Paragraph, F::Footer, -4}, {Paragraph, F::Menu, -5},
    {Paragraph, F::Breadcrumb, -5}, {Paragraph, F::Toolbar, -6}, {Paragraph, F::Views, -4},
    {Paragraph, F::TeaserDate, -4}, {Paragraph, F::Counter, -4}, {Paragraph, F::NameLike, -1.5},
    {Paragraph, F::AfterMain, -1}, {Paragraph, F::AfterRelated, -1.5}, {Paragraph, F::AfterComments, -6}, {Paragraph, F::Ended, -2.5}, {Paragraph, F::SiteName, -4},
    {Paragraph, F::Owner, -4}, {Paragraph, F::BodyName, -1}, {Paragraph, F::Slogan, -3}, {Paragraph, F::Wide, -1},
    {Caption, F::PhotoCredit, 4}, {Caption, F::CaptionCue, 2.5}, {Caption, F::Short, 1}, {Caption, F::Indented, 1.5},
    {Caption, F::Emphasised, 1.5}, {Caption, F::Sentence, -0.5}, {Caption, F::Overlap, 1},
    {Caption, F::Sentences, -2}, {Caption, F::Long, -2.5}, {Caption, F::StampOnly, -6}, {Caption, F::SourceLine, -4},
    {Caption, F::Byline, -4}, {Caption, F::Related, -5}, {Caption, F::Footer, -4}, {Caption, F::Menu, -5},
    {Caption, F::Breadcrumb, -5}, {Caption, F::Toolbar, -6}, {Caption, F::Views, -4}, {Caption, F::TeaserDate, -4},
    {Caption, F::Counter, -4}, {Caption, F::NameLike, -1.5}, {Caption, F::AfterMain, -1.5},
    {Caption, F::AfterRelated, -2}, {Caption, F::AfterComments, -6}, {Caption, F::Ended, -2}, {Caption, F::SmallFont, 1.5}, {Caption, F::SiteName, -4}, {Caption, F::Owner, -4},
    {Caption, F::Heading, -3}, {Caption, F::BodyName, -1.5}, {Caption, F::Slogan, -3}, {Caption, F::FirstMain, -3},
    {Caption, F::Twice, 0.5},
    // Below the text.
    {Attribution, F::SourceLine, 6}, {Attribution, F::Unit, 3.5}, {Attribution, F::AfterToolbar, -2.5},
    {Attribution, F::SiteName, 3}, {Attribution, F::Bracketed, 1}, {Attribution, F::Main, -8},
    {Attribution, F::Sentence, -1.5}, {Attribution, F::Action, -1}, {Attribution, F::Long, -3},
    {Attribution, F::Related, -4}, {Attribution, F::Footer, -3}, {Attribution, F::Owner, -4},
    {Attribution, F::PhotoCredit, -3}, {Attribution, F::AfterMain, 1.5}, {Attribution, F::AfterRelated, -3},
    {Attribution, F::NoOverlap, 0.3}, {Attribution, F::ListItem, -2}, {Attribution, F::Toolbar, -5},
    {Attribution, F::StampOnly, -4}, {Attribution, F::BelowLead, -8}, {Attribution, F::EndsColon, -3}, {Attribution, F::Emphasised, 0.5},
    {TailByline, F::NameLike, 4}, {TailByline, F::AfterToolbar, -3}, {TailByline, F::Byline, 5}, {TailByline, F::AfterMain, 2},
    {TailByline, F::Main, -8}, {TailByline, F::Sentence, -2}, {TailByline, F::Related, -3},
    {TailByline, F::AfterRelated, -4}, {TailByline, F::Long, -4}, {TailByline, F::ListItem, -2},
    {TailByline, F::Twice, -3}, {TailByline, F::Repeated, -1}, {TailByline, F::StampOnly, -5},
    {TailByline, F::SourceLine, -2}, {TailByline, F::BelowLead, -8},
    {TailDate, F::StampOnly, 4}, {TailDate, F::HasStamp, 1}, {TailDate, F::Views, 5},
    {TailDate, F::PublishedLabel, 2}, {TailDate, F::UpdatedLabel, 2}, {TailDate, F::AfterMain, 1},
    {TailDate, F::Main, -8}, {TailDate, F::TeaserDate, -5}, {TailDate, F::AfterRelated, -3},
    {TailDate, F::Footer, -2}, {TailDate, F::BelowLead, -8}, {TailDate, F::Sentence, -2},
    {Trailer, F::Related, 5}, {Trailer, F::AfterRelated, 3}, {Trailer, F::AfterComments, 3}, {Trailer, F::Ended, 0.5}, {Trailer, F::TeaserDate, 4},
    {Trailer, F::AfterMain, 0.5}, {Trailer, F::ListItem, 1}, {Trailer, F::Toolbar, 1}, {Trailer, F::Menu, 1},
    {Trailer, F::Counter, 2}, {Trailer, F::Main, -4}, {Trailer, F::BeforeMain, -4}, {Trailer, F::SourceLine, -2},
    {Trailer, F::Footer, -1}, {Trailer, F::NoOverlap, 0.5}, {Trailer, F::Views, -1},
    {Footer, F::Footer, 5}, {Footer, F::Owner, 5}, {Footer, F::BodyName, 1.5}, {Footer, F::AfterMain, 0.5},
    {Footer, F::LastBlocks, 0.5}, {Footer, F::Main, -5}, {Footer, F::BeforeMain, -5}, {Footer, F::Counter, 2},
    {Footer, F::SourceLine, -3}, {Footer, F::NameLike, -1},
};
// clang-format on

/** Steps between the parts of a page, from the row's part to the column's. */
constexpr double Never = -30;
constexpr double LeadToSub = -2;
constexpr double Steps[7][7] = {
    //            Head  Title   Sub    Body   Tail  Trailer Footer
    /* Head    */ {0, 0, Never, -4, -9, -9, -9},
    /* Title   */ {-6, -2, 0, 0, -9, -9, -9},
    /* Sub     */ {-6, -4, 0, 0, -6, -9, -9},
    /* Body    */ {-12, -12, -7, 0, 0, -0.5, -1},
    /* Tail    */ {-12, -12, -9, -5, 0, 0, 0},
    /* Trailer */ {-12, -12, -12, -5.5, -4, 0, 0},
    /* Footer  */ {-12, -12, -12, -9, -5, -2, 0},
};

} // namespace

std::span<const Weight> weights()
{
    return Weights;
}

double priorOf(Role role)
{
    switch (role) {
    case Paragraph:
    case Caption:
    case Masthead:
        return 0.5;
    case HeadFurniture:
    case Title:
    case Trailer:
        return 0;
    case SubFurniture:
    case TailFurniture:
    case Footer:
    case Attribution:
        return -0.5;
    case Lead:
    case HeadDate:
    case SubDate:
    case TailDate:
        return -1;
    case HeadClock: // a clock without a time is none
        return -4;
    case HeadByline:
    case SubByline:
    case TailByline:
        return -1.5;
    case BodyFurniture:
        return -2;
    }
    return 0;
}

double transition(Role role, Role next, bool adjacent)
{
    if (role == Title && next == Title)
        return adjacent ? -1 : -4;
    if (role == Lead && phaseOf(next) == Phase::Sub)
        return LeadToSub;
    if (next == Lead)
        return role == Lead ? -2 : phaseOf(role) == Phase::Body ? -6 : Steps[int(phaseOf(role))][int(Phase::Body)];
    return Steps[int(phaseOf(role))][int(phaseOf(next))];
}

double firstRole(Role role)
{
    return phaseOf(role) == Phase::Head || role == Title ? 0 : role == Paragraph || role == Lead ? -4 : -10;
}

double lastRole(Role role)
{
    return phaseOf(role) <= Phase::Sub ? -4 : 0;
}

} // namespace Bantin
