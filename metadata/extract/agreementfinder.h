// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "types/bulletin.h"

#include <QStringView>

namespace Bantin
{

class Authority;
struct AgreementMention;
struct KnownAgreement;

/** What the sentence says of the signing. */
enum class SigningState {
    Unsaid,
    Signed,
    Earlier, ///< `ký năm 2011`, `từ khi ký`: not on the day of the event
    Planned, ///< `sẽ ký`, `dự kiến ký`
};

/** The words for a document between parties. */
struct AgreementName {
    TextSpan span; ///< `Kế hoạch thực hiện Bản ghi nhớ giai đoạn 2018 - 2021`
    AgreementKind kind = AgreementKind::Agreement;
    SigningState state = SigningState::Unsaid;
    bool isDirect = false;                 ///< object of the signing: `ký Bản ghi nhớ`
    bool isProposed = false;               ///< no more than an idea: none of those that were signed
    bool isFormer = false;                 ///< the one before: `Bản ghi nhớ đầu tiên được ký năm 2010`
    bool isNew = false;                    ///< `thỏa thuận mới`: another than one that was signed before
    bool isOwn = false;                    ///< `Student Exchange Agreement`: words of its own before the noun
    bool isListed = false;                 ///< an item of a list of documents: one of its own
    const KnownAgreement *known = nullptr; ///< by the authority data
    TextSpan sentence;

    bool operator==(const AgreementName &) const = default;
};

/** The agreements that a passage names, in reading order. Memoranda and agreements count where one is meant; plans,
 *  programmes, minutes and declarations only where they are signed; `nhiều bản ghi nhớ`, `các hiệp định` never.
 *  @param known  those in @p passage that the authority data know by name */
[[nodiscard]] QList<AgreementName> findAgreementNames(QStringView passage, const QList<TextSpan> &sentences,
                                                      const QList<AgreementMention> &known, const Authority &authority);

/** Whether the words say that something was signed: `ký kết`, `lễ ký`, `đặt bút ký`. */
[[nodiscard]] bool speaksOfSigning(QStringView sentence);

} // namespace Bantin
