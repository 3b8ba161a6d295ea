#ifndef DATELINE_SPAN_HPP
#define DATELINE_SPAN_HPP
/// \file
/// Where something stands in a text.
///
///     dateline::Span where{8, 14};
///     where.size();                 // 6
///     where.contains(13);           // true
///     where.contains(14);           // false: the end is exclusive

#include <compare>
#include <cstddef>

namespace dateline {

/// A half-open range of UTF-8 byte offsets, `[start, end)`.
///
/// Which text the offsets belong to is said where a Span is used: those of a Document's paragraphs count in
/// `Document::text`, those of an Extraction in the bytes of the Article that was handed in.
struct Span {
  std::size_t start = 0;
  std::size_t end = 0;

  constexpr std::size_t size() const noexcept { return end - start; }
  constexpr bool empty() const noexcept { return start == end; }
  constexpr bool contains(std::size_t offset) const noexcept { return start <= offset && offset < end; }
  constexpr bool contains(Span other) const noexcept { return start <= other.start && other.end <= end; }
  constexpr bool overlaps(Span other) const noexcept { return start < other.end && other.start < end; }

  friend constexpr auto operator<=>(const Span&, const Span&) = default;
};

}  // namespace dateline
#endif
