// EDTF (ISO 8601-2:2019, levels 0 and 1, and the sets of level 2) -> Date.
#include <dateline/time.hpp>

#include "calendar/calendar.hpp"

#include <optional>

namespace dateline {
namespace {

constexpr bool is_digit(char c) {
  return '0' <= c && c <= '9';
}

// Takes characters off the front of a text.
class Cursor {
 public:
  explicit Cursor(std::string_view text) : rest_(text) {}

  bool at_end() const { return rest_.empty(); }
  std::string_view rest() const { return rest_; }
  bool take(char c) {
    if (rest_.empty() || rest_.front() != c) return false;
    rest_.remove_prefix(1);
    return true;
  }
  // Exactly `count` digits.
  std::optional<int> number(std::size_t count) {
    if (rest_.size() < count) return std::nullopt;
    int value = 0;
    for (std::size_t i = 0; i < count; ++i) {
      if (!is_digit(rest_[i])) return std::nullopt;
      value = value * 10 + (rest_[i] - '0');
    }
    rest_.remove_prefix(count);
    return value;
  }
  std::size_t digits_ahead() const {
    std::size_t count = 0;
    while (count < rest_.size() && is_digit(rest_[count])) ++count;
    return count;
  }
  std::size_t skip_digits() {
    const std::size_t count = digits_ahead();
    rest_.remove_prefix(count);
    return count;
  }

 private:
  std::string_view rest_;
};

// "Z", "+02", "+0200", "+02:00" or nothing.
bool zone_to_end(Cursor& cursor) {
  if (cursor.take('Z') || cursor.take('z') || cursor.at_end()) return cursor.at_end();
  if (!cursor.take('+') && !cursor.take('-')) return false;
  const auto hours = cursor.number(2);
  if (!hours || *hours > 23) return false;
  const bool colon = cursor.take(':');
  if (!colon && cursor.at_end()) return true;
  const auto minutes = cursor.number(2);
  return minutes && *minutes < 60 && cursor.at_end();
}

// Clock time and zone, which are checked and forgotten: "T14:30:00.5+02:00".
bool time_to_end(Cursor& cursor) {
  const auto hour = cursor.number(2);
  if (!hour || *hour > 24) return false;
  if (cursor.take(':')) {
    const auto minute = cursor.number(2);
    if (!minute || *minute > 59) return false;
    if (cursor.take(':')) {
      const auto second = cursor.number(2);
      if (!second || *second > 60) return false;  // 60: a leap second
      if ((cursor.take('.') || cursor.take(',')) && cursor.skip_digits() == 0) return false;
    }
  }
  cursor.take(' ');  // "2024-05-17 14:30:00 +0200", as databases write it
  return zone_to_end(cursor);
}

// Years of more than four digits carry a "Y" (level 1).
bool read_year(Cursor& cursor, CalendarPoint& point) {
  const bool letter = cursor.take('Y');
  const bool negative = cursor.take('-');
  const std::size_t ahead = cursor.digits_ahead();
  if (letter) {
    if (ahead != 5) return false;  // longer ones leave the calendar
    point.year = *cursor.number(5);
    if (point.year < 10'000) return false;
  } else if (ahead >= 4) {
    point.year = *cursor.number(4);
  } else if (ahead == 3 || ahead == 2) {
    point.unspecified_digits = static_cast<unsigned>(4 - ahead);
    point.year = *cursor.number(ahead);
    for (unsigned i = 0; i < point.unspecified_digits; ++i) {
      if (!cursor.take('X')) return false;
      point.year *= 10;
    }
  } else {
    return false;
  }
  if (negative && point.year == 0) return false;
  if (negative) point.year = -point.year;
  return true;
}

// "-05", or "-XX" for one that is not known; false when malformed. `value` stays 0 when absent.
bool read_part(Cursor& cursor, unsigned& value, bool& unspecified) {
  if (!cursor.take('-')) return true;
  if (cursor.take('X')) {
    unspecified = true;
    return cursor.take('X');
  }
  const auto number = cursor.number(2);
  if (!number || *number == 0 || unspecified) return false;
  value = static_cast<unsigned>(*number);
  return true;
}

Date read_point(std::string_view text) {
  Cursor cursor(text);
  CalendarPoint point;
  bool unspecified = false;
  if (!read_year(cursor, point) || !read_part(cursor, point.month, unspecified)) return {};
  if ((point.month != 0 || unspecified) && !read_part(cursor, point.day, unspecified)) return {};
  if (unspecified && point.unspecified_digits != 0) return {};
  if (unspecified && calendar::is_season(point.month)) return {};
  if (point.day != 0 && (cursor.take('T') || cursor.take('t') || cursor.take(' '))) {
    return time_to_end(cursor) ? Date::point(point) : Date{};
  }
  if (cursor.take('%')) {
    point.approximate = point.uncertain = true;
  } else if (cursor.take('~')) {
    point.approximate = true;
  } else if (cursor.take('?')) {
    point.uncertain = true;
  }
  return cursor.at_end() ? Date::point(point) : Date{};
}

// An end of an interval: empty (unknown) and ".." (open) both leave it open.
bool is_open(std::string_view end) {
  return end.empty() || end == "..";
}

Date read_interval(std::string_view from, std::string_view to) {
  const Date first = is_open(from) ? Date{} : read_point(from);
  const Date last = is_open(to) ? Date{} : read_point(to);
  if (first.known() == is_open(from) || last.known() == is_open(to)) return {};
  return Date::interval(first, last);
}

// Sets spelled by their ends are written out; one of more than a year of days is not a choice but an interval.
constexpr std::size_t most_candidates = 366;

Date next_of(const CalendarPoint& point) {
  CalendarPoint next = point;
  if (point.day != 0) {
    const auto day = calendar::add_days(calendar::days_of(point).first, 1);
    return day ? Date::day(*day) : Date{};
  }
  if (calendar::is_season(point.month)) {
    const auto season = calendar::add_seasons({point.year, point.month}, 1);
    return season ? Date::point({.year = season->year, .month = season->season}) : Date{};
  }
  if (point.month != 0) {
    const auto month = calendar::add_months(std::chrono::year{point.year} / std::chrono::month{point.month}, 1);
    return month ? Date::month(*month) : Date{};
  }
  next.year += point.unspecified_digits == 2 ? 100 : point.unspecified_digits == 1 ? 10 : 1;
  return Date::point(next);
}

// "1667..1670": every year of them.
bool read_series(std::string_view from, std::string_view to, std::vector<Date>& candidates) {
  Date current = read_point(from);
  const Date last = read_point(to);
  if (!current.known() || current.precision() != last.precision() || *current.earliest() > *last.earliest())
    return false;
  for (std::size_t count = 0; count < most_candidates && current.known(); ++count) {
    candidates.push_back(current);
    if (*current.earliest() >= *last.earliest()) return true;
    current = next_of(current.points().front());
  }
  return false;
}

Date read_set(std::string_view text) {
  std::vector<Date> candidates;
  for (bool more = true; more;) {
    const std::size_t comma = text.find(',');
    std::string_view item = text.substr(0, comma);
    more = comma != std::string_view::npos;
    if (more) text.remove_prefix(comma + 1);
    while (item.starts_with(' ')) item.remove_prefix(1);
    const std::size_t dots = item.find("..");
    if (dots == std::string_view::npos) {
      candidates.push_back(read_point(item));
      if (!candidates.back().known()) return {};
    } else if (dots == 0 || dots + 2 == item.size()) {  // "..1760" and "1760..": any date up to, any date from
      const bool only = !more && candidates.empty();
      return only ? read_interval(item.substr(0, dots), item.substr(dots + 2)) : Date{};
    } else if (!read_series(item.substr(0, dots), item.substr(dots + 2), candidates)) {
      return {};
    }
    if (candidates.size() > most_candidates) return {};
  }
  return Date::one_of(std::move(candidates));
}

}  // namespace

std::optional<Date> Date::from_edtf(std::string_view text) {
  Date date;
  const std::size_t slash = text.find('/');
  if (text.size() > 2 && text.front() == '[' && text.back() == ']') {
    date = read_set(text.substr(1, text.size() - 2));
  } else if (slash != std::string_view::npos) {
    date = read_interval(text.substr(0, slash), text.substr(slash + 1));
  } else {
    date = read_point(text);
  }
  if (!date.known()) return std::nullopt;
  return date;
}

}  // namespace dateline
