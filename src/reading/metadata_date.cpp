#include "reading/metadata_date.hpp"

#include "text/ascii.hpp"
#include "text/characters.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <iterator>
#include <vector>

namespace dateline::reading {
namespace {

using std::chrono::year_month_day;

/// A figure, the name of a month, or a sign; other words are `word`.
struct Piece {
  enum class Kind : std::uint8_t { number, month, word, sign };
  Kind kind = Kind::sign;
  unsigned value = 0;  ///< Of a number (up to eight digits) or a month; of a sign its ASCII code.
  unsigned digits = 0;
  bool space_before = false;
};

std::optional<year_month_day> day_of(unsigned year, unsigned month, unsigned day) {
  // Dates of publication on the web; other figures are telephone numbers and prices.
  if (year < 1970 || year > 2099) return std::nullopt;
  const year_month_day date{std::chrono::year(static_cast<int>(year)), std::chrono::month(month),
                            std::chrono::day(day)};
  if (!date.ok()) return std::nullopt;
  return date;
}

class Pieces {
 public:
  Pieces(std::string_view text, const DateNotation& notation) : text_(text), notation_(notation) {}

  /// Reads the next piece. \return false at the end.
  bool next(Piece& piece) {
    piece = {};
    while (at_ < text_.size() && static_cast<unsigned char>(text_[at_]) <= ' ') {
      piece.space_before = true;
      ++at_;
    }
    if (at_ >= text_.size()) return false;
    const char c = text_[at_];
    if (text::is_ascii_digit(c)) {
      number(piece);
    } else if (is_word_byte(c)) {
      word(piece);
    } else {
      piece.value = static_cast<unsigned char>(c);
      ++at_;
    }
    return true;
  }
  /// Where the last piece ends.
  std::size_t end() const noexcept { return at_; }

 private:
  static bool is_word_byte(char c) { return !text::is_ascii(c) || text::is_ascii_letter(c); }

  void number(Piece& piece) {
    piece.kind = Piece::Kind::number;
    for (; at_ < text_.size() && text::is_ascii_digit(text_[at_]); ++at_) {
      if (++piece.digits <= 8) piece.value = piece.value * 10 + static_cast<unsigned>(text_[at_] - '0');
    }
  }

  void word(Piece& piece) {
    const std::size_t start = at_;
    while (at_ < text_.size() && is_word_byte(text_[at_])) {
      // East Asian dates put 年 and 月 between the figures.
      std::size_t next = at_;
      const char32_t c = text::next_code_point(text_, next);
      if ((c == U'年' || c == U'月' || c == U'日') && at_ > start) break;
      at_ = next;
      if (c == U'年' || c == U'月' || c == U'日' || text::is_space(c)) {
        piece.kind = Piece::Kind::sign;
        piece.value = c == U'日' ? ' ' : '-';
        piece.space_before = text::is_space(c);
        return;
      }
    }
    piece.kind = Piece::Kind::word;
    if (at_ - start > 32) return;
    folded_.clear();
    text::append_folded(folded_, text_.substr(start, at_ - start));
    if (const auto month = notation_.months.find(folded_); month != notation_.months.end()) {
      piece.kind = Piece::Kind::month;
      piece.value = month->second;
    }
  }

  std::string_view text_;
  const DateNotation& notation_;
  std::size_t at_ = 0;
  std::string folded_;
};

bool is_number(const Piece& piece, unsigned least_digits, unsigned most_digits) {
  return piece.kind == Piece::Kind::number && piece.digits >= least_digits && piece.digits <= most_digits;
}
bool is_sign(const Piece& piece, char sign) {
  return piece.kind == Piece::Kind::sign && piece.value == static_cast<unsigned char>(sign);
}
bool is_separator(const Piece& piece) {
  return is_sign(piece, '-') || is_sign(piece, '/') || is_sign(piece, '.');
}

/// 2020-03-04, 2020/3/4, 4.3.2020, 4/3/20 never: the five last pieces.
std::optional<year_month_day> figures(const Piece (&p)[5], bool month_first) {
  if (!is_separator(p[1]) || !is_separator(p[3]) || p[1].value != p[3].value) return std::nullopt;
  if (is_number(p[0], 4, 4) && is_number(p[2], 1, 2) && is_number(p[4], 1, 2))
    return day_of(p[0].value, p[2].value, p[4].value);
  if (!is_number(p[0], 1, 2) || !is_number(p[2], 1, 2) || !is_number(p[4], 4, 4)) return std::nullopt;
  const bool us_order = month_first && is_sign(p[1], '/');
  const auto first = us_order ? day_of(p[4].value, p[0].value, p[2].value) : day_of(p[4].value, p[2].value, p[0].value);
  if (first) return first;
  return us_order ? day_of(p[4].value, p[2].value, p[0].value) : day_of(p[4].value, p[0].value, p[2].value);
}

/// Day, month and year by name, in any usual order; `parts` are the numbers and the month without what stands between.
std::optional<year_month_day> named(const std::vector<Piece>& parts) {
  const std::size_t n = parts.size();
  if (n < 3) return std::nullopt;
  const Piece& a = parts[n - 3];
  const Piece& b = parts[n - 2];
  const Piece& c = parts[n - 1];
  if (a.kind == Piece::Kind::month && is_number(b, 1, 2) && is_number(c, 4, 4))
    return day_of(c.value, a.value, b.value);
  if (is_number(a, 1, 2) && b.kind == Piece::Kind::month && is_number(c, 4, 4))
    return day_of(c.value, b.value, a.value);
  if (is_number(a, 4, 4) && b.kind == Piece::Kind::month && is_number(c, 1, 2))
    return day_of(a.value, b.value, c.value);
  return std::nullopt;
}

/// "of", "de", "st", a comma: what may stand between the parts of a date.
bool is_filler(const Piece& piece) {
  return piece.kind == Piece::Kind::word || is_sign(piece, ',') || is_sign(piece, '.') || is_sign(piece, '-') ||
         is_sign(piece, '/') || is_sign(piece, '\'');
}

/// Are there four figures in a row? Most texts have none, and no day then.
bool has_year(std::string_view text) noexcept {
  std::size_t figures = 0;
  for (const char c : text) {
    figures = text::is_ascii_digit(c) ? figures + 1 : 0;
    if (figures == 4) return true;
  }
  return false;
}

bool is_figures(std::string_view value) noexcept {
  return std::all_of(value.begin(), value.end(), text::is_ascii_digit);
}

/// Of a figure of ten digits as seconds since 1970.
ValueDay day_of_seconds(std::string_view figure) {
  std::int64_t seconds = 0;
  for (const char c : figure) seconds = seconds * 10 + (c - '0');
  const std::chrono::sys_seconds instant{std::chrono::seconds{seconds}};
  const auto midnight = std::chrono::floor<std::chrono::days>(instant);
  const auto hour = std::chrono::duration_cast<std::chrono::hours>(instant - midnight).count();
  return {year_month_day{midnight}, static_cast<unsigned>(hour)};
}

/// The hour of an instant written in UTC (ISO 8601, RFC 5322): "T23:30:00Z", "23:30 GMT".
std::optional<unsigned> utc_hour(std::string_view value) {
  constexpr std::string_view zones[] = {"Z", "+00:00", "+0000", "GMT", "UTC"};
  if (std::none_of(std::begin(zones), std::end(zones), [&](std::string_view zone) { return value.ends_with(zone); }))
    return std::nullopt;
  const auto digit = [&](std::size_t at) { return text::is_ascii_digit(value[at]); };
  const std::size_t colon = value.find(':');
  if (colon == std::string_view::npos || colon < 2 || !digit(colon - 1) || !digit(colon - 2)) return std::nullopt;
  return static_cast<unsigned>((value[colon - 2] - '0') * 10 + (value[colon - 1] - '0'));
}

}  // namespace

bool ValueDay::may_be(year_month_day other) const noexcept {
  const auto apart = std::chrono::sys_days{other} - std::chrono::sys_days{day};
  if (!utc_hour) return apart.count() == 0;
  return apart.count() == 0 || (apart.count() == -1 && *utc_hour < 12) || (apart.count() == 1 && *utc_hour >= 10);
}

std::optional<ValueDay> find_day_in_value(std::string_view value, const DateNotation& notation) {
  value = text::trim(value);
  if (is_figures(value)) {
    if ((value.size() == 10 || value.size() == 13) && value.starts_with('1'))
      return day_of_seconds(value.substr(0, 10));
    if (value.size() == 12 || value.size() == 14) value = value.substr(0, 8);
  }
  const auto day = find_day(value, notation);
  if (!day) return std::nullopt;
  return ValueDay{*day, utc_hour(value)};
}

std::optional<DayInText> find_day_in_text(std::string_view text, const DateNotation& notation) {
  if (!has_year(text)) return std::nullopt;
  Pieces pieces(text, notation);
  Piece recent[5];
  std::vector<Piece> parts;
  int fillers = 0;
  Piece piece;
  while (pieces.next(piece)) {
    for (int i = 0; i < 4; ++i) recent[i] = recent[i + 1];
    recent[4] = piece;
    if (const auto found = figures(recent, notation.month_first)) return DayInText{*found, pieces.end()};
    if (is_number(piece, 8, 8))
      if (const auto found = day_of(piece.value / 10000, piece.value / 100 % 100, piece.value % 100))
        return DayInText{*found, pieces.end()};
    if (piece.kind == Piece::Kind::number || piece.kind == Piece::Kind::month) {
      if (fillers > 2) parts.clear();
      fillers = 0;
      parts.push_back(piece);
      if (const auto found = named(parts)) return DayInText{*found, pieces.end()};
      if (parts.size() > 3) parts.erase(parts.begin());
    } else if (!is_filler(piece) || ++fillers > 2) {
      parts.clear();
    }
  }
  return std::nullopt;
}

std::optional<year_month_day> find_day(std::string_view text, const DateNotation& notation) {
  const auto found = find_day_in_text(text, notation);
  return found ? std::optional(found->day) : std::nullopt;
}

std::optional<unsigned> find_entry_time(std::string_view line, const DateNotation& notation) {
  constexpr std::size_t longest = 40;
  constexpr int most_words = 2;  // a day of the week, "and"
  constexpr std::string_view ends[] = {":", " - ", " -- ", " \u2013 ", " \u2014 "};
  std::size_t end = std::string_view::npos;
  for (const std::string_view sign : ends) end = std::min(end, line.substr(0, longest).find(sign));
  if (end == std::string_view::npos) return std::nullopt;
  unsigned year = 0;
  unsigned month = 0;
  unsigned day = 0;
  int words = 0;
  Pieces pieces(line.substr(0, end), notation);
  for (Piece piece; pieces.next(piece);) {
    if (piece.kind == Piece::Kind::month && month == 0) {
      month = piece.value;
    } else if (is_number(piece, 4, 4) && year == 0) {
      year = piece.value;
    } else if (is_number(piece, 1, 2) && day == 0) {
      day = piece.value;
    } else if (piece.kind == Piece::Kind::word && ++words > most_words) {
      return std::nullopt;
    }
  }
  if (month == 0 && (year == 0 || day != 0)) return std::nullopt;
  return year * 10000 + month * 100 + day;
}

std::optional<year_month_day> find_day_in_dateline(std::string_view opening, const DateNotation& notation) {
  constexpr std::size_t longest = 80;
  constexpr std::ptrdiff_t shortest_place = 3;
  constexpr std::string_view dashes[] = {" - ", " -- ", " \u2013 ", " \u2014 "};
  const std::string_view head = opening.substr(0, longest);
  const auto may_be_capital = [](char c) { return text::is_ascii_upper(c) || !text::is_ascii(c); };
  if (std::find_if_not(head.begin(), head.end(), may_be_capital) - head.begin() < shortest_place) return std::nullopt;
  std::size_t end = std::string_view::npos;
  for (const std::string_view dash : dashes) end = std::min(end, head.find(dash));
  return end == std::string_view::npos ? std::nullopt : find_day(head.substr(0, end), notation);
}

std::optional<year_month_day> find_day_in_url(std::string_view url, const DateNotation& notation) {
  return find_day(url.substr(0, url.find_first_of("?#")), {notation.months, false});
}

}  // namespace dateline::reading
