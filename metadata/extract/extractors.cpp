// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "extract/extractors.h"

#include "extract/agreementsextractor.h"
#include "extract/articletext.h"
#include "extract/countersextractor.h"
#include "extract/countriesextractor.h"
#include "extract/creditsextractor.h"
#include "extract/datesextractor.h"
#include "extract/eventsextractor.h"
#include "extract/organisationsextractor.h"
#include "extract/peopleextractor.h"
#include "extract/publisherextractor.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Bantin
{

std::span<const Extractor> extractors()
{
    // An event without a year needs the publication before it; people need the bodies that their roles name.
    static constexpr std::array all{
        Extractor{.id = "title"_L1, .extract = extractTitle},
        Extractor{.id = "lead"_L1, .extract = extractLead},
        Extractor{.id = "body"_L1, .extract = extractBody},
        Extractor{.id = "publisher"_L1, .extract = extractPublisher},
        Extractor{.id = "dates"_L1, .extract = extractDates},
        Extractor{.id = "credits"_L1, .extract = extractCredits},
        Extractor{.id = "views"_L1, .extract = extractViews},
        Extractor{.id = "url"_L1, .extract = extractUrl},
        Extractor{.id = "events"_L1, .extract = extractEvents},
        Extractor{.id = "organisations"_L1, .extract = extractOrganisations},
        Extractor{.id = "countries"_L1, .extract = extractCountries},
        Extractor{.id = "people"_L1, .extract = extractPeople},
        Extractor{.id = "agreements"_L1, .extract = extractAgreements},
    };
    return all;
}

} // namespace Bantin
