// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "models/reasons.h"

#include <QCoreApplication>

#include <array>

namespace Bantin
{

namespace
{

/** The sentences of recognise/reasons.cpp that speak against a bulletin, for translators: a record holds them in
 *  English. */
[[maybe_unused]] constexpr std::array Sentences{
    QT_TRANSLATE_NOOP("Bantin::Reason", "It holds no article: there are hardly any paragraphs of running text."),
    QT_TRANSLATE_NOOP("Bantin::Reason", "It has no headline."),
    QT_TRANSLATE_NOOP("Bantin::Reason", "It tells nothing of standards, metrology, quality or science."),
    QT_TRANSLATE_NOOP("Bantin::Reason",
                      "It tells nothing of cooperation with other countries or international bodies."),
    QT_TRANSLATE_NOOP("Bantin::Reason", "It reports no event."),
    QT_TRANSLATE_NOOP("Bantin::Reason", "It is in neither Vietnamese nor English."),
    QT_TRANSLATE_NOOP("Bantin::Reason", "Too little of it speaks for a bulletin."),
    QT_TRANSLATE_NOOP("Bantin::Reason", "It is mostly figures or tables."),
    QT_TRANSLATE_NOOP("Bantin::Reason", "It is mostly a list."),
    QT_TRANSLATE_NOOP("Bantin::Reason", "It is a legal or administrative document."),
    QT_TRANSLATE_NOOP("Bantin::Reason", "It is the minutes of a meeting."),
    QT_TRANSLATE_NOOP("Bantin::Reason", "It is a tender or a call for offers."),
    QT_TRANSLATE_NOOP("Bantin::Reason", "It is a vacancy or a call for applicants."),
    QT_TRANSLATE_NOOP("Bantin::Reason", "It is an agenda."),
    QT_TRANSLATE_NOOP("Bantin::Reason", "It is a table of contents or a catalogue."),
    QT_TRANSLATE_NOOP("Bantin::Reason", "It is an invoice."),
    QT_TRANSLATE_NOOP("Bantin::Reason", "It is a scientific paper or its abstract."),
    QT_TRANSLATE_NOOP("Bantin::Reason", "It is a recipe."),
    QT_TRANSLATE_NOOP("Bantin::Reason", "It is a curriculum vitae."),
    QT_TRANSLATE_NOOP("Bantin::Reason", "It describes a program."),
    QT_TRANSLATE_NOOP("Bantin::Reason", "It is a manual."),
    QT_TRANSLATE_NOOP("Bantin::Reason", "It is an advertisement."),
    QT_TRANSLATE_NOOP("Bantin::Reason", "It is a list of lottery results."),
    QT_TRANSLATE_NOOP("Bantin::Reason", "It is a weather report."),
    QT_TRANSLATE_NOOP("Bantin::Reason", "It is about sport."),
    QT_TRANSLATE_NOOP("Bantin::Reason", "It is an article of an encyclopaedia."),
    QT_TRANSLATE_NOOP("Bantin::Reason", "It is a form to fill in or a letter."),
    QT_TRANSLATE_NOOP("Bantin::Reason", "It tells of crime or accidents."),
    QT_TRANSLATE_NOOP("Bantin::Reason", "It tells of prices and markets."),
};

} // namespace

QString reasonWords(const QString &sentence)
{
    return QCoreApplication::translate("Bantin::Reason", sentence.toUtf8().constData());
}

} // namespace Bantin
