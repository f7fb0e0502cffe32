// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "extract/bodyclusters.h"

#include "extract/bodyheads.h"
#include "extract/bodylikeness.h"
#include "text/spelling.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

using Rule = NamedMention::Rule;

constexpr qsizetype LeastPrefix = 3; ///< words of a short form that begins the full name

struct Placed {
    qsizetype passage = 0;
    QString name;
    NamedMention mention;
    bool isShort = false; ///< an abbreviation, `Vụ HTQT`: goes to the full name if the document has it
};

class Clusterer
{
public:
    explicit Clusterer(const Reading &reading) : m_authority(reading.authority)
    {
        for (qsizetype i = 0; i < reading.passages.size(); ++i) {
            const PassageReading &passage = reading.passages[i];
            for (const NamedMention &mention : passage.bodies) {
                const QString name = passage.text().sliced(mention.span.begin, mention.span.length());
                const bool isShort = mention.rule == Rule::KnownAbbreviation || holdsAbbreviation(name) ||
                                     lacksPlace(name) || lacksHead(mention, name);
                m_mentions << Placed{.passage = i, .name = name, .mention = mention, .isShort = isShort};
            }
        }
        completeDeclared(reading);
    }

    QList<BodyCluster> run()
    {
        // `SỞ KHOA HỌC VÀ CÔNG NGHỆ` in a title means one of those that the text names with their provinces.
        for (Placed &placed : m_mentions)
            placed.isShort = placed.isShort || std::ranges::any_of(m_mentions, [&](const Placed &other) {
                                 return other.mention.body && placed.mention.body &&
                                        isProvincial(*other.mention.body, *placed.mention.body);
                             });
        // Full names first: a title has the abbreviation that the first paragraph explains.
        const auto isLater = [](const Placed &a, const Placed &b) {
            return std::pair(a.isShort, lacksPlace(a.name)) < std::pair(b.isShort, lacksPlace(b.name));
        };
        std::ranges::stable_sort(m_mentions, isLater);
        for (const Placed &placed : std::as_const(m_mentions))
            place(placed);
        m_clusters.removeIf(isOnlyLoud);
        std::ranges::stable_sort(m_clusters, [](const BodyCluster &a, const BodyCluster &b) {
            return std::pair(a.passage, a.span.begin) < std::pair(b.passage, b.span.begin);
        });
        return m_clusters;
    }

private:
    /** nameKey() of @p name: each is compared with each. */
    const QString &keyOf(const QString &name)
    {
        QString &key = m_keys[name];
        if (key.isNull())
            key = nameKey(name);
        return key;
    }

    /** `TẬP HUẤN CHO CÁN BỘ PHÒNG THÍ NGHIỆM`: in capitals these head nouns may be any words, unless the text repeats
     *  them. */
    static bool isOnlyLoud(const BodyCluster &cluster)
    {
        static const QStringList heads{u"bộ"_s,
                                       u"phòng"_s,
                                       u"phòng thí nghiệm"_s,
                                       u"phòng thử nghiệm"_s,
                                       u"cơ quan"_s,
                                       u"tổ chức"_s,
                                       u"hải quan"_s,
                                       u"ban"_s,
                                       u"hội"_s,
                                       u"khoa"_s,
                                       u"quỹ"_s};
        return !cluster.body && cluster.declared.isEmpty() &&
               std::ranges::all_of(cluster.names, [](const QString &name) {
                   const NameTokens tokens = nameTokens(name);
                   const BodyHead *head = bodyHeadAt(tokens, 0);
                   return isCapitals(name) && head && heads.contains(head->words);
               });
    }

    /** Whether the name of @p cluster may be but the beginning of a longer one: `Ủy ban liên Chính phủ` is in the data,
     *  and each two countries have their own. */
    static bool isGeneral(const BodyCluster &cluster)
    {
        return !cluster.body || cluster.body->kind == BodyKind::Committee;
    }

    /** `CCIC` where the text declares `CCIC Vân Nam` and goes on so. */
    void completeDeclared(const Reading &reading)
    {
        QStringList declared;
        for (const Placed &placed : std::as_const(m_mentions))
            for (const QString &name : placed.mention.declared)
                if (isCapitals(name.section(u' ', 0, 0)) && name.contains(u' '))
                    declared << name;
        for (Placed &placed : m_mentions) {
            if (placed.mention.rule != Rule::KnownAbbreviation)
                continue;
            const QStringView rest =
                QStringView(reading.passages[placed.passage].text()).sliced(placed.mention.span.begin);
            const auto longer = std::ranges::find_if(declared, [&](const QString &name) {
                return name.startsWith(placed.name + u' ') && rest.startsWith(name);
            });
            if (longer == declared.end())
                continue;
            placed.name = *longer;
            placed.mention.span.end = placed.mention.span.begin + longer->size();
            placed.mention.body = nullptr;
        }
    }

    /** The names that @p mention declares for itself; a bracket may as well name its parent or country. */
    QStringList ownNames(const Placed &placed) const
    {
        QStringList names;
        for (const QString &name : placed.mention.declared) {
            const Body *other = m_authority.resolve(name);
            const Body *body = placed.mention.body;
            const bool same = other && body && m_authority.lineOf(*other) == m_authority.lineOf(*body);
            const bool shared = other && body && isProvincial(*body, *other);
            // `Hội đồng Công nhận Singapore (SAC)`: other countries have one of the same letters.
            const bool abroad = other && body && !other->country.isEmpty() && !body->country.isEmpty() &&
                                other->country != body->country && isCapitals(name);
            const bool isForeign = other && !same && !shared && !abroad &&
                                   (body || (name.contains(u' ') && bodyHeadAt(nameTokens(name), 0)));
            if (namesOtherSort(name, placed.name))
                continue;
            const bool isName = isCapitals(name) || holdsAbbreviation(name) || name[0].isUpper();
            if (isName && !isForeign && m_authority.country(name).isEmpty() && !name.contains(u':'))
                names << name;
        }
        return names;
    }

    /** The body of an unknown name whose declared abbreviation is known, if their countries agree. */
    const Body *adopted(const Placed &placed, const QStringList &declared) const
    {
        for (const QString &name : declared) {
            const Body *body = m_authority.resolve(name);
            if (!body)
                continue;
            // `VinaCert Certification … Company (VinaCert)`
            if (body->kind == BodyKind::Company && placed.name.startsWith(name + u' '))
                return body;
            const QList<CountryMention> countries = m_authority.findCountries(placed.name);
            const bool agrees =
                body->country.isEmpty()
                    ? countries.isEmpty()
                    : std::ranges::any_of(countries, [&](const CountryMention &m) { return m.code == body->country; });
            if (agrees)
                return body;
        }
        return nullptr;
    }

    BodyCluster *find(const Placed &placed, const Body *body, const QStringList &declared)
    {
        const auto hit = [&](auto predicate) -> BodyCluster * {
            const auto found = std::ranges::find_if(m_clusters, predicate);
            return found == m_clusters.end() ? nullptr : &*found;
        };
        const QString key = keyOf(placed.name);
        const auto named = [&](const BodyCluster &c) {
            return c.declared.contains(placed.name) ||
                   std::ranges::any_of(c.names, [&](const QString &n) { return keyOf(n) == key; });
        };
        if (BodyCluster *cluster = hit(named))
            return cluster;
        const auto declares = [&](const BodyCluster &c) {
            return std::ranges::any_of(declared,
                                       [&](const QString &d) { return isCapitals(d) && c.declared.contains(d); });
        };
        if (BodyCluster *cluster = hit(declares))
            return cluster;
        // A title has `REIN JSC`, which the text explains below.
        const auto isDeclared = [&](const BodyCluster &c) {
            return (!c.body || c.body == body) &&
                   std::ranges::any_of(declared, [&](const QString &d) { return c.names.contains(d); });
        };
        if (BodyCluster *cluster = hit(isDeclared))
            return cluster;
        if (body) {
            if (BodyCluster *cluster = hit([&](const BodyCluster &c) { return c.body == body; }))
                return cluster;
            // `Sở Khoa học và Công nghệ` behind `Sở Khoa học và Công nghệ Quảng Trị`.
            const auto provincial = [&](const BodyCluster &c) {
                return c.body ? isProvincial(*c.body, *body)
                              : body->kind == BodyKind::Department && c.fullName.startsWith(body->name + u" tỉnh "_s);
            };
            if (BodyCluster *cluster = hit(provincial))
                return cluster;
            const QString line = m_authority.lineOf(*body);
            const auto inLine = [&](const BodyCluster &c) { return c.body && m_authority.lineOf(*c.body) == line; };
            return placed.isShort ? hit(inLine) : nullptr;
        }
        const auto goesOn = [&](const BodyCluster &c) {
            return std::ranges::any_of(c.names, [&](const QString &n) { return n.startsWith(placed.name + u' '); });
        };
        const auto shares = [&](const BodyCluster &c) {
            return std::ranges::any_of(c.names, [&](const QString &n) {
                return sharesShortName(placed.name, n) || sharesShortName(n, placed.name);
            });
        };
        if (BodyCluster *cluster = placed.isShort ? hit(shares) : nullptr)
            return cluster;
        const auto bare = [&](const BodyCluster &c) {
            return !c.body && std::ranges::any_of(c.names, [&](const QString &n) {
                return isBareNameOf(placed.name, n) || isBareNameOf(n, placed.name);
            });
        };
        if (BodyCluster *cluster = hit(bare))
            return cluster;
        const auto composed = [&](const BodyCluster &c) { return isComposedOf(placed.name, c.fullName, c.declared); };
        if (BodyCluster *cluster = placed.isShort ? hit(composed) : nullptr)
            return cluster;
        const auto sharesLast = [&](const BodyCluster &c) {
            return !c.body && std::ranges::any_of(c.names, [&](const QString &n) {
                return sharesLastWord(placed.name, n) || sharesLastWord(n, placed.name);
            });
        };
        if (BodyCluster *cluster = hit(sharesLast))
            return cluster;
        const QString letters = lettersBehindHead(placed.name);
        if (!letters.isEmpty()) {
            const QString head = placed.name.first(placed.name.indexOf(letters));
            if (BodyCluster *cluster = hit(
                    [&](const BodyCluster &c) { return c.declared.contains(letters) && c.fullName.startsWith(head); }))
                return cluster;
        }
        if (lacksPlace(placed.name))
            return std::ranges::count_if(m_clusters, goesOn) == 1 ? hit(goesOn) : nullptr;
        if (placed.isShort)
            return hit([&](const BodyCluster &c) { return abbreviates(placed.name, c.fullName); });
        return hit([&](const BodyCluster &c) {
            return isShortForm(placed.name, c.fullName) || (isGeneral(c) && isShortForm(c.fullName, placed.name));
        });
    }

    /** `Ủy ban liên Chính phủ` after `Ủy ban liên Chính phủ Việt Nam - Lào`: the rest names countries. */
    bool isShortForm(const QString &name, const QString &longer) const
    {
        if (name.count(u' ') + 1 < LeastPrefix || !longer.startsWith(name + u' '))
            return false;
        return !m_authority.findCountries(longer.sliced(name.size())).isEmpty();
    }

    void place(const Placed &placed)
    {
        const QStringList declared = ownNames(placed);
        const Body *body = placed.mention.body ? placed.mention.body : adopted(placed, declared);
        BodyCluster *cluster = find(placed, body, declared);
        if (!cluster) {
            m_clusters << BodyCluster{
                .body = body, .passage = placed.passage, .span = placed.mention.span, .rule = placed.mention.rule};
            cluster = &m_clusters.last();
        }
        if (std::pair(placed.passage, placed.mention.span.begin) < std::pair(cluster->passage, cluster->span.begin)) {
            cluster->passage = placed.passage;
            cluster->span = placed.mention.span;
        }
        cluster->rule = std::min(cluster->rule, placed.mention.rule);
        if (!cluster->body)
            cluster->body = body;
        const bool longer = isGeneral(*cluster) && (placed.name.startsWith(cluster->fullName + u' ') ||
                                                    sharesLastWord(cluster->fullName, placed.name) ||
                                                    isBareNameOf(cluster->fullName, placed.name));
        if (!placed.isShort && (longer || cluster->fullName.isEmpty() || isCapitals(cluster->fullName)))
            cluster->fullName = placed.name;
        if (!cluster->names.contains(placed.name))
            cluster->names << placed.name;
        for (const QString &name : declared) {
            if (!cluster->declared.contains(name))
                cluster->declared << name;
        }
    }

    const Authority &m_authority;
    QList<Placed> m_mentions;
    QList<BodyCluster> m_clusters;
    QHash<QString, QString> m_keys;
};

/** The head noun of @p name, as printed: `Tổng cục`; empty where it has none. */
QString headOf(const QString &name)
{
    const NameTokens tokens = nameTokens(name);
    const BodyHead *head = bodyHeadAt(tokens, 0);
    return head && head->words.contains(u' ') ? name.first(tokens.all[wordCount(*head) - 1].span.end) : QString();
}

/** Whether @p head stands in @p text for a body by itself: `Tổng cục`, not `Tổng cục Thuế`, `Tổng cục trưởng`. */
bool standsAlone(const QString &text, const QString &head)
{
    const auto isWordUnit = [](QChar c) { return c.isLetterOrNumber() || c.isMark() || c == u'_'; };
    for (qsizetype at = text.indexOf(head); at >= 0; at = text.indexOf(head, at + 1)) {
        const QStringView rest = QStringView(text).sliced(at + head.size());
        if ((at > 0 && isWordUnit(text[at - 1])) || (!rest.isEmpty() && isWordUnit(rest.front())))
            continue;
        const QStringView next = rest.trimmed();
        const bool spaced = !rest.isEmpty() && rest.front().isSpace();
        if (!spaced || next.isEmpty() ||
            !(next.front().isUpper() || next.startsWith(u"trưởng") || next.startsWith(u"phó") ||
              next.startsWith(u"nhân dân")))
            return true;
    }
    return false;
}

/** Adds the short forms: `Tổng cục` alone means the only general department that the document names. */
void addShortForms(QList<BodyCluster> &clusters, const QList<Passage> &passages)
{
    QHash<QString, QList<qsizetype>> byHead;
    for (qsizetype i = 0; i < clusters.size(); ++i) {
        if (const QString head = headOf(clusters[i].fullName); !head.isEmpty())
            byHead[head] << i;
    }
    for (const auto &[head, indices] : byHead.asKeyValueRange()) {
        const bool printed = indices.size() == 1 && std::ranges::any_of(passages, [&](const Passage &passage) {
                                 return standsAlone(passage.text(), head);
                             });
        if (printed)
            clusters[indices.first()].shortForms << head;
    }
}

} // namespace

QList<BodyCluster> clusterBodies(const Reading &reading)
{
    QList<BodyCluster> clusters = Clusterer(reading).run();
    addShortForms(clusters, reading.article.passages);
    return clusters;
}

} // namespace Bantin
