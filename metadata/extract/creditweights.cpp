// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "extract/creditcandidates.h"

#include <array>

namespace Bantin::Credits
{

namespace
{

/** What a sign is worth at each place, in the order of Place. */
struct SignWeight {
    Sign sign;
    std::array<double, 4> author;
    std::array<double, 4> source;
};

/** What two things are worth together, beyond what each is. */
template <typename A, typename B>
struct PairWeight {
    A first;
    B second;
    double author;
    double source;
};

// clang-format off: written by scripts/fit-credits
constexpr SignWeight Weights[] = {
    {Sign::Always, {-4.4, -3.7, -4.4, -5.6}, {-4.7, -4.7, -5, -6.7}},
    {Sign::InClock, {-1.2, 0, -1.1, -0.9}, {-1.3, 0, -1.4, -1.5}},
    {Sign::InDateline, {-0.2, 0.2, -0.2, -0.9}, {0.3, 0.9, 0.4, 0.4}},
    {Sign::InByline, {1.3, 0.9, 0, 2.9}, {1.9, 3, 0, 2.2}},
    {Sign::InAttribution, {0, 0.2, 0.2, 0.4}, {0, 1.1, 0.8, 2.4}},
    {Sign::InFurniture, {-1.7, -1.2, -1.5, -1.7}, {-2, -3, -1.9, -2}},
    {Sign::InTrailer, {0, -1.8, -1.9, -3.3}, {0, -2, -2, -3.9}},
    {Sign::InFooter, {0, -1.8, -1.3, -2.2}, {0, -2.2, -1.9, -3.6}},
    {Sign::InCaption, {0, -0.1, 0, -1.3}, {0, -1.6, 0, -0.9}},
    {Sign::InText, {0, 0.7, 0, 1.4}, {0, 0.2, 0, 0.3}},
    {Sign::BehindText, {0, 0, 0, 1.4}, {0, 0, 0, 0.7}},
    {Sign::BehindBylineLabel, {1.3, 1.8, 0, 0.6}, {-1.5, -1.4, 0, -3.2}},
    {Sign::BehindSourceLabel, {-0.5, -0.5, 0, -0.9}, {0.8, 0.3, 0, -0.5}},
    {Sign::BehindPhotoLabel, {0, -2.4, -1.9, -3.2}, {0, -1.5, -1.1, -1.9}},
    {Sign::BehindCollector, {0, 0, 0, 0.6}, {0, 0, 0, 0}},
    {Sign::BehindTheo, {0, -0.3, 0, 0.3}, {0, 0.9, 1.1, 2.2}},
    {Sign::BehindSourceWord, {0, 0, 0, 0}, {0, 0, 0, 0.2}},
    {Sign::BehindBy, {1.1, 1.7, 0, 1.6}, {-0.2, -0.4, 0, -0.2}},
    {Sign::BehindReporter, {0, 0, 0, 0.3}, {0, 0, 0, 0.3}},
    {Sign::BehindCompiled, {0, -0.1, 0, 0}, {0, 0.8, 0, 1.4}},
    {Sign::BeforeCompiled, {0, -0.9, -0.9, -1.9}, {0, 0, 0, 0}},
    {Sign::BehindDegree, {0, 0, -1.4, -2.8}, {0, 0, 0.7, 1.4}},
    {Sign::BelowSourceLabel, {0, 0, 0, 0}, {0, 0, 0, 1.9}},
    {Sign::BelowBylineLabel, {0, 0, 0, 0}, {0, 1.5, 0, 3}},
    {Sign::BeforeAddress, {0, 0, 0, -0.3}, {0, 0, 0, -0.2}},
    {Sign::Statement, {0, -0.8, -0.6, -1.1}, {0, 0.9, 0.6, 0.8}},
    {Sign::Signature, {0.4, 1.8, 0, -0.9}, {-0.3, -2.3, 0, 1.4}},
    {Sign::Whole, {-1.4, -1.9, -1.3, -1.1}, {1.2, 1.7, 0.6, 2.3}},
    {Sign::AllOfCell, {0.2, 1.4, 0.1, 0.3}, {0.7, 2, 0.1, 0.9}},
    {Sign::Bracketed, {-0.3, -0.7, -0.5, 0}, {1.4, 3.2, 1.4, 0.9}},
    {Sign::BracketBehind, {-0.7, -1, -0.9, -0.9}, {-0.8, 0.9, -0.8, -3.3}},
    {Sign::BeforeBracket, {0.4, 0.4, 0.4, 0.8}, {0.3, 0.3, 0.3, 0.7}},
    {Sign::WithBracket, {-7.1, -10.1, -7.1, -11.2}, {-1.3, -1.9, -1.3, -2}},
    {Sign::Cell, {-1.5, -2.1, -1.4, -1.5}, {-0.7, -1.8, -0.9, -1}},
    {Sign::RowCell, {-0.5, -0.5, -0.7, -1.7}, {-1.9, -2.5, -2.5, -5.5}},
    {Sign::FirstPart, {0.5, 0.7, 0.3, 1.4}, {-1.3, -0.1, -1, -2.3}},
    {Sign::LastPart, {-1.1, -0.6, -0.7, -0.8}, {0, 1.6, 0.1, -0.9}},
    {Sign::CommaPart, {-1.7, -2.8, -1.7, -1.3}, {-0.8, -1.2, -0.8, -1.1}},
    {Sign::DashPart, {-1.2, -0.8, -1, -1.5}, {-1.2, -0.3, -1.1, -2.6}},
    {Sign::SlashPart, {-0.9, -1.4, -0.9, -1.3}, {0.4, 0.2, 0.4, 1.1}},
    {Sign::AndPart, {-0.6, -0.3, -0.6, -1.3}, {-3.2, -3, -3, -5.7}},
    {Sign::SeveralParts, {-2.8, -3.8, -2.8, -4.6}, {-1.4, -1.7, -1.5, -2.1}},
    {Sign::OtherParts, {0, 0, 0, 0}, {-0.8, 1.3, -0.8, -3.6}},
    {Sign::AcrossComma, {-0.7, -1, -0.7, -1}, {-0.5, -1.7, -0.5, 0.3}},
    {Sign::AcrossDash, {-1.4, -2.1, -1.4, -2.1}, {-0.6, -1.2, -0.7, -0.2}},
    {Sign::AcrossSlash, {-0.6, -0.6, -0.6, -1.2}, {0.5, 0.5, 0.5, 1}},
    {Sign::AcrossStroke, {0, 0, 0, 0}, {0, -2.8, 0, -5.6}},
    {Sign::AcrossAnd, {-0.1, -0.1, -0.1, -0.2}, {1.8, 3.4, 1.8, 2.1}},
    {Sign::ManyParts, {0, -4.9, -3.4, -5.2}, {0, -1.7, -1.3, -2.2}},
    {Sign::BesidePerson, {-0.6, -0.1, -0.6, -1.8}, {1.9, 1.6, 1.4, 2.1}},
    {Sign::BesideBody, {-0.7, -0.2, -0.5, -1.2}, {-2.2, -2.4, -2.1, -3.5}},
    {Sign::BesideMedium, {-0.6, -1.7, -0.6, -0.2}, {-0.1, -0.1, -0.1, -0.1}},
    {Sign::AllPersons, {-1.4, -2.3, 0, -1.9}, {-1.4, -1.6, 0, -2.7}},
    {Sign::AllMedia, {0, 0, 0, -0.2}, {0, 0, 0, -0.3}},
    {Sign::ListOfMedia, {-0.5, -0.7, -0.3, 0.5}, {-1.2, -2.3, -1.2, -1.2}},
    {Sign::BehindStamp, {-1, -0.8, -1.3, -2.4}, {0.3, 0.3, 0, 0.2}},
    {Sign::BeforeStamp, {-1.5, -1.3, -1.2, -2.2}, {-0.2, 0.8, 0.5, 1.3}},
    {Sign::CounterInLine, {0.5, 1.1, 0, 0.6}, {-1.3, -2.5, 0, -1.3}},
    {Sign::NameLike, {1.7, 3.1, 1.9, 4.2}, {-0.2, -0.1, -0.8, -1}},
    {Sign::FullName, {-1, -1, -1, -1.1}, {-0.3, -0.2, -0.1, -0.1}},
    {Sign::Initials, {-0.9, -1.3, -0.7, -0.3}, {1.1, 2.4, 1, 2.3}},
    {Sign::Account, {1.3, 2, 1.2, 2.7}, {1.2, 1.5, 1.5, 4}},
    {Sign::Office, {0, 1.2, 0, 2}, {0, -0.4, 0, -0.7}},
    {Sign::AllCaps, {-0.1, 0.4, -0.1, -0.5}, {-0.7, -1, -0.7, 0.1}},
    {Sign::OneWord, {-0.6, -0.5, -0.5, 0.9}, {0.8, -0.2, 0.1, 1.7}},
    {Sign::Long, {-0.6, -0.8, -0.6, -0.9}, {-0.7, -1.1, -0.7, -0.5}},
    {Sign::Digits, {-0.4, -0.2, -0.5, -0.7}, {0, -0.1, 0.4, 2.1}},
    {Sign::Degree, {0, 0, 0, -0.4}, {0, 0, 0, 4.3}},
    {Sign::Colon, {-0.5, -0.7, -0.6, -0.8}, {-2.3, -2.5, -2.2, -4.1}},
    {Sign::LowerCase, {-0.4, -0.4, -0.5, 0.1}, {-2, -2.9, -2.4, -3.5}},
    {Sign::Sentence, {0, 0, 0, 0}, {0, -0.8, -0.8, -1.5}},
    {Sign::Headline, {-1.4, -1.8, -1.2, -1.6}, {0.3, 0.1, 0.4, 1.4}},
    {Sign::KnownBody, {-1.3, -1.9, -1.3, -2.1}, {-0.2, 1, 0.3, 0.5}},
    {Sign::KnownPaper, {-0.5, -0.7, -0.6, -0.8}, {1, 1.3, 0.4, 1.5}},
    {Sign::PaperLike, {0.3, -0.2, 0.2, 1.1}, {0.5, 1.1, 0.7, 1.3}},
    {Sign::KnownAgency, {0, -0.7, -0.6, -1.2}, {0, 2.8, 1.8, 1.1}},
    {Sign::AgencyWord, {-1, -1.1, -1, -2}, {2.6, 1.4, 0.8, 0.1}},
    {Sign::SiteName, {-1.2, -1.2, -1.3, -2.1}, {1.6, 1.5, 1.3, 3}},
    {Sign::SpokenSite, {0, -0.2, 0, -0.4}, {0, 0.9, 0, 1.4}},
    {Sign::BodyLike, {1, 1.9, 0.9, 1.2}, {-1.2, -1.8, -0.8, 0.9}},
    {Sign::UnitLike, {-0.2, 0.9, -0.3, -1.7}, {-1.1, 0.1, -0.4, 0.4}},
    {Sign::ShortUnit, {0, 0, 0, -0.3}, {0, 0, 0, 3.9}},
    {Sign::Branch, {0, -0.2, 0, -0.5}, {0, 1.8, 0, 0.7}},
    {Sign::Abbreviation, {-0.5, -0.5, -0.5, -0.8}, {1.6, 1.2, 1.3, 1.7}},
    {Sign::GluedName, {0, 0, 0, 0.5}, {0, 0, 0, 0}},
    {Sign::Declared, {-0.4, 0.2, -0.4, -1.3}, {2.3, 0.2, 0.6, 0}},
    {Sign::Told, {-2.2, -1.7, -2.3, -4.7}, {1.2, -0.9, 0, -0.5}},
    {Sign::Publisher, {-2.2, -2, -2.2, -4}, {0.1, -5.5, -1.7, -1.3}},
    {Sign::AllOfPublisher, {-1.7, -2.2, -1.7, -3}, {1.9, 0.7, 1.4, 3.2}},
    {Sign::Menu, {0, 0.6, -0.1, -0.5}, {0.3, 0.7, 0.5, 1.7}},
    {Sign::Toolbar, {-4.3, -5.8, -4.3, -6.9}, {-0.8, -1.2, -0.7, -0.9}},
    {Sign::Control, {-4.1, -5.8, -4.1, -6.4}, {-1.7, -1.7, -1.7, -3.3}},
    {Sign::Related, {0, -0.1, 0, 0}, {-1.5, -1.6, -1.3, -2.3}},
    {Sign::Place, {-3.5, -4.4, -3.3, -4.9}, {0.9, 1, 1, 2}},
    {Sign::Section, {-2.5, -5, -2.5, -2.5}, {-2.8, -4.9, -2.3, -1.7}},
    {Sign::NotASource, {-0.4, -0.6, -0.6, -0.5}, {-0.7, -1.3, -0.6, -0.6}},
    {Sign::FirstLine, {1.6, 2.3, 1.1, 3.6}, {0.7, 0.5, -0.1, 2.3}},
    {Sign::SecondLine, {0.8, 1.6, 1.1, 2.8}, {-0.7, -1, 0.2, 1.9}},
    {Sign::FarLine, {-0.2, -0.2, -0.2, -0.3}, {0.3, -0.3, -0.3, -1}},
    {Sign::AboveContact, {-1.2, 0, 0, -2.4}, {-1.3, 0, 0, -2.6}},
    {Sign::AboveSource, {0, 0.7, 0, 1.2}, {0, -1, 0, -2}},
    {Sign::BelowSource, {0, 0, -0.3, -0.5}, {0, 0, -0.6, -0.9}},
    {Sign::BelowByline, {0, 0, 0, -3.4}, {0, 0, 0, 0.4}},
    {Sign::BelowRelated, {0, 0, -0.1, 0.4}, {0, 0, -0.3, -0.7}},
    {Sign::BelowComments, {0, 0, 0, -0.5}, {0, 0, 0, 0.8}},
    {Sign::BelowStamp, {0, 0.1, 0, -0.1}, {-0.4, -1.3, -0.4, 0.2}},
    {Sign::AboveStamp, {0.3, 0.5, 0.2, 0.5}, {0, 1.7, 0.8, 0.8}},
    {Sign::Indented, {0.3, 0.3, 0.3, 0.6}, {1, 1, 1, 2.2}},
    {Sign::Emphasised, {-0.3, -0.8, 0, -0.1}, {-0.7, -1.8, 0, -0.3}},
    {Sign::Again, {2.9, 3.9, 2.8, 5.9}, {0.1, 4.3, 0.7, -0.8}},
};

constexpr PairWeight<Look, Setting> LookInSetting[] = {
    {Look::Abbreviation, Setting::Bare, -1, -0.2},
    {Look::Abbreviation, Setting::Brackets, -0.2, 0.3},
    {Look::Abbreviation, Setting::BylineLabel, 1, -0.5},
    {Look::Abbreviation, Setting::PhotoLabel, 0, 1.7},
    {Look::Abbreviation, Setting::SourceLabel, 0, 0.5},
    {Look::Abbreviation, Setting::Theo, 0, 0.1},
    {Look::Account, Setting::Bare, -0.2, -0.6},
    {Look::Account, Setting::Brackets, 1.3, -0.3},
    {Look::Account, Setting::By, 0.7, 0},
    {Look::Account, Setting::BylineLabel, 1.1, 0},
    {Look::Account, Setting::SourceLabel, -0.3, 0.3},
    {Look::Account, Setting::Theo, -0.2, 0.2},
    {Look::Body, Setting::Bare, -1.2, 1.4},
    {Look::Body, Setting::Brackets, 0, 3.3},
    {Look::Body, Setting::BylineLabel, -1, 1.1},
    {Look::Body, Setting::Compiled, 0, 0.4},
    {Look::Body, Setting::PhotoLabel, 0, -0.7},
    {Look::Body, Setting::SourceLabel, -0.5, -1.2},
    {Look::Body, Setting::Theo, -0.5, -2.4},
    {Look::Initials, Setting::Bare, 0.8, -0.8},
    {Look::Initials, Setting::Brackets, -0.6, 0.1},
    {Look::Initials, Setting::By, 0.2, 0},
    {Look::Initials, Setting::BylineLabel, 1.2, -0.2},
    {Look::Initials, Setting::PhotoLabel, -0.9, -0.1},
    {Look::Initials, Setting::SourceLabel, 0.5, 0.2},
    {Look::Initials, Setting::Theo, 0.7, -0.4},
    {Look::Medium, Setting::Bare, 0.3, 0.5},
    {Look::Medium, Setting::Brackets, -0.4, -0.4},
    {Look::Medium, Setting::Compiled, 0, 0.2},
    {Look::Medium, Setting::PhotoLabel, -0.2, -1.4},
    {Look::Medium, Setting::Reporter, 0, 0.1},
    {Look::Medium, Setting::SourceLabel, -0.4, 0.3},
    {Look::Medium, Setting::Theo, -0.3, 1.4},
    {Look::Office, Setting::Bare, 0.9, -0.4},
    {Look::Office, Setting::By, 0.1, 0},
    {Look::Office, Setting::BylineLabel, 0.1, 0},
    {Look::Other, Setting::Bare, -2.5, -1.7},
    {Look::Other, Setting::Brackets, -1.2, -4.5},
    {Look::Other, Setting::By, 0.3, 0},
    {Look::Other, Setting::BylineLabel, -0.6, 0},
    {Look::Other, Setting::Compiled, 0, -0.1},
    {Look::Other, Setting::SourceLabel, 0, 1.5},
    {Look::Other, Setting::Theo, -0.2, 1.2},
    {Look::Person, Setting::Bare, 1.7, -1.7},
    {Look::Person, Setting::Brackets, 0.6, -0.2},
    {Look::Person, Setting::By, -0.1, -0.2},
    {Look::Person, Setting::BylineLabel, 0, -0.4},
    {Look::Person, Setting::Compiled, -0.6, -0.5},
    {Look::Person, Setting::PhotoLabel, -0.8, -0.3},
    {Look::Person, Setting::Reporter, 0.2, 0},
    {Look::Person, Setting::SourceLabel, 0.6, 0.8},
    {Look::Person, Setting::Theo, 0.4, -0.1},
    {Look::Site, Setting::Bare, -0.7, 0.3},
    {Look::Site, Setting::Compiled, 0, 0.7},
    {Look::Site, Setting::PhotoLabel, 0, -0.3},
    {Look::Site, Setting::SourceLabel, -0.4, -0.5},
    {Look::Site, Setting::Theo, 0, 2.3},
    {Look::UnitOrPerson, Setting::Bare, 0, 0.7},
};

constexpr PairWeight<Setting, Extent> SettingOfExtent[] = {
    {Setting::Bare, Extent::All, -0.1, -1.2},
    {Setting::Bare, Extent::BeforeBracket, 0.3, 0.2},
    {Setting::Bare, Extent::Part, -0.5, 0.2},
    {Setting::Bare, Extent::Several, -1.6, -1.7},
    {Setting::Brackets, Extent::All, 2, -0.3},
    {Setting::Brackets, Extent::BehindBracket, -1, -1.2},
    {Setting::Brackets, Extent::Part, -1.5, -3.5},
    {Setting::Brackets, Extent::Several, -0.1, 4.7},
    {Setting::By, Extent::All, 5.1, 0},
    {Setting::By, Extent::Part, 0.6, -0.2},
    {Setting::By, Extent::Several, -0.6, 0},
    {Setting::BylineLabel, Extent::All, 3.6, 2.2},
    {Setting::BylineLabel, Extent::BeforeBracket, 0.3, 0},
    {Setting::BylineLabel, Extent::BehindBracket, -0.1, -1.8},
    {Setting::BylineLabel, Extent::Part, 1.3, 0.1},
    {Setting::BylineLabel, Extent::Several, -0.5, -2.1},
    {Setting::Compiled, Extent::All, -0.7, 2.7},
    {Setting::PhotoLabel, Extent::All, -1.6, -0.5},
    {Setting::PhotoLabel, Extent::BehindBracket, -0.2, 0},
    {Setting::PhotoLabel, Extent::Part, -0.1, -0.6},
    {Setting::Reporter, Extent::All, 4, 0},
    {Setting::Reporter, Extent::BehindBracket, 0, 0.1},
    {Setting::Reporter, Extent::Part, 0.2, 0},
    {Setting::SourceLabel, Extent::All, -0.4, 5.4},
    {Setting::SourceLabel, Extent::BeforeBracket, -0.4, -1.4},
    {Setting::SourceLabel, Extent::BehindBracket, -0.1, -0.7},
    {Setting::SourceLabel, Extent::Part, 0.4, 3},
    {Setting::SourceLabel, Extent::Several, 0, 1.7},
    {Setting::Theo, Extent::All, -0.4, 0.9},
    {Setting::Theo, Extent::BeforeBracket, -0.2, 1.6},
    {Setting::Theo, Extent::BehindBracket, 1.1, 3.7},
    {Setting::Theo, Extent::Part, -0.4, 0.8},
    {Setting::Theo, Extent::Several, 0, 0.2},
};

constexpr PairWeight<Look, Extent> LookOfExtent[] = {
    {Look::Abbreviation, Extent::All, 0, 0.5},
    {Look::Abbreviation, Extent::BehindBracket, 0, 0.8},
    {Look::Abbreviation, Extent::Part, -0.2, 0.4},
    {Look::Account, Extent::All, 1.6, -0.6},
    {Look::Account, Extent::BeforeBracket, -0.2, 0.2},
    {Look::Account, Extent::BehindBracket, 1, 0},
    {Look::Account, Extent::Part, -0.1, 0},
    {Look::Body, Extent::All, -1.2, 0.6},
    {Look::Body, Extent::BeforeBracket, -0.1, -1.9},
    {Look::Body, Extent::BehindBracket, -0.2, -1.4},
    {Look::Body, Extent::Part, -1.7, -0.8},
    {Look::Body, Extent::Several, 0, 3.9},
    {Look::Initials, Extent::All, 0.8, -1.3},
    {Look::Initials, Extent::BeforeBracket, 0.9, 0},
    {Look::Initials, Extent::BehindBracket, -0.2, 0.6},
    {Look::Initials, Extent::Part, 0.5, -0.5},
    {Look::Medium, Extent::All, -1.1, 0},
    {Look::Medium, Extent::BehindBracket, -0.1, 1.1},
    {Look::Medium, Extent::Part, 0.2, 1.3},
    {Look::Medium, Extent::Several, -0.1, -2.6},
    {Look::Office, Extent::All, 1.1, -0.4},
    {Look::Other, Extent::All, -2.3, -1.4},
    {Look::Other, Extent::BeforeBracket, -0.4, -0.1},
    {Look::Other, Extent::BehindBracket, -0.7, 0},
    {Look::Other, Extent::Part, -0.7, -0.3},
    {Look::Other, Extent::Several, 0, -1.8},
    {Look::Person, Extent::All, 0.6, -1.4},
    {Look::Person, Extent::BeforeBracket, 0.2, -0.4},
    {Look::Person, Extent::BehindBracket, 0, -0.1},
    {Look::Person, Extent::Part, 2.7, -0.2},
    {Look::Person, Extent::Several, -2.6, -0.4},
    {Look::Site, Extent::All, -0.7, -0.2},
    {Look::Site, Extent::BeforeBracket, -0.4, 2.5},
    {Look::Site, Extent::BehindBracket, -0.1, -0.7},
    {Look::Site, Extent::Several, 0, -0.2},
    {Look::UnitOrPerson, Extent::All, 0.6, 0.9},
    {Look::UnitOrPerson, Extent::Part, -0.6, 0},
    {Look::UnitOrPerson, Extent::Several, 0, -0.2},
};

constexpr PairWeight<Look, Sign> LookBySign[] = {
    {Look::Abbreviation, Sign::BesideBody, 0, -0.7},
    {Look::Abbreviation, Sign::BesideMedium, 0, 0.2},
    {Look::Abbreviation, Sign::BesidePerson, 0, 1.4},
    {Look::Abbreviation, Sign::InAttribution, -0.3, -0.7},
    {Look::Abbreviation, Sign::InByline, 0.1, 0.6},
    {Look::Abbreviation, Sign::InCaption, 0, 1.7},
    {Look::Abbreviation, Sign::InClock, 0, 0.6},
    {Look::Abbreviation, Sign::InDateline, -0.1, 0.4},
    {Look::Abbreviation, Sign::InFurniture, 0, -0.1},
    {Look::Abbreviation, Sign::InTrailer, 0, -0.7},
    {Look::Abbreviation, Sign::ListOfMedia, 0, 0.9},
    {Look::Account, Sign::BesideMedium, 1.1, -0.1},
    {Look::Account, Sign::BesidePerson, -0.2, 0.1},
    {Look::Account, Sign::InAttribution, 1.5, 0},
    {Look::Account, Sign::InByline, 1.8, 0},
    {Look::Account, Sign::InCaption, -0.2, -0.1},
    {Look::Account, Sign::InClock, -0.1, -0.1},
    {Look::Account, Sign::InDateline, -0.8, -0.2},
    {Look::Account, Sign::InFurniture, -0.1, 0},
    {Look::Account, Sign::InTrailer, 0.3, 0},
    {Look::Account, Sign::ListOfMedia, 1.1, 0},
    {Look::Body, Sign::BehindText, 0, -0.6},
    {Look::Body, Sign::BesideBody, -0.4, -1.4},
    {Look::Body, Sign::BesideMedium, -0.4, 0.8},
    {Look::Body, Sign::BesidePerson, -0.3, 0.5},
    {Look::Body, Sign::InAttribution, -1, 0.7},
    {Look::Body, Sign::InByline, -0.7, 2.8},
    {Look::Body, Sign::InCaption, -0.3, -0.2},
    {Look::Body, Sign::InClock, -0.1, -0.7},
    {Look::Body, Sign::InDateline, -1, 2.1},
    {Look::Body, Sign::InFooter, 0, -1.8},
    {Look::Body, Sign::InFurniture, -0.1, -0.8},
    {Look::Body, Sign::InText, 0, -0.6},
    {Look::Body, Sign::InTrailer, 0, -1.1},
    {Look::Body, Sign::ListOfMedia, -0.4, -0.6},
    {Look::Initials, Sign::BehindText, -0.4, 0.7},
    {Look::Initials, Sign::BesideBody, 0.2, -0.5},
    {Look::Initials, Sign::BesideMedium, 0.7, -0.1},
    {Look::Initials, Sign::BesidePerson, 0.3, 0.6},
    {Look::Initials, Sign::InAttribution, 0.9, -0.3},
    {Look::Initials, Sign::InByline, 0.8, 0.7},
    {Look::Initials, Sign::InCaption, 0.3, -0.5},
    {Look::Initials, Sign::InClock, -0.1, -0.1},
    {Look::Initials, Sign::InDateline, 1, -1.7},
    {Look::Initials, Sign::InFooter, -0.1, 0},
    {Look::Initials, Sign::InFurniture, -0.2, 0},
    {Look::Initials, Sign::InText, -0.4, 0.7},
    {Look::Initials, Sign::InTrailer, -0.3, 0},
    {Look::Initials, Sign::ListOfMedia, 0.9, -0.5},
    {Look::Medium, Sign::BehindText, -0.2, 0.5},
    {Look::Medium, Sign::BesideBody, -0.1, -1.9},
    {Look::Medium, Sign::BesideMedium, -0.4, -0.3},
    {Look::Medium, Sign::BesidePerson, 0.6, 0.8},
    {Look::Medium, Sign::InAttribution, -0.9, 0.1},
    {Look::Medium, Sign::InByline, 1.3, 0.5},
    {Look::Medium, Sign::InCaption, -0.3, -0.1},
    {Look::Medium, Sign::InClock, 0, -0.2},
    {Look::Medium, Sign::InDateline, -0.2, 0.1},
    {Look::Medium, Sign::InFooter, -0.1, -0.2},
    {Look::Medium, Sign::InFurniture, -0.2, -0.4},
    {Look::Medium, Sign::InText, -0.2, 0.5},
    {Look::Medium, Sign::InTrailer, -0.4, -0.5},
    {Look::Medium, Sign::ListOfMedia, -0.7, 0.7},
    {Look::Office, Sign::InAttribution, 0.9, -0.4},
    {Look::Office, Sign::InDateline, 0.1, 0},
    {Look::Other, Sign::BesideBody, -0.4, 3},
    {Look::Other, Sign::BesideMedium, 0, -0.1},
    {Look::Other, Sign::BesidePerson, -0.8, -1.9},
    {Look::Other, Sign::InAttribution, -0.9, 0.1},
    {Look::Other, Sign::InByline, -1, -1.2},
    {Look::Other, Sign::InCaption, -0.7, -0.9},
    {Look::Other, Sign::InClock, 0, -0.1},
    {Look::Other, Sign::InDateline, -1.1, -0.2},
    {Look::Other, Sign::InFurniture, -0.3, -1},
    {Look::Other, Sign::InText, 0, -0.2},
    {Look::Other, Sign::InTrailer, -0.1, -0.3},
    {Look::Other, Sign::ListOfMedia, 0, 0.4},
    {Look::Person, Sign::BehindText, 1.3, -0.2},
    {Look::Person, Sign::BesideBody, 0.8, 0},
    {Look::Person, Sign::BesideMedium, -1.6, -0.6},
    {Look::Person, Sign::BesidePerson, -0.2, 0.1},
    {Look::Person, Sign::InAttribution, 1.6, -0.8},
    {Look::Person, Sign::InByline, 0.4, -1.2},
    {Look::Person, Sign::InCaption, 0.8, -0.1},
    {Look::Person, Sign::InClock, -0.1, 0},
    {Look::Person, Sign::InDateline, 1.1, -0.2},
    {Look::Person, Sign::InFooter, -1.2, 0},
    {Look::Person, Sign::InFurniture, 0.1, 0},
    {Look::Person, Sign::InText, 1.3, -0.2},
    {Look::Person, Sign::InTrailer, -1.1, 0},
    {Look::Person, Sign::ListOfMedia, -0.1, 0},
    {Look::Site, Sign::BesideBody, -0.1, -0.7},
    {Look::Site, Sign::BesideMedium, 0, 0.1},
    {Look::Site, Sign::BesidePerson, 0, -0.4},
    {Look::Site, Sign::InAttribution, -0.5, 1},
    {Look::Site, Sign::InByline, 0, 0.1},
    {Look::Site, Sign::InCaption, 0, -0.7},
    {Look::Site, Sign::InClock, -0.3, -0.4},
    {Look::Site, Sign::InDateline, 0, 0.3},
    {Look::Site, Sign::InFurniture, -0.3, 0.5},
    {Look::Site, Sign::InTrailer, 0, 0.6},
    {Look::Site, Sign::ListOfMedia, -0.4, -2},
    {Look::UnitOrPerson, Sign::BesideBody, -0.6, 0},
    {Look::UnitOrPerson, Sign::InAttribution, -1.1, 1.4},
    {Look::UnitOrPerson, Sign::InByline, 0.6, -0.6},
    {Look::UnitOrPerson, Sign::InDateline, 0.5, -0.1},
    {Look::UnitOrPerson, Sign::ListOfMedia, -0.6, 0},
};
// clang-format on

bool holds(Sign sign, const Candidate &name)
{
    return name.signs.has(sign);
}

bool holds(Look look, const Candidate &name)
{
    return name.form.look == look;
}

bool holds(Setting setting, const Candidate &name)
{
    return name.form.setting == setting;
}

bool holds(Extent extent, const Candidate &name)
{
    return name.form.extent == extent;
}

void addPairs(Candidate &name, const auto &table)
{
    for (const auto &weight : table)
        if (holds(weight.first, name) && holds(weight.second, name)) {
            name.author += weight.author;
            name.source += weight.source;
        }
}

} // namespace

void weigh(Candidate &name)
{
    for (const SignWeight &weight : Weights)
        if (holds(weight.sign, name)) {
            name.author += weight.author[size_t(name.place)];
            name.source += weight.source[size_t(name.place)];
        }
    addPairs(name, LookInSetting);
    addPairs(name, SettingOfExtent);
    addPairs(name, LookOfExtent);
    addPairs(name, LookBySign);
}

} // namespace Bantin::Credits
