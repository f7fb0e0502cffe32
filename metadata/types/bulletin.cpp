// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "types/bulletin.h"

using namespace Qt::StringLiterals;

namespace Bantin
{

QString Moment::toIso() const
{
    const QString day = date.toString(Qt::ISODate);
    return time ? day + time->toString(u"'T'HH:mm"_s) + u"+07:00"_s : day;
}

QString DateSpan::toIso() const
{
    const QString day = first.toString(Qt::ISODate);
    return last == first ? day : day + u'/' + last.toString(Qt::ISODate);
}

QString tellerOf(const Bulletin &bulletin)
{
    if (bulletin.publisher)
        return bulletin.publisher->value.name;
    return bulletin.sources.isEmpty() ? QString() : bulletin.sources.first().value.name;
}

} // namespace Bantin
