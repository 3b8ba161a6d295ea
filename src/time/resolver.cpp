#include "time/resolver.hpp"

#include "calendar/calendar.hpp"
#include "time/holidays.hpp"
#include "time/timex_values.hpp"

#include <algorithm>
#include <limits>

namespace dateline::time {
namespace {

using std::chrono::sys_days;
using std::chrono::year_month_day;

bool says_today(const Meaning& meaning) {
  if (meaning.as<From>(Field::from) != From::now || meaning.as<Unit>(Field::unit) != Unit::day ||
      meaning.has(Field::daypart))
    return false;
  return meaning.as<Which>(Field::which) == Which::here ||
         (meaning.has(Field::sign) && meaning.has(Field::amount) && meaning.get(Field::amount) == 0);
}

}  // namespace

Resolver::Resolver(const Compiled& grammar, const Text& text, const TimeContext& context, const Findings& findings)
    : grammar_(grammar), text_(text), context_(context), findings_(findings) {
  if (context.options.published && context.options.published->known()) {
    const Date& published = *context.options.published;
    if (published.precision() == Precision::day) now_ = published.earliest();
  }
  narrative_ = narrative();
  if (narrative_) find_years();
  typed_ = typed();
}

/// A search box or a calendar rather than a newspaper: there a bare "Monday" is the coming one. A few words without a
/// capital and without a full stop are no sentence of a newspaper either.
bool Resolver::typed() const {
  constexpr std::size_t most_tokens = 14;
  if (text_.tokens.empty() || text_.tokens.size() > most_tokens ||
      context_.options.style != TimeOptions::Style::automatic)
    return false;
  const text::Token& first = text_.tokens.front();
  const auto last = static_cast<std::uint32_t>(text_.tokens.size() - 1);
  const bool capital = first.shape != text::Shape::lower && first.shape != text::Shape::none;
  if (first.kind == text::TokenKind::word && !capital && !ends_sentence(text_, last) && text_.token(last) != ".")
    return true;
  std::size_t covered = 0;
  for (const Found& found : findings_.found) covered += found.last - found.first;
  return covered + 2 >= text_.tokens.size();
}

void Resolver::run(std::vector<TimeExpression>& out) {
  for (const Found& found : findings_.found) {
    if (narrative_) {
      enter_paragraph(found.first);
      learn_section(found);
    }
    resolve(found, out);
  }
}

/// "every Christmas" is every 25 December.
Meaning Resolver::yearly(const Meaning& meaning) const {
  if (!meaning.has(Field::holiday)) return meaning;
  const Holiday& holiday = grammar_.holidays[static_cast<std::size_t>(meaning.get(Field::holiday))];
  Meaning result = meaning;
  if (holiday.kind == Holiday::Kind::fixed) {
    result.set(Field::month, holiday.month);
    result.set(Field::day, holiday.day);
  } else {
    result.set(Field::unit, static_cast<std::int32_t>(Unit::year));
    result.set(Field::amount, 1);
  }
  return result;
}

/// "9 to 5", "下午三点到五点": an end that names no half of the day lies behind the beginning.
Found Resolver::behind_noon(const Found& found) const {
  constexpr int noon = 12 * 60;
  const auto half_told = [](const Meaning& meaning) {
    return meaning.has(Field::meridiem) || meaning.has(Field::daypart);
  };
  Found result = found;
  const std::optional<int> begin = clock_minutes(group_meaning_);
  const std::optional<int> end = clock_minutes(found.meaning);
  if (!begin || !end || half_told(found.meaning)) return result;
  const bool half_a_day = half_told(group_meaning_) || *begin < noon + 60;  // "13:00" is one of 24 hours
  if (half_a_day && *end < *begin && *begin < *end + noon && *end < noon)
    result.meaning.set(Field::meridiem, static_cast<std::int32_t>(Meridiem::pm));
  return result;
}

void Resolver::resolve(const Found& written, std::vector<TimeExpression>& out) {
  const bool ends_range = written.group != 0 && written.group == group_ && written.rule->range && !out.empty();
  const Found found = ends_range ? behind_noon(written) : written;
  TimeExpression& expression = out.emplace_back();  // where it stays: it has many strings to move
  expression.span = {text_.tokens[found.first].start, text_.tokens[found.last - 1].end};
  expression.text = text_.bytes.substr(expression.span.start, expression.span.size());
  expression.type = found.rule->type;
  expression.rule = found.rule->id;
  expression.mod = value_name(Field::mod, found.meaning.get(Field::mod));
  switch (expression.type) {
    case TimexType::duration:
      expression.value = duration_value(found.meaning);
      lean_on_event(found, expression);
      break;
    case TimexType::set:
      expression.value = set_value(yearly(found.meaning));
      expression.quant = value_name(Field::quant, found.meaning.get(Field::quant));
      if (found.meaning.has(Field::freq)) expression.freq = std::to_string(found.meaning.get(Field::freq)) + "X";
      break;
    case TimexType::date:
    case TimexType::time:
      resolve_calendar(found, expression);
      break;
  }
  if (expression.value.empty()) return out.pop_back();
  if (ends_range) {
    // The first end of a range stands for all of it.
    TimeExpression& begin = out[group_begin_];
    if (found.meaning.has(Field::weekday)) put_behind(begin, expression);
    put_year_behind(found, begin, expression);
    put_before_noon(found, begin, expression);
    const Date whole = Date::interval(begin.date, expression.date);
    if (whole.known()) begin.date = whole;
    if (begin.relative && expression.relative) {
      begin.relative->last_day = expression.relative->day;
      if (expression.relative->month != begin.relative->month) begin.relative->last_month = expression.relative->month;
    }
  } else if (found.group != group_) {
    group_ = found.group;
    group_begin_ = out.size() - 1;
    group_meaning_ = found.meaning;
  }
}

void Resolver::put_behind(const TimeExpression& begin, TimeExpression& end) {
  const std::optional<sys_days> first = begin.date.earliest();
  const std::optional<sys_days> last = end.date.earliest();
  constexpr std::chrono::days week{7};
  if (!first || !last || *last >= *first || *first - *last >= week) return;
  const std::string told = end.date.edtf();
  end.date = Date::day(*last + week);
  if (end.value.starts_with(told)) end.value.replace(0, told.size(), end.date.edtf());
  if (!end.derivation.empty()) end.derivation.push_back(end.date.edtf());
}

/// "From November to February": the end lies in the year of the beginning or in the next one.
void Resolver::put_year_behind(const Found& found, const TimeExpression& begin, TimeExpression& end) {
  const Meaning& meaning = found.meaning;
  if (narrative_ || begin.type != TimexType::date || end.type != TimexType::date) return;
  if (!meaning.has(Field::month) || meaning.has(Field::year) || meaning.has(Field::year2)) return;
  const std::optional<sys_days> first = begin.date.earliest();
  const std::optional<sys_days> last = end.date.earliest();
  if (!first || !last || *last >= *first) return;
  const year_month_day from{*first};
  const bool next_year = static_cast<unsigned>(meaning.get(Field::month)) < static_cast<unsigned>(from.month());
  Found later = found;
  later.meaning.set(Field::year, int{from.year()} + (next_year ? 1 : 0));
  end.derivation.clear();
  resolve_calendar(later, end);
}

/// "From 9 to 5 in the afternoon": what tells the half of the day of the end is not true of the beginning.
void Resolver::put_before_noon(const Found& found, TimeExpression& begin, const TimeExpression& end) {
  if (begin.type != TimexType::time || end.type != TimexType::time || begin.value <= end.value) return;
  const bool after_noon = clock_minutes(found.meaning).value_or(0) >= 12 * 60;  // not "from 10 pm to 2 am"
  if (!after_noon || begin.date != end.date || !group_meaning_.has(Field::hour)) return;
  Found morning = found;
  morning.meaning = group_meaning_;
  morning.meaning.clear(Field::daypart);
  morning.meaning.clear(Field::meridiem);
  begin.derivation.clear();
  resolve_calendar(morning, begin);
}

/// "now", "recently", and what is told as the day a tale is read: no day of its own. \return false for a day.
bool Resolver::resolve_reference(const Meaning& meaning, TimeExpression& expression) const {
  if (meaning.has(Field::ref)) {
    expression.value = value_name(Field::ref, meaning.get(Field::ref));
    if (meaning.as<Ref>(Field::ref) == Ref::present && now_) {
      expression.date = Date::day(*now_);
      expression.anchor = expression.date.edtf();
      expression.anchor_source = context_.published_from;
    }
    return true;
  }
  if (!narrative_ || !says_today(meaning)) return false;
  // History told as "today" is the reader's, not a day of the tale.
  expression.value = value_name(Field::ref, static_cast<std::int32_t>(Ref::present));
  return true;
}

void Resolver::resolve_calendar(const Found& found, TimeExpression& expression) {
  const Meaning& meaning = found.meaning;
  if (resolve_reference(meaning, expression)) return;
  Answer answer = this->answer(meaning, found, 0);
  std::string clock = clock_value(meaning);
  if (answer.clock) {
    Meaning counted;
    counted.set(Field::hour, *answer.clock / 60);
    counted.set(Field::minute, *answer.clock % 60);
    clock = clock_value(counted);
    expression.type = TimexType::time;
  }
  if (!answer.moment.known()) {
    if (meaning.has(Field::sign) && (meaning.has(Field::vague) || now_)) {  // or too far for any calendar
      expression.value = value_name(Field::ref, meaning.get(Field::sign) < 0 ? 1 : 3);
      return;
    }
    if (clock.empty()) return;
    answer.moment.grain = Unit::day;
  }
  if (clock.empty()) expression.type = TimexType::date;  // "10:35 a.m. (0735 GMT) [Friday]"
  expression.value = answer.moment.value() + clock;
  expression.date = answer.around ? Date::day(*answer.around).as_approximate() : answer.moment.date();
  // "more than two years ago"; but an hour or a week more matters to nobody
  const bool coarse =
      answer.moment.grain == Unit::month || answer.moment.grain == Unit::year || answer.moment.grain == Unit::decade;
  const bool rough = coarse && meaning.has(Field::sign) && !expression.mod.empty();
  if (rough && expression.date.known()) expression.date = expression.date.as_approximate();
  if (answer.moment.grain == Unit::day)
    if (const std::optional<sys_days> day = answer.moment.first_day()) {
      told_.push_back({found.first, found.last, *day});
      told_today_ = told_today_ || day == now_;
    }
  expression.relative = answer.relative;
  expression.contradiction = weekday_conflict(meaning, answer.moment);
  if (answer.anchor) {
    expression.anchor = Date::day(*answer.anchor).edtf();
    expression.anchor_source = answer.anchor_source;
  }
  expression.derivation.reserve(3);
  expression.derivation.push_back(expression.text);
  if (!answer.step.empty()) expression.derivation.push_back(answer.step);
  expression.derivation.push_back(expression.date.known() ? expression.date.edtf() : expression.value);
  go_on_from(found, answer);
}

/// What the expressions behind this one lean on.
void Resolver::go_on_from(const Found& found, const Answer& answer) {
  const Meaning& meaning = found.meaning;
  // "a year earlier" is compared with what the text is about; the next such phrase leans on that as well.
  const bool years = !narrative_ && meaning.base == Meaning::no_base && meaning.as<Unit>(Field::unit) == Unit::year;
  remember_entry(found, answer.moment);
  const bool compared = meaning.get(Field::sign) < 0 && (years || answer.moment.grain == Unit::quarter);
  const bool aside = narrative_ && ((answer.anchor && answer.anchor == now_) || told_in_passing(found));
  if (compared || aside) return;
  // "closed on Monday and now opens from 8 a.m. to noon; the same day ...": no day is told by a clock time alone.
  const bool clock_alone = !narrative_ && found.meaning.has(Field::hour) && answer.anchor && answer.anchor == now_ &&
                           !meaning.has(Field::from) && !meaning.has(Field::weekday) && !meaning.has(Field::day);
  if (clock_alone && reference_.known()) {
    reference_clock_ = clock_minutes(meaning);
    return;
  }
  remember(answer.around && !narrative_ ? Moment::of_day(*answer.around) : answer.moment);
  reference_end_ = found.last;
  remember_report(answer.moment);
  if (!narrative_) look_back(found, answer);
  reference_clock_ = answer.clock ? answer.clock : clock_minutes(meaning);
}

void Resolver::remember(const Moment& moment) {
  if (!moment.year_known) return;
  if (narrative_ && (moment.year < first_year_ || moment.year > last_year_)) return;
  if (moment.grain == Unit::decade || moment.grain == Unit::century) return;
  reference_ = moment;
  reference_year_ = moment.year;
}

/// Companies report on quarters that are over.
void Resolver::remember_report(const Moment& moment) {
  if (moment.grain != Unit::quarter || !moment.year_known || !now_) return;
  const auto last = moment.date().latest();
  const bool newer = !reported_.known() || reported_.date().earliest() < moment.date().earliest();
  if (last && *last < *now_ && newer) reported_ = moment;
}

/// Up to where the verb of a weekday is sought: behind another weekday it is that one's. "The council said on Monday
/// that it on Friday will vote", in the order of languages whose verbs come last.
std::uint32_t Resolver::verbs_end(const Found& found) const {
  constexpr auto everywhere = std::numeric_limits<std::uint32_t>::max();
  if (!found.meaning.has(Field::weekday)) return everywhere;
  const auto next = std::upper_bound(findings_.found.begin(), findings_.found.end(), found.last,
                                     [](std::uint32_t token, const Found& other) { return token < other.first; });
  if (next == findings_.found.end() || !next->meaning.has(Field::weekday) || next->group != 0) return everywhere;
  const auto is_known = [&](std::uint32_t token) {
    const text::WordId id = text_.tokens[token].word;
    const Compiled::Word* word = id == text::unknown_word ? nullptr : grammar_.word(id);
    return word != nullptr && word->known;
  };
  // Joined by words of the grammar alone, they share a verb: "on Friday and Saturday it will rain".
  for (std::uint32_t token = found.last; token < next->first; ++token)
    if (!is_known(token)) return next->first;
  return everywhere;
}

Direction Resolver::direction_of(const Found& found) const {
  if (heads_entry(found)) return Direction::none;
  const Direction tense = tense_at(grammar_, text_, found.first, found.last, verbs_end(found));
  if (tense != Direction::none) return tense;
  if (typed_ && context_.options.prefer == TimeOptions::Prefer::past) return Direction::future;
  switch (context_.options.prefer) {
    case TimeOptions::Prefer::future:
      return Direction::future;
    case TimeOptions::Prefer::nearest:
      return Direction::nearest;
    case TimeOptions::Prefer::past:
      break;
  }
  return Direction::none;
}

std::optional<int> Resolver::year_of(const Meaning& meaning) const {
  if (meaning.has(Field::year)) {
    const int year = meaning.get(Field::year);
    return meaning.get(Field::era) == 1 ? 1 - year : year;
  }
  if (!meaning.has(Field::year2)) return std::nullopt;
  const int two = meaning.get(Field::year2);
  if (reference_year_ && meaning.has(Field::part)) {  // "1915-17"
    const int year = *reference_year_ / 100 * 100 + two;
    return year < *reference_year_ ? year + 100 : year;
  }
  if (narrative_ && reference_year_) return *reference_year_ / 100 * 100 + two;
  return (two <= static_cast<int>(grammar_.pivot_year2) ? 2000 : 1900) + two;
}

void Resolver::anchor_to_now(Answer& answer) const {
  if (!now_) return;
  answer.anchor = now_;
  answer.anchor_source = context_.published_from;
}

void Resolver::anchor_to_reference(Answer& answer) const {
  answer.anchor = reference_.first_day();
  answer.anchor_source = AnchorSource::expression;
}

std::string Resolver::weekday_conflict(const Meaning& meaning, const Moment& moment) const {
  if (!meaning.has(Field::weekday) || moment.grain != Unit::day) return {};
  const std::optional<sys_days> day = moment.first_day();
  if (!day) return {};
  const unsigned real = calendar::iso_weekday(*day);
  if (real == static_cast<unsigned>(meaning.get(Field::weekday))) return {};
  constexpr std::string_view names[] = {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};
  const auto written = static_cast<unsigned>(meaning.get(Field::weekday));
  return Date::day(*day).edtf() + " is a " + std::string(names[real - 1]) + ", not a " +
         std::string(names[written - 1]);
}

Resolver::Answer Resolver::answer(const Meaning& meaning, const Found& found, int depth) {
  Answer result = moment_of(meaning, found, depth);
  if (!result.clock && depth > 0) result.clock = clock_minutes(meaning);
  return result;
}

Resolver::Answer Resolver::moment_of(const Meaning& meaning, const Found& found, int depth) {
  if (meaning.has(Field::nth) && meaning.has(Field::nth_unit)) return nth(meaning, found, depth);
  if (meaning.has(Field::sign)) return shifted(meaning, found, depth);
  if (meaning.has(Field::year) || meaning.has(Field::year2) || meaning.has(Field::decade) ||
      meaning.has(Field::century))
    return absolute(meaning);
  if (meaning.has(Field::which) && meaning.base == Meaning::no_base) return chosen(meaning, found);
  if (meaning.has(Field::which) && meaning.has(Field::unit) && depth < 3) return beside(meaning, found, depth);
  if (meaning.base != Meaning::no_base && depth < 3) {
    Meaning whole = meaning;
    whole.base = Meaning::no_base;
    whole.fill(findings_.bases[meaning.base]);
    whole.base = findings_.bases[meaning.base].base;
    return answer(whole, found, depth + 1);
  }
  return bare(meaning, found, depth);
}

Moment Resolver::part_of_year(const Meaning& meaning, int year) const {
  const auto index = [&](Field field) { return static_cast<unsigned>(meaning.get(field)); };
  if (meaning.has(Field::month) && meaning.has(Field::day)) {
    Moment moment = Moment::of_month(year, index(Field::month));
    moment.grain = Unit::day;
    moment.day = index(Field::day);
    return moment.first_day() ? moment : Moment{};
  }
  if (meaning.has(Field::month)) return Moment::of_month(year, index(Field::month));
  if (meaning.has(Field::week))
    return Moment::of_part(meaning.has(Field::weekend) ? Unit::weekend : Unit::week, year, index(Field::week));
  if (meaning.has(Field::quarter)) return Moment::of_part(Unit::quarter, year, index(Field::quarter));
  if (meaning.has(Field::half)) return Moment::of_part(Unit::half, year, index(Field::half));
  if (meaning.has(Field::season)) return Moment::of_part(Unit::season, year, index(Field::season));
  if (meaning.has(Field::holiday)) {
    const auto day = day_of(grammar_.holidays[index(Field::holiday)], year);
    return day ? Moment::of_day(*day) : Moment{};
  }
  return Moment::of_year(year);
}

Resolver::Answer Resolver::absolute(const Meaning& meaning) {
  Answer result;
  const bool before_christ = meaning.get(Field::era) == 1;
  if (meaning.has(Field::decade)) {
    int decade = meaning.get(Field::decade);
    if (decade < 10) decade += 190;
    result.moment = Moment::of_part(Unit::decade, before_christ ? -decade : decade, 0);
  } else if (meaning.has(Field::century)) {
    const int century = meaning.get(Field::century);
    result.moment = Moment::of_part(Unit::century, before_christ ? 1 - century : century - 1, before_christ ? 1 : 0);
  } else if (const std::optional<int> year = year_of(meaning)) {
    result.moment = part_of_year(meaning, *year);
    if (meaning.as<Unit>(Field::unit2) == Unit::quarter && reference_.grain == Unit::quarter)  // "the 1988 quarter"
      result.moment = Moment::of_part(Unit::quarter, *year, (reported_.known() ? reported_ : reference_).index);
  }
  return result;
}

}  // namespace dateline::time
