#include "events/dated_entries.hpp"

#include <algorithm>

namespace dateline::events {
namespace {

using text::Token;
using text::TokenKind;

/// How a sentence opens an entry.
enum class Opening : std::uint8_t { none, line, heading, clock, stamp };

class EntryFinder {
 public:
  EntryFinder(std::string_view text, const std::vector<Token>& tokens, const std::vector<TimeExpression>& expressions)
      : text_(text), tokens_(tokens), expressions_(expressions) {}

  bool starts_line(const text::Sentence& sentence) const { return tokens_[sentence.first].line_before; }

  Opening opening(const text::Sentence& sentence, const PlacedTime& time) const {
    if (!starts_line(sentence) || time.tokens.first != first_word(sentence)) return Opening::none;
    if (time.tokens.last < sentence.last && is_sign(time.tokens.last, {"|"})) return Opening::stamp;
    if (is_clock(time)) return Opening::clock;
    if (!dates(time)) return Opening::none;
    const std::uint32_t next = time.tokens.last;
    if (next >= sentence.last || (next + 1 == sentence.last && is_sign(next, {":", "."}))) return Opening::heading;
    if (is_sign(next, {":"})) return Opening::line;
    return is_sign(next, {"-", "\u2013", "\u2014"}) && tokens_[next].space_before && next + 1 < sentence.last &&
                   tokens_[next + 1].space_before
               ? Opening::line
               : Opening::none;
  }

 private:
  /// Behind a bullet.
  std::uint32_t first_word(const text::Sentence& sentence) const {
    std::uint32_t token = sentence.first;
    while (token < sentence.last && tokens_[token].kind == TokenKind::sign) ++token;
    return token;
  }
  bool dates(const PlacedTime& time) const {
    const TimeExpression& expression = expressions_[time.index];
    return expression.type == TimexType::date && expression.date.known() &&
           expression.value.find("REF") == std::string::npos;
  }
  /// "19:30", of the day of writing.
  bool is_clock(const PlacedTime& time) const {
    const TimeExpression& expression = expressions_[time.index];
    return expression.type == TimexType::time && expression.date.known() &&
           expression.anchor == expression.date.edtf() && tokens_[time.tokens.first].kind == TokenKind::number;
  }
  bool is_sign(std::uint32_t token, std::initializer_list<std::string_view> signs) const {
    const std::string_view sign = text_.substr(tokens_[token].start, tokens_[token].end - tokens_[token].start);
    return std::find(signs.begin(), signs.end(), sign) != signs.end();
  }

  std::string_view text_;
  const std::vector<Token>& tokens_;
  const std::vector<TimeExpression>& expressions_;
};

/// In a chronology, what stands on lines of its own between two of its dates belongs to the first of them: "May 2 -
/// Weiss visits Kolm." and below "Nets are banned." Behind the last date the story, or the page, may go on.
void date_lines_between(std::vector<std::optional<Entry>>& dates,
                        const std::vector<std::pair<Opening, std::uint32_t>>& openings,
                        const std::vector<TimeExpression>& expressions) {
  constexpr std::ptrdiff_t fewest_dates = 5;
  constexpr std::size_t most_sentences = 8;
  const auto is_line = [&](const auto& opening) {  // not the "1914:" of a live page
    return opening.first == Opening::line && expressions[opening.second].date.precision() == Precision::day;
  };
  if (std::count_if(openings.begin(), openings.end(), is_line) < fewest_dates) return;
  auto from = std::find_if(openings.begin(), openings.end(), is_line);
  while (from != openings.end()) {
    const auto to = std::find_if(from + 1, openings.end(), is_line);
    if (to != openings.end() && static_cast<std::size_t>(to - from) <= most_sentences)
      for (auto between = from; between != to; ++between) {
        std::optional<Entry>& date = dates[static_cast<std::size_t>(between - openings.begin())];
        if (!date) date = {from->second, Entry::Kind::section};
      }
    from = to;
  }
}

}  // namespace

std::vector<std::optional<Entry>> dates_of_entries(std::string_view text, const std::vector<Token>& tokens,
                                                   const std::vector<text::Sentence>& sentences,
                                                   const std::vector<PlacedTime>& times,
                                                   const std::vector<TimeExpression>& expressions) {
  constexpr int fewest_headings = 2;
  constexpr int fewest_posts = 3;
  const EntryFinder finder(text, tokens, expressions);
  std::vector<std::pair<Opening, std::uint32_t>> openings(sentences.size());
  int headings = 0;
  int posts = 0;
  auto time = times.begin();
  for (std::size_t i = 0; i < sentences.size(); ++i) {
    while (time != times.end() && time->tokens.first < sentences[i].first) ++time;
    if (time == times.end()) break;
    if (time->tokens.first >= sentences[i].last) continue;
    openings[i] = {finder.opening(sentences[i], *time), time->index};
    headings += openings[i].first == Opening::heading;
    posts += openings[i].first == Opening::clock;
  }
  std::vector<std::optional<Entry>> dates(sentences.size());
  const bool running = posts >= fewest_posts;
  std::optional<Entry> section;
  std::optional<Entry> line;
  std::optional<std::uint32_t> day;  // "Friday, 27 November" above the posts of that day
  for (std::size_t i = 0; i < sentences.size(); ++i) {
    if (finder.starts_line(sentences[i])) line.reset();
    if (openings[i].first == Opening::stamp) section.reset();  // "3 May 2021 at 8:03 am | Reply" ends what is listed
    if (openings[i].first == Opening::line) line = {openings[i].second, Entry::Kind::line};
    if (openings[i].first == Opening::heading && (headings >= fewest_headings || running)) {
      day = openings[i].second;
      section = {*day, Entry::Kind::section};
    }
    if (openings[i].first == Opening::clock && running) section = {day.value_or(openings[i].second), Entry::Kind::post};
    dates[i] = line ? line : section;
  }
  date_lines_between(dates, openings, expressions);
  return dates;
}

}  // namespace dateline::events
