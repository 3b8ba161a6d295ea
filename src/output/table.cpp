// A timeline for a terminal: dates down the left, what happened beside them, and under it who says so.
#include <dateline/output.hpp>

#include "output/names.hpp"
#include "output/participants.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>

namespace dateline {
namespace {

constexpr std::size_t widest_column = 24;  // "2023-10-17/2023-10-18" fits; what is longer pushes its own row only
constexpr std::size_t narrowest_text = 20;
constexpr std::string_view gap = "  ";

/// Marks that turn the direction of all that follows (UAX #9, 2.1 to 2.5), and so could show a line as another one.
bool turns_direction(char32_t c) {
  return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

/// Words from the open web must not steer a terminal: control characters (C0, DEL, C1) and line separators become
/// spaces.
std::string printable(std::string_view text) {
  std::string clean;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t start = at;
    const char32_t c = text::next_code_point(text, at);
    if (c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029)
      clean += ' ';
    else if (!turns_direction(c))
      clean.append(text, start, at - start);
  }
  return clean;
}

std::string padded(std::string text, std::size_t width) {
  const std::size_t length = text::length(text);
  if (length < width) text.append(width - length, ' ');
  return text;
}

/// Words of `text` in lines of at most `width` code points; a longer word has a line of its own.
std::vector<std::string> wrapped(std::string_view text, std::size_t width) {
  std::vector<std::string> lines(1);
  std::size_t used = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    const std::string_view word = text.substr(at, end - at);
    at = end + 1;
    if (word.empty()) continue;
    const std::size_t length = text::length(word);
    if (used != 0 && used + 1 + length > width) {
      lines.emplace_back();
      used = 0;
    }
    if (used != 0) lines.back() += ' ';
    lines.back() += word;
    used += length + (used != 0 ? 1 : 0);
  }
  return lines;
}

/// As a person writes it where EDTF needs a key: "spring 2024", not "2024-21".
std::string date_words(const Date& date) {
  constexpr std::array<std::string_view, 4> seasons = {"spring", "summer", "autumn", "winter"};
  constexpr unsigned first_season = 21;
  if (date.precision() != Precision::season || date.is_interval() || date.points().size() != 1) return date.edtf();
  CalendarPoint point = date.points().front();
  const std::string_view season = seasons.at(point.month - first_season);
  point.month = 0;
  return std::string(season) + ' ' + Date::point(point).edtf();
}

std::string counted(std::size_t count, std::string_view one, std::string_view many) {
  return std::to_string(count) + " " + std::string(count == 1 ? one : many);
}

std::string headline(const TimelineEvent& event) {
  std::string text = event.title;
  if (event.polarity == Polarity::negative) text = "[did not happen] " + text;
  if (event.modality != Modality::asserted) text = "[" + std::string(output::to_word(event.modality)) + "] " + text;
  return printable(text);
}

std::string support_line(const TimelineEvent& event, const output::DocumentIndex& documents) {
  std::string line = counted(event.support.documents, "article", "articles");
  if (event.support.origins < event.support.documents)
    line += " of " + counted(event.support.origins, "origin", "origins");
  return printable(line + ": " + output::join(output::sources(event, documents), ", "));
}

/// What stands under the headline.
std::vector<std::string> details(const TimelineEvent& event, const output::DocumentIndex& documents) {
  std::vector<std::string> lines;
  if (event.title.find(event.place) == std::string::npos) lines.push_back("in " + printable(event.place));
  if (!event.attributed_to.empty()) lines.push_back("according to " + printable(event.attributed_to));
  for (const Alternative& other : event.alternatives)
    lines.push_back("but " + date_words(other.date) + " in " + printable(output::join(other.documents, ", ")));
  lines.push_back(support_line(event, documents));
  return lines;
}

std::size_t column_width(const Timeline& timeline, std::string (*cell)(const TimelineEvent&)) {
  std::size_t width = 0;
  for (const TimelineEvent& event : timeline.events)
    width = std::max(width, std::min(widest_column, text::length(cell(event))));
  return width;
}

std::string date_cell(const TimelineEvent& event) {
  return event.date.known() ? date_words(event.date) : "undated";
}
std::string type_cell(const TimelineEvent& event) {
  return printable(event.type);
}

}  // namespace

std::string to_table(const Timeline& timeline, std::size_t width) {
  const output::DocumentIndex documents = output::index_documents(timeline);
  const std::size_t date_width = column_width(timeline, date_cell);
  const std::size_t type_width = column_width(timeline, type_cell);
  const std::size_t indent = date_width + type_width + 2 * gap.size();
  const std::size_t text_width = width > indent + narrowest_text ? width - indent : narrowest_text;
  const std::string margin(indent, ' ');

  std::string table;
  for (const TimelineEvent& event : timeline.events) {
    std::string lead = padded(date_cell(event), date_width);
    lead += gap;
    lead += padded(type_cell(event), type_width);
    lead += gap;
    for (const std::string& line : wrapped(headline(event), text_width)) {
      table += lead + line + '\n';
      lead = margin;
    }
    for (const std::string& detail : details(event, documents))
      for (const std::string& line : wrapped(detail, text_width - gap.size()))
        table += margin + std::string(gap) + line + '\n';
  }
  return table;
}

}  // namespace dateline
