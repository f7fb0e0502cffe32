// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "extract/agreementcues.h"

#include "text/pattern.h"

using namespace Qt::StringLiterals;

namespace Bantin::AgreementCues
{

const QRegularExpression &signing()
{
    // đã ký kết, lễ ký, đặt bút ký, trao văn kiện, signed; not chữ ký số, nhật ký, ký hiệu, đăng ký
    static const QRegularExpression expression = wordPattern(
        uR"((?<!đăng )(?<!nhật )(?<!chữ )(?<!thư )k[ýí](?! (?:hiệu|tự|túc|sinh|giả|gửi|ức))|ky ket|(?:da|le|vua|cung) ky(?! (?:hop|niem))|ra tuyên bố chung|ghi (?:vào|trong) biên bản|(?:lễ )?trao (?:đổi )?(?:văn kiện|văn bản|(?:biên )?bản ghi nhớ)|sign(?:s|ed|ing)?|inks?|inked|initialled)"_s);
    return expression;
}

const QRegularExpression &signingBefore()
{
    // ký kết Kế hoạch, ký thỏa thuận; not ký ngày 5/6 tại trụ sở, nơi ... kế hoạch
    static const QRegularExpression expression = caselessPattern(
        uR"((?<!đăng )\b(?:k[ýí](?: kết| tắt)?|ky(?: ket)?|sign(?:ed|ing|s)?(?: of)?|inked|inks|thông qua|ban hành|trao(?! đổi))(?: [^\s,.;:]+){0,4} $|\b(?:hai bên|hai nước|hai cơ quan|và) (?:đã |cùng )*ra $|\bghi (?:vào|trong) $)"_s);
    return expression;
}

const QRegularExpression &signingBehind()
{
    // thỏa thuận khung mà hai bên ký năm 2017, hiệp định ký tháng 3/2014, the agreement that both sides signed
    static const QRegularExpression expression = caselessPattern(
        uR"(^(?: [^\s,.;:]+){0,3} (?:mà|được|do|that|which|was|were)(?: [^\s,.;:]+){0,4} (?:k[ýí](?: kết)?|công bố|đạt được|signed|announced|reached)\b|^(?: giữa [^.;:]{4,90}?)? (?:đã |được |vừa )?k[ýí](?: kết)?(?: từ| vào| hồi)?(?: đầu| cuối)? (?:tháng|năm|ngày) ?[0-9]|^ between [^.;:]{4,90}? (?:that was |was )?(?:signed|concluded|reached) (?:in|on|at)|^(?: (?:on|for) [^.;:,]{3,60}?)? signed (?:in|on|at) )"_s);
    return expression;
}

const QRegularExpression &drafting()
{
    // soạn thảo kế hoạch hành động, finalise an action plan
    static const QRegularExpression expression = caselessPattern(
        uR"(\b(?:soạn(?: thảo)?|dự thảo|(?:nhất trí|thống nhất|đồng ý|thỏa thuận) (?:lập|xây dựng)|(?:cùng|sẽ|sẽ phối hợp) (?:lập|xây dựng)|gia hạn|đã có|finali[sz]e|draft(?:ing)?|draw up|adopt(?:ed)?|agreed on)(?: an?| the)? $)"_s);
    return expression;
}

const QRegularExpression &renewing()
{
    // gia hạn thỏa thuận hợp tác, soạn dự thảo thỏa thuận, renewed the agreement
    static const QRegularExpression expression = caselessPattern(
        uR"(\b(?:gia hạn|ký lại|soạn(?: thảo| lại)?|(?:soạn(?: thảo)? )?dự thảo|draft(?: of)?|renew(?:s|ed|ing)?|extend(?:s|ed|ing)?)(?: an?| the| their| this)? $)"_s);
    return expression;
}

const QRegularExpression &having()
{
    // hai tập đoàn đã có Hợp đồng hợp tác chiến lược
    static const QRegularExpression expression =
        caselessPattern(uR"(\b(?:đã|từng|vẫn|hiện|đang) (?:từng )?có (?:một |bản |được )*$)"_s);
    return expression;
}

const QRegularExpression &carryingOut()
{
    // thực hiện nghị định thư, trong khuôn khổ hiệp định, under the protocol
    static const QRegularExpression expression = caselessPattern(
        uR"(\b(?:thực hiện|triển khai|thực thi|theo|thuộc|nằm trong|khuôn khổ|under|implementing)(?: the| a)? $)"_s);
    return expression;
}

const QRegularExpression &numbered()
{
    // gồm: (1) Nghị định thư về cá; (2) Nghị định thư về tôm
    static const QRegularExpression expression(uR"((?:\([0-9ivx]{1,3}\)|[:;] ?[0-9]{1,2}[.)]|[:;] ?[-–+]) ?$)"_s);
    return expression;
}

const QRegularExpression &ofOld()
{
    // Bản ghi nhớ đầu tiên được ký năm 2010, the first memorandum was reached in 1995
    static const QRegularExpression expression =
        caselessPattern(uR"(^[^.;,]{0,12}\b(?:đầu tiên|lần thứ nhất|trước đây|trước đó|cũ)\b)"_s);
    return expression;
}

const QRegularExpression &signedFar()
{
    // Thỏa thuận thực hiện giai đoạn 2021 - 2025 đã được Bộ A và Bộ B ký; a work plan for 2022 will be adopted
    static const QRegularExpression expression = caselessPattern(
        uR"(^[^.;:]{0,120} (?:đã |vừa |sẽ )?được [^.;:]{0,140}\bk[ýí](?: kết)?\b(?! (?:hiệu|tự))|^[^.,;]{0,140} (?:will be|to be|was|were|has been) (?:adopted|approved|signed|agreed|drafted|drawn up|announced|concluded|unveiled)\b)"_s);
    return expression;
}

const QRegularExpression &settled()
{
    // thống nhất toàn văn Kế hoạch xuất khẩu, hoàn tất Kế hoạch
    static const QRegularExpression expression = caselessPattern(
        uR"(\b(?:thống nhất|hoàn tất|hoàn thiện|chốt)(?: toàn văn| nội dung| dự thảo| lời văn)*(?: của)? $)"_s);
    return expression;
}

const QRegularExpression &passing()
{
    // thông qua kế hoạch đánh giá năm 2024: a plan of one body, unless it is one of action or cooperation
    static const QRegularExpression expression =
        caselessPattern(uR"(\b(?:thông qua|ban hành)(?: [^\s,.;:]+){0,4} $)"_s);
    return expression;
}

const QRegularExpression &ofCooperation()
{
    static const QRegularExpression expression = caselessPattern(
        uR"(^(?:kế hoạch|chương trình) (?:hành động|hợp tác|phối hợp|công tác|làm việc|chung|tổng thể|chiến lược|(?:đào tạo|nghiên cứu|xuất khẩu|hỗ trợ)(?: [^\s,.;:]+){0,3} giai đoạn)|^(?:action|cooperation|work) p)"_s);
    return expression;
}

const QRegularExpression &plural()
{
    // nhiều bản ghi nhớ, các hiệp định, 13 hiệp định; not hai bên ký bản ghi nhớ
    static const QRegularExpression expression = caselessPattern(
        uR"((?:\b(?:nhiều|các|những|một số|mọi|loạt|số|thêm nhiều|many|several|various|ba|bốn|sáu|bảy|tám|chín|mười|two|three|four|five)|\b[0-9]{1,3})(?: văn bản| văn kiện| dự thảo)?,? $)"_s);
    return expression;
}

const QRegularExpression &planned()
{
    static const QRegularExpression expression = wordPattern(
        uR"(sẽ|dự kiến|sắp|tiến tới|hướng tới|muốn có|mong muốn|chuẩn bị|soạn(?: thảo| lại)?|dự thảo|will|plans? to|to be signed)"_s);
    return expression;
}

const QRegularExpression &earlier()
{
    // ký năm 2011, được ký vào năm 2011, từ khi ký, trước đây; not ký ngày 5/6 năm 2011
    static const QRegularExpression expression = wordPattern(
        uR"(ký(?: kết)?(?: vào| từ| hồi)* (?:năm|tháng [0-9/]+|thập niên)[^,;.]*|(?:từ|sau|kể từ) khi|sau (?:một|hai|ba|bốn|năm|mười|gần|hơn|[0-9]+) (?:một |hai )?năm|trước đó|previous|old|trước đây|năm ngoái|thập niên|thập kỷ|since|signed (?:(?:in|at) [A-Z][a-z]+ )?in (?:[A-Z][a-z]+ )?[0-9]{4})"_s);
    return expression;
}

const QRegularExpression &stillToCome()
{
    // Dự kiến quý I/2023, hai bên ký chương trình
    static const QRegularExpression expression =
        caselessPattern(uR"(^\W*(?:dự kiến|theo kế hoạch|sắp tới|thời gian tới)\b)"_s);
    return expression;
}

const QRegularExpression &signedBefore()
{
    // ... giữa UBND tỉnh A và Chính quyền B ký tháng 3/2019; ... hồi tháng 5; signed a letter of intent in May
    static const QRegularExpression expression = caselessPattern(
        uR"(^ mà [^.;,]{3,80} k[ýí](?: kết)?\b[^.;,]{0,60} năm (?:19|20)[0-9]{2}\b|^ giữa [^.;,]{4,140} (?:đã |được )*k[ýí](?: kết)?(?: vào| từ| hồi)* (?:năm|tháng [0-9]{1,2}(?:/| năm ))[ 0-9]|^(?: (?:with|với) [^.;,]{3,60})? (?:hồi (?:đầu |giữa |cuối )?(?:tháng|năm)\b|in (?:january|february|march|april|may|june|july|august|september|october|november|december)\b(?! [0-9]{1,2}\b)))"_s);
    return expression;
}

const QRegularExpression &proposedPlan()
{
    // đề xuất xây dựng kế hoạch tổng thể ...: planned, if a body of several countries stands in the sentence
    static const QRegularExpression expression = caselessPattern(uR"(\bđề xuất (?:xây dựng|lập) $)"_s);
    return expression;
}

const QRegularExpression &nameTail()
{
    static const QRegularExpression expression = caselessPattern(
        uR"(^(?: \((?:MOU|MoU|FTA|[A-Z]{3,8})\)| (?!(?:giữa|được|ký|với|mà|do|đã|sẽ|nhằm|hồi|và thông qua|in (?:january|february|march|april|may|june|july|august|september|october|november|december)|ngày|trong|tại|của|vừa|cụ|để|là|có|này|trên|đó|vào|từ|cho|khi|đầu tiên|mới|và (?:biên bản|bản|chương trình|kế hoạch|hiệp định|thỏa thuận|thoả thuận|tuyên bố|các|bàn|chọn|thống|thảo|cam|trao|hai|nhiều|một|sẽ|đã|đại)|between|with|was|were|on|under|lets?|will|to be|signed|and (?:an? |the )?(?:memorand|protocol|agreement|plan|program|minutes|declaration)\w*)(?![\w]))(?:[^\s,;.:()]+)| do(?<=tự do)){0,14})"_s);
    return expression;
}

} // namespace Bantin::AgreementCues
