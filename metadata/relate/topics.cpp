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
    for (const Syllable &word : syllables(text)) {
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

QStringList folded(const QStringList &lines)
{
    QStringList bare;
    for (const QString &line : lines)
        bare << fold(line);
    return bare;
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

} // namespace

Result<Topics> Topics::load(const QString &folder)
{
    QFile file(folder + u"/topics.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(Error{.code = ErrorCode::NotReadable,
                                     .detail = u"%1 cannot be read; install Bantin again"_s.arg(file.fileName())});
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    Topics topics;
    topics.m_ignored = wordLines(object[u"ignored"_s].toArray());
    topics.m_bareIgnored = folded(topics.m_ignored);
    for (const QJsonValue &value : object[u"topics"_s].toArray()) {
        const QStringList cues = wordLines(value[u"cues"_s].toArray());
        topics.m_topics << Topic{.key = value[u"key"_s].toString(),
                                 .vi = value[u"vi"_s].toString(),
                                 .en = value[u"en"_s].toString(),
                                 .cues = cues,
                                 .bareCues = folded(cues)};
    }
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
    for (const QString &phrase : marked ? m_ignored : m_bareIgnored)
        line.replace(phrase, u" . "_s);
    TopicShares shares;
    double all = 0;
    for (const Topic &topic : m_topics) {
        qsizetype found = 0;
        for (const QString &cue : marked ? topic.cues : topic.bareCues)
            found += count(line, cue);
        all += double(found);
        if (found > 0)
            shares[topic.key] = double(found);
    }
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
