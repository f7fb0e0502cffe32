// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "i18n/translation.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

/** The first of the user's languages that we have. */
QString language()
{
    const QStringList wanted = QLocale().uiLanguages();
    for (const QString &name : wanted)
        for (const QString &own : {u"vi"_s, u"en"_s})
            if (name == own || name.startsWith(own + u'-'))
                return own;
    return u"en"_s;
}

} // namespace

void installTranslation()
{
    auto *translator = new QTranslator(qApp);
    if (translator->load(u":/bantin/i18n/bantin_%1.qm"_s.arg(language())))
        QCoreApplication::installTranslator(translator);
}

} // namespace Bantin
