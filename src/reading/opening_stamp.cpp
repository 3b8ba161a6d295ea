#include "reading/opening_stamp.hpp"

#include "reading/byline_day.hpp"
#include "reading/metadata_date.hpp"
#include "text/ascii.hpp"
#include "text/characters.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace dateline::reading {
namespace {

constexpr std::size_t longest_stamped = 400;

std::string_view skip(std::string_view text, std::string_view signs) noexcept {
  return text.substr(std::min(text.find_first_not_of(signs), text.size()));
}

/// What stands behind a time of day and its half of the day; nothing if there is no time of day at the start.
std::optional<std::string_view> behind_clock(std::string_view text, const Knowledge& knowledge) {
  const std::size_t hours = std::min(text.find_first_not_of("0123456789"), text.size());
  if (hours == 0 || hours > 2 || text.size() < hours + 3) return std::nullopt;
  if (text[hours] != ':' && text[hours] != '.') return std::nullopt;
  text = text[hours] == ':' ? skip(text.substr(hours + 1), " ") : text.substr(hours + 1);  // tokenised: "10: 34"
  if (text.size() < 2 || !text::is_ascii_digit(text[0]) || !text::is_ascii_digit(text[1])) return std::nullopt;
  text = skip(text.substr(2), " ");
  for (const std::string& half : knowledge.day_halves)
    if (text::starts_with_folded(text, half) && (text.size() == half.size() || text[half.size()] == ' '))
      text = skip(text.substr(half.size()), " ");
  return text;
}

/// What stands behind the abbreviation of a zone, if there is one.
std::string_view behind_zone(std::string_view text) {
  constexpr std::size_t longest_zone = 5;
  const auto zone =
      static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), text::is_ascii_upper) - text.begin());
  if (zone >= 2 && zone <= longest_zone && (zone == text.size() || text[zone] == ' '))
    text = skip(text.substr(zone), " ");
  return text;
}

/// A story, or the name of its place or author, begins here, and no sentence goes on.
bool may_begin(std::string_view text) {
  if (text.empty()) return true;
  std::size_t at = 0;
  const char32_t c = text::next_code_point(text, at);
  return (text::is_letter(c) && !text::is_lower(c)) || c == U'(' || c == U'"' || c == U'\u201C' || c == U'|';
}

bool is_stamp(std::string_view opening, const DayInText& found, bool at_start, const Knowledge& knowledge) {
  const std::string_view behind = skip(opening.substr(found.end), " ");
  if (const auto clock = behind_clock(skip(behind, " ,;:|-"), knowledge)) {
    // Capitals behind the clock are a zone, or at the start of a line the first word of the story.
    return may_begin(behind_zone(*clock)) || (at_start && may_begin(*clock));
  }
  return at_start && (behind.starts_with('|') || begins_with_byline_word(behind, knowledge));
}

/// "Monday, May 17, 2021": nothing but a weekday stands before the day.
bool ends_opening(std::string_view until) {
  constexpr std::ptrdiff_t most_spaces = 3;
  return std::count(until.begin(), until.end(), ' ') <= most_spaces;
}

/// Figures count only when their order is plain.
std::optional<std::chrono::year_month_day> plain_day(std::string_view text, const DayInText& found,
                                                     const Knowledge& knowledge) {
  const auto month_first = find_day_in_text(text, {knowledge.months, true});
  return month_first && month_first->day == found.day ? std::optional(found.day) : std::nullopt;
}

}  // namespace

std::optional<std::chrono::year_month_day> find_only_day(std::string_view line, const Knowledge& knowledge) {
  constexpr std::size_t longest = 48;  // "WEDNESDAY, SEPTEMBER 24, 2013, 10:34 AM EDT"
  if (line.size() > longest || line.empty()) return std::nullopt;
  const bool at_start = text::is_ascii_digit(line.front()) || text::is_ascii_upper(line.front());
  const auto found = find_day_in_text(line, {knowledge.months, false});
  if (!at_start || !found || !ends_opening(line.substr(0, found->end))) return std::nullopt;
  const std::string_view behind = skip(line.substr(found->end), " ,;:|-");
  const auto clock = behind_clock(behind, knowledge);
  if (!behind.empty() && !(clock && behind_zone(*clock).empty())) return std::nullopt;
  return plain_day(line, *found, knowledge);
}

std::optional<std::chrono::year_month_day> find_opening_stamp(std::string_view opening, const Knowledge& knowledge) {
  opening = opening.substr(0, longest_stamped);
  bool at_start = !opening.empty() && (text::is_ascii_digit(opening.front()) || text::is_ascii_upper(opening.front()));
  while (const auto found = find_day_in_text(opening, {knowledge.months, false})) {
    at_start = at_start && ends_opening(opening.substr(0, found->end));
    if (is_stamp(opening, *found, at_start, knowledge)) return plain_day(opening, *found, knowledge);
    opening = opening.substr(found->end);
    at_start = false;
  }
  return std::nullopt;
}

}  // namespace dateline::reading
