// Days and months that name no year: where they point depends on the tense, on the day of writing, or on what was told
// before.
#include "time/resolver.hpp"

#include "calendar/calendar.hpp"
#include "time/calendar_units.hpp"
#include "time/holidays.hpp"

#include <algorithm>
#include <cstdlib>

namespace dateline::time {

using std::chrono::days;
using std::chrono::sys_days;
using std::chrono::year_month_day;

Resolver::Answer Resolver::bare(const Meaning& meaning, const Found& found, int depth) {
  if (meaning.has(Field::month) && !meaning.has(Field::day)) {
    return bare_part(meaning, found, Unit::month, static_cast<unsigned>(meaning.get(Field::month)));
  }
  if (meaning.has(Field::season))
    return bare_part(meaning, found, Unit::season, static_cast<unsigned>(meaning.get(Field::season)));
  if (meaning.has(Field::quarter))
    return bare_part(meaning, found, Unit::quarter, static_cast<unsigned>(meaning.get(Field::quarter)));
  if (meaning.has(Field::half))
    return bare_part(meaning, found, Unit::half, static_cast<unsigned>(meaning.get(Field::half)));
  if (meaning.has(Field::week))
    return bare_part(meaning, found, Unit::week, static_cast<unsigned>(meaning.get(Field::week)));
  if (meaning.has(Field::holiday)) return bare_holiday(meaning, found);
  if (meaning.has(Field::day) || meaning.has(Field::weekday)) return bare_day(meaning, found);
  if (meaning.has(Field::unit)) return bare_unit(meaning, found);
  return bare_clock(found, depth, meaning.as<From>(Field::from) == From::reference);
}

/// "the week", "the weekend"
Resolver::Answer Resolver::bare_unit(const Meaning& meaning, const Found& found) {
  Meaning here = meaning;
  Which which = meaning.as<From>(Field::from) == From::reference ? Which::same : Which::here;
  if (meaning.as<Unit>(Field::unit) == Unit::weekend && which == Which::here && now_ && !points_ahead(found) &&
      calendar::iso_weekday(*now_) < 6)
    which = Which::last;  // "the weekend" told of on a weekday is over
  here.set(Field::which, static_cast<std::int32_t>(which));
  return chosen(here, found);
}

/// A clock time or part of the day, without a day.
/// \param from_told it is of the day told before
Resolver::Answer Resolver::bare_clock(const Found& found, int depth, bool from_told) {
  Answer result;
  result.moment.grain = Unit::day;
  const bool beside_told = stands_beside_told(found);
  const Found* behind = beside_told || depth > 0 ? nullptr : day_behind(found);
  if (behind != nullptr) return answer(behind->meaning, *behind, depth + 1);
  if (beside_told) {
    anchor_to_reference(result);
    result.anchor = told_.back().day;
    result.moment = Moment::of_day(told_.back().day);
  } else if ((narrative_ || from_told) && reference_.grain == Unit::day) {
    anchor_to_reference(result);
    result.moment = reference_;
  } else if (goes_on_day_told(found)) {
    anchor_to_now(result);
    result.moment = Moment::of_day(told_.back().day);
    result.relative =
        RelativeDate{.unit = RelativeDate::Unit::day, .offset = static_cast<int>((told_.back().day - *now_).count())};
  } else if (now_ && !narrative_ && is_before_midnight(found)) {
    anchor_to_now(result);
    result.moment = Moment::of_day(*now_ - days{1});
    result.relative = RelativeDate{.unit = RelativeDate::Unit::day, .offset = -1};
  } else if (now_ && !narrative_) {
    anchor_to_now(result);
    result.moment = Moment::of_day(*now_);
    result.relative = RelativeDate{.unit = RelativeDate::Unit::day, .offset = 0};
  }
  return result;
}

/// "They walked out yesterday. A lawmaker came in the afternoon": papers printed overnight tell of the day before, and
/// right behind it of another of the last days.
bool Resolver::goes_on_day_told(const Found& found) const {
  const bool yesterday = now_ && !told_.empty() && told_.back().day + days{1} == *now_;
  constexpr std::uint32_t beside = 40;  // tokens
  const std::uint32_t near = yesterday ? 120 : beside;
  constexpr std::uint32_t bracketed = 4;  // "(updated at 11:30)" is the day of writing
  if (!now_ || narrative_ || told_.empty() || told_.back().last > found.first || found.first - told_.back().last > near)
    return false;
  if (value_name(Field::daypart, found.meaning.get(Field::daypart)) == "NI") return false;  // into the day of writing
  for (std::uint32_t i = found.first; i > 0 && found.first - i < bracketed; --i)
    if (text_.token(i - 1) == "(" || text_.token(i - 1) == "[") return false;
  constexpr days week{7};
  const bool lately = told_.back().day < *now_ && told_.back().day + week > *now_;
  // "The first time since Saturday. Arrested at 7am": an hour is of today sooner than a part of the day is.
  const bool near_part = !found.meaning.has(Field::hour) && found.first - told_.back().last <= beside;
  return lately && ((yesterday && !told_today_) || near_part) && direction_of(found) == Direction::past;
}

/// "conceded defeat shortly before midnight": nothing written on a day tells what came at the end of it.
bool Resolver::is_before_midnight(const Found& found) const {
  constexpr int midnight = 24;
  return found.meaning.get(Field::hour) == midnight && direction_of(found) == Direction::past &&
         is_before_what_follows(grammar_, text_, found.first);
}

bool Resolver::points_ahead(const Found& found) const {
  const Direction direction = direction_of(found);
  return direction == Direction::future ||
         (direction != Direction::past && context_.options.prefer != TimeOptions::Prefer::past);
}

/// In a narrative: the day that follows what was told before.
Resolver::Answer Resolver::next_day_told(const Meaning& meaning, const RelativeDate& written) {
  Answer result;
  anchor_to_reference(result);
  const std::optional<sys_days> from = result.anchor;
  if (written.month != 0) {
    result.moment = part_of_year(meaning, narrative_year(written.month));
  } else if (written.day != 0 && reference_.month != 0) {
    result.moment = in_month_told(meaning, *reference_year_);
  } else if (written.weekday != 0 && reference_.grain == Unit::day && from) {
    sys_days day = calendar::monday_of(*from) + days{written.weekday - 1};
    if (day < *from) day += days{7};
    result.moment = Moment::of_day(day);
  } else {
    result.moment.grain = Unit::day;
    result.moment.index = written.weekday;
  }
  return result;
}

/// "the 28th" after a day of the same month
Moment Resolver::in_month_told(const Meaning& meaning, int year) const {
  Meaning day = meaning;
  day.set(Field::month, static_cast<std::int32_t>(reference_.month));
  return part_of_year(day, year);
}

Resolver::Answer Resolver::bare_day(const Meaning& meaning, const Found& found) {
  RelativeDate relative;
  relative.weekday = static_cast<unsigned>(meaning.get(Field::weekday));
  relative.month = static_cast<unsigned>(meaning.get(Field::month));
  relative.day = static_cast<unsigned>(meaning.get(Field::day));
  relative.direction = direction_of(found);
  if (relative.month == 0 && relative.day == 0 &&
      (is_meant_for(grammar_, text_, found.first, found.last) || is_planned(grammar_, text_, found.first)))
    relative.direction = Direction::future;
  if (relative.direction == Direction::none && relative.day == 0)
    relative.direction = goes_on_ahead(found)                                   ? Direction::future
                         : context_.options.prefer == TimeOptions::Prefer::past ? Direction::past
                                                                                : Direction::nearest;
  if (narrative_ && reference_.known() && reference_year_) return next_day_told(meaning, relative);
  Answer result;
  if (relative.month == 0 && relative.day != 0 && reference_.known() && reference_.month != 0 &&
      !found.meaning.has(Field::from)) {
    result.moment = in_month_told(meaning, reference_.year);
    anchor_to_reference(result);
    return result;
  }
  if (goes_on_in_list(meaning, found, result) || goes_back_to_weekday(relative, found, result)) return result;
  result.relative = relative;
  if (now_) {
    anchor_to_now(result);
    place_bare_day(meaning, found, result);
    return result;
  }
  if (relative.month != 0 && goes_on(meaning, found, result)) return result;
  result.moment.grain = Unit::day;
  result.moment.month = relative.month;
  result.moment.day = relative.day;
  if (relative.day == 0) result.moment.index = relative.weekday;
  return result;
}

/// "Told CNN early Friday" in an article of Thursday: news goes on being written, and six days on few would tell the
/// weekday alone, again and again or with the hour. Where the text has also told that past day by its date, and the
/// weekday hardly ever, the past day is meant.
bool Resolver::is_written_on(const Found& found) const {
  constexpr std::uint32_t few = 3;
  const Meaning& meaning = found.meaning;
  constexpr std::size_t shortest_article = 60;  // tokens
  const bool early = meaning.get(Field::mod) != 0;
  const bool hour = meaning.has(Field::daypart) || meaning.has(Field::hour);
  const std::uint32_t told =
      weekdays_told_[static_cast<std::size_t>(meaning.get(Field::weekday)) % weekdays_told_.size()];
  if (told_by_date_ && told <= few) return false;
  // "She resigned on Friday evening", all by itself, was not written as it happened.
  const bool alone = text_.tokens.size() < shortest_article && direction_of(found) == Direction::past;
  return early || told > 1 || (hour && !alone);
}

/// Seen from the day of writing.
void Resolver::place_bare_day(const Meaning& meaning, const Found& found, Answer& result) const {
  const RelativeDate relative = *result.relative;
  const std::string now = Date::day(*now_).edtf();
  if (relative.day != 0 && relative.month != 0 && relative.weekday == 0) {
    result.moment = nearest_year(meaning, relative.direction);
    if (goes_on(meaning, found, result) || goes_on_from_full_day(meaning, found, result)) return;
    constexpr days late{2};   // news goes on being written
    constexpr days plan{31};  // "had set Nov. 10 as the deadline" on 2 November
    const auto ahead_of = [&](days least) { return *now_ + least < result.moment.date().earliest(); };
    const bool over = relative.direction == Direction::past &&
                      ((ahead_of(late) && is_behind_past_form(grammar_, text_, found.first)) ||
                       (ahead_of(plan) && is_sure(found, Direction::past)));
    const Moment before = over ? part_of_year(meaning, result.moment.year - 1) : Moment{};
    if (before.known()) result.moment = before;
    // Tense may be that of another verb.
    const bool ahead = *now_ < result.moment.date().earliest() && is_scheduled(grammar_, text_, found.first);
    result.relative->direction = before.known() ? Direction::past : ahead ? Direction::future : Direction::nearest;
    result.step = "year taken from " + now;
    return;
  }
  if (relative.month == 0 && relative.day != 0 && relative.weekday != 0) {
    result.moment = dated_weekday(relative);
    return;
  }
  Date date = dateline::resolve(relative, *now_);
  if (relative.month == 0 && relative.day == 0 && date == Date::day(*now_ - days{6}) && is_written_on(found)) {
    result.relative->direction = Direction::nearest;
    result.moment = Moment::of_day(*now_ + days{1});
    result.step = "weekday right after " + now;
    return;
  }
  if (!date.known() && relative.weekday != 0 && relative.month != 0) {
    RelativeDate either = relative;  // the weekday tells the year, whatever a verb seems to say
    either.direction = Direction::nearest;
    date = dateline::resolve(either, *now_);
    if (date.known()) result.relative = either;
  }
  if (!date.known() && relative.weekday != 0 && relative.day != 0) {
    RelativeDate without = relative;  // weekday and date disagree: the date is kept, the conflict reported
    without.weekday = 0;
    date = dateline::resolve(without, *now_);
  }
  if (date.precision() == Precision::day) result.moment = Moment::of_day(*date.earliest());
  if (relative.day != 0)
    result.step = "year taken from " + now;
  else if (relative.direction == Direction::future)
    result.step = "next such weekday on or after " + now;
  else
    result.step = "last such weekday on or before " + now;
}

/// "Friday the 13th": the nearest month in which they meet.
Moment Resolver::dated_weekday(const RelativeDate& relative) const {
  const std::chrono::year_month here{year_month_day{*now_}.year(), year_month_day{*now_}.month()};
  for (int step = 0; step <= 14; ++step)
    for (const int sign : {1, -1}) {
      if (relative.direction == Direction::future && sign < 0) continue;
      if (relative.direction == Direction::past && sign > 0 && step > 0) continue;
      const auto month = calendar::add_months(here, sign * step);
      if (!month) continue;
      const year_month_day date{month->year(), month->month(), std::chrono::day{relative.day}};
      if (date.ok() && calendar::iso_weekday(date) == relative.weekday) return Moment::of_day(date);
    }
  return {};
}

/// "am 4. November um 9.30 Uhr": the clock time is of the day told right before it.
bool Resolver::stands_beside_told(const Found& found) const {
  if (told_.empty() || told_.back().last > found.first || found.first - told_.back().last > 1) return false;
  const std::uint32_t between = told_.back().last;
  if (text_.tokens[found.first].line_before) return false;
  return between == found.first ||
         (!text_.tokens[between].line_before && text_.token(between) != "." && !ends_sentence(text_, between));
}

/// "at 10.28 pm [(2028 GMT)] on Saturday": the token behind what stands in brackets; `token` itself where nothing does.
std::uint32_t Resolver::behind_brackets(std::uint32_t token) const {
  constexpr std::uint32_t longest = 16;  // tokens, in three time zones
  const std::size_t end = std::min<std::size_t>(text_.tokens.size(), token + longest);
  if (token >= text_.tokens.size() || text_.token(token) != "(") return token;
  for (std::uint32_t i = token; i < end && !text_.tokens[i].line_before; ++i)
    if (text_.token(i) == ")") return i + 1 < end ? i + 1 : token;
  return token;
}

/// "Vers 15 h 30, hier": the day told right behind a clock time, where no rule of the language joins the two.
const Found* Resolver::day_behind(const Found& found) const {
  const std::uint32_t end = behind_brackets(found.last);
  const auto next = std::upper_bound(findings_.found.begin(), findings_.found.end(), end,
                                     [](std::uint32_t token, const Found& other) { return token <= other.first; });
  if (next == findings_.found.end() || next->rule->type != TimexType::date || next->group != 0) return nullptr;
  const bool linked = next->first == end + 1 && (end > found.last || text_.token(end) == ",");  // "on", or a comma
  if ((next->first != end && !linked) || text_.tokens[next->first].line_before) return nullptr;
  const Meaning& meaning = next->meaning;
  const bool day = meaning.has(Field::day) || meaning.has(Field::weekday) || meaning.as<Unit>(Field::unit) == Unit::day;
  return day && !meaning.has(Field::vague) ? &*next : nullptr;
}

/// Must it lie ahead, however near the last one is? So the caller asks, or somebody types the name of a feast.
bool Resolver::only_ahead(const Meaning& meaning, Direction direction) const {
  return direction == Direction::future &&
         (context_.options.prefer == TimeOptions::Prefer::future || (typed_ && meaning.has(Field::holiday)));
}

/// Verbs near a date are often not those that govern it, so the side they point to must not be much farther away,
/// unless the whole sentence tells of the past. Where none tells a tense, news looks back.
Moment Resolver::nearest_year(const Meaning& meaning, Direction direction, double much) const {
  if (grammar_.unmarked_past && !typed_ && direction == Direction::none) direction = Direction::past;
  constexpr double ahead_untold = 1.25;
  constexpr double year_untold = 3;
  constexpr int leap_years = 8;  // from one February 29 to the next at the most
  const int year = year_of_day(*now_);
  const bool ahead = only_ahead(meaning, direction);
  Moment best;
  double best_distance = 0;
  for (int y = year - 1; y <= year + (ahead ? leap_years : 1); ++y) {
    const Moment candidate = part_of_year(meaning, y);
    const Date date = candidate.date();
    const auto first = date.earliest();
    const auto last = date.latest();
    if (!first || !last || (ahead && *last < *now_)) continue;
    double distance = 0;
    // Of a year to come the year would be told, if no verb tells that the date lies ahead.
    const bool untold = y > year && !typed_ && direction != Direction::future;
    if (*now_ < *first)
      distance = static_cast<double>((*first - *now_).count()) * (direction == Direction::past   ? much
                                                                  : untold                       ? year_untold
                                                                  : direction == Direction::none ? ahead_untold
                                                                                                 : 1);
    if (*now_ > *last)
      distance = static_cast<double>((*now_ - *last).count()) * (direction == Direction::future ? much : 1);
    if (!best.known() || distance < best_distance) {
      best = candidate;
      best_distance = distance;
    }
  }
  return best;
}

/// "It will open in December", "In December it opened", or a sentence in which everything is past: no verb of another
/// clause misleads.
bool Resolver::is_sure(const Found& found, Direction direction) const {
  if (direction == Direction::future) return says_ahead(grammar_, text_, found.first, found.last);
  return direction == Direction::past &&
         (opens_sentence(found) || tells_only_past(grammar_, text_, found.first, found.last, verbs_end(found)));
}

Resolver::Answer Resolver::bare_part(const Meaning& meaning, const Found& found, Unit grain, unsigned index) {
  Answer result;
  const auto unknown = [&] {
    result.moment.grain = grain;
    (grain == Unit::month ? result.moment.month : result.moment.index) = index;
  };
  if (narrative_ && reference_year_) {
    anchor_to_reference(result);
    result.moment = part_of_year(meaning, grain == Unit::month ? narrative_year(index) : *reference_year_);
    return result;
  }
  if (narrative_) {
    unknown();
    return result;
  }
  if (grain == Unit::month && goes_on_in_list(meaning, found, result)) return result;
  Direction direction = direction_of(found);
  // Companies report on quarters that are over or running.
  if (direction == Direction::none && (grain == Unit::quarter || grain == Unit::half)) direction = Direction::past;
  if (grain == Unit::month || grain == Unit::season) {
    RelativeDate relative;
    relative.month = grain == Unit::month ? index : 20 + index;
    relative.direction = direction;
    result.relative = relative;
  }
  const bool may_go_on = grain == Unit::month || grain == Unit::season;
  if (!now_) {
    if (may_go_on && goes_on(meaning, found, result)) return result;
    unknown();
    return result;
  }
  anchor_to_now(result);
  constexpr double sure = 24;
  result.moment = nearest_year(meaning, direction, may_go_on && is_sure(found, direction) ? sure : much_farther);
  if (may_go_on && goes_on(meaning, found, result)) return result;
  result.step = "year taken from " + Date::day(*now_).edtf();
  return result;
}

Resolver::Answer Resolver::bare_holiday(const Meaning& meaning, const Found& found) {
  Answer result;
  const Holiday& holiday = grammar_.holidays[static_cast<std::size_t>(meaning.get(Field::holiday))];
  if (narrative_ && reference_year_) {
    anchor_to_reference(result);
    if (const auto day = day_of(holiday, *reference_year_)) result.moment = Moment::of_day(*day);
    return result;
  }
  if (holiday.kind == Holiday::Kind::fixed) {
    Meaning fixed = meaning;
    fixed.set(Field::month, holiday.month);
    fixed.set(Field::day, holiday.day);
    return bare_day(fixed, found);
  }
  if (!now_) {
    result.moment.grain = Unit::day;
    return result;
  }
  anchor_to_now(result);
  result.moment = nearest_year(meaning, direction_of(found));
  return result;
}

}  // namespace dateline::time
