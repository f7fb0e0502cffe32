// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "authority/authority.h"
#include "relate/topics.h"
#include "types/bulletin.h"

namespace Bantin
{

/** What two bulletins can have in common. */
enum class FactKind {
    ForeignBody,
    InternationalBody,
    DomesticBody,
    ForeignPerson,
    DomesticPerson,
    Country,
    Agreement,  ///< a treaty known by name, or a document signed on a day
    Initiative, ///< a programme or plan of several countries, known by name
    Name,       ///< another name in capitals: a place, a project
};

/** The weight of a fact of @p kind that a bulletin is all about. */
[[nodiscard]] double weightOf(FactKind kind);

/** A body, person, country or agreement of a bulletin. */
struct Fact {
    FactKind kind = FactKind::DomesticBody;
    QString key; ///< equal in bulletins that mean the same, in whatever words
    /** What the bulletin itself calls it: a name as printed, or the id of a body in its line, with `~` in front where
     *  only an abbreviation stands there, which a successor may share. */
    QString own;
    QString nameVi; ///< as a sentence names it
    QString nameEn;
    double weight = 0.0; ///< 0..1: how much it is what the bulletin is about
    QList<Evidence> evidence;

    bool operator==(const Fact &) const = default;
};

/** What relating knows beside the bulletins themselves. */
struct Knowledge {
    Authority authority;
    Topics topics;

    /** Reads the data files in @p folder and the user's own. */
    [[nodiscard]] static Result<Knowledge> load(const QString &folder);
};

/** The key under which a person of this name is known, however it is spelt. */
[[nodiscard]] QString personKey(const QString &name);

/** The key under which a project of this name is known. */
[[nodiscard]] QString projectKey(const QString &name);

/** What @p bulletin has that others may share: one fact a key, sorted by key. */
[[nodiscard]] QList<Fact> factsOf(const Bulletin &bulletin, const Authority &authority);

/** The facts of @p bulletin as bytes, and back. Names are mostly words of its body, passages those of its fields, and
 *  neither is written twice; a passage that @p bulletin does not have is left out.
 *  Bytes of any other origin give some facts or none. */
[[nodiscard]] QByteArray factsToBytes(const QList<Fact> &facts, const Bulletin &bulletin);
[[nodiscard]] QList<Fact> factsFromBytes(QByteArrayView bytes, const Bulletin &bulletin);

/** The fields that @p bulletin is about. Names of Vietnam's own bodies are left out: in nearly every text they speak of
 *  all the fields of their trade. */
[[nodiscard]] TopicShares topicsOf(const Bulletin &bulletin, const Knowledge &knowledge);

} // namespace Bantin
