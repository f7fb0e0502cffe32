// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "types/error.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

namespace Bantin
{

/** A file by what it holds: a link survives that it is moved or renamed. */
struct LinkedFile {
    QByteArray contentHash;
    QString path;  ///< where it was when the link was made
    QString title; ///< empty where unknown

    bool operator==(const LinkedFile &) const = default;
};

enum class Verdict {
    Related,  ///< the user says that the two belong together
    Unrelated ///< the user says that they do not, whatever we find
};

/** What the user said of a bulletin and another one. */
struct UserLink {
    LinkedFile other;
    Verdict verdict = Verdict::Related;
    QString note;
    QDateTime made; ///< UTC

    bool operator==(const UserLink &) const = default;
};

/** The user's own links: written by a person, so never thrown away, and kept in a SQLite file beside the catalogue,
 *  which is derived and may be. Each change is one transaction: after a crash it is there wholly or not at all.
 *  A file that is damaged, or was written by a newer version, is refused and left as it is. Any number of processes may
 *  use it at a time; a value may be used in any thread. */
class UserLinks
{
public:
    explicit UserLinks(QString file) : m_file(std::move(file)) {}

    /** Where the links of the catalogue in @p catalogueFolder are kept: beside it, never inside. */
    [[nodiscard]] static QString fileFor(const QString &catalogueFolder);

    /** Says @p verdict of the two, instead of what was said before.
     *  @return NotReadable where the file cannot be written, Malformed where it is damaged. */
    [[nodiscard]] Result<void> set(const LinkedFile &a, const LinkedFile &b, Verdict verdict, const QString &note,
                                   const QDateTime &now) const;
    /** Takes back what was said of the two. @return whether anything was. */
    [[nodiscard]] Result<bool> remove(const QByteArray &a, const QByteArray &b) const;
    /** What was said of the file with this content, in the order in which it was said; empty where there is no file of
     *  links yet. */
    [[nodiscard]] Result<QList<UserLink>> of(const QByteArray &contentHash) const;

private:
    QString m_file;
};

} // namespace Bantin
