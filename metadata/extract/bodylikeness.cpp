// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "extract/bodylikeness.h"

#include "extract/bodyheads.h"
#include "text/fold.h"
#include "text/spelling.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Bantin
{

bool isCapitals(QStringView word)
{
    return word.size() > 1 && std::ranges::none_of(word, [](QChar c) { return c.isLower(); }) &&
           std::ranges::any_of(word, [](QChar c) { return c.isUpper(); });
}

bool holdsAbbreviation(QStringView name)
{
    if (isCapitals(name) && name.contains(u' '))
        return false; // a name in a title in capitals
    for (const QStringView word : name.tokenize(u' ')) {
        if (isCapitals(word) && !word.contains(u'.')) // not the `E.O.` of a namesake
            return true;
    }
    return false;
}

bool lacksPlace(QStringView name)
{
    return name.endsWith(u" tỉnh") || name.endsWith(u" thành phố") || name.endsWith(u" huyện");
}

QString initials(QStringView name)
{
    QString result;
    const QString key = fold(name);
    for (qsizetype i = 0; i < name.size(); ++i) {
        const bool begins = i == 0 || !name[i - 1].isLetterOrNumber();
        const bool inCapitals = i > 0 && name[i].isUpper() && name[i - 1].isUpper();
        if (name[i].isLetterOrNumber() && (begins || inCapitals))
            result += key[i];
    }
    return result;
}

bool abbreviates(const QString &shorter, const QString &longer)
{
    const QString first = shorter.section(u' ', 0, 0);
    if (first.isEmpty() || !longer.startsWith(first + u' '))
        return false;
    QString full = longer;
    for (const QString &link : {u" và "_s, u" về "_s, u" của "_s})
        full.replace(link, u" "_s);
    return initials(shorter) == initials(full);
}

QString nameKey(const QString &name)
{
    static const QString school = spellingKey(u"trường"_s) + u' ';
    QString plain = name;
    for (const QString &link : {u" of the "_s, u" of "_s, u" ("_s})
        plain.replace(link, u" "_s);
    const QString key = spellingKey(plain.remove(u')'));
    return key.startsWith(school + spellingKey(u"đại học"_s)) ? key.sliced(school.size()) : key;
}

bool isProvincial(const Body &body, const Body &general)
{
    return body.kind == BodyKind::Department && general.kind == BodyKind::Department && body.country == u"VN" &&
           general.country == u"VN" && body.name.startsWith(general.name + u' ');
}

bool namesOtherSort(const QString &declared, const QString &name)
{
    const NameTokens tokens = nameTokens(declared);
    return bodyHeadAt(tokens, 0) && tokens.all.first().lower != nameTokens(name).all.first().lower;
}

bool sharesShortName(const QString &shorter, const QString &longer)
{
    constexpr qsizetype LeastLetters = 3;
    const QString last = shorter.section(u' ', -1);
    if (last.size() < LeastLetters || !isCapitals(last) || isCapitals(shorter) || longer.size() <= shorter.size())
        return false;
    const NameTokens tokens = nameTokens(shorter);
    const BodyHead *head = bodyHeadAt(tokens, 0);
    return head && wordCount(*head) + 1 == tokens.all.size() && longer.endsWith(u' ' + last) &&
           longer.startsWith(shorter.first(shorter.size() - last.size()));
}

bool sharesLastWord(const QString &shorter, const QString &longer)
{
    const NameTokens tokens = nameTokens(shorter);
    const BodyHead *head = bodyHeadAt(tokens, 0);
    if (!head || longer.size() <= shorter.size() || tokens.all.size() <= wordCount(*head) || tokens.isCapitals)
        return false;
    const NameToken &first = tokens.all[wordCount(*head)];
    const bool isForeign = std::all_of(tokens.all.begin() + wordCount(*head), tokens.all.end(), [](const NameToken &t) {
        return t.capital && (t.span.length() == 1 || (t.foreign && !t.allCaps));
    });
    return isForeign && longer.endsWith(u' ' + shorter.sliced(first.span.begin)) &&
           longer.startsWith(shorter.first(first.span.begin), Qt::CaseInsensitive);
}

bool isComposedOf(const QString &shorter, const QString &fullName, const QStringList &declared)
{
    const NameTokens tokens = nameTokens(shorter);
    const BodyHead *head = bodyHeadAt(tokens, 0);
    if (!head || tokens.isCapitals || !fullName.startsWith(shorter.first(tokens.all[wordCount(*head)].span.begin)))
        return false;
    const QStringList words = fullName.split(u' ');
    bool letters = false;
    for (auto token = tokens.all.begin() + wordCount(*head); token != tokens.all.end(); ++token) {
        const QString word = shorter.sliced(token->span.begin, token->span.length());
        if (!declared.contains(word) && !words.contains(word))
            return false;
        letters = letters || declared.contains(word);
    }
    return letters;
}

bool isBareNameOf(const QString &shorter, const QString &longer)
{
    const NameTokens tokens = nameTokens(shorter);
    const NameTokens all = nameTokens(longer);
    if (tokens.all.isEmpty() || tokens.all.size() > 2 || !tokens.all.first().foreign || !bodyHeadAt(all, 0) ||
        longer.size() <= shorter.size())
        return false;
    return (u' ' + longer + u' ').contains(u' ' + shorter + u' ');
}

QString lettersBehindHead(const QString &name)
{
    const NameTokens tokens = nameTokens(name);
    const BodyHead *head = bodyHeadAt(tokens, 0);
    if (!head || tokens.isCapitals)
        return {};
    const NameToken &word = tokens.all[wordCount(*head)];
    return word.allCaps ? name.sliced(word.span.begin, word.span.length()) : QString();
}

bool lacksHead(const NamedMention &mention, const QString &name)
{
    const BodyHead *head = bodyHeadAt(nameTokens(name), 0);
    return mention.body && mention.rule == NamedMention::Rule::KnownName && hasMarks(name) &&
           name != mention.body->name && (!head || head->words == u"hải quan");
}

} // namespace Bantin
