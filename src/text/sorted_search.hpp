// Binary search without branches. Which half a search goes on in cannot be foreseen, and a processor that guesses wrong
// loses more time than the comparisons take; so each step is arithmetic.
#pragma once

#include <cstddef>
#include <span>

namespace dateline::text {

/// The first element that `before` does not hold for; the end where it holds for all.
/// \pre those it holds for stand before the others
template <typename Element, typename Before>
const Element* first_not(std::span<const Element> sorted, Before before) noexcept {
  const Element* first = sorted.data();
  for (std::size_t count = sorted.size(); count > 0;) {
    const std::size_t half = (count + 1) / 2;
    first += half * static_cast<std::size_t>(before(first[half - 1]));  // a choice of two would be made a branch
    count -= half;
  }
  return first;
}

/// How many `before` holds for: the place of the first that it does not hold for.
template <typename Range, typename Before>
std::size_t count_before(const Range& sorted, Before before) noexcept {
  const std::span elements(sorted);
  return static_cast<std::size_t>(first_not<typename decltype(elements)::value_type>(elements, before) -
                                  elements.data());
}

}  // namespace dateline::text
