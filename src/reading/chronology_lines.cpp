#include "reading/chronology_lines.hpp"

#include "text/characters.hpp"

#include <algorithm>
#include <cstddef>
#include <string>

namespace dateline::reading {
namespace {

/// Bytes before what parts the date from its entry.
constexpr std::size_t longest_date = 32;

bool is_figure(std::string_view word) noexcept {
  return !word.empty() && word.size() <= 4 &&
         std::all_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// "May 3, 2013", "2013", "3 May": months and figures and nothing else.
bool is_date(std::string_view words, const Knowledge& knowledge) {
  constexpr std::string_view between = " ,.";
  std::size_t figures = 0;
  std::size_t months = 0;
  bool year = false;
  for (std::size_t at = 0; at < words.size();) {
    if (between.find(words[at]) != std::string_view::npos) {
      ++at;
      continue;
    }
    const std::size_t end = std::min(words.find_first_of(between, at), words.size());
    const std::string_view word = words.substr(at, end - at);
    if (is_figure(word)) {
      ++figures;
      year = year || word.size() == 4;
    } else if (knowledge.months.count(text::fold(word)) != 0) {
      ++months;
    } else {
      return false;
    }
    at = end;
  }
  return figures <= 2 && months <= 1 && figures > 0 && (months == 1 || (year && figures == 1));
}

/// The part of a line before its first colon or free-standing dash; empty where it has none near its start.
std::string_view opening(std::string_view line) noexcept {
  std::size_t end = line.substr(0, longest_date).find(':');
  for (const std::string_view dash : {" - ", " \u2013 ", " \u2014 "})
    end = std::min(end, line.substr(0, longest_date).find(dash));
  return end == std::string_view::npos ? std::string_view{} : line.substr(0, end);
}

}  // namespace

std::vector<bool> find_chronologies(std::string_view text, const std::vector<TextLine>& lines,
                                    const Knowledge& knowledge) {
  constexpr std::size_t fewest = 3;
  std::vector<bool> found(lines.size());
  std::size_t run = 0;
  for (std::size_t i = 0; i <= lines.size(); ++i) {
    const bool entry = i < lines.size() && lines[i].has_digit && lines[i].words >= 3 &&
                       is_date(opening(text.substr(lines[i].span.start, lines[i].span.size())), knowledge);
    if (entry) {
      ++run;
      continue;
    }
    if (run >= fewest)
      std::fill(found.begin() + static_cast<std::ptrdiff_t>(i - run), found.begin() + static_cast<std::ptrdiff_t>(i),
                true);
    run = 0;
  }
  return found;
}

}  // namespace dateline::reading
