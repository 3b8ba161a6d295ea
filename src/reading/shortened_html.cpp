#include "reading/shortened_html.hpp"

#include <algorithm>

namespace dateline::reading {
namespace {

/// A mark is U+F8FD, which is for private use, then the number of the cut with a letter for each four bits, the lowest
/// first and the last a capital.
constexpr std::string_view mark_sign = "\uF8FD";
constexpr std::size_t shortest_text = 12;  ///< Longer than most marks.

std::string mark_of(std::size_t number) {
  std::string result(mark_sign);
  for (; number > 0xF; number >>= 4) result += static_cast<char>('a' + (number & 0xF));
  result += static_cast<char>('A' + number);
  return result;
}

}  // namespace

ShortenedHtml::ShortenedHtml(std::string_view html, const PlainParts& plain) : html_(html), plain_(plain) {
  const bool has_mark = html.find(mark_sign) != std::string_view::npos;
  auto text = plain.texts.begin();
  for (const PlainTag& tag : plain.tags) {
    for (; text != plain.texts.end() && text->start < tag.start; ++text)
      if (!has_mark) cut_text(*text);
    cut(tag.written, {});
  }
  for (; text != plain.texts.end(); ++text)
    if (!has_mark) cut_text(*text);
  shortened_ += html_.substr(kept_);
}

void ShortenedHtml::cut_text(Span text) {
  if (text.size() >= shortest_text) cut(text, mark_of(cuts_.size()));
}

void ShortenedHtml::cut(Span original, std::string_view replacement) {
  shortened_ += html_.substr(kept_, original.start - kept_);
  kept_ = original.end;
  const std::size_t start = shortened_.size();
  shortened_ += replacement;
  cuts_.push_back({start, shortened_.size(), original, original.end - shortened_.size()});
}

/// The cut whose mark a text starts with; nullptr where it is none.
const ShortenedHtml::Cut* ShortenedHtml::cut_of_mark(std::string_view text) const {
  std::size_t number = 0;
  for (std::size_t at = mark_sign.size(), shift = 0; at < text.size() && shift < 32; ++at, shift += 4) {
    const bool last = text[at] >= 'A' && text[at] <= 'P';
    if (!last && (text[at] < 'a' || text[at] > 'p')) return nullptr;
    number |= static_cast<std::size_t>(text[at] - (last ? 'A' : 'a')) << shift;
    if (last) return number < cuts_.size() ? &cuts_[number] : nullptr;
  }
  return nullptr;
}

std::uint32_t ShortenedHtml::original(std::size_t offset) const noexcept {
  const auto behind =
      std::partition_point(cuts_.begin(), cuts_.end(), [offset](const Cut& cut) { return cut.end <= offset; });
  return static_cast<std::uint32_t>(offset + (behind == cuts_.begin() ? 0 : std::prev(behind)->removed));
}

void ShortenedHtml::restore(std::string_view text, Span source, std::string& out) const {
  std::size_t kept = 0;
  for (std::size_t at = text.find(mark_sign); at != std::string_view::npos;
       at = text.find(mark_sign, at + mark_sign.size())) {
    const Cut* const restored = cut_of_mark(text.substr(at));
    if (restored == nullptr || !source.contains(Span{restored->start, restored->end})) continue;
    source.start = restored->end;
    out += text.substr(kept, at - kept);
    out += html_.substr(restored->original.start, restored->original.size());
    kept = at + (restored->end - restored->start);
  }
  out += text.substr(kept);
}

std::span<const PlainAttribute> ShortenedHtml::attributes(std::size_t tag) const noexcept {
  const std::uint32_t start = original(tag);
  const auto found = std::partition_point(plain_.tags.begin(), plain_.tags.end(),
                                          [start](const PlainTag& each) { return each.start < start; });
  if (found == plain_.tags.end() || found->start != start) return {};
  return {plain_.attributes.data() + found->first_attribute, found->attribute_count};
}

}  // namespace dateline::reading
