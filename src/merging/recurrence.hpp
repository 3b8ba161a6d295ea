// How often a kind of event befalls the same one: people meet again and again, and die once.
#pragma once

#include <cstdint>
#include <string_view>

namespace dateline::merging {

enum class Recurrence : std::uint8_t {
  often,
  seldom,  // hardly twice within a story: an arrest, a resignation
  never,
};

// By the subtype of "ACE English Annotation Guidelines for Events" (LDC, 2005); `often` for what has none.
Recurrence recurrence_of(std::string_view ace) noexcept;

// Is it one event that documents mean, whenever they tell that it befell somebody: a conviction, a bankruptcy, a death?
bool marks_one_day(std::string_view ace) noexcept;

}  // namespace dateline::merging
