#include "reading/shortened_html.hpp"

#include <algorithm>

namespace dateline::reading {
namespace {

/// A mark is U+F8FD, which is for private use, then the number of the cut with a letter for each four bits.
constexpr std::string_view mark = "\uF8FD";
constexpr std::size_t digits = 5;
constexpr std::size_t mark_size = mark.size() + digits;
constexpr std::size_t most_cuts = std::size_t{1} << (4 * digits);
constexpr std::size_t shortest_text = 2 * mark_size;

}  // namespace

ShortenedHtml::ShortenedHtml(std::string_view html, const PlainParts& plain) : html_(html), plain_(plain) {
  const bool has_mark = html.find(mark) != std::string_view::npos;
  auto text = plain.texts.begin();
  for (const PlainTag& tag : plain.tags) {
    for (; text != plain.texts.end() && text->start < tag.start; ++text)
      if (!has_mark) cut_text(*text);
    cut(tag.written);
  }
  for (; text != plain.texts.end(); ++text)
    if (!has_mark) cut_text(*text);
  shortened_ += html_.substr(kept_);
}

void ShortenedHtml::cut_text(Span text) {
  if (text.size() < shortest_text || cuts_.size() >= most_cuts) return;
  shortened_ += html_.substr(kept_, text.start - kept_);
  kept_ = text.start;
  shortened_ += mark_of(cuts_.size());
  cut(text);
}

void ShortenedHtml::cut(Span original) {
  shortened_ += html_.substr(kept_, original.start - kept_);
  kept_ = original.end;
  cuts_.push_back({shortened_.size(), original, original.end - shortened_.size()});
}

std::string ShortenedHtml::mark_of(std::size_t number) {
  std::string result(mark);
  for (std::size_t digit = digits; digit-- > 0;) result += static_cast<char>('a' + (number >> (4 * digit) & 0xF));
  return result;
}

/// nullptr where no text has that mark.
const ShortenedHtml::Cut* ShortenedHtml::cut_of_mark(std::string_view written) const {
  std::size_t number = 0;
  for (const char c : written.substr(mark.size())) number = number << 4 | (static_cast<std::size_t>(c - 'a') & 0xF);
  return number < cuts_.size() && mark_of(number) == written ? &cuts_[number] : nullptr;
}

std::uint32_t ShortenedHtml::original(std::size_t offset) const noexcept {
  const auto behind =
      std::partition_point(cuts_.begin(), cuts_.end(), [offset](const Cut& cut) { return cut.end <= offset; });
  return static_cast<std::uint32_t>(offset + (behind == cuts_.begin() ? 0 : std::prev(behind)->removed));
}

void ShortenedHtml::restore(std::string_view text, Span source, std::string& out) const {
  std::size_t kept = 0;
  for (std::size_t at = text.find(mark); at != std::string_view::npos; at = text.find(mark, at + mark.size())) {
    const Cut* const restored = cut_of_mark(text.substr(at, mark_size));
    if (restored == nullptr || !source.contains(Span{restored->end - mark_size, restored->end})) continue;
    source.start = restored->end;
    out += text.substr(kept, at - kept);
    out += html_.substr(restored->original.start, restored->original.size());
    kept = at + mark_size;
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
