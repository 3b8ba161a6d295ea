#include "events/event_dates.hpp"

#include "calendar/duration.hpp"
#include "events/news_dates.hpp"

#include <algorithm>

namespace dateline::events {
namespace {

/// "at noon": a clock time that tells no day was read as the day of writing, with no step between.
bool tells_no_day(const TimeExpression& expression) {
  return expression.type == TimexType::time && expression.relative == RelativeDate{.unit = RelativeDate::Unit::day} &&
         expression.derivation.size() <= 2;
}

bool tells_day(const TimeExpression& expression) {
  return (expression.type == TimexType::date || expression.type == TimexType::time) && !tells_no_day(expression) &&
         expression.date.precision() == Precision::day && expression.date.known();
}

/// "11:20 - Convoy attacked": when a line of a running report was written, not when what it tells took place.
bool is_stamp(const Draft& draft, const DocumentReading& reading) {
  const std::size_t own = *draft.time.time;
  if (!tells_no_day(reading.times()[own])) return false;
  const std::vector<text::Token>& tokens = reading.tokens();
  for (const PlacedTime& time : reading.times_in(draft.sentence)) {
    if (time.index != own || time.tokens.last >= tokens.size()) continue;
    const bool opens = time.tokens.first == 0 || tokens[time.tokens.first].line_before;
    return opens && tokens[time.tokens.last].kind == text::TokenKind::sign && tokens[time.tokens.last].space_before;
  }
  return false;
}

/// "The probe, which was built [in 2018], landed at noon": the day of what only describes somebody.
/// \param index of the draft that has the clock time
bool is_of_aside(std::size_t time, std::size_t index, const std::vector<Draft>& drafts) {
  const std::uint32_t sentence = drafts[index].sentence;
  const auto tells_aside = [&](const Draft& other) { return other.background && other.time.time == time; };
  if (drafts[index].background) return false;
  for (std::size_t i = index; i-- > 0 && drafts[i].sentence == sentence;)
    if (tells_aside(drafts[i])) return true;
  for (std::size_t i = index + 1; i < drafts.size() && drafts[i].sentence == sentence; ++i)
    if (tells_aside(drafts[i])) return true;
  return false;
}

/// "at 3:12 a.m. [(1912 GMT on Sunday)]": the same moment elsewhere, where it may be another day.
bool is_of_other_zone(std::size_t time, const DocumentReading& reading) {
  const PlacedTime* placed = reading.placed(time);
  return placed != nullptr && placed->tokens.first > 0 && reading.times()[time].type == TimexType::time &&
         reading.word(placed->tokens.first - 1) == "(";
}

/// "the first rain since [Saturday]": how long things had been so, not the day that is told of.
bool is_onset(std::size_t time, const DocumentReading& reading, const ModalityCues& cues) {
  const PlacedTime* placed = reading.placed(time);
  return placed != nullptr && placed->tokens.first > 0 && cues.onset(reading.tokens()[placed->tokens.first - 1].word);
}

/// "They searched on Wednesday. One died overnight", on Thursday: the night led from one day to the other.
bool is_night_after(const TimeExpression& night, const TimeExpression& day) {
  return night.value.ends_with("TNI") && night.date.earliest() && day.date.latest() &&
         *night.date.earliest() == *day.date.latest() + std::chrono::days{1};
}

/// The expression that gives an event its day: at a clock time, the day its sentence tells ("On Friday the train left
/// at noon"), for a past event else the day told last.
std::size_t day_of(std::size_t index, const std::vector<Draft>& drafts, const DocumentReading& reading,
                   const ModalityCues& cues) {
  const Draft& draft = drafts[index];
  constexpr std::size_t reach = 6;  // expressions; a story does not stay with one day for longer
  const std::vector<TimeExpression>& times = reading.times();
  const std::size_t own = *draft.time.time;
  if (!tells_no_day(times[own])) return own;
  std::optional<std::size_t> nearest;
  const auto gap = [&](std::size_t i) { return i < own ? own - i : i - own; };
  for (const PlacedTime& time : reading.times_in(draft.sentence))
    if (tells_day(times[time.index]) && (!nearest || gap(time.index) < gap(*nearest)) &&
        !is_of_aside(time.index, index, drafts) && !is_of_other_zone(time.index, reading))
      nearest = time.index;
  if (nearest) return *nearest;
  // A post is of its own day, whatever the one above it has told.
  const std::optional<Entry>& entry = reading.entry(draft.sentence);
  if (entry && entry->kind == Entry::Kind::post) return entry->time;
  // "In an address in the evening he said": an event that a noun tells in a tale of what is past.
  if (!draft.past && !(draft.nominal && !draft.current && is_told_as_fact(draft))) return own;
  const auto is_to_come = [&](std::size_t i) {
    return *times[i].date.earliest() > *times[own].date.latest() + std::chrono::days{1};
  };
  for (std::size_t i = own; i-- > 0 && own - i <= reach;)
    if (tells_day(times[i]) && !is_to_come(i) && !is_of_aside(i, index, drafts) && !is_onset(i, reading, cues) &&
        !is_of_other_zone(i, reading))
      return is_night_after(times[own], times[i]) ? own : i;
  return own;
}

/// What a text tells as past did not happen after it; a day is left for writing late in another time zone.
bool lies_ahead_of_telling(const Draft& draft, const Date& date, const Date& published) {
  const bool happened = is_told_as_fact(draft);
  const auto first = date.earliest();
  const auto written = published.latest();
  return happened && ((draft.past && !draft.nominal) || draft.befalls) && first && written &&
         *first > *written + std::chrono::days{1};
}

/// "will pay a third more than the price on 4 March", written on 22 March: that day is not the payment's.
bool lies_behind_plan(const Draft& draft, const Date& date, const Date& published) {
  const auto last = date.latest();
  const auto written = published.earliest();
  return draft.ahead && draft.modality == Modality::planned && last && written && *last < *written;
}

/// "On 6 August the junta closed the airspace", written in July: the day or month of the year before. What tells its
/// year itself is of no use.
EventDate last_such(const Draft& draft, const TimeExpression& expression, const LanguageEngine& engine,
                    const DocumentReading& reading) {
  EventDate result;
  if (!expression.relative || expression.relative->month == 0) return result;
  if (is_scheduled_day(*expression.relative)) return result;            // "set a deadline of May 3"
  if (draft.time.across) return result;                                 // "was remanded to appear on 19 August"
  if (is_of_demand(draft, expression, engine, reading)) return result;  // "called for a march on 20 June"
  RelativeDate past = *expression.relative;
  past.direction = RelativeDate::Direction::past;
  const Date date = resolve(past, *reading.published().latest());
  if (!date.known() || lies_ahead_of_telling(draft, date, reading.published())) return result;
  result.date = date;
  result.time = draft.time.time;
  result.derivation = {expression.text, "told as past, so the last: " + date.edtf(), describe(draft.time.attachment)};
  return result;
}

/// "last week", written on a Sunday: mostly the week that ends, not the one before it.
void take_week_that_ends(EventDate& event, const TimeExpression& expression) {
  constexpr RelativeDate last_week{.unit = RelativeDate::Unit::week, .offset = -1};
  const std::optional<Date> written = Date::from_edtf(expression.anchor);
  if (expression.relative != last_week || !written || written->precision() != Precision::day || !event.date.known())
    return;
  const std::chrono::sys_days sunday = *written->earliest();
  if (std::chrono::weekday{sunday} != std::chrono::Sunday) return;
  event.date = Date::covering(sunday - std::chrono::days{6}, sunday - std::chrono::days{1});
  event.derivation.push_back("written on a Sunday, so the week that ends: " + event.date.edtf());
}

EventDate from_expression(std::size_t index, const std::vector<Draft>& drafts, const LanguageEngine& engine,
                          const DocumentReading& reading) {
  const Draft& draft = drafts[index];
  const std::vector<TimeExpression>& times = reading.times();
  EventDate result;
  if (is_stamp(draft, reading)) return result;
  if (draft.time.attachment == Attachment::deadline && draft.modality != Modality::planned) return result;
  result.time = day_of(index, drafts, reading, engine.cues);
  const TimeExpression& expression = times[*result.time];
  if (lies_ahead_of_telling(draft, expression.date, reading.published()))
    return last_such(draft, expression, engine, reading);
  const bool reported = draft.time.attachment == Attachment::report;
  result.date = reported ? expression.date.as_approximate() : expression.date;
  result.derivation.reserve(expression.derivation.size() + 1);
  result.derivation = expression.derivation;
  if (!reported) take_week_that_ends(result, expression);
  result.derivation.emplace_back(describe(draft.time.attachment));
  return result;
}

/// "two days after the vote on 9 May"; "two days after the vote" of which an earlier sentence told the day. What an
/// article tells as a fact did not happen after it.
EventDate from_offset(const Draft& draft, const std::vector<TimeExpression>& times, const Date& published) {
  const TimeOffset& offset = *draft.time.offset;
  const TimeExpression& distance = times[offset.duration];
  const bool told_earlier = *draft.time.time == offset.duration;
  const TimeExpression& from = times[*draft.time.time];
  const Date counted_from = told_earlier ? Date::from_edtf(distance.anchor).value_or(Date()) : from.date;
  EventDate result;
  Date date = shifted(counted_from, distance.value, offset.before);
  const bool happened = is_told_as_fact(draft);
  if (!date.known() || (happened && published.known() && date.earliest() > published.latest())) return result;
  if (!distance.mod.empty()) date = date.as_approximate();  // "more than two days"
  result.date = date;
  result.time = offset.duration;
  result.derivation = told_earlier ? std::vector{distance.anchor} : from.derivation;
  result.derivation.push_back(distance.text + (offset.before ? " before: " : " after: ") + date.edtf());
  result.derivation.emplace_back(describe(draft.time.attachment));
  return result;
}

/// "She plans to meet them after Thursday's vote": the words around a weekday do not tell that it is to come, the plan
/// does. A weekday in front may be that of what was said, and an aim that of what was done for it.
void look_ahead(EventDate& event, const Draft& draft, const TimeExpression& expression, std::size_t trigger,
                const Document& document) {
  if (draft.modality != Modality::planned || draft.past || draft.due_then || !is_weekday_alone(expression)) return;
  const bool in_front = expression.span.start < trigger && draft.time.attachment != Attachment::own_phrase;
  if (draft.alternation == syntax::Alternation::purpose_infinitive || in_front) return;
  const Date& published = document.published;
  if (published.precision() != Precision::day || !event.date.latest() || *event.date.latest() >= *published.earliest())
    return;
  if (draft.time.across && draft.time.attachment == Attachment::clause) {  // "it is wrong to close it, he said Sunday"
    event = {};
    return;
  }
  event.date = resolve({.weekday = expression.relative->weekday, .direction = RelativeDate::Direction::future},
                       *published.earliest());
  event.derivation.push_back("planned, so the next: " + event.date.edtf());
}

/// Of a stretch that starts on a known day, the last: "from May 6 to Wednesday" ends on the Wednesday after May 6.
Date last_of_stretch(const Date& start, const TimeExpression& end) {
  if (!is_weekday_alone(end) || start.precision() != Precision::day) return end.date;
  return resolve({.weekday = end.relative->weekday, .direction = RelativeDate::Direction::future}, *start.earliest());
}

/// "between May and July" lasts from the one to the other.
void stretch(EventDate& event, const TimeExpression& end) {
  const Date last = last_of_stretch(event.date, end);
  const Date range = Date::interval(event.date, last);
  if (!event.date.known() || !last.known() || !range.known() || event.date.covers(last)) return;
  event.date = range;
  event.derivation.push_back(end.text + ": " + range.edtf());
}

/// "a two-day visit" that starts on a known day ends the day after, and one that ends on it started the day before.
void extend(EventDate& event, const TimeExpression& duration, bool ends) {
  const std::optional<int> days = days_of(duration.value);
  if (!days || *days < 2 || event.date.precision() != Precision::day) return;
  const std::chrono::sys_days told = *event.date.earliest();
  const std::chrono::days others{*days - 1};
  event.date = ends ? Date::covering(told - others, told) : Date::covering(told, told + others);
  event.derivation.push_back(duration.text + ": " + event.date.edtf());
}

/// The year that lies as far before an anniversary as it counts; counted from the day of writing where the anniversary
/// is not dated.
EventDate years_before(const Draft& draft, const std::vector<TimeExpression>& times, const Date& published) {
  EventDate event;
  const Date& anniversary = draft.time.time ? times[*draft.time.time].date : published;
  const auto day = anniversary.known() ? anniversary.earliest() : std::nullopt;
  const int count = static_cast<int>(draft.years_before);
  if (!day) {
    event.relative = RelativeDate{.unit = RelativeDate::Unit::year, .offset = -count};
    return event;
  }
  const int year = static_cast<int>(std::chrono::year_month_day(*day).year()) - count;
  if (year < 1000) return event;
  event.date = Date::from_edtf(std::to_string(year)).value_or(Date());
  event.derivation = {anniversary.edtf(), std::to_string(draft.years_before) + " years before: " + event.date.edtf()};
  return event;
}

}  // namespace

bool is_weekday_alone(const TimeExpression& expression) {
  return expression.relative && expression.relative->weekday != 0 &&
         expression.relative->unit == RelativeDate::Unit::none && expression.relative->month == 0 &&
         expression.relative->day == 0;
}

bool is_of_demand(const Draft& draft, const TimeExpression& time, const LanguageEngine& engine,
                  const DocumentReading& reading) {
  if (draft.rule == syntax::none || engine.rules.type(engine.rules.rule(draft.rule)).plover != "DEMAND") return false;
  return std::any_of(draft.participants.begin(), draft.participants.end(), [&](const Participant& content) {
    return content.kind == EntityKind::text && content.tokens.first >= draft.trigger.last &&
           reading.bytes(content.tokens).start < time.span.start;
  });
}

std::optional<int> days_of(const std::string& value) {
  const auto duration = calendar::split_duration(value);
  if (!duration || duration->clock) return std::nullopt;
  const auto count = calendar::count_of<int>(*duration);
  if (!count || *count < 1 || *count > 366) return std::nullopt;
  if (duration->unit == 'D') return count;
  if (duration->unit == 'W') return 7 * *count;
  return std::nullopt;
}

std::vector<EventDate> date_events(const std::vector<Draft>& drafts, const LanguageEngine& engine,
                                   const DocumentReading& reading, const Document& document) {
  std::vector<EventDate> dates(drafts.size());
  for (std::size_t i = 0; i < drafts.size(); ++i) {
    if (drafts[i].years_before != 0) {
      dates[i] = years_before(drafts[i], reading.times(), document.published);
      continue;
    }
    if (!drafts[i].time.time) continue;
    if (drafts[i].time.offset) {
      dates[i] = from_offset(drafts[i], reading.times(), document.published);
      continue;
    }
    dates[i] = from_expression(i, drafts, engine, reading);
    if (!dates[i].time) continue;
    const std::size_t trigger = reading.tokens()[drafts[i].trigger.first].start;
    look_ahead(dates[i], drafts[i], reading.times()[*dates[i].time], trigger, document);
    if (lies_behind_plan(drafts[i], dates[i].date, document.published)) {
      dates[i] = {};
      continue;
    }
    if (drafts[i].time.until) stretch(dates[i], reading.times()[*drafts[i].time.until]);
    if (drafts[i].time.duration) extend(dates[i], reading.times()[*drafts[i].time.duration], drafts[i].time.ends);
  }
  date_by_news(dates, drafts, engine, reading, document.published);
  return dates;
}

}  // namespace dateline::events
