// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "authority/authority.h"
#include "types/bulletin.h"

#include <QJsonObject>
#include <QStringList>

/** What the tests on sample-docs/ share. */
namespace Samples
{

/** All TXT and PDF files below sample-docs/, relative to it, sorted; ends the test program where there are few. */
[[nodiscard]] QStringList all();

[[nodiscard]] QString path(const QString &sample);

/** The authority data of the build tree, without the user's own. */
[[nodiscard]] const Bantin::Authority &authority();

/** Every evidence below @p json, which is a record. */
[[nodiscard]] QList<QJsonObject> evidence(const QJsonValue &json);

} // namespace Samples
