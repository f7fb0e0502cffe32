// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "extract/bodyheads.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace Bantin
{

namespace
{

/** Longer heads before those they begin with. */
constexpr std::array Heads{
    BodyHead{.words = u"tổng công ty", .foreign = true, .company = true},
    BodyHead{.words = u"tổng lãnh sự quán", .hasSeat = true},
    BodyHead{.words = u"tổng liên đoàn"},
    BodyHead{.words = u"tổng cục", .lowerTerms = true},
    BodyHead{.words = u"trường đại học", .foreign = true, .namesake = true},
    BodyHead{.words = u"trường cao đẳng"},
    BodyHead{.words = u"trường", .foreign = true, .needsTerm = true},
    BodyHead{.words = u"tổng vụ"},
    BodyHead{.words = u"trạm", .lowerTerms = true},
    BodyHead{.words = u"nhà máy", .foreign = true, .namesake = true},
    BodyHead{.words = u"xí nghiệp", .foreign = true, .namesake = true},
    BodyHead{.words = u"bảo tàng"},
    BodyHead{.words = u"vườn ươm", .foreign = true},
    BodyHead{.words = u"nhà xuất bản"},
    BodyHead{.words = u"bộ tư lệnh"},
    BodyHead{.words = u"phong trào"},
    BodyHead{.words = u"bộ môn"},
    BodyHead{.words = u"truyền hình", .nests = true},
    BodyHead{.words = u"cộng đồng", .needsShortName = true},
    BodyHead{.words = u"hải quan"},
    BodyHead{.words = u"vườn quốc gia"},
    BodyHead{.words = u"phòng thí nghiệm", .lowerFollows = true, .nests = true},
    BodyHead{.words = u"phòng thử nghiệm", .lowerFollows = true},
    BodyHead{.words = u"liên hiệp các tổ chức", .lowerFollows = true},
    BodyHead{.words = u"liên hiệp các hội"},
    BodyHead{.words = u"câu lạc bộ"},
    BodyHead{.words = u"thông tấn xã"},
    BodyHead{.words = u"đại sứ quán", .hasSeat = true},
    BodyHead{.words = u"thương vụ", .hasSeat = true},
    BodyHead{.words = u"ủy ban nhân dân", .ofPlace = true},
    BodyHead{.words = u"uỷ ban nhân dân", .ofPlace = true},
    BodyHead{.words = u"hội đồng nhân dân", .ofPlace = true},
    BodyHead{.words = u"ban thư ký"},
    BodyHead{.words = u"ban quản lý", .lowerFollows = true, .nests = true},
    BodyHead{.words = u"đoàn thanh niên", .nests = true},
    BodyHead{.words = u"ủy ban", .lowerFollows = true},
    BodyHead{.words = u"uỷ ban", .lowerFollows = true},
    BodyHead{.words = u"ủy hội", .lowerFollows = true},
    BodyHead{.words = u"tiểu ban", .lowerFollows = true},
    BodyHead{.words = u"phân viện", .lowerTerms = true},
    BodyHead{.words = u"trung tâm", .foreign = true, .lowerTerms = true},
    BodyHead{.words = u"trung ương hội", .lowerFollows = true},
    BodyHead{.words = u"chi cục", .lowerTerms = true},
    BodyHead{.words = u"hợp tác xã", .namesake = true, .company = true},
    BodyHead{.words = u"hãng luật", .foreign = true, .namesake = true},
    BodyHead{.words = u"hiệp hội", .lowerFollows = true, .inProvince = true},
    BodyHead{.words = u"tổ chức", .lowerFollows = true, .foreign = true},
    BodyHead{.words = u"liên đoàn", .lowerFollows = true, .inProvince = true},
    BodyHead{.words = u"liên minh", .lowerFollows = true, .inProvince = true},
    BodyHead{.words = u"liên hiệp"},
    BodyHead{.words = u"diễn đàn", .lowerFollows = true, .needsShortName = true},
    BodyHead{.words = u"mạng lưới", .lowerFollows = true, .foreign = true, .needsShortName = true},
    BodyHead{.words = u"cơ quan", .lowerFollows = true, .nests = true},
    BodyHead{.words = u"đại học", .foreign = true, .namesake = true},
    BodyHead{.words = u"học viện", .foreign = true, .namesake = true},
    BodyHead{.words = u"tập đoàn", .foreign = true, .namesake = true},
    BodyHead{.words = u"công ty", .foreign = true, .company = true},
    BodyHead{.words = u"ngân hàng", .foreign = true},
    BodyHead{.words = u"bệnh viện", .namesake = true},
    BodyHead{.words = u"phái đoàn", .lowerFollows = true, .hasSeat = true},
    BodyHead{.words = u"văn phòng", .nests = true, .hasSeat = true},
    BodyHead{.words = u"hội đồng", .lowerFollows = true},
    BodyHead{.words = u"chính phủ"},
    BodyHead{.words = u"công an", .ofPlace = true},
    BodyHead{.words = u"cảnh sát"},
    BodyHead{.words = u"điểm tbt", .inProvince = true},
    BodyHead{.words = u"lâm ngư trường"},
    BodyHead{.words = u"lâm trường"},
    BodyHead{.words = u"nông trường"},
    BodyHead{.words = u"cảng vụ"},
    BodyHead{.words = u"thư viện"},
    BodyHead{.words = u"quốc hội"},
    BodyHead{.words = u"đảng bộ", .nests = true},
    BodyHead{.words = u"đảng ủy", .nests = true},
    BodyHead{.words = u"công đoàn", .nests = true},
    BodyHead{.words = u"tạp chí"},
    BodyHead{.words = u"thanh tra", .nests = true},
    BodyHead{.words = u"tòa án"},
    BodyHead{.words = u"bộ"},
    BodyHead{.words = u"cục", .lowerTerms = true},
    BodyHead{.words = u"vụ"},
    BodyHead{.words = u"viện", .foreign = true, .lowerTerms = true},
    BodyHead{.words = u"sở", .lowerTerms = true},
    BodyHead{.words = u"hội", .lowerFollows = true, .inProvince = true},
    BodyHead{.words = u"ban", .lowerFollows = true},
    BodyHead{.words = u"phòng"},
    BodyHead{.words = u"quỹ", .foreign = true},
    BodyHead{.words = u"đài"},
    BodyHead{.words = u"báo"},
    BodyHead{.words = u"khoa"},
    BodyHead{.words = u"ubnd", .ofPlace = true},
    BodyHead{.words = u"hđnd", .ofPlace = true},
};

/** Words behind a head with which it means a person, a thing or a group of no name of its own. */
constexpr std::array NoBody{QStringView(u"trưởng"),    QStringView(u"phó"),  QStringView(u"viên"),
                            QStringView(u"tổ"),        QStringView(u"chấp"), QStringView(u"giám đốc"),
                            QStringView(u"giám hiệu"), QStringView(u"lãnh"), QStringView(u"học"),
                            QStringView(u"quản trị"),  QStringView(u"hành"), QStringView(u"hội nghị"),
                            QStringView(u"soạn")};

bool startsWith(const NameTokens &tokens, qsizetype first, QStringView words)
{
    qsizetype i = first;
    for (const QStringView word : words.tokenize(u' ')) {
        if (i >= tokens.all.size() || tokens.all[i].lower != word)
            return false;
        if (i > first && tokens.all[i].gap != NameToken::Gap::Space)
            return false;
        ++i;
    }
    return true;
}

/** Heads in the order of the table. */
const QHash<QStringView, QList<const BodyHead *>> &headsByFirstWord()
{
    static const auto index = [] {
        QHash<QStringView, QList<const BodyHead *>> heads;
        for (const BodyHead &head : Heads)
            heads[*head.words.tokenize(u' ').begin()] << &head;
        return heads;
    }();
    return index;
}

} // namespace

qsizetype wordCount(const BodyHead &head)
{
    return head.words.count(u' ') + 1;
}

const BodyHead *bodyHeadAt(const NameTokens &tokens, qsizetype first)
{
    if (first >= tokens.all.size() || !tokens.all[first].capital)
        return nullptr;
    const QList<const BodyHead *> candidates = headsByFirstWord().value(tokens.all[first].lower);
    const auto found =
        std::ranges::find_if(candidates, [&](const BodyHead *h) { return startsWith(tokens, first, h->words); });
    if (found == candidates.end())
        return nullptr;
    const BodyHead *head = *found;
    const qsizetype next = first + wordCount(*head);
    if (next >= tokens.all.size() || tokens.all[next].gap > NameToken::Gap::Tight)
        return nullptr;
    // `Văn phòng Tổ chức Y tế thế giới` names a body, `Văn phòng tổ chức họp` does not.
    if (head->nests && tokens.all[next].capital && bodyHeadAt(tokens, next))
        return head;
    const bool means = std::ranges::none_of(NoBody, [&](QStringView w) { return startsWith(tokens, next, w); });
    return means ? head : nullptr;
}

} // namespace Bantin
