// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "client/failure.h"
#include "models/fieldsmodel.h"
#include "models/listedbulletin.h"

#include <QLocale>

/** Our vocabulary in the user's words. */
namespace Bantin::Wording
{

/** The language that the translation was loaded for: Vietnamese or English. */
[[nodiscard]] bool isVietnamese();

[[nodiscard]] QString groupTitle(FieldGroup group);
[[nodiscard]] QString groupTitle(BulletinGroup group);
/** What two bulletins say differently: of which thing, here and there. */
[[nodiscard]] QString discrepancy(const Discrepancy &discrepancy);
[[nodiscard]] QString fileIsGone();
/** That a folder is being catalogued, and how far that is. */
[[nodiscard]] QString lookingThrough();
[[nodiscard]] QString lookingThrough(int done, int total);
[[nodiscard]] QString date(QDate date);
[[nodiscard]] QString moment(const Moment &moment);
[[nodiscard]] QString dateSpan(const DateSpan &span);
/** A date as relations carry it, `2022-04-14` or `2022-04-14T09:14+07:00`, to the day; what is no date stays. */
[[nodiscard]] QString isoDay(const QString &iso);
/** The name of a country by its two letters; the letters where they name none. */
[[nodiscard]] QString country(const QString &code);
[[nodiscard]] QString sourceKind(SourceKind kind);
[[nodiscard]] QString agreementKind(AgreementKind kind);
/** How sure a value is: empty where it is sure enough not to mention it. */
[[nodiscard]] QString doubt(double confidence);

/** Words for a state without a description: what it is, and why or what to do. */
struct Message {
    QString title;
    QString text;
    bool canRetry = false;
};
[[nodiscard]] Message noDocument();
[[nodiscard]] Message loading();
[[nodiscard]] Message notBulletin(const QStringList &reasons);
[[nodiscard]] Message failure(const Failure &failure);

} // namespace Bantin::Wording
