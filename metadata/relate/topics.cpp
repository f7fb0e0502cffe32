// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "relate/topics.h"

#include "text/fold.h"
#include "text/syllables.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

/** A Vietnamese text has marks in most of its words; one with fewer has lost them, or is in another language. */
constexpr qsizetype WordsAMark = 8;

/** The words of @p text, each with a blank on both sides: a cue in the same form is found as whole words. */
QString wordLine(QStringView text)
{
    QString line = u" "_s;
    line.reserve(text.size() + 2);
    const SyllableText words(text);
    for (const SyllableText::Word &word : words.words()) {
        line += word.key;
        line += u' ';
    }
    return line;
}

QStringList wordLines(const QJsonArray &array)
{
    QStringList lines;
    for (const QJsonValue &value : array)
        lines << wordLine(value.toString());
    return lines;
}

bool isMarked(const QString &line)
{
    const QString bare = fold(line);
    qsizetype marks = 0;
    for (qsizetype i = 0; i < line.size(); ++i)
        marks += line[i] != bare[i] ? 1 : 0;
    return marks * WordsAMark >= line.count(u' ');
}

/** How often @p cue stands in @p line; neighbours may share the blank between them. */
qsizetype count(const QString &line, const QString &cue)
{
    qsizetype found = 0;
    for (qsizetype at = line.indexOf(cue); at >= 0; at = line.indexOf(cue, at + cue.size() - 1))
        ++found;
    return found;
}

/** Whether all @p words are in a text, which has the @p present ones: few cues are, and searching takes long. */
bool areIn(const QList<int> &words, const std::vector<bool> &present)
{
    return std::ranges::all_of(words, [&](int word) { return present[std::size_t(word)]; });
}

} // namespace

Topics::Phrase Topics::Phrases::phrase(const QString &line, qsizetype topic)
{
    Phrase phrase{.line = line, .words = {}, .topic = topic};
    for (const QString &word : line.split(u' ', Qt::SkipEmptyParts)) {
        const auto known = numbers.constFind(word);
        phrase.words << (known != numbers.cend() ? *known : *numbers.insert(word, int(numbers.size())));
    }
    return phrase;
}

/** Which of the words stand in @p line, by their numbers. */
std::vector<bool> Topics::Phrases::wordsIn(QStringView line) const
{
    std::vector<bool> present(std::size_t(numbers.size()));
    for (qsizetype begin = 1, end = 0; (end = line.indexOf(u' ', begin)) >= 0; begin = end + 1)
        if (const auto known = numbers.constFind(line.sliced(begin, end - begin)); known != numbers.cend())
            present[std::size_t(*known)] = true;
    return present;
}

void Topics::add(Phrases &phrases, const QStringList &ignored,
                 const std::function<QString(const QString &)> &form) const
{
    for (const QString &line : ignored)
        phrases.ignored << phrases.phrase(form(line), 0);
    for (qsizetype topic = 0; topic < m_topics.size(); ++topic)
        for (const QString &cue : m_topics[topic].cues)
            phrases.cues << phrases.phrase(form(cue), topic);
}

Result<Topics> Topics::load(const QString &folder)
{
    QFile file(folder + u"/topics.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(Error{.code = ErrorCode::NotReadable,
                                     .detail = u"%1 cannot be read; install Bantin again"_s.arg(file.fileName())});
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    Topics topics;
    for (const QJsonValue &value : object[u"topics"_s].toArray())
        topics.m_topics << Topic{.key = value[u"key"_s].toString(),
                                 .vi = value[u"vi"_s].toString(),
                                 .en = value[u"en"_s].toString(),
                                 .isGeneral = value[u"general"_s].toBool(),
                                 .cues = wordLines(value[u"cues"_s].toArray())};
    const QStringList ignored = wordLines(object[u"ignored"_s].toArray());
    topics.add(topics.m_marked, ignored, [](const QString &line) { return line; });
    topics.add(topics.m_bare, ignored, [](const QString &line) { return fold(line); });
    if (topics.m_topics.isEmpty())
        return std::unexpected(Error{.code = ErrorCode::Malformed,
                                     .detail = u"%1 holds no topics; install Bantin again"_s.arg(file.fileName())});
    return topics;
}

TopicShares Topics::sharesOf(QStringView text) const
{
    QString line = wordLine(text);
    // Without marks `được`, which is in every sentence, would tell of medicine as `dược` does.
    const bool marked = isMarked(line);
    if (!marked)
        line = fold(line);
    const Phrases &phrases = marked ? m_marked : m_bare;
    const std::vector<bool> present = phrases.wordsIn(line);
    for (const Phrase &phrase : phrases.ignored)
        if (areIn(phrase.words, present))
            line.replace(phrase.line, u" . "_s);
    TopicShares shares;
    TopicShares general;
    for (const Phrase &cue : phrases.cues) {
        const qsizetype found = areIn(cue.words, present) ? count(line, cue.line) : 0;
        if (found == 0)
            continue;
        const Topic &topic = m_topics[cue.topic];
        (topic.isGeneral ? general : shares)[topic.key] += double(found);
    }
    const double special = std::accumulate(shares.begin(), shares.end(), 0.0);
    for (auto it = general.begin(); it != general.end(); ++it)
        shares[it.key()] = *it / (1 + special);
    const double all = std::accumulate(shares.begin(), shares.end(), 0.0);
    for (double &share : shares)
        share /= all;
    return shares;
}

const Topic *Topics::topic(const QString &key) const
{
    const auto hit = std::ranges::find(m_topics, key, &Topic::key);
    return hit == m_topics.end() ? nullptr : &*hit;
}

double likeness(const TopicShares &a, const TopicShares &b)
{
    double shared = 0;
    for (auto it = a.begin(); it != a.end(); ++it)
        shared += std::min(it.value(), b.value(it.key()));
    return shared;
}

QString commonTopic(const TopicShares &a, const TopicShares &b)
{
    QString best;
    double most = 0;
    for (auto it = a.begin(); it != a.end(); ++it) {
        const double shared = std::min(it.value(), b.value(it.key()));
        // By key where equal: a hash has no order of its own.
        if (shared > most || (shared == most && shared > 0 && it.key() < best)) {
            most = shared;
            best = it.key();
        }
    }
    return best;
}

} // namespace Bantin
