// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "types/field.h"

#include <QStringView>

#include <optional>

namespace Bantin
{

class Authority;
struct KnownNames;

/** Why the words are taken for a person. */
enum class PersonCue {
    Title,    ///< `ông Lê Văn A`
    Position, ///< `Thứ trưởng Lê Văn A`
    Role,     ///< `Lê Văn A, Thứ trưởng ...`
    Speech,   ///< `Lê Văn A cho biết`
    List,     ///< `..., Lê Văn A` behind a person
};

/** How much a role says; of two the greater is kept. */
enum class RoleRank {
    Function, ///< `chuyên gia`, `đại diện`
    Becomes,  ///< `được bầu làm Chủ tịch`: of the day, not the one by which the person is known
    Position,
};

struct RoleMention {
    TextSpan span;
    RoleRank rank = RoleRank::Position;

    bool operator==(const RoleMention &) const = default;
};

struct PersonMention {
    TextSpan name; ///< without titles
    int words = 0; ///< of the name; one is the given name or family name alone
    bool isVietnamese = false;
    PersonCue cue = PersonCue::Title;
    std::optional<RoleMention> role;

    bool operator==(const PersonMention &) const = default;
};

/** The persons that a passage names, in reading order. Passages in capitals alone give none: nothing there tells where
 *  a name ends. @p authority knows the bodies that roles name and that are no persons. */
[[nodiscard]] QList<PersonMention> findPersons(QStringView passage, const Authority &authority);

/** The same where the @p names in @p passage have been found already, and its @p bodies with those that no file knows.
 */
[[nodiscard]] QList<PersonMention> findPersons(QStringView passage, const KnownNames &names,
                                               const QList<TextSpan> &bodies, const Authority &authority);

} // namespace Bantin
