// The two ends of a range, where one tells what the other leaves open: "from November to February", "9 to 5".
#include "time/resolver.hpp"

#include "time/timex_values.hpp"

namespace dateline::time {

using std::chrono::sys_days;
using std::chrono::year_month_day;

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
  const bool clocks = begin.type == TimexType::time || begin.type == TimexType::set;
  if (!clocks || begin.type != end.type || begin.value <= end.value) return;
  const bool after_noon = clock_minutes(found.meaning).value_or(0) >= 12 * 60;  // not "from 10 pm to 2 am"
  if (!after_noon || begin.date != end.date || !group_meaning_.has(Field::hour)) return;
  Found morning = found;
  morning.meaning = group_meaning_;
  morning.meaning.clear(Field::daypart);
  morning.meaning.clear(Field::meridiem);
  if (begin.type == TimexType::set) {
    begin.value = set_value(morning.meaning);
    return;
  }
  begin.derivation.clear();
  resolve_calendar(morning, begin);
}

/// The first end of a range stands for all of it.
void Resolver::close_range(const Found& found, TimeExpression& begin, TimeExpression& end) {
  if (found.meaning.has(Field::weekday)) put_behind(begin, end);
  put_year_behind(found, begin, end);
  put_before_noon(found, begin, end);
  const Date whole = Date::interval(begin.date, end.date);
  if (whole.known()) begin.date = whole;
  if (begin.relative && end.relative) {
    begin.relative->last_day = end.relative->day;
    if (end.relative->month != begin.relative->month) begin.relative->last_month = end.relative->month;
  }
}

}  // namespace dateline::time
