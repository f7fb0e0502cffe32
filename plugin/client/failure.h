// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "types/error.h"

#include <QJsonObject>

namespace Bantin
{

/** Whose fault it is that there is no answer. */
enum class FailureCause {
    File,     ///< the file's: the error tells
    Crash,    ///< the program died over this file
    Timeout,  ///< the program did not answer in time for this file
    Missing,  ///< the program `bantin` is not installed
    Unusable, ///< the program does not start, dies at once, or speaks another language than ours
};

/** A request without an answer. */
struct Failure {
    FailureCause cause = FailureCause::File;
    Error error;

    /** Of what is asked of the catalogue: there is none yet, and nothing wrong with that. */
    [[nodiscard]] bool lacksCatalogue() const
    {
        return cause == FailureCause::File && error.code == ErrorCode::NotReadable;
    }

    bool operator==(const Failure &) const = default;
};

using Reply = std::expected<QJsonObject, Failure>;

} // namespace Bantin
