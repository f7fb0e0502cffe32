// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "authority/authority.h"
#include "authority/personwords.h"

#include <QHash>
#include <QSet>

namespace Bantin
{

/** A name of a country or of a place in it. */
struct PlaceName {
    QString country; ///< empty where the name only hides others: `Thái Bình Dương`
    CountryMention::Basis basis = CountryMention::Basis::Name;
};

/** A province or city of its rank: the bodies that every province has are named after it. */
struct Province {
    QString name; ///< with its sort in front: `tỉnh Nghệ An`
    QStringList variants;
};

/** What the data files say, with the finders over their names. */
struct AuthorityData {
    std::shared_ptr<WordList> wordList = std::make_shared<WordList>(); ///< of all names, so that texts are read once

    QList<Body> bodies;
    QHash<QString, qsizetype> bodyById;
    NameFinder bodyNames{wordList};

    QList<Country> countries;
    QHash<QString, qsizetype> countryByCode;
    QList<PlaceName> places;
    NameFinder placeNames{wordList};

    QList<KnownAgreement> agreements;
    QHash<QString, qsizetype> agreementById;
    NameFinder agreementNames{wordList};

    QSet<QString> nameTerms; ///< spelling keys
    QList<Province> provinces;
    PersonWords personWords;
    QStringList faults; ///< names that two records claim and relations to records that do not exist
};

using Step = std::expected<void, Error>;

/** Reads the files of @p folders, the first folder's records winning. Folders but the last may lack files. */
[[nodiscard]] Result<AuthorityData> readAuthorityData(const QStringList &folders);

} // namespace Bantin
