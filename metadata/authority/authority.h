// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "text/namefinder.h"
#include "types/bulletin.h"
#include "types/error.h"

#include <memory>
#include <optional>

namespace Bantin
{

/** What sort of body a name stands for. */
enum class BodyKind {
    Government, ///< state organs: government, assembly, court, people's committee
    Party,      ///< parties and their committees
    Ministry,
    Department, ///< general departments, departments and provincial services
    Unit,       ///< part of a ministry or department: vụ, phòng, văn phòng
    Institute,
    Centre,
    Committee, ///< committees, commissions and councils, standing projects
    University,
    Company,
    Association,
    International, ///< organisations, forums and programmes of several countries
    StandardsBody, ///< a country's body for standards, metrology, accreditation or quality
    Embassy,       ///< embassies and delegations
    NewsAgency,
    Newspaper, ///< papers, magazines, broadcasters
    Website,
};

/** A body of the authority data. */
struct Body {
    QString id;
    BodyKind kind = BodyKind::Unit;
    QString country;           ///< ISO 3166-1 alpha-2; empty where international
    QString name;              ///< the canonical name, Vietnamese where there is one
    QString english;           ///< empty where unknown
    QStringList abbreviations; ///< the usual one first
    QStringList variants;      ///< other names
    QString parent;            ///< id of the body it is part of; empty where unknown
    QString successor;         ///< id of the body that took its place
    QStringList predecessors;  ///< ids of the bodies whose place it took
};

/** A country, with the names under which texts speak of it. */
struct Country {
    QString code; ///< ISO 3166-1 alpha-2
    QString name; ///< in Vietnamese
    QString english;
};

/** A treaty or agreement that is known by name. */
struct KnownAgreement {
    QString id;
    AgreementKind kind = AgreementKind::Agreement;
    QString name;
    QString english;
    QStringList abbreviations;
    QStringList variants;
    QStringList parties; ///< names of countries and bodies; empty where there are many
};

struct BodyMention {
    TextSpan span;
    const Body *body = nullptr;
    Likeness likeness = Likeness::Exact;
};

struct CountryMention {
    enum class Basis {
        Name, ///< `Nga`, `Liên bang Nga`
        Place ///< `Mát-xcơ-va`
    };
    TextSpan span;
    QString code;
    Basis basis = Basis::Name;
};

struct AgreementMention {
    TextSpan span;
    const KnownAgreement *agreement = nullptr;
    Likeness likeness = Likeness::Exact;
};

/** All names of the authority data in one text. */
struct KnownNames {
    QList<BodyMention> bodies;
    QList<CountryMention> countries;
    QList<AgreementMention> agreements;
};

struct AuthorityData;
struct NumberedText;
class PersonWords;

/** Names of bodies, countries, agreements and their variants: the data files of metadata/data/authority, read once at
 *  start. A cheap value; const after loading, safe to share between threads. Pointers that it hands out live as long as
 *  the last copy. */
class Authority
{
public:
    Authority();

    /** Reads the data files in the folder `authority` of @p folder, and before them the files of the same names in
     *  @p userFolder, whose records win. Missing files of a user are no error.
     *  @return NotReadable or Malformed, with the file and line that is at fault. */
    [[nodiscard]] static Result<Authority> load(const QString &folder, const QString &userFolder = {});

    /** Where users keep files of their own; it need not exist. */
    [[nodiscard]] static QString userFolder();

    /** The body that @p name is a name of, whole: canonical, English, abbreviation or variant, with case, tone
     * placement and lost marks forgiven. Nullptr where unknown. */
    [[nodiscard]] const Body *resolve(QStringView name) const;
    /** The body with this id, or nullptr. */
    [[nodiscard]] const Body *body(const QString &id) const;
    [[nodiscard]] const QList<Body> &bodies() const;
    /** Names of bodies in @p text (NFC) from left to right, the longest first, none overlapping. */
    [[nodiscard]] QList<BodyMention> findBodies(QStringView text) const;
    /** The id of the oldest body in the line of predecessors: equal for bodies that took each other's place. */
    [[nodiscard]] QString lineOf(const Body &body) const;
    /** Whether @p later took the place of @p body, at once or after others. */
    [[nodiscard]] bool isFormerOf(const Body &body, const Body &later) const;

    /** Whether @p words are a term that stands inside names of bodies in lower case too: `hợp tác`, `vật liệu`. */
    [[nodiscard]] bool isNameTerm(QStringView words) const;

    /** The country that @p name is a name of (`Hàn Quốc`, `Republic of Korea`), not its cities; else empty. */
    [[nodiscard]] QString country(QStringView name) const;
    [[nodiscard]] const Country *countryByCode(const QString &code) const;
    [[nodiscard]] const QList<Country> &countries() const;
    /** Countries and their cities in @p text, Vietnam with them. Words that only look like a country (`ông Đức`,
     *  `pháp luật`, `Lào Cai`, `tiếng Anh`) are left out. */
    [[nodiscard]] QList<CountryMention> findCountries(QStringView text) const;

    [[nodiscard]] const KnownAgreement *agreement(QStringView name) const;
    [[nodiscard]] const KnownAgreement *agreementById(const QString &id) const;
    [[nodiscard]] QList<AgreementMention> findAgreements(QStringView text) const;

    /** What findBodies(), findCountries() and findAgreements() find. */
    [[nodiscard]] KnownNames findNames(QStringView text) const;

    /** Surnames, titles, positions and other words around the names of persons. */
    [[nodiscard]] const PersonWords &personWords() const;

private:
    [[nodiscard]] QList<BodyMention> bodiesIn(const NumberedText &text) const;
    [[nodiscard]] QList<CountryMention> countriesIn(const NumberedText &text) const;
    [[nodiscard]] QList<AgreementMention> agreementsIn(const NumberedText &text) const;

    std::shared_ptr<const AuthorityData> m_data;
};

/** The kind of a source that is this body. */
[[nodiscard]] SourceKind sourceKind(BodyKind kind);

/** The key of a kind in the data files: `ministry`, `news-agency`, ... */
[[nodiscard]] QString bodyKindKey(BodyKind kind);
[[nodiscard]] std::optional<BodyKind> bodyKindOf(QStringView key);

} // namespace Bantin
