// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "models/recordwords.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

/** What a record says in English: the sentences of recognise/reasons.cpp that speak against a bulletin, and the notices
 *  of those who read the file, with numbers and names in them. */
constexpr std::array Sentences{
    QT_TRANSLATE_NOOP("Bantin::Record", "It holds no article: there are hardly any paragraphs of running text."),
    QT_TRANSLATE_NOOP("Bantin::Record", "It has no headline."),
    QT_TRANSLATE_NOOP("Bantin::Record", "It tells nothing of standards, metrology, quality or science."),
    QT_TRANSLATE_NOOP("Bantin::Record",
                      "It tells nothing of cooperation with other countries or international bodies."),
    QT_TRANSLATE_NOOP("Bantin::Record", "It reports no event."),
    QT_TRANSLATE_NOOP("Bantin::Record", "It is in neither Vietnamese nor English."),
    QT_TRANSLATE_NOOP("Bantin::Record", "Too little of it speaks for a bulletin."),
    QT_TRANSLATE_NOOP("Bantin::Record", "It is mostly figures or tables."),
    QT_TRANSLATE_NOOP("Bantin::Record", "It is mostly a list."),
    QT_TRANSLATE_NOOP("Bantin::Record", "It is a legal or administrative document."),
    QT_TRANSLATE_NOOP("Bantin::Record", "It is the minutes of a meeting."),
    QT_TRANSLATE_NOOP("Bantin::Record", "It is a tender or a call for offers."),
    QT_TRANSLATE_NOOP("Bantin::Record", "It is a vacancy or a call for applicants."),
    QT_TRANSLATE_NOOP("Bantin::Record", "It is an agenda."),
    QT_TRANSLATE_NOOP("Bantin::Record", "It is a table of contents or a catalogue."),
    QT_TRANSLATE_NOOP("Bantin::Record", "It is an invoice."),
    QT_TRANSLATE_NOOP("Bantin::Record", "It is a scientific paper or its abstract."),
    QT_TRANSLATE_NOOP("Bantin::Record", "It is a recipe."),
    QT_TRANSLATE_NOOP("Bantin::Record", "It is a curriculum vitae."),
    QT_TRANSLATE_NOOP("Bantin::Record", "It describes a program."),
    QT_TRANSLATE_NOOP("Bantin::Record", "It is a manual."),
    QT_TRANSLATE_NOOP("Bantin::Record", "It is an advertisement."),
    QT_TRANSLATE_NOOP("Bantin::Record", "It is a list of lottery results."),
    QT_TRANSLATE_NOOP("Bantin::Record", "It is a weather report."),
    QT_TRANSLATE_NOOP("Bantin::Record", "It is about sport."),
    QT_TRANSLATE_NOOP("Bantin::Record", "It is an article of an encyclopaedia."),
    QT_TRANSLATE_NOOP("Bantin::Record", "It introduces a body or explains a term."),
    QT_TRANSLATE_NOOP("Bantin::Record", "It is made of questions and answers."),
    QT_TRANSLATE_NOOP("Bantin::Record", "It is the text of a speech."),
    QT_TRANSLATE_NOOP("Bantin::Record", "It is a form to fill in or a letter."),
    QT_TRANSLATE_NOOP("Bantin::Record", "It tells of crime or accidents."),
    QT_TRANSLATE_NOOP("Bantin::Record", "It tells of prices and markets."),
    QT_TRANSLATE_NOOP("Bantin::Record", "%1 characters of the text are lost (shown as U+FFFD)"),
    QT_TRANSLATE_NOOP("Bantin::Record", "only the first %1 of %2 pages were read"),
    QT_TRANSLATE_NOOP("Bantin::Record", "letters of %1 fonts were mended"),
    QT_TRANSLATE_NOOP("Bantin::Record", "letters of %1 were mended"),
    QT_TRANSLATE_NOOP("Bantin::Record", "UTF-8 that was read as Windows-1252 was mended"),
    QT_TRANSLATE_NOOP("Bantin::Record", "names, dates and agreements were looked for in a part of this long text only"),
};

/** What stands in @p sentence where @p form has `%1`, `%2`; nullopt where it is not of that form. */
std::optional<QStringList> valuesIn(const QString &sentence, const QString &form)
{
    QString pattern = QRegularExpression::escape(form);
    pattern.replace(u"\\%1"_s, u"(.+)"_s).replace(u"\\%2"_s, u"(.+)"_s);
    const auto match = QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(sentence);
    return match.hasMatch() ? std::optional(match.capturedTexts().sliced(1)) : std::nullopt;
}

} // namespace

QString recordWords(const QString &sentence)
{
    for (const char *form : Sentences)
        if (const auto values = valuesIn(sentence, QString::fromUtf8(form))) {
            QString words = QCoreApplication::translate("Bantin::Record", form);
            for (const QString &value : *values)
                words = words.arg(value);
            return words;
        }
    return sentence;
}

} // namespace Bantin
