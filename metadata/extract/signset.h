// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <algorithm>
#include <bitset>
#include <initializer_list>

namespace Bantin
{

/** Which of the @p Count values of an enumeration hold: what is seen of a name that may be publisher, author or source.
 */
template <typename Sign, int Count>
class SignSet
{
public:
    SignSet() = default;
    SignSet(std::initializer_list<Sign> signs)
    {
        for (const Sign sign : signs)
            set(sign);
    }
    [[nodiscard]] bool has(Sign sign) const { return m_bits[size_t(sign)]; }
    [[nodiscard]] bool hasAny(std::initializer_list<Sign> signs) const
    {
        return std::ranges::any_of(signs, [this](Sign sign) { return has(sign); });
    }
    void set(Sign sign, bool on = true) { m_bits.set(size_t(sign), on); }
    SignSet &operator|=(const SignSet &other)
    {
        m_bits |= other.m_bits;
        return *this;
    }

private:
    std::bitset<Count> m_bits;
};

} // namespace Bantin
